import QtQuick

// What each state of the reader looks like, whichever reader it is: how far in the card is at
// rest (0 at the mouth, 1 home), which card it is, the sign on it, and where it goes.
QtObject {
    id: story

    property string cardState: "waiting"

    readonly property var told: ({
        "waiting": [0.05, "health", "", "in"],
        "reading": [1, "health", "", "still"],
        "done": [0, "none", "tick", "rest"],
        "take": [0.5, "health", "", "out"],
        "missing": [0, "none", "plug", "rest"],
        "mute": [0.05, "health", "", "turn"],
        "removed": [0.05, "health", "again", "in"],
        "unknown_card": [0.05, "unknown", "question", "out"],
        "damaged": [0.05, "scratched", "exclaim", "out"],
        "empty": [0.05, "blank", "exclaim", "out"],
        "updating": [0.05, "health", "renew", "out"],
        "too_slow": [0.05, "health", "clock", "out"],
        "use_the_slot": [0.05, "health", "waves", "in"],
        "locked": [0.05, "health", "lock", "out"],
        "bank_card": [0.05, "bank", "cross", "out"],
        "passport": [0.05, "portrait", "cross", "out"],
        "professional_card": [0.05, "staff", "cross", "out"],
        "old_card": [0.05, "old", "clock", "out"],
        "unknown_code": [0.05, "health", Reader.model === "window" ? "question" : "", "in"],
        "slow_code": [0.05, "health", Reader.model === "window" ? "again" : "", "in"]
    })[cardState] ?? [0.05, "health", "exclaim", "out"]
    readonly property real home: told[0]
    readonly property string face: told[1]
    readonly property string sign: told[2]
    readonly property string way: told[3]

    readonly property bool alive: sign !== "plug"
    readonly property bool outward: way === "out"
}
