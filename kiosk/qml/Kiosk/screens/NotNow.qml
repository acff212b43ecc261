import QtQuick
import Aula
import Kiosk

// No check-in now, and the next step.
Item {
    id: notNow

    required property Visit visit

    readonly property News news: visit.news
    readonly property string kind: titles[news.kind] ? news.kind : "NoBooking"
    readonly property bool forReception: ["TooLate", "Cancelled", "NoBooking", "StaleList"].includes(kind)
    readonly property bool tight: height < Theme.mm(170) || Theme.textSize > 0

    readonly property var titles: ({
        "TooEarly": qsTr("You are early."),
        "TooLate": qsTr("Your appointment time has passed."),
        "OtherDay": qsTr("Your booking is for another day."),
        "OtherSite": qsTr("Your booking is at another clinic."),
        "Cancelled": qsTr("Today's booking was cancelled."),
        "NoBooking": qsTr("We could not find a booking for today."),
        "StaleList": qsTr("We cannot see today's bookings right now.")
    })

    readonly property var lines: ({
        "TooEarly": qsTr("Please come back here at %1.").arg(news.when),
        "TooLate": qsTr("Please go to reception. They will find a way."),
        "OtherDay": qsTr("It is on %1. Reception can check it.").arg(news.when),
        "OtherSite": news.otherSite ? qsTr("You are expected there at %1.").arg(news.when) : qsTr("Reception will help you."),
        "Cancelled": qsTr("Please go to reception if you did not expect this."),
        "NoBooking": qsTr("Reception will help you."),
        "StaleList": qsTr("Please go to reception. They will check you in.")
    })

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(!notNow.tight ? 10 : Theme.textSize > 1 ? 3 : 6)

        Message {
            width: parent.width
            tight: notNow.tight
            title: notNow.titles[notNow.kind]
            line: notNow.lines[notNow.kind]
            linePersonal: notNow.news.when !== ""
            lineAloud: notNow.kind === "TooEarly" ? qsTr("Please come back here at the time shown on the screen.") : ""
        }

        Rectangle {
            width: parent.width
            height: there.height + Theme.mm(12)
            visible: notNow.kind === "OtherSite" && notNow.news.otherSite !== ""
            radius: Theme.corner
            color: Theme.accentTint

            Column {
                id: there

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.mm(7)
                width: parent.width - 2 * x
                spacing: Theme.mm(2)

                Words {
                    width: parent.width
                    text: notNow.news.otherSite
                    personal: true
                    font.pixelSize: Theme.headline
                    font.weight: Font.Bold
                    color: Theme.accent
                }

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: notNow.news.otherAddress
                    personal: true
                }
            }
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: notNow.news.wait
        }

        Words {
            width: parent.width
            visible: text !== "" && !["TooEarly", "OtherSite"].includes(notNow.kind)
            text: notNow.visit.reception
        }

        ReceptionKnows {
            visible: notNow.forReception
            visit: notNow.visit
        }

        Words {
            width: parent.width
            visible: notNow.visit.cardIn
            text: qsTr("Please take your card.")
            font.weight: Font.Bold
        }
    }
}
