"""What `aula enrol` does: says the check number, waits for it to be confirmed, keeps who it is.

0 this machine is a kiosk now, 1 it did not work this time, 2 something must be set right first.
"""

import sys
import time
from collections.abc import Callable

from sync import identity
from sync.enrolment import ASK_EVERY_S, Enroller, EnrolmentFailed, Interrupted
from sync.secret_file import SecretFileError, credential, read_key
from sync.settings import BadSetting, Settings
from sync.undumpable import forbid_dumps

WAIT_S = 30 * 60.0


def enrol(
    settings: Settings,
    url: str,
    code: str,
    fingerprint: str,
    *,
    rest: Callable[[float], None] = time.sleep,
) -> int:
    """Make this machine the kiosk a one-time code was printed for."""
    forbid_dumps()
    path = identity.place(settings.store)
    try:
        if url.rstrip("/") != settings.url.rstrip("/"):
            raise BadSetting(f"Set central.url to {url} first, or enrol where it says.")
        store_key = read_key(settings.key_file)
        known = identity.read(path)
        if known is not None and known.state == "enrolled":
            raise BadSetting(
                f"This machine is {known.kiosk} already. To begin anew take {path} away."
            )
        enroller = Enroller(settings, code, fingerprint, store_key)
        number = enroller.begin()
        _say(f"Check number: {number[:3]} {number[3:]}")
        _say("Confirm it at central: aula-central kiosk confirm KIOSK NUMBER")
        _say("Its KIOSK is where aula-central kiosk list shows this number.")
        found = _confirmed(enroller, rest)
        identity.write(path, found)
        site = enroller.prove(found)
    except (BadSetting, SecretFileError) as error:
        return _stop(str(error), 2)
    except EnrolmentFailed as error:
        return _stop(str(error), 1)
    guarded = "a systemd credential" if credential(settings.key_file) else "a file of mode 0600"
    _say(f"This machine is {found.kiosk} at {site.name}. Its key is guarded by {guarded}.")
    return 0


def _confirmed(enroller: Enroller, rest: Callable[[float], None]) -> identity.Identity:
    """Ask until somebody has confirmed the number. A central that is away for a moment is waited
    for: the key of this enrolment is in memory alone, and its code is spent.
    """
    waited, trouble = 0.0, ""
    while True:
        try:
            found, trouble = enroller.ask(), ""
        except Interrupted as error:
            found, trouble = None, str(error)
        if found is not None:
            return found
        if waited >= WAIT_S:
            raise EnrolmentFailed(
                trouble or "Nobody has confirmed the number: ask for another code."
            )
        rest(ASK_EVERY_S)
        waited += ASK_EVERY_S


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()


def _stop(sentence: str, code: int) -> int:
    sys.stderr.write(sentence + "\n")
    return code
