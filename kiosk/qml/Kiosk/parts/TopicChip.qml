import QtQuick
import QtQuick.Templates as T
import Kiosk

// A reason to tap, and to take back.
T.AbstractButton {
    id: chip

    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.mm(2))
    implicitWidth: Math.ceil(label.implicitWidth) + Theme.mm(4)
    hoverEnabled: false
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Math.min(height, Theme.target) / 2 // two lines stay clear of the round ends
        color: chip.checked ? Theme.accent : chip.down ? Theme.accentTint : Theme.sheet
        border.width: chip.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: chip.checked || chip.visualFocus ? Theme.accent : Theme.quietInk

        InnerRing {
            visible: chip.visualFocus && chip.checked
            radius: height / 2
        }
    }

    contentItem: Words {
        id: label

        text: (chip.checked ? "✓ " : "") + chip.text
        font.pixelSize: Theme.body
        color: chip.checked ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        leftPadding: Theme.mm(5)
        rightPadding: Theme.mm(5)
        Accessible.ignored: true
    }
}
