"""Open NPS on both databases: published once a day, in whole blocks, never from live answers."""

import csv
import subprocess
import sys
from datetime import timedelta
from io import StringIO
from pathlib import Path

import httpx
import msgspec
import pytest

from central.nps import DAY
from central.public import Export
from central.static import recompute
from central.weeks import PublishedWeek
from central.words import ENGLISH
from tests.central.house import NOON, TODAY, House, feedback

SCORES = (10, 9, 9, 8, 7, 3)


def answer(house: House, back: int, *scores: int) -> None:
    """So many answers of a day that is `back` days ago."""
    day = (TODAY - back * DAY).isoformat()
    house.send(*(feedback(score, local_date=day) for score in scores))


def published(house: House) -> list[PublishedWeek]:
    """The public export."""
    found = house.call("GET", "/scores/export.json", token=None)
    return msgspec.json.decode(found.content, type=Export).weeks


def a_fortnight(house: House) -> None:
    """Six answers on each of fourteen days."""
    for back in range(1, 15):
        answer(house, back, *SCORES)


def test_a_weeks_figure_is_made_at_midnight_and_stays_as_it_is(house: House) -> None:
    a_fortnight(house)
    assert published(house) == []

    assert house.renew() == 8  # the weeks that end on the last eight days
    before = published(house)
    answer(house, 0, *[0] * 20)

    assert house.renew() == 0
    assert published(house) == before
    assert {(one.n, one.score, one.revision) for one in before} == {(40, 38, 0)}
    assert before[-1].last_day == TODAY - DAY

    house.now += timedelta(days=1)
    assert house.renew() == 1
    assert published(house)[:-1] == before
    assert published(house)[-1].score < 0


def test_the_first_figure_comes_after_seven_full_days(house: House) -> None:
    for back in range(0, 6):
        answer(house, back, *SCORES)
    house.now += timedelta(days=1)
    assert house.renew() == 0

    answer(house, -1, *SCORES)
    house.now += timedelta(days=1)
    assert house.renew() == 1


@pytest.mark.parametrize(("today", "weeks_more"), [(4, 0), (5, 1)])
def test_a_day_is_published_when_five_came_and_five_went(
    house: House, today: int, weeks_more: int
) -> None:
    a_fortnight(house)
    house.renew()
    answer(house, 0, *[9] * today)
    house.now += timedelta(days=1)

    assert house.renew() == weeks_more


def test_a_day_that_was_too_few_joins_the_next(house: House) -> None:
    a_fortnight(house)
    house.renew()
    answer(house, 0, 9, 9)
    house.now += timedelta(days=1)
    house.renew()
    answer(house, -1, 9, 9, 9)
    house.now += timedelta(days=1)

    assert house.renew() == 1
    assert published(house)[-1].last_day == TODAY + DAY


def test_four_late_answers_change_nothing_and_five_revise(house: House) -> None:
    a_fortnight(house)
    house.renew()
    before = published(house)
    answer(house, 3, 0, 0, 0, 0)
    house.now += timedelta(days=1)
    answer(house, 0, *SCORES)
    house.renew()
    assert [one for one in published(house) if one.revision] == []

    answer(house, 3, 0)
    house.now += timedelta(days=1)
    house.renew()

    revised = [one for one in published(house) if one.revision]
    holding = [one for one in before if one.first_day <= TODAY - 3 * DAY <= one.last_day]
    assert {one.last_day for one in revised} == {one.last_day for one in holding} | {TODAY}
    assert all(one.n == 45 and one.score == 22 for one in revised)
    assert [one for one in published(house) if not one.revision][: len(before)] == before


def test_late_answers_of_several_days_are_told_together(house: House) -> None:
    a_fortnight(house)
    house.renew()
    for back in (2, 3, 4):
        answer(house, back, 0, 0)
    house.now += timedelta(days=1)
    house.renew()

    revised = [one for one in published(house) if one.revision]
    assert revised
    for one in revised:
        assert one.first_day <= TODAY - 4 * DAY
        assert one.last_day >= TODAY - 2 * DAY


def test_pages_kiosks_and_machines_read_the_same_published_week(house: House) -> None:
    a_fortnight(house)
    house.renew()
    answer(house, 2, *[0] * 30)  # late, and not taken in before the next midnight

    page = house.call("GET", "/sites/north?lang=en", token=None).text
    site = house.call("GET", "/v1/site").json()
    machine = house.call("GET", "/scores.json", token=None).json()["sites"][0]

    assert "+38" in page
    assert site["score"]["score"] == machine["score"]["score"] == 38
    assert site["score"]["n"] == machine["score"]["n"] == 40


@pytest.mark.parametrize(("a_day", "wide"), [(4, True), (6, False)])
def test_a_kiosk_hears_of_a_wide_margin_where_the_page_tells_of_it(
    house: House, a_day: int, wide: bool
) -> None:
    for back in range(1, 8):
        answer(house, back, *SCORES[:a_day])
    house.renew()

    score = house.call("GET", "/v1/site").json()["score"]
    assert (score["wide"], score["n"]) == (wide, 30 if wide else 40)  # 28 people are 30 in fives
    assert (ENGLISH["wide"] in house.call("GET", "/sites/north?lang=en", token=None).text) == wide


def test_old_figures_are_not_shown_as_if_they_were_of_now(house: House) -> None:
    a_fortnight(house)
    house.renew()
    house.now = NOON + timedelta(days=8)
    house.renew()

    assert house.call("GET", "/v1/site").json().get("score") is None
    assert house.call("GET", "/scores.json", token=None).json()["sites"][0]["margin"] == "none"


def test_two_servers_publish_a_week_once(house: House) -> None:
    a_fortnight(house)

    assert (house.renew(), house.renew()) == (8, 0)
    assert len(published(house)) == 8


def test_the_export_is_the_same_as_a_table(house: House) -> None:
    a_fortnight(house)
    house.renew()

    text = house.call("GET", "/scores/export.csv", token=None).text
    rows = list(csv.DictReader(StringIO(text)))

    plain = [msgspec.to_builtins(one) for one in published(house)]
    assert rows == [
        {name: "" if value is None else str(value) for name, value in one.items()} for one in plain
    ]
    assert {row["promoters"] for row in rows} == {"20"}


@pytest.mark.parametrize("name", ["export.json", "export.csv"])
def test_anybody_can_do_the_sums_again(house: House, tmp_path: Path, name: str) -> None:
    a_fortnight(house)
    house.renew()
    script, export = tmp_path / "recompute.py", tmp_path / name
    script.write_bytes(house.call("GET", "/static/recompute.py", token=None).content)
    export.write_bytes(house.call("GET", f"/scores/{name}", token=None).content)

    def run(source: object) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-I", str(script), str(source)],
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.returncode, done.stdout + done.stderr

    code, said = run(export)
    assert code == 0, said
    assert "8 figures, 0 differ" in said
    assert run(str(httpx.URL(house.client.base_url).join(f"/scores/{name}")))[0] == 0

    export.write_text(export.read_text().replace("38", "39"))
    assert run(export)[0] == 1
    assert recompute.main(str(export)) == 1
