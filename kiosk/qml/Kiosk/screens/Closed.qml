import QtQuick
import Aula
import Kiosk

// After hours: when we open again. Answers are taken; a card is asked back.
Item {
    id: closed

    required property Visit visit

    readonly property OpeningClock opening: visit.backstage.opening

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(8)

        Message {
            width: parent.width
            title: qsTr("We are closed now.")
            line: {
                const opening = closed.opening;
                if (opening.time === "")
                    return qsTr("Please come back during opening hours.");
                if (opening.tomorrow)
                    return qsTr("We open tomorrow at %1.").arg(opening.time);
                if (opening.day === "")
                    return qsTr("We open today at %1.").arg(opening.time);
                return qsTr("We open on %1 at %2.").arg(opening.day).arg(opening.time);
            }
        }

        Words {
            objectName: "unkept"
            width: parent.width
            visible: closed.visit.parting.unkept
            text: qsTr("We may not have saved what you told us.")
        }

        Words {
            width: parent.width
            visible: closed.visit.cardIn
            text: qsTr("Please take your card with you.")
            font.weight: Font.Bold
        }
    }
}
