import QtQuick
import QtQuick.Templates as T
import Kiosk

// One key. It shows at once that it is held, writes when it is let go, and rests after a stroke.
T.AbstractButton {
    id: cap

    required property Strikes strikes

    property bool personal: false // what it writes names somebody: which key it was is nobody else's business
    readonly property string aloud: personal ? qsTr("Plug in headphones to hear the keys.") : ""
    property bool dark: false
    property bool lit: false
    property bool deaf: false // this press writes nothing more

    readonly property bool resting: strikes.resting === objectName
    readonly property bool bright: lit || down && !deaf

    signal struck

    function strike(): void {
        if (strikes.takes(objectName))
            struck();
    }

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    hoverEnabled: false
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: strike()
    onPressed: deaf = resting
    onClicked: {
        if (!deaf)
            strike();
    }
    Keys.onPressed: event => {
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enters || event.isAutoRepeat;
        if (enters && !event.isAutoRepeat)
            strike();
    }
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    background: Rectangle {
        radius: Theme.mm(2.6)
        color: cap.bright ? Theme.accent : cap.dark || cap.resting || cap.checked ? Theme.accentTint : Theme.sheet
        border.width: cap.visualFocus ? Theme.mm(1.2) : Theme.stroke
        border.color: cap.visualFocus || cap.checked || cap.resting ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Words {
            anchors.centerIn: parent // some scripts' lines are higher than a key, their letters are not
            text: cap.text
            font.pixelSize: Math.ceil(Theme.mm(10.2)) // large enough for every text size: a key cannot grow
            lineHeight: 1
            color: cap.bright ? Theme.inverse : Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
