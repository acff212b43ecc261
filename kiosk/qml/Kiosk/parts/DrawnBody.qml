import QtQuick
import Kiosk

// The body of a reader, lit from where the card comes; grey once its cable is out.
Item {
    id: body

    property bool alive: true
    property bool upright: false // the card comes from above, else from the right
    property real turned: 0
    property real radius: Theme.mm(8)

    SoftShadow {
        lift: Theme.mm(1.8)
        radius: body.radius
        turned: body.turned
    }

    Rectangle {
        anchors.fill: parent
        radius: body.radius
        border.width: Theme.stroke
        border.color: Theme.deviceEdge
        gradient: Gradient {
            orientation: body.upright ? Gradient.Vertical : Gradient.Horizontal

            GradientStop { position: 0; color: !body.alive ? Theme.deviceDead : body.upright ? Theme.deviceLight : Theme.device }
            GradientStop { position: 0.4; color: body.alive ? Theme.device : Theme.deviceDead }
            GradientStop { position: 1; color: !body.alive ? Theme.deviceDead : body.upright ? Theme.device : Theme.deviceLight }
        }
    }
}
