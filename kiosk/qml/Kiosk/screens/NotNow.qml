import QtQuick
import Aula
import Kiosk

// No check-in now, and the next step.
Item {
    id: notNow

    required property Visit visit

    readonly property string kind: visit.reasonNotNow

    readonly property var titles: ({
        "TooEarly": qsTr("You are early."),
        "TooLate": qsTr("Your time has passed."),
        "OtherDay": qsTr("Your booking is for another day."),
        "Cancelled": qsTr("Today's booking was cancelled."),
        "NoBooking": qsTr("We could not find a booking for today."),
        "StaleList": qsTr("We cannot see today's bookings right now.")
    })

    readonly property var lines: ({
        "TooEarly": qsTr("Please come back here at %1.").arg(visit.when),
        "TooLate": qsTr("Please go to reception. They will find a way."),
        "OtherDay": qsTr("It is on %1. Reception can help if that is wrong.").arg(visit.when),
        "Cancelled": qsTr("Please go to reception if you did not expect this."),
        "NoBooking": qsTr("Please go to reception. They will help you."),
        "StaleList": qsTr("Please go to reception. They will check you in.")
    })

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(10)

        Message {
            width: parent.width
            title: notNow.titles[notNow.kind] ?? notNow.titles["NoBooking"]
            line: notNow.lines[notNow.kind] ?? notNow.lines["NoBooking"]
            linePersonal: notNow.visit.when !== ""
            lineAloud: notNow.kind === "TooEarly" ? qsTr("Please come back here at the time shown on the screen.") : ""
        }

        Words {
            width: parent.width
            visible: notNow.visit.reception !== ""
            text: notNow.visit.reception
        }

        Words {
            width: parent.width
            visible: notNow.visit.cardIn
            text: qsTr("Please take your card.")
            font.weight: Font.Bold
        }
    }
}
