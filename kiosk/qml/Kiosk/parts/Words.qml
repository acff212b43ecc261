import QtQuick
import Kiosk

// All text on the screen: never markup, whoever wrote it. What is `personal` names a person, a time
// or a code: a loudspeaker says what stands in `aloud` instead. What is `spelled` is said by letters.
Text {
    property bool quiet: false
    property bool personal: false
    property string aloud: ""
    property bool spelled: false

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.Medium
    color: quiet ? Theme.quietInk : Theme.ink
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft // named, so that it is mirrored, whatever script the words are in
    lineHeight: 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
