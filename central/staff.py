"""Who may use the desk page: accounts with roles, passwords by argon2id, sessions that end.

Five wrong passwords lock a name for a minute, and each further one for twice as long, up to
an hour, whether there is such a name or not.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, get_args

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from central.audit import Actor, note
from central.store import StoreError, Transaction, instant

Role = Literal["reception", "comments", "callback", "it"]
ROLES: tuple[Role, ...] = get_args(Role)
SESSION = timedelta(hours=12)
TRIES = 5
FIRST_LOCK = timedelta(minutes=1)
LONGEST_LOCK = timedelta(hours=1)
SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # OWASP's second choice
_NOBODY = _hasher.hash(secrets.token_urlsafe())  # a name that is not known takes as long


@dataclass(frozen=True)
class Colleague:
    """Somebody signed in. `site` is None for every site; `form_token` goes into each form."""

    id: str
    name: str
    site: str | None
    roles: frozenset[str]
    form_token: str

    def actor(self, origin: str) -> Actor:
        """As the audit log names them."""
        return Actor(f"staff:{self.id}", origin)


def add(
    transaction: Transaction,
    name: str,
    site: str | None,
    roles: frozenset[str],
    password: str,
    actor: Actor,
    now: datetime,
) -> str:
    """Another account; returns its id. Raises StoreError with a plain sentence."""
    if not (0 < len(name) <= 64 and name.isprintable()):
        raise StoreError("A name is 1 to 64 characters that can be printed.")
    if not roles or roles - set(ROLES):
        raise StoreError(f"Roles are one or more of {', '.join(ROLES)}.")
    if site is not None and not transaction.rows("SELECT id FROM sites WHERE id = :id", id=site):
        raise StoreError("There is no such site.")
    if transaction.rows("SELECT id FROM staff WHERE name = :name", name=name):
        raise StoreError("There is an account of this name already.")
    id = secrets.token_hex(4)
    transaction.run(
        "INSERT INTO staff (id, name, site, roles, password, made_at)"
        " VALUES (:id, :name, :site, :roles, :password, :now)",
        id=id,
        name=name,
        site=site,
        roles=" ".join(sorted(roles)),
        password=hashed(password),
        now=instant(now),
    )
    note(transaction, actor, "staff.add", id, now, roles="+".join(sorted(roles)))
    return id


def change_password(
    transaction: Transaction, name: str, password: str, actor: Actor, now: datetime
) -> None:
    """Give an account another password, and end its sessions. Raises StoreError."""
    id = _id(transaction, name)
    transaction.run(
        "UPDATE staff SET password = :password WHERE id = :id", password=hashed(password), id=id
    )
    transaction.run("DELETE FROM staff_sessions WHERE staff = :id", id=id)
    note(transaction, actor, "staff.password", id, now)


def remove(transaction: Transaction, name: str, actor: Actor, now: datetime) -> None:
    """End an account and its sessions. Raises StoreError."""
    id = _id(transaction, name)
    transaction.run("DELETE FROM staff_sessions WHERE staff = :id", id=id)
    transaction.run("DELETE FROM staff WHERE id = :id", id=id)
    note(transaction, actor, "staff.remove", id, now)


def hashed(password: str) -> str:
    """The password as it is stored. Raises StoreError for one that is too short or too long."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise StoreError(f"A password is {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters.")
    return _hasher.hash(password)


def stored(transaction: Transaction, name: str, now: datetime) -> str | None:
    """The password to compare with, somebody's or nobody's; None where the name is locked."""
    if _wrong(transaction, name, now) is None:
        return None
    row = transaction.one("SELECT password FROM staff WHERE name = :name", name=name)
    return str(row.password) if row else _NOBODY


def fits(stored: str, password: str) -> bool:
    """Whether it is this password. Slow on purpose: not for an event loop or a transaction."""
    try:
        return _hasher.verify(stored, password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False


def sign_in(
    transaction: Transaction, name: str, right: bool, origin: str, now: datetime
) -> str | None:
    """A session's secret for its cookie, or nothing: a wrong password, or a name that is locked."""
    wrong = _wrong(transaction, name, now)
    row = transaction.one("SELECT id FROM staff WHERE name = :name", name=name)
    if wrong is None:
        return None
    if row is None or not right:
        _count_wrong(transaction, name, wrong + 1, now)
        if row is not None:
            note(transaction, Actor(f"staff:{row.id}", origin), "staff.wrong_password", row.id, now)
        return None
    transaction.run("DELETE FROM staff_tries WHERE name_sha256 = :named", named=_digest(name))
    transaction.run("DELETE FROM staff_sessions WHERE expires_at <= :now", now=instant(now))
    secret = secrets.token_urlsafe(32)
    transaction.run(
        "INSERT INTO staff_sessions (sha256, staff, form_token, expires_at)"
        " VALUES (:sha256, :staff, :form_token, :end)",
        sha256=_digest(secret),
        staff=row.id,
        form_token=secrets.token_urlsafe(24),
        end=instant(now + SESSION),
    )
    note(transaction, Actor(f"staff:{row.id}", origin), "staff.sign_in", row.id, now)
    return secret


def who(transaction: Transaction, secret: str, now: datetime) -> Colleague | None:
    """Whose session a cookie is."""
    row = transaction.one(
        "SELECT s.id, s.name, s.site, s.roles, t.form_token FROM staff_sessions t"
        " JOIN staff s ON s.id = t.staff WHERE t.sha256 = :sha256 AND t.expires_at > :now",
        sha256=_digest(secret),
        now=instant(now),
    )
    if row is None:
        return None
    return Colleague(row.id, row.name, row.site, frozenset(row.roles.split()), row.form_token)


def sign_out(transaction: Transaction, secret: str) -> None:
    """End a session."""
    transaction.run("DELETE FROM staff_sessions WHERE sha256 = :sha256", sha256=_digest(secret))


def same(one: str, other: str) -> bool:
    """Compare two secrets in a time that tells nothing."""
    return hmac.compare_digest(one.encode(), other.encode())


def _wrong(transaction: Transaction, name: str, now: datetime) -> int | None:
    """How many wrong tries there were; None while the name is locked."""
    row = transaction.one(
        "SELECT wrong, locked_until FROM staff_tries WHERE name_sha256 = :named",
        named=_digest(name),
    )
    if row is None:
        return 0
    return None if row.locked_until > instant(now) else int(row.wrong)


def _count_wrong(transaction: Transaction, name: str, wrong: int, now: datetime) -> None:
    lock = FIRST_LOCK * 2 ** min(wrong - TRIES, 10) if wrong >= TRIES else timedelta()
    transaction.run(
        "DELETE FROM staff_tries WHERE locked_until < :old", old=instant(now - timedelta(days=1))
    )
    transaction.run(
        "INSERT INTO staff_tries (name_sha256, wrong, locked_until) VALUES (:named, :wrong, :until)"
        " ON CONFLICT (name_sha256) DO UPDATE"
        " SET wrong = excluded.wrong, locked_until = excluded.locked_until",
        named=_digest(name),
        wrong=wrong,
        until=instant(now + min(lock, LONGEST_LOCK)),
    )


def _id(transaction: Transaction, name: str) -> str:
    row = transaction.one("SELECT id FROM staff WHERE name = :name", name=name)
    if row is None:
        raise StoreError("There is no account of this name.")
    return str(row.id)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
