import QtQuick
import Aula
import Kiosk

// Where something is typed: what is asked, the field, the keys, and the way on. On a low, broad
// panel the buttons stand beside the field; a narrow pad stands beside everything.
Item {
    id: page

    required property Visit visit

    property string title: ""
    property string line: ""
    property bool slender: false // the pad is narrow: digits
    property real padWidth: 0
    property alias field: fieldPlace.data
    default property alias pad: padPlace.data

    readonly property bool beside: slender && width > height
    readonly property bool low: !beside && height < Theme.mm(230)
    readonly property real air: Theme.mm(crowded ? 3 : low ? 4 : 7)
    readonly property real roomForField: first.width
    readonly property bool crowded: low && Theme.textSize > 0

    Item {
        id: all

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        height: Math.max(column.height, page.beside ? padPlace.height : 0)

        // Before the column, though it stands behind it: the four keys come to its digits first, then to the way on.
        Item {
            id: padBeside

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: page.padWidth
            height: padPlace.height
            visible: page.beside
        }

        Column {
            id: column

            width: page.beside ? parent.width - page.padWidth - Theme.mm(12) : parent.width
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: page.air

            Message {
                width: parent.width
                tight: page.low || Theme.textSize > 0
                title: page.low && page.visit.identifying.missed ? page.line : page.title
                line: page.crowded || page.low && page.visit.identifying.missed ? "" : page.line
            }

            Row {
                id: first

                width: parent.width
                spacing: Theme.mm(5)

                Item {
                    id: fieldPlace

                    width: first.width - (page.beside ? 0 : show.width + first.spacing) - (page.low ? back.width + next.width + 2 * first.spacing : 0)
                    height: childrenRect.height
                }
            }

            Item {
                id: padBelow

                width: parent.width
                height: page.beside ? 0 : padPlace.height
                visible: !page.beside
            }

            Flow {
                id: last

                width: parent.width
                visible: !page.low
                spacing: Theme.mm(6)
            }
        }

        Item {
            id: padPlace

            parent: page.beside ? padBeside : padBelow
            width: parent.width
            height: childrenRect.height
        }

        BarButton {
            id: show

            objectName: "show"
            parent: page.beside ? last : first // with the keys beside it, a date needs the breadth for itself
            anchors.bottom: parent === first ? first.bottom : undefined
            height: Theme.primary
            opacity: page.visit.identifying.hidden ? 1 : 0
            enabled: page.visit.identifying.hidden
            drawing: "eye"
            word: Theme.textSize === 0 ? qsTr("Show") : ""
            width: Math.max(implicitWidth, Theme.primary)
            text: qsTr("Show what I typed")
            Accessible.ignored: !enabled
            onClicked: page.visit.identifying.show()
        }

        ActionButton {
            id: back

            parent: page.low ? first : last
            objectName: "back"
            height: Math.max(implicitHeight, Theme.primary)
            text: qsTr("Back")
            onClicked: page.visit.identifying.back()
        }

        ActionButton {
            id: next

            parent: page.low ? first : last
            objectName: "next"
            strong: enabled
            enabled: page.visit.identifying.ready
            height: Math.max(implicitHeight, Theme.primary)
            width: Math.max(implicitWidth, Theme.mm(60))
            text: qsTr("Next")
            onClicked: page.visit.identifying.next()
        }
    }
}
