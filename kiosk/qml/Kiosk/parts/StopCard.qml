import QtQuick
import Kiosk

// One appointment: its time, and where.
Rectangle {
    id: stop

    required property var stopAt
    property bool tight: false
    property bool plain: false // less of the way: it is told once checked in
    property bool brief: false // many of them: when, and which part of the house

    readonly property string floor: stopAt.floor ? qsTr("floor %1").replace(/ /g, "\u00a0").arg(stopAt.floor) : ""
    readonly property string room: stopAt.room ? qsTr("room %1").replace(/ /g, "\u00a0").arg(stopAt.room) : ""
    readonly property string where: (plain || brief) && stopAt.area ? stopAt.area : [stopAt.area, floor, room].filter(Boolean).join(" · ")

    implicitHeight: Math.max(column.implicitHeight, time.implicitHeight) + Theme.mm(brief ? 3 : tight ? 4 : 9)
    radius: Theme.corner
    color: Theme.sheet
    border.width: Theme.stroke
    border.color: Theme.line

    Words {
        id: time

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        text: stop.stopAt.time
        personal: true
        font.pixelSize: stop.brief ? Theme.headline : Theme.title
        font.weight: Font.Bold
    }

    Column {
        id: column

        anchors.left: time.right
        anchors.leftMargin: Theme.mm(8)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Words {
            width: parent.width
            text: stop.where
            visible: !stop.brief || measure.advanceWidth + Theme.mm(1) < width // the way is told once checked in

            TextMetrics {
                id: measure

                text: stop.where
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Font.Medium
            }
        }

        Words {
            width: parent.width
            visible: text !== "" && !stop.brief
            personal: true
            text: [stop.stopAt.service, stop.stopAt.clinician].filter(Boolean).join(" · ")
            quiet: true
        }
    }
}
