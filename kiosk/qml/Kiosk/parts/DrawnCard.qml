pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// A card in its true size (ISO/IEC 7810 ID-1), chip up, as one reads it: the chip at the left
// where ISO/IEC 7816-2 has it. `face` says whose card; nobody's name is on it.
Item {
    id: card

    property string face: "health"
    property bool coded: false // the side with the bars
    property real lift: Theme.mm(1.4)
    property real turned: 0 // degrees it lies turned by, for its shadow
    property real restTurn: turned // the same without what it turns by on its way

    readonly property var emblems: ({
        "health": heart,
        "scratched": heart,
        "blank": heart,
        "bank": "M0 9 A7 7 0 1 1 14 9 A7 7 0 1 1 0 9 Z",
        "portrait": "M4.4 5 A4.6 4.6 0 1 1 13.6 5 A4.6 4.6 0 1 1 4.4 5 Z M0 18 C0 8 18 8 18 18 Z",
        "staff": "M4.4 5 A4.6 4.6 0 1 1 13.6 5 A4.6 4.6 0 1 1 4.4 5 Z M0 18 C0 8 18 8 18 18 Z"
    })
    readonly property var lines: ({
        "health": "M36 31 L72 31 M36 39 L60 39 M36 47 L66 47",
        "bank": "M10 41 L22 41 M27 41 L39 41 M44 41 L56 41 M61 41 L73 41",
        "portrait": "M8 40 L78 40 M8 47 L78 47",
        "staff": "M30 8 L48 8 M10 40 L48 40 M10 47 L36 47",
        "old": "M36 26 L72 26 M36 34 L60 34 M36 42 L66 42"
    })
    readonly property string heart: "M9 17 C1.6 11.6 0 9 0 5.8 C0 0.6 7 -0.8 9 4.4 C11 -0.8 18 0.6 18 5.8 C18 9 16.4 11.6 9 17 Z"
    readonly property bool ours: ["health", "scratched", "blank"].includes(face)
    readonly property color tint: ours ? Theme.card : face === "bank" ? Theme.device : Theme.line
    readonly property color light: ours ? Theme.cardLight : face === "bank" ? Theme.deviceLight : Theme.sheet
    readonly property color edge: ours ? Theme.cardEdge : face === "bank" ? Theme.deviceEdge : Theme.quietInk
    readonly property color printed: ours ? Theme.cardInk : face === "bank" ? Theme.line : Theme.quietInk

    objectName: "drawnCard"
    width: Theme.mm(85.6)
    height: Theme.mm(54)

    SoftShadow {
        lift: card.lift
        turned: card.turned
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.mm(3.18)
        border.width: Theme.stroke
        border.color: card.edge
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop { position: 0; color: card.light }
            GradientStop { position: 1; color: card.tint }
        }
    }

    // Whose it is: upright whichever way the card lies.
    Shape {
        x: Theme.mm(card.coded ? 65 : 62)
        y: Theme.mm(card.coded ? 35 : 4)
        width: Theme.mm(18)
        height: width
        rotation: -card.restTurn
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: card.printed
            strokeWidth: Theme.mm(card.face === "blank" ? 0.8 : 0)
            fillColor: card.face === "blank" ? "transparent" : card.printed
            scale: Qt.size(Theme.mm(1), Theme.mm(1))

            PathSvg { path: card.emblems[card.face] ?? "" }
        }
    }

    // Where a name or a number would be: nobody's.
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: card.printed
            strokeWidth: Theme.mm(2.2)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            strokeStyle: card.face === "blank" ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [0.2, 2]
            scale: Qt.size(Theme.mm(1), Theme.mm(1))

            PathSvg { path: card.coded ? "M9.4 40 L48 40 M9.4 47 L36 47" : card.lines[card.face] ?? card.lines.health }
        }
    }

    // The magnetic stripe of an earlier time.
    Rectangle {
        y: Theme.mm(4)
        width: parent.width
        height: Theme.mm(10)
        visible: card.face === "old"
        color: Theme.quietInk
    }

    Rectangle {
        id: chip

        objectName: "chip"
        x: Theme.mm(9)
        y: Theme.mm(18)
        width: Theme.mm(13.4)
        height: Theme.mm(11.8)
        visible: !card.coded
        radius: Theme.mm(2.2)
        color: card.face === "blank" ? "transparent" : Theme.chip
        border.width: Theme.stroke
        border.color: card.printed

        // No Shape: drawn by software, one that lies wholly beyond a clip is not clipped and leaves its traces.
        Repeater {
            model: [[0, 4, 4.4, 0], [0, 7.8, 4.4, 0], [9, 4, 4.4, 0], [9, 7.8, 4.4, 0], [4.4, 0, 0, 11.8], [9, 0, 0, 11.8]]

            Rectangle {
                required property var modelData

                x: Theme.mm(modelData[0])
                y: Theme.mm(modelData[1])
                width: Math.max(Theme.mm(modelData[2]), Theme.stroke)
                height: Math.max(Theme.mm(modelData[3]), Theme.stroke)
                color: card.printed
            }
        }
    }

    // A crack through the contacts.
    Shape {
        anchors.fill: parent
        visible: card.face === "scratched"
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: Theme.mm(0.9)
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin
            scale: Qt.size(Theme.mm(1), Theme.mm(1))

            PathSvg { path: "M0 13 L9 20 L7 23 L18 26 L15.6 30 L26 37 L24 42 L33 54" }
        }
    }

    Bars {
        x: Theme.mm(8)
        y: Theme.mm(10)
        visible: card.coded
    }
}
