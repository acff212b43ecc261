import QtQuick
import Aula
import Kiosk

// The lobby finds the kiosk like this: it already asks for the card.
Item {
    id: welcome

    required property Visit visit

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: qsTr("Welcome. Put your health card in the slot.")
        line: qsTr("Chip first and chip up. Nothing else to touch.")
    }
}
