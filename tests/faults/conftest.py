"""Says at the end of a run what the proofs came to, in one line of JSON."""

import pytest

from tests.faults.share import summary


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the line, for logs and for who waits six hours for it."""
    if line := summary():
        terminalreporter.write_line(line)
