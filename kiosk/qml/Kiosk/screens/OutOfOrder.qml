import QtQuick
import Aula
import Kiosk

// No reader: say so, and say where to go.
Item {
    id: outOfOrder

    required property Visit visit

    readonly property bool tight: height < Theme.mm(170) || Theme.textSize > 0

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(outOfOrder.tight ? 3 : 6)

        Message {
            width: parent.width
            tight: outOfOrder.tight
            title: qsTr("Card check-in is resting.")
            line: qsTr("Please go to reception. They will check you in.")
        }

        Words {
            width: parent.width
            visible: text !== "" && !(Theme.textSize > 1 && outOfOrder.height < Theme.mm(170)) // no room for both
            text: outOfOrder.visit.reception
        }
    }
}
