import QtQuick
import QtQuick.Templates as T
import Kiosk

// One thing that can be done. `strong` is the one we expect.
T.AbstractButton {
    id: button

    property bool strong: false

    implicitHeight: strong ? Theme.primary : Theme.target
    implicitWidth: Math.max(strong ? Theme.mm(60) : Theme.mm(30), label.implicitWidth + Theme.mm(strong ? 14 : 8))
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: button.strong ? (button.down ? Theme.accentPressed : Theme.accent) : (button.down ? Theme.accentTint : Theme.sheet)
        border.width: button.strong ? 0 : Theme.stroke
        border.color: button.checked ? Theme.accent : Theme.line

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.mm(1.5)
            radius: Theme.corner + Theme.mm(1.5)
            color: "transparent"
            border.width: Theme.mm(0.9)
            border.color: Theme.accent
            visible: button.visualFocus || button.checked
        }
    }

    contentItem: Words {
        id: label

        text: button.text
        font.pixelSize: button.strong ? Theme.headline : button.height > Theme.target ? Theme.body : Theme.small
        font.weight: Font.DemiBold
        color: button.strong ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.small * 0.8
        leftPadding: Theme.mm(3)
        rightPadding: Theme.mm(3)
        Accessible.ignored: true
    }
}
