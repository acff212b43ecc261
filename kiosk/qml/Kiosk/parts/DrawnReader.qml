import QtQuick
import Kiosk

// What every drawn reader is told, and what it tells. It is drawn for the left edge of the screen;
// its origin is where the reader meets the bezel.
Item {
    required property CardStory story
    property real at: 0 // how far in the card is: 0 before the reader, 1 home
    property real turn: 0 // degrees the card is turned by, on its way to the right way round
    property real pressed: 0 // 1 where a card that did not touch lies flat
    property real turned: 0 // degrees the whole drawing is turned by
    property string side: "right"
    property bool slim: false // where the panel is too low for more
    property real nudge: 0 // from the middle of the drawing to where the reader truly is

    property real deep: 0 // how far it reaches into the screen, with its card
    property real before: 0 // along the edge, to both sides of its middle
    property real after: 0
    property point middle // of the card, where a sign stands
    property point tail // of the card: where dots follow it
}
