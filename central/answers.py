"""Answers and comments as central keeps them, and the histogram the score is read from.

Neither the time of receipt nor the sequence number is kept with them. An answer
counts unless it is marked (`burst`, `run`, `repeat`), its date cannot be believed, or another
answer of its kiosk replaces it; of several that replace the same one, the last counts.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from central.nps import Counts, Window
from central.plausible import Span, span
from central.store import Transaction
from central.visit_codes import repeats
from sync import wire

_STORED = {  # one that another replaces may come after it: asked by the index, not by the history
    "postgresql": """
        INSERT INTO feedback (kiosk, id, site, local_date, local_hour, clock_trusted, score,
                              language, place, replaces, marks, counted)
        SELECT :kiosk, r.id, :site, r.local_date, r.local_hour, r.clock_trusted, r.score,
               r.language, r.place, r.replaces, r.marks,
               r.counted AND r.id <> ALL (ARRAY(
                   SELECT later.replaces FROM feedback later
                   WHERE later.kiosk = :kiosk AND later.replaces = ANY (ARRAY(
                       SELECT value->>'id' FROM jsonb_array_elements(CAST(:rows AS jsonb))))))
        FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(
             id text, local_date text, local_hour int, clock_trusted boolean, score int,
             language text, place text, replaces text, marks text, counted boolean)
        RETURNING local_date, score, counted""",
    "sqlite": """
        INSERT INTO feedback (kiosk, id, site, local_date, local_hour, clock_trusted, score,
                              language, place, replaces, marks, counted)
        SELECT :kiosk, value->>'id', :site, value->>'local_date', value->>'local_hour',
               value->>'clock_trusted', value->>'score', value->>'language', value->>'place',
               value->>'replaces', value->>'marks', value->>'counted'
               AND NOT EXISTS (SELECT 1 FROM feedback later
                               WHERE later.kiosk = :kiosk AND later.replaces = value->>'id')
        FROM json_each(:rows) WHERE true
        RETURNING local_date, score, counted""",
}
_SCORES = [f"s{score}" for score in range(11)]
_BY_DAY = f"""
    INSERT INTO answers_by_day (site, day, {", ".join(_SCORES)})
    SELECT :site, day, {", ".join(f"sum(CASE score WHEN {n} THEN n ELSE 0 END)" for n in range(11))}
    FROM cells WHERE true GROUP BY day ORDER BY day
    ON CONFLICT (site, day) DO UPDATE
    SET {", ".join(f"{s} = answers_by_day.{s} + excluded.{s}" for s in _SCORES)}"""  # noqa: S608
# Days in one order everywhere, so that two kiosks never wait for each other.
_COUNT = f"""
    WITH cells AS (SELECT value->>'day' AS day, value->>'score' AS score, value->>'n' AS n
                   FROM json_each(:cells))
    {_BY_DAY}"""  # noqa: S608 - our own words
_STORED_AND_COUNTED = f"""
    WITH stored AS ({_STORED["postgresql"]}),
    cells AS (
        SELECT local_date AS day, score, 1 AS n FROM stored WHERE counted
        UNION ALL
        SELECT r.day, r.score, r.n
        FROM jsonb_to_recordset(CAST(:cells AS jsonb)) AS r(day text, score int, n int))
    {_BY_DAY}"""  # noqa: S608 - our own words
_UNCOUNT = {  # the answer stood in for, and whatever stood in for it before
    "postgresql": """
        WITH given AS (SELECT ARRAY(SELECT jsonb_array_elements_text(CAST(:ids AS jsonb))) AS ids)
        UPDATE feedback SET counted = false WHERE kiosk = :kiosk AND counted
        AND (id = ANY ((SELECT ids FROM given)::text[])
             OR replaces IS NOT NULL AND replaces = ANY ((SELECT ids FROM given)::text[]))
        RETURNING local_date, score""",
    "sqlite": """
        UPDATE feedback SET counted = false WHERE kiosk = :kiosk AND counted
        AND (id IN (SELECT value FROM json_each(:ids))
             OR replaces IS NOT NULL AND replaces IN (SELECT value FROM json_each(:ids)))
        RETURNING local_date, score""",
}

KEEP_CALLBACKS = timedelta(days=30)

Cells = Counter[tuple[str, int]]


def take_in(
    transaction: Transaction,
    dialect: str,
    kiosk: str,
    site: str,
    voices: Sequence[wire.Voices],
    now: datetime,
) -> None:
    """Store new answers and comments, and count each answer once.

    What somebody wrote stays in its sealed box: `text` is the box, `kid` the key it is for.
    """
    answers = [one for one in voices if isinstance(one, wire.Feedback)]
    if answers:
        _take_answers(transaction, dialect, kiosk, site, answers, now)
    _take_comments(
        transaction, kiosk, site, [one for one in voices if isinstance(one, wire.Comment)]
    )
    _take_callbacks(
        transaction, kiosk, site, [one for one in voices if isinstance(one, wire.Callback)], now
    )


def _take_comments(
    transaction: Transaction, kiosk: str, site: str, comments: Sequence[wire.Comment]
) -> None:
    transaction.many(
        "INSERT INTO comments (kiosk, id, site, feedback_id, topics, redacted, kid, text)"
        " VALUES (:kiosk, :id, :site, :feedback_id, :topics, :redacted, :kid, :text)",
        [
            {
                "kiosk": kiosk,
                "id": comment.id,
                "site": site,
                "feedback_id": comment.feedback_id,
                "topics": msgspec.json.encode(comment.topics).decode(),
                "redacted": comment.redacted,
                "kid": comment.text.kid if comment.text else "",
                "text": comment.text.box if comment.text else b"",
            }
            for comment in sorted(comments, key=lambda comment: comment.id)
        ],
    )


def _take_callbacks(
    transaction: Transaction,
    kiosk: str,
    site: str,
    callbacks: Sequence[wire.Callback],
    now: datetime,
) -> None:
    transaction.many(
        "INSERT INTO callbacks"
        " (kiosk, id, site, feedback_id, kid, phone, consent_text_version, delete_on)"
        " VALUES (:kiosk, :id, :site, :feedback_id, :kid, :phone, :consent, :delete_on)",
        [
            {
                "kiosk": kiosk,
                "id": one.id,
                "site": site,
                "feedback_id": one.feedback_id,
                "kid": one.phone.kid,
                "phone": one.phone.box,
                "consent": one.consent_text_version,
                "delete_on": (now.date() + KEEP_CALLBACKS).isoformat(),
            }
            for one in sorted(callbacks, key=lambda one: one.id)
        ],
    )


def forget_callbacks(transaction: Transaction, now: datetime) -> int:
    """Delete the numbers whose day has come, by UTC. Returns how many."""
    return transaction.run(
        "DELETE FROM callbacks WHERE delete_on <= :today", today=now.date().isoformat()
    )


def callbacks_over(transaction: Transaction, now: datetime) -> bool:
    """Whether the day of some number has come."""
    over = "SELECT 1 FROM callbacks WHERE delete_on <= :today LIMIT 1"
    return transaction.one(over, today=now.date().isoformat()) is not None


def _take_answers(
    transaction: Transaction,
    dialect: str,
    kiosk: str,
    site: str,
    answers: Sequence[wire.Feedback],
    now: datetime,
) -> None:
    last = {one.replaces: one.id for one in sorted(answers, key=lambda one: one.seq)}
    stood_in_for = sorted(id for id in last if id is not None)
    believed = _believed(transaction, site, now)
    again = repeats(transaction, site, answers)
    rows = []
    for answer in sorted(answers, key=lambda answer: answer.id):
        marks = {*answer.marks} | ({"repeat"} if answer.id in again else set())
        outdone = answer.replaces is not None and last[answer.replaces] != answer.id
        counted = not (answer.id in last or outdone or marks)
        counted = counted and believed.holds(answer.local_date, answer.clock_trusted)
        rows.append(_row(answer, sorted(marks), counted))
    cells: Cells = Counter()
    if stood_in_for:
        for row in transaction.rows(_UNCOUNT[dialect], kiosk=kiosk, ids=_json(stood_in_for)):
            cells[row.local_date, row.score] -= 1
    values = {"kiosk": kiosk, "site": site, "rows": _json(rows)}
    if dialect == "postgresql":
        transaction.run(_STORED_AND_COUNTED, **values, cells=_cells(cells))
        return
    for row in transaction.rows(_STORED[dialect], **values):
        cells[row.local_date, row.score] += row.counted
    transaction.run(_COUNT, site=site, cells=_cells(cells))


def _cells(cells: Cells) -> str:
    return _json([{"day": day, "score": at, "n": n} for (day, at), n in sorted(cells.items()) if n])


def _believed(transaction: Transaction, site: str, now: datetime) -> Span:
    row = transaction.one("SELECT time_zone FROM sites WHERE id = :site", site=site)
    assert row is not None, "a kiosk belongs to a site"
    return span(now, row.time_zone)


def _row(answer: wire.Feedback, marks: list[str], counted: bool) -> dict[str, object]:
    return {
        "id": answer.id,
        "local_date": answer.local_date,
        "local_hour": answer.local_hour,
        "clock_trusted": answer.clock_trusted,
        "score": answer.score,
        "language": answer.language,
        "place": answer.place,
        "replaces": answer.replaces,
        "marks": " ".join(marks),
        "counted": counted,
    }


def first_day(transaction: Transaction, site: str) -> date | None:
    """The first day that has a counted answer."""
    row = transaction.one(
        f"SELECT day FROM answers_by_day WHERE site = :site AND {' + '.join(_SCORES)} > 0"  # noqa: S608
        " ORDER BY day LIMIT 1",
        site=site,
    )
    return date.fromisoformat(row.day) if row else None


def by_day(transaction: Transaction, site: str, window: Window) -> dict[date, Counts]:
    """Each day's counted answers in the three groups, for the days that have any."""
    rows = transaction.plain(
        "SELECT day, s9 + s10, s7 + s8, s0 + s1 + s2 + s3 + s4 + s5 + s6"
        " FROM answers_by_day WHERE site = :site AND day BETWEEN :first AND :last",
        site=site,
        first=window.first_day.isoformat(),
        last=window.last_day.isoformat(),
    )
    return {date.fromisoformat(day): Counts(p, q, d) for day, p, q, d in rows}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
