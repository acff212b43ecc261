import QtQuick
import Aula
import Kiosk

// The card is in: leave it there. A barcode has been read already.
Item {
    id: reading

    required property Visit visit

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: reading.visit.cardIn ? qsTr("Reading your card…") : qsTr("Looking for your visit…")
        line: !reading.visit.cardIn ? qsTr("Thank you, the barcode has been read.") : Reader.said({
            "slot": qsTr("Please leave it in the slot."),
            "tray": qsTr("Please leave it in the reader."),
            "pad": qsTr("Please keep it still on the pad."),
            "window": qsTr("Please leave it in the reader.")
        })
    }
}
