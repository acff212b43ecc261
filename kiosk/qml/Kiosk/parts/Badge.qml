pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// A sign in a circle: tick, question, exclaim, cross, lock, clock, renew, again or waves.
Rectangle {
    id: badge

    property string sign: "tick"

    readonly property var strokes: ({
        "tick": "M6.6 12.7 L10.6 16.6 L17.6 8.4",
        "cross": "M8 8 L16 16 M16 8 L8 16",
        "question": "M9 9.4 C9 5.6 15 5.8 15 9.4 C15 11.8 12 11.8 12 14.2 M12 17.5 L12 17.6",
        "exclaim": "M12 6.4 L12 13.2 M12 17.3 L12 17.4",
        "lock": "M8 11.2 L16 11.2 L16 17.2 L8 17.2 Z M9.6 11 L9.6 9 C9.6 5.6 14.4 5.6 14.4 9 L14.4 11",
        "clock": "M12 6.6 L12 12.4 L15.8 14.8",
        "renew": "M17 10.6 C15.6 6 9.4 5.6 7.2 9.6 M6.8 6.4 L7 9.8 L10.4 9.6 M7 13.4 C8.4 18 14.6 18.4 16.8 14.4 M17.2 17.6 L17 14.2 L13.6 14.4",
        "again": "M6.9 12 C6.9 5.4 17.1 5.4 17.1 12 C17.1 17.4 10.4 18.8 7.9 14.9 M4.8 9.6 L6.9 12.4 L9.6 10.2",
        "waves": "M8 9.4 C9.2 11 9.2 13 8 14.6 M11.2 7.6 C13.2 10.2 13.2 13.8 11.2 16.4 M14.4 5.8 C17.2 9.4 17.2 14.6 14.4 18.2 M6 18.4 L18 5.6"
    })

    width: Theme.mm(26)
    height: width
    radius: width / 2
    color: Theme.accent
    border.width: Theme.mm(1.2)
    border.color: Theme.paper

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.inverse
            strokeWidth: badge.width * 0.085
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(badge.width / 24, badge.height / 24)

            PathSvg { path: badge.strokes[badge.sign] ?? "" }
        }
    }
}
