import QtQuick
import QtQuick.Templates as T
import Kiosk

// A key of the access bar: a drawing, a word or two, and a ring while it is on.
T.AbstractButton {
    id: button

    property string drawing: ""
    property string word: ""

    implicitHeight: Theme.target
    implicitWidth: word === "" ? Theme.target : inside.implicitWidth + Theme.mm(9)
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: button.checked ? Theme.accent : button.down ? Theme.accentTint : Theme.sheet
        border.width: button.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: button.visualFocus || button.checked ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Row {
            id: inside

            anchors.centerIn: parent
            spacing: Theme.mm(2.5)

            LineSign {
                anchors.verticalCenter: parent.verticalCenter
                kind: button.drawing
                ink: button.checked ? Theme.inverse : Theme.ink
                visible: kind !== ""
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: button.word
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                color: button.checked ? Theme.inverse : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
