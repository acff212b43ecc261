import QtQuick
import Aula
import Kiosk

// For those who leave: one line, one button, low on the panel where every hand reaches.
Rectangle {
    id: invitation

    required property Visit visit
    property bool stacked: false // the button under the words, where there is little breadth

    implicitHeight: stacked ? words.implicitHeight + rate.implicitHeight + Theme.mm(16) : Math.max(Theme.primary, rate.height, words.implicitHeight) + Theme.mm(13)
    radius: Theme.corner * 1.5
    color: Theme.sheet
    border.width: Theme.stroke
    border.color: Theme.line
    visible: visit.screen === "Welcome" || visit.screen === "OutOfOrder" || visit.screen === "Closed"

    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        width: invitation.width - (invitation.stacked ? Theme.mm(16) : rate.width + Theme.mm(18.5))
        y: invitation.stacked ? Theme.mm(5) : (parent.height - height) / 2
        text: qsTr("On your way out? Tell us how it went.")
    }

    ActionButton {
        id: rate

        objectName: "rate"
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6.5)
        y: invitation.stacked ? parent.height - height - Theme.mm(6) : (parent.height - height) / 2
        height: Math.max(Theme.primary, implicitHeight)
        width: invitation.stacked ? invitation.width - Theme.mm(13) : Math.min(implicitWidth, invitation.width * 0.48)
        text: qsTr("Rate your visit")
        onClicked: invitation.visit.rate()
    }
}
