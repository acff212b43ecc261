pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What a long press offers, above its key and inside the panel. Slide onto a letter and let go, or
// let go and touch one.
FocusScope {
    id: strip

    required property Strikes strikes
    property bool personal: false
    property bool backwards: false // for scripts that run from right to left
    property LetterCap opener: null
    property LetterCap finger: null // the opener while it is still held
    property int under: -1 // the letter the sliding finger is on
    property point below: Qt.point(0, 0) // the middle of the opener's upper edge
    property real edge: 0 // where the panel begins

    readonly property bool open: opener !== null
    readonly property var letters: opener?.accents ?? []

    signal chosen(string letter)

    function openOver(cap: LetterCap): void {
        below = cap.mapToItem(parent, cap.width / 2, 0);
        edge = Theme.mm(3) - parent.mapToItem(null, 0, 0).x;
        cap.lit = true;
        opener = cap;
        if (cap.activeFocus)
            keys.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function openUnder(cap: LetterCap): void {
        cap.deaf = true;
        finger = cap;
        openOver(cap);
    }

    function close(): void {
        const back = activeFocus ? opener : null;
        if (opener)
            opener.lit = false;
        opener = null;
        finger = null;
        under = -1;
        back?.forceActiveFocus(Qt.TabFocusReason);
    }

    function follow(cap: LetterCap): void {
        if (finger !== cap)
            return;
        const at = cap.mapToItem(row, cap.pressX, cap.pressY);
        const near = at.y > -Theme.mm(6) && at.y < row.height + Theme.mm(3);
        const met = near ? row.childAt(at.x, row.height / 2) as KeyCap : null;
        under = met ? letters.indexOf(met.text) : -1;
    }

    function letGo(cap: LetterCap): void {
        if (finger !== cap)
            return;
        finger = null;
        if (under >= 0)
            choose(letters[under]);
        else if (!cap.contains(Qt.point(cap.pressX, cap.pressY)))
            close();
    }

    function choose(letter: string): void {
        close();
        chosen(letter);
    }

    // Before the first and after the last letter waits the key that the strip belongs to.
    function leave(event: KeyEvent, outside: bool): void {
        event.accepted = outside;
        if (outside)
            close();
    }

    x: Math.min(Math.max(below.x - width / 2, edge), edge + Window.width - Theme.mm(6) - width)
    y: below.y - height - Theme.mm(3)
    width: row.width + Theme.mm(6)
    height: row.height + Theme.mm(6)
    visible: open
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("More letters")

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.paper
        border.width: Theme.mm(0.9)
        border.color: Theme.accent
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(3)
        layoutDirection: strip.backwards ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            id: keys

            model: strip.letters

            KeyCap {
                id: key

                required property string modelData
                required property int index

                objectName: "accent-" + modelData
                strikes: strip.strikes
                personal: strip.personal
                text: modelData
                lit: strip.under === index
                Accessible.name: SignNames.of(text)
                onStruck: strip.choose(modelData)
                Keys.onBacktabPressed: event => strip.leave(event, key.index === 0)
            }
        }

        KeyCap {
            objectName: "closeAccents"
            dark: true
            strikes: strip.strikes
            text: "×"
            Accessible.name: qsTr("Close")
            onStruck: strip.close()
            Keys.onTabPressed: event => strip.leave(event, true)
        }
    }
}
