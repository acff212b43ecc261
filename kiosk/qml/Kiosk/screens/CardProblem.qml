import QtQuick
import Aula
import Kiosk

// The card could not be read: what to do now, in one sentence, and nobody to blame.
Item {
    id: problem

    required property Visit visit

    readonly property var titles: ({
        "mute": qsTr("Please turn the card round."),
        "removed": qsTr("The card came out a little early."),
        "unknown_card": qsTr("This card is new to us."),
        "damaged": qsTr("We could not read this card."),
        "updating": qsTr("This card needs a visit to reception."),
        "too_slow": qsTr("The card is not answering."),
        "use_the_slot": qsTr("Please use the slot."),
        "empty": qsTr("There is nothing on this card yet."),
        "locked": qsTr("This card keeps its data to itself."),
        "bank_card": qsTr("This is a bank card."),
        "passport": qsTr("This is an identity document."),
        "professional_card": qsTr("This is a card for staff."),
        "old_card": qsTr("This card is from an earlier time.")
    })

    readonly property var lines: ({
        "mute": qsTr("Take it out and put it in again, chip first and chip up."),
        "removed": qsTr("Put it in again and leave it until we ask for it back."),
        "unknown_card": qsTr("Please take it and use your health insurance card. Reception helps too."),
        "damaged": qsTr("Please take it out and try once more. Reception helps too."),
        "updating": qsTr("Please take it out. Reception will check you in."),
        "too_slow": qsTr("Please take it out and try once more. Reception helps too."),
        "use_the_slot": qsTr("This card is read inside the slot."),
        "empty": qsTr("Please take it out. Reception will check you in."),
        "locked": qsTr("Please take it and use your health insurance card. Reception helps too."),
        "bank_card": qsTr("There is nothing to pay here. Please use your health insurance card."),
        "passport": qsTr("Please take it and use your health insurance card. Reception helps too."),
        "professional_card": qsTr("Please take it and use your health insurance card. Reception helps too."),
        "old_card": qsTr("We cannot read it any more. Reception will check you in.")
    })

    Message {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        title: problem.titles[problem.visit.cardState] ?? problem.titles["damaged"]
        line: problem.lines[problem.visit.cardState] ?? problem.lines["damaged"]
    }
}
