"""What stands on a slip: what Checked in says, in the patient's language. It names nobody."""

from PySide6.QtCore import QCoreApplication

from kiosk.languages import unmarked
from kiosk.value import Value

Stop = dict[str, object]
"""One appointment as `kiosk.view.stops` tells it."""


LONGEST_CODE = 250
"""Bytes of a code on the screen: 65 modules at most, each 0.5 mm in the 42 mm it has there."""


class SlipWords(Value, frozen=True):
    """The paragraphs of a slip, "" where there is nothing to say.

    `arrow` is the way from this kiosk, as a place has it; `later` the other appointments of
    the day, each with its time and place; `visit_code` is what the QR code says.
    """

    house: str
    call_code: str
    where: str
    directions: str
    invitation: str
    visit_code: str
    arrow: str = ""
    delay: str = ""
    later: str = ""


def slip_words(house: str, call_code: str, stops: list[Stop], visit_code: str) -> SlipWords:
    """Say on paper what the screen says. `stops` begins with the appointment to go to now."""
    first: Stop = stops[0] if stops else {}
    minutes = int(str(first.get("delay") or 0))
    late = QCoreApplication.translate(
        "CheckedIn", "We are about %n minute(s) late. Thank you for waiting.", None, minutes
    )
    return SlipWords(
        house=house,
        call_code=call_code,
        where=_where(first),
        directions=str(first.get("directions", "")),
        invitation=QCoreApplication.translate(
            "CheckedIn", "Scan this on your way out and tell us how it went."
        ),
        visit_code=visit_code,
        arrow=str(first.get("arrow", "")),
        delay=late if minutes else "",
        later=_later(stops[1:]),
    )


def for_telephone(words: SlipWords) -> str:
    """The same as one text, as much of it as a small code holds.

    The visit code comes last, behind a comma, where a scan looks for it.
    """
    must = (words.call_code, words.where)
    for more in ((words.directions, words.delay, words.later), (words.delay, words.later)):
        whole = _joined(*must, *more, words.visit_code)
        if len(whole.encode()) <= LONGEST_CODE:
            return whole
    return _joined(*must, words.visit_code)


def _joined(*parts: str) -> str:
    return unmarked(", ".join(filter(None, parts)))


def _later(stops: list[Stop]) -> str:
    if not stops:
        return ""
    lines = (" · ".join(filter(None, (str(stop.get("time", "")), _where(stop)))) for stop in stops)
    return QCoreApplication.translate("CheckedIn", "Also today: %1").replace("%1", "\n".join(lines))


def _where(stop: Stop) -> str:
    floor = stop.get("floor") and QCoreApplication.translate("CheckedIn", "floor %1")
    room = stop.get("room") and QCoreApplication.translate("CheckedIn", "room %1")
    return " · ".join(
        str(part).replace("%1", str(stop.get(name, "")))
        for name, part in (("area", stop.get("area")), ("floor", floor), ("room", room))
        if part
    )
