pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// Plain fields of colour for dead pixels, a frame for what the bezel hides, and a line of 100 mm for a ruler.
Item {
    id: pattern

    required property Visit visit

    readonly property var fields: [Theme.ink, Theme.sheet, Theme.accent, Theme.glow, Theme.card, Theme.quietInk]

    Grid {
        anchors.fill: parent
        columns: 2

        Repeater {
            model: pattern.fields

            Rectangle {
                required property color modelData

                width: pattern.width / 2
                height: pattern.height / (pattern.fields.length / 2)
                color: modelData
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.mm(1)
        border.color: Theme.paper
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.mm(20), Theme.mm(150))
        height: inside.implicitHeight + Theme.mm(16)
        radius: Theme.corner
        color: Theme.paper

        Column {
            id: inside

            anchors.centerIn: parent
            width: parent.width - Theme.mm(16)
            spacing: Theme.mm(5)

            Words {
                width: parent.width
                text: qsTr("The bar is 100 mm long. Measure it.")
                horizontalAlignment: Text.AlignHCenter
            }

            Rectangle {
                objectName: "ruler"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.mm(100)
                height: Theme.mm(6)
                color: Theme.ink
            }

            ActionButton {
                objectName: "pattern-back"
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Back")
                onClicked: pattern.visit.leave()
            }
        }
    }
}
