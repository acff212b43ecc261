import QtQuick
import Kiosk

// The row under the letters: other pages, capitals, the space between its signs, accents, erase.
Item {
    id: last

    required property Strikes strikes
    required property var layout
    required property var shown
    property int repeatEvery: 2000
    property bool personal: false

    property bool capitals: false
    property bool digits: false
    property bool elsewhere: false // in the other alphabet
    property bool accenting: false // the next key opens its strip

    readonly property real gap: Theme.mm(3)
    readonly property real side: Theme.mm(23)

    signal spaced
    signal erased

    implicitHeight: Theme.target

    Row {
        id: before

        spacing: last.gap

        KeyCap {
            objectName: "digits"
            width: last.side
            height: last.height
            dark: true
            strikes: last.strikes
            text: last.digits ? last.shown.name : "123"
            Accessible.name: last.digits ? qsTr("Letters") : qsTr("Digits and signs")
            onStruck: last.digits = !last.digits
        }

        KeyCap {
            objectName: "otherLetters"
            width: last.side
            height: last.height
            visible: !!last.layout.other && !last.digits
            dark: true
            strikes: last.strikes
            text: last.elsewhere ? last.layout.name : last.layout.other?.name ?? ""
            Accessible.name: qsTr("Other alphabet")
            onStruck: last.elsewhere = !last.elsewhere
        }

        KeyCap {
            objectName: "shift"
            width: last.side
            height: last.height
            visible: last.shown.cased && !last.digits
            dark: true
            checked: last.capitals
            strikes: last.strikes
            text: last.capitals ? "⬆" : "⇧"
            Accessible.name: last.capitals ? qsTr("Capital letters: on") : qsTr("Capital letters: off")
            onStruck: last.capitals = !last.capitals
        }

        LetterRows {
            visible: !last.digits
            rows: [last.shown.ends.slice(0, 1)]
            strikes: last.strikes
            personal: last.personal
            capWidth: Theme.target
            capHeight: last.height
        }
    }

    KeyCap {
        objectName: "space"
        anchors.left: before.right
        anchors.right: after.left
        anchors.leftMargin: last.gap
        anchors.rightMargin: last.gap
        height: last.height
        strikes: last.strikes
        text: qsTr("space")
        Accessible.name: qsTr("Space")
        onStruck: last.spaced()
    }

    Row {
        id: after

        anchors.right: parent.right
        spacing: last.gap

        LetterRows {
            visible: !last.digits
            rows: [last.shown.ends.slice(1)]
            strikes: last.strikes
            personal: last.personal
            capWidth: Theme.target
            capHeight: last.height
        }

        KeyCap {
            objectName: "accents"
            height: last.height
            dark: true
            checked: last.accenting
            strikes: last.strikes
            text: "•••"
            Accessible.name: last.accenting ? qsTr("Accents: on, now choose a letter") : qsTr("Accents: off")
            onStruck: last.accenting = !last.accenting
        }

        EraseCap {
            width: last.side
            height: last.height
            strikes: last.strikes
            repeatEvery: last.repeatEvery
            backwards: last.layout.rtl
            onErased: last.erased()
        }
    }
}
