pragma Singleton
import QtQuick

// Every colour by its role, every length in millimetres. Cap height of Inter is 0.727 of its size.
// `breadth` lets type and air grow with the panel; targets and cards keep their true size.
QtObject {
    id: theme

    property real pixelsPerMillimetre: 4
    property real panelMillimetres: 200
    readonly property real breadth: Math.min(Math.max(panelMillimetres / 210, 1), 1.6)

    readonly property color paper: "#F7F5F0"
    readonly property color sheet: "#FFFFFF"
    readonly property color ink: "#12262B"
    readonly property color quietInk: "#3A4D53"
    readonly property color line: "#C9CFCB"
    readonly property color accent: "#0B4F5C"
    readonly property color accentPressed: "#083A44"
    readonly property color accentTint: "#DDEBE9"
    readonly property color inverse: "#FFFFFF"
    readonly property color device: "#22353B"
    readonly property color deviceEdge: "#3B5057"
    readonly property color deviceDark: "#0C181B"
    readonly property color glow: "#8FE3D3"
    readonly property color card: "#F2C46D"
    readonly property color cardLight: "#F7D38F"
    readonly property color cardEdge: "#B98A30"
    readonly property color cardInk: "#8A6420"
    readonly property color chip: "#FFF3D6"
    readonly property color shade: "#22000000"
    readonly property color veil: "#CC12262B"

    readonly property string family: "Inter"
    readonly property real display: mm(17) * breadth
    readonly property real title: mm(12) * breadth
    readonly property real headline: mm(9) * breadth
    readonly property real body: Math.ceil(mm(6.8) * breadth)
    readonly property real small: Math.ceil(mm(6.65) * Math.max(1, breadth * 0.9)) // whole pixels: Qt rounds down

    readonly property real margin: mm(10) * breadth
    readonly property real gap: mm(5)
    readonly property real target: mm(20)
    readonly property real primary: mm(25)
    readonly property real corner: mm(4)
    readonly property real stroke: Math.max(1, mm(0.5))
    readonly property int motion: 220

    function mm(millimetres: real): real {
        return millimetres * theme.pixelsPerMillimetre;
    }
}
