import QtQuick
import QtQuick.Shapes
import Kiosk

// A QR code on its own paper: dark on light in every theme, each module a whole number of pixels.
Rectangle {
    id: picture

    required property var code // { size, path }, empty for none
    property real room: Theme.mm(40)
    property string told: ""

    readonly property int modules: (code.size ?? 0) + 8 // with its quiet zone
    readonly property int dot: Math.max(1, Math.floor(room / modules))

    visible: (code.size ?? 0) > 0
    width: modules * dot
    height: width
    radius: Theme.corner / 2
    color: Theme.codePaper
    Accessible.role: Accessible.Graphic
    Accessible.name: told

    Shape {
        x: 4 * picture.dot
        y: x

        ShapePath {
            fillColor: Theme.codeInk
            strokeColor: "transparent"
            scale: Qt.size(picture.dot, picture.dot)

            PathSvg { path: picture.code.path ?? "" }
        }
    }
}
