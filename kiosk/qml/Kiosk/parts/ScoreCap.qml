import QtQuick
import QtQuick.Templates as T
import Kiosk

// One of the eleven answers. The same grey for each: no colour may steer.
T.AbstractButton {
    id: cap

    required property int score

    width: Theme.target
    height: Theme.primary
    objectName: "score-" + score
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: String(score)
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.corner
        color: cap.down || cap.checked ? Theme.accent : Theme.sheet
        border.width: cap.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: cap.visualFocus || cap.checked ? Theme.accent : Theme.quietInk
    }

    contentItem: Words {
        text: cap.score
        font.pixelSize: Theme.headline
        font.weight: Font.DemiBold
        color: cap.down || cap.checked ? Theme.inverse : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
