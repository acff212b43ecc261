import QtQuick
import Aula
import Kiosk

// Between the touch and the safely stored: no thanks yet.
Item {
    id: oneMoment

    required property Visit visit

    Message {
        anchors.centerIn: parent
        width: parent.width
        centred: true
        title: qsTr("One moment…")
    }
}
