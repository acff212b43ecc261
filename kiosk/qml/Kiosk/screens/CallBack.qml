pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// A number to call, for that alone: what happens with it stands beside it.
Item {
    id: callBack

    required property Visit visit

    readonly property Parting parting: visit.parting
    readonly property bool tight: height < Theme.mm(170)
    readonly property bool aside: height < Theme.mm(160) + Theme.body * 16 || width - pad.width > Theme.body * 20
    readonly property real half: aside ? width - ending.width - Theme.mm(12) : width

    readonly property var faults: ({
        "short": qsTr("A few digits seem to be missing."),
        "long": qsTr("These are more digits than a telephone number has."),
        "shape": qsTr("A + can only stand in front.")
    })

    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        columns: callBack.aside ? 2 : 1
        columnSpacing: Theme.mm(12)
        rowSpacing: Theme.mm(7)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Theme.low ? Grid.AlignBottom : Grid.AlignVCenter

        Column {
            width: callBack.half
            spacing: Theme.mm(callBack.tight ? 3 : 5)

            Message {
                width: parent.width
                tight: callBack.tight
                title: callBack.faults[callBack.parting.phoneFault] ?? qsTr("Where may we call you?")
            }

            Rectangle {
                width: parent.width
                height: Theme.mm(callBack.tight ? 20 : 24)
                radius: Theme.corner
                color: Theme.sheet
                border.width: Theme.mm(0.9)
                border.color: Theme.accent
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Your telephone number")

                Words {
                    objectName: "phone"
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.mm(3.5)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - Theme.mm(7)
                    text: callBack.parting.phone + "│"
                    font.pixelSize: Theme.headline
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignLeft
                    LayoutMirroring.enabled: false // a number runs as on a telephone
                    Accessible.ignored: callBack.parting.phone === ""
                    Accessible.name: callBack.parting.phone
                    personal: true
                    spelled: true
                }
            }

            TopicChip {
                objectName: "link"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Staff may read my answer first")
                checked: callBack.parting.linked
                onClicked: callBack.parting.link(!checked)
            }

            Words {
                objectName: "consent"
                width: parent.width
                text: qsTr("With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.")
                quiet: true
            }
        }

        Column {
            id: ending

            spacing: Theme.mm(callBack.tight ? 4 : 8)

            NumberPad {
                id: pad

                plus: true
                onTyped: letters => callBack.parting.typePhone(letters)
                onErased: callBack.parting.erasePhone()
            }

            ActionButton {
                id: call

                objectName: "callMe"
                width: callBack.tight ? pad.width : Math.max(pad.width, call.implicitWidth)
                strong: true
                text: qsTr("Call me")
                onClicked: callBack.visit.answer.finish()
            }

            ActionButton {
                objectName: "noCall"
                width: callBack.tight ? pad.width : Math.max(pad.width, call.implicitWidth)
                text: qsTr("No, thank you")
                onClicked: callBack.parting.wantCall(false)
            }
        }
    }
}
