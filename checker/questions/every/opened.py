"""What a request leaves open, if these are times."""

from __future__ import annotations

from ccverify.checker.errors import UsageError
from ccverify.checker.language.component import parameters_of
from ccverify.checker.language.opening import times_to_open
from ccverify.checker.questions.verify import Subject


def opened_times(subject: Subject, names: str) -> tuple[str, ...]:
    """The times that `names` leaves open, which are separated by commas; none if none is a time.

    A window stands for its two ends. Raises `UsageError` if only some of them are times.
    """
    known = times_to_open(parameters_of(subject.model))
    asked = [name.strip() for name in names.split(",")]
    found = list[str]()
    for name in asked:
        ends = [f"{name}.low", f"{name}.high"]
        found += [name] if name in known else ends if ends[0] in known else []
    bases = {name.partition(".")[0] for name in found}
    others = [name for name in asked if name.partition(".")[0] not in bases]
    if len(asked) > 1 and others:
        raise UsageError(
            f"{others[0]} is no time: only times are left open together",
            hint="ask for others one at a time",
        )
    return tuple(dict.fromkeys(found))
