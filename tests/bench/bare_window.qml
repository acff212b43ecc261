import QtQuick

Rectangle {
    width: 1080
    height: 1920
    color: "steelblue"

    Text {
        anchors.centerIn: parent
        text: "Aula"
        textFormat: Text.PlainText
        font.pixelSize: 96
    }
}
