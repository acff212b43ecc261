import QtQuick

// What fingers do to the keys of one keyboard. A key struck again within `guard` milliseconds is a
// trembling hand and counts once: see decision 81.
QtObject {
    id: strikes

    property int guard: 500
    property string resting: ""

    readonly property Timer rest: Timer {
        interval: strikes.guard
        onTriggered: strikes.resting = ""
    }

    signal written(Item cap)
    signal held(Item cap)
    signal slid(Item cap)
    signal lifted(Item cap)

    // Whether the key is struck, and not once more by the same movement. Another key wakes it.
    function takes(key: string): bool {
        if (key === resting)
            return false;
        resting = guard > 0 ? key : "";
        rest.restart();
        return true;
    }
}
