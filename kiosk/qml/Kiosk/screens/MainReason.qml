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
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.mm(6)

        Message {
            width: parent.width
            visible: !reason.visit.writing
            title: reason.headlines[reason.visit.mood] ?? ""
            line: qsTr("Your score is saved. Tell us more if you like.")
        }

        Flow {
            width: parent.width
            visible: !reason.visit.writing
            spacing: Theme.mm(4)

            Repeater {
                model: reason.visit.topicsOffered

                TopicChip {
                    required property string modelData

                    objectName: "topic-" + modelData
                    text: reason.topicNames[modelData] ?? modelData
                    checked: reason.visit.topics.includes(modelData)
                    onClicked: reason.visit.touchTopic(modelData)
                }
            }
        }

        Rectangle {
            id: paper

            width: parent.width
            visible: reason.visit.mayWrite
            height: reason.visit.writing ? Math.max(Theme.target, Math.min(Theme.mm(40), reason.height - keyboard.height - ending.height - 2 * column.spacing)) : Theme.mm(28)
            radius: Theme.corner
            color: Theme.sheet
            border.width: reason.visit.writing ? Theme.mm(0.9) : Theme.stroke
            border.color: reason.visit.writing ? Theme.accent : Theme.quietInk
            clip: true
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Your comment")
            Accessible.onPressAction: reason.visit.write(true)

            Words {
                id: written

                x: Theme.mm(5)
                y: Math.min(Theme.mm(4), paper.height - height - Theme.mm(4))
                width: parent.width - 2 * x
                text: reason.visit.comment + (reason.visit.writing ? "│" : "")
                Accessible.ignored: true
            }

            Words {
                x: Theme.mm(5)
                y: Theme.mm(4)
                visible: reason.visit.comment === "" && !reason.visit.writing
                text: qsTr("Touch here to write")
                quiet: true
            }

            MouseArea {
                objectName: "paper"
                anchors.fill: parent
                onClicked: reason.visit.write(true)
            }
        }

        TouchKeyboard {
            id: keyboard

            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width + 2 * (Theme.margin - Theme.mm(8)) // the letters may use the margin
            visible: reason.visit.writing
            capHeight: reason.height > Theme.mm(220) ? Theme.primary : Theme.target
            layout: reason.visit.keyboard
            capitalNext: /(^|[.!?…]\s+)$/.test(reason.visit.comment)
            onTyped: letters => reason.visit.type(letters)
            onErased: reason.visit.erase()
        }

        Row {
            id: ending

            spacing: Theme.mm(6)

            ActionButton {
                objectName: "finish"
                strong: true
                text: qsTr("Finish")
                onClicked: reason.visit.finish()
            }

            ActionButton {
                objectName: "closeKeyboard"
                visible: reason.visit.writing
                height: Theme.primary
                text: qsTr("Close the keyboard")
                onClicked: reason.visit.write(false)
            }

            ActionButton {
                objectName: "changeScore"
                visible: !reason.visit.writing
                height: Theme.primary
                text: qsTr("Change my score (%1)").arg(reason.visit.score)
                onClicked: reason.visit.rate()
            }
        }
    }
}
