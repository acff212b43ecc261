import QtQuick
import Aula
import Kiosk

// The window: the reader's drawing where the reader is, one screen beside it, and what is always there.
Window {
    id: main

    required property Visit visit
    required property real pixelsPerMillimetre
    required property real panelWidth // millimetres as configured, 0 where the screen is believed
    required property string readerModel
    required property string readerSide
    required property real readerOffset
    required property real bottomEdge // millimetres from the floor to the panel's lower edge, -1 where nobody measured

    // One object for all that is loaded: Loader keeps each that is made for a call (docs/decisions/0049).
    readonly property var given: ({ "visit": visit })
    property bool moving: true
    property bool ending: false // only the kiosk itself ends; a close button or a key does not

    readonly property real density: panelWidth > 0 && width > 0 ? width / panelWidth : pixelsPerMillimetre
    readonly property bool upright: height > width
    readonly property bool withCard: ["Welcome", "Reading", "CardProblem", "CheckedIn", "TakeCard", "OutOfOrder"].includes(visit.screen) || visit.cardIn && (visit.screen === "Closed" || visit.screen === "NotNow" && (upright || !across || Theme.textSize === 0)) // large words need a low panel's height
    readonly property bool backstage: ["StaffPin", "StaffPage", "TestPattern", "Cleaning"].includes(visit.screen)
    readonly property bool across: readerSide === "below" || readerSide === "above"
    readonly property real reachable: bottomEdge >= 0 ? Math.max(Theme.mm(1120 - bottomEdge), 0) : height * 0.6
    readonly property real low: visit.access.reach ? Math.max(0, Math.min(height - reachable, height - Theme.mm(215 + 8 * Theme.textSize))) : 0
    readonly property real beside: placement.deep + Theme.gap // from the reader's edge, on a broad panel
    readonly property real top: header.y + header.height + Theme.gap
    readonly property real bottom: (invitation.visible && !tucked ? invitation.y : footer.y) - Theme.gap

    // On a low panel with the reader above or below it, what can wait stands beside the drawing.
    readonly property bool tucked: withCard && across && !upright
    readonly property real leftOver: placement.along - placement.before - Theme.margin - Theme.gap
    readonly property real rightOver: width - placement.along - placement.after - Theme.margin - Theme.gap
    readonly property bool atLeft: leftOver >= rightOver

    // The room beside the drawing that is the larger one.
    readonly property rect room: {
        if (visit.screen === "TestPattern")
            return Qt.rect(0, 0, width, height);
        if (backstage)
            return Qt.rect(Theme.margin, Theme.margin, width - 2 * Theme.margin, height - 2 * Theme.margin);
        const full = Qt.rect(Theme.margin, top, width - 2 * Theme.margin, bottom - top);
        if (!withCard)
            return Qt.rect(full.x, Math.max(top, low), full.width, bottom - Math.max(top, low));
        if (readerSide === "below")
            return Qt.rect(full.x, full.y, full.width, full.height);
        if (readerSide === "above")
            return Qt.rect(full.x, top, full.width, bottom - top);
        if (!upright)
            return Qt.rect(readerSide === "left" ? beside : full.x, full.y, width - beside - Theme.margin, full.height);
        const above = placement.along - placement.before;
        const below = placement.along + placement.after;
        const keyed = Theme.low && visit.screen === "CardProblem" && bottom - below > Theme.mm(110);
        return above - top >= bottom - below && !keyed ? Qt.rect(full.x, top, full.width, above - top) : Qt.rect(full.x, below, full.width, bottom - below);
    }

    // The other one, as the screen in the larger one sees it; empty where there is none.
    readonly property rect spare: {
        if (!withCard || across || !upright)
            return Qt.rect(0, 0, 0, 0);
        const below = placement.along + placement.after;
        return room.y < below ? Qt.rect(0, below - room.y, room.width, bottom - below) : Qt.rect(0, 0, 0, 0);
    }

    // What lies this high up or low down makes room for a reader at its side.
    function meets(from: real, to: real): bool {
        return withCard && !across && placement.along - placement.before < to && placement.along + placement.after > from;
    }

    function indent(from: real, to: real): real {
        return meets(from, to) && readerSide === "left" ? beside : Theme.margin;
    }

    function free(from: real, to: real): real {
        return width - Theme.margin - (meets(from, to) ? beside : Theme.margin);
    }

    onClosing: close => close.accepted = main.ending
    visible: false
    color: Theme.paper
    title: "Aula"
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: main.density
    }

    Binding {
        target: Theme
        property: "textSize"
        value: main.visit.access.textSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: main.visit.access.highContrast
    }

    Binding {
        target: Theme
        property: "still"
        value: main.visit.access.still || !main.moving
    }

    Binding {
        target: Theme
        property: "low"
        value: main.visit.access.reach
    }

    Binding {
        target: Theme
        property: "panelMillimetres"
        value: Math.min(main.width, main.height) / main.density
    }

    Binding {
        target: Reader
        property: "model"
        value: main.readerModel
    }

    CardPlacement {
        id: placement

        objectName: "placement"
        anchors.fill: parent
        LayoutMirroring.enabled: false // the reader is where it is, in every language
        LayoutMirroring.childrenInherit: true
        visible: main.withCard
        moving: !Theme.still
        model: main.readerModel
        side: main.readerSide
        offset: main.readerOffset
        most: main.across ? main.height * 0.44 : main.width * 0.44
        cardState: main.visit.cardState
    }

    Binding {
        target: screen.item
        property: "spare"
        value: main.spare
        when: screen.status === Loader.Ready && screen.source.toString().endsWith("/CheckedIn.qml")
    }

    HouseHeader {
        id: header

        visible: !main.backstage
        x: main.indent(0, Theme.mm(24))
        y: main.readerSide === "above" && main.withCard ? placement.deep : Theme.mm(8)
        width: main.free(0, Theme.mm(24))
        visit: main.visit
    }

    Loader {
        id: screen

        objectName: "screen"
        x: main.room.x
        y: main.room.y
        width: main.room.width
        height: main.room.height
        Component.onCompleted: show()

        function show(): void {
            setSource(Qt.resolvedUrl("screens/" + main.visit.screen + ".qml"), main.given);
        }

        Connections {
            target: main.visit

            function onScreenTurned(): void {
                screen.show();
                settling.restart();
            }
        }
    }

    RateInvitation {
        id: invitation

        x: !main.tucked ? main.indent(main.height - Theme.margin - Theme.mm(72), main.height) : main.atLeft ? Theme.margin : main.width - Theme.margin - width
        y: !main.tucked ? footer.y - height - Theme.gap * 1.6 : (main.readerSide === "below" ? main.height - placement.deep + Theme.gap : placement.deep - Theme.gap - height)
        width: main.tucked ? Math.min(Math.max(main.leftOver, main.rightOver), Theme.mm(150)) : main.free(main.height - Theme.margin - Theme.mm(72), main.height)
        stacked: main.tucked
        visit: main.visit
    }

    HouseFooter {
        id: footer

        visible: !main.backstage
        x: main.indent(main.height - Theme.margin - Theme.mm(26), main.height)
        y: main.height - height - Theme.margin - (main.readerSide === "below" && main.withCard ? placement.deep - Theme.margin : 0)
        width: main.free(main.height - Theme.margin - Theme.mm(26), main.height)
        visit: main.visit
    }

    Loader {
        id: panel

        readonly property string wanted: main.visit.access.panel

        objectName: "panel"
        anchors.fill: parent
        onWantedChanged: show()

        function show(): void {
            if (wanted === "")
                source = "";
            else
                setSource(Qt.resolvedUrl("panels/" + wanted + ".qml"), main.given);
        }
    }

    StaffCorners {
        anchors.fill: parent
        visible: main.visit.backstage.staff.available && !main.backstage
        visit: main.visit
    }

    MoreTime {
        anchors.fill: parent
        visit: main.visit
    }

    Guide {
        objectName: "guide"
    }

    // A touch meant for the last screen never lands on the next one.
    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        visible: settling.running

        Timer {
            id: settling

            interval: main.visit.screen === "MainReason" ? 500 : 250 // a score struck twice is one score
        }
    }
}
