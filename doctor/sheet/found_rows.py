"""The clauses judged by walking over the screens: keys, headings, what is said aloud (pure)."""

from collections.abc import Iterator

from doctor.sheet.rows import Row, judged
from kiosk.measure.measured import Measured, View

WRITING = "MainReason"  # while somebody writes, the keyboard takes the heading's room

LEAST_RING = 3.0


def found_rows(seen: Measured) -> Iterator[Row]:
    """Each says of how many pictures it was judged, and where it does not hold."""
    many = len(seen.views)
    yield judged(
        "5.1.3.9 (loudspeaker)",
        "Private access to personal data",
        not any(view.told_aloud for view in seen.views),
        f"A given name, a surname and a call code were looked for in all that the loudspeaker"
        f" would say of {many} pictures: {_where(seen, 'told_aloud')}.",
    )
    yield judged(
        "5.1.3.13",
        "Volume reset",
        seen.resets,
        "After a visit with the loudest voice, the largest text and high contrast all is as before."
        if seen.resets
        else "After a visit something of what was chosen stays.",
    )
    yield judged(
        "11.1.4.10",
        "Reflow",
        not any(view.outside for view in seen.views),
        f"Texts and targets beyond the edge of the screen on {many} pictures, up to the largest"
        f" letters in each language: {_where(seen, 'outside')}. Nothing scrolls sideways.",
    )
    yield judged(
        "11.2.1.1.2",
        "Keyboard (closed functionality)",
        not any(view.unreached for view in seen.views),
        f"Targets that the four keys do not come to, or cannot press, on {many} pictures:"
        f" {_where(seen, 'unreached')}.",
    )
    yield from _followed(seen)
    yield _headed(seen)


def _headed(seen: Measured) -> Row:
    bare = [view for view in seen.views if not view.headings and view.screen != WRITING]
    return judged(
        "11.2.4.6, 11.3.3.2",
        "Headings and labels; labels or instructions",
        not bare,
        f"Screens without a heading that says what to do: {_names(bare)}. While a comment is"
        " written the keyboard stands in the heading's place.",
    )


def _followed(seen: Measured) -> Iterator[Row]:
    """What was seen when the keys went over each screen."""
    astray = dict.fromkeys(one.screen for one in seen.keys if not one.in_order)
    many = sum(one.choices for one in seen.keys)
    yield judged(
        "5.1.6.2, 11.2.4.3",
        "Input focus; focus order",
        not astray,
        f"*Next* came to each of {many} choices on {len(seen.keys)} screens once, in reading order"
        f" and round again, but on: {', '.join(astray) or 'none'}.",
    )
    ring = min((one.ring for one in seen.keys), default=0.0)
    faint = dict.fromkeys(one.screen for one in seen.keys if one.ring < LEAST_RING)
    yield judged(
        "11.2.4.7",
        "Focus visible",
        not faint,
        f"What has the focus differs from what has not by {ring:.1f}:1 at least in the picture,"
        f" three looked at on each screen ({LEAST_RING:.0f}:1 is held); too little on:"
        f" {', '.join(faint) or 'none'}.",
    )


def _where(seen: Measured, what: str) -> str:
    return _names([view for view in seen.views if getattr(view, what)])


def _names(views: list[View]) -> str:
    return ", ".join(dict.fromkeys(f"{view.screen} ({view.language})" for view in views)) or "none"
