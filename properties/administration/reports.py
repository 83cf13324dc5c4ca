"""Which reports are shown while a data source or a node is down."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, exists, implies, one_of
from ccverify.models.administration.reports import Reports, Source, SqlState, Stage

PROPERTIES: Final = Properties(Reports)

P, V = "proved", "violated"

LISTED: Final = {"one-source": P, "attended-source": P, "two": P}
FAILS: Final = {**LISTED, "other-error": P}


@PROPERTIES.reachable(source="Q1c", expected={"calm": P, **FAILS})
def shown(model: Reports) -> Term[bool]:
    """The report is shown."""
    return model.report == Stage.SHOWN


@PROPERTIES.reachable(source="Q1c", expected=LISTED)
def shown_by_the_second(model: Reports) -> Term[bool]:
    """The report is shown, from the second data source."""
    return (model.report == Stage.SHOWN) & (model.error != SqlState.SUCCESS)


@PROPERTIES.reachable(source="Q1c", expected={"other-error": P})
def failed_otherwise(model: Reports) -> Term[bool]:
    """The report has failed with another error."""
    return (model.report == Stage.FAILED) & (model.error == SqlState.OTHER)


@PROPERTIES.never(
    source="Q1c",
    beside="shown_by_the_second",
    fails="A report has failed though the second data source would have shown it.",
    expected={**FAILS, "other-error": V, "two": V},
)
def report_failed(model: Reports) -> Term[bool]:
    """Never does a report fail.

    One data source may fail with any of the eight SQL states. With another error the report is not
    run again, though the second source would show it. With both sources down none is shown.
    """
    return model.report == Stage.FAILED


@PROPERTIES.never(
    source="Q1c",
    beside="failed_otherwise",
    fails="A report is run again for an error that the other data source will have as well.",
    expected={"other-error": P},
)
def run_again_otherwise(model: Reports) -> Term[bool]:
    """Never is a report run again that failed with another error than the eight."""
    return (model.report == Stage.AGAIN) & (model.error == SqlState.OTHER)


@PROPERTIES.settled(
    source="Q2c",
    beside="shown",
    fails="Nobody runs a report, though a node is active.",
    expected={"calm": P, **FAILS},
)
def run_by_any_node(model: Reports) -> Term[bool]:
    """Once all is settled, no report waits while any node is active."""
    waits = one_of(model.report, Stage.ASKED, Stage.AGAIN)
    return implies(exists(model.nodes, lambda node: model.runs[node]), ~waits)


@PROPERTIES.reachable(source="Q1c", expected=FAILS)
def values_missing(model: Reports) -> Term[bool]:
    """The value list is asked for, and its data source is down."""
    return model.values_asked & (model.answer[model.values_at] != SqlState.SUCCESS)


@PROPERTIES.settled(
    source="Q1c",
    beside="values_missing",
    fails="A report that asks for a value cannot be started, though the other source would do.",
    expected={**dict.fromkeys(FAILS, V), "attended-source": P},
)
def values_shown(model: Reports) -> Term[bool]:
    """Once all is settled, nobody waits for a value list that some data source would give.

    It is switched by hand: a failed source leaves it down until an administrator looks.
    """
    answers = exists(Source, lambda source: model.answer[source] == SqlState.SUCCESS)
    up = exists(model.nodes, lambda node: model.runs[node])
    return implies(answers & up, ~model.values_asked)
