import QtQuick
import Kiosk

// The focus of a key that is on: a ring round it would be lost in its ground.
Rectangle {
    anchors.fill: parent
    anchors.margins: Theme.mm(1.2)
    color: "transparent"
    border.width: Theme.mm(0.9)
    border.color: Theme.inverse
}
