pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// Our own keyboard: it learns nothing and keeps nothing. What is typed lives in the visit.
Column {
    id: keyboard

    required property Visit visit

    property bool capitals: true
    property bool digits: false

    readonly property var rows: digits ? [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["-", "/", ":", ";", "(", ")", "€", "&", "@", "+"], [".", ",", "?", "!", "'", "\"", "%", "=", "*", "_"]] : visit.keys
    readonly property int columns: Math.max(...rows.map(row => row.length))
    readonly property real capWidth: (width - (columns - 1) * spacing) / columns

    spacing: Theme.mm(3)

    Repeater {
        model: keyboard.rows

        Row {
            id: row

            required property var modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: keyboard.spacing

            Repeater {
                model: row.modelData

                LetterCap {
                    required property string modelData

                    objectName: "letter-" + modelData
                    width: keyboard.capWidth
                    text: keyboard.capitals ? modelData.toUpperCase() : modelData
                    onClicked: {
                        keyboard.visit.type(text);
                        keyboard.capitals = false;
                    }
                }
            }
        }
    }

    Row {
        id: lastRow

        readonly property real side: Math.max(keyboard.capWidth * 1.5, Theme.mm(26))

        spacing: keyboard.spacing

        LetterCap {
            objectName: "shift"
            width: lastRow.side
            dark: true
            checked: keyboard.capitals
            text: keyboard.capitals ? "⬆" : "⇧"
            Accessible.name: qsTr("Capital letters")
            onClicked: keyboard.capitals = !keyboard.capitals
        }

        LetterCap {
            objectName: "digits"
            width: lastRow.side
            dark: true
            text: keyboard.digits ? "abc" : "123"
            onClicked: keyboard.digits = !keyboard.digits
        }

        LetterCap {
            objectName: "space"
            width: keyboard.width - 3 * lastRow.side - 3 * keyboard.spacing
            text: qsTr("space")
            onClicked: keyboard.visit.type(" ")
        }

        LetterCap {
            objectName: "erase"
            width: lastRow.side
            dark: true
            text: "⌫"
            Accessible.name: qsTr("Erase the last letter")
            onClicked: keyboard.visit.erase()
        }
    }
}
