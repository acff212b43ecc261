import QtQuick
import Aula
import Kiosk

// Nothing ends without asking first.
Rectangle {
    id: overlay

    required property Visit visit

    objectName: "moreTimePanel"
    color: Theme.veil
    visible: visit.warned
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    MouseArea {
        anchors.fill: parent
        onClicked: overlay.visit.touched()
    }

    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 - Theme.margin : 0
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(200))
        height: column.implicitHeight + 2 * Theme.mm(14)
        radius: Theme.corner * 2
        color: Theme.paper

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.mm(12)
            spacing: Theme.mm(8)

            Words {
                id: question

                width: parent.width
                Accessible.role: Accessible.Heading
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }

            ActionButton {
                objectName: "moreTime"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                strong: true
                text: qsTr("I need more time")
                onClicked: overlay.visit.touched()
            }
        }
    }
}
