pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Digits as on a telephone, for dates and telephone numbers. Never mirrored: nobody's telephone is.
Grid {
    id: pad

    property bool plus: false // + for a telephone number of another country
    property real capWidth: Theme.mm(30)
    property real capHeight: Theme.target
    property alias guard: strikes.guard
    property alias repeatEvery: erase.repeatEvery

    signal typed(string letters)
    signal erased

    columns: 3
    spacing: Theme.mm(3)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Strikes {
        id: strikes
    }

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "0"]

        Item {
            id: cell // stays without its +, so that 0 stands under 8

            required property string modelData

            width: pad.capWidth
            height: pad.capHeight

            KeyCap {
                objectName: "digit-" + cell.modelData
                anchors.fill: parent
                visible: cell.modelData !== "+" || pad.plus
                personal: true
                strikes: strikes
                text: cell.modelData
                Accessible.name: SignNames.of(text)
                onStruck: pad.typed(text)
            }
        }
    }

    EraseCap {
        id: erase

        width: pad.capWidth
        height: pad.capHeight
        strikes: strikes
        onErased: pad.erased()
    }
}
