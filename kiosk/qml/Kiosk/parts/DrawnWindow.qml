import QtQuick
import QtQuick.Shapes
import Kiosk

// A barcode window: its light falls on the bars that are held under it. Drawn for the left
// edge of the screen, the origin where the window meets the bezel.
DrawnReader {
    id: scanner

    deep: Theme.mm(slim ? 100 : 107)
    before: Theme.mm(50)
    after: Theme.mm(50)
    middle: Qt.point(story.face === "none" ? Theme.mm(60) : card.x + card.width / 2 + Theme.mm(12), 0)
    tail: Qt.point(card.x + card.width / 2 + Theme.mm(27), 0)

    DrawnCard {
        id: card

        x: Theme.mm(scanner.slim ? 62 : 68) - width / 2 + Math.max(0, 0.4 - scanner.at) * Theme.mm(28) - (scanner.story.way === "turn" ? Theme.mm(8) : 0)
        y: -height / 2
        visible: scanner.story.face !== "none"
        face: scanner.story.face
        coded: scanner.story.face === "health"
        rotation: -90 + (scanner.story.way === "turn" ? 12 * (1 - scanner.pressed) : 0)
        turned: scanner.turned - 90
    }

    // The light, over the card.
    Shape {
        y: -Theme.mm(44)
        width: Theme.mm(96)
        height: Theme.mm(88)
        visible: scanner.story.alive
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                x1: Theme.mm(24)
                x2: Theme.mm(92)

                GradientStop { position: 0; color: Theme.beam }
                GradientStop { position: 1; color: Theme.beamEnd }
            }
            scale: Qt.size(Theme.mm(1), Theme.mm(1))

            PathSvg { path: "M24 18 L92 2 L92 86 L24 70 Z" }
        }
    }

    // Where the line of light crosses the bars.
    Rectangle {
        x: Theme.mm(scanner.slim ? 58 : 64)
        y: -height / 2
        width: Theme.mm(1.4)
        height: Theme.mm(76)
        radius: width / 2
        visible: scanner.story.alive && card.visible
        color: Theme.accent
    }

    DrawnBody {
        x: -Theme.mm(12)
        y: -height / 2
        width: Theme.mm(37)
        height: Theme.mm(84)
        alive: scanner.story.alive
        turned: scanner.turned
    }

    // The glass.
    Rectangle {
        x: Theme.mm(18)
        y: -height / 2
        width: Theme.mm(7)
        height: Theme.mm(58)
        radius: Theme.mm(2.4)
        border.width: Theme.mm(0.8)
        border.color: Theme.deviceDark
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop { position: 0; color: scanner.story.alive ? Theme.glow : Theme.quietInk }
            GradientStop { position: 1; color: scanner.story.alive ? Theme.sheet : Theme.quietInk }
        }
    }

    BezelArrow {
        x: 0
        y: scanner.nudge - height / 2
        visible: scanner.story.alive
        outward: scanner.story.outward
    }
}
