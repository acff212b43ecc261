import QtQuick
import Kiosk

// Our own keyboard: it learns nothing, suggests nothing and keeps nothing. Who shows it says what
// is done with a letter, and whether the next one begins a sentence or a name.
FocusScope {
    id: keyboard

    required property var layout // see kiosk/keyboards.py
    property bool capitalNext: false
    property bool personal: false // what is written names somebody: no key is said aloud
    property real capHeight: Theme.target
    property int holdFor: 500
    property alias guard: strikes.guard
    property alias repeatEvery: last.repeatEvery

    readonly property var shown: last.elsewhere && layout.other ? layout.other : layout
    readonly property var rows: last.digits ? layout.signs : shown.rows
    readonly property real gap: Theme.mm(3)
    readonly property real step: Math.min((width + gap) / longest(shown.rows), Theme.mm(30))

    signal typed(string letters)
    signal erased

    function longest(rows: var): int {
        return Math.max(...rows.map(row => row.length));
    }

    function write(letters: string): void {
        typed(letters);
        if (letters !== " ")
            last.capitals = capitalNext;
    }

    function restart(): void {
        strip.close();
        last.accenting = false;
        last.digits = false;
        last.elsewhere = false;
        last.capitals = capitalNext;
    }

    implicitHeight: keys.height
    LayoutMirroring.enabled: false // keys stand where they stand on every keyboard
    LayoutMirroring.childrenInherit: true
    onCapitalNextChanged: last.capitals = capitalNext
    onLayoutChanged: restart()
    onVisibleChanged: restart()
    onRowsChanged: strip.close()

    Strikes {
        id: strikes

        onWritten: cap => {
            const letter = cap as LetterCap;
            const opens = last.accenting && letter.accents.length > 0;
            last.accenting = false;
            if (opens)
                strip.openOver(letter);
            else
                keyboard.write(letter.text);
        }
        onHeld: cap => {
            holding.cap = cap as LetterCap;
            holding.restart();
        }
        onSlid: cap => strip.follow(cap as LetterCap)
        onLifted: cap => strip.letGo(cap as LetterCap)
    }

    Timer {
        id: holding

        property LetterCap cap: null

        interval: keyboard.holdFor
        onTriggered: {
            if (cap?.pressed && cap.accents.length > 0)
                strip.openUnder(cap);
        }
    }

    Shortcut {
        sequence: "Esc"
        enabled: strip.open
        onActivated: strip.close()
    }

    Column {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.gap

        LetterRows {
            width: last.width
            rows: keyboard.visible ? keyboard.rows : [] // most who rate write nothing: no keys for them
            strikes: strikes
            capWidth: (width + keyboard.gap) / keyboard.longest(keyboard.rows) - keyboard.gap
            capHeight: keyboard.capHeight
            capitals: last.capitals && !last.digits
            personal: keyboard.personal
        }

        LastRow {
            id: last

            width: keyboard.longest(keyboard.shown.rows) * keyboard.step - keyboard.gap
            height: keyboard.capHeight
            strikes: strikes
            layout: keyboard.layout
            shown: keyboard.shown
            capitals: keyboard.capitalNext
            personal: keyboard.personal
            onSpaced: keyboard.write(" ")
            onErased: keyboard.erased()
        }
    }

    // While a strip is open the other keys wait: a touch beside it takes it away, and nothing else.
    MouseArea {
        objectName: "besideAccents"
        anchors.fill: parent
        anchors.margins: -Theme.mm(400)
        visible: strip.open
        onPressed: strip.close()

        Rectangle {
            anchors.centerIn: parent
            width: keyboard.width
            height: keyboard.height
            color: Theme.shade
        }
    }

    AccentStrip {
        id: strip

        strikes: strikes
        personal: keyboard.personal
        backwards: keyboard.shown.rtl
        onChosen: letter => keyboard.write(letter)
    }
}
