import QtQuick
import Aula
import Kiosk

// It is stored: now we may say so.
Item {
    id: thanks

    required property Visit visit

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.mm(10)

        Badge {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(40)
        }

        Message {
            width: parent.width
            centred: true
            title: qsTr("You were heard. Thank you.")
            line: qsTr("People here read every answer, and last week's score stands on our public page.")
        }
    }
}
