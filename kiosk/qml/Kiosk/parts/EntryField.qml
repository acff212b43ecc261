import QtQuick
import Kiosk

// What is typed, as dots: nobody behind learns it. A line shows where the next sign goes.
Rectangle {
    id: field

    required property string masked
    required property string name
    property bool ready: false

    implicitHeight: Theme.primary
    radius: Theme.corner
    color: Theme.sheet
    border.width: Theme.mm(0.9)
    border.color: ready ? Theme.accent : Theme.quietInk
    LayoutMirroring.enabled: false // a number is read from the left in every language
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + qsTr("%n sign(s)", "", masked.length)

    Words {
        id: signs

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.mm(6)
        width: parent.width - 2 * x
        text: field.masked
        font.pixelSize: Theme.title
        font.letterSpacing: Theme.mm(1)
        lineHeight: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.min(signs.x + (field.masked === "" ? 0 : signs.contentWidth + Theme.mm(0.6)), field.width - Theme.mm(4))
        width: Theme.mm(0.9)
        height: Theme.mm(13)
        color: Theme.accent
    }
}
