"""Finds identity codes, telephone numbers and e-mail addresses in a comment, and hides them.

Pure. Only that part is hidden; prices, years, dates, times, rooms and scores stay. What was
hidden is nowhere in the answer, and neither is its length.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from hardware.identifiers import HETU, SATU, check
from kiosk.redact_shapes import CODES, HARMLESS, HETU_WITHOUT_SIGN

MASK = "•••"
Hidden = Literal["number", "email"]

_DASHES = "‐‑‒–—−"
_RUN = re.compile(r"[0-9A-Z]+(?:[ \-./_()+]{1,5}[0-9A-Z]+)*")
_PIECE = re.compile(r"[0-9A-Z]+")
_DIGITS = re.compile(r"(?:\+?\((?=[0-9]{1,5}\))|\+)?[0-9](?:[ \-./()]{0,3}[0-9])*")
_EMAIL = re.compile(
    r"[\w.%+-]{1,64} ?(?:@|\(AT\)|\[AT\]) ?[\w-]{1,63}"
    r"(?:\.[\w-]{2,63}|(?: ?(?:\.|\(DOT\)|\[DOT\]) ?)(?:[\w-]{1,63}\.)?"
    r"(?:AT|BE|CH|COM|DE|EE|EU|FI|FR|INFO|IO|IT|LT|LV|NET|NL|ORG|PT|RU|SE|SO|UA|UK)\b)"
    r"(?:\.[\w-]{2,63})*"
)
_MONEY_BEFORE = re.compile(r"(?:[€$£¥₽₴]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|KR)\.?) ?$")
_MONEY_AFTER = re.compile(r" ?(?:[€$£¥₽₴]|,-|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|KR|MK|РУБ|ГРН))")
_THOUSANDS = re.compile(r"[1-9][ .][0-9]{3}[ .][0-9]{3}")
_LATER_NUMBER = re.compile(  # "in 2024 555 123 4567", "room 214 040 123 4567"
    r"(?:19|20)[0-9]{2} +(?=(?:[^0-9]*[0-9]){7})|[1-9][0-9]{0,2} +(?=[0+](?:[^0-9]*[0-9]){8})"
)


class Redacted(NamedTuple):
    """The text as it may be kept, and what was hidden of it."""

    text: str
    hidden: frozenset[Hidden]


def redact(text: str) -> Redacted:
    """Hide what tells who somebody is. Does not change what it has hidden before."""
    view = _view(text)
    spans: list[tuple[int, int]] = []
    hidden: set[Hidden] = set()
    for start, end in _emails(view):
        spans.append((start, end))
        hidden.add("email")
        view = _blank(view, start, end)
    for find in (_codes, _numbers):
        for start, end in find(text, view):
            spans.append((start, end))
            hidden.add("number")
            view = _blank(view, start, end)
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + MASK + text[end:]
    return Redacted(text, frozenset(hidden))


def _view(text: str) -> str:
    """Write the text plainly, letter for letter: ASCII digits, capitals, one dash, one blank."""
    if text.isascii():
        return text.upper().translate(_BLANKS)
    return "".join(map(_plain, text))


_BLANKS = dict.fromkeys(map(ord, "\t\n\r\v\f"), " ")


@lru_cache(4096)
def _plain(sign: str) -> str:
    if sign in _DASHES:
        return "-"
    if sign.isspace() or unicodedata.category(sign) in ("Cf", "Mn", "Me"):
        return " "
    plain = unicodedata.normalize("NFKC", sign).upper()
    if len(plain) != 1:
        return sign
    return str(unicodedata.decimal(plain)) if plain.isdecimal() else plain


def _blank(view: str, start: int, end: int) -> str:
    return view[:start] + "\x00" * (end - start) + view[end:]


def _emails(view: str) -> Iterator[tuple[int, int]]:
    if "@" in view or "AT)" in view or "AT]" in view:
        for found in _EMAIL.finditer(view):
            yield found.span()


def _codes(text: str, view: str) -> Iterator[tuple[int, int]]:
    """Numbers whose check digit is right, however they are spaced."""
    for run in _RUN.finditer(view):
        pieces = [(m.start(), m.end()) for m in _PIECE.finditer(view, *run.span())]
        if sum(map(str.isdigit, run[0])) < 7:
            continue
        done = 0
        for first, (start, _) in enumerate(pieces):
            if start < done:
                continue
            joined = ""
            for begin, end in pieces[first : first + 16]:
                joined += view[begin:end]
                if len(joined) > 20:
                    break
                if len(joined) >= 9 and _is_code(joined, text[end - 1], begin < end - 1):
                    done = end
            if done > start:
                yield start, done


def _is_code(joined: str, last: str, attached: bool) -> bool:
    """Whether these letters and digits are an identity code; `last` is as it was written.

    A lone small letter at the end is a word: "12 345 678 a month".
    """
    for shape, systems in CODES.get(len(joined), ()):
        if shape.fullmatch(joined):
            word = not (attached or last.isdigit() or last.isupper())
            if any(check(one, joined) and not (one == SATU and word) for one in systems):
                return True
    return bool(HETU_WITHOUT_SIGN.fullmatch(joined)) and any(
        check(HETU, f"{joined[:6]}{sign}{joined[6:]}") for sign in "-A+"
    )


def _numbers(text: str, view: str) -> Iterator[tuple[int, int]]:
    """Telephone numbers, and whatever else has so many digits that it may be somebody's."""
    for found in _DIGITS.finditer(view):
        start, end = found.span()
        if later := _LATER_NUMBER.match(view, start, end):
            start = later.end()
        while not (view[start].isdigit() or view[start] in "+("):
            start += 1
        before, after = view[max(0, start - 5) : start], view[end : end + 5]
        if _is_private(view[start:end], before, after):
            yield start, end


def _is_private(number: str, before: str, after: str) -> bool:
    groups = re.findall("[0-9]+", number)
    digits = sum(map(len, groups))
    if digits < 7 or HARMLESS.fullmatch(number) or _is_list(groups):
        return False
    if number.startswith(("+", "00")):
        return True
    if digits <= 9 and (_MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after)):
        return False
    return not _THOUSANDS.fullmatch(number)


def _is_list(groups: list[str]) -> bool:
    """Scores ("10 9 10 8 10"), rooms that lie side by side ("101 102 103"), "800-1200"."""
    if any(len(group) > 1 and group[0] == "0" for group in groups):
        return False
    values = [int(group) for group in groups]
    if len(groups) > 1 and not any(value % 50 for value in values):
        return values == sorted(values)
    if len(groups) < 3:
        return False
    scores = max(values) == 10 and min(values) >= 0
    rooms = len({len(group) for group in groups}) == 1 and len(groups[0]) in (3, 4)
    return scores or (rooms and max(values) - min(values) <= 20)
