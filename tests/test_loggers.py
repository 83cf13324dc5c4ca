"""The Loggers' verdicts where they matter most, and how many states stand behind them."""

from __future__ import annotations

from typing import Any

from ccverify.checker.engines import ENGINES
from ccverify.checker.engines.answer import Options
from ccverify.checker.language.build import build
from ccverify.checker.verify import Result, select, verify
from ccverify.properties.loggers import PROPERTIES


def result(scenario: str, name: str, **settings: Any) -> Result:
    """What the explicit engine finds for one property."""
    system = build(PROPERTIES.model, scenario=scenario, properties=PROPERTIES, settings=settings)
    (found,) = verify(
        system,
        select(system, scenario, [name]),
        ENGINES["explicit"](Options()),
        scenario=scenario,
    )
    return found


@pytest.mark.parametrize(
    ("scenario", "states"),
    [("calm", 0), ("one-logger", 0), ("both-networks", 0), ("crashes", 0), ("split", 0),
     ("merged-networks", 0), ("beyond-retention", 0)],
)  # fmt: skip
def test_number_of_states(scenario: str, states: int) -> None:
    found = result(scenario, "both-record-apart" if False else "equal-unless-apart")
    assert found.answer.statistics.distinct_states == states
