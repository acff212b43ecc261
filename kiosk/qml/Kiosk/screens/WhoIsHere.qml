pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// One card, several people: who is it today?
Item {
    id: who

    required property Visit visit

    readonly property var people: visit.identifying.people
    readonly property int columns: people.length > 12 ? 3 : people.length > 3 || width > height ? 2 : 1
    readonly property int rows: Math.ceil(people.length / columns)
    readonly property bool tight: rows > 4 || Theme.textSize > 0

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(who.tight ? 5 : 10)

        Message {
            width: parent.width
            tight: who.tight
            title: qsTr("Who is here today?")
            line: qsTr("This card is for several people.")
        }

        Grid {
            id: names

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: who.columns
            columnSpacing: Theme.mm(5)
            rowSpacing: Theme.mm(who.rows > 5 ? 3.2 : 5)

            Repeater {
                model: who.people

                WayTile {
                    required property int index
                    required property var modelData

                    objectName: "person-" + index
                    width: names.cell
                    height: who.rows > 4 ? Theme.target : implicitHeight
                    drawing: "human"
                    text: who.rows > 4 && modelData.year ? qsTr("%1, born %2").arg(modelData.name).arg(modelData.year) : modelData.name
                    needs: who.rows > 4 || !modelData.year ? "" : qsTr("born %1").arg(modelData.year)
                    personal: true
                    aloud: qsTr("Person %1").arg(index + 1)
                    onClicked: who.visit.identifying.isPerson(index)
                }
            }
        }
    }
}
