"""Two users of one group share the store in its 2770 folder, and nobody else comes near it."""

import os
from pathlib import Path

import pytest

from sync import wire
from sync.store import StoreError, open_store
from tests.sync.given import KEY, answer

KIOSK, POSTMAN, STRANGER, GROUP = 64_001, 64_002, 65_534, 64_003
BALLAST = 64 * 1024


def write_as(user: int, group: int, path: Path) -> int:
    """Write one answer as that user, and end without closing. Gives the exit code."""
    child = os.fork()
    if child == 0:
        try:
            os.umask(0o022)
            os.setgroups([])
            os.setresgid(group, group, group)
            os.setresuid(user, user, user)
            store = open_store(path, KEY, ballast=BALLAST)
            store.add(wire.Feedback, **answer())
        except StoreError:
            os._exit(1)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become two other users")
def test_kiosk_and_postman_write_what_the_other_made_and_a_stranger_nothing(
    tmp_path: Path,
) -> None:
    for above in (tmp_path, *tmp_path.parents):
        if above.owner() == "root" and "pytest-of" in str(above):  # however deep pytest's own are
            above.chmod(0o711)
    folder = tmp_path / "aula"
    folder.mkdir()
    os.chown(folder, KIOSK, GROUP)
    folder.chmod(0o2770)
    path = folder / "kiosk.db"

    open_store(tmp_path / "kiosk.db", KEY).close()  # whoever changes users imports nothing more

    ends = [write_as(user, GROUP, path) for user in (KIOSK, POSTMAN, KIOSK)]
    stranger = write_as(STRANGER, STRANGER, path)

    assert (ends, stranger) == ([0, 0, 0], 1)
    assert {file.name for file in folder.iterdir()} == {
        f"kiosk.db{suffix}" for suffix in ("", "-wal", "-shm", ".key-mark", ".ballast")
    }
    for file in folder.iterdir():
        assert (file.stat().st_mode & 0o7777, file.stat().st_gid) == (0o660, GROUP), file
    store = open_store(path, KEY)
    assert store.outbox.status(store._clock()).waiting == 3
    store.close()
