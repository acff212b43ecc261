"""Shut in, the hardware process can neither open the kiosk's files nor make a network socket."""

import json
import os
import platform
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from hardware import seccomp
from tests.hardware.processes import ROOT, HardwareProcess

ATTEMPTS = """
import json, os, socket, sys
from pathlib import Path
from hardware import sandbox
kiosk_db, desk = map(Path, sys.argv[1:])

def tried(work):
    try:
        work()
    except OSError as error:
        return type(error).__name__
    return "done"

sandbox.hide_memory()
sandbox.shut_in([desk])
print(json.dumps({
    "kiosk.db": tried(kiosk_db.read_bytes),
    "new file": tried(lambda: (desk / "new").write_bytes(b"x")),
    "delete": tried((desk / "card.json").unlink),
    "directory": tried(lambda: os.listdir(kiosk_db.parent)),
    "credentials": tried(lambda: os.listdir("/etc")),
    "device": tried(lambda: os.open("/dev/ptmx", os.O_RDONLY | os.O_NOCTTY)),
    "desk": tried((desk / "card.json").read_bytes),
    "inet": tried(lambda: socket.socket(socket.AF_INET)),
    "inet6": tried(lambda: socket.socket(socket.AF_INET6)),
    "packet": tried(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)),
    "unix": tried(lambda: socket.socket(socket.AF_UNIX).close()),
    "program": tried(lambda: os.execv("/bin/true", ["true"])),
    "kill": tried(lambda: os.kill(os.getppid(), 0)),
}))
"""


@pytest.fixture
def attempts(tmp_path: Path) -> dict[str, str]:
    """What a shut-in process could do and what it could not."""
    state, desk = tmp_path / "state", tmp_path / "desk"
    for directory in (state, desk):
        directory.mkdir()
    (state / "kiosk.db").write_bytes(b"x")
    (desk / "card.json").write_text("{}")
    done = subprocess.run(
        [sys.executable, "-c", ATTEMPTS, str(state / "kiosk.db"), str(desk)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    if '"not_shut_in"' in done.stderr:
        pytest.skip("this kernel has no Landlock or no seccomp")
    result: dict[str, str] = json.loads(done.stdout)
    return result


def test_nothing_but_the_desk_can_be_opened_and_no_network_reached(
    attempts: dict[str, str],
) -> None:
    refused = "PermissionError"
    assert attempts == {
        "kiosk.db": refused,
        "new file": refused,
        "delete": refused,
        "directory": refused,
        "credentials": refused,
        "device": refused,
        "desk": "done",
        "inet": refused,
        "inet6": refused,
        "packet": refused,
        "unix": "done",
        "program": refused,
        "kill": "done" if landlock_abi() < 6 else refused,
    }


SCANNER = """
import json, os, sys, termios
from pathlib import Path
from hardware import sandbox

def tried(work):
    try:
        work()
    except OSError as error:
        return type(error).__name__
    return "done"

port = sys.argv[1]
sandbox.shut_in(devices=[Path(port).parent])
print(json.dumps({
    "read": tried(lambda: termios.tcgetattr(os.open(port, os.O_RDONLY | os.O_NOCTTY))),
    "write": tried(lambda: os.open(port, os.O_WRONLY | os.O_NOCTTY)),
    "other": tried(lambda: os.open("/dev/ptmx", os.O_RDONLY | os.O_NOCTTY)),
}))
"""


def test_who_reads_a_scanner_may_read_its_device_and_no_other() -> None:
    scanner, port = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-c", SCANNER, os.ttyname(port)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    os.close(scanner)
    os.close(port)
    if '"not_shut_in"' in done.stderr:
        pytest.skip("this kernel has no Landlock or no seccomp")
    refused = "PermissionError"
    assert json.loads(done.stdout) == {"read": "done", "write": refused, "other": refused}


def landlock_abi() -> int:
    major, minor = map(int, platform.release().split(".")[:2])
    return 6 if (major, minor) >= (6, 12) else 5


@pytest.mark.slow
def test_the_real_process_is_shut_in_before_it_starts(tmp_path: Path) -> None:
    hand = HardwareProcess("--simulated", str(tmp_path))
    hand.next()
    status = Path(f"/proc/{hand.process.pid}/status").read_text()
    log = hand.close()
    if '"not_shut_in"' in log:
        pytest.skip("this kernel has no Landlock or no seccomp")
    assert "NoNewPrivs:\t1" in status
    assert "Seccomp:\t2" in status
    assert log.index('"shut_in"') < log.index('"started"')


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_every_jump_of_the_filter_lands_inside_it(machine: str) -> None:
    code = seccomp.program(machine)
    instructions = [code[i : i + 8] for i in range(0, len(code), 8)]
    for at, instruction in enumerate(instructions):
        kind = int.from_bytes(instruction[:2], sys.byteorder)
        if kind & 0x07 == 0x05:
            assert at + 1 + max(instruction[2], instruction[3]) < len(instructions)
    assert instructions[-1][4:] == (0x00050001).to_bytes(4, sys.byteorder)


def test_the_process_dies_with_its_parent(tmp_path: Path) -> None:
    starter = (
        "import subprocess, sys\n"
        "p = subprocess.Popen([sys.executable, '-m', 'hardware', '--simulated', sys.argv[1]],\n"
        "                     stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "p.stdout.readline()\n"
        "print(p.pid, flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", starter, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    ) as parent:
        assert parent.stdout
        handle = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    assert select.select([handle], [], [], 5)[0]
    os.close(handle)
