import QtQuick
import QtQuick.Shapes
import Kiosk

// Points off the screen, its tip at the bezel where the reader is; or back into the room.
Shape {
    id: arrow

    property bool outward: false
    property real size: 1
    property color colour: Theme.glow

    objectName: "bezelArrow"
    width: Theme.mm(15) * size
    height: Theme.mm(24) * size
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: arrow.colour
        strokeColor: "transparent"
        scale: Qt.size(Theme.mm(arrow.size), Theme.mm(arrow.size))

        PathSvg { path: arrow.outward ? "M15 12 L4.5 0.6 L4.5 8.4 L0 8.4 L0 15.6 L4.5 15.6 L4.5 23.4 Z" : "M0 12 L10.5 0.6 L10.5 8.4 L15 8.4 L15 15.6 L10.5 15.6 L10.5 23.4 Z" }
    }
}
