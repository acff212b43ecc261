"""How much of a proof is done: a share in every run, all of it by `./aula test faults --full`."""

import json
import os
from collections.abc import Mapping

FULL = os.environ.get("AULA_FAULTS_FULL") == "1"
SUMMARY = os.environ.get("AULA_FAULTS_SUMMARY", "")


def tell(proof: str, figures: Mapping[str, object]) -> None:
    """Print a proof's figures as one line of JSON, and keep the line for the summary."""
    line = json.dumps({"proof": proof, **figures})
    print(line, flush=True)
    if SUMMARY:
        with open(SUMMARY, "a", encoding="utf-8") as lines:
            lines.write(line + "\n")
