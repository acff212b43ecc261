import QtQuick
import Aula
import Kiosk

// The lobby finds the kiosk like this: it already asks for the card.
Item {
    id: welcome

    required property Visit visit

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(8)

        Message {
            id: asking

            width: parent.width
            title: Reader.said({
                "slot": qsTr("Welcome. Put your health card in the slot."),
                "tray": qsTr("Welcome. Put your health card in from above."),
                "pad": qsTr("Welcome. Lay your health card on the pad."),
                "window": qsTr("Welcome. Hold your barcode under the window.")
            })
            line: Reader.said({
                "slot": qsTr("Chip first and chip up. Nothing else to touch."),
                "tray": qsTr("Chip down and towards you. Nothing else to touch."),
                "pad": qsTr("Flat and still. Nothing else to touch."),
                "window": qsTr("The one on your card or letter. Nothing else to touch.")
            })
        }

        HouseNews {
            width: parent.width
            visible: any
            room: welcome.height - asking.height - 2 * parent.spacing
            visit: welcome.visit
        }
    }
}
