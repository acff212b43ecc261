import QtQuick
import Kiosk

// A wish to turn on or off: its drawing, its words, and a tick while it holds.
TouchKey {
    id: wish

    property string drawing: ""

    implicitHeight: Math.max(Theme.primary, words.implicitHeight + Theme.mm(6))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true

    contentItem: Item {
        LineSign {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            kind: wish.drawing
            ink: wish.ink
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
            color: wish.ink
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
