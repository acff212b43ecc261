import QtQuick
import Kiosk

// What is kept of whom, by whom: the site's own words, or the house's.
Sheet {
    id: notice

    readonly property string controller: visit.privacyController
    readonly property string version: visit.privacyVersion

    title: qsTr("Your privacy")

    Words {
        width: parent.width
        text: notice.visit.privacyNotice || qsTr("This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.")
    }

    Words {
        width: parent.width
        visible: text !== ""
        quiet: true
        font.pixelSize: Theme.small
        text: [notice.controller, notice.version ? qsTr("Version %1").arg(notice.version) : ""].filter(Boolean).join(" · ")
    }
}
