import QtQuick
import Aula
import Kiosk

// No card: which way, then? Each says what is needed for it.
Item {
    id: noCard

    required property Visit visit

    readonly property Identifying ways: visit.identifying
    readonly property bool broad: width > height && width > Theme.mm(225) * Theme.breadth
    readonly property int offered: 1 + (ways.canScan ? 1 : 0) + (ways.canTypeName ? 1 : 0)
    readonly property int columns: broad && offered > 1 ? 2 : 1
    readonly property bool bare: height < Theme.mm(240) * Theme.breadth && Theme.textSize > 0 // no room for more than the ways
    readonly property bool tight: height < Theme.mm(170) || Theme.textSize > 0

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        spacing: Theme.mm(noCard.bare ? 4 : noCard.tight ? 5 : 9)

        Message {
            width: parent.width
            tight: noCard.tight
            title: noCard.ways.withSomeone ? qsTr("How shall we find their visit?") : qsTr("How shall we find your visit?")
            line: noCard.ways.withSomeone && !noCard.bare ? qsTr("Use the card, letter or number of the person who is to be seen.") : ""
        }

        Grid {
            id: tiles

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
            readonly property real tallest: Math.max(...children.map(each => each.implicitHeight))

            width: parent.width
            columns: noCard.columns
            columnSpacing: Theme.mm(6)
            rowSpacing: Theme.mm(noCard.bare ? 3.2 : 5)

            WayTile {
                objectName: "way-scan"
                width: tiles.cell
                height: tiles.tallest
                visible: noCard.ways.canScan
                drawing: "barcode"
                text: qsTr("Scan a barcode")
                needs: noCard.bare ? "" : qsTr("On your card or your letter")
                onClicked: noCard.ways.choose("scan")
            }

            WayTile {
                objectName: "way-code"
                width: tiles.cell
                height: tiles.tallest
                drawing: "pad"
                text: qsTr("Type a number")
                needs: noCard.bare ? "" : qsTr("Identity code or booking code, and birth date")
                onClicked: noCard.ways.choose("code")
            }

            WayTile {
                objectName: "way-name"
                width: tiles.cell
                height: tiles.tallest
                visible: noCard.ways.canTypeName
                drawing: "name"
                text: qsTr("Type a name")
                needs: noCard.bare ? "" : qsTr("Surname and birth date")
                onClicked: noCard.ways.choose("name")
            }

            WayTile {
                objectName: "with-someone"
                width: tiles.cell
                height: tiles.tallest
                quiet: true
                checkable: true
                checked: noCard.ways.withSomeone
                drawing: "two"
                text: qsTr("I am here with someone")
                onClicked: noCard.ways.someone()
            }
        }
    }
}
