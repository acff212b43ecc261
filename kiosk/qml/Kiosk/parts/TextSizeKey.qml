import QtQuick
import QtQuick.Templates as T
import Kiosk

// A letter in the size it gives.
T.AbstractButton {
    id: key

    property int step: 0

    implicitHeight: Theme.primary
    hoverEnabled: false
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checked: checked
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: key.checked ? Theme.accent : key.down ? Theme.accentTint : Theme.sheet
        border.width: key.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: key.visualFocus || key.checked ? Theme.accent : Theme.line
    }

    contentItem: Words {
        text: "A"
        font.pixelSize: Theme.mm([10.1, 13.5, 17][key.step])
        font.weight: Font.DemiBold
        color: key.checked ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
