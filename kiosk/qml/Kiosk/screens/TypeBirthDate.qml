import QtQuick
import Aula
import Kiosk

// The birth date that goes with a number, a letter or a name.
EntryPage {
    id: typing

    readonly property Identifying entry: visit.identifying

    slender: true
    padWidth: pad.width
    title: entry.withSomeone ? qsTr("What is their birth date?") : qsTr("What is your birth date?")
    line: entry.noDate ? qsTr("The calendar has no such day. Please check it.") : entry.missed ? qsTr("We found no booking with this birth date. Please check it.") : qsTr("Day, month and year, such as 05 03 1948.")
    field: DateCells {
        width: parent.width
        marks: typing.entry.cells
    }

    NumberPad {
        id: pad

        capWidth: Theme.mm(typing.beside ? 30 : 44)
        capHeight: typing.beside ? Theme.target : Theme.primary
        anchors.horizontalCenter: parent?.horizontalCenter
        onTyped: letters => typing.entry.press(letters)
        onErased: typing.entry.erase()
    }
}
