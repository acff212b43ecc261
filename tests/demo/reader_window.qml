pragma ComponentBehavior: Bound
import QtQuick

// The virtual reader: three generated patients' cards, a slot, and everything that goes wrong.
Window {
    id: desk

    required property QtObject hand

    property string how: "straight"
    property int last: 1

    x: Screen.width * 0.6
    y: 80
    width: 420
    height: 640
    visible: true
    color: "#E9E5DC"
    title: "Virtual reader"

    Text {
        x: 20
        y: 16
        width: parent.width - 40
        textFormat: Text.PlainText
        font.family: "Inter"
        font.pixelSize: 17
        wrapMode: Text.WordWrap
        text: desk.hand.inside ? "The card is in. Drag it out, or touch the reader." : "Drag a card into the reader."
    }

    Rectangle {
        id: reader

        x: 60
        y: 80
        width: 300
        height: 110
        radius: 18
        color: "#22353B"

        Rectangle {
            anchors.centerIn: parent
            width: 220
            height: 12
            radius: 6
            color: desk.hand.inside ? "#8FE3D3" : "#0C181B"
        }

        MouseArea {
            anchors.fill: parent
            enabled: desk.hand.inside
            onClicked: desk.hand.remove()
        }
    }

    Repeater {
        model: ["First patient", "Second patient", "Third patient"]

        Rectangle {
            id: card

            required property int index
            required property string modelData

            readonly property real homeX: 30 + index * 125
            readonly property real homeY: 250
            readonly property bool over: y < reader.y + reader.height

            x: homeX
            y: homeY
            width: 110
            height: 170
            radius: 9
            z: mouse.drag.active ? 1 : 0
            rotation: desk.how === "turned" ? 180 : 0
            color: "#F2C46D"
            border.color: "#B98A30"

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 18
                width: 28
                height: 26
                radius: 5
                color: "#FFF3D6"
                border.color: "#B98A30"
            }

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 120
                textFormat: Text.PlainText
                font.family: "Inter"
                font.pixelSize: 13
                text: card.modelData
            }

            MouseArea {
                id: mouse

                anchors.fill: parent
                drag.target: card
                onReleased: card.settle()
            }

            function settle(): void {
                if (over && !desk.hand.inside) {
                    desk.last = index + 1;
                    x = reader.x + (reader.width - width) / 2;
                    y = reader.y + reader.height - 60;
                    desk.hand.insert(index + 1, desk.how);
                } else if (!over) {
                    x = homeX;
                    y = homeY;
                    if (desk.hand.inside && desk.last === index + 1)
                        desk.hand.remove();
                }
            }

            Connections {
                target: desk.hand

                function onChanged(): void {
                    if (!desk.hand.inside) {
                        card.x = card.homeX;
                        card.y = card.homeY;
                    }
                }
            }
        }
    }

    Column {
        x: 30
        y: 445
        spacing: 10

        Repeater {
            model: [
                {
                    "name": "straight",
                    "text": "Put it in as the picture shows"
                },
                {
                    "name": "turned",
                    "text": "Turn it round first"
                },
                {
                    "name": "yanked",
                    "text": "Yank it out too early"
                }
            ]

            Rectangle {
                id: choice

                required property var modelData

                width: 360
                height: 34
                radius: 8
                color: desk.how === modelData.name ? "#DDEBE9" : "#FFFFFF"
                border.color: desk.how === modelData.name ? "#0B4F5C" : "#C9CFCB"

                Text {
                    anchors.centerIn: parent
                    textFormat: Text.PlainText
                    font.family: "Inter"
                    font.pixelSize: 15
                    text: choice.modelData.text
                }

                MouseArea {
                    anchors.fill: parent
                    onClicked: desk.how = choice.modelData.name
                }
            }
        }

        Rectangle {
            width: 360
            height: 34
            radius: 8
            color: "#0B4F5C"

            Text {
                anchors.centerIn: parent
                textFormat: Text.PlainText
                font.family: "Inter"
                font.pixelSize: 15
                color: "#FFFFFF"
                text: "Show the barcode of the second patient's letter"
            }

            MouseArea {
                anchors.fill: parent
                onClicked: desk.hand.scan(2)
            }
        }
    }
}
