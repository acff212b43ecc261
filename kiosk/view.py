"""What the screen is told of a visit, in plain values: how each thing reads, not where it goes."""

from collections.abc import Iterable
from datetime import datetime

from hardware.events import CardHolder, Cause
from kiosk.booking import OtherDay, OtherSite, Outcome, TooEarly
from kiosk.clock import local
from kiosk.languages import Languages
from kiosk.state import CodeTrouble, Screen, Visit
from sync.wire import Booking, Place, Site

_STATES = {
    Screen.READING: "reading",
    Screen.YOUR_VISIT: "reading",
    Screen.ONE_MOMENT: "reading",
    Screen.TAKE_CARD: "take",
    Screen.OUT_OF_ORDER: "missing",
}
FEWEST = 10  # answers, and below how many the margin is wide: docs/open-nps.md
WIDE_BELOW = 30


def card_state(visit: Visit) -> str:
    """Name the drawing of the reader: waiting, reading, take, missing, done or what was wrong."""
    if visit.screen is Screen.CARD_PROBLEM:
        by_code = isinstance(visit.problem, CodeTrouble)
        return "missing" if by_code and not visit.readers else problem(visit)
    if visit.screen is Screen.READING and visit.reader is None:
        return "done"  # a barcode: it has been read
    if visit.screen is Screen.CHECKED_IN:
        return "take" if visit.reader in visit.cards else "done"
    return _STATES.get(visit.screen, "take" if visit.card_in else "waiting")


def problem(visit: Visit) -> str:
    """Name what was wrong with the card or the code: a `Cause` or a `CodeTrouble`."""
    return str(visit.problem or Cause.MUTE)


def greeting_name(holder: CardHolder | None, site: Site | None) -> str:
    """What to call the patient, as the site has decided; "" for nothing."""
    rule = site.greeting if site else "none"
    if holder is None or not holder.people or rule == "none":
        return ""
    person = holder.people[0]
    if rule == "initials":
        return " ".join(f"{name[0]}." for name in (person.given_names, person.family_name) if name)
    return person.given_names.split(" ")[0]


_ENDED = frozenset({"cover_ended", "card_expired", "ehic_expired"})


def cover_ended(holder: CardHolder | None) -> bool:
    """Whether the card says that its cover, or it, is over: reception should hear of it."""
    return holder is not None and not _ENDED.isdisjoint(holder.warnings)


def part_of_day(now: datetime, site: Site | None) -> str:
    """`morning` until ten, `evening` from six, `day` between."""
    hour = local(now, site.time_zone if site else None).hour
    if 4 <= hour < 10:
        return "morning"
    return "evening" if hour >= 18 or hour < 4 else "day"


def stops(
    bookings: Iterable[Booking], site: Site | None, languages: Languages
) -> list[dict[str, object]]:
    """The appointments of a ticket or an offer, each with its time and its place in words."""
    return [_stop(booking, site, languages) for booking in bookings]


def _stop(booking: Booking, site: Site | None, languages: Languages) -> dict[str, object]:
    place = _place(booking.place_id, site)
    at = booking.starts_at
    zone = site.time_zone if site else None
    return {
        "time": languages.time(local(at, zone)) if at else "",
        "area": languages.apart(_in(place.area, languages.current)) if place else "",
        "floor": place.floor if place else "",
        "room": place.room if place else "",
        "directions": _in(place.directions, languages.current) if place else "",
        "arrow": place.arrow if place else "",
        "delay": booking.delay_minutes or 0,
        "service": languages.apart(booking.service or "") if site and site.show_service else "",
        "clinician": (
            languages.apart(booking.clinician or "") if site and site.show_clinician else ""
        ),
    }


def _place(place_id: str | None, site: Site | None) -> Place | None:
    return next((p for p in site.places if p.id == place_id), None) if site else None


def in_language(texts: dict[str, str], languages: Languages) -> str:
    """A site's own words in the language that is spoken, else in English, else in any."""
    return _in(texts, languages.current)


def _in(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def when(outcome: Outcome | None, site: Site | None, languages: Languages) -> str:
    """The time to come back at, or the day of the booking."""
    match outcome:
        case TooEarly(opens=opens):
            return languages.time(local(opens, site.time_zone if site else None))
        case OtherDay(day=day):
            return languages.day(day)
        case OtherSite(starts_at=at):
            return languages.time(local(at, site.time_zone if site else None))
        case _:
            return ""


def reception(site: Site | None, languages: Languages) -> str:
    """Where reception is, in the site's own words; "" where it has not said."""
    return _in(site.reception, languages.current) if site else ""


def privacy_notice(site: Site | None, languages: Languages) -> str:
    """The site's own notice; "" where it has not written one."""
    return _in(site.privacy, languages.current) if site else ""


def may_write(site: Site | None) -> bool:
    """Whether words are asked for: only where the site has a key they can be sealed with."""
    from sync.sealing import key_for

    return key_for(site, "comments") is not None


def topics(site: Site | None) -> tuple[str, ...]:
    """The reasons to tap."""
    offered: tuple[str, ...] = site.topics if site else Site.__struct_defaults__[5]
    return offered


def may_call(site: Site | None) -> bool:
    """Whether a telephone number is asked for: only where it can be sealed, too."""
    from sync.sealing import key_for

    return key_for(site, "callback") is not None


def published_week(site: Site | None, languages: Languages) -> dict[str, object]:
    """The score published last with its interval, days and number of answers; nothing of few."""
    week = site.score if site else None
    if week is None or week.n < FEWEST:
        return {}
    return {
        "score": _signed(week.score),
        "low": _signed(week.low),
        "high": _signed(week.high),
        "n": week.n,
        "days": languages.days(week.first_day, week.last_day),
        "wide": week.wide or week.n < WIDE_BELOW,
    }


def _signed(score: int) -> str:
    return f"{score:+d}".replace("-", "−") if score else "0"


def you_said(site: Site | None, languages: Languages) -> str:
    """What became of what people said, in the site's own words; "" where it has told nothing."""
    return _in(site.you_said, languages.current) if site else ""
