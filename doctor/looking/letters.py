"""What waits, what was refused, who this kiosk is, and what central says to that."""

from dataclasses import replace

from doctor.facts import Closed, Looked, NotCalled
from sync.device import DeviceError, Standing, standing
from sync.secret_file import SecretFileError, read_key
from sync.server_time import Timekeeper
from sync.settings import BadSetting, Pace, Settings
from sync.sounding import Sounding, sound
from sync.status import Status
from sync.store import StoreError, open_store

CALL_S = 6.0


def who(settings: Settings) -> Standing | None:
    """Who this machine is; None where its file cannot be read, which `files` tells."""
    try:
        return standing(settings)
    except SecretFileError:
        return None


def store(settings: Settings) -> Looked | Closed:
    """Look into kiosk.db: this proves the key and every page of it, as each start does."""
    try:
        if not settings.store.exists():
            return Closed("missing")
        key = read_key(settings.key_file)
        opened = open_store(settings.store, key)
    except PermissionError:
        return Closed("hidden")
    except SecretFileError as error:
        hidden = "permission denied" in str(error)
        return Closed("hidden" if hidden else "wrong", str(error))
    except StoreError as error:
        hidden = "Permission denied" in str(error)
        return Closed("hidden" if hidden else "wrong", f"{settings.store}: {error}.")
    try:
        told, said = Timekeeper(opened).tell(), opened.health()
        return Looked(
            Status(
                outbox=opened.outbox.status(told.at),
                list_age=opened.list_age(told.at),
                time=told,
                who=standing(settings),
                set_aside=opened.set_aside(),
                last_error=said.health.last_error if said else "",
            ),
            None if said is None else max(0.0, told.at.timestamp() - said.at),
            said.health.screen if said else "",
            said.health.reader if said else "",
        )
    except (StoreError, SecretFileError) as error:
        return Closed("wrong", f"{settings.store}: {error}.")
    finally:
        opened.close()


def central(settings: Settings) -> Sounding | NotCalled:
    """Call central once, as this kiosk."""
    try:
        return sound(replace(settings, pace=Pace(deadline=CALL_S, spacing=0.2)))
    except (DeviceError, BadSetting, SecretFileError) as error:
        return NotCalled(str(error))
