"""`python -m kiosk`: the same as the command `aula`."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
