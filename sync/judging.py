"""What an answer from central means for each letter of a batch. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from sync import wire
from sync.failures import CallFailed, Nonsense, Refused, Unreachable
from sync.letters import URGENT, Letter

_REASON = re.compile(r"[A-Za-z][A-Za-z0-9_. :-]{0,63}")


@dataclass(frozen=True)
class Judgement:
    """Ids by fate; `refused` with the reason. `unjudged` got no verdict to rely on."""

    accepted: tuple[str, ...]
    refused: dict[str, str]
    unjudged: tuple[str, ...]


def judge(sent: Sequence[Letter], verdicts: wire.Verdicts) -> Judgement:
    """Match verdicts to letters, believing only those that leave no doubt.

    A letter is judged when exactly one verdict has its index, that one names no other
    id, and no second verdict names its id. To be accepted, its id must be named.
    """
    by_index = Counter(verdict.index for verdict in verdicts.verdicts)
    by_id = Counter(verdict.id for verdict in verdicts.verdicts)
    accepted: list[str] = []
    refused: dict[str, str] = {}
    for verdict in verdicts.verdicts:
        if not 0 <= verdict.index < len(sent) or by_index[verdict.index] != 1:
            continue
        letter = sent[verdict.index]
        if by_id[letter.id] > 1 or verdict.id not in (None, letter.id):
            continue
        if verdict.verdict == "refused":
            refused[letter.id] = _reason(verdict.reason)
        elif verdict.id is not None:
            accepted.append(letter.id)
    judged = {*accepted, *refused}
    unjudged = tuple(letter.id for letter in sent if letter.id not in judged)
    return Judgement(tuple(accepted), refused, unjudged)


class Blame(Enum):
    """What a failed call says about the letters that were in it."""

    TOO_LARGE = auto()  # fewer at a time, and at once
    PERHAPS_ONE = auto()  # perhaps one of them: fewer at a time, and leave that one be
    NOBODY = auto()  # nothing


def blame(failure: CallFailed) -> Blame:
    """Say whether the letters may have caused the failure."""
    match failure:
        case Refused(status=413):
            return Blame.TOO_LARGE
        case Refused(status=400 | 422) | Nonsense() | Unreachable(reason="deadline"):
            return Blame.PERHAPS_ONE
        case Refused(status=status) if status >= 500:
            return Blame.PERHAPS_ONE
        case _:
            return Blame.NOBODY


def batch(store_id: str, letters: Sequence[Letter]) -> tuple[bytes, Sequence[Letter]]:
    """Join letters to the JSON of a `wire.Batch`, as many as fit, and say which.

    At least one is taken. Urgent ones do not wait for others to be packed.
    """
    urgent = [letter for letter in letters if letter.kind in URGENT]
    chosen: list[bytes] = []
    head = f'{{"store":"{store_id}","records":['.encode()
    room = wire.MAX_BODY - len(head) - len(b"]}")
    for letter in urgent or letters:
        body = letter.body.encode()
        room -= len(body) + 1
        if chosen and room < 0:
            break
        chosen.append(body)
    return head + b",".join(chosen) + b"]}", (urgent or letters)[: len(chosen)]


def _reason(text: str | None) -> str:
    return text if text is not None and _REASON.fullmatch(text) else "not stated"
