pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// Which way: three strokes that grow towards the slot, or away from it.
Row {
    id: chevrons

    property bool outward: false

    spacing: -Theme.mm(2)

    Repeater {
        model: 3

        Shape {
            id: chevron

            required property int index
            readonly property real ahead: chevrons.outward ? Theme.mm(2) : Theme.mm(10)
            readonly property real behind: chevrons.outward ? Theme.mm(10) : Theme.mm(2)

            width: Theme.mm(12)
            height: Theme.mm(24)
            opacity: (chevrons.outward ? 3 - index : index + 1) / 3

            ShapePath {
                strokeColor: Theme.accent
                strokeWidth: Theme.mm(3)
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                startX: chevron.behind
                startY: Theme.mm(3)

                PathLine { x: chevron.ahead; y: Theme.mm(12) }
                PathLine { x: chevron.behind; y: Theme.mm(21) }
            }
        }
    }
}
