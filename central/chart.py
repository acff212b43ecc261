"""The drawings of the public pages, as SVG made on the server: no script, no picture to fetch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from central.nps import DAY, WINDOW_DAYS
from central.weeks import PublishedWeek
from central.words import Language, signed

WIDTH, HEIGHT = 340, 210
LEFT, RIGHT, TOP, BOTTOM = 46, 12, 12, 32
STEP = 20
RULER = 300  # the width of the ruler from -100 to 100


@dataclass(frozen=True)
class _Frame:
    """Turns days and scores into places on the drawing."""

    first: date
    last: date
    low: int
    high: int

    def x(self, day: date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    def y(self, score: int) -> float:
        share = (score - self.low) / (self.high - self.low)
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def trend(weeks: Sequence[PublishedWeek], site: str, anchor: str, language: Language) -> Markup:
    """The rolling weeks as a line with its interval as a band; nothing for fewer than two.

    `anchor` makes the drawing's ids unique on its page.
    """
    runs = _runs(weeks)
    shown = [figure for run in runs for figure in run]
    if len(shown) < 2:
        return Markup("")
    frame = _frame(shown)
    parts = [
        *(_band(frame, run) for run in runs),
        _grid(frame),
        *(_line(frame, run) for run in runs),
        _end(frame, shown[-1]),
    ]
    parts.append(_days(frame, language))
    words = language.words
    title = words["trend_title"].format(site=site)
    said = words["trend_words"].format(
        first=language.day(shown[0].last_day),
        last=language.day(shown[-1].last_day),
        from_=signed(shown[0].score),
        to=signed(shown[-1].score),
    )
    return Markup(
        '<svg class="trend" viewBox="0 0 {w} {h}" role="img" aria-labelledby="{a}-t {a}-d">'
        '<title id="{a}-t">{title}</title><desc id="{a}-d">{said}</desc>{body}</svg>'
    ).format(w=WIDTH, h=HEIGHT, a=anchor, title=title, said=said, body=Markup("").join(parts))


def interval(figure: PublishedWeek) -> Markup:
    """Where the score and its interval lie between -100 and 100; the words say it beside it."""
    low, high, at = (RULER * (one + 100) / 200 for one in (figure.low, figure.high, figure.score))
    return Markup(
        '<svg class="interval" viewBox="-8 0 316 44" aria-hidden="true">'
        '<line class="rule" x1="0" y1="16" x2="{all}" y2="16"/>'
        '<line class="zero" x1="{half}" y1="6" x2="{half}" y2="26"/>'
        '<rect class="range" x="{low}" y="10" width="{width}" height="12" rx="6"/>'
        '<circle class="here" cx="{at}" cy="16" r="6"/>'
        '<text x="0" y="42">−100</text><text class="mid" x="{half}" y="42">0</text>'
        '<text class="far" x="{all}" y="42">+100</text></svg>'
    ).format(low=low, width=max(12, high - low), at=at, all=RULER, half=RULER // 2)


def _runs(weeks: Sequence[PublishedWeek]) -> list[list[PublishedWeek]]:
    """The published weeks, apart where none was published for a week."""
    runs: list[list[PublishedWeek]] = []
    for week in weeks:
        if not runs or week.last_day - runs[-1][-1].last_day > WINDOW_DAYS * DAY:
            runs.append([])
        runs[-1].append(week)
    return runs


def _frame(shown: Sequence[PublishedWeek]) -> _Frame:
    low = min(one.low for one in shown) // STEP * STEP
    high = -(-max(one.high for one in shown) // STEP) * STEP
    return _Frame(
        shown[0].last_day, shown[-1].last_day, max(-100, low), min(100, max(high, low + STEP))
    )


def _grid(frame: _Frame) -> Markup:
    step = STEP if frame.high - frame.low <= 5 * STEP else 2 * STEP
    lines = []
    for score in range(-100, 101, step):
        if frame.low <= score <= frame.high:
            lines.append(
                Markup(
                    '<line class="{kind}" x1="{left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}"/>'
                    '<text class="far" x="{at}" y="{base:.1f}">{label}</text>'
                ).format(
                    kind="zero" if score == 0 else "rule",
                    left=LEFT,
                    right=WIDTH - RIGHT,
                    y=frame.y(score),
                    at=LEFT - 8,
                    base=frame.y(score) + 4,
                    label=signed(score),
                )
            )
    return Markup("").join(lines)


def _band(frame: _Frame, run: Sequence[PublishedWeek]) -> Markup:
    over = [f"{frame.x(one.last_day):.1f},{frame.y(one.high):.1f}" for one in run]
    under = [f"{frame.x(one.last_day):.1f},{frame.y(one.low):.1f}" for one in reversed(run)]
    return Markup('<polygon class="band" points="{}"/>').format(" ".join(over + under))


def _line(frame: _Frame, run: Sequence[PublishedWeek]) -> Markup:
    at = [(f"{frame.x(one.last_day):.1f}", f"{frame.y(one.score):.1f}") for one in run]
    points = [Markup('<circle class="point" cx="{}" cy="{}" r="3"/>').format(*one) for one in at]
    return Markup('<polyline class="line" points="{}"/>{}').format(
        " ".join(f"{x},{y}" for x, y in at), Markup("").join(points)
    )


def _end(frame: _Frame, last: PublishedWeek) -> Markup:
    return Markup('<circle class="here" cx="{:.1f}" cy="{:.1f}" r="6"/>').format(
        frame.x(last.last_day), frame.y(last.score)
    )


def _days(frame: _Frame, language: Language) -> Markup:
    return Markup(
        '<text x="{left}" y="{y}">{first}</text><text class="far" x="{right}" y="{y}">{last}</text>'
    ).format(
        left=LEFT,
        right=WIDTH - RIGHT,
        y=HEIGHT - 8,
        first=language.day(frame.first),
        last=language.day(frame.last),
    )
