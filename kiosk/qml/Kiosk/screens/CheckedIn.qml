import QtQuick
import Aula
import Kiosk

// Stored, and only now: the code, the way, and the card back.
Item {
    id: checkedIn

    required property Visit visit

    readonly property bool tight: height < Theme.mm(180)
    readonly property bool aside: height < Theme.mm(130) && width > Theme.mm(200)
    readonly property real half: aside ? (width - Theme.mm(10)) / 2 : width
    readonly property real air: tight ? Theme.mm(3.5) : Theme.mm(5)
    readonly property var first: visit.stops.length ? visit.stops[0] : ({})
    readonly property string floor: first.floor ? qsTr("floor %1").arg(first.floor) : ""
    readonly property string room: first.room ? qsTr("room %1").arg(first.room) : ""
    readonly property string where: [first.area, floor, room].filter(Boolean).join(" · ")

    readonly property bool slipOut: visit.parting.slipOut
    readonly property string take: visit.cardIn ? (slipOut ? qsTr("Please take your card and your slip.") : qsTr("Please take your card.")) : slipOut ? qsTr("Please take your slip.") : ""
    readonly property bool slip: (visit.parting.slipCode.size ?? 0) > 0

    readonly property string later: visit.stops.length > 1 ? qsTr("Also today: %1").arg(visit.stops.slice(1).map(each => each.time).join(", ")) : ""

    // One under the other, or side by side where the reader has taken the height.
    Grid {
        id: told

        y: (parent.height - height - (along.visible ? along.height + checkedIn.air : 0)) / 2
        width: parent.width
        columns: checkedIn.aside ? 2 : 1
        columnSpacing: Theme.mm(10)
        rowSpacing: checkedIn.air

        Column {
            width: checkedIn.half
            spacing: checkedIn.air

            Row {
                width: parent.width
                spacing: Theme.mm(7)

                Badge {
                    id: tick

                    width: Theme.mm(20)
                }

                Message {
                    width: parent.width - tick.width - parent.spacing
                    tight: checkedIn.tight
                    title: checkedIn.visit.news.again && Theme.textSize < 2 ? qsTr("You are checked in already.") : qsTr("You are checked in.")
                    line: checkedIn.take
                }
            }

            Rectangle {
                visible: checkedIn.visit.callCode !== ""
                width: parent.width
                height: called.implicitHeight + Theme.mm(checkedIn.tight ? 4 : 7)
                radius: Theme.corner
                color: Theme.accentTint

                Column {
                    id: called

                    x: Theme.mm(7)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    spacing: Theme.mm(1)

                    Words {
                        width: parent.width
                        text: qsTr("We will call this code:")
                    }

                    Words {
                        objectName: "callCode"
                        width: parent.width
                        text: checkedIn.visit.callCode
                        personal: true
                        spelled: true
                        font.pixelSize: Math.min(Theme.display * 1.2, checkedIn.height * (checkedIn.aside ? 0.2 : 0.12))
                        font.weight: Font.Bold
                        font.letterSpacing: Theme.mm(1.6)
                        color: Theme.accent
                    }
                }
            }

            Words {
                width: parent.width
                visible: text !== "" && checkedIn.aside
                personal: true
                text: checkedIn.later
                quiet: true
            }
        }

        Column {
            width: checkedIn.half
            spacing: checkedIn.air

            Row {
                width: parent.width
                spacing: Theme.mm(6)

                WayArrow {
                    id: way

                    width: Theme.mm(checkedIn.aside ? 24 : 34)
                    visible: direction !== ""
                    direction: checkedIn.first.arrow ?? ""
                }

                Column {
                    width: parent.width - way.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.mm(1.5)

                    Words {
                        width: parent.width
                        text: checkedIn.where
                        font.pixelSize: checkedIn.aside ? Theme.body * 1.1 : Theme.headline
                        font.weight: Font.Bold
                    }

                    Words {
                        width: parent.width
                        visible: text !== ""
                        text: checkedIn.first.directions ?? ""
                    }

                    Words {
                        width: parent.width
                        visible: (checkedIn.first.delay ?? 0) > 0
                        text: qsTr("About %n minute(s) late. Thank you for waiting.", "", checkedIn.first.delay ?? 0)
                    }
                }
            }

            Words {
                width: parent.width
                visible: text !== "" && !checkedIn.aside
                personal: true
                text: checkedIn.later
                quiet: true
            }
        }
    }

    // The same to take along, where there is room for it.
    Row {
        id: along

        y: told.y + told.height + checkedIn.air
        width: parent.width
        visible: checkedIn.slip && told.height + checkedIn.air + code.height <= checkedIn.height
        spacing: Theme.mm(6)

        QrCode {
            id: code

            room: Theme.mm(42)
            code: checkedIn.visit.parting.slipCode
            told: qsTr("Your code and the way, for a telephone")
        }

        Words {
            width: parent.width - code.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Scan this on your way out and tell us how it went.")
            quiet: true
        }
    }
}
