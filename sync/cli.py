"""What `aula sync` does: run, once, status, release, export. Each gives the exit code.

0 all is well, 1 something did not work this time, 2 something must be set right first.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec

from sync import status as told
from sync.device import (
    AnyDevice,
    DeviceError,
    Enrolled,
    has_been_revoked,
    standing,
    this_device,
)
from sync.log import logger
from sync.postman import Postman, Settings
from sync.secret_file import SecretFileError, read_key
from sync.server_time import Timekeeper
from sync.settings import BadSetting
from sync.store import Store, StoreError, TooNew, WrongKey, open_store
from sync.undumpable import forbid_dumps

REOPEN_S = 2.0
REVOKED = "Central has revoked this kiosk: aula-central kiosk replace gives it a new code."
Work = Callable[[Settings, AnyDevice, bytes], Coroutine[Any, Any, int]]


def run(settings: Settings) -> int:
    """Carry letters until SIGTERM."""
    return _with_identity(settings, _run_until_told)


def once(settings: Settings) -> int:
    """Make one round each way, and say what came of it."""
    return _with_identity(settings, _once)


def status(settings: Settings, as_json: bool) -> int:
    """Show what waits, what was refused and why, and how old the list is."""

    try:
        who = standing(settings)
    except SecretFileError as error:
        return _stop(str(error), 2)

    def show(store: Store) -> int:
        time, said = Timekeeper(store).tell(), store.health()
        whole = told.Status(
            outbox=store.outbox.status(time.at),
            list_age=store.list_age(time.at),
            time=time,
            who=who,
            set_aside=store.set_aside(),
            last_error=said.health.last_error if said else "",
        )
        print(told.as_json(whole) if as_json else told.in_words(whole))
        return 0

    return _with_store(settings, show)


def release(settings: Settings, record_id: str) -> int:
    """Let a letter that central refused be sent once more."""

    def let_go(store: Store) -> int:
        if store.outbox.release(record_id):
            print("It will be sent again with the next round.")
            return 0
        return _stop("No refused record has this id; `aula sync status` lists them.", 1)

    return _with_store(settings, let_go)


def export(settings: Settings, path: Path) -> int:
    """Write what central refused into a new file of its owner's alone, one record a line.

    Nothing is taken away here: what people wrote in it is sealed, who came is not.
    """

    def write(store: Store) -> int:
        letters = store.outbox.quarantine()
        try:
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                for letter, body in letters:
                    line = {"reason": letter.reason, "record": msgspec.Raw(body.encode())}
                    file.write(msgspec.json.encode(line) + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            return _stop(f"{path} is there already: name a new file.", 2)
        except OSError as error:
            reason = os.strerror(error.errno or 0).lower()
            return _stop(f"{path} cannot be written: {reason}.", 2)
        print(f"{len(letters)} refused records are in {path}, and still here.")
        return 0

    return _with_store(settings, write)


def _with_identity(settings: Settings, work: Work) -> int:
    forbid_dumps()
    try:
        key, device = read_key(settings.key_file), this_device(settings)
        return asyncio.run(work(settings, device, key))
    except (SecretFileError, BadSetting, DeviceError) as error:
        return _stop(str(error), 2)
    except (WrongKey, TooNew) as error:
        return _stop(f"{settings.store} cannot be used: {error}.", 2)
    except StoreError as error:
        return _stop(f"{settings.store} cannot be used now: {error}.", 1)


def _with_store(settings: Settings, work: Callable[[Store], int]) -> int:
    if not settings.store.exists():
        return _stop(f"There is no {settings.store} yet: start the kiosk once.", 2)
    try:
        store = open_store(settings.store, read_key(settings.key_file))
    except SecretFileError as error:
        return _stop(str(error), 2)
    except StoreError as error:
        return _stop(f"{settings.store} cannot be used: {error}.", 2)
    try:
        return work(store)
    finally:
        store.close()


async def _run_until_told(settings: Settings, device: AnyDevice, key: bytes) -> int:
    task = asyncio.ensure_future(_carry_on(settings, device, key))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()
    return 0


async def _carry_on(settings: Settings, device: AnyDevice, key: bytes) -> None:
    """Serve one file after the other: the kiosk replaces one that was damaged."""
    log = logger("postman")
    while True:
        if has_been_revoked(device):
            device = await _enrolled_anew(settings)
        try:
            store = open_store(settings.store, key)
        except (WrongKey, TooNew):
            raise
        except StoreError as error:
            log.warning("store_closed", failure=type(error).__name__)
            await asyncio.sleep(REOPEN_S)
            continue
        log.info("store_open")
        try:
            await Postman(store, device, settings).run()
            _heed(device, store)
        finally:
            store.close()


async def _enrolled_anew(settings: Settings) -> AnyDevice:
    """Wait until somebody enrols this machine again."""
    log = logger("postman")
    log.warning("revoked")
    while has_been_revoked(device := this_device(settings)):
        await asyncio.sleep(REOPEN_S)
    log.info("enrolled")
    return device


def _heed(device: AnyDevice, store: Store) -> bool:
    """Forget whose day it was, and then the key, once central has revoked this kiosk."""
    if not (isinstance(device, Enrolled) and device.revoked):
        return False
    for gone in store.forget():  # first: a kill in between, and central says it again
        logger("postman").warning("set_aside_gone", letters=gone.unsent)
    device.forget()
    return True


async def _once(settings: Settings, device: AnyDevice, key: bytes) -> int:
    if has_been_revoked(device):
        return _stop(REVOKED, 2)
    store = open_store(settings.store, key)
    try:
        failed = await Postman(store, device, settings).once()
        gone = _heed(device, store)
        waiting = store.outbox.status(Timekeeper(store)()).waiting
    finally:
        store.close()
    if gone:
        return _stop(f"{REVOKED} {told.count(waiting).capitalize()}.", 2)
    if failed:
        why = ", ".join(dict.fromkeys(failed))
        said = f"Central did not take part ({why}); {told.count(waiting)}."
        return _stop(f"{said} `aula doctor` says what to do.", 1)
    print(f"Done; {told.count(waiting)}.")
    return 0


def _stop(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code
