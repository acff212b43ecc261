pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// One card, several people: who is it today?
Item {
    id: who

    required property Visit visit

    readonly property var people: visit.identifying.people
    readonly property real broad: width / Theme.breadth
    readonly property int columns: {
        if (people.length > 12 && Theme.textSize < 2 && broad > Theme.mm(330))
            return 3;
        return broad > Theme.mm([200, 230, 255][Theme.textSize]) || people.length > 3 && Theme.textSize === 0 ? 2 : 1;
    }
    readonly property bool tight: Theme.textSize > 0 || height < Theme.mm(170)
    readonly property real air: Theme.mm(tight ? 5 : 9)
    readonly property real between: Theme.mm(tight ? 3.2 : 5)
    readonly property real free: height - asked.implicitHeight - air + between // for tiles, each with its air
    readonly property bool paged: people.length > columns * Math.floor(free / (names.tallest + between))
    readonly property int rows: Math.max(1, Math.floor((free - (paged ? Theme.primary + air : 0)) / (names.tallest + between)))
    readonly property int many: paged ? rows * columns : people.length
    property int first: 0 // of those shown
    readonly property int last: Math.min(first + many, people.length)

    onManyChanged: first = 0

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        spacing: who.air

        Message {
            id: asked

            width: parent.width
            tight: who.tight
            title: qsTr("Who is here today?")
            line: qsTr("This card is for several people.")
        }

        Grid {
            id: names

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
            readonly property real tallest: Math.max(Theme.primary, ...children.map(each => each.implicitHeight))

            width: parent.width
            height: who.paged ? who.rows * (tallest + rowSpacing) - rowSpacing : implicitHeight // the keys stay where they are
            columns: who.columns
            columnSpacing: Theme.mm(5)
            rowSpacing: who.between

            Repeater {
                model: who.people

                WayTile {
                    required property int index
                    required property var modelData

                    objectName: "person-" + index
                    visible: index >= who.first && index < who.last
                    width: names.cell
                    height: names.tallest
                    drawing: "human"
                    text: modelData.name
                    needs: modelData.year ? qsTr("born %1").arg(modelData.year) : ""
                    personal: true
                    aloud: qsTr("Person %1").arg(index + 1)
                    onClicked: who.visit.identifying.isPerson(index)
                }
            }
        }

        // A page at a time, round and round.
        Row {
            anchors.left: parent.left
            visible: who.paged
            spacing: Theme.mm(8)

            ActionButton {
                id: more

                objectName: "morePeople"
                height: Theme.primary
                text: who.last < who.people.length ? qsTr("More people") : qsTr("From the beginning")
                onClicked: {
                    who.first = who.last < who.people.length ? who.last : 0;
                    who.visit.touched();
                }
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1 to %2 of %3").arg(who.first + 1).arg(who.last).arg(who.people.length)
                quiet: true
            }
        }
    }
}
