pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// The booking, and one touch.
Item {
    id: yourVisit

    required property Visit visit

    readonly property int many: visit.stops.length
    readonly property int step: squeeze.step
    readonly property bool tight: step >= 2
    readonly property int columns: many > 2 && step >= 3 && width > Theme.mm(200) ? 2 : 1
    readonly property real keyHeight: Theme.mm(step >= 1 ? 25 : 32)
    readonly property bool withSomeone: visit.identifying.withSomeone
    readonly property var greetings: ({
        "morning": qsTr("Good morning"),
        "day": qsTr("Good day"),
        "evening": qsTr("Good evening")
    })

    Squeeze {
        id: squeeze

        said: said
        room: yourVisit.height
        most: 6
    }

    Column {
        id: said

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        spacing: Theme.mm([7, 6, 5, 4.5, 4, 3.5, 3.2][yourVisit.step])

        Message {
            width: parent.width
            tight: yourVisit.tight
            title: yourVisit.visit.greetingName ? qsTr("%1, %2.").arg(yourVisit.greetings[yourVisit.visit.partOfDay]).arg(yourVisit.visit.greetingName) : yourVisit.greetings[yourVisit.visit.partOfDay] + "."
            personal: yourVisit.visit.greetingName !== ""
            aloud: yourVisit.greetings[yourVisit.visit.partOfDay] + "."
            line: yourVisit.step > 5 ? "" : yourVisit.withSomeone ? qsTr("Is this the visit today?", "", yourVisit.many) : qsTr("Is this your visit today?", "", yourVisit.many)
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
                    plain: yourVisit.step >= (yourVisit.many > 2 ? 3 : 4)
                    brief: yourVisit.step >= (yourVisit.many > 2 ? 4 : 5)
                }
            }
        }

        CoverNotice {
            objectName: "cover"
            width: parent.width
            visible: yourVisit.visit.coverEnded
        }

        Flow {
            id: asked

            width: parent.width
            topPadding: yourVisit.tight ? 0 : Theme.mm(4)
            spacing: Theme.mm(yourVisit.tight ? 4 : 8)

            ActionButton {
                objectName: "confirm"
                strong: true
                width: Math.max(implicitWidth, Theme.mm(90))
                height: Math.max(implicitHeight, yourVisit.keyHeight)
                text: yourVisit.withSomeone ? qsTr("Yes, check in") : qsTr("This is me")
                onClicked: yourVisit.visit.confirm()
            }

            ActionButton {
                objectName: "notMe"
                height: Math.max(implicitHeight, yourVisit.keyHeight)
                text: yourVisit.withSomeone ? qsTr("No, it is not", "", yourVisit.many) : qsTr("This is not me")
                onClicked: yourVisit.visit.notMe()
            }

            // The languages of the card's country: offered, never switched to. They stay together.
            Grid {
                readonly property real broad: children.reduce((sum, each) => sum + each.implicitWidth + spacing, -spacing)

                columns: broad <= asked.width ? 3 : 2
                spacing: Theme.mm(4)

                Repeater {
                    model: yourVisit.visit.languageOffers

                    BarButton {
                        required property var modelData

                        objectName: "offer-" + modelData.code
                        height: yourVisit.step >= 3 ? Theme.target : yourVisit.keyHeight
                        drawing: "language"
                        word: modelData.name
                        text: modelData.name
                        onClicked: yourVisit.visit.chooseLanguage(modelData.code)
                    }
                }
            }
        }
    }
}
