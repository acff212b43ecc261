import QtQuick
import QtQuick.Shapes
import Kiosk

// One line drawing of the house's hand: a grid of 24, strokes of 2, round ends.
Shape {
    id: icon

    property string kind: ""
    property color ink: Theme.ink

    readonly property var drawings: ({
        "language": "M12 3 a9 9 0 1 0 0.001 0 M3.5 9 H20.5 M3.5 15 H20.5 M12 3 C7.2 7.6 7.2 16.4 12 21 M12 3 C16.8 7.6 16.8 16.4 12 21",
        "letters": "M2.5 19 L8 5 L13.5 19 M4.5 14.2 H11.5 M21.5 12.5 V19 M21.5 15.7 a3.3 3.3 0 1 1 -0.001 -0.4",
        "speech": "M4 9.5 H7.5 L12.5 5 V19 L7.5 14.5 H4 Z M16 9 C17.6 10.8 17.6 13.2 16 15 M18.8 6.2 C22 9.6 22 14.4 18.8 17.8",
        "privacy": "M12 3 L19.5 6 V11.5 C19.5 16 16.5 19.4 12 21 C7.5 19.4 4.5 16 4.5 11.5 V6 Z M12 11 V16 M12 7.9 V8",
        "close": "M6 6 L18 18 M18 6 L6 18",
        "contrast": "M12 3 a9 9 0 1 0 0.001 0 M12 3 V21 M12 7 H18.9 M12 12 H21 M12 17 H18.9",
        "reach": "M12 3 V14 M7.5 10 L12 14.5 L16.5 10 M4 20 H20",
        "still": "M9 6 V18 M15 6 V18",
        "quieter": "M5 12 H19",
        "louder": "M5 12 H19 M12 5 V19",
        "again": "M20 12 a8 8 0 1 1 -2.6 -5.9 M20 3.5 V8 H15.5",
        "human": "M12 4 a3.6 3.6 0 1 0 0.001 0 M5 20.5 C5 15.6 8 13.6 12 13.6 C16 13.6 19 15.6 19 20.5",
        "back": "M14.5 5 L7.5 12 L14.5 19",
        "barcode": "M4 6 V18 M8 6 V15 M11 6 V15 M16 6 V15 M20 6 V18 M8 18.5 H16",
        "pad": "M5.5 5.5 h0.01 M12 5.5 h0.01 M18.5 5.5 h0.01 M5.5 12 h0.01 M12 12 h0.01 M18.5 12 h0.01 M5.5 18.5 h0.01 M12 18.5 h0.01 M18.5 18.5 h0.01",
        "name": "M4 19 L8.5 6 L13 19 M5.6 14.6 H11.4 M16 19 H21 M18.5 6 V19",
        "two": "M9 5 a3.2 3.2 0 1 0 0.001 0 M3 19.5 C3 15.2 5.6 13.4 9 13.4 C12.4 13.4 15 15.2 15 19.5 M17.5 9.5 a2.4 2.4 0 1 0 0.001 0 M17.6 16 C20.2 16 21.5 17.4 21.5 20",
        "eye": "M2.5 12 C6 6.4 18 6.4 21.5 12 C18 17.6 6 17.6 2.5 12 Z M12 9.4 a2.6 2.6 0 1 0 0.001 0",
        "tick": "M5 12.8 L10 17.6 L19 7"
    })

    width: Theme.mm(11)
    height: width
    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    ShapePath {
        strokeColor: icon.ink
        strokeWidth: icon.width / 12
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(icon.width / 24, icon.width / 24)

        PathSvg {
            path: icon.drawings[icon.kind] ?? ""
        }
    }
}
