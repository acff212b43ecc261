import QtQuick
import Aula
import Kiosk

// Two opposite corners held for three seconds ask for the staff PIN. It takes no touch from what lies under it.
Item {
    id: corners

    required property Visit visit

    property int hold: 3000 // milliseconds
    readonly property bool held: first.held && second.held

    objectName: "corners"
    LayoutMirroring.enabled: false // the same two corners in every language
    LayoutMirroring.childrenInherit: true

    component Corner: Item {
        readonly property alias held: finger.active

        width: Theme.target
        height: Theme.target

        PointHandler {
            id: finger

            acceptedDevices: PointerDevice.TouchScreen
        }
    }

    Corner {
        id: first

        objectName: "corner-first"
        anchors.left: parent.left
        anchors.top: parent.top
    }

    Corner {
        id: second

        objectName: "corner-second"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    Timer {
        interval: corners.hold
        running: corners.held
        onTriggered: corners.visit.backstage.staff.ask()
    }
}
