import QtQuick
import QtQuick.Templates as T
import Kiosk

// A reason to tap, and to take back.
T.AbstractButton {
    id: chip

    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.mm(2))
    implicitWidth: label.implicitWidth + Theme.mm(14)
    hoverEnabled: false
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: height / 2
        color: chip.checked ? Theme.accent : chip.down ? Theme.accentTint : Theme.sheet
        border.width: chip.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: chip.checked || chip.visualFocus ? Theme.accent : Theme.quietInk
    }

    contentItem: Words {
        id: label

        text: (chip.checked ? "✓ " : "") + chip.text
        font.pixelSize: Theme.body
        color: chip.checked ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
