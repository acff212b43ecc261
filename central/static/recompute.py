"""Does the sums of Aula's published scores again, from the public export alone.

    python3 recompute.py https://clinic.example/scores/export.json
    python3 recompute.py export.csv

Needs nothing but Python 3. Says which figures it finds and ends with 1 where one differs.
"""

import csv
import json
import math
import sys
import urllib.request

Z95 = 1.959963984540054  # standard normal quantile of 0.975
STEP = 5  # every public count is a multiple of five


def whole(number: float) -> int:
    """The nearest whole number, halves away from zero."""
    return math.floor(number + 0.5) if number >= 0 else -math.floor(-number + 0.5)


def figures(n: int, net: int, promoters: int | None, detractors: int | None) -> dict[str, int]:
    """Score and interval from the counts of one published week.

    score = 100 net / n, net being promoters minus detractors. The interval is the adjusted
    Wald of 95 %, half a step wider; where the groups are hidden nobody counts as passive.
    """
    extremes = n if promoters is None or detractors is None else min(n, promoters + detractors)
    p_plus_d, p_minus_d = (extremes + 1.5) / (n + 3), net / (n + 3)
    margin = 100 * Z95 * math.sqrt(max(0.0, p_plus_d - p_minus_d**2) / (n + 3)) + 50 * STEP / n
    return {
        "score": whole(100 * net / n),
        "low": whole(max(-100.0, 100 * p_minus_d - margin)),
        "high": whole(min(100.0, 100 * p_minus_d + margin)),
    }


def read(source: str) -> list[dict[str, object]]:
    """The published weeks of an export, from a file or an address."""
    if source.startswith(("http://", "https://")):
        with urllib.request.urlopen(source, timeout=60) as answer:  # noqa: S310 - both checked
            text = answer.read().decode()
    else:
        with open(source, encoding="utf-8", newline="") as file:
            text = file.read()
    if text.lstrip().startswith("{"):
        weeks: list[dict[str, object]] = json.loads(text)["weeks"]
        return weeks
    return [dict(row) for row in csv.DictReader(text.splitlines())]


def number(value: object) -> int | None:
    """A count of the export; nothing where it is hidden."""
    return None if value in (None, "") else int(str(value))


def main(source: str) -> int:
    """Compare every week; 0 where all agree."""
    weeks, wrong = read(source), 0
    for week in weeks:
        n, net = number(week["n"]), number(week["net"])
        if not n or net is None or n % STEP or net % STEP:
            raise SystemExit("This is no export of published weeks.")
        ours = figures(n, net, number(week["promoters"]), number(week["detractors"]))
        same = all(number(week[name]) == value for name, value in ours.items())
        wrong += not same
        sys.stdout.write(
            f"{week['site']} {week['first_day']}..{week['last_day']} revision {week['revision']}:"
            f" {ours['score']:+d} ({ours['low']:+d} .. {ours['high']:+d}), n {n}"
            f" {'as published' if same else 'DIFFERS'}\n"
        )
    sys.stdout.write(f"{len(weeks)} figures, {wrong} differ\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Usage: python3 recompute.py ADDRESS-OR-FILE")
    sys.exit(main(sys.argv[1]))
