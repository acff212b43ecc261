pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Digits, Latin capitals, - and +, for identity and booking codes. The letters stand where this
// language's keyboard has them.
Column {
    id: pad

    required property var layout // see kiosk/keyboards.py
    property real capHeight: Theme.target
    property alias guard: strikes.guard
    property alias repeatEvery: erase.repeatEvery

    readonly property var latin: (layout.other ?? layout).rows.map(row => row.filter(mark => /^[a-z]$/.test(mark.small)).map(mark => mark.capital))
    readonly property var rows: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ...latin.slice(0, 2), [...latin[2], "-", "+"]]
    readonly property real capWidth: Math.min((width + spacing) / 10 - spacing, Theme.mm(27))

    signal typed(string letters)
    signal erased

    spacing: Theme.mm(3)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Strikes {
        id: strikes
    }

    component Caps: Repeater {
        KeyCap {
            required property string modelData

            objectName: "code-" + modelData
            personal: true
            width: pad.capWidth
            height: pad.capHeight
            strikes: strikes
            text: modelData
            Accessible.name: SignNames.of(modelData)
            onStruck: pad.typed(modelData)
        }
    }

    Repeater {
        model: pad.rows.slice(0, 3)

        Row {
            id: row

            required property var modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: pad.spacing

            Caps {
                model: row.modelData
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: pad.spacing

        Caps {
            model: pad.rows[3]
        }

        EraseCap {
            id: erase

            width: (10 - pad.rows[3].length) * (pad.capWidth + pad.spacing) - pad.spacing
            height: pad.capHeight
            strikes: strikes
            onErased: pad.erased()
        }
    }
}
