import QtQuick
import Aula
import Kiosk

// The window: the reader's drawing where the reader is, one screen beside it, and what is always there.
Window {
    id: main

    required property Visit visit
    required property real pixelsPerMillimetre
    required property real panelWidth // millimetres as configured, 0 where the screen is believed
    required property string readerSide
    required property real readerOffset

    property bool moving: true

    readonly property real density: panelWidth > 0 && width > 0 ? width / panelWidth : pixelsPerMillimetre
    readonly property bool upright: height > width
    readonly property bool withCard: ["Welcome", "Reading", "CardProblem", "CheckedIn", "TakeCard", "OutOfOrder"].includes(visit.screen)
    readonly property bool across: readerSide === "below" || readerSide === "above"
    readonly property real along: readerOffset < 0 ? (across ? width : height) / 2 : Math.min(Math.max(Theme.mm(readerOffset), Theme.mm(42)), (across ? width : height) - Theme.mm(42))
    readonly property real deep: across ? Math.min(Theme.mm(150), height * 0.42) : Theme.mm(150)
    readonly property real top: header.y + header.height + Theme.gap
    readonly property real bottom: (invitation.visible ? invitation.y : footer.y) - Theme.gap

    // The room beside the drawing that is the larger one.
    readonly property rect room: {
        const full = Qt.rect(Theme.margin, top, width - 2 * Theme.margin, bottom - top);
        const half = Theme.mm(48);
        if (!withCard)
            return full;
        if (readerSide === "below")
            return Qt.rect(full.x, full.y, full.width, full.height);
        if (readerSide === "above")
            return Qt.rect(full.x, top, full.width, bottom - top);
        if (!upright)
            return Qt.rect(readerSide === "left" ? deep : full.x, full.y, width - deep - Theme.margin, full.height);
        return along - half - top >= bottom - along - half ? Qt.rect(full.x, top, full.width, along - half - top) : Qt.rect(full.x, along + half, full.width, bottom - along - half);
    }

    visible: false
    color: Theme.paper
    title: "Aula"

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: main.density
    }

    Binding {
        target: Theme
        property: "panelMillimetres"
        value: Math.min(main.width, main.height) / main.density
    }

    CardPlacement {
        id: placement

        objectName: "placement"
        anchors.fill: parent
        visible: main.withCard
        moving: main.moving
        side: main.readerSide
        shrunk: main.deep / Theme.mm(150)
        cardState: main.visit.cardState
        point: {
            switch (main.readerSide) {
            case "left":
                return Qt.point(0, main.along);
            case "below":
                return Qt.point(main.along, main.height);
            case "above":
                return Qt.point(main.along, 0);
            default:
                return Qt.point(main.width, main.along);
            }
        }
    }

    HouseHeader {
        id: header

        x: Theme.margin
        y: main.readerSide === "above" && main.withCard ? main.deep : Theme.mm(8)
        width: main.width - 2 * Theme.margin
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
            setSource(Qt.resolvedUrl("screens/" + main.visit.screen + ".qml"), { "visit": main.visit });
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

        x: Theme.margin
        y: footer.y - height - Theme.gap * 1.6
        width: main.width - 2 * Theme.margin
        visit: main.visit
    }

    HouseFooter {
        id: footer

        x: Theme.margin
        y: main.height - height - Theme.margin - (main.readerSide === "below" && main.withCard ? main.deep - Theme.margin : 0)
        width: main.width - 2 * Theme.margin
        visit: main.visit
    }

    MoreTime {
        anchors.fill: parent
        visit: main.visit
    }

    // A touch meant for the last screen never lands on the next one.
    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        visible: settling.running

        Timer {
            id: settling

            interval: 250
        }
    }
}
