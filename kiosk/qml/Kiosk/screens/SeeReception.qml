import QtQuick
import Aula
import Kiosk

// A human takes it from here.
Item {
    id: seeReception

    required property Visit visit

    readonly property News news: visit.news
    readonly property bool coming: news.staffCome && news.told
    readonly property string where: coming ? qsTr("Please wait beside this screen.") : visit.reception || qsTr("They will help you with everything.")
    readonly property string unkept: visit.parting.unkept ? qsTr("We may not have saved what you told us. Please tell them in person.") : ""

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.mm(10)

        Message {
            width: parent.width
            centred: true
            title: seeReception.coming ? qsTr("Somebody is coming to you.") : seeReception.news.calling ? qsTr("We are calling somebody.") : qsTr("Please go to reception.")
            line: seeReception.news.calling ? qsTr("One moment, please.") : seeReception.unkept || seeReception.where
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
