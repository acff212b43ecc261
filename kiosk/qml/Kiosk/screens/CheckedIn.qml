import QtQuick
import Aula
import Kiosk

// Stored, and only now: the code, the way, and the card back.
Item {
    id: checkedIn

    required property Visit visit

    property rect spare: Qt.rect(0, 0, 0, 0) // the room on the reader's other side, as seen from here

    readonly property bool split: Theme.textSize > 0 && spare.height > Theme.mm(90)
    readonly property bool small: !split && Theme.textSize > 0 && height < Theme.mm(180) // something has to give way
    readonly property bool tight: height < Theme.mm(180)
    readonly property bool aside: height < Theme.mm(130) && width > Theme.mm(200)
    readonly property real half: aside ? (width - Theme.mm(10)) / 2 : width
    readonly property real air: Theme.mm(small ? 2.5 : tight ? 3.5 : 5)
    readonly property bool modest: aside || small || tight && Theme.textSize > 0 // what is to be kept is the largest all the same
    readonly property var first: visit.stops.length ? visit.stops[0] : ({})
    readonly property string floor: first.floor ? qsTr("floor %1").replace(/ /g, "\u00a0").arg(first.floor) : ""
    readonly property string room: first.room ? qsTr("room %1").replace(/ /g, "\u00a0").arg(first.room) : ""
    readonly property string where: [first.area, floor, room].filter(Boolean).join(" · ")

    readonly property bool slipOut: visit.parting.slipOut
    readonly property string take: visit.cardIn ? (slipOut && !small ? qsTr("Please take your card and your slip.") : qsTr("Please take your card.")) : slipOut ? qsTr("Please take your slip.") : ""
    readonly property bool slip: (visit.parting.slipCode.size ?? 0) > 0

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft // then times are listed from the right
    readonly property string later: visit.stops.length > 1 ? qsTr("Also today: %1").arg((mirrored ? "\u200f" : "") + visit.stops.slice(1).map(each => each.time).join(", ")) : ""

    readonly property real together: aside ? Math.max(who.height, go.height) : split ? who.height : who.height + air + go.height
    readonly property bool alongFits: slip && !split && together + air + code.height <= height
    readonly property real start: Math.max(0, (height - together - (alongFits ? air + along.height : 0)) / 2)

    // One under the other; side by side where the reader has taken the height; large letters on both sides of it.
    Column {
        id: who

        anchors.left: parent.left
        y: checkedIn.start
        width: checkedIn.half
        spacing: checkedIn.air

        Row {
            width: parent.width
            spacing: Theme.mm(checkedIn.small ? 4 : 7)

            Badge {
                id: tick

                width: Theme.mm(checkedIn.small ? 14 : 20)
            }

            Message {
                width: parent.width - tick.width - parent.spacing
                tight: checkedIn.tight
                titleSize: checkedIn.modest ? Theme.body : Theme.headline
                title: checkedIn.visit.news.again && Theme.textSize < 2 ? qsTr("You are checked in already.") : qsTr("You are checked in.")
                line: checkedIn.take
            }
        }

        Rectangle {
            visible: checkedIn.visit.callCode !== ""
            width: parent.width
            height: called.implicitHeight + Theme.mm(checkedIn.small ? 2 : checkedIn.tight ? 4 : 7)
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
                    font.pixelSize: Math.min(Theme.display * 1.2, checkedIn.height * (checkedIn.aside ? 0.2 : checkedIn.small ? 0.09 : 0.12))
                    font.weight: Font.Bold
                    font.letterSpacing: Theme.mm(1.6)
                    color: Theme.accent
                }
            }
        }
    }

    Column {
        id: go

        anchors.right: parent.right
        y: checkedIn.aside ? checkedIn.start : checkedIn.split ? checkedIn.spare.y + checkedIn.air : checkedIn.start + who.height + checkedIn.air
        width: checkedIn.half
        spacing: checkedIn.air

        Row {
            width: parent.width
            spacing: Theme.mm(checkedIn.small ? 4 : 6)

            WayArrow {
                id: way

                width: Theme.mm(checkedIn.small ? 18 : checkedIn.aside ? 24 : 34)
                visible: direction !== ""
                direction: checkedIn.first.arrow ?? ""
            }

            Column {
                width: parent.width - way.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.mm(checkedIn.small ? 0.5 : 1.5)

                Words {
                    width: parent.width
                    objectName: "where"
                    text: checkedIn.where
                    font.pixelSize: checkedIn.modest || checkedIn.tight && text.length > 34 ? Theme.headline : Theme.title // three lines of the largest would push the rest out
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
                    text: checkedIn.tight || Theme.textSize > 1 ? qsTr("Delay: %n minute(s).", "", checkedIn.first.delay ?? 0) : qsTr("We are about %n minute(s) late. Thank you for waiting.", "", checkedIn.first.delay ?? 0)
                }
            }
        }

        Words {
            width: parent.width
            visible: text !== "" && !checkedIn.small && !(checkedIn.split && Theme.textSize === 2) // each was shown with its time before the check-in
            personal: true
            text: checkedIn.later
            quiet: true
        }
    }

    // The same to take along, where there is room for it.
    Row {
        id: along

        anchors.left: parent.left
        y: checkedIn.start + checkedIn.together + checkedIn.air
        width: parent.width
        visible: checkedIn.alongFits
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
