"""Starting Debian's `vicc`, a card emulator not written by us: the unknown card.

Its Python modules lie where no Python of Debian's looks, and it asks for pycryptodome
by a name Debian does not use; both are put right in its own process.
"""

from pathlib import Path

PROGRAM = Path("/usr/bin/vicc")
_START = """
import runpy, sys
import Cryptodome
sys.modules["Crypto"] = Cryptodome
sys.path.append("/usr/lib/python3/site-packages/virtualsmartcard")
sys.argv[0] = "vicc"
runpy.run_path("/usr/bin/vicc", run_name="__main__")
"""
_PYCRYPTODOME = Path("/usr/lib/python3/dist-packages/Cryptodome")


def why_not() -> str | None:
    """Say why vicc cannot be started here; None if it can."""
    if PROGRAM.exists() and _PYCRYPTODOME.exists():
        return None
    return "install vsmartcard-vpicc and python3-pycryptodome"


def command(port: int) -> list[str]:
    """Return the command that plays an ISO 7816 card without any application of ours."""
    return ["/usr/bin/python3", "-c", _START, "-t", "iso7816", "--port", str(port)]
