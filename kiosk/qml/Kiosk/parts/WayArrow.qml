import QtQuick
import QtQuick.Shapes
import Kiosk

// Which way to walk from this kiosk.
Item {
    id: way

    property string direction: "ahead"

    readonly property var turns: ({ "ahead": 0, "up": 0, "right": 90, "back": 180, "down": 180, "left": -90 })

    width: Theme.mm(34)
    height: width
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.accentTint
    }

    Shape {
        anchors.fill: parent
        rotation: way.turns[way.direction] ?? 0

        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: way.width * 0.1
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: way.width * 0.5
            startY: way.height * 0.78

            PathLine { x: way.width * 0.5; y: way.height * 0.24 }
            PathMove { x: way.width * 0.28; y: way.height * 0.46 }
            PathLine { x: way.width * 0.5; y: way.height * 0.24 }
            PathLine { x: way.width * 0.72; y: way.height * 0.46 }
        }
    }
}
