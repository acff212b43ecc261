import QtQuick

// Takes back the last letter when it is let go; held, one more every two seconds, and no faster.
KeyCap {
    id: erase

    property int repeatEvery: 2000
    property bool backwards: false // for scripts that run from right to left

    signal erased

    objectName: "erase"
    dark: true
    lit: repeating.again
    text: backwards ? "⌦" : "⌫"
    Accessible.name: qsTr("Erase the last letter")
    onStruck: erased()

    Timer {
        id: repeating

        property bool again: false

        interval: erase.repeatEvery
        repeat: true
        running: erase.down
        onTriggered: {
            again = true;
            erase.deaf = true;
            erase.erased();
        }
        onRunningChanged: again = false
    }
}
