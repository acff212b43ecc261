import QtQuick
import Aula
import Kiosk

// A card could not be read, or a code means nothing here: what to do now, in one sentence, and
// nobody to blame.
Item {
    id: problem

    required property Visit visit

    readonly property var titles: ({
        "mute": Reader.said({
            "slot": qsTr("Please turn the card round."),
            "pad": qsTr("The card is not quite touching."),
            "window": qsTr("The bars are not quite in the light.")
        }),
        "removed": Reader.said({
            "slot": qsTr("The card came out a little early."),
            "pad": qsTr("The card was lifted a little early.")
        }),
        "unknown_card": qsTr("This card is new to us."),
        "damaged": qsTr("We could not read this card."),
        "updating": qsTr("This card needs a visit to reception."),
        "too_slow": qsTr("The card is not answering."),
        "use_the_slot": Reader.said({
            "slot": qsTr("Please use the slot."),
            "tray": qsTr("Please put the card right in."),
            "pad": qsTr("This card cannot be read on the pad."),
            "window": qsTr("This card has to be put in a reader.")
        }),
        "empty": qsTr("There is nothing on this card yet."),
        "locked": qsTr("This card keeps its data to itself."),
        "bank_card": qsTr("This is a bank card."),
        "passport": qsTr("This is an identity document."),
        "professional_card": qsTr("This is a card for staff."),
        "old_card": qsTr("This card is from an earlier time."),
        "unknown_code": qsTr("We do not know this code."),
        "slow_code": qsTr("This is taking too long.")
    })

    readonly property string another: qsTr("Please take it and use your health insurance card. Reception helps too.")
    readonly property string again: qsTr("Please take it and try once more. Reception helps too.")
    readonly property string helped: qsTr("Please take it and go to reception.")

    readonly property var lines: ({
        "mute": Reader.said({
            "slot": qsTr("Take it out and put it in again, chip first and chip up."),
            "tray": qsTr("Take it out and put it in again, chip down and towards you."),
            "pad": qsTr("Lay it flat on the middle of the pad and keep it still."),
            "window": qsTr("Hold them flat under the window and keep still.")
        }),
        "removed": Reader.said({
            "slot": qsTr("Put it in again and leave it until we ask for it back."),
            "pad": qsTr("Lay it down again and leave it until we are done.")
        }),
        "unknown_card": another,
        "damaged": again,
        "updating": helped,
        "too_slow": again,
        "use_the_slot": Reader.said({
            "slot": qsTr("This card is read inside the slot."),
            "tray": qsTr("This card is read inside the reader."),
            "pad": helped,
            "window": helped
        }),
        "empty": helped,
        "locked": another,
        "bank_card": qsTr("There is nothing to pay here. Please use your health insurance card."),
        "passport": another,
        "professional_card": another,
        "old_card": qsTr("We cannot read it any more. Please go to reception."),
        "unknown_code": visit.cardState === "missing" ? qsTr("Try the one on your card or letter, or find your visit another way.") : Reader.said({
            "slot": qsTr("Try the one on your card or letter, or put your card in."),
            "pad": qsTr("Try the one on your card or letter, or lay your card down."),
            "window": qsTr("Try the one on your health card or on our letter.")
        }),
        "slow_code": qsTr("Please show the barcode once more. Reception helps too.")
    })

    readonly property string kind: visit.problem
    readonly property bool ofCode: ["unknown_code", "slow_code"].includes(kind)
    readonly property bool forReception: ["empty", "updating", "old_card"].includes(kind) || kind === "use_the_slot" && ["pad", "window"].includes(Reader.model)

    readonly property bool aside: ofCode && height < Theme.mm(120) && width > Theme.mm(200)

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(6)

        Grid {
            width: parent.width
            columns: problem.aside ? 2 : 1
            columnSpacing: Theme.mm(8)
            rowSpacing: Theme.mm(6)
            verticalItemAlignment: Grid.AlignVCenter

            Message {
                width: parent.width - (problem.aside ? way.width + parent.columnSpacing : 0)
                tight: problem.aside && Theme.textSize > 0
                title: problem.titles[problem.kind] ?? problem.titles["damaged"]
                line: problem.lines[problem.kind] ?? problem.lines["damaged"]
            }

            ActionButton {
                id: way

                objectName: "anotherWay"
                visible: problem.ofCode
                height: Math.max(implicitHeight, Theme.primary)
                width: Math.min(implicitWidth, problem.width)
                text: qsTr("Another way")
                onClicked: problem.visit.identifying.begin()
            }
        }

        ReceptionKnows {
            visible: problem.forReception
            visit: problem.visit
        }
    }
}
