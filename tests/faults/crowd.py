"""A kiosk's store on a disk that others fill. Run in a mount namespace; prints JSON.

Patients check in until the disk is full and beyond, then somebody makes room again.
"""

import argparse
import json
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from sync import wire
from sync.store import Store, StoreFull, open_store
from tests.faults.own_disk import MEBIBYTE, OwnDisk
from tests.sync.given import KEY, booking

DISK_MIB = 16
HOPELESS = 20


@dataclass
class Account:
    """What happened, in the order it happened."""

    thanked_before: int = 0
    thanked_on_ballast: int = 0
    told: str = ""
    refused: int = 0
    opened_when_full: bool = False
    thanked_after: int = 0
    told_after: str = ""
    opened_on_ballast: bool = False
    thanked: int = 0
    found: int = 0
    gaps: int = 0


class Crowd:
    """One kiosk, and everything else on its disk."""

    def __init__(self, top: Path, ballast: int) -> None:
        self._path, self._rubbish = top / "kiosk.db", top / "rubbish"
        self._ballast = ballast
        self._number = 0
        self._thanked: list[str] = []
        self.account = Account()

    def play(self) -> Account:
        """From the first patient to the last."""
        account = self.account
        store = self._open()
        account.thanked_before = self._check_in(store, 50)
        self._fill_the_disk()
        account.thanked_on_ballast = self._check_in(store, 1)
        account.told = self._told(store)
        account.thanked_on_ballast += self._until_full(store)
        account.refused = HOPELESS - self._check_in(store, HOPELESS)
        store.close()
        with suppress(StoreFull):
            self._open().close()
            account.opened_when_full = True
        self._rubbish.unlink()
        store = self._open()
        account.thanked_after = self._check_in(store, 50)
        account.told_after = self._told(store)
        self._count(store)
        store.close()
        self._fill_the_disk()
        with suppress(StoreFull):
            self._open().close()
            account.opened_on_ballast = not self._path.with_name("kiosk.db.ballast").exists()
        return account

    def _open(self) -> Store:
        return open_store(self._path, KEY, ballast=self._ballast)

    def _check_in(self, store: Store, patients: int) -> int:
        """Who is not stored is not thanked. Gives how many were."""
        before = len(self._thanked)
        for _ in range(patients):
            self._number += 1
            with suppress(StoreFull):
                self._thanked += store.check_in(
                    [booking(self._number)], at=datetime.now(UTC), by="card"
                )
        return len(self._thanked) - before

    def _told(self, store: Store) -> str:
        """What central will be told, if even that can be written."""
        with suppress(StoreFull):
            store.note_health(wire.Health(version="1", reader="ready"))
            kept = store.health()
            return kept.health.last_error if kept else ""
        return ""

    def _until_full(self, store: Store) -> int:
        thanked = 0
        while self._check_in(store, 1):
            thanked += 1
        return thanked

    def _fill_the_disk(self) -> None:
        """Somebody else writes until nothing more fits."""
        with self._rubbish.open("ab", buffering=0) as rubbish:
            for size in (MEBIBYTE, 4096, 1024, 1):
                with suppress(OSError):
                    while rubbish.write(bytes(size)):
                        pass

    def _count(self, store: Store) -> None:
        with store.outbox._vault.reading() as connection:
            rows = connection.exec_driver_sql("select id, seq from outbox order by seq").all()
        self.account.thanked = len(self._thanked)
        self.account.found = len({row.id for row in rows} & set(self._thanked))
        self.account.gaps = sum(row.seq != n for n, row in enumerate(rows, 1))


def main() -> int:
    """Fill the disk, and print the account as one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ballast", type=int, required=True)
    options = parser.parse_args()
    with OwnDisk(options.folder, DISK_MIB) as disk:
        crowd = Crowd(disk.top, options.ballast)
        crowd.play()
    print(json.dumps(asdict(crowd.account)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
