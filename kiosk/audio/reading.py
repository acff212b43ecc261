"""What stands on the screen for those who do not see it, in reading order."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.audio.script import Kind, Thing
from kiosk.value import Value

Role = QAccessible.Role
PRESS = "Press"
_KINDS = {
    Role.Heading: Kind.HEADING,
    Role.StaticText: Kind.LINE,
    Role.Graphic: Kind.LINE,
    Role.AlertMessage: Kind.LINE,
    Role.Button: Kind.CHOICE,
    Role.CheckBox: Kind.CHOICE,
    Role.RadioButton: Kind.CHOICE,
    Role.EditableText: Kind.CHOICE,
    Role.Link: Kind.CHOICE,
    Role.Slider: Kind.CHOICE,
}


class Stop(Value, frozen=True):
    """One thing on the screen, and where it stands."""

    thing: Thing
    item: QQuickItem
    enabled: bool

    @property
    def can_be_pressed(self) -> bool:
        """Whether it takes a touch now."""
        actions = self._actions()
        return self.enabled and actions is not None and PRESS in actions.actionNames()

    def press(self) -> bool:
        """Do what a touch on it would; False where it takes none."""
        actions = self._actions()
        if actions is None or not self.can_be_pressed:
            return False
        actions.doAction(PRESS)
        return True

    def _actions(self) -> QAccessibleActionInterface | None:
        told = QAccessible.queryAccessibleInterface(self.item)
        return told.actionInterface() if told else None


def stops(window: QQuickWindow) -> list[Stop]:
    """All that stands there, headings first. What lies under a dialog is not there."""
    root = QAccessible.queryAccessibleInterface(window)
    seen = list(_visible(root)) if root else []
    dialogs = [each for each in seen if each.role() is Role.Dialog]
    standing = list(_visible(dialogs[-1])) if dialogs else seen
    found = [stop for each in standing if (stop := _stop(each)) is not None]
    return sorted(found, key=lambda stop: stop.thing.kind is not Kind.HEADING)


def _visible(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """This and all below it that can be seen."""
    for index in range(told.childCount()):
        child = told.child(index)
        if child and child.isValid() and not child.state().invisible:
            yield child
            yield from _visible(child)


def _stop(told: QAccessibleInterface) -> Stop | None:
    kind = _KINDS.get(told.role())
    name = told.text(QAccessible.Text.Name).strip()
    item = told.object()
    if kind is None or not name or not isinstance(item, QQuickItem):
        return None
    if told.role() is Role.EditableText and PRESS not in told.actionInterface().actionNames():
        kind = Kind.LINE  # its keys lie beside it
    state = told.state()
    thing = Thing(
        kind,
        name,
        personal=bool(item.property("personal")),
        aloud=str(item.property("aloud") or ""),
        spelled=bool(item.property("spelled")),
        chosen=bool(state.checked) if state.checkable else None,
    )
    return Stop(thing, item, not state.disabled)
