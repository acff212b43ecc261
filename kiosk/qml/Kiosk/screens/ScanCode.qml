import QtQuick
import Aula
import Kiosk

// The scanner waits for a code: from a card, or from a letter.
Item {
    id: scan

    required property Visit visit

    readonly property bool aside: width > height * 1.2

    Grid {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        columns: scan.aside ? 2 : 1
        columnSpacing: Theme.mm(12)
        rowSpacing: Theme.mm(12)
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: scan.aside ? (scan.width - Theme.mm(12)) * 0.52 : scan.width
            spacing: Theme.mm(9)

            Message {
                width: parent.width
                tight: Theme.textSize > 0 && scan.height < Theme.mm(190)
                title: qsTr("Hold the barcode to the scanner.")
                line: qsTr("It is on your card, or on the letter with your appointment.")
            }

            ActionButton {
                objectName: "back"
                anchors.left: parent.left
                height: Math.max(implicitHeight, Theme.primary)
                text: qsTr("Back")
                onClicked: scan.visit.identifying.back()
            }
        }

        DrawnCodes {
            width: scan.aside ? (scan.width - Theme.mm(12)) * 0.48 : scan.width
            height: Math.min(Theme.mm(scan.aside ? 120 : 150), scan.height * (scan.aside ? 1 : 0.48))
        }
    }
}
