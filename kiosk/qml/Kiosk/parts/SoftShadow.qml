pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A shadow under a rounded thing, straight down whichever way the drawing is turned.
Item {
    id: shadow

    property real lift: Theme.mm(1.6)
    property real turned: 0 // degrees the drawing is turned by, clockwise
    property real radius: Theme.mm(3.2)

    anchors.fill: parent

    Repeater {
        model: 4

        Rectangle {
            required property int index
            readonly property real spread: (index - 1.2) * shadow.lift * 0.55

            x: -spread + Math.sin(shadow.turned * Math.PI / 180) * shadow.lift
            y: -spread + Math.cos(shadow.turned * Math.PI / 180) * shadow.lift
            width: shadow.width + 2 * spread
            height: shadow.height + 2 * spread
            radius: Math.max(0, shadow.radius + spread)
            color: Theme.shade
            opacity: 0.42
        }
    }
}
