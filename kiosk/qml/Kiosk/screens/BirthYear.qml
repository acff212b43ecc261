pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// A code that does not tell the century: it is asked, and never guessed.
Item {
    id: birthYear

    required property Visit visit

    readonly property var years: visit.identifying.years

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        spacing: Theme.mm(12)

        Message {
            width: parent.width
            title: birthYear.visit.identifying.withSomeone ? qsTr("In which year were they born?") : qsTr("In which year were you born?")
            line: qsTr("The barcode does not say it. Reception helps if no year is right.")
        }

        Flow {
            width: parent.width
            spacing: Theme.mm(8)

            Repeater {
                model: birthYear.years

                ActionButton {
                    required property int index
                    required property int modelData

                    property bool personal: true
                    property string aloud: birthYear.years.length < 2 ? "" : index === 0 ? qsTr("The earlier year") : qsTr("The later year")

                    objectName: "year-" + modelData
                    strong: true
                    width: Theme.mm(90)
                    height: Theme.mm(34)
                    text: String(modelData)
                    onClicked: birthYear.visit.identifying.bornIn(modelData)
                }
            }
        }

        ActionButton {
            objectName: "back"
            anchors.left: parent.left
            height: Math.max(implicitHeight, Theme.primary)
            text: qsTr("Back")
            onClicked: birthYear.visit.identifying.back()
        }
    }
}
