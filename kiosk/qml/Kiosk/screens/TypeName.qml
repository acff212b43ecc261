import QtQuick
import Kiosk

// The surname's first letters, where the site lets them be typed.
EntryPage {
    id: typing

    title: visit.identifying.withSomeone ? qsTr("What is their surname?") : qsTr("What is your surname?")
    line: visit.identifying.missed ? qsTr("We found no booking with this name and birth date. Please check both.") : qsTr("The first three letters are enough.")
    field: EntryField {
        width: parent.width
        masked: typing.visit.identifying.masked
        ready: typing.visit.identifying.ready
        name: qsTr("Surname")
    }

    TouchKeyboard {
        anchors.horizontalCenter: parent?.horizontalCenter
        width: parent.width + 2 * (Theme.margin - Theme.mm(8)) // the letters may use the margin
        layout: typing.visit.keyboard
        capitalNext: true
        personal: true
        onTyped: letters => typing.visit.identifying.press(letters)
        onErased: typing.visit.identifying.erase()
    }
}
