import QtQuick
import Aula
import Kiosk

// What lies over a screen: low, where every hand reaches, and gone at a touch beside it.
Rectangle {
    id: sheet

    required property Visit visit

    property string title: ""
    default property alias content: column.data

    anchors.fill: parent
    color: Theme.veil
    objectName: "sheet"
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.visit.access.close()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(column.implicitHeight + head.height + 2 * Theme.margin + Theme.mm(6), sheet.height)
        topLeftRadius: Theme.corner * 2
        topRightRadius: Theme.corner * 2
        color: Theme.paper
        border.width: Theme.highContrast ? Theme.stroke : 0
        border.color: Theme.line

        MouseArea {
            anchors.fill: parent // a touch on the sheet itself is no touch beside it
            onClicked: sheet.visit.touched()
        }

        Item {
            id: head

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.margin
            height: Math.max(Theme.target, name.implicitHeight)

            Words {
                id: name

                objectName: "sheetTitle"
                anchors.left: parent.left
                anchors.right: away.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: sheet.title
                font.pixelSize: Theme.headline
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            BarButton {
                id: away

                objectName: "closeSheet"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                drawing: "close"
                text: qsTr("Close")
                onClicked: sheet.visit.access.close()
            }
        }

        Column {
            id: column

            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.mm(6)
            spacing: Theme.mm(5)
        }
    }
}
