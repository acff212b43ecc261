import QtQuick
import Kiosk

// The front of a reader as it comes in from the bezel at the left: body, lip, mouth and light.
Item {
    id: front

    property real turned: 0
    property bool alive: true
    property real opening: Theme.mm(60)

    DrawnBody {
        anchors.fill: parent
        anchors.rightMargin: Theme.mm(3)
        alive: front.alive
        turned: front.turned
    }

    // The mouth, dark on both sides of the card.
    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(8)
        height: front.opening + Theme.mm(8)
        radius: Theme.mm(4)
        border.width: Theme.stroke
        border.color: Theme.deviceDark
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop { position: 0; color: Theme.device }
            GradientStop { position: 1; color: Theme.deviceLight }
        }
    }

    // Its light.
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(2)
        height: front.opening - Theme.mm(2)
        radius: width / 2
        color: front.alive ? Theme.glow : Theme.deviceDark
    }
}
