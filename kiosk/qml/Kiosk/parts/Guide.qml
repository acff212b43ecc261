import QtQuick
import Kiosk

// For those who do not see the screen: the ring around what the four keys have reached, where it
// has none of its own, and the voice's own words.
Item {
    id: guide

    property Item around: null
    readonly property var reached: around // a button has a ring of its own, and says when it shows it

    readonly property string shownHere: qsTr("Shown on the screen.")
    readonly property string choices: qsTr("You can choose:")
    readonly property string chosen: qsTr("chosen")
    readonly property string notChosen: qsTr("not chosen")
    readonly property string keys: qsTr("Next and previous move. Select presses. Help leads to a person.")
    readonly property string volume: qsTr("Volume %1 of 5.")

    Rectangle {
        objectName: "ring"
        parent: guide.around
        anchors.fill: parent
        anchors.margins: -Theme.mm(1.5)
        radius: Theme.corner
        visible: guide.reached !== null && guide.reached.visualFocus !== true
        color: "transparent"
        border.width: Theme.mm(0.9)
        border.color: Theme.accent
    }
}
