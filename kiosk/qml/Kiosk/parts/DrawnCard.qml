pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A health card in its true size (ISO/IEC 7810 ID-1), chip up, chip first.
Item {
    id: card

    property bool chipAhead: true

    width: Theme.mm(85.6)
    height: Theme.mm(54)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.mm(1.6)
        anchors.bottomMargin: -Theme.mm(1.6)
        radius: Theme.mm(3.2)
        color: Theme.shade
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(3.2)
        border.width: Theme.stroke
        border.color: Theme.cardEdge
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.cardLight }
            GradientStop { position: 1; color: Theme.card }
        }
    }

    // The contacts.
    Rectangle {
        x: card.chipAhead ? card.width - width - Theme.mm(10) : Theme.mm(10)
        y: (card.height - height) / 2
        width: Theme.mm(13)
        height: Theme.mm(11.5)
        radius: Theme.mm(2)
        color: Theme.chip
        border.width: Theme.stroke
        border.color: Theme.cardEdge

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.stroke
            color: Theme.cardEdge
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.mm(4.5)
            height: parent.height
            radius: Theme.mm(1)
            color: Theme.chip
            border.width: Theme.stroke
            border.color: Theme.cardEdge
        }
    }

    // Where a name would be: nobody's.
    Column {
        x: card.chipAhead ? Theme.mm(9) : card.width - width - Theme.mm(9)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(3.6)

        Repeater {
            model: [30, 38, 22]

            Rectangle {
                required property real modelData

                width: Theme.mm(modelData)
                height: Theme.mm(2.6)
                radius: height / 2
                color: Theme.cardInk
                opacity: 0.45
            }
        }
    }
}
