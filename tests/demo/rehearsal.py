"""One patient's visit through the real programs, and what central must hold after it."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from tests.demo.patient import Patient
from tests.demo.programs import PATIENCE_S, Line, Silent
from tests.demo.town import Town

WORDS = "kind and clear"
SCORE = 9
PAST_MIDNIGHT_S = 25 * 3600  # past the next midnight even on the longest day of the year


@dataclass
class Report:
    """What happened, step by step, and what central holds of it."""

    reader: str
    steps: list[Line] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    lost: int = 0
    duplicated: int = 0
    stray: int = 0

    def as_json(self) -> Line:
        """The report as the one object that `--json` promises."""
        return {
            "steps": self.steps,
            "central": self.counts,
            "lost": self.lost,
            "duplicated": self.duplicated,
            "reader": self.reader,
        }

    @property
    def right(self) -> bool:
        """Whether central holds exactly what the patient did."""
        expected = {"check_ins": 1, "feedback": 1, "comments": 1}
        return self.counts == expected and not (self.lost or self.duplicated or self.stray)


class Rehearsal:
    """Plays the visit in a town and keeps the report."""

    def __init__(self, town: Town, pictures: Path, tell: Callable[[str], None]) -> None:
        self._town = town
        self._pictures = pictures
        self._tell = tell
        self._patient = Patient(town)
        self._own: list[Line] = []
        self.report = Report(town.reader)

    def play(self, central_late: bool = False) -> Report:
        """Play it all. With `central_late` central is off until the patient has left."""
        self._open(central_late)
        self._arrive()
        self._leave()
        if central_late:
            with self._step("central comes back"):
                self._town.start_central()
        with self._step("everything reaches central"):
            until(lambda: self._town.waiting() == 0, "letters still wait at the kiosk")
        self._audit()
        self._tomorrow()
        return self.report

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        ms = round((time.monotonic() - began) * 1000)
        self.report.steps.append({"step": name, "ms": ms})
        self._tell(f"{ms:>7} ms  {name}")

    def _picture(self, name: str) -> None:
        self._patient.keeps_picture(self._pictures / f"{name}.png")

    def _open(self, central_late: bool) -> None:
        town = self._town
        with self._step("head office makes the clinic's day"):
            town.open_head_office()
        with self._step("central opens"):
            town.start_central()
        with self._step(f"card reader ({town.reader})"):
            town.start_reader()
        with self._step("kiosk shows its first screen"):
            town.kiosk.start()
            self._patient.sees("Welcome")
        with self._step("the day's list reaches the kiosk"):
            town.postman.start()
            until(lambda: self._town.list_age() is not None, "the day's list did not come")
        self._picture("1-welcome")
        if central_late:
            with self._step("central goes away"):
                town.central.kill()

    def _arrive(self) -> None:
        patient, town = self._patient, self._town
        with self._step("card in"):
            town.play(insert="egk", serial=1)
            patient.sees("Reading", within=PATIENCE_S)
        self._picture("2-reading")
        with self._step("card read, booking found"):
            patient.sees("YourVisit")
        self._picture("3-your-visit")
        with self._step("touches This is me: stored, then green"):
            patient.touches("confirm")
            patient.sees("CheckedIn")
        self._picture("4-checked-in")
        with self._step("takes the card"):
            town.play(remove=True)
        with self._step("back to the welcome"):
            patient.touches("leave")
            patient.sees("Welcome")

    def _leave(self) -> None:
        patient = self._patient
        with self._step("wants to rate the visit"):
            patient.touches("rate")
            patient.sees("Rating")
        self._picture("5-rating")
        with self._step(f"taps a {SCORE}: stored"):
            patient.touches(f"score-{SCORE}")
            patient.sees("MainReason")
        self._picture("6-main-reason")
        with self._step("writes why"):
            patient.touches("paper")
            patient.types(WORDS[0].upper() + WORDS[1:])
        self._picture("7-writing")
        with self._step("finishes: stored, then thanked"):
            patient.touches("finish")
            patient.sees("Thanks")
        self._picture("8-thanks")

    def _audit(self) -> None:
        """Count this kiosk's records, all of them: it has served this patient alone."""
        town, report = self._town, self.report
        with self._step("central's books are compared"):
            self._own = town.ask_central("records", "--kiosk", town.kiosk_id)
            comments = [c for c in town.ask_central("comments") if c["text"].lower() == WORDS]
        answers = {r["id"] for r in self._own if r["kind"] == "feedback" and r["score"] == SCORE}
        kinds = Counter(r["kind"] for r in self._own)
        report.counts = {
            "check_ins": kinds["check_in"],
            "feedback": len(answers),
            "comments": sum(c["feedback_id"] in answers for c in comments),
        }
        report.lost = sum(n == 0 for n in report.counts.values())
        report.duplicated = sum(max(0, n - 1) for n in report.counts.values())
        report.stray = len(self._own) - sum(report.counts.values())

    def _tomorrow(self) -> None:
        town = self._town
        with self._step("the answer is in tomorrow's public seven days"):
            before = self._week()
            town.central.stop()
            town.start_central(clock_offset_s=PAST_MIDNIGHT_S)
            after = self._week(PAST_MIDNIGHT_S)
            public = town.published()
        if not before["last_day"] < after["last_day"] == public["score"]["last_day"]:
            raise Silent("central's public window did not move on with its clock")
        counted = self._counted_again(after)
        self.report.lost += max(0, len(counted) - int(after["n"]))
        self.report.duplicated += max(0, int(after["n"]) - len(counted))
        own = {r["id"] for r in self._own if r["kind"] == "feedback"}
        self.report.lost += len(own - counted)
        if public["score"]["score"] != published_score(after):
            raise Silent("the public score is not the score of the answers")

    def _week(self, offset: int = 0) -> Line:
        clock = ["--clock-offset", str(offset)] if offset else []
        (week,) = self._town.ask_central("score", "--site", self._town.site, *clock)
        return week

    def _counted_again(self, week: Line) -> set[str]:
        """The answers of the window, found once more record by record."""
        return {
            r["id"]
            for r in self._town.ask_central("records")
            if r["kind"] == "feedback"
            and r["site"] == self._town.site
            and r["counted"]
            and week["first_day"] <= r["local_date"] <= week["last_day"]
        }


def published_score(week: Line) -> int:
    """The score as docs/open-nps.md works it out, from numbers in fives; halves go outwards."""
    net, n = int(week["promoters"]) - int(week["detractors"]), int(week["n"])
    shown = 5 * whole(Fraction(n, 5))
    return whole(Fraction(100 * 5 * whole(Fraction(shown * net, n * 5)), shown))


def whole(number: Fraction) -> int:
    """The nearest whole number."""
    return int(abs(number) + Fraction(1, 2)) * (1 if number >= 0 else -1)


def until(happened: Callable[[], bool], otherwise: str, within: float = PATIENCE_S) -> None:
    """Ask again and again, each answer taking its own time, until it has happened."""
    deadline = time.monotonic() + within
    while not happened():
        if time.monotonic() > deadline:
            raise Silent(otherwise)
