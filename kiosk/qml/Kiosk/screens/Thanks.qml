import QtQuick
import Aula
import Kiosk

// It is stored: now we may say so, and what comes of it.
Item {
    id: thanks

    required property Visit visit

    readonly property bool invites: (visit.parting.panelCode.size ?? 0) > 0
    readonly property bool aside: invites && height < Theme.mm(200) && width > Theme.mm(Theme.textSize ? 260 : 200)

    readonly property var lines: ({
        "sorry": qsTr("People here read every answer, and look for what to change."),
        "almost": qsTr("People here read every answer. Small things often help the most."),
        "wonderful": qsTr("People here read every answer. Yours will be a good moment in their day.")
    })

    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        columns: thanks.aside ? 2 : 1
        columnSpacing: Theme.mm(10)
        rowSpacing: Theme.mm(12)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: thanks.aside ? (thanks.width - Theme.mm(10)) / 2 : thanks.width
            spacing: Theme.mm(7)

            Badge {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.mm(thanks.height < Theme.mm(130) ? 28 : 40)
            }

            Message {
                width: parent.width
                centred: true
                tight: thanks.height < Theme.mm(130)
                title: qsTr("You were heard. Thank you.")
                line: thanks.visit.parting.called ? qsTr("Somebody will call you. Your number is for that alone.") : thanks.lines[thanks.visit.answer.mood] ?? ""
            }
        }

        // For those who want to be heard more than once.
        Rectangle {
            visible: thanks.invites
            width: thanks.aside ? (thanks.width - Theme.mm(10)) / 2 : Math.min(thanks.width, Theme.mm(230))
            height: invitation.height + 2 * Theme.mm(7)
            radius: Theme.corner * 1.5
            color: Theme.accentTint

            Row {
                id: invitation

                x: Theme.mm(7)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                spacing: Theme.mm(7)

                QrCode {
                    id: panel

                    anchors.verticalCenter: parent.verticalCenter
                    room: Theme.mm(46)
                    code: thanks.visit.parting.panelCode
                    told: qsTr("The way to our customer panel, for a telephone")
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - panel.width - parent.spacing
                    spacing: Theme.mm(2)

                    Words {
                        width: parent.width
                        text: qsTr("Shape this place with us")
                        font.pixelSize: Math.max(Theme.headline * 0.9, Theme.small)
                        font.weight: Font.Bold
                    }

                    Words {
                        width: parent.width
                        text: qsTr("Join our customer panel: point your telephone here.")
                    }
                }
            }
        }
    }
}
