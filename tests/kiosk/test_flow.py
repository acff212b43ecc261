"""The rules of the flow, held against whatever may happen in whatever order."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from hardware.events import (
    CardPlaced,
    CardRemoved,
)
from kiosk.booking import AlreadyHere, Ready
from kiosk.effects import (
    Answer,
    Effect,
    ForgetPatient,
    Found,
    LookUp,
    LookUpTyped,
    NotStored,
    StoreCallback,
    StoreCheckIn,
    StoreComment,
    Stored,
    StoreScore,
    TurnAway,
)
from kiosk.flow import Event, TimedOut, step
from kiosk.manner import HOUSE
from kiosk.state import Screen, Visit
from kiosk.touches import (
    Touched,
)
from tests.kiosk.any_visit import NEXT, visits
from tests.kiosk.events_of_a_day import (
    HOLDER,
    OUTCOMES,
    answers,
    fingers,
    hardware,
    names_somebody,
    times,
)

ANSWERED = LookUp | LookUpTyped | StoreCheckIn | StoreScore | StoreComment | StoreCallback
HOME = {Screen.WELCOME, Screen.TAKE_CARD, Screen.OUT_OF_ORDER}
TYPING = (
    Screen.TYPE_CODE,
    Screen.TYPE_NAME,
    Screen.TYPE_BIRTH_DATE,
    Screen.BIRTH_YEAR,
)
THANKING = {Screen.CHECKED_IN, Screen.REASON, Screen.THANKS}

anything = st.one_of(hardware, fingers, times, answers(1))


@settings(deadline=None)
@given(visits, anything)
def test_every_event_has_an_answer_on_every_screen(visit: Visit, event: Event) -> None:
    after, effects = step(visit, event)

    assert after.screen in Screen
    assert after.limit_s > 0
    assert isinstance(effects, tuple)


@settings(deadline=None)
@given(visits)
def test_time_alone_leads_home_from_everywhere(visit: Visit) -> None:
    for _ in range(6):
        visit, _effects = step(visit, TimedOut())

    assert visit.screen in HOME
    assert visit.manner == HOUSE


class AnyDay(RuleBasedStateMachine):
    """One kiosk through a day of anything; the clerk answers when he likes, or never."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = Visit()
        self.asked: list[tuple[int, Effect]] = []
        self.stored: dict[int, list[Effect]] = {}
        self.scores: dict[str, StoreScore] = {}
        self.here_already: set[int] = set()
        self.turned_away: list[int] = []

    @initialize(event=hardware)
    def opens(self, event: Event) -> None:
        """Begin with whatever the hardware says first."""
        self.take(event)

    @rule(event=hardware)
    def hardware_says(self, event: Event) -> None:
        """Cards and readers come and go."""
        self.take(event)

    @rule(event=fingers)
    def finger_says(self, event: Event) -> None:
        """Somebody touches the screen."""
        self.take(event)

    @rule(data=st.data(), steps=st.integers(1, 8))
    def visit_goes_on(self, data: Any, steps: int) -> None:  # noqa: ANN401 - hypothesis' own
        """What most people would do next, so that whole visits happen among the chaos."""
        for _ in range(steps):
            if self.visit.screen is Screen.ONE_MOMENT or (
                self.visit.screen is Screen.READING and self.visit.holder and self.asked
            ):
                self.clerk_says(data.draw(st.sampled_from((0, 0, 0, -1))))
            else:
                self.take(data.draw(st.sampled_from(NEXT.get(self.visit.screen, (Touched(),)))))

    @rule()
    def time_passes(self) -> None:
        """The screen's time is up."""
        self.take(TimedOut())

    @rule(which=st.integers(0, 9))
    def clerk_answers(self, which: int) -> None:
        """The oldest question is answered, however late."""
        self.clerk_says(which)

    def clerk_says(self, which: int) -> None:
        """Yes, no, or an outcome: one of all that can be answered."""
        if not self.asked:
            return
        number, effect = self.asked.pop(0)
        possible = self.possible(number, effect)
        answer = possible[which % len(possible)]
        if isinstance(answer, Stored):
            self.stored.setdefault(number, []).append(effect)
        if isinstance(answer, Stored) and isinstance(effect, StoreScore):
            self.scores[answer.id] = effect
        if isinstance(answer, Found) and isinstance(answer.outcome, AlreadyHere):
            self.here_already.add(number)
        self.take(answer)

    @rule(data=st.data(), kind=st.sampled_from(("found", "stored", "not stored")))
    def other_visits_answer_comes(self, data: Any, kind: str) -> None:  # noqa: ANN401
        """An answer to somebody else arrives: nothing may change."""
        other = self.visit.number + data.draw(st.sampled_from((-1, 1)))
        late: dict[str, Answer] = {
            "found": Found(other, OUTCOMES[0]),
            "stored": Stored(other, "record-late"),
            "not stored": NotStored(other),
        }
        assert step(self.visit, late[kind]) == (self.visit, ())

    def possible(self, number: int, effect: Effect) -> list[Answer]:
        """What the clerk can truly answer."""
        if isinstance(effect, LookUp | LookUpTyped):
            return [*(Found(number, outcome) for outcome in OUTCOMES), NotStored(number)]
        return [Stored(number, f"record-{len(self.scores)}"), NotStored(number)]

    def take(self, event: Event) -> None:
        """Let it happen, and hold the rules of a single step."""
        was, (self.visit, effects) = self.visit, step(self.visit, event)
        self.asked += [
            (self.visit.number, effect) for effect in effects if isinstance(effect, ANSWERED)
        ]
        self.home_means_forgotten(was, effects)
        self.the_last_person_goes_before_the_next(was, event, effects)
        self.removal_forgets(was, event)
        self.scores_are_chained(was, effects)
        self.nobody_is_turned_away_twice(was, effects)

    def home_means_forgotten(self, was: Visit, effects: tuple[Effect, ...]) -> None:
        """Every way home says so, and is true to it."""
        if self.visit.screen in HOME and was.screen not in HOME:
            assert ForgetPatient() in effects
            assert not names_somebody(self.visit)
            asked = self.visit.screen is Screen.TAKE_CARD  # in their own manner
            assert self.visit.manner == (was.manner if asked else HOUSE)

    def the_last_person_goes_before_the_next(
        self, was: Visit, event: Event, effects: tuple[Effect, ...]
    ) -> None:
        """A card that comes in finds nobody else's words, and is another visit."""
        if isinstance(event, CardPlaced):
            assert effects[-1] == ForgetPatient()
            assert self.visit.number == was.number + 1
            assert self.visit.screen is Screen.READING
            assert not names_somebody(self.visit)
            assert self.visit.score is None
            assert self.visit.ticket is None

    def removal_forgets(self, was: Visit, event: Event) -> None:
        """The card that began the visit is out: its person is too."""
        if isinstance(event, CardRemoved) and event.reader == was.reader is not None:
            assert not names_somebody(self.visit)

    def nobody_is_turned_away_twice(self, was: Visit, effects: tuple[Effect, ...]) -> None:
        """One visit, one cause."""
        self.turned_away += [was.number for effect in effects if isinstance(effect, TurnAway)]
        assert len(set(self.turned_away)) == len(self.turned_away)

    def scores_are_chained(self, was: Visit, effects: tuple[Effect, ...]) -> None:
        """A second answer of one visit stands in for the first."""
        for effect in effects:
            if isinstance(effect, StoreScore):
                assert 0 <= effect.score <= 10
                assert effect.replaces == was.feedback_id
                first = not any(isinstance(e, StoreScore) for e in self.stored.get(was.number, ()))
                assert (effect.replaces is None) == first
            if isinstance(effect, StoreComment):
                assert effect.feedback_id == was.feedback_id
                assert effect.topics or effect.text.strip()

    @invariant()
    def every_screen_ends(self) -> None:
        """A limit on each, and from each a way home by waiting."""
        visit = self.visit
        assert visit.limit_s > 0
        for _ in range(5):
            visit, _effects = step(visit, TimedOut())
        out = visit.readers is not None and not visit.readers
        at_home = Screen.OUT_OF_ORDER if out else Screen.WELCOME
        assert visit.screen is (Screen.TAKE_CARD if visit.cards else at_home)
        assert not names_somebody(visit)
        assert replace(visit, number=0, reminded=False) == Visit(
            0, visit.screen, visit.readers, visit.cards
        )

    @invariant()
    def thanks_only_for_what_is_stored(self) -> None:
        """Green, the follow-up and the thanks come after the commit."""
        done = self.stored.get(self.visit.number, [])
        match self.visit.screen:
            case Screen.CHECKED_IN:
                arrived = any(isinstance(e, StoreCheckIn) for e in done)
                assert arrived or self.visit.number in self.here_already
            case Screen.REASON:
                assert self.visit.feedback_id in self.scores
                assert self.scores[self.visit.feedback_id].score == self.visit.score
            case Screen.THANKS:
                assert self.visit.feedback_id in self.scores
                waiting = [e for n, e in self.asked if n == self.visit.number]
                assert not any(isinstance(e, StoreComment) for e in waiting)

    @invariant()
    def a_person_is_known_only_while_served(self) -> None:
        """Bookings and names are with the visit on three screens and nowhere else."""
        if self.visit.holder is not None:
            shown = (Screen.READING, Screen.WHO_IS_HERE, Screen.YOUR_VISIT)
            assert self.visit.screen in shown
        if self.visit.entry is not None:
            assert self.visit.screen in (*TYPING, Screen.ONE_MOMENT, Screen.YOUR_VISIT)
            assert self.visit.screen is not Screen.YOUR_VISIT or self.visit.entry.code == ""
        if isinstance(self.visit.outcome, Ready | AlreadyHere):
            assert self.visit.screen is Screen.YOUR_VISIT
        if self.visit.comment:
            answering = (Screen.RATING, Screen.REASON, Screen.CALL_BACK, Screen.ONE_MOMENT)
            assert self.visit.screen in answering
        if self.visit.phone:
            assert self.visit.screen in (Screen.CALL_BACK, Screen.ONE_MOMENT)


AnyDay.TestCase.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, print_blob=True
)
TestAnyDay = AnyDay.TestCase


def test_who_is_turned_away_is_told_apart() -> None:
    told = set()
    for outcome in OUTCOMES[3:-1]:
        reading = Visit(1, Screen.READING, frozenset({"r"}), frozenset({"r"}), "r", holder=HOLDER)
        after, effects = step(reading, Found(1, outcome))
        assert after.screen is Screen.NOT_NOW
        assert after.holder is None
        told |= {effect.cause for effect in effects if isinstance(effect, TurnAway)}

    assert told == {
        *("too_early", "too_late", "other_day", "other_site"),
        *("cancelled", "no_booking", "stale_list"),
    }
