pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// Always in the same place: start over, the languages, a human.
Item {
    id: footer

    required property Visit visit

    readonly property bool resting: visit.screen === "Welcome" || visit.screen === "OutOfOrder"
    readonly property bool still: visit.screen === "OneMoment" || visit.screen === "TakeCard"

    implicitHeight: Theme.target

    ActionButton {
        id: leave

        objectName: "leave"
        anchors.left: parent.left
        visible: !footer.resting && !footer.still
        text: qsTr("Start over")
        onClicked: footer.visit.leave()
    }

    Row {
        x: leave.visible ? leave.width + Math.max(Theme.gap, (footer.width - leave.width - help.width - width) / 2) : 0
        spacing: Theme.gap

        Repeater {
            model: footer.visit.languages

            ActionButton {
                required property var modelData

                objectName: "language-" + modelData.code
                text: modelData.name
                checked: footer.visit.language === modelData.code
                onClicked: footer.visit.chooseLanguage(modelData.code)
            }
        }
    }

    ActionButton {
        id: help

        objectName: "help"
        anchors.right: parent.right
        visible: !footer.still && footer.visit.screen !== "SeeReception"
        text: footer.visit.screen === "Welcome" ? qsTr("I have no card") : qsTr("Go to reception")
        onClicked: footer.visit.askForHelp()
    }
}
