import QtQuick
import Kiosk

// The card's cover may have ended: the visit goes on, and reception should hear of it.
Item {
    implicitHeight: Math.max(picture.height, said.implicitHeight)

    Item {
        id: picture

        objectName: "picture"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(85.6 * 0.26)
        height: Theme.mm(54 * 0.26)

        DrawnCard {
            anchors.centerIn: parent
            scale: 0.26
            face: "old"
        }

        Badge {
            x: parent.width - width * 0.7
            y: parent.height - height * 0.75
            width: Theme.mm(10)
            border.width: Theme.mm(0.7)
            sign: "clock"
        }
    }

    Words {
        id: said

        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - picture.width - Theme.mm(6)
        text: qsTr("Your card's cover may have ended. Please tell reception.")
    }
}
