import QtQuick
import QtQuick.Templates as T
import Kiosk

// A wish to turn on or off: its drawing, its words, and a tick while it holds.
T.AbstractButton {
    id: wish

    property string drawing: ""

    implicitHeight: Math.max(Theme.primary, words.implicitHeight + Theme.mm(6))
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: wish.checked ? Theme.accent : wish.down ? Theme.accentTint : Theme.sheet
        border.width: wish.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: wish.visualFocus || wish.checked ? Theme.accent : Theme.line
    }

    contentItem: Item {
        LineSign {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            kind: wish.drawing
            ink: wish.checked ? Theme.inverse : Theme.ink
        }

        Words {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.mm(5)
            anchors.right: tick.left
            anchors.rightMargin: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            text: wish.text
            font.weight: Font.DemiBold
            lineHeight: 1.05
            color: wish.checked ? Theme.inverse : Theme.ink
            Accessible.ignored: true
        }

        LineSign {
            id: tick

            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            kind: wish.checked ? "tick" : ""
            ink: Theme.inverse
        }
    }
}
