import QtQuick
import Kiosk

// A key of the access bar: a drawing, a word or two, and a ring while it is on.
TouchKey {
    id: button

    property string drawing: ""
    property string word: ""

    implicitHeight: Theme.target
    implicitWidth: word === "" ? Theme.target : inside.implicitWidth + Theme.mm(9)
    opacity: enabled ? 1 : 0.55

    contentItem: Item {
        Row {
            id: inside

            anchors.centerIn: parent
            spacing: Theme.mm(2.5)

            LineSign {
                anchors.verticalCenter: parent.verticalCenter
                kind: button.drawing
                ink: button.ink
                visible: kind !== ""
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: button.word
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                color: button.ink
                Accessible.ignored: true
            }
        }
    }
}
