import QtQuick
import QtQuick.Templates as T
import Kiosk

// One way to go on: its drawing, what it is, and what is needed for it.
T.AbstractButton {
    id: tile

    property string drawing: ""
    property string needs: ""
    property bool quiet: false
    property bool personal: false // it names somebody; `aloud` is what a loudspeaker says of it
    property string aloud: ""

    implicitHeight: Math.max(Theme.primary, words.implicitHeight + Theme.mm(needs === "" ? 6 : 10))
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: needs === "" ? text : text + ". " + needs
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: tile.down ? Theme.accentTint : tile.checked ? Theme.accentTint : tile.quiet ? "transparent" : Theme.sheet
        border.width: tile.visualFocus ? Theme.mm(1.2) : tile.checked ? Theme.mm(0.9) : Theme.stroke
        border.color: tile.visualFocus || tile.checked ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Rectangle {
            id: ground

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(17)
            height: width
            radius: width / 2
            color: tile.quiet ? "transparent" : Theme.accentTint

            LineSign {
                anchors.centerIn: parent
                width: Theme.mm(10)
                kind: tile.drawing
                ink: Theme.accent
            }
        }

        Column {
            id: words

            anchors.left: ground.right
            anchors.leftMargin: Theme.mm(5)
            anchors.right: arrow.left
            anchors.rightMargin: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(0.5)

            Words {
                width: parent.width
                text: tile.text
                font.weight: Font.DemiBold
                lineHeight: 1.05
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: tile.needs
                font.pixelSize: Theme.small
                lineHeight: 1.05
                quiet: true
                Accessible.ignored: true
            }
        }

        LineSign {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(8)
            kind: tile.checked ? "tick" : tile.quiet ? "" : "back"
            ink: Theme.accent
            rotation: tile.checked || mirrored ? 0 : 180

            readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
        }
    }
}
