pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Where does the card go: this kiosk's own reader, at the edge of the screen where it
// really is, in the state it really has. The drawing is made for a slot at the right
// edge and turned to the others; `point` is where the slot meets the bezel.
Item {
    id: placement

    property string side: "right"
    property point point: Qt.point(width, height / 2)
    property string cardState: "waiting"
    property bool moving: true
    property real shrunk: 1 // below 1 only on a panel too low for a card in its true size

    readonly property bool turned: cardState === "mute"
    readonly property bool stranger: ["unknown_card", "locked", "bank_card", "passport", "professional_card"].includes(cardState)
    readonly property bool outward: stranger || ["take", "damaged", "updating", "too_slow", "use_the_slot", "empty", "old_card"].includes(cardState)
    readonly property real inside: cardState === "reading" ? 1 : cardState === "take" ? 0.55 : 0.16
    readonly property string sign: cardState === "done" ? "tick" : stranger ? "?" : ["damaged", "updating", "too_slow", "removed", "missing", "empty", "old_card"].includes(cardState) ? "!" : ""

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Where the card goes")

    Item {
        id: stage

        x: placement.point.x - width
        y: placement.point.y - height / 2
        width: Theme.mm(140)
        height: Theme.mm(80)
        transformOrigin: Item.Right
        scale: placement.shrunk
        rotation: placement.side === "below" ? 90 : placement.side === "above" ? -90 : 0

        transform: Scale {
            origin.x: stage.width
            xScale: placement.side === "left" ? -1 : 1
        }

        // The way in: it grows clearer towards the slot.
        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(190)
            height: Theme.mm(92)
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop { position: 0; color: Theme.paper }
                GradientStop { position: 1; color: placement.cardState === "missing" ? Theme.paper : Theme.accentTint }
            }
        }

        Chevrons {
            anchors.verticalCenter: parent.verticalCenter
            x: card.x - width - Theme.mm(2)
            outward: placement.outward
            visible: ["waiting", "removed", "take"].includes(placement.cardState)
        }

        TurnArrow {
            anchors.verticalCenter: parent.verticalCenter
            x: card.x - width - Theme.mm(4)
            visible: placement.turned
        }

        DrawnCard {
            id: card

            readonly property real out: slot.x - width - Theme.mm(4)
            readonly property real home: out + placement.inside * Theme.mm(62)

            visible: placement.cardState !== "missing" && placement.cardState !== "done"
            anchors.verticalCenter: parent.verticalCenter
            x: home
            chipAhead: turn.xScale > 0

            transform: Scale {
                id: turn

                origin.x: card.width / 2
            }

            Behavior on x {
                enabled: placement.moving && !sliding.running
                NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic }
            }
        }

        DrawnSlot {
            id: slot

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            alive: placement.cardState !== "missing"
            outward: placement.outward
        }

        Row {
            id: dots

            property int lit: 0

            anchors.verticalCenter: parent.verticalCenter
            x: card.x - width - Theme.mm(6)
            visible: placement.cardState === "reading"
            spacing: Theme.mm(4)

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    width: Theme.mm(6)
                    height: width
                    radius: width / 2
                    color: Theme.accent
                    opacity: dots.lit === index ? 1 : 0.25
                }
            }

            Timer {
                interval: 350
                repeat: true
                running: dots.visible && placement.visible
                onTriggered: dots.lit = (dots.lit + 1) % 3
            }
        }

        // Upright on every side: signs are read, not slid.
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            x: card.visible ? card.x + Theme.mm(16) : slot.x - width - Theme.mm(10)
            visible: placement.sign !== ""
            sign: placement.sign
            rotation: -stage.rotation
            transform: Scale {
                origin.x: Theme.mm(13)
                xScale: placement.side === "left" ? -1 : 1
            }
        }
    }

    // Waiting: the card slides in three times, then rests where a glance finds it.
    SequentialAnimation {
        id: sliding

        running: placement.moving && placement.visible && placement.cardState === "waiting"
        loops: 3
        onStopped: card.x = Qt.binding(() => card.home)

        NumberAnimation { target: card; property: "x"; from: card.out - Theme.mm(12); to: card.out + Theme.mm(52); duration: 1100; easing.type: Easing.InOutCubic }
        PauseAnimation { duration: 700 }
        NumberAnimation { target: card; property: "x"; to: card.out - Theme.mm(12); duration: 500; easing.type: Easing.InOutQuad }
        PauseAnimation { duration: 200 }
    }

    // Wrong way round: the card turns until the chip points ahead.
    SequentialAnimation {
        id: turning

        running: placement.moving && placement.visible && placement.turned
        loops: 3
        onStopped: turn.xScale = 1

        PropertyAction { target: turn; property: "xScale"; value: -1 }
        PauseAnimation { duration: 700 }
        NumberAnimation { target: turn; property: "xScale"; from: -1; to: 1; duration: 600; easing.type: Easing.InOutQuad }
        PauseAnimation { duration: 900 }
    }
}
