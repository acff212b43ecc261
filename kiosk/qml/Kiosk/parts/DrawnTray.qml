import QtQuick
import Kiosk

// A reader that is open at the top: the card stands in it, chip down. It is drawn upright at
// every edge, since cards fall; the origin is where it meets the bezel.
DrawnReader {
    id: tray

    readonly property bool across: side === "below" || side === "above"
    readonly property real centre: side === "left" ? Theme.mm(54) : side === "right" ? -Theme.mm(54) : 0
    readonly property real lip: -Theme.mm(side === "below" ? (slim ? 18.5 : 27) : side === "above" ? -105 : 17)
    readonly property real foot: side === "below" ? Theme.mm(12) : lip + Theme.mm(34)

    deep: Theme.mm(side === "above" ? 134 : side === "below" ? (slim ? 100 : 109) : 100)
    before: Theme.mm(across ? 48 : 102)
    after: Theme.mm(across ? 48 : 24)
    middle: Qt.point(centre, lip - Theme.mm(story.face === "none" ? 38 : 46 - at * 20))
    tail: Qt.point(centre - Theme.mm(13), lip - Theme.mm(85.6 - at * 46 + 12))

    Chevrons {
        x: tray.centre - width / 2
        y: tray.lip - Theme.mm(40) - height / 2
        rotation: -90
        outward: tray.story.outward
        visible: tray.story.way === "in" || tray.story.way === "out"
    }

    // The wall behind the card.
    Rectangle {
        x: tray.centre - width / 2
        y: tray.lip - Theme.mm(9)
        width: Theme.mm(66)
        height: Theme.mm(20)
        radius: Theme.mm(5)
        color: Theme.deviceDark
        border.width: Theme.stroke
        border.color: Theme.deviceEdge
    }

    // Below the lip nobody sees it.
    Item {
        x: tray.centre - Theme.mm(80)
        y: tray.lip - Theme.mm(200)
        width: Theme.mm(160)
        height: Theme.mm(206)
        clip: true

        DrawnCard {
            id: card

            x: (parent.width - width) / 2
            y: Theme.mm(157.2) - height / 2 + tray.at * Theme.mm(46)
            visible: tray.story.face !== "none"
            face: tray.story.face
            rotation: -90 + tray.turn
            turned: rotation
            restTurn: -90
            scale: 1 - 0.14 * Math.abs(Math.sin(tray.turn * Math.PI / 180))
        }
    }

    // The wall before it, as far as the bezel.
    DrawnBody {
        readonly property real reach: tray.across ? Theme.mm(40) : Theme.mm(94)

        x: tray.side === "left" ? -Theme.mm(10) : -reach
        y: tray.lip
        width: tray.across ? 2 * reach : reach + Theme.mm(10)
        height: tray.foot - tray.lip
        upright: true
        alive: tray.story.alive
    }

    // Its light.
    Rectangle {
        x: tray.centre - width / 2
        y: tray.lip + Theme.mm(2.6)
        width: Theme.mm(58)
        height: Theme.mm(2)
        radius: height / 2
        color: tray.story.alive ? Theme.glow : Theme.deviceDark
    }

    // Above the screen it hangs from the bezel.
    Rectangle {
        x: tray.nudge - width / 2
        y: -Theme.mm(8)
        width: Theme.mm(36)
        height: Theme.mm(27)
        radius: Theme.mm(6)
        visible: tray.side === "above"
        color: Theme.device
    }

    BezelArrow {
        size: tray.slim ? 0.75 : 1
        x: tray.across ? tray.nudge : 0
        y: (tray.across ? 0 : tray.nudge) - height / 2
        transformOrigin: Item.Left
        rotation: ({ "right": 180, "above": 90, "below": -90 })[tray.side] ?? 0
        visible: tray.story.alive
        outward: tray.story.outward
    }
}
