import QtQuick
import Aula
import Kiosk

// A card is still in the reader. Nothing of its owner is on the screen.
Item {
    id: takeCard

    required property Visit visit

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: qsTr("Please take your card.")
        line: Reader.said({
            "slot": qsTr("It is still in the slot."),
            "tray": qsTr("It is still in the reader."),
            "pad": qsTr("It is still on the pad."),
            "window": qsTr("It is still in the reader.")
        })
    }
}
