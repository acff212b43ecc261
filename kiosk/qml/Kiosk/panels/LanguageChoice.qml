pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Each language by its own name.
Sheet {
    id: choice

    title: qsTr("Language")

    Grid {
        id: names

        readonly property real least: Theme.mm([58, 66, 76][Theme.textSize]) * Theme.breadth

        width: parent.width
        columns: Math.max(2, Math.min(choice.visit.languages.length, Math.floor((width + Theme.mm(4)) / (least + Theme.mm(4)))))
        spacing: Theme.mm(4)

        Repeater {
            model: choice.visit.languages

            BarButton {
                required property var modelData

                objectName: "language-" + modelData.code
                width: (names.width - (names.columns - 1) * names.spacing) / names.columns
                height: Math.max(Theme.target, implicitHeight)
                text: modelData.name
                word: modelData.name
                checked: choice.visit.language === modelData.code
                onClicked: choice.visit.chooseLanguage(modelData.code)
            }
        }
    }
}
