"""Four keys that can be told by touch: previous, next, select and help do all a finger does.

They walk over what stands on the screen in reading order; a ring shows where they are.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.audio.reading import Stop, stops
from kiosk.audio.script import Kind
from kiosk.audio.settings import Keys
from kiosk.visit import Visit

_F13, _KEYCODE_OFFSET = 183, 8
FAR_KEYS = {_F13 + _KEYCODE_OFFSET + n: f"F{13 + n}" for n in range(12)}
"""F13 to F24 by the key codes of X11 and Wayland: layouts give them other meanings."""

NAMES = {
    Qt.Key.Key_Return: "Enter",
    **{
        getattr(Qt.Key, f"Key_{name}"): name
        for name in (
            *("Left", "Right", "Up", "Down", "Enter", "Space", "Tab", "Escape", "Backspace"),
            *("Home", "End", "PageUp", "PageDown", "Insert", "Delete", "Help"),
            *("VolumeUp", "VolumeDown", *(f"F{n}" for n in range(1, 25))),
        )
    },
}
_PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_PAD = Qt.KeyboardModifier.KeypadModifier


def name_of(key: QKeyEvent) -> str:
    """The key's name in the settings, "" for any other, and for one held with Ctrl and the like."""
    if key.modifiers() & ~_PAD:
        return ""
    return FAR_KEYS.get(key.nativeScanCode()) or NAMES.get(Qt.Key(key.key()), "")


class Tactile(QObject):
    """Watches the keys and touches of one window; create it before whatever else filters them."""

    pressed = Signal()
    reached = Signal(object)
    stayed = Signal(object)
    called = Signal(str)

    def __init__(self, keys: Keys, visit: Visit, window: QQuickWindow) -> None:
        super().__init__(window)
        self._meanings = keys.meanings
        self._visit = visit
        self._window = window
        self._at: QQuickItem | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._tell_again)
        visit.screen_turned.connect(self._leave)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the configured keys; True: they go no further."""
        if event.type() in _PRESSES:
            self._leave()
            self.pressed.emit()
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        meaning = self._meanings.get(name_of(event))
        if meaning is None:
            return False
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.pressed.emit()
            self._do(meaning)
        return True

    def _do(self, meaning: str) -> None:
        if self._visit.moment.warned:
            self._visit.touched()  # whichever key it was: somebody is there
            return
        match meaning:
            case "previous":
                self._move(-1)
            case "next":
                self._move(1)
            case "select":
                self._select()
            case "help":
                self._help()
            case _:
                self.called.emit(meaning)

    def _standing(self) -> list[Stop]:
        """Where the keys can go: everything for who listens, what can be chosen for who looks."""
        listens = self._visit.moment.manner.speech
        found = stops(self._window)
        return [stop for stop in found if listens or stop.thing.kind is Kind.CHOICE]

    def _index(self, standing: list[Stop]) -> int:
        """Where we are; what closed under us has given the focus back to what had opened it."""
        for here in (self._at, self._window.activeFocusItem()):
            if here is not None and isValid(here):
                for index, stop in enumerate(standing):
                    if stop.item is here:
                        return index
        return -1

    def _move(self, by: int) -> None:
        standing = self._standing()
        if standing:
            index = self._index(standing)
            first = 0 if by > 0 else -1
            self._go(standing[first if index < 0 else (index + by) % len(standing)])

    def _go(self, stop: Stop) -> None:
        self._at = stop.item
        focused = self._window.activeFocusItem()
        if stop.thing.kind is Kind.CHOICE:
            stop.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        elif focused is not None:
            focused.setFocus(False)
        self._ring(stop.item)
        self._visit.touched()
        self.reached.emit(stop)

    def _select(self) -> None:
        standing = self._standing()
        index = self._index(standing)
        if index < 0:
            self._move(1)
        else:
            if not standing[index].press():
                self._visit.touched()
            self._again.start()

    def _help(self) -> None:
        """To the button that brings a person; pressed again there, that is what it does."""
        asking = [stop for stop in self._standing() if stop.item.objectName() == "help"]
        if not asking:
            self.called.emit("start")
        elif asking[0].item is self._at:
            self._select()
        else:
            self._go(asking[0])

    def _tell_again(self) -> None:
        """What was pressed and is still there says how it stands now."""
        standing = self._standing()
        index = self._index(standing)
        if index >= 0:
            self.stayed.emit(standing[index])

    def _leave(self) -> None:
        """Be nowhere: another screen, or a finger."""
        self._at = None
        self._ring(None)

    def _ring(self, item: QQuickItem | None) -> None:
        guide = self._window.findChild(QObject, "guide")
        if guide is not None:
            guide.setProperty("around", item)
