pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Something is going on: three dots, one lit after the other.
Row {
    id: dots

    property bool moving: true
    property int lit: 0

    spacing: Theme.mm(4)

    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: Theme.mm(6)
            height: width
            radius: width / 2
            color: Theme.accent
            opacity: dots.lit === index || !dots.moving ? 1 : 0.25
        }
    }

    Timer {
        interval: 350
        repeat: true
        running: dots.visible && dots.moving
        onTriggered: dots.lit = (dots.lit + 1) % 3
    }
}
