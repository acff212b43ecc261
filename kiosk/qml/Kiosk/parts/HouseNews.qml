import QtQuick
import Aula
import Kiosk

// What became of what people said: last week's score, and one thing that was done.
Column {
    id: news

    required property Visit visit

    readonly property var week: visit.parting.lastWeek
    readonly property bool any: week.score !== undefined || visit.parting.youSaid !== ""

    spacing: Theme.mm(2)

    Rectangle {
        anchors.left: parent.left
        width: Theme.mm(24)
        height: Theme.mm(1)
        radius: height / 2
        color: Theme.accent
        visible: news.any
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: news.week.score !== undefined ? qsTr("Our score last week: %1, from %n answer(s).", "", news.week.n).arg(news.week.score) : ""
        font.weight: Font.DemiBold
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: news.visit.parting.youSaid
        quiet: true
    }
}
