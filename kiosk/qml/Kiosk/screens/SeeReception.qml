import QtQuick
import Aula
import Kiosk

// A human takes it from here.
Item {
    id: seeReception

    required property Visit visit

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.mm(10)

        Message {
            width: parent.width
            centred: true
            title: qsTr("Please go to reception.")
            line: seeReception.visit.reception || qsTr("They will help you with everything.")
        }

        ReceptionKnows {
            anchors.horizontalCenter: parent.horizontalCenter
            centred: true
            visit: seeReception.visit
        }

        Words {
            width: parent.width
            visible: seeReception.visit.cardIn
            text: qsTr("Please take your card with you.")
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
