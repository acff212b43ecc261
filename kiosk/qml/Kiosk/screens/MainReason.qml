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

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(6)

        Message {
            width: parent.width
            visible: !reason.visit.answer.writing
            title: reason.headlines[reason.visit.answer.mood] ?? ""
            line: qsTr("Your score is saved. Tell us more if you like.")
        }

        Flow {
            width: parent.width
            visible: !reason.visit.answer.writing
            spacing: Theme.mm(4)

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

            width: parent.width
            visible: reason.visit.answer.mayWrite
            height: Theme.mm(reason.visit.answer.writing ? 40 : 28)
            radius: Theme.corner
            color: Theme.sheet
            border.width: reason.visit.answer.writing ? Theme.mm(0.9) : Theme.stroke
            border.color: reason.visit.answer.writing ? Theme.accent : Theme.quietInk
            clip: true
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Your comment")
            Accessible.onPressAction: reason.visit.answer.write(true)

            Words {
                id: written

                x: Theme.mm(5)
                y: Math.min(Theme.mm(4), paper.height - height - Theme.mm(4))
                width: parent.width - 2 * x
                text: reason.visit.answer.comment + (reason.visit.answer.writing ? "│" : "")
                Accessible.ignored: true
            }

            Words {
                x: Theme.mm(5)
                y: Theme.mm(4)
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
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width + 2 * (Theme.margin - Theme.mm(8)) // the letters may use the margin
            visible: reason.visit.answer.writing
            capHeight: reason.height > Theme.mm(220) ? Theme.primary : Theme.target
            layout: reason.visit.keyboard
            capitalNext: /(^|[.!?…]\s+)$/.test(reason.visit.answer.comment)
            onTyped: letters => reason.visit.answer.type(letters)
            onErased: reason.visit.answer.erase()
        }

        Row {
            spacing: Theme.mm(6)

            ActionButton {
                objectName: "finish"
                strong: true
                text: qsTr("Finish")
                onClicked: reason.visit.answer.finish()
            }

            ActionButton {
                objectName: "closeKeyboard"
                visible: reason.visit.answer.writing
                height: Theme.primary
                text: qsTr("Close the keyboard")
                onClicked: reason.visit.answer.write(false)
            }

            ActionButton {
                objectName: "changeScore"
                visible: !reason.visit.answer.writing
                height: Theme.primary
                text: qsTr("Change my score (%1)").arg(reason.visit.answer.score)
                onClicked: reason.visit.rate()
            }
        }
    }
}
