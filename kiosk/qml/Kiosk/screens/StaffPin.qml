pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// The PIN, behind two held corners. Digits are dots at once; nothing of them leaves this screen but to be checked.
Item {
    id: staffPin

    required property Visit visit

    readonly property Staff staff: visit.backstage.staff
    readonly property bool open: staff.waitSeconds === 0 && !staff.checking
    property string pin: ""

    function enter(): void {
        staff.enter(pin);
        pin = "";
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(190))
        spacing: Theme.mm(5)

        Message {
            width: parent.width
            tight: true
            centred: true
            title: qsTr("Staff PIN")
            line: {
                if (staffPin.staff.waitSeconds > 0)
                    return qsTr("Too many tries. Wait %n second(s).", "", staffPin.staff.waitSeconds);
                if (staffPin.staff.wrong)
                    return qsTr("That was not it. %n tries left.", "", staffPin.staff.triesLeft);
                return qsTr("For those who work here.");
            }
        }

        Words {
            objectName: "dots"
            width: parent.width
            text: staffPin.pin === "" ? "–" : "●".repeat(staffPin.pin.length)
            font.pixelSize: Theme.headline
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.mm(3)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                ActionButton {
                    required property string modelData

                    objectName: "pin-" + modelData
                    width: Theme.mm(54 + 9 * Theme.textSize)
                    enabled: staffPin.open
                    text: modelData
                    onClicked: staffPin.pin = (staffPin.pin + modelData).slice(0, 12)
                }
            }

            ActionButton {
                objectName: "pin-erase"
                width: Theme.mm(54 + 9 * Theme.textSize)
                height: Math.max(implicitHeight, ok.implicitHeight)
                text: qsTr("Erase")
                onClicked: staffPin.pin = ""
            }

            ActionButton {
                objectName: "pin-0"
                width: Theme.mm(54 + 9 * Theme.textSize)
                height: Math.max(implicitHeight, ok.implicitHeight)
                enabled: staffPin.open
                text: "0"
                onClicked: staffPin.pin = (staffPin.pin + "0").slice(0, 12)
            }

            ActionButton {
                id: ok

                objectName: "pin-ok"
                width: Theme.mm(54 + 9 * Theme.textSize)
                strong: true
                enabled: staffPin.open && staffPin.pin !== ""
                text: qsTr("OK")
                onClicked: staffPin.enter()
            }
        }

        ActionButton {
            objectName: "staff-leave"
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Leave")
            onClicked: staffPin.visit.leave()
        }
    }
}
