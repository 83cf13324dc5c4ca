"""Who is first in a race is settled by work, however fast the two happen to be."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from ccverify.checker.engines import race as race_module
from ccverify.checker.engines.answer import Answer, Excluded, Observer, Open, Pace, Progress
from ccverify.checker.engines.race import Check, Race, Runner, Starts
from ccverify.checker.errors import InternalError, ModelError

LATER = Starts(0, 15, 10)
YIELDS = Starts(30, 5, 0, yields=True)
DECIDED = [Answer(Excluded("all of it"))]
LEFT_OPEN = [Answer(Open("no idea"))]


def unwatched(_: Progress) -> None:
    """An observer that does not look."""


def pieces(
    number: int,
    *,
    seconds: float = 0,
    ends_by: Callable[[], list[Answer]] = lambda: DECIDED,
) -> Check:
    """An engine that does so many pieces of work, each in so many seconds."""

    def check(pace: Pace, observer: Observer) -> list[Answer]:
        for done in range(1, number + 1):
            time.sleep(seconds)
            observer(Progress("working", distinct_states=done))
            pace(done)
        return ends_by()

    return check


def wrong_model() -> list[Answer]:
    raise ModelError("a step leaves a range")


def broken() -> list[Answer]:
    raise InternalError("it is broken")


def raced(first: Check, second: Check, starts: Starts = LATER) -> Race:
    """A race that has been run."""
    race = Race(first, second, starts)
    race.run(unwatched)
    return race


def winner(race: Race) -> str:
    """Who is first: the one that decides with the lower clock, and the first if they are equal."""
    ends = {"first": race.first, "second": race.second}
    return min((name for name in ends if ends[name].decided), key=lambda name: ends[name].clock)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


@pytest.mark.parametrize("slow", [(0, 0), (0.001, 0), (0, 0.001)])
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (40, 40, "first"),
        (40, 20, "second"),
        (40, 24, "second"),
        (40, 25, "first"),  # as late: 15 + 25
        (200, 20, "second"),
        (20, 200, "first"),
        (16, 1, "first"),  # as late, too
        (17, 1, "second"),
    ],
)
def test_the_winner_does_not_depend_on_time(
    first: int, second: int, expected: str, slow: tuple[float, float]
) -> None:
    race = raced(pieces(first, seconds=slow[0]), pieces(second, seconds=slow[1]))
    assert winner(race) == expected


@pytest.mark.parametrize("work", [1, LATER.begins - 1])
def test_the_second_is_not_needed_for_what_is_decided_early(work: int) -> None:
    race = raced(pieces(work), pieces(1, ends_by=broken))
    assert winner(race) == "first"
    assert race.first.clock == work


@pytest.mark.parametrize("slow", [(0, 0), (0.001, 0), (0, 0.001)])
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(40, 40, "second"), (40, 64, "second"), (40, 65, "first"), (5, 200, "first")],
)
def test_nor_if_the_first_one_yields(
    first: int, second: int, expected: str, slow: tuple[float, float]
) -> None:
    race = raced(pieces(first, seconds=slow[0]), pieces(second, seconds=slow[1]), YIELDS)
    assert winner(race) == expected


def test_one_that_yields_is_not_needed_for_what_is_decided_early() -> None:
    race = raced(pieces(1, ends_by=broken), pieces(24), YIELDS)
    assert winner(race) == "second"
    race = raced(pieces(1), pieces(1, ends_by=lambda: LEFT_OPEN), YIELDS)
    assert winner(race) == "first"


@pytest.mark.parametrize("slow", [(0, 0), (0.001, 0), (0, 0.001)])
@pytest.mark.parametrize("starts", [LATER, YIELDS])
def test_neither_runs_far_ahead(
    starts: Starts, slow: tuple[float, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(race_module, "_AHEAD", 20)
    ahead = [0, 0]

    def watched(check: Check, number: int) -> Check:
        def checked(pace: Pace, observer: Observer) -> list[Answer]:
            def paced(work: int) -> None:
                if not (race.first.ended or race.second.ended):
                    clocks = race.first.clock, race.second.clock
                    ahead[number] = max(ahead[number], clocks[number] - clocks[1 - number])
                pace(work)

            return check(paced, observer)

        return checked

    first, second = (pieces(100, seconds=seconds) for seconds in slow)
    race = Race(watched(first, 0), watched(second, 1), starts)
    race.run(unwatched)
    assert race.first.decided or race.second.decided
    assert max(ahead) <= 20 + 1


def test_who_is_ahead_goes_on_if_the_other_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(race_module, "_AHEAD", 20)
    for first, second in ((20, 200), (200, 20)):
        race = raced(pieces(first, ends_by=lambda: LEFT_OPEN), pieces(second))
        assert race.second.decided
        race = raced(pieces(first), pieces(second, ends_by=lambda: LEFT_OPEN))
        assert race.first.decided


@pytest.mark.parametrize("seconds", [0, 0.001])
def test_who_is_beaten_is_stopped(seconds: float) -> None:
    endless = 10**9
    assert raced(pieces(50, seconds=seconds), pieces(endless)).second.answers == ()
    assert raced(pieces(endless), pieces(50, seconds=seconds)).first.answers == ()


def test_what_one_leaves_open_the_other_may_decide() -> None:
    for first, second in ((20, 200), (200, 20)):
        race = raced(pieces(first, ends_by=lambda: LEFT_OPEN), pieces(second))
        assert winner(race) == "second"
        race = raced(pieces(first), pieces(second, ends_by=lambda: LEFT_OPEN))
        assert winner(race) == "first"


def test_both_may_leave_it_open() -> None:
    race = raced(pieces(20, ends_by=lambda: LEFT_OPEN), pieces(20, ends_by=lambda: LEFT_OPEN))
    assert [race.first.answers, race.second.answers] == [LEFT_OPEN, LEFT_OPEN]
    assert not race.first.decided
    assert not race.second.decided


@pytest.mark.parametrize("slow", [(0, 0), (0.001, 0), (0, 0.001)])
def test_an_error_of_the_model_settles_it_as_well(slow: tuple[float, float]) -> None:
    def ends(first: int, second: int) -> tuple[Runner, Runner]:
        race = raced(
            pieces(first, seconds=slow[0], ends_by=wrong_model), pieces(second, seconds=slow[1])
        )
        return race.first, race.second

    first, second = ends(30, 30)
    assert first.error is not None
    assert first.clock < second.start + 30
    first, second = ends(100, 30)
    assert second.decided
    assert second.clock == second.start + 30 < 100


def test_what_is_broken_is_not_hidden() -> None:
    with pytest.raises(InternalError):
        raced(pieces(10**9), pieces(3, ends_by=broken))
    with pytest.raises(InternalError):
        raced(pieces(30, ends_by=broken), pieces(10**9))


@pytest.mark.parametrize("error", [KeyboardInterrupt, TimeoutError])
def test_what_the_observer_raises_ends_both(error: type[BaseException]) -> None:
    def observer(progress: Progress) -> None:
        if progress.distinct_states == 100:
            raise error

    race = Race(pieces(10**9), pieces(10**9), LATER)
    with pytest.raises(error):
        race.run(observer)


def test_the_observer_is_called_in_the_calling_thread() -> None:
    seen = set[int]()

    def observer(_: Progress) -> None:
        seen.add(threading.get_ident())

    race = Race(pieces(20, ends_by=lambda: LEFT_OPEN), pieces(50, seconds=0.01), LATER)
    race.run(observer)
    assert seen == {threading.get_ident()}
