import QtQuick
import Aula
import Kiosk

// The card is in: leave it there.
Item {
    id: reading

    required property Visit visit

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: qsTr("Reading your card…")
        line: qsTr("Please leave it in the slot.")
    }
}
