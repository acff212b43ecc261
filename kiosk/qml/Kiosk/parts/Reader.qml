pragma Singleton
import QtQuick

// Which reader stands here, for words that name it: "slot", "tray", "pad" or "window".
QtObject {
    property string model: "slot"

    function said(words: var): string {
        return words[model] ?? words.slot;
    }
}
