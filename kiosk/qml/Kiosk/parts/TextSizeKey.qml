import QtQuick
import Kiosk

// A letter in the size it gives.
TouchKey {
    id: key

    property int step: 0

    implicitHeight: Theme.primary

    contentItem: Words {
        text: "A"
        font.pixelSize: Theme.mm([10.1, 13.5, 17][key.step])
        font.weight: Font.DemiBold
        color: key.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
