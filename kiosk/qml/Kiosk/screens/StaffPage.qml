pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// How this kiosk is, for those who work here. Nothing of a patient is on it.
Item {
    id: page

    required property Visit visit

    readonly property Staff staff: visit.backstage.staff
    readonly property bool crowded: Theme.textSize === 2 && height < Theme.mm(230)

    // An age in its largest unit.
    function age(seconds: int): string {
        if (seconds < 120)
            return qsTr("%1 s").arg(Math.max(seconds, 0));
        if (seconds < 7200)
            return qsTr("%1 min").arg(Math.floor(seconds / 60));
        return qsTr("%1 h").arg(Math.floor(seconds / 3600));
    }

    function probe(): string {
        switch (staff.probe) {
        case "waiting":
            return qsTr("Put a card in.");
        case "reading":
            return qsTr("Reading …");
        case "read":
            return qsTr("A card of the family %1 was read in %2 ms.").arg(staff.probeOf).arg(staff.probeMilliseconds) + (staff.probeRenewed === "" ? "" : " " + qsTr("Its data were renewed on %1.").arg(staff.probeRenewed));
        case "unreadable":
            return qsTr("The card was not read: %1.").arg(staff.probeOf);
        case "code":
            return qsTr("A code was scanned: %1.").arg(staff.probeOf);
        default:
            return qsTr("Not done yet.");
        }
    }

    function waiting(): string {
        if (!staff.known)
            return "";
        if (staff.oldestSeconds < 0)
            return qsTr("Nothing waits to be sent.");
        return qsTr("%1 wait to be sent, the oldest for %2.").arg(staff.waiting).arg(age(staff.oldestSeconds));
    }

    // While central can be reached it is heard every half minute.
    function central(): string {
        if (!staff.known)
            return qsTr("Looking …");
        const network = staff.links.length > 0 ? qsTr("Network: %1").arg(staff.links.join(", ")) + "." : qsTr("No network is connected.");
        const heard = staff.heardSeconds < 0 ? qsTr("Central has never answered.") : staff.heardSeconds < 120 ? qsTr("Central answered %1 ago.").arg(age(staff.heardSeconds)) : qsTr("Central has not answered for %1.").arg(age(staff.heardSeconds));
        return network + " " + heard;
    }

    function list(): string {
        if (!staff.known)
            return "";
        return staff.listSeconds < 0 ? qsTr("There is no list yet.") : qsTr("The list was renewed %1 ago.").arg(age(staff.listSeconds));
    }

    function store(): string {
        if (!staff.known)
            return "";
        return staff.trouble === "" ? qsTr("Store in order, %1 GB free.").arg(staff.freeGigabytes) : qsTr("Trouble: %1").arg(staff.trouble);
    }

    Column {
        id: facts

        anchors.top: parent.top
        width: parent.width
        spacing: Theme.mm(page.crowded ? 1 : page.height > Theme.mm(260) ? 5 : 2.5)

        Words {
            objectName: "title"
            width: parent.width
            visible: !page.crowded
            text: qsTr("This kiosk")
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: [
                page.staff.readers.length > 0 ? qsTr("Card reader: %1").arg(page.staff.readers.join(", ")) : qsTr("No card reader."),
                qsTr("Test read: %1").arg(page.probe()),
                page.central(),
                (page.list() + " " + page.waiting()).trim() + (page.staff.refused > 0 ? " " + qsTr("Central refused %n record(s).", "", page.staff.refused) : ""),
                page.store(),
                qsTr("Version %1").arg(page.staff.version)
            ]

            Words {
                required property string modelData

                width: facts.width
                visible: text !== ""
                text: modelData
                font.pixelSize: Theme.small
                lineHeight: 1
                wrapMode: Text.Wrap
            }
        }
    }

    Grid {
        id: keys

        readonly property real cell: (width - (columns - 1) * spacing) / columns

        anchors.bottom: parent.bottom
        width: parent.width
        columns: page.width < page.height ? 2 : Theme.textSize < 2 ? 4 : 3
        spacing: Theme.mm(3)

        Repeater {
            model: [
                { wish: "test-read", text: qsTr("Test read") },
                { wish: "sound", text: qsTr("Test sound") },
                { wish: "pattern", text: qsTr("Test picture") },
                { wish: "clean", text: qsTr("Clean the glass") },
                page.visit.backstage.opening.closedToday ? { wish: "open-again", text: qsTr("Open again") } : { wish: "close-today", text: qsTr("Close for today") },
                { wish: "restart", text: qsTr("Restart") },
                { wish: "leave", text: qsTr("Leave") }
            ]

            ActionButton {
                required property var modelData

                objectName: "staff-" + modelData.wish
                width: keys.cell
                height: Math.max(implicitHeight, Theme.mm(22))
                text: modelData.text
                onClicked: {
                    if (modelData.wish === "leave")
                        page.visit.leave();
                    else
                        page.staff.wish(modelData.wish);
                }
            }
        }
    }
}
