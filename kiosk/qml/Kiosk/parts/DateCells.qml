pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Eight places for a date: day, month, year, in the order everybody here writes them.
Row {
    id: cells

    required property var marks // eight texts: a digit, a dot, or a blank

    readonly property real cell: Math.min(Theme.mm(20), (width - 2 * spacing - 5 * Theme.mm(2)) / 8)
    readonly property bool written: dayName.advanceWidth < 2 * cell && monthName.advanceWidth < 2 * cell && yearName.advanceWidth < 4 * cell
    readonly property int next: marks.findIndex(mark => mark.trim() === "")

    spacing: Theme.mm(6)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Birth date") + ": " + qsTr("%n of 8 digits", "", next < 0 ? 8 : next)

    component Measure: TextMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.Medium
    }

    // All three are written out, or none is.
    Measure {
        id: dayName

        text: qsTr("Day")
    }

    Measure {
        id: monthName

        text: qsTr("Month")
    }

    Measure {
        id: yearName

        text: qsTr("Year")
    }

    Repeater {
        model: [[dayName.text, qsTr("DD", "two digits of a day"), 0, 2], [monthName.text, qsTr("MM", "two digits of a month"), 2, 4], [yearName.text, qsTr("YYYY", "four digits of a year"), 4, 8]]

        Column {
            id: part

            required property var modelData

            spacing: Theme.mm(1.5)

            Words {
                width: row.width
                text: cells.written ? part.modelData[0] : part.modelData[1]
                font.pixelSize: Theme.small
                quiet: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
            }

            Row {
                id: row

                spacing: Theme.mm(2)

                Repeater {
                    model: part.modelData[3] - part.modelData[2]

                    Rectangle {
                        id: place

                        required property int index

                        readonly property int number: part.modelData[2] + index

                        width: cells.cell
                        height: Theme.mm(22)
                        radius: Theme.mm(2.6)
                        color: Theme.sheet
                        border.width: number === cells.next ? Theme.mm(1.1) : Theme.stroke
                        border.color: number === cells.next ? Theme.accent : Theme.quietInk

                        Words {
                            anchors.centerIn: parent
                            text: cells.marks[place.number].trim()
                            font.pixelSize: Theme.mm(13) // a place cannot grow
                            lineHeight: 1
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
