"""Reads a request's body with a limit that holds before and after gunzip."""

import zlib
from collections.abc import AsyncIterator

from central.problems import Refused
from sync.wire import MAX_BODY

TOO_LARGE = "At most 1 MiB, after gunzip."


async def read(stream: AsyncIterator[bytes], encoding: str, limit: int = MAX_BODY) -> bytes:
    """The whole body. Raises Refused 413, 415, or 400 where the gzip is broken."""
    parts, size = [], 0
    async for part in stream:
        size += len(part)
        if size > limit:
            raise Refused(413, TOO_LARGE)
        parts.append(part)
    body = b"".join(parts)
    match encoding.strip().lower():
        case "" | "identity":
            return body
        case "gzip" | "x-gzip":
            return gunzip(body, limit)
        case _:
            raise Refused(415, "Send the body plain or gzipped.")


def gunzip(body: bytes, limit: int) -> bytes:
    """Unpack, but never more than the limit. Raises Refused."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(body, limit + 1)
    except zlib.error:
        raise Refused(400, "The gzip is damaged.") from None
    if len(plain) > limit:
        raise Refused(413, TOO_LARGE)
    if not unpacker.eof or unpacker.unused_data:
        raise Refused(400, "The gzip is damaged.")
    return plain
