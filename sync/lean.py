"""Importing a library without the extras it takes along when it happens to find them.

httpx imports its command line where click and rich are installed, structlog its coloured
console: 8 MB and a tenth of a second in a process that shows nothing to anybody.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(*modules: str) -> Iterator[None]:
    """Let imports in this block find that `modules` are not installed.

    Those that are imported already stay; afterwards all can be imported as ever.
    """
    absent = [name for name in modules if name not in sys.modules]
    for name in absent:
        sys.modules[name] = None  # type: ignore[assignment]  # the import system's own "no"
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
