import QtQuick
import Kiosk

// What a screen says: one title, one sentence under it.
Column {
    id: message

    property string title: ""
    property string line: ""
    property bool personal: false // the title names somebody; `aloud` is what a loudspeaker says of it
    property string aloud: ""
    property bool linePersonal: false
    property string lineAloud: ""
    property bool centred: false
    property bool tight: false // on a panel too low for a title in its full size
    property real titleSize: tight ? Theme.headline : Theme.title

    spacing: tight ? Theme.mm(2) : Theme.mm(5)

    Words {
        objectName: "title"
        width: parent.width
        text: message.title
        personal: message.personal
        aloud: message.aloud
        font.pixelSize: message.titleSize
        font.weight: Font.Bold
        lineHeight: 1.05
        horizontalAlignment: message.centred ? Text.AlignHCenter : Text.AlignLeft
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "line"
        width: parent.width
        visible: text !== ""
        text: message.line
        personal: message.linePersonal
        aloud: message.lineAloud
        font.pixelSize: Math.max(Theme.headline * 0.9, Theme.small)
        lineHeight: message.tight ? 1.05 : 1.15
        quiet: true
        horizontalAlignment: message.centred ? Text.AlignHCenter : Text.AlignLeft
    }
}
