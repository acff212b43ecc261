import QtQuick
import Kiosk

// A slot in the reader's front: the card goes in under its lip, chip first. Drawn for the
// left edge of the screen, the origin where the slot meets the bezel.
DrawnReader {
    id: slot

    readonly property real mouth: Theme.mm(slim ? 17.5 : 25)

    deep: mouth + Theme.mm(82.5)
    before: Theme.mm(47)
    after: Theme.mm(47)
    middle: Qt.point(story.face === "none" ? Theme.mm(62) : slot.mouth + card.x + Theme.mm(43), 0)
    tail: Qt.point(slot.mouth + card.x + card.width, 0)

    Item {
        x: slot.mouth - Theme.mm(1)
        y: -Theme.mm(70)
        width: Theme.mm(200)
        height: Theme.mm(140)
        clip: slot.story.way !== "turn"

        DrawnCard {
            id: card

            x: Theme.mm(1) - slot.at * Theme.mm(62)
            y: (parent.height - height) / 2
            visible: slot.story.face !== "none"
            face: slot.story.face
            turned: slot.turned + slot.turn
            restTurn: slot.turned
            rotation: slot.turn
            scale: 1 - 0.14 * Math.abs(Math.sin(slot.turn * Math.PI / 180))
        }

        // The lip's shadow on the card.
        Rectangle {
            x: 0
            y: (parent.height - height) / 2
            width: Theme.mm(7)
            height: card.height
            visible: card.visible && slot.at > 0.02
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop { position: 0; color: Theme.lipShade }
                GradientStop { position: 1; color: Theme.lipShadeEnd }
            }
        }
    }

    DrawnFront {
        x: -Theme.mm(10)
        y: -height / 2
        width: slot.mouth + Theme.mm(10)
        height: Theme.mm(84)
        turned: slot.turned
        alive: slot.story.alive
        opening: Theme.mm(60)
    }

    BezelArrow {
        x: 0
        size: slot.slim ? 0.75 : 1
        y: slot.nudge - height / 2
        visible: slot.story.alive
        outward: slot.story.outward
    }
}
