"""The three ways a call to central fails. None of them holds what an answer said."""


class CallFailed(Exception):
    """A call did not bring what it was made for. Always one of the three below."""


class Unreachable(CallFailed):
    """No answer came, or not all of it. `reason`: connect, dns, proxy, cut, deadline,
    and tls, with what is wrong: tls_expired, tls_not_yet_valid, tls_name, tls_unknown_ca.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(CallFailed):
    """Central, or something before it, says no with a status of 400 and up.

    `problem` is one of central's own problem types, or "". `retry_after` in seconds.
    """

    def __init__(self, status: int, problem: str, retry_after: float | None) -> None:
        super().__init__(f"status {status} {problem}".strip())
        self.status = status
        self.problem = problem
        self.retry_after = retry_after

    @property
    def is_too_large(self) -> bool:
        """Whether central itself, and not something before it, found the body too large."""
        return self.status == 413 and self.problem == "too-large"


class Nonsense(CallFailed):
    """An answer that cannot be trusted: a portal's page, a redirect, too much of it.

    `reason`: status, encoded, too_large, not_json, and for lists endless, moved, older.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def word(failed: Exception) -> str:
    """What failed, in one word of ours: a reason, central's own problem or `status NNN`.

    The type's name for what is no failed call.
    """
    match failed:
        case Unreachable(reason=reason) | Nonsense(reason=reason):
            return reason
        case Refused(problem=problem, status=status):
            return problem or f"status {status}"
    return type(failed).__name__
