import QtQuick
import Aula
import Kiosk

// Always in the same place: start over, how you want it, a human.
Item {
    id: footer

    required property Visit visit

    readonly property bool resting: visit.screen === "Welcome" || visit.screen === "OutOfOrder" || visit.screen === "Closed"
    readonly property bool still: visit.screen === "OneMoment" || visit.screen === "TakeCard"
    readonly property bool rating: ["Rating", "MainReason", "CallBack", "Thanks"].includes(visit.screen) // after hours, too
    readonly property bool ended: visit.screen === "CheckedIn" || visit.screen === "Thanks" // nothing is taken back
    readonly property real beside: (width - bar.width) / 2 - Theme.gap

    implicitHeight: Math.max(Theme.target, leave.implicitHeight, help.implicitHeight)

    ActionButton {
        id: leave

        objectName: "leave"
        anchors.left: parent.left
        height: footer.height
        width: Math.min(implicitWidth, footer.beside)
        visible: !footer.resting && !footer.still
        text: footer.ended ? qsTr("Done") : qsTr("Start over")
        onClicked: footer.visit.leave()
    }

    Row {
        id: bar

        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(3)

        BarButton {
            objectName: "languages"
            drawing: "language"
            word: footer.visit.language.toUpperCase()
            text: qsTr("Language")
            onClicked: footer.visit.access.open("LanguageChoice")
        }

        BarButton {
            objectName: "access"
            drawing: "letters"
            text: qsTr("Text size, contrast and reach")
            onClicked: footer.visit.access.open("AccessChoice")
        }

        BarButton {
            objectName: "speech"
            drawing: "speech"
            visible: footer.visit.hearing.offered
            enabled: footer.visit.hearing.voice
            text: enabled ? qsTr("Read aloud") : qsTr("There is no voice for this language yet")
            checkable: true
            checked: footer.visit.access.speech
            onClicked: footer.visit.access.chooseSpeech(!footer.visit.access.speech)
        }

        BarButton {
            objectName: "privacy"
            drawing: "privacy"
            text: qsTr("Privacy")
            onClicked: footer.visit.access.open("PrivacyNotice")
        }
    }

    ActionButton {
        id: help

        objectName: "help"
        anchors.right: parent.right
        height: footer.height
        width: Math.min(implicitWidth, footer.beside)
        visible: footer.visit.screen !== "OneMoment" && footer.visit.screen !== "SeeReception" && footer.visit.screen !== "Closed" && !(footer.visit.closed && footer.rating)
        text: footer.resting ? qsTr("I have no card") : footer.visit.news.staffCome ? qsTr("Call staff") : qsTr("Go to reception")
        onClicked: footer.resting ? footer.visit.identifying.begin() : footer.visit.askForHelp()
    }
}
