pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Keys of letters and signs, row by row.
Column {
    id: page

    required property var rows
    required property Strikes strikes
    required property real capWidth
    property real capHeight: Theme.target
    property bool capitals: false
    property bool personal: false

    spacing: Theme.mm(3)

    Repeater {
        model: page.rows

        Row {
            id: row

            required property var modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: page.spacing

            Repeater {
                model: row.modelData

                LetterCap {
                    required property var modelData

                    mark: modelData
                    strikes: page.strikes
                    capitals: page.capitals
                    personal: page.personal
                    width: page.capWidth
                    height: page.capHeight
                }
            }
        }
    }
}
