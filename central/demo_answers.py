"""The answers of one past day at an invented clinic: the same for the same day."""

from datetime import date
from random import Random
from uuid import UUID

from central.demo_sites import COMMENTS, DemoSite
from sync import wire
from sync.sealing import seal

HOURS = (8, 9, 10, 11, 12, 13, 14, 15)
BUSY = (14, 16, 15, 11, 8, 13, 13, 10)


def answers(
    demo: DemoSite, day: date, key: wire.SealingKey | None
) -> tuple[list[wire.Voices], str]:
    """One day's voices, and the id of the store they came from."""
    random = Random(f"{demo.site.id}|{day}|answers")  # noqa: S311 - a play, not a secret
    usual = demo.answers_a_day if day.weekday() < 5 else max(1, demo.answers_a_day * 3 // 5)
    many = max(1, round(usual * random.uniform(0.85, 1.15)))
    letters: list[wire.Voices] = []
    for _ in range(many):
        score = random.choices(range(11), weights=demo.weights)[0]
        answer = wire.Feedback(
            id=_id(random),
            seq=len(letters) + 1,
            local_date=day,
            local_hour=random.choices(HOURS, weights=BUSY)[0],
            clock_trusted=True,
            score=score,
            language="fi" if random.random() < 0.85 else "en",
            place=random.choice(demo.site.places).id,
        )
        letters.append(answer)
        if random.random() < 0.12:
            letters.append(_comment(random, answer, len(letters) + 1, key))
    return letters, _id(random)


def _comment(
    random: Random, answer: wire.Feedback, seq: int, key: wire.SealingKey | None
) -> wire.Comment:
    fitting = [one for one in COMMENTS if one[0] == answer.language]
    _, topics, text = random.choice(fitting)
    return wire.Comment(
        id=_id(random),
        seq=seq,
        feedback_id=answer.id,
        topics=topics,
        text=seal(key, text) if key else None,
    )


def _id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))
