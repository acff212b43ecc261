"""Visits that go on whatever is killed around them: a patient tries again until thanked."""

from collections.abc import Callable

from tests.demo.patient import Patient
from tests.demo.programs import Gone, Silent
from tests.demo.town import Town
from tests.faults.ledger import Ledger

LETTERS = ("abcdefghijkl", "mnopqrstuvwx")
"""In turn, for a letter twice in a row is a trembling hand to the keyboard, and counts once."""
SHORT_S = 12.0
TRIES = 30


class Visitor:
    """Arrives with one card after the other, and leaves an answer with words of its own."""

    def __init__(self, town: Town, ledger: Ledger) -> None:
        self._town = town
        self._ledger = ledger
        self._patient = Patient(town)

    def visit(self, serial: int) -> None:
        """One whole visit of patient `serial`."""
        self._again_and_again(lambda: self._arrive(serial))
        self._ledger.checked_in += 1
        self._again_and_again(self._leave)

    def arrive(self, serial: int) -> None:
        """Check in. A reader just started anew may still tell of the card before: then again."""
        self._again_and_again(lambda: self._arrive(serial))
        self._ledger.checked_in += 1

    def leave(self) -> None:
        """Answer, in one go."""
        self._leave()

    def start_over(self) -> None:
        """Look at a kiosk that has been started anew."""
        self._patient.screen = ""
        self._patient.sees("Welcome", within=SHORT_S)

    def _again_and_again(self, act: Callable[[], None]) -> None:
        for _ in range(TRIES):
            try:
                act()
            except Silent as trouble:
                self._recover(trouble)
            else:
                return
        raise Silent(f"not served in {TRIES} tries; {self._patient.screen} is up")

    def _recover(self, trouble: Silent) -> None:
        """What a service manager and a patient do: start the kiosk again, or start over."""
        self._town.play(remove=True)
        if isinstance(trouble, Gone):
            self._patient.screen = ""
            self._town.kiosk.start()

    def _arrive(self, serial: int) -> None:
        patient = self._patient
        self._come_to_welcome()
        self._town.play(insert="egk", serial=serial)
        if patient.sees("YourVisit", "CheckedIn", "CardProblem", within=SHORT_S) == "YourVisit":
            patient.touches("confirm")
            patient.sees("CheckedIn", "SeeReception", "CardProblem", "Welcome", within=SHORT_S)
        arrived = patient.screen == "CheckedIn"
        self._town.play(remove=True)
        if not arrived:
            raise Silent("not checked in")

    def _leave(self) -> None:
        patient, ledger = self._patient, self._ledger
        self._come_to_welcome()
        patient.touches("rate", within=SHORT_S)
        patient.sees("Rating", within=SHORT_S)
        ledger.attempts += 1
        words, score = _words(ledger.attempts), ledger.attempts % 11
        ledger.asked[score] += 1
        patient.touches(f"score-{score}", within=SHORT_S)
        if patient.sees("MainReason", "SeeReception", "TakeCard", within=SHORT_S) != "MainReason":
            raise Silent("the answer was not stored")
        ledger.thanked[score] += 1
        patient.touches("paper", within=SHORT_S)
        patient.types(words)
        patient.touches("finish", within=SHORT_S)
        if patient.sees("Thanks", "SeeReception", within=SHORT_S) == "Thanks":
            ledger.said.append(words)

    def _come_to_welcome(self) -> None:
        patient = self._patient
        if patient.screen != "Welcome":
            patient.sees("Welcome", *_HAVE_START_OVER, within=SHORT_S)
        if patient.screen != "Welcome":
            patient.touches("leave", within=SHORT_S)
        patient.sees("Welcome", within=SHORT_S)


_HAVE_START_OVER = ("CheckedIn", "CardProblem", "SeeReception", "Rating", "MainReason", "Thanks")


def _words(number: int) -> str:
    """A word of its own for every attempt, easily typed."""
    word = ""
    while number:
        letters = LETTERS[len(word) % 2]
        number, rest = divmod(number, len(letters))
        word = letters[rest] + word
    return f"z{word}z"
