import QtQuick
import Kiosk

// All text on the screen: never markup, whoever wrote it.
Text {
    property bool quiet: false

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Medium
    color: quiet ? Theme.quietInk : Theme.ink
    wrapMode: Text.WordWrap
    lineHeight: 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
