import QtQuick
import Kiosk

// The card's cover may have ended: the visit goes on, and reception should hear of it.
Row {
    id: notice

    spacing: Theme.mm(5)

    Item {
        id: picture

        width: Theme.mm(85.6 * 0.26)
        height: Theme.mm(54 * 0.26)
        anchors.verticalCenter: parent.verticalCenter

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
        width: notice.width - picture.width - notice.spacing
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Your card's cover may have ended. Please tell reception.")
    }
}
