import QtQuick

Rectangle {
    width: 1080
    height: 1920
    color: "#F7F5F0"

    Rectangle {
        x: 500
        y: 1700
        width: 160
        height: 80
        radius: 16
        color: touch.pressed ? "#DDEBE9" : "#FFFFFF"

        MouseArea {
            id: touch

            anchors.fill: parent
        }
    }
}
