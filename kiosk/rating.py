"""What is asked after the 0-10 question, by the answer given."""

from typing import Literal

Mood = Literal["sorry", "almost", "wonderful"]


def mood(score: int) -> Mood:
    """Tell how the follow-up question is put: detractor 0-6, passive 7-8, promoter 9-10."""
    if score <= 6:
        return "sorry"
    return "almost" if score <= 8 else "wonderful"
