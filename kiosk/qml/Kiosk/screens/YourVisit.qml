pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// The booking, and one touch.
Item {
    id: yourVisit

    required property Visit visit

    readonly property bool tight: visit.stops.length > 2 && height < Theme.mm(180)
    readonly property var greetings: ({
        "morning": qsTr("Good morning"),
        "day": qsTr("Good day"),
        "evening": qsTr("Good evening")
    })

    Column {
        id: said

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(yourVisit.tight ? 4 : 7)

        Message {
            width: parent.width
            tight: yourVisit.tight
            title: yourVisit.visit.greetingName ? qsTr("%1, %2.").arg(yourVisit.greetings[yourVisit.visit.partOfDay]).arg(yourVisit.visit.greetingName) : yourVisit.greetings[yourVisit.visit.partOfDay] + "."
            personal: yourVisit.visit.greetingName !== ""
            aloud: yourVisit.greetings[yourVisit.visit.partOfDay] + "."
            line: qsTr("Is this your visit today?")
        }

        Repeater {
            model: yourVisit.visit.stops

            StopCard {
                required property var modelData

                width: said.width
                stopAt: modelData
                tight: yourVisit.tight
            }
        }

        CoverNotice {
            objectName: "cover"
            width: parent.width
            visible: yourVisit.visit.coverEnded
        }

        Flow {
            width: parent.width
            topPadding: Theme.mm(4)
            spacing: Theme.mm(8)

            ActionButton {
                objectName: "confirm"
                strong: true
                width: Math.max(implicitWidth, Theme.mm(90))
                height: Theme.mm(32)
                text: qsTr("This is me")
                onClicked: yourVisit.visit.confirm()
            }

            ActionButton {
                objectName: "notMe"
                height: Theme.mm(32)
                text: qsTr("This is not me")
                onClicked: yourVisit.visit.notMe()
            }

            // The languages of the card's country: offered, never switched to.
            Repeater {
                model: yourVisit.visit.languageOffers

                BarButton {
                    required property var modelData

                    objectName: "offer-" + modelData.code
                    height: Theme.mm(32)
                    drawing: "language"
                    word: modelData.name
                    text: modelData.name
                    onClicked: yourVisit.visit.chooseLanguage(modelData.code)
                }
            }
        }
    }
}
