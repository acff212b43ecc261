import QtQuick
import QtQuick.Shapes
import Kiosk

// It reads without touching.
Shape {
    width: Theme.mm(40)
    height: Theme.mm(40)
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.glow
        strokeWidth: Theme.mm(3)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        scale: Qt.size(Theme.mm(1), Theme.mm(1))

        PathSvg { path: "M8 15 C10.4 18 10.4 22 8 25 M15 11 C19.6 16.4 19.6 23.6 15 29 M22 7 C29 15 29 25 22 33 M29 3 C38.4 13.4 38.4 26.6 29 37" }
    }
}
