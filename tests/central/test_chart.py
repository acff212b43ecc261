"""The drawings say what the figures say, and nothing where there is nothing to say."""

from datetime import date, timedelta
from xml.etree.ElementTree import fromstring

import pytest

from central import chart
from central.nps import Counts, week_ending
from central.publish import publish
from central.weeks import PublishedWeek
from central.words import EN

LAST = date(2026, 11, 19)


def weeks(*promoters: int) -> list[PublishedWeek]:
    """Rolling weeks of so many promoters among ten detractors; 0 where none was published."""
    backs = range(len(promoters) - 1, -1, -1)
    return [week(n, back) for n, back in zip(promoters, backs, strict=True) if n]


def week(promoters: int, back: int) -> PublishedWeek:
    figure = publish(Counts(promoters, 0, 10))
    assert figure is not None
    window = week_ending(LAST - timedelta(days=back))
    return PublishedWeek(
        site="north",
        first_day=window.first_day,
        last_day=window.last_day,
        revision=0,
        published_on=LAST,
        **vars(figure),
    )


def test_a_gap_in_the_weeks_is_a_gap_in_the_line() -> None:
    nothing = (0,) * 7
    drawing = str(chart.trend(weeks(20, 30, 0, 35, *nothing, 40, 50), "North", "t", EN))

    assert drawing.count("<polyline") == 2
    assert drawing.count("<polygon") == 2
    assert "From 7 November to 19 November the score went from +33 to +67." in drawing


@pytest.mark.parametrize("counted", [(), (0, 0, 0), (0, 20, 0)])
def test_fewer_than_two_weeks_draw_nothing(counted: tuple[int, ...]) -> None:
    assert chart.trend(weeks(*counted), "North", "t", EN) == ""


def test_a_sites_name_cannot_break_out_of_the_drawing() -> None:
    drawing = chart.trend(weeks(20, 30), "</title><script>", "t", EN)

    root = fromstring(str(drawing))  # noqa: S314 - our own drawing
    assert "</title><script>" in (root[0].text or "")


@pytest.mark.parametrize("promoters", [(1, 1), (500, 900), (3, 700)])
def test_everything_lies_within_the_frame(promoters: tuple[int, ...]) -> None:
    root = fromstring(str(chart.trend(weeks(*promoters), "North", "t", EN)))  # noqa: S314

    for node in root.iter():
        for name in ("points", "cx", "x1", "x2"):
            for point in node.get(name, "").split():
                assert 0 <= float(point.partition(",")[0]) <= chart.WIDTH
        for point in node.get("points", "").split():
            assert 0 <= float(point.partition(",")[2]) <= chart.HEIGHT
