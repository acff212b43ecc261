import QtQuick
import Aula
import Kiosk

// No reader: say so, and say where to go.
Item {
    id: outOfOrder

    required property Visit visit

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: qsTr("Card check-in is resting.")
        line: outOfOrder.visit.reception || qsTr("Please go to reception. They will check you in.")
    }
}
