import QtQuick
import Aula
import Kiosk

// A card is still in the slot. Nothing of its owner is on the screen.
Item {
    id: takeCard

    required property Visit visit

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: qsTr("Please take your card.")
        line: qsTr("It is still in the slot.")
    }
}
