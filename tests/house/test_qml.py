"""Rules for QML: nothing corrupts memory, leaves the kiosk or draws foreign text as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from tests.house.checkout import qml, text

MODULES = re.compile(
    r"^import\s+(?:Kiosk\b|Aula\b|QtQml\b|QtQuick(?:\.Templates|\.Layouts|\.Shapes)?\s|\")"
)
COLOURS = re.compile(
    r"#[0-9a-fA-F]{3,8}\b|\bQt\.(?:rgba|hsla|hsva|color|darker|lighter|tint|alpha)\("
    r'|[cC]olor\s*:\s*"(?!transparent")'
)
FORBIDDEN = re.compile(
    r"\b(?:FileDialog|FolderDialog|ColorDialog|FontDialog|Web(?:Engine\w*|View)|TextEdit|MediaPlayer"
    r"|XMLHttpRequest|LocalStorage|Qt\.openUrlExternally|Qt\.quit|Qt\.exit|onLinkActivated"
    r"|Text\.(?:RichText|StyledText|MarkdownText|AutoText))\b"
)
DRAWS_TEXT = re.compile(r"(?:^|[\s:])(?:T\.)?(?:Text|Label)\s*\{")


def code(path: Path) -> str:
    """A QML file without its comments; line numbers stay."""
    without = re.sub(r"/\*.*?\*/", lambda gone: "\n" * gone[0].count("\n"), text(path), flags=re.S)
    return re.sub(r"(?m)(?<!:)//.*$", "", without)


def hits(pattern: re.Pattern[str], *, but: tuple[str, ...] = ()) -> list[str]:
    """Where a pattern occurs in the QML files, except in those named."""
    return [
        f"{path}:{number} {line.strip()}"
        for path in qml()
        if path.name not in but
        for number, line in enumerate(code(path).splitlines(), 1)
        if pattern.search(line)
    ]


def names_of_qt() -> set[str]:
    """Every class and nested enum of the installed modules of PySide6, from their type stubs."""
    libraries = Path(PySide6.__file__).parent.glob("*.abi3.so")
    stubs = [library.with_name(f"{library.name.split('.')[0]}.pyi") for library in libraries]
    return {
        name
        for stub in stubs
        if stub.exists()
        for name in re.findall(r"^\s*class (\w+)", stub.read_text(encoding="utf-8"), flags=re.M)
    }


def blocks(source: str, opening: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """The bodies of the objects whose opening matches, without their children, with their line."""
    for match in opening.finditer(source):
        depth, own = 0, []
        for character in source[match.end() - 1 :]:
            depth += (character == "{") - (character == "}")
            if depth == 0:
                break
            if depth == 1:
                own.append(character)
        yield source.count("\n", 0, match.end()) + 1, "".join(own)


def test_the_stubs_of_qt_are_read() -> None:
    assert {"Key", "Orientation", "QPointF"} <= names_of_qt()


def test_no_component_has_the_name_of_a_class_or_enum_of_qt() -> None:
    assert {path.stem for path in qml()} & names_of_qt() == set()


def test_no_property_is_named_like_a_signal_handler() -> None:
    assert hits(re.compile(r"\bproperty\s+[\w.<>]+\s+on[A-Z]")) == []


def test_colours_come_from_the_theme() -> None:
    assert hits(COLOURS, but=("Theme.qml",)) == []


def test_nothing_opens_a_way_out_of_the_kiosk() -> None:
    assert hits(FORBIDDEN) == []


def test_only_our_own_parts_and_bare_templates_are_used() -> None:
    foreign = [
        f"{path}: {line}"
        for path in qml()
        for line in code(path).splitlines()
        if line.startswith("import") and not MODULES.match(f"{line} ")
    ]

    assert foreign == []


@pytest.mark.parametrize("path", qml(), ids=str)
def test_no_text_is_read_as_markup(path: Path) -> None:
    open_to_markup = [
        line
        for line, own in blocks(code(path), DRAWS_TEXT)
        if "textFormat: Text.PlainText" not in own
    ]

    assert open_to_markup == []
