"""The words of the screen as lupdate finds them, and as the committed translations say them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from assets import ROOT as ASSETS

I18N = ASSETS / "i18n"

Message = tuple[str, str, ElementTree.Element]
"""Context (the QML file), source, and the element that holds the translation."""


def file_of(language: str) -> Path:
    """Where the translation into a language lies."""
    return I18N / f"aula_{language}.ts"


def messages(path: Path) -> Iterator[Message]:
    """Every message of a .ts file, in its order."""
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            yield context.findtext("name", ""), message.findtext("source", ""), said


@cache
def translations(language: str) -> tuple[Message, ...]:
    """Every message of a language, read once."""
    return tuple(messages(file_of(language)))


def spoken(said: ElementTree.Element) -> list[str]:
    """The translated texts: one, or one for each number."""
    forms = said.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [said.text or ""]


def is_open(said: ElementTree.Element) -> bool:
    """Whether a translator still has to look at it."""
    return said.get("type") is not None or not all(text.strip() for text in spoken(said))
