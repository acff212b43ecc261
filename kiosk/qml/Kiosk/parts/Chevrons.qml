pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// Which way: strokes on both sides of the card that grow clearer where it goes. Left is in.
Item {
    id: chevrons

    property bool outward: false
    property real apart: Theme.mm(73) // between the middles of the two rows
    property int count: 4

    width: Theme.mm(12) * count
    height: apart

    Repeater {
        model: chevrons.count * 2

        Shape {
            id: chevron

            required property int index
            readonly property int place: index % chevrons.count

            x: place * Theme.mm(12)
            y: (index < chevrons.count ? 0 : chevrons.apart) - height / 2
            width: Theme.mm(9)
            height: Theme.mm(15)
            opacity: ((chevrons.outward ? place : chevrons.count - 1 - place) + 1) / chevrons.count
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.accent
                strokeWidth: Theme.mm(2.8)
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                scale: Qt.size(Theme.mm(1), Theme.mm(1))

                PathSvg { path: chevrons.outward ? "M2 1.8 L7.4 7.5 L2 13.2" : "M7.4 1.8 L2 7.5 L7.4 13.2" }
            }
        }
    }
}
