pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A key that writes a letter or a sign. Dots tell that a long press offers more.
KeyCap {
    id: cap

    required property var mark // small, capital, accents, capitals: see kiosk/keyboards.py
    property bool capitals: false

    readonly property var accents: capitals ? mark.capitals : mark.accents

    objectName: "letter-" + mark.small
    text: capitals ? mark.capital : mark.small
    Accessible.name: SignNames.of(text)
    Accessible.description: accents.length > 0 ? SignNames.more : ""
    onStruck: strikes.written(cap)
    onPressed: strikes.held(cap)
    onPressXChanged: strikes.slid(cap)
    onPressYChanged: strikes.slid(cap)
    onReleased: strikes.lifted(cap)
    onCanceled: strikes.lifted(cap)

    Row {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.mm(1.8)
        spacing: Theme.mm(0.7)
        visible: cap.accents.length > 0

        Repeater {
            model: 3

            Rectangle {
                width: Theme.mm(0.8)
                height: width
                radius: width / 2
                color: cap.bright ? Theme.inverse : Theme.quietInk
            }
        }
    }
}
