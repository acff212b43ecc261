import QtQuick
import QtQuick.Shapes
import Kiosk

// The front of the reader as it comes in from the bezel, its arrow ending where the slot is.
Item {
    id: slot

    property bool alive: true
    property bool outward: false

    width: Theme.mm(20)
    height: Theme.mm(74)

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: -Theme.mm(6)
        radius: Theme.mm(6)
        color: slot.alive ? Theme.device : Theme.quietInk
        border.width: Theme.stroke
        border.color: Theme.deviceEdge
    }

    // The opening.
    Rectangle {
        x: Theme.mm(2.6)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(2.6)
        height: Theme.mm(58)
        radius: width / 2
        color: Theme.deviceDark
    }

    Shape {
        id: arrow

        readonly property real tip: slot.outward ? Theme.mm(8) : slot.width
        readonly property real tail: slot.outward ? slot.width : Theme.mm(8)

        anchors.fill: parent
        visible: slot.alive

        ShapePath {
            fillColor: Theme.glow
            strokeColor: "transparent"
            startX: arrow.tip
            startY: slot.height / 2

            PathLine { x: arrow.tail; y: slot.height / 2 - Theme.mm(9) }
            PathLine { x: arrow.tail; y: slot.height / 2 + Theme.mm(9) }
            PathLine { x: arrow.tip; y: slot.height / 2 }
        }
    }

}
