import QtQuick
import QtQuick.Templates as T
import Kiosk

// One thing that can be done. `strong` is the one we expect. Where the words need it, two lines.
T.AbstractButton {
    id: button

    property bool strong: false
    readonly property real side: Theme.mm(strong ? 7 : 4)

    implicitHeight: Math.max(strong ? Theme.primary : Theme.target, label.lineCount * measure.height + Theme.mm(4))
    implicitWidth: Math.max(strong ? Theme.mm(60) : Theme.mm(30), Math.ceil(Math.max(measure.width, measure.advanceWidth)) + 2 * side + Theme.mm(1))
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    TextMetrics {
        id: measure

        text: button.text
        font: label.font
    }

    background: Rectangle {
        radius: Theme.corner
        color: button.strong ? (button.down ? Theme.accentPressed : Theme.accent) : (button.down ? Theme.accentTint : Theme.sheet)
        border.width: button.strong ? 0 : Theme.stroke
        border.color: button.checked ? Theme.accent : Theme.line

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.mm(1.5)
            radius: Theme.corner + Theme.mm(1.5)
            color: "transparent"
            border.width: Theme.mm(0.9)
            border.color: Theme.accent
            visible: button.visualFocus || button.checked
        }
    }

    contentItem: Words {
        id: label

        text: button.text
        font.pixelSize: button.strong ? Theme.headline : Theme.small
        font.weight: Font.DemiBold
        lineHeight: 1
        color: button.strong ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        leftPadding: button.side
        rightPadding: button.side
        Accessible.ignored: true
    }
}
