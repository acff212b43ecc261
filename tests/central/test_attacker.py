"""A year of invented sites, an attacker with everything published: nobody's answer is found.

The same attacker finds thousands where the rules are off; that is the control.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest

from central import blocks
from central.blocks import Ledger
from central.nps import DAY, Counts, Window, week_ending
from central.publish import Figure, Margin, publish
from tests.central.attacker import Release, by_bounds, by_subtraction

OPENED = date(2026, 1, 5)
DAYS = 365
USUAL = (0.55, 0.3, 0.15)  # promoters, passives, detractors


class Year:
    """A year of answers at an invented site: who answered when, what, and when it came."""

    def __init__(self, seed: int, a_day: float) -> None:
        random = Random(seed)
        self.group: list[int] = []  # 0 promoter, 1 passive, 2 detractor
        self.day: list[date] = []
        self.came: list[date] = []
        offline: date | None = None
        for ahead in range(DAYS):
            day = OPENED + ahead * DAY
            if random.random() < 0.02:
                offline = day + random.randint(1, 12) * DAY
            busy = a_day * (0.15 if day.weekday() >= 5 else 1) * random.uniform(0.5, 1.5)
            if random.random() < 0.03:
                busy = 0  # a holiday
            for _ in range(round(busy + random.random() - 0.5)):
                late = offline is not None and offline > day and random.random() < 0.4
                stray = timedelta(days=random.randint(1, 20)) if random.random() < 0.01 else 0 * DAY
                self.group.append(random.choices((0, 1, 2), USUAL)[0])
                self.day.append(day)
                self.came.append(offline if late and offline else day + stray)

    def counts(self, answers: Iterator[int] | list[int] | frozenset[int]) -> Counts:
        """The three groups of some answers."""
        groups = [self.group[answer] for answer in answers]
        return Counts(groups.count(0), groups.count(1), groups.count(2))

    def known(self, until: date) -> dict[date, list[int]]:
        """What has come by the end of a day, by the day it is of."""
        days: dict[date, list[int]] = {}
        for answer, day in enumerate(self.day):
            if self.came[answer] <= until:
                days.setdefault(day, []).append(answer)
        return days


def with_the_rules(year: Year) -> list[Release]:
    """What central publishes, and whose answers are in it."""
    ledger, releases = Ledger(), []
    lots: list[dict[date, set[int]]] = [{}]
    for ahead in range(DAYS):
        today = OPENED + ahead * DAY
        days = year.known(today)
        exact = {day: year.counts(answers) for day, answers in days.items()}
        before = len(ledger.late)
        published = blocks.renew(ledger, exact, OPENED, today)
        for group in ledger.late[before:]:
            told = {day: set().union(*(lot.get(day, set()) for lot in lots)) for day in group}
            lots.append({day: set(days[day]) - told[day] for day in group})
        for day in ledger.first.keys() - lots[0].keys():
            lots[0][day] = set(days.get(day, ()))
        for last_day in published:
            window = week_ending(last_day)
            figure = publish(ledger.week(window))
            assert figure is not None
            answers = frozenset(_in(lots, window))
            assert year.counts(answers) == ledger.week(window)
            releases.append(Release(figure, answers, ledger.week(window)))
    return releases


def _in(lots: list[dict[date, set[int]]], window: Window) -> set[int]:
    inside = [
        lot
        for number, lot in enumerate(lots)
        if number == 0 or (window.first_day <= min(lot) and max(lot) <= window.last_day)
    ]
    return {
        answer
        for lot in inside
        for day, answers in lot.items()
        if window.first_day <= day <= window.last_day
        for answer in answers
    }


def without_the_rules(year: Year) -> list[Release]:
    """Every window every day, exact, and every revision at once."""
    releases: list[Release] = []
    shown: dict[date, frozenset[int]] = {}
    for ahead in range(DAYS):
        today = OPENED + ahead * DAY
        days = year.known(today)
        for last_day in (today - back * DAY for back in range(min(ahead, 28), -1, -1)):
            inside = [
                answer
                for day in blocks.days_of(week_ending(last_day))
                for answer in days.get(day, ())
            ]
            if inside and shown.get(last_day) != frozenset(inside):
                shown[last_day] = frozenset(inside)
                releases.append(_exactly(year, shown[last_day]))
    return releases


def with_five_in_and_five_out(year: Year) -> list[Release]:
    """Published when five came and five went since the last; revised when five are new."""
    releases: list[Release] = []
    shown: dict[date, frozenset[int]] = {}
    for ahead in range(6, DAYS):
        today = OPENED + ahead * DAY
        days = year.known(today)
        for back in range(28, -1, -1):
            last_day = today - back * DAY
            inside = frozenset(
                answer
                for day in blocks.days_of(week_ending(last_day))
                for answer in days.get(day, ())
            )
            before = shown.get(last_day if back else max(shown, default=last_day), frozenset())
            came, went = inside - before, before - inside
            five = len(came) >= 5 and (back or not before or len(went) >= 5)
            if len(inside) >= 10 and five and (last_day in shown or not back):
                shown[last_day] = inside
                releases.append(_exactly(year, inside))
    return releases


def _exactly(year: Year, answers: frozenset[int]) -> Release:
    counts = year.counts(answers)
    net = counts.promoters - counts.detractors
    groups = counts.promoters, counts.passives, counts.detractors
    figure = Figure(counts.n, net, *groups, 0, 0, 0, Margin.USUAL)
    return Release(figure, answers, counts)


SITES = [(seed, a_day) for seed, a_day in enumerate((1.5, 2.2, 3, 5, 8, 12, 20, 45))]


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "a_day"), SITES)
def test_nobodys_answer_follows_from_a_year_of_figures(seed: int, a_day: float) -> None:
    releases = with_the_rules(Year(seed, a_day))

    assert by_subtraction(releases) == {}
    assert by_bounds(releases, step=5) == set()


@pytest.mark.slow
def test_there_are_figures_to_attack_and_revisions_among_them() -> None:
    numbers = {a_day: len(with_the_rules(Year(seed, a_day))) for seed, a_day in SITES[::2]}

    assert all(n > 10 for n in numbers.values()), numbers


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "a_day"), SITES[1:4])
def test_without_the_rules_the_same_attacker_finds_answers(seed: int, a_day: float) -> None:
    year = Year(seed, a_day)
    releases = without_the_rules(year)

    found = by_subtraction(releases)

    assert len(found) > 100
    assert all(year.counts([answer]).n == 1 for answer in found)
    alone = {answer: counts for answer, counts in found.items() if counts.n == 1}
    assert alone
    assert all(year.counts([answer]) == counts for answer, counts in alone.items())
    assert len(by_bounds(releases, step=1)) > 10


@pytest.mark.slow
def test_five_in_and_five_out_alone_would_not_do() -> None:
    """Why there are blocks: figures far apart in time differ by a few people all the same."""
    found = [by_subtraction(with_five_in_and_five_out(Year(*site))) for site in SITES[4:6]]

    assert sum(map(len, found)) > 10
