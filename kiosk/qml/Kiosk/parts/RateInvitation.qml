import QtQuick
import Aula
import Kiosk

// For those who leave: one line, one button, low on the panel where every hand reaches.
Rectangle {
    id: invitation

    required property Visit visit

    implicitHeight: Theme.mm(38)
    radius: Theme.corner * 1.5
    color: Theme.sheet
    border.width: Theme.stroke
    border.color: Theme.line
    visible: visit.screen === "Welcome" || visit.screen === "OutOfOrder"

    Words {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.right: rate.left
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("On your way out? Tell us how it went.")
    }

    ActionButton {
        id: rate

        objectName: "rate"
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6.5)
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.primary
        text: qsTr("Rate your visit")
        onClicked: invitation.visit.rate()
    }
}
