"""Icons, drawings, words and keyboards, drawn and written for this project."""

from pathlib import Path

ROOT = Path(__file__).parent
"""Where the files lie."""
