import QtQuick
import Aula
import Kiosk

// What became of what people said, as far as there is room: the score published last, and one
// thing that was done. A score stands whole, with its interval, its days and its number, or not at all.
Column {
    id: news

    required property Visit visit
    required property real room

    readonly property var week: visit.parting.publishedWeek
    readonly property bool whole: week.score !== undefined
    readonly property string score: whole ? qsTr("Our recommendation score is %1, most likely between %2 and %3.").arg(week.score).arg(week.low).arg(week.high) : ""
    readonly property string answers: whole ? qsTr("About %n answer(s), %1.", "", week.n).arg(week.days) : ""
    readonly property string margin: week.wide ? " " + qsTr("Few answers: wide margin.") : ""
    readonly property bool told: whole && heightWith(figure.implicitHeight) < room
    readonly property bool said: visit.parting.youSaid !== "" && heightWith(told ? figure.implicitHeight + spacing + done.implicitHeight : done.implicitHeight) < room
    readonly property bool any: told || said

    function heightWith(words: real): real {
        return mark.height + spacing + words;
    }

    spacing: Theme.mm(2)

    Rectangle {
        id: mark

        anchors.left: parent.left
        width: Theme.mm(24)
        height: Theme.mm(1)
        radius: height / 2
        color: Theme.accent
    }

    Words {
        id: figure

        objectName: "figure"
        width: parent.width
        visible: news.told
        text: news.whole ? news.score + " " + news.answers + news.margin : ""
    }

    Words {
        id: done

        width: parent.width
        visible: news.said
        text: news.visit.parting.youSaid
        quiet: true
    }
}
