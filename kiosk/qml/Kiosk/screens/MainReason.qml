pragma ComponentBehavior: Bound
import QtQuick
import Aula
import Kiosk

// What was the main reason: topics to tap, words if there are any, and always one touch to finish.
Item {
    id: reason

    required property Visit visit

    readonly property var headlines: ({
        "sorry": qsTr("We are sorry. What should we do better?"),
        "almost": qsTr("What would have made it a 10?"),
        "wonderful": qsTr("Wonderful. What did we do well?")
    })

    readonly property var topicNames: ({
        "ease": qsTr("Ease"),
        "speed": qsTr("Speed"),
        "friendliness": qsTr("Friendliness"),
        "expertise": qsTr("Expertise"),
        "being_heard": qsTr("Being heard"),
        "premises": qsTr("Premises"),
        "this_kiosk": qsTr("This kiosk")
    })

    readonly property var hidden: ({
        "number": qsTr("We hid a number."),
        "email": qsTr("We hid an e-mail address."),
        "email+number": qsTr("We hid a number and an e-mail address.")
    })
    readonly property bool low: Theme.textSize > 0 && height < Theme.mm(215) // letters have taken the height
    readonly property string shown: hidden[visit.parting.hidden] ?? ""

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.low ? (parent.height - height) / 2 : 0
        width: parent.width
        spacing: Theme.mm(reason.low ? 3 : 5.5)

        Message {
            id: asked

            width: parent.width
            tight: reason.low
            visible: !reason.visit.answer.writing
            title: reason.shown || (reason.headlines[reason.visit.answer.mood] ?? "")
            line: reason.shown ? qsTr("Only the rest is kept. Finish when it looks right.") : reason.visit.parting.called ? qsTr("We will call you. Is there anything you would like to add?") : qsTr("Your score is saved. So is what you add.")
        }

        Flow {
            id: topics

            width: parent.width
            topPadding: reason.low ? Theme.mm(-4) : 0
            visible: !reason.visit.answer.writing && reason.shown === "" // then there is one thing to look at
            spacing: Theme.mm(reason.low ? 3 : 3.5)

            Repeater {
                model: reason.visit.answer.topicsOffered

                TopicChip {
                    required property string modelData

                    objectName: "topic-" + modelData
                    text: reason.topicNames[modelData] ?? modelData
                    checked: reason.visit.answer.topics.includes(modelData)
                    onClicked: reason.visit.answer.touchTopic(modelData)
                }
            }
        }

        Rectangle {
            id: paper

            readonly property bool personal: reason.visit.answer.comment !== ""
            readonly property string aloud: qsTr("Your comment")

            width: parent.width
            visible: reason.visit.answer.mayWrite
            height: reason.visit.answer.writing ? Math.max(Theme.target, Math.min(Theme.mm(40), reason.height - keyboard.height - ending.height - 2 * column.spacing)) : Math.max(Theme.target, Math.min(Theme.mm(28), reason.height - asked.height - topics.height - ending.height - 3 * column.spacing))
            radius: Theme.corner
            color: Theme.sheet
            border.width: reason.visit.answer.writing ? Theme.mm(0.9) : Theme.stroke
            border.color: reason.visit.answer.writing ? Theme.accent : Theme.quietInk
            Accessible.role: Accessible.EditableText
            Accessible.name: personal ? aloud + ": " + reason.visit.answer.comment : aloud
            Accessible.onPressAction: reason.visit.answer.write(true)

            Item {
                anchors.fill: parent
                clip: true // long comments; not the ring of the keys, which lies outside

                Words {
                    id: written

                    x: Theme.mm(5)
                    y: Math.min(Theme.mm(4), paper.height - height - Theme.mm(4))
                    width: parent.width - 2 * x
                    text: reason.visit.answer.comment + (reason.visit.answer.writing ? "│" : "")
                    Accessible.ignored: true
                }
            }

            Words {
                x: Theme.mm(5)
                y: Theme.mm(4)
                width: parent.width - 2 * x
                visible: reason.visit.answer.comment === "" && !reason.visit.answer.writing
                text: qsTr("Touch here to write")
                quiet: true
            }

            MouseArea {
                objectName: "paper"
                anchors.fill: parent
                onClicked: reason.visit.answer.write(true)
            }
        }

        TouchKeyboard {
            id: keyboard

            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width + 2 * (Theme.margin - Theme.mm(8)) // the letters may use the margin
            visible: reason.visit.answer.writing
            capHeight: reason.height > Theme.mm(220) ? Theme.primary : Theme.target
            layout: reason.visit.keyboard
            capitalNext: /(^|[.!?…]\s+)$/.test(reason.visit.answer.comment)
            onTyped: letters => reason.visit.answer.type(letters)
            onErased: reason.visit.answer.erase()
        }

        Flow {
            id: ending

            width: parent.width
            spacing: Theme.mm(reason.low ? 3 : 5.5)

            ActionButton {
                objectName: "finish"
                strong: true
                text: qsTr("Finish")
                onClicked: reason.visit.answer.finish()
            }

            ActionButton {
                objectName: "closeKeyboard"
                visible: reason.visit.answer.writing
                height: Math.max(implicitHeight, Theme.primary)
                text: qsTr("Close the keyboard")
                onClicked: reason.visit.answer.write(false)
            }

            ActionButton {
                objectName: "callBack"
                width: reason.low ? Math.min(implicitWidth, (ending.width - 2 * ending.spacing) / 3) : implicitWidth
                visible: !reason.visit.answer.writing && reason.visit.parting.mayBeCalled
                height: Math.max(implicitHeight, Theme.primary)
                text: qsTr("Please call me")
                onClicked: reason.visit.parting.wantCall(true)
            }

            ActionButton {
                objectName: "changeScore"
                width: reason.low ? Math.min(implicitWidth, (ending.width - 2 * ending.spacing) / 3) : implicitWidth
                visible: !reason.visit.answer.writing
                height: Math.max(implicitHeight, Theme.primary)
                text: qsTr("Change my score (%1)").arg(reason.visit.answer.score)
                onClicked: reason.visit.rate()
            }
        }
    }
}
