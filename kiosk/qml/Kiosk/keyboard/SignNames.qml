pragma Singleton
import QtQuick

// What a key is called: letters and digits by themselves, signs in words.
QtObject {
    readonly property string more: qsTr("More letters by a long press")

    function of(mark: string): string {
        switch (mark) {
        case ".":
            return qsTr("Full stop");
        case ",":
        case "،":
            return qsTr("Comma");
        case "?":
        case "؟":
            return qsTr("Question mark");
        case "!":
            return qsTr("Exclamation mark");
        case "'":
        case "’":
            return qsTr("Apostrophe");
        case "\"":
            return qsTr("Quotation mark");
        case "-":
            return qsTr("Hyphen");
        case "–":
            return qsTr("Dash");
        case "_":
            return qsTr("Underscore");
        case "/":
            return qsTr("Slash");
        case ":":
            return qsTr("Colon");
        case ";":
        case "؛":
            return qsTr("Semicolon");
        case "(":
            return qsTr("Opening bracket");
        case ")":
            return qsTr("Closing bracket");
        case "€":
            return qsTr("Euro sign");
        case "£":
            return qsTr("Pound sign");
        case "$":
            return qsTr("Dollar sign");
        case "&":
            return qsTr("And sign");
        case "@":
            return qsTr("At sign");
        case "+":
            return qsTr("Plus");
        case "%":
            return qsTr("Percent");
        case "=":
            return qsTr("Equals");
        case "*":
            return qsTr("Asterisk");
        case "…":
            return qsTr("Three dots");
        case "°":
            return qsTr("Degrees");
        default:
            return mark;
        }
    }
}
