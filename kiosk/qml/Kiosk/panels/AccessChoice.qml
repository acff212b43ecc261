pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// Larger, clearer, lower, quieter: each a touch, and only for this visit.
Sheet {
    id: choice

    readonly property Access access: visit.access
    readonly property int columns: width > height ? 2 : 1
    readonly property real cell: (width - 2 * Theme.margin - (columns - 1) * Theme.mm(5)) / columns

    title: qsTr("How would you like it?")

    Grid {
        columns: choice.columns
        spacing: Theme.mm(5)

        Row {
            id: sizes

            width: choice.cell
            spacing: Theme.mm(4)

            Repeater {
                model: [qsTr("Normal text"), qsTr("Large text"), qsTr("Extra large text")]

                TextSizeKey {
                    required property int index
                    required property string modelData

                    objectName: "textSize-" + index
                    width: (choice.cell - 2 * sizes.spacing) / 3
                    step: index
                    text: modelData
                    checked: choice.access.textSize === index
                    onClicked: choice.access.chooseTextSize(index)
                }
            }
        }

        WishKey {
            objectName: "contrast"
            width: choice.cell
            drawing: "contrast"
            text: qsTr("High contrast")
            checked: choice.access.highContrast
            onClicked: choice.access.chooseContrast(!checked)
        }

        WishKey {
            objectName: "reach"
            width: choice.cell
            drawing: "reach"
            text: qsTr("Everything lower down")
            checked: choice.access.reach
            onClicked: choice.access.chooseReach(!checked)
        }

        WishKey {
            objectName: "still"
            width: choice.cell
            drawing: "still"
            text: qsTr("No moving pictures")
            checked: choice.access.still
            onClicked: choice.access.chooseStill(!checked)
        }
    }

    Words {
        width: parent.width
        visible: choice.visit.hearing.offered && !choice.visit.hearing.voice
        text: qsTr("There is no voice for this language yet.")
    }

    Row {
        id: loudness

        anchors.left: parent.left
        spacing: Theme.mm(4)

        BarButton {
            objectName: "quieter"
            drawing: "quieter"
            text: qsTr("Quieter")
            enabled: choice.access.volume > 0
            onClicked: choice.access.chooseVolume(choice.access.volume - 1)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Volume: %1 of 5").arg(choice.access.volume + 1)
        }

        BarButton {
            objectName: "louder"
            drawing: "louder"
            text: qsTr("Louder")
            enabled: choice.access.volume < 4
            onClicked: choice.access.chooseVolume(choice.access.volume + 1)
        }
    }

    BarButton {
        objectName: "again"
        anchors.left: parent.left
        visible: choice.access.speech && choice.visit.hearing.voice
        word: text
        text: qsTr("Say it again")
        onClicked: choice.access.close() // what lay under it is told anew
    }
}
