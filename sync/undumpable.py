"""Keeping what a process has in memory out of core dumps and other processes' sight.

Source: prctl(2), core(5). Root may still look.
"""

import ctypes
import resource

_PR_SET_DUMPABLE = 4


def forbid_dumps() -> None:
    """Leave no core dump and let no other process of the user look in, from now on."""
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
