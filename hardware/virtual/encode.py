"""BER-TLV written down, for what virtual cards hold and for what SELECT tells of a file."""


def ber(tag: int, *parts: bytes) -> bytes:
    """Return one object: its tag, the length in as few bytes as can be, all parts in a row."""
    value = b"".join(parts)
    size = len(value)
    width = 0 if size < 0x80 else (size.bit_length() + 7) // 8
    length = bytes([0x80 | width]) + size.to_bytes(width, "big") if width else bytes([size])
    return tag.to_bytes((tag.bit_length() + 7) // 8 or 1, "big") + length + value
