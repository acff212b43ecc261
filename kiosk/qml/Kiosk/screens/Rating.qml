pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// The question. One touch is the whole answer.
Item {
    id: rating

    required property Visit visit

    readonly property real oneRow: 11 * Theme.target + 10 * Theme.mm(3)
    readonly property real free: width + 2 * (Theme.margin - Theme.mm(8)) // the row may use the margin
    readonly property bool fits: free >= oneRow

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        spacing: Theme.mm(14)

        Message {
            width: parent.width
            centred: true
            title: qsTr("How likely are you to recommend us to a friend or colleague?")
        }

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.mm(5)

            Grid {
                id: keys

                columns: rating.fits ? 11 : 6
                spacing: Theme.mm(3)

                Repeater {
                    model: 11

                    ScoreCap {
                        required property int index

                        score: index
                        width: rating.fits ? Math.min((rating.free - 10 * Theme.mm(3)) / 11, Theme.mm(30)) : Theme.mm(28)
                        checked: rating.visit.answer.score === index
                        onClicked: rating.visit.answer.giveScore(score)
                    }
                }
            }

            Item {
                width: keys.width
                height: Math.max(least.height, most.height)

                Words {
                    id: least

                    anchors.left: parent.left
                    width: parent.width / 2 - Theme.mm(3)
                    text: qsTr("0 = not at all likely")
                    quiet: true
                }

                Words {
                    id: most

                    anchors.right: parent.right
                    width: least.width
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("10 = extremely likely")
                    quiet: true
                }
            }
        }
    }
}
