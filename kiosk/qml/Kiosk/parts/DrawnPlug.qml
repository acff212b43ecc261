import QtQuick
import QtQuick.Shapes
import Kiosk

// The reader's cable, out of its socket.
Shape {
    id: plug

    width: Theme.mm(70)
    height: Theme.mm(30)
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: Theme.quietInk
        strokeWidth: Theme.mm(3)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(Theme.mm(1), Theme.mm(1))

        PathSvg { path: "M0 15 L12 15 M52 15 C60 15 58 6 70 6 M28 10.5 L34 10.5 M28 19.5 L34 19.5" }
    }

    ShapePath {
        strokeColor: "transparent"
        fillColor: Theme.quietInk
        scale: Qt.size(Theme.mm(1), Theme.mm(1))

        PathSvg { path: "M12 10 C12 6 15 4 19 4 L28 4 L28 26 L19 26 C15 26 12 24 12 20 Z M40 4 L46 4 C50 4 53 6 53 10 L53 20 C53 24 50 26 46 26 L40 26 Z" }
    }
}
