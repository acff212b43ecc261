import QtQuick
import QtQuick.Templates as T
import Kiosk

// One key of the keyboard on the screen.
T.AbstractButton {
    id: cap

    property bool dark: false

    height: Theme.target
    hoverEnabled: false
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.mm(2.6)
        color: cap.down ? Theme.accent : cap.dark ? Theme.accentTint : Theme.sheet
        border.width: Theme.stroke
        border.color: Theme.line
    }

    contentItem: Words {
        text: cap.text
        font.pixelSize: Theme.headline * 0.9
        color: cap.down ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
