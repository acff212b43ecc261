import QtQuick
import QtQuick.Shapes
import Kiosk

// Turn it round: two arcs about the card, with their heads.
Shape {
    id: arrow

    width: Theme.mm(100)
    height: Theme.mm(90)
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.accent
        strokeWidth: Theme.mm(3)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(Theme.mm(1), Theme.mm(1))

        PathSvg { path: "M27 12 C41 2.5 61 2.5 74 13 M75.4 2.6 L75.2 14 L63.8 13.4 M73 78 C59 87.5 39 87.5 26 77 M24.6 87.4 L24.8 76 L36.2 76.6" }
    }
}
