"""What can be wrong with an eGK and no other card: its packed XML, its open transactions."""

from collections.abc import Callable, Mapping
from functools import cache

from hardware.virtual.card import VirtualCard
from hardware.virtual.egk import (
    egk,
    egk_of,
    generated,
    insurance_xml,
    pack,
    pd_file,
    personal_xml,
    vd_file,
)

_BOMB_BYTES = 64 * 1024 * 1024


def _with_pd(serial: int, pd: bytes) -> VirtualCard:
    return egk(pd, vd_file(pack(insurance_xml(generated(serial)))))


def _bomb(serial: int) -> VirtualCard:
    return _with_pd(serial, pd_file(_packed_bomb()))


@cache
def _packed_bomb() -> bytes:
    """As much of 64 MiB of blanks, packed, as the file can hold."""
    return pack(b"<?xml version='1.0'?>" + b" " * _BOMB_BYTES)[:0x7000]


def _xxe(serial: int) -> VirtualCard:
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    xml = personal_xml(generated(serial)).replace("?>", "?>" + entity, 1)
    return _with_pd(serial, pd_file(pack(xml)))


def _updating(serial: int) -> VirtualCard:
    person = generated(serial)
    pd, vd = pack(personal_xml(person)), pack(insurance_xml(person))
    return egk(pd_file(pd), vd_file(vd), status=b"1" + b"20260101000000" + bytes(10))


EGK_FAULTS: Mapping[str, Callable[[int], VirtualCard]] = {
    "zip-bomb": _bomb,
    "xxe": _xxe,
    "updating": _updating,
    "prefixed": lambda serial: egk_of(generated(serial), "vsdp"),
}
