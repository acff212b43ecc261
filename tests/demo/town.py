"""A whole clinic on one machine: central, a postman, a kiosk and a virtual card reader.

Keys are made for this run alone, in a folder only its owner can open, and go with it.
"""

import json
import os
import secrets
import shutil
import socket
import tempfile
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import urlopen

from hardware.identifiers import KVNR
from hardware.virtual.egk import generated
from hardware.virtual.namespace import why_not
from tests.demo.programs import PATIENCE_S, Line, Program, Silent, output

PATIENTS = 3


class Town:
    """Starts and ends the programs; `with Town(...) as town` leaves nothing behind."""

    def __init__(
        self,
        logs: Path,
        patients: int = PATIENTS,
        offscreen: bool = True,
        sabotage: tuple[str, ...] = (),
    ) -> None:
        logs.mkdir(parents=True, exist_ok=True)
        for old in logs.glob("*.log"):
            old.unlink()
        self.secret = Path(tempfile.mkdtemp(prefix="aula-demo-"))
        self.secret.chmod(0o700)
        self.reader = "simulated" if why_not() else "pcsc"
        self._desk = self.secret / "reader"
        self._comments_key = self.secret / "comments.key"
        self._callback_key = self.secret / "callback.key"
        self.database = f"sqlite:///{self.secret / 'central.db'}"
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self.config = self.secret / "kiosk.toml"
        self.patients = [generated(serial + 1) for serial in range(patients)]
        self._write_settings(full_screen=False)
        self._build(logs, offscreen, sabotage)
        self.kiosk_id = ""
        self.site = ""

    def _build(self, logs: Path, offscreen: bool, sabotage: tuple[str, ...]) -> None:
        stage = [] if self.reader == "pcsc" else ["--simulated", str(self._desk)]
        config = str(self.config)
        screen = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
        serve = ["central", "serve", "--database", self.database, "--port", str(self._port)]
        self.stage = Program("reader", ["-m", "hardware.virtual", *stage], logs)
        self.central = Program("central", ["-m", *serve], logs)
        self.postman = Program("sync", ["-m", "kiosk", "sync", "run", "--config", config], logs)
        self.kiosk = Program(
            "kiosk",
            ["-m", "tests.demo.puppet", config, *sabotage],
            logs,
            **self._surroundings(),
            **screen,
        )

    def _surroundings(self) -> dict[str, str]:
        socket_name = str(self.secret / "pcscd.comm")
        return {"PCSCLITE_CSOCK_NAME": socket_name} if self.reader == "pcsc" else {}

    def _write_settings(self, full_screen: bool) -> None:
        key = self.secret / "store.key"
        key.touch(0o600)
        key.write_text(secrets.token_hex(32))
        simulated = "" if self.reader == "pcsc" else f'simulated = "{self._desk}"\n'
        self.config.write_text(
            f'[central]\nurl = "{self.url}"\ntoken_file = "token"\n'
            '[store]\npath = "kiosk.db"\nkey_file = "store.key"\nballast_mib = 1\n'
            f"[display]\nwidth_mm = 268\nfullscreen = {str(full_screen).lower()}\n"
            f'[reader]\nside = "right"\n{simulated}'
            '[languages]\nhouse = "en"\n[feedback]\nhold_minutes = 0\n'
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for program in (self.kiosk, self.postman, self.central, self.stage):
            program.stop()
        shutil.rmtree(self.secret, ignore_errors=True)

    def open_head_office(self) -> None:
        """Make the clinic's day, its past answers and this kiosk's token at central."""
        told = ["--token-file", str(self.secret / "token"), "--json"]
        told += ["--key-file", str(self._comments_key)]
        told += ["--callback-key-file", str(self._callback_key)]
        for patient in self.patients:
            born = date.fromisoformat(patient.born)
            told += ["--for", f"{KVNR}|{patient.kvnr}|{born}|{patient.family_name}"]
        (made,) = output(["-m", "central", "demo-day", "--database", self.database, *told])
        self.kiosk_id, self.site = made["kiosk"], made["site"]

    def start_central(self, clock_offset_s: int = 0) -> None:
        """Open head office's doors, on a clock that many seconds ahead."""
        self.central.start(*(["--clock-offset", str(clock_offset_s)] if clock_offset_s else []))
        self.central.hear()

    def start_reader(self) -> None:
        """Set up the virtual reader; the kiosk then finds it where it looks."""
        self.stage.start()
        ready = self.stage.hear()
        if not ready.get("ready"):
            raise Silent(f"The virtual reader did not start: {ready.get('failed', '')}")
        if ready.get("socket"):
            link = self.secret / "pcscd.comm"
            link.unlink(missing_ok=True)
            os.symlink(ready["socket"], link)

    def play(self, **order: object) -> Line:
        """Do something with the virtual card."""
        self.stage.tell(dict(order))
        done = self.stage.hear()
        if "failed" in done:
            raise Silent(f"The virtual reader refused: {done['failed']}")
        return done

    def ask_central(self, *words: str) -> list[Line]:
        """Ask head office by its own command line."""
        files = {"comments": self._comments_key, "callbacks": self._callback_key}
        keys = ["--key-file", str(files[words[0]])] if words[0] in files else []
        return output(["-m", "central", *words, *keys, "--database", self.database, "--json"])

    def status(self) -> Line:
        """What the kiosk's own `aula sync status` says."""
        config = ["--config", str(self.config)]
        (status,) = output(["-m", "kiosk", "sync", "status", "--json", *config])
        return status

    def waiting(self) -> int:
        """How many letters the kiosk still holds for central, refused ones included."""
        status = self.status()
        return int(status["waiting"]) + len(status["refused"])

    def list_age(self) -> float | None:
        """Seconds since the day's list was last confirmed; None while there is none."""
        if not (self.secret / "kiosk.db").exists():
            return None
        age = self.status()["list_age_s"]
        return None if age is None else float(age)

    def published(self) -> Line:
        """This site's line of central's public, machine-readable page."""
        with urlopen(self.url + "/scores.json", timeout=PATIENCE_S) as answer:  # noqa: S310, loopback
            sites = json.load(answer)["sites"]
        (own,) = (line for line in sites if line["site"] == self.site)
        return dict(own)


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def write_json(value: Line) -> None:
    """Print one JSON object on one line."""
    print(json.dumps(value), flush=True)
