"""Looking after kiosks and peppers: every deed in one transaction with its row in the audit log."""

import secrets
from datetime import datetime, timedelta

import msgspec

from central import devices, enrolments
from central.address import address
from central.audit import Actor, note, plain
from central.devices import NoSuch
from central.store import StoreError, Transaction, instant
from sync import wire
from sync.wire import identity

MAX_NAME = 64
OVERLAP = timedelta(days=8)  # docs/decisions/0070: then every listed day was hashed anew


class Unsuited(StoreError):
    """It does not go with the state the kiosk, or the site's list, is in."""


class Invitation(msgspec.Struct, frozen=True):
    """What a machine needs to become a kiosk; the code works once, for half an hour.

    `ca_sha256` are the fingerprints of central's CAs, any of which will do.
    """

    kiosk: str
    code: str
    url: str
    ca_sha256: list[str]


class Listed(msgspec.Struct, frozen=True):
    """A kiosk's place as IT sees it. `key` is when its key came, "" before it has one.

    `check_number` is what the machine that waits to be confirmed shows.
    """

    kiosk: str
    site: str
    name: str
    state: str
    key: str
    check_number: str
    last_seen: str


def add(transaction: Transaction, site: str, name: str, actor: Actor, now: datetime) -> Invitation:
    """A new place. Raises NoSuch for an unknown site, Unsuited without an address."""
    if not (0 < len(name) <= MAX_NAME and name.isprintable()):
        raise Unsuited(f"A name is 1 to {MAX_NAME} characters that can be printed.")
    kiosk = devices.add_kiosk(transaction, site, name, None, now)
    note(transaction, actor, "kiosk.add", kiosk, now, site=site)
    return _invite(transaction, kiosk, now)


def replace(transaction: Transaction, kiosk: str, actor: Actor, now: datetime) -> Invitation:
    """A code for another machine, or the same one anew, in this place: name and history stay.

    The machine there now goes on until the new one is confirmed.
    """
    _state(transaction, kiosk)
    note(transaction, actor, "kiosk.replace", kiosk, now)
    return _invite(transaction, kiosk, now)


def pause(transaction: Transaction, kiosk: str, actor: Actor, now: datetime) -> None:
    """Take and give nothing for a while. Nothing on the kiosk is lost."""
    _turn(transaction, kiosk, "active", "paused")
    note(transaction, actor, "kiosk.pause", kiosk, now)


def resume(transaction: Transaction, kiosk: str, actor: Actor, now: datetime) -> None:
    """Go on after a pause."""
    _turn(transaction, kiosk, "paused", "active")
    note(transaction, actor, "kiosk.resume", kiosk, now)


def revoke(transaction: Transaction, kiosk: str, actor: Actor, now: datetime) -> None:
    """End this machine's being a kiosk: told so, it forgets the list, the peppers and its key."""
    _state(transaction, kiosk)
    transaction.run("UPDATE kiosks SET state = 'revoked' WHERE id = :id", id=kiosk)
    transaction.run("UPDATE kiosk_keys SET state = 'revoked' WHERE kiosk = :id", id=kiosk)
    transaction.run(
        "UPDATE enrolments SET state = 'dead' WHERE kiosk = :id AND state IN ('open', 'pending')",
        id=kiosk,
    )
    note(transaction, actor, "kiosk.revoke", kiosk, now)


def confirm(transaction: Transaction, kiosk: str, number: str, actor: Actor, now: datetime) -> bool:
    """Let the machine that shows this number be the kiosk. False where none does."""
    _state(transaction, kiosk)
    return enrolments.confirm(transaction, kiosk, number, actor, now)


def listed(transaction: Transaction, now: datetime) -> list[Listed]:
    """Every place, in the order of sites and names."""
    rows = transaction.rows(
        "SELECT b.id, b.site, b.name, b.state, k.made_at, e.check_number, h.received_at"
        " FROM kiosks b"
        " LEFT JOIN kiosk_keys k ON k.kiosk = b.id AND k.state = 'current'"
        " LEFT JOIN enrolments e ON e.kiosk = b.id AND e.state = 'pending' AND e.expires_at > :now"
        " LEFT JOIN health h ON h.kiosk = b.id ORDER BY b.site, b.name, b.id",
        now=instant(now),
    )
    return [
        Listed(
            row.id,
            row.site,
            row.name,
            row.state,
            row.made_at or "",
            row.check_number or "",
            row.received_at or "",
        )
        for row in rows
    ]


def roll(transaction: Transaction, kiosk: str, public_key: bytes, now: datetime) -> None:
    """Take the key a kiosk will use next; the one it has is good until then.

    Asked again with the same key it changes nothing. Raises Unsuited for a key that is known
    otherwise.
    """
    kid = identity.key_id(public_key)
    known = transaction.one("SELECT kiosk, state FROM kiosk_keys WHERE kid = :kid", kid=kid)
    if known is not None:
        if (known.kiosk, known.state) != (kiosk, "next"):
            raise Unsuited("This key is known already.")
        return
    transaction.run("DELETE FROM kiosk_keys WHERE kiosk = :kiosk AND state = 'next'", kiosk=kiosk)
    transaction.run(
        "INSERT INTO kiosk_keys (kid, kiosk, public_key, state, made_at)"
        " VALUES (:kid, :kiosk, :key, 'next', :now)",
        kid=kid,
        kiosk=kiosk,
        key=public_key,
        now=instant(now),
    )
    note(transaction, Actor(f"kiosk:{kiosk}", "kiosk"), "kiosk.roll", kiosk, now)


def rotate_pepper(
    transaction: Transaction, site: str, actor: Actor, now: datetime, *, at_once: bool
) -> int:
    """Give a site a new pepper; the one before stays valid beside it, unless `at_once`.

    Returns its version.
    """
    if devices.site(transaction, site) is None:
        raise NoSuch("There is no such site.")
    newest = transaction.one("SELECT max(version) AS v FROM peppers WHERE site = :s", s=site)
    version = (newest.v or 0) + 1 if newest else 1
    oldest = version if at_once else version - 1
    transaction.run("DELETE FROM peppers WHERE site = :s AND version < :v", s=site, v=oldest)
    devices.add_pepper(transaction, site, wire.Pepper(version, secrets.token_bytes(32)))
    note(transaction, actor, "pepper.rotate", site, now, version=version, at_once=int(at_once))
    return version


def retire_pepper(
    transaction: Transaction, site: str, actor: Actor, now: datetime, *, at_once: bool
) -> int:
    """Leave a site its newest pepper alone. Returns how many went.

    Raises `Unsuited` while days listed before the rotation may still be ahead, unless `at_once`.
    """
    if devices.site(transaction, site) is None:
        raise NoSuch("There is no such site.")
    rotated = _rotated(transaction, site)
    if rotated is not None and now < (good := rotated + OVERLAP) and not at_once:
        raise Unsuited(
            "Patients booked before the rotation would not be found any more: wait until"
            f" {good:%Y-%m-%d %H:%M} UTC, or import every listed day again and add --now"
            " (by API at_once)."
        )
    gone = transaction.run(
        "DELETE FROM peppers WHERE site = :s AND version <"
        " (SELECT max(version) FROM peppers WHERE site = :s)",
        s=site,
    )
    note(transaction, actor, "pepper.retire", site, now, gone=gone)
    return gone


def _rotated(transaction: Transaction, site: str) -> datetime | None:
    """When the site got its newest pepper beside an older one, which is there still."""
    if len(devices.peppers(transaction, site)) < 2:
        return None
    row = transaction.one(
        "SELECT at FROM audit WHERE deed = 'pepper.rotate' AND subject = :site"
        " ORDER BY n DESC LIMIT 1",
        site=plain(site),
    )
    return datetime.fromisoformat(row.at) if row else None


def _invite(transaction: Transaction, kiosk: str, now: datetime) -> Invitation:
    here = address(transaction)
    if here is None or not here.fingerprints():
        raise Unsuited("Say first where kiosks find central: aula-central address.")
    code = enrolments.give_code(transaction, kiosk, now)
    return Invitation(kiosk, code, here.url, here.fingerprints())


def _state(transaction: Transaction, kiosk: str) -> str:
    row = transaction.one("SELECT state FROM kiosks WHERE id = :id", id=kiosk)
    if row is None:
        raise NoSuch("There is no such kiosk.")
    return str(row.state)


def _turn(transaction: Transaction, kiosk: str, before: str, after: str) -> None:
    now = _state(transaction, kiosk)
    if now != before:
        raise Unsuited(f"This kiosk is {now}, not {before}.")
    transaction.run("UPDATE kiosks SET state = :state WHERE id = :id", state=after, id=kiosk)
