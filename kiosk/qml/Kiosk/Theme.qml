pragma Singleton
import QtQuick

// Every colour by its role, every length in millimetres. Cap height of Inter is 0.727 of its size.
// `breadth` lets type and air grow with the panel, but not where everything is lower down; targets and cards keep
// their true size.
QtObject {
    id: theme

    property real pixelsPerMillimetre: 4
    property real panelMillimetres: 200
    property int textSize: 0
    property bool highContrast: false
    property bool still: false
    property bool low: false // everything lower down: what is said stands at the foot of its room
    readonly property real breadth: low ? 1 : Math.min(Math.max(panelMillimetres / 210, 1), 1.6)

    // Calm light, or high contrast dark. Every pair that is read reaches 7:1 in both.
    readonly property color paper: highContrast ? "#000000" : "#F7F5F0"
    readonly property color sheet: highContrast ? "#101010" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#12262B"
    readonly property color quietInk: highContrast ? "#E6E6E6" : "#3A4D53"
    readonly property color line: highContrast ? "#FFFFFF" : "#C9CFCB"
    readonly property color accent: highContrast ? "#FFDD55" : "#0B4F5C"
    readonly property color accentPressed: highContrast ? "#FFF0B3" : "#083A44"
    readonly property color accentTint: highContrast ? "#2A2710" : "#DDEBE9"
    readonly property color inverse: highContrast ? "#000000" : "#FFFFFF"
    readonly property color device: highContrast ? "#4A4A4A" : "#22353B"
    readonly property color deviceEdge: highContrast ? "#FFFFFF" : "#3B5057"
    readonly property color deviceDark: highContrast ? "#000000" : "#0C181B"
    readonly property color deviceLight: highContrast ? "#6F6F6F" : "#335059"
    readonly property color deviceDead: highContrast ? "#8A8A8A" : "#869092"
    readonly property color lipShade: highContrast ? "#73000000" : "#730C181B"
    readonly property color lipShadeEnd: highContrast ? "#00000000" : "#000C181B"
    readonly property color beam: highContrast ? "#BFFFDD55" : "#BF8FE3D3"
    readonly property color beamEnd: highContrast ? "#00FFDD55" : "#008FE3D3"
    readonly property color glow: highContrast ? "#FFDD55" : "#8FE3D3"
    readonly property color card: highContrast ? "#FFE9A8" : "#F2C46D"
    readonly property color cardLight: highContrast ? "#FFF4D1" : "#F7D38F"
    readonly property color cardEdge: highContrast ? "#FFFFFF" : "#B98A30"
    readonly property color cardInk: highContrast ? "#3A2A00" : "#8A6420"
    readonly property color chip: highContrast ? "#FFFFFF" : "#FFF3D6"
    readonly property color shade: highContrast ? "#00000000" : "#22000000"
    readonly property color codePaper: "#FFFFFF" // a scanner's colours, in every theme
    readonly property color codeInk: "#000000"
    readonly property color veil: highContrast ? "#E6000000" : "#CC12262B"

    readonly property string family: "Inter"
    // Normal, large, extra large: cap heights of 4.8, 6.1 and 7.3 mm at least.
    readonly property real display: mm(17) * breadth
    readonly property real title: mm([12, 12.6, 13.4][textSize]) * breadth
    readonly property real headline: mm([9, 9.8, 10.8][textSize]) * breadth
    readonly property real body: Math.ceil(mm([6.8, 8.5, 10.1][textSize]) * breadth)
    readonly property real small: Math.ceil(mm([6.65, 8.42, 10.06][textSize]) * Math.max(1, breadth * 0.9)) // whole pixels: Qt rounds down

    readonly property real margin: mm(10) * breadth
    readonly property real gap: mm(5)
    readonly property real target: mm(20)
    readonly property real primary: mm(25)
    readonly property real corner: mm(4)
    readonly property real stroke: Math.max(1, mm(0.5))
    readonly property int motion: still ? 0 : 220

    function mm(millimetres: real): real {
        return millimetres * theme.pixelsPerMillimetre;
    }
}
