"""A real lobby on a desk of files: its database, its reader, and a patient's card to put in."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import msgspec
from nacl.public import SealedBox
from pytestqt.qtbot import QtBot

from hardware.identifiers import KVNR
from hardware.virtual.desk import Lying, place, take
from hardware.virtual.egk import Insured, generated
from kiosk.audio.settings import Audio
from kiosk.config import Reader, Scanner
from kiosk.lobby import Lobby
from kiosk.slip.settings import Slip
from sync import wire
from sync.pseudonym import booking_key
from sync.store import Store, open_store
from sync.store.vault import Vault, open_vault
from tests.kiosk.fingers import Finger, find, words
from tests.kiosk.scenes import COMMENTS_KEY, NOW, PANELS, SITE, VISIT, StandingClock, settings

KEY = bytes(range(32))
PEPPER = wire.Pepper(1, bytes(32))
PATIENT: Insured = generated(1)


def furnish(folder: Path) -> None:
    """Write what set-up and the postman leave: a key, a site, and one patient's booking."""
    for name, secret in (("key", KEY.hex()), ("token", "demo-kiosk")):
        (folder / name).touch(0o600)
        (folder / name).write_text(secret)
    (folder / "desk").mkdir()
    store = open_store(folder / "kiosk.db", KEY)
    store.put_site(SITE, "1")
    store.put_peppers(wire.Peppers([PEPPER]))
    key = booking_key(PEPPER, date(2026, 3, 2), KVNR, PATIENT.kvnr)
    store.day_list.begin()
    store.day_list.write_page(
        wire.SchedulePage(1, True, [msgspec.structs.replace(VISIT, keys=(key,))])
    )
    store.day_list.switch(1, full=True, now=NOW - timedelta(minutes=5))
    store.close()


def opened(sealed: object) -> str:
    """What somebody wrote, as only the holder of the test's private key can read it."""
    box = msgspec.convert(sealed, wire.Sealed)
    assert box.kid == "test"
    return SealedBox(COMMENTS_KEY).decrypt(box.box).decode()


class Desk:
    """One lobby and the patient before it."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        scanner: Scanner | None = None,
        clock: StandingClock | None = None,
        house: str = "fi",
        audio: Audio | None = None,
        slip: Slip | None = None,
    ) -> None:
        self.folder = folder
        self._qtbot = qtbot
        config = settings(folder, PANELS[0], Reader(simulated=folder / "desk"), house)
        fitted = msgspec.structs.replace(
            config,
            scanner=scanner or config.scanner,
            audio=audio or config.audio,
            slip=slip or config.slip,
        )
        self.lobby = Lobby(fitted, clock or StandingClock())
        self.root = self.lobby.window.root
        self.root.resize(PANELS[0].width, PANELS[0].height)
        self.opened = False
        self.shown: list[str] = []
        self.lobby.clerk.opened.connect(self._note_opened)
        self.lobby.visit.screen_turned.connect(lambda: self.shown.append(self.screen))
        self._finger = Finger(self.root)
        qtbot.waitUntil(self._is_ready, timeout=20_000)

    def _note_opened(self) -> None:
        self.opened = True

    def _is_ready(self) -> bool:
        return self.opened and self.lobby.reader.state == "ready"

    @property
    def screen(self) -> str:
        """What is up now."""
        return str(self.lobby.visit.moment.screen)

    def sees(self, screen: str, seconds: float = 15) -> None:
        """Wait until this screen is up and takes touches."""
        self._qtbot.waitUntil(
            lambda: self.screen == screen and find(self.root.contentItem(), "settling") is None,
            timeout=round(seconds * 1000),
        )

    def touches(self, *names: str) -> None:
        """Touch these, one after the other, each where it was last drawn."""
        for name in names:
            with self._qtbot.waitSignal(self.root.frameSwapped):
                self.root.update()
            assert self._finger.touch(name), f"there is no {name} on {self.screen}"

    def strikes(self, *names: str) -> None:
        """Touch these as fast as can be, with no picture between them."""
        for name in names:
            self._finger.touch(name)

    def reads(self) -> set[str]:
        """All that can be read."""
        return words(self.root.contentItem())

    def puts_card_in(self) -> None:
        """The patient's own card, the right way round."""
        place(self.folder / "desk", Lying())

    def takes_card(self) -> None:
        """Out again."""
        take(self.folder / "desk")

    def arrives(self) -> None:
        """Put the card in, and confirm; then what comes is up to the disk."""
        self.puts_card_in()
        self.sees("YourVisit")
        self.touches("confirm")

    @contextmanager
    def database(self) -> Iterator[Vault]:
        """A second connection to the kiosk's database."""
        vault = open_vault(self.folder / "kiosk.db", KEY)
        try:
            yield vault
        finally:
            vault.close()

    def outbox(self) -> list[dict[str, object]]:
        """What waits for central, oldest first in each stream."""
        store: Store = open_store(self.folder / "kiosk.db", KEY)
        try:
            later = NOW.replace(year=2099)
            return [
                msgspec.json.decode(letter.body)
                for stream in ("visits", "voices")
                for letter in store.outbox.waiting(stream, now=later)
            ]
        finally:
            store.close()
