pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A letter with a barcode, a card with one, and the scanner's line of light over them.
Item {
    id: codes

    readonly property real unit: Math.min(width / 150, height / 110)

    Accessible.ignored: true

    Item {
        anchors.centerIn: parent
        width: 150 * codes.unit
        height: 110 * codes.unit
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Rectangle {
            x: 6 * codes.unit
            width: 78 * codes.unit
            height: 104 * codes.unit
            radius: 2 * codes.unit
            rotation: -3
            color: Theme.sheet
            border.width: Theme.stroke
            border.color: Theme.line

            Repeater {
                model: [52, 38, 58, 46, 30]

                Rectangle {
                    required property int index
                    required property int modelData

                    x: 10 * codes.unit
                    y: (16 + index * 8) * codes.unit
                    width: modelData * codes.unit
                    height: 2.6 * codes.unit
                    radius: height / 2
                    color: Theme.line
                }
            }

            Bars {
                x: 8 * codes.unit
                y: 70 * codes.unit
                scale: codes.unit * 62 / width
                transformOrigin: Item.TopLeft
            }
        }

        Rectangle {
            x: 64 * codes.unit
            y: 44 * codes.unit
            width: 82 * codes.unit
            height: 52 * codes.unit
            radius: 4 * codes.unit
            rotation: 4
            color: Theme.card
            border.width: Theme.stroke
            border.color: Theme.cardEdge

            Bars {
                x: 9 * codes.unit
                y: 24 * codes.unit
                scale: codes.unit * 64 / width
                transformOrigin: Item.TopLeft
            }
        }

        Rectangle {
            id: light

            y: 80 * codes.unit
            width: parent.width
            height: Math.max(2, 1.6 * codes.unit)
            radius: height / 2
            color: Theme.accent

            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: 9 * codes.unit
                radius: height / 2
                color: Theme.glow
                opacity: 0.35
            }

            // Over the codes and back, three times, and then it rests.
            SequentialAnimation on y {
                running: !Theme.still
                loops: 3

                NumberAnimation { from: 72 * codes.unit; to: 90 * codes.unit; duration: 900; easing.type: Easing.InOutSine }
                NumberAnimation { from: 90 * codes.unit; to: 80 * codes.unit; duration: 900; easing.type: Easing.InOutSine }
            }
        }
    }
}
