"""The matrix in docs/security.md: all 43 threats, once each, and every proof it names is there."""

from __future__ import annotations

import re
from functools import cache

from tests.house.checkout import ROOT

ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \| (proven|in part|open) \| ([^|]*) \|$")
PROOF = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
TEST = re.compile(r"^(?:async )?def (test_\w+)", re.MULTILINE)
THREATS = range(1, 44)


@cache
def rows() -> tuple[tuple[int, str, str, str, str], ...]:
    """Number, threat, control, state and proof of each line of the table."""
    lines = (ROOT / "docs/security.md").read_text(encoding="utf-8").splitlines()
    found = [ROW.match(line) for line in lines if re.match(r"\| *\d", line)]
    assert None not in found, "a line of the table is not number, threat, control, state, proof"
    return tuple((int(m[1]), m[2], m[3], m[4], m[5]) for m in found if m)


@cache
def proofs_in(path: str) -> frozenset[str]:
    """The test functions of one file, by name."""
    return frozenset(TEST.findall((ROOT / path).read_text(encoding="utf-8")))


def test_every_threat_is_there_once() -> None:
    assert [number for number, *_ in rows()] == list(THREATS)


def test_every_proof_exists() -> None:
    named = [proof for *_, proofs in rows() for proof in PROOF.findall(proofs)]
    missing = [
        f"{path}::{name}"
        for path, name in named
        if not (ROOT / path).is_file() or name not in proofs_in(path)
    ]

    assert missing == []


def test_what_is_proven_names_its_proof_and_what_is_open_claims_none() -> None:
    wrong = [
        number
        for number, _, _, state, proofs in rows()
        if bool(PROOF.search(proofs)) != (state != "open")
    ]

    assert wrong == []


def test_what_is_not_all_there_says_what_is_missing() -> None:
    silent = [
        number
        for number, _, _, state, proofs in rows()
        if state != "proven" and "Missing:" not in proofs
    ]

    assert silent == []
