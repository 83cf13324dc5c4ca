"""Results for programs: how properties stand, and what stands behind that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NoReturn, overload

from ccverify.checker.api.tables import Row, html_table
from ccverify.checker.api.traces import Trace
from ccverify.checker.errors import UsageError
from ccverify.checker.language.settings import unknown
from ccverify.checker.language.system import ModelWarning
from ccverify.checker.language.time import Time
from ccverify.checker.questions.conclusion import Verdict
from ccverify.checker.questions.verify import Result as Evidence
from ccverify.checker.questions.verify import Subject
from ccverify.checker.report.jsonout import headed, result_object, results_object
from ccverify.checker.report.lasting import takes
from ccverify.checker.report.lines import Line, plain
from ccverify.checker.report.outcome import Outcome
from ccverify.checker.report.verdicts import Detail, counts_line, model_lines, verdict_piece

if TYPE_CHECKING:  # solvers are slow to load
    from ccverify.checker.api.proofs import Proof

_DETAIL: Final = Detail(times=False, counterexamples=True, witnesses=True)


class Result:
    """How one property of a model stands in one scenario; its evidence has been checked.

    `property` is its name. A result has no truth value of its own: ask `holds`, `as_expected` or
    `verdict`.
    """

    def __init__(self, subject: Subject, found: Evidence) -> None:
        self._subject: Final = subject
        self._found: Final = found
        self.property: Final = found.prop.name

    @property
    def model(self) -> str:
        """The name of the model."""
        return self._found.system.name

    @property
    def scenario(self) -> str | None:
        """The scenario, None if the model has none."""
        return self._found.scenario

    @property
    def kind(self) -> str:
        """The kind of property, such as `never`."""
        return self._found.prop.kind

    @property
    def meaning(self) -> str:
        """What the property says, in words."""
        return self._found.prop.meaning

    @property
    def rules(self) -> tuple[str, ...]:
        """The rows of the source that the property cites."""
        return self._found.prop.sources

    @property
    def parameters(self) -> dict[str, str]:
        """What was set, as people write it; `every` for the parameter that was left open."""
        opened = {} if self._found.opened is None else {self._found.opened: "every"}
        return dict(self._found.system.settings) | opened

    @property
    def verdict(self) -> Verdict:
        """How it stands. A `reachable` property is proved if what it asks for is reached."""
        return self._found.verdict

    @property
    def holds(self) -> bool:
        """It is proved, or reached if it asks for that; or it claims nothing, and was computed."""
        return self._found.verdict in (Verdict.PROVED, Verdict.COMPUTED)

    @property
    def assumed(self) -> bool:
        """It holds by the way in which the model is written, as its author says."""
        return self._found.assumed

    @property
    def decided(self) -> bool:
        """No limit was reached, and no bound is part of the answer."""
        return self._found.decided

    @property
    def expected(self) -> str | None:
        """The verdict that the author of the property wrote down for the scenario."""
        return self._found.expected

    @property
    def as_expected(self) -> bool:
        """The verdict is the one written down; if none is, the property holds."""
        return self._found.as_expected

    @property
    def takes(self) -> str | None:
        """How long something takes, in words, if that was asked: `62.2 s at most`."""
        extreme = self._found.answer.extreme
        return None if extreme is None else takes(self._found.prop, extreme)

    @property
    def time(self) -> Time | None:
        """How long it takes at most, or at least; None if there is no bound, or none was found."""
        extreme = self._found.answer.extreme
        return None if extreme is None or extreme.value is None else Time(extreme.value)

    @property
    def attained(self) -> bool | None:
        """Some run, the `trace`, takes so long; if not, runs come as close as one likes."""
        extreme = self._found.answer.extreme
        return None if extreme is None else extreme.attained

    @property
    def reason(self) -> str:
        """Why it does not hold, or why that is not known, if there is more to say than a trace."""
        return self._found.conclusion.reason

    @property
    def evidence(self) -> str:
        """How the verdict is known, in words."""
        return self._found.conclusion.evidence

    @property
    def engine(self) -> str:
        """The engine that decided."""
        return self._found.engine

    @property
    def seconds(self) -> float:
        """How long it took; properties that were decided together share their time."""
        return self._found.seconds

    @property
    def every(self) -> bool:
        """It stands so for every number of replicas, or every value of a constant."""
        return self._found.every

    @property
    def bound(self) -> int | None:
        """The number of steps within which nothing was found, if no more were looked at."""
        return self._found.bound

    @property
    def distinct_states(self) -> int | None:
        """How many states were found, None if the engine does not count them."""
        return self._found.answer.statistics.distinct_states

    @property
    def transitions(self) -> int | None:
        """How many transitions were found, None if the engine does not count them."""
        return self._found.answer.statistics.transitions

    @property
    def depth(self) -> int | None:
        """The largest number of steps that a state is away from the start, if that is known."""
        return self._found.answer.statistics.depth

    @cached_property
    def trace(self) -> Trace | None:
        """The run that violates the property, or reaches what it asks for; if there is one."""
        trace, found = self._found.answer.trace, self._found
        return Trace(found.evaluator, trace, found.prop, found.scenario) if trace else None

    @cached_property
    def proof(self) -> Proof | None:
        """The invariant that proves the property, if the engine wrote one for the whole model."""
        if self._found.certificate is None or self._found.without:
            return None
        from ccverify.checker.api.proofs import Proof  # noqa: PLC0415  (solvers are slow to load)

        return Proof(self._subject, [self._found])

    def __bool__(self) -> NoReturn:
        raise _no_truth_value("a result")

    def __str__(self) -> str:
        return "\n".join(map(plain, model_lines(self._subject, [self._found], _DETAIL)))

    def __repr__(self) -> str:
        where = f", {self.scenario}" if self.scenario else ""
        return f"<Result of {self.model}{where}: {self.property} {self._shown}>"

    @property
    def _shown(self) -> str:
        """The verdict in words, set against what is expected."""
        return verdict_piece(self._found).text

    def row(self) -> Row:
        """A flat dict, for data frames."""
        trace = self._found.answer.trace
        return {
            "model": self.model,
            "scenario": self.scenario,
            "property": self.property,
            "kind": self.kind,
            "verdict": self.verdict.value,
            "expected": self.expected,
            "as_expected": self.as_expected,
            "every": self.every,
            "engine": self.engine,
            "seconds": self.seconds,
            "distinct_states": self.distinct_states,
            "transitions": self.transitions,
            "depth": self.depth,
            **({} if self.takes is None else {"takes": self.takes}),
            "steps": trace.steps if trace else None,
            "failures": trace.failures if trace else None,
            "reason": self.reason,
        }

    def to_json(self) -> dict[str, Any]:
        """What `run --format json` has of it, as a plain object for `json.dump`."""
        return result_object(self._found, times=True)

    def _repr_html_(self) -> str:
        return _table([self])


class Results(Sequence[Result]):
    """Results in the order of models and scenarios.

    `results["split-brain"]` is the one of that property, and `results["split-brain", "static"]`
    that in one scenario. They have no truth value of their own: ask `holds` or `as_expected`.
    `warnings` are about the models.
    """

    def __init__(
        self,
        found: Mapping[Subject, Sequence[Evidence]],
        warnings: Sequence[tuple[str, ModelWarning]] = (),
    ) -> None:
        self._found: Final = found
        self._named_warnings: Final = tuple(warnings)
        self._results: Final = tuple(Result(s, r) for s, results in found.items() for r in results)

    @property
    def warnings(self) -> tuple[ModelWarning, ...]:
        """What looks like a mistake in a model."""
        return tuple(warning for _, warning in self._named_warnings)

    @property
    def holds(self) -> bool:
        """Every property is proved, or reached if it asks for that.

        Raises `UsageError` if there is no result, as of `among`: nothing holds then.
        """
        return all(result.holds for result in self._some)

    @property
    def as_expected(self) -> bool:
        """Every verdict is the one written down; where none is, the property holds.

        Raises `UsageError` if there is no result.
        """
        return all(result.as_expected for result in self._some)

    @property
    def _some(self) -> Sequence[Result]:
        if not self._results:
            raise UsageError(
                "there is no result that could hold",
                hint="len(results) is 0: none is among them that was asked for",
            )
        return self._results

    @property
    def violated(self) -> tuple[Result, ...]:
        """Those that are violated, whether that is expected or not."""
        return tuple(r for r in self._results if r.verdict is Verdict.VIOLATED)

    @property
    def undecided(self) -> tuple[Result, ...]:
        """Those of which too little is known."""
        return tuple(result for result in self._results if not result.decided)

    @overload
    def __getitem__(self, which: int | str | tuple[str, str]) -> Result: ...
    @overload
    def __getitem__(self, which: slice) -> tuple[Result, ...]: ...
    def __getitem__(
        self, which: int | slice | str | tuple[str, str]
    ) -> Result | tuple[Result, ...]:
        """By position, by property, or by property and scenario.

        Raises `UsageError` if there is no such result, or several.
        """
        if isinstance(which, int | slice):
            return self._results[which]
        name, scenario = (which, None) if isinstance(which, str) else which
        name = name.replace("_", "-")
        found = [r for r in self._results if r.property == name]
        if not found:
            raise unknown("property", name, dict.fromkeys(r.property for r in self._results))
        if scenario is not None:
            of_property = dict.fromkeys(str(r.scenario) for r in found)
            found = [r for r in found if r.scenario == scenario.replace("_", "-")]
            if not found:
                raise unknown("scenario", scenario, of_property)
        if len(found) > 1:
            where = ", ".join(f"{r.model} {r.scenario or ''}".strip() for r in found)
            raise UsageError(
                f"there are {len(found)} results of {name}: {where}",
                hint="say which: results[property, scenario]; or go through all of them",
            )
        return found[0]

    def __len__(self) -> int:
        return len(self._results)

    def __iter__(self) -> Iterator[Result]:
        return iter(self._results)

    def __bool__(self) -> NoReturn:
        raise _no_truth_value("a list of results")

    def __str__(self) -> str:
        lines: list[Line] = []
        for subject, found in self._found.items():
            lines += [*([()] if lines else []), *model_lines(subject, found, _DETAIL)]
        everything = [one for found in self._found.values() for one in found]
        lines += [(), counts_line(everything, strict=False)]
        return "\n".join(map(plain, lines))

    def __repr__(self) -> str:
        shown = ", ".join(f"{r.property} {r._shown}" for r in self._results[:4])
        return f"<{len(self)} results: {shown}{', …' if len(self) > 4 else ''}>"

    def among(self, keep: Callable[[Result], bool]) -> Results:
        """Those of which something is true."""
        kept = {
            subject: [one for one in found if keep(Result(subject, one))]
            for subject, found in self._found.items()
        }
        some = {subject: found for subject, found in kept.items() if found}
        return Results(some, self._named_warnings)

    def rows(self) -> list[Row]:
        """A flat dict per result: `pandas.DataFrame(results.rows())` is the table of verdicts."""
        return [result.row() for result in self._results]

    def to_json(self) -> dict[str, Any]:
        """What `run --format json` prints, as a plain object for `json.dump`."""
        return headed(results_object(Outcome(self._found, self._named_warnings)))

    def _repr_html_(self) -> str:
        return _table(self._results)


def _table(results: Iterable[Result]) -> str:
    rows = [
        (r.model, r.scenario or "", r.property, r._shown, r.reason or r.evidence) for r in results
    ]
    columns = ("model", "scenario", "property", "verdict", "")
    return html_table("", columns, rows)


def _no_truth_value(what: str) -> UsageError:
    return UsageError(
        f"{what} is neither true nor false",
        hint="ask .holds, .as_expected or .verdict",
    )
