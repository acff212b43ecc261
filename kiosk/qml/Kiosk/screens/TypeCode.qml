import QtQuick
import Kiosk

// A number or a booking code. Whether it is right is only known with the birth date.
EntryPage {
    id: typing

    title: visit.identifying.withSomeone ? qsTr("What is their number?") : qsTr("What is your number?")
    line: visit.identifying.missed ? qsTr("We found no booking with this number and birth date. Please check both.") : qsTr("Identity code, or the booking code of the letter.")
    field: EntryField {
        width: parent.width
        masked: typing.visit.identifying.masked
        ready: typing.visit.identifying.ready
        name: qsTr("Number")
    }

    CodePad {
        anchors.horizontalCenter: parent?.horizontalCenter
        width: parent.width
        layout: typing.visit.keyboard
        onTyped: letters => typing.visit.identifying.press(letters)
        onErased: typing.visit.identifying.erase()
    }
}
