import QtQuick
import QtQuick.Templates as T
import Kiosk

// What the access bar, its panels and all keys of their kind have in common: the ground, its ring, and their names.
T.AbstractButton {
    id: key

    readonly property color ink: checked ? Theme.inverse : Theme.ink

    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: key.checked ? Theme.accent : key.down ? Theme.accentTint : Theme.sheet
        border.width: key.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: key.visualFocus || key.checked ? Theme.accent : Theme.line

        InnerRing {
            visible: key.visualFocus && key.checked
            radius: Theme.corner - Theme.mm(1.2)
        }
    }
}
