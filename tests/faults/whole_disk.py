"""The disk of a kiosk that was stolen, read byte by byte. Run it by `own_disk.in_private`.

`python -m tests.faults.whole_disk FOLDER store|plain` prints which marked people are found.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.faults.own_disk import OwnDisk
from tests.sync.marked import MARKERS, found_in

MEBIBYTES = 24
DAY = [sys.executable, "-m", "tests.sync.marked_day"]


def days(top: Path) -> None:
    """Two days of the real store and their logs; the first is thrown away."""
    for name in ("yesterday", "today"):
        folder = top / name
        folder.mkdir()
        folder.chmod(0o2770)
        with (folder / "log").open("wb") as log:
            subprocess.run([*DAY, folder / "kiosk.db"], stdout=log, stderr=log, check=False)
        if name == "yesterday":
            shutil.rmtree(folder)


def plainly(top: Path) -> None:
    """The control: a database as anybody would write it, and deleted since."""
    path = top / "kiosk.db"
    plain = sqlite3.connect(path)
    plain.execute("create table outbox (body text)")
    plain.executemany("insert into outbox values (?)", [(marker,) for marker in MARKERS])
    plain.commit()
    plain.close()
    path.unlink()


def main() -> None:
    """Live, lose the power, and be read."""
    folder, how = sys.argv[1:]
    with OwnDisk(Path(folder), MEBIBYTES) as disk:
        {"store": days, "plain": plainly}[how](disk.top)
        kept = sum(file.stat().st_size for file in disk.top.rglob("*") if file.is_file())
        disk.cut_power()
        found = found_in(disk.taken_out().decode("latin-1"))
    print(json.dumps({"found": sorted(found), "kept": kept}))


if __name__ == "__main__":
    main()
