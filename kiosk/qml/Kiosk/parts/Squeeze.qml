import QtQuick

// Makes what is said fit: less air, then smaller and fewer words, a step at a time and no step more than
// needed. It is measured before anything is drawn, so nobody sees it happen.
QtObject {
    id: squeeze

    required property Item said // a positioner
    required property real room
    required property int most
    property int step: 0
    property bool busy: false
    readonly property Connections watch: Connections {
        target: squeeze.said

        function onImplicitHeightChanged(): void {
            squeeze.fit();
        }

        function onWidthChanged(): void {
            squeeze.fit();
        }
    }

    function fit(): void {
        if (busy || room <= 0)
            return;
        busy = true;
        step = 0;
        settle(said);
        while (said.implicitHeight > room && step < most) {
            step += 1;
            settle(said);
        }
        busy = false;
    }

    function settle(item: var): void {
        for (const each of item.children)
            settle(each);
        if (item.forceLayout)
            item.forceLayout();
    }

    onRoomChanged: fit()
    Component.onCompleted: fit()
}
