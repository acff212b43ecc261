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

        KeyCap {
            required property string modelData

            objectName: "digit-" + modelData
            personal: true
            width: pad.capWidth
            height: pad.capHeight
            opacity: enabled ? 1 : 0 // its place stays, so that 0 stands under 8
            enabled: modelData !== "+" || pad.plus
            strikes: strikes
            text: modelData
            Accessible.name: SignNames.of(modelData)
            Accessible.ignored: !enabled
            onStruck: pad.typed(modelData)
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
