pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// The booking, and one touch.
Item {
    id: yourVisit

    required property Visit visit

    readonly property int many: visit.stops.length
    readonly property int lines: many + (visit.coverEnded ? 1 : 0)
    readonly property bool low: height < Theme.mm(100 + lines * (Theme.textSize > 0 ? 44 : 32))
    readonly property bool tight: lines > 2 && low
    readonly property int columns: tight && width > Theme.mm(200) ? 2 : 1
    readonly property bool withSomeone: visit.identifying.withSomeone
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
            line: yourVisit.withSomeone ? qsTr("Is this the visit today?", "", yourVisit.many) : qsTr("Is this your visit today?", "", yourVisit.many)
        }

        Grid {
            id: stops

            readonly property real cell: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: yourVisit.columns
            spacing: said.spacing

            Repeater {
                model: yourVisit.visit.stops

                StopCard {
                    required property var modelData

                    width: stops.cell
                    stopAt: modelData
                    tight: yourVisit.tight
                    brief: yourVisit.many > 2 && (yourVisit.height < Theme.mm(180) && yourVisit.many > 4 || Theme.textSize > 0)
                }
            }
        }

        CoverNotice {
            objectName: "cover"
            width: parent.width
            visible: yourVisit.visit.coverEnded
        }

        Flow {
            width: parent.width
            topPadding: yourVisit.tight ? 0 : Theme.mm(4)
            spacing: Theme.mm(8)

            ActionButton {
                objectName: "confirm"
                strong: true
                width: Math.max(implicitWidth, Theme.mm(90))
                height: Theme.mm(yourVisit.tight ? 25 : 32)
                text: yourVisit.withSomeone ? qsTr("Yes, check in") : qsTr("This is me")
                onClicked: yourVisit.visit.confirm()
            }

            ActionButton {
                objectName: "notMe"
                height: Theme.mm(yourVisit.tight ? 25 : 32)
                text: yourVisit.withSomeone ? qsTr("No, it is not", "", yourVisit.many) : qsTr("This is not me")
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
