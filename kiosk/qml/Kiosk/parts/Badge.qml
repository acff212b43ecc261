import QtQuick
import QtQuick.Shapes
import Kiosk

// A sign in a circle: "tick", "?" or "!".
Rectangle {
    id: badge

    property string sign: "tick"

    width: Theme.mm(26)
    height: width
    radius: width / 2
    color: Theme.accent
    border.width: Theme.mm(1.2)
    border.color: Theme.paper

    Words {
        anchors.centerIn: parent
        visible: badge.sign !== "tick"
        text: badge.sign
        font.pixelSize: badge.height * 0.62
        font.weight: Font.Bold
        color: Theme.inverse
        Accessible.ignored: true
    }

    Shape {
        anchors.fill: parent
        visible: badge.sign === "tick"

        ShapePath {
            strokeColor: Theme.inverse
            strokeWidth: badge.width * 0.1
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: badge.width * 0.28
            startY: badge.height * 0.53

            PathLine { x: badge.width * 0.44; y: badge.height * 0.69 }
            PathLine { x: badge.width * 0.73; y: badge.height * 0.35 }
        }
    }
}
