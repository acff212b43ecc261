"""What `./aula test mutants` runs: mutmut over the parts that only decide, and survivors once more.

mutmut forks from a process that has imported everything, so what a function made at import
(the tables of the card families) is never a mutant's there. Each survivor is therefore
tried again in a process of its own, with the slow tests too. Why some live: docs/mutation.md.
"""

import os
import resource
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
MUTMUT = [sys.executable, "-m", "mutmut"]
# Tests without a reader: one that waits for pcscd would judge the machine.
FAMILIES = "tests/hardware/families"
WITHOUT_A_READER = [
    "-mslow and not fault and not fuzz",
    f"--deselect={FAMILIES}/test_at_a_reader.py",
]
PLUGINS = ["-p_hypothesis_pytestplugin", "-ppytestqt.plugin"]  # the others take long to import
GOOD = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
MOST_SECONDS = 40  # of the CPU: a mutant may go on for ever
MOST_BYTES = 4 << 30


def survivors(prefixes: list[str]) -> list[str]:
    """Return what mutmut could not kill, by its names, of the modules asked for."""
    lines = subprocess.run(
        [*MUTMUT, "results"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    found = [line.strip().partition(": ") for line in lines]
    return [
        name for name, _, how in found if how == "survived" and name.startswith(tuple(prefixes))
    ]


def rounds(mutant: str) -> list[list[str]]:
    """Return which tests to run for a mutant: its own module's, the families', all, slow ones."""
    told: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["mutmut"]
    module = mutant.split(".")[2 if ".families." in mutant else 1]
    own = [str(path) for path in sorted(Path("tests/hardware").rglob(f"test_{module}.py"))]
    every = told["pytest_add_cli_args_test_selection"]
    options = ["-x", "-q", "--tb=no", "--assert=plain", *PLUGINS, *told["pytest_add_cli_args"]]
    return [
        *([[*options, "-mnot fault and not fuzz", *own]] if own else []),
        *([[*options, FAMILIES]] if ".families." in mutant else []),
        [*options, *every],
        [*options, *WITHOUT_A_READER, *every],
    ]


def lives(mutant: str) -> bool:
    """Say whether all tests pass with this mutant, our modules imported anew.

    Nothing of pytest's plugins may be imported here before: it would warn, and so fail.
    """
    child = os.fork()
    if child == 0:
        os.chdir(ROOT / "mutants")
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        os.environ.update(MUTANT_UNDER_TEST=mutant, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
        sys.path[:] = [path for path in sys.path if path not in ("", str(ROOT))]
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        os._exit(any(pytest.main(chosen) not in GOOD for chosen in rounds(mutant)))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def confirmed(names: list[str]) -> Iterator[str]:
    """Yield those that live in a process of their own too."""
    for at, name in enumerate(names, 1):
        alive = lives(name)
        print(f"{at}/{len(names)} {'survived' if alive else 'killed  '} {name}", flush=True)
        if alive:
            yield name


def main(words: list[str]) -> int:
    """Run for the modules named, such as `tlv` or `families.egk`; for all without a name."""
    prefixes = [f"hardware.{word}" for word in words] or ["hardware."]
    patterns = [prefix + "*" for prefix in prefixes] if words else []
    subprocess.run([*MUTMUT, "run", "--max-children", "1", *patterns], cwd=ROOT, check=True)
    print("Once more, each in a process of its own:", flush=True)
    assert lives("hardware.tlv.none"), "tests that fail without a mutant tell nothing"
    living = list(confirmed(survivors(prefixes)))
    for name in living:
        subprocess.run([*MUTMUT, "show", name], cwd=ROOT, check=True)
    print(f"{len(living)} survivors; each needs a test, or its reason in docs/mutation.md")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
