"""The Loggers' verdicts where they matter most, and how many states stand behind them."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.checking import result_of, results_of

from ccverify.checker.language.build import build
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result
from ccverify.models.logger.logger_pair import Behind, Keys, Resync
from ccverify.models.network.network import Side
from ccverify.models.router.routers import Again
from ccverify.properties.logger.loggers import PROPERTIES


def result(scenario: str, name: str, **settings: Any) -> Result:
    """What the explicit engine finds for one property."""
    system = build(PROPERTIES.model, scenario=scenario, properties=PROPERTIES, settings=settings)
    return result_of("explicit", system, name, scenario=scenario)


@pytest.mark.parametrize(
    ("scenario", "name", "states"),
    [
        ("calm", "rows-as-recorded", 6),
        ("one-logger", "loggers-equal", 328),
        ("loggers-only", "loggers-equal", 1_752),
        ("own-keys", "nobody-records", 1_156),
        ("static", "loggers-equal", 5_480),
        ("both-networks-reached", "loggers-equal", 1_817),
        ("crashes", "routers-overlap", 2_147),
        ("split", "equal-unless-apart", 9_858),
        ("within-retention", "configuration-current", 279),
        ("public-only", "database-corrupt", 72),
    ],
)
def test_proved_by_so_many_states(scenario: str, name: str, states: int) -> None:
    found = result(scenario, name)
    assert found.verdict is Verdict.PROVED
    assert found.answer.statistics.distinct_states == states


@pytest.mark.parametrize(
    ("scenario", "name", "steps"),
    [
        ("loggers-only", "nobody-records", 3),
        ("own-keys", "loggers-equal", 7),
        ("crashes", "loggers-equal", 13),
        ("split", "loggers-equal", 11),
        ("whole-copy", "entry-lost", 9),
        ("crashes-replaced", "entry-lost", 12),
        ("whole-copy", "rows-as-recorded", 10),
        ("both-networks", "loggers-equal", 11),
        ("both-networks", "configuration-current", 10),
        ("later-keys", "loggers-equal", 11),
        ("one-logger", "reports-go-on", 2),
        ("static", "logger-follows-router", 9),
        ("beyond-retention", "configuration-current", 6),
        ("merged-networks", "database-corrupt", 4),
        ("merged-networks", "lost-with-a-database", 6),
    ],
)
def test_refuted_in_so_many_steps(scenario: str, name: str, steps: int) -> None:
    found = result(scenario, name)
    assert found.verdict is Verdict.VIOLATED
    assert found.answer.trace is not None
    assert found.answer.trace.steps == steps


@pytest.mark.parametrize(("retention", "verdict"), [(0, "violated"), (2, "proved")])
def test_the_log_is_kept_long_enough_or_not(retention: int, verdict: str) -> None:
    found = result("beyond-retention", "configuration-current", retention=retention)
    assert found.verdict.value == verdict


@pytest.mark.parametrize(
    "scenario", ["static", "budget-1", "both-networks-reached", "loggers-only"]
)
@pytest.mark.parametrize("name", ["entry-lost", "loggers-equal"])
def test_a_whole_copy_loses_nothing_unless_both_were_ahead(scenario: str, name: str) -> None:
    assert result(scenario, name, resync=Resync.WHOLE).verdict is Verdict.PROVED


HOLDS = {"loggers-equal": "proved", "entry-lost": "proved"}
UNEQUAL = {"loggers-equal": "violated", "entry-lost": "proved"}
LOST = {"loggers-equal": "proved", "entry-lost": "violated"}


@pytest.mark.parametrize("scenario", ["own-keys", "crashes", "split", "both-networks"])
@pytest.mark.parametrize(
    ("keys", "resync", "each_asks", "verdicts"),
    [
        (Keys.POSITION, Resync.MISSING_KEYS, True, UNEQUAL),
        (Keys.POSITION, Resync.WHOLE, True, LOST),
        (Keys.UNIQUE, Resync.MISSING_KEYS, True, HOLDS),
        (Keys.UNIQUE, Resync.MISSING_KEYS, False, UNEQUAL),
        (Keys.UNIQUE, Resync.LATER_KEYS, True, UNEQUAL),
        (Keys.UNIQUE, Resync.WHOLE, True, LOST),
    ],
)
def test_l6_holds_only_if_unique_keys_are_exchanged(
    scenario: str, keys: Keys, resync: Resync, each_asks: bool, verdicts: dict[str, str]
) -> None:
    settings = {"keys": keys, "resync": resync, "each_asks": each_asks}
    system = build(PROPERTIES.model, scenario=scenario, properties=PROPERTIES, settings=settings)
    found = results_of("bdd", system, tuple(verdicts), scenario=scenario)
    assert {name: result.verdict.value for name, result in found.items()} == verdicts


def test_rows_follow_once_the_logger_is_synchronised() -> None:
    """Rows of a Logger that records while it is behind could be replaced after they had gone."""
    found = result(
        "static", "rows-as-recorded", replicated=True, preferred=Side.B,
        behind=Behind.RECORDS, resync=Resync.WHOLE,
    )  # fmt: skip
    assert found.verdict is Verdict.PROVED
    assert found.answer.statistics.distinct_states == 15_780


@pytest.mark.parametrize(
    ("scenario", "name"), [("static", "logger-follows-router"), ("loggers-only", "nobody-records")]
)
def test_nobody_waits_if_a_logger_behind_records(scenario: str, name: str) -> None:
    assert result(scenario, name, behind=Behind.RECORDS).verdict is Verdict.PROVED


@pytest.mark.parametrize("behind", Behind)
@pytest.mark.parametrize("again", Again)
@pytest.mark.parametrize("resync", [Resync.MISSING_KEYS, Resync.WHOLE])
def test_equal_unless_apart_in_every_reading(behind: Behind, again: Again, resync: Resync) -> None:
    for scenario in ("crashes", "own-keys", "both-networks-reached"):
        found = result(scenario, "equal-unless-apart", behind=behind, again=again, resync=resync)
        assert found.verdict is Verdict.PROVED
