import QtQuick
import Kiosk

// A contactless pad: the card is laid flat on it, and is in nobody's way to the arrow.
// Drawn for the left edge of the screen, the origin where the pad meets the bezel.
DrawnReader {
    id: pad

    readonly property real heart: Theme.mm(slim ? 40 : 44)
    readonly property real air: Math.max(0, Math.min(1.2, 1 - at)) * (1 - pressed)

    deep: heart + Theme.mm(60)
    before: Theme.mm(50)
    after: Theme.mm(50)
    middle: Qt.point(story.face === "none" ? heart : card.x + card.width / 2, 0)
    tail: Qt.point(card.x + card.width / 2 + Theme.mm(27), 0)

    DrawnBody {
        x: -Theme.mm(12)
        y: -height / 2
        width: Theme.mm(86)
        height: Theme.mm(96)
        radius: Theme.mm(12)
        alive: pad.story.alive
        turned: pad.turned

        // Its light, all round where the card lies.
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.mm(3)
            anchors.leftMargin: Theme.mm(30)
            radius: Theme.mm(9)
            color: pad.story.alive ? Theme.device : "transparent"
            border.width: Theme.mm(1.2)
            border.color: pad.story.alive ? Theme.glow : Theme.deviceDark
        }
    }

    Waves {
        x: pad.heart - width / 2
        y: -height / 2
        rotation: -pad.turned
        visible: pad.story.alive
    }

    DrawnCard {
        id: card

        readonly property real lie: pad.turned === 180 ? -90 : 90

        x: pad.heart - width / 2 + pad.air * Theme.mm(pad.story.way === "turn" ? 22 : 32)
        y: -height / 2
        visible: pad.story.face !== "none"
        face: pad.story.face
        rotation: lie + (pad.story.way === "turn" ? 12 * (1 - pad.pressed) : 0)
        turned: pad.turned + rotation
        restTurn: pad.turned + lie
        lift: Theme.mm(0.7) + pad.air * Theme.mm(3.4)
        scale: 1 + 0.05 * pad.air
    }

    BezelArrow {
        x: 0
        y: pad.nudge - height / 2
        visible: pad.story.alive
        outward: pad.story.outward
    }
}
