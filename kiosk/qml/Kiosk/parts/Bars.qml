pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A barcode that says nothing, on its white ground.
Rectangle {
    id: bars

    width: Theme.mm(69.6)
    height: Theme.mm(22)
    radius: Theme.mm(1)
    color: Theme.chip

    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(1.3)

        Repeater {
            model: [2, 1, 3, 1, 1, 2, 1, 4, 1, 2, 3, 1, 1, 2, 1, 3, 1, 1, 2, 1, 2, 1]

            Rectangle {
                required property real modelData

                width: Theme.mm(modelData * 0.95)
                height: bars.height - Theme.mm(4)
                color: Theme.deviceDark
            }
        }
    }
}
