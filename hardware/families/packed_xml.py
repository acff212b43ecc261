"""Gzip-packed XML from a card, opened with care: output capped, no DTD, few encodings.

Elements are matched by local name, since cards differ in namespaces and prefixes.
"""

import re
import zlib
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from hardware.events import Cause
from hardware.families.texts import clean
from hardware.unreadable import Unreadable

LARGEST_XML = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_DECLARATION = re.compile(
    rb"""^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,20})["'][^>]*>"""
)
_ANY_DECLARATION = re.compile(r"^<\?xml\s[^>]*>")
_ENCODINGS = frozenset({"iso-8859-15", "iso-8859-1", "utf-8", "us-ascii"})


def unpack(packed: bytes) -> Element:
    """Return the root of one gzip member of XML. Raises `Unreadable` for anything odd."""
    return _parse(_inflate(packed))


def child(element: Element, name: str) -> Element:
    """Return the direct child with this local name, an empty element where there is none."""
    qualified = "}" + name
    for inner in element:
        if inner.tag == name or inner.tag.endswith(qualified):
            return inner
    return Element(name)


def text_of(element: Element, name: str) -> str:
    """Return a direct child's text, cleaned; "" where there is none. Raises `Unreadable`."""
    return clean(child(element, name).text or "")


def _inflate(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj(_GZIP)
    try:
        data = unpacker.decompress(packed, LARGEST_XML)
    except zlib.error:
        raise Unreadable(Cause.DAMAGED) from None
    if not unpacker.eof:  # cut off, or larger than any card's XML
        raise Unreadable(Cause.DAMAGED)
    return data


def _parse(data: bytes) -> Element:
    declared = _DECLARATION.match(data)
    encoding = declared[1].decode("ascii").lower() if declared else "utf-8"
    if encoding not in _ENCODINGS:
        raise Unreadable(Cause.DAMAGED)
    try:
        text = data.decode(encoding)
        root: Element = fromstring(_ANY_DECLARATION.sub("", text), forbid_dtd=True)
    except (UnicodeDecodeError, ParseError, DefusedXmlException, ValueError):
        raise Unreadable(Cause.DAMAGED) from None
    return root
