import QtQuick
import QtQuick.Shapes
import Kiosk

// Turn it round: three quarters of a circle with a head.
Shape {
    id: arrow

    width: Theme.mm(30)
    height: width

    ShapePath {
        strokeColor: Theme.accent
        strokeWidth: Theme.mm(3)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: arrow.width / 2
            centerY: arrow.height / 2
            radiusX: Theme.mm(11)
            radiusY: Theme.mm(11)
            startAngle: -40
            sweepAngle: 280
        }
    }

    ShapePath {
        fillColor: Theme.accent
        strokeColor: "transparent"
        startX: arrow.width / 2 - Theme.mm(11)
        startY: Theme.mm(-0.5)

        PathLine { x: arrow.width / 2 + Theme.mm(2); y: Theme.mm(4.5) }
        PathLine { x: arrow.width / 2 - Theme.mm(8); y: Theme.mm(12) }
        PathLine { x: arrow.width / 2 - Theme.mm(11); y: Theme.mm(-0.5) }
    }
}
