import QtQuick
import Aula
import Kiosk

// The glass is being cleaned: for thirty seconds a touch is no touch.
Item {
    id: cleaning

    required property Visit visit

    property int seconds: 30

    Timer {
        interval: 1000
        repeat: true
        running: cleaning.seconds > 0
        onTriggered: cleaning.seconds -= 1
    }

    Message {
        anchors.centerIn: parent
        width: parent.width
        centred: true
        title: qsTr("Clean the glass now.")
        line: qsTr("Touch is off for %n second(s).", "", cleaning.seconds)
    }
}
