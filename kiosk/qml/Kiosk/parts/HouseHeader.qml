import QtQuick
import Aula
import Kiosk

// Whose house this is; nothing before a site has told its name.
Item {
    id: header

    required property Visit visit

    readonly property bool known: visit.houseName !== ""

    implicitHeight: Theme.mm(14)

    Rectangle {
        id: mark

        objectName: "houseMark"
        visible: header.known
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(9)
        height: width
        radius: Theme.mm(2.4)
        color: Theme.accent

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(3.6)
            height: Theme.mm(5.6)
            topLeftRadius: width / 2
            topRightRadius: width / 2
            color: Theme.paper
        }
    }

    Words {
        visible: header.known
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: header.visit.houseName
        Accessible.ignored: header.visit.screen !== "Welcome" // said once, at the door
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}
