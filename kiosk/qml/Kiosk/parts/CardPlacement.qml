pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Where does the card go: this kiosk's own reader, at the edge of the screen where it
// really is, in the state it really has. Readers are drawn for the left edge and turned to
// the others; all but the tray, into which cards fall.
Item {
    id: placement

    property string model: "slot"
    property string side: "right"
    property real offset: -1 // millimetres along the edge to the middle of the reader; the middle
    property string cardState: "waiting"
    property bool moving: true
    property real most: Infinity // how deep the drawing may be; where that is too little it shrinks

    readonly property DrawnReader drawing: reader.item as DrawnReader
    readonly property bool across: side === "below" || side === "above"
    readonly property real edge: across ? width : height
    readonly property real truth: offset < 0 ? edge / 2 : Math.min(Theme.mm(offset), edge)
    readonly property real shrunk: Math.min(1, most / (drawing?.deep ?? 1))
    readonly property real deep: (drawing?.deep ?? 0) * shrunk
    readonly property real before: (drawing?.before ?? 0) * shrunk
    readonly property real after: (drawing?.after ?? 0) * shrunk
    readonly property real along: Math.max(before, Math.min(truth, edge - after))
    readonly property bool slim: most < Theme.mm(105)
    readonly property bool falling: model === "tray"
    readonly property real turned: falling ? 0 : ({ "above": 90, "right": 180, "below": -90 })[side] ?? 0
    readonly property real nudge: (truth - along) / shrunk * (falling || side === "left" || side === "below" ? 1 : -1)
    readonly property bool playing: sliding.running || turning.running
    readonly property CardStory story: CardStory {
        cardState: placement.cardState
    }
    property real at: story.home
    property real turn: 0
    readonly property real pressed: turn < 0 ? 1 + turn / 180 : 0 // a card that did not touch: how flat it lies by now

    Accessible.role: Accessible.Graphic
    Accessible.name: (({
        "left": qsTr("The card reader is left of the screen, %1 centimetres from the top."),
        "right": qsTr("The card reader is right of the screen, %1 centimetres from the top."),
        "above": qsTr("The card reader is above the screen, %1 centimetres from the left."),
        "below": qsTr("The card reader is below the screen, %1 centimetres from the left.")
    })[side] ?? "").arg(Math.round(truth / Theme.mm(10)))
    LayoutMirroring.enabled: false // it is where it is, in every language
    LayoutMirroring.childrenInherit: true

    Behavior on at {
        enabled: placement.moving && !sliding.running
        NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic }
    }

    Item {
        id: stage

        x: placement.side === "right" ? placement.width : placement.across ? placement.along : 0
        y: placement.side === "below" ? placement.height : placement.across ? 0 : placement.along
        transformOrigin: Item.TopLeft
        rotation: placement.turned
        scale: placement.shrunk

        // The way in: it grows clearer towards the reader.
        Rectangle {
            x: 0
            y: -height / 2
            width: Theme.mm(150)
            height: Theme.mm(94)
            visible: !placement.falling
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop { position: 0; color: placement.story.alive ? Theme.accentTint : Theme.paper }
                GradientStop { position: 0.75; color: Theme.paper }
            }
        }

        Chevrons {
            x: Theme.mm(36)
            y: -height / 2
            outward: placement.story.outward
            visible: placement.model === "slot" && (placement.story.way === "in" || placement.story.way === "out")
        }

        Loader {
            id: reader

            sourceComponent: ({ "tray": tray, "pad": pad, "window": barcode })[placement.model] ?? slot
        }

        TurnArrow {
            x: (placement.drawing?.middle.x ?? 0) - width / 2
            y: (placement.drawing?.middle.y ?? 0) - height / 2
            rotation: placement.falling ? 90 : 0
            visible: placement.story.way === "turn" && (placement.falling || placement.model === "slot")
        }

        // Upright on every side: signs are read, not slid.
        Item {
            x: (placement.drawing?.middle.x ?? 0)
            y: (placement.drawing?.middle.y ?? 0)
            rotation: -stage.rotation

            Badge {
                anchors.centerIn: parent
                visible: placement.story.sign !== "" && placement.story.sign !== "plug"
                sign: placement.story.sign
            }

            DrawnPlug {
                anchors.centerIn: parent
                visible: placement.story.sign === "plug"
            }
        }

        Dots {
            x: (placement.drawing?.tail.x ?? 0) + Theme.mm(6)
            y: (placement.drawing?.tail.y ?? 0) - height / 2
            visible: placement.story.way === "still"
            moving: placement.moving && placement.visible
        }
    }

    Component {
        id: slot

        DrawnSlot {
            story: placement.story
            at: placement.at
            turn: placement.turn
            turned: placement.turned
            slim: placement.slim
            nudge: placement.nudge
        }
    }

    Component {
        id: tray

        DrawnTray {
            story: placement.story
            at: placement.at
            turn: placement.turn
            side: placement.side
            slim: placement.slim
            nudge: placement.nudge
        }
    }

    Component {
        id: pad

        DrawnPad {
            story: placement.story
            at: placement.at
            pressed: placement.pressed
            turned: placement.turned
            slim: placement.slim
            nudge: placement.nudge
        }
    }

    Component {
        id: barcode

        DrawnWindow {
            story: placement.story
            at: placement.at
            pressed: placement.pressed
            turned: placement.turned
            slim: placement.slim
            nudge: placement.nudge
        }
    }

    // Waiting: the card goes in three times, then rests where a glance finds it.
    SequentialAnimation {
        id: sliding

        running: placement.moving && placement.visible && placement.cardState === "waiting"
        loops: 3
        onStopped: placement.at = Qt.binding(() => placement.story.home)

        NumberAnimation { target: placement; property: "at"; from: -0.1; to: 0.9; duration: 1100; easing.type: Easing.InOutCubic }
        PauseAnimation { duration: 700 }
        NumberAnimation { target: placement; property: "at"; to: -0.1; duration: 500; easing.type: Easing.InOutQuad }
        PauseAnimation { duration: 200 }
    }

    // Wrong way round: the card turns until the chip points ahead.
    SequentialAnimation {
        id: turning

        running: placement.moving && placement.visible && placement.story.way === "turn"
        loops: 3
        onStopped: placement.turn = 0

        PropertyAction { target: placement; property: "turn"; value: -180 }
        PauseAnimation { duration: 700 }
        NumberAnimation { target: placement; property: "turn"; to: -0.1; duration: 900; easing.type: Easing.InOutQuad }
        PauseAnimation { duration: 900 }
    }
}
