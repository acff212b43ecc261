import QtQuick
import Aula
import Kiosk

// Said only once central has answered: reception has really been told. Its place is kept.
Row {
    id: knows

    required property Visit visit

    property bool centred: false

    width: centred ? implicitWidth : parent?.width ?? 0 // so that it stands where the words begin
    opacity: visit.news.told ? 1 : 0
    spacing: Theme.mm(4)
    Accessible.ignored: !visit.news.told

    Badge {
        id: tick

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(11)
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, knows.parent.width - tick.width - knows.spacing)
        text: qsTr("Reception knows that you are here.")
        font.weight: Font.DemiBold
        Accessible.ignored: !knows.visit.news.told
    }
}
