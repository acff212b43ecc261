"""The kiosk, stopped at its first frame to say which modules are loaded by then."""

import builtins
import json
import os
import sys

ORIGINAL = builtins.__import__


def tell_and_end(message: str) -> None:
    """In the place of the kiosk's own notify: the first message is that of the first frame."""
    whole = builtins.__import__ is ORIGINAL
    print(json.dumps({"modules": sorted(sys.modules), "own_import": whole}), flush=True)
    os._exit(0)


def main() -> int:
    """Run the kiosk's command line, listening."""
    from kiosk import lobby
    from kiosk.cli import main as kiosk

    builtins.__import__ = ORIGINAL  # as it is when the command line loads these by itself
    vars(lobby)["notify"] = tell_and_end
    return kiosk(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
