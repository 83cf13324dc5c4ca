"""Verdicts for every value of times that are left open; or for which values, with a run for each.

A run that breaks a property fixes its steps. What has to hold of the times so that there is a run
with these steps is a linear system; projected on what is open, it is a region of values that fail.
Then the rest is looked at, until it is proved or no time is left. What is not settled by then is
said to be undecided.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from time import perf_counter
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.engines.along import Along, Found, Unknown, trace
from ccverify.checker.engines.answer import (
    Answer,
    Excluded,
    Finding,
    NeverDue,
    Observer,
    Open,
    Progress,
    Reached,
    watched,
)
from ccverify.checker.engines.dense import Dense, Lemmas
from ccverify.checker.engines.reals import targeted
from ccverify.checker.engines.session import Undecided
from ccverify.checker.engines.states import premises_first
from ccverify.checker.errors import InternalError
from ccverify.checker.evidence.certificate import Certificate, Unconfirmed, check
from ccverify.checker.evidence.digest import Digests
from ccverify.checker.evidence.trace import Trace, replay
from ccverify.checker.language.settings import chosen_settings
from ccverify.checker.language.system import Property
from ccverify.checker.language.time import Time, Window
from ccverify.checker.limits import Limits, Owner, shared
from ccverify.checker.meaning.evaluate import Evaluator
from ccverify.checker.meaning.inequalities import Inequality, Linear, TooMany, projected, solved
from ccverify.checker.questions.conclusion import Premise, premise_beside
from ccverify.checker.questions.every.regions import Region, Regions
from ccverify.checker.questions.verify import Result, Subject, select
from ccverify.checker.signals import Interrupted

_MOST: Final = 40
"""So many regions that fail are looked for at most, for one property."""
_HALVINGS: Final = 3
"""So often is what is left of one time halved, if it is not settled as a whole."""
_EFFORT: Final = 90.0
"""Seconds for a property, if there is no limit on the time."""


def verify_times(
    subject: Subject,
    opened: Sequence[str],
    scenario: str | None,
    settings: Mapping[str, object],
    names: Sequence[str],
    limits: Limits,
    observer: Observer,
) -> list[Result]:
    """Check properties for every value of the times opened: a result for each region of values.

    Raises `Interrupted` with the results before an interrupt.
    """
    every = _Every(subject, scenario, settings, opened)
    properties = select(every.system, scenario, names)
    beside = {prop.beside for prop in properties}
    others = [p for p in every.system.properties if p.name in beside and p not in properties]
    found = dict[str, list[_Part]]()

    def ask(prop: Property, limits: Limits) -> list[_Part]:
        part = limits if limits.timed else limits.share(Owner.DEFAULT, seconds=_EFFORT)
        found[prop.name] = every.parts(prop, part, watched(prop.name, observer))
        return found[prop.name]

    def is_open(parts: list[_Part]) -> bool:
        return any(isinstance(part.finding, Open) for part in parts)

    try:
        shared(limits, premises_first([*properties, *others]), ask, is_open)
    except KeyboardInterrupt:
        raise Interrupted(every.results(properties, found)) from None
    return every.results(properties, found)


@dataclass(frozen=True, slots=True)
class _Part:
    """What was found for some of the values: `words` says which, and nothing if it is all.

    A trace is one for certain `values` of the times. `declared` says that the values which the
    model declares are among them.
    """

    words: str
    finding: Finding
    seconds: float
    declared: bool
    values: Mapping[str, object] | None = None
    digest: str = ""


class _Every:
    """One model in one scenario, with some of its times left open."""

    def __init__(
        self,
        subject: Subject,
        scenario: str | None,
        settings: Mapping[str, object],
        opened: Sequence[str],
    ) -> None:
        self._subject: Final = subject
        self._scenario: Final = scenario
        self._settings: Final = settings
        self._opened: Final = opened
        self.system: Final = subject.build(scenario, settings, opened)
        self._closed: Final = dict[frozenset[tuple[str, object]], Evaluator]()
        self.chosen: Final = chosen_settings(subject.model, scenario, settings)

    def parts(self, prop: Property, limits: Limits, observer: Observer) -> list[_Part]:
        """What is found of a property, for all values together."""
        if prop.liveness:
            return [_Part("", Open("it speaks of runs without end"), 0.0, declared=True)]
        if prop.of_times and prop.limit is None:
            reason = "it claims nothing: what it comes to depends on the values"
            return [_Part("", Open(reason), 0.0, declared=True)]
        return list(_Search(self, prop, limits, observer).parts())

    def closed(self, values: Mapping[str, object]) -> Evaluator:
        """The evaluator of the system with these settings of its times; the same for the same."""
        key = frozenset(values.items())
        if key not in self._closed:
            settings = {**self._settings, **values}
            self._closed[key] = Evaluator(self._subject.build(self._scenario, settings))
        return self._closed[key]

    def results(
        self, properties: Sequence[Property], found: Mapping[str, list[_Part]]
    ) -> list[Result]:
        """The results on those properties that are decided, with their premises."""
        known = [prop for prop in properties if prop.name in found]
        return [self._result(prop, part, found) for prop in known for part in found[prop.name]]

    def _result(self, prop: Property, part: _Part, found: Mapping[str, list[_Part]]) -> Result:
        evaluator = self.closed(part.values or {})
        system = evaluator.system
        declared = self._subject.as_declared(self._scenario, self._settings)
        expected = prop.expected.get(self._scenario or "") if declared and part.declared else None
        return Result(
            system=system,
            evaluator=evaluator,
            scenario=self._scenario,
            prop=next(p for p in system.properties if p.name == prop.name),
            expected=expected,
            answer=Answer(part.finding),
            engine="reals",
            seconds=part.seconds,
            premises=tuple(self._premises(prop, part, found)),
            opened=", ".join(self._opened) if part.values is None else None,
            among=part.words,
            digest=part.digest,
        )

    def _premises(
        self, prop: Property, part: _Part, found: Mapping[str, list[_Part]]
    ) -> Iterator[Premise]:
        """Whether the case that a property speaks of is reached, for some value at least."""
        if prop.beside is None or not isinstance(part.finding, Excluded):
            return
        beside = [each.finding for each in found.get(prop.beside, [])]
        reached = (each for each in beside if isinstance(each, Reached))
        unsure = (each for each in beside if isinstance(each, Open))
        nothing = Open("it was not looked for")
        yield premise_beside(
            prop.beside, next(reached, next(unsure, beside[0] if beside else nothing))
        )


@dataclass(frozen=True, slots=True)
class _Failure:
    """A region of values for each of which there is a run with the steps of one found."""

    region: Region
    along: Along
    found: Found


class _Search:
    """Finds for which values the target of one property is reached."""

    def __init__(self, every: _Every, prop: Property, limits: Limits, observer: Observer) -> None:
        self._every: Final = every
        self._prop: Final = prop
        self._limits: Final = limits
        self._observer: Final = observer
        self._started: Final = perf_counter()
        self._asked: Final = targeted(Evaluator(every.system), prop)
        self._form, self._target = self._asked.form, self._asked.target
        self._regions: Final = Regions(self._form)
        self._failures: Final = list[_Failure]()

    def parts(self) -> Iterator[_Part]:
        """What is found: the regions that fail, then what is proved of the rest, or open."""
        regions = self._regions
        known = list[tuple[Region, Finding]]()
        several = len(regions.opened) > 1
        part = self._limits.left * 2 / 3  # the rest is for halves, of which only one time has any
        whole = self._settled((), self._limits if several else self._limits.share(seconds=part))
        if isinstance(whole, str) and not several:
            known += self._halved()
        elif whole is not None:
            known.append(((), Open(whole) if isinstance(whole, str) else whole))
        failing = [failure.region for failure in self._failures]
        for region in regions.joined(failing):
            yield self._failed(region)
        for among, finding in known:
            words = regions.rest_words(failing, among)
            outside = not any(regions.holds(region, self._declared) for region in failing)
            declared = outside and regions.holds(among, self._declared)
            digest = Digests().system(self._form.ground)
            yield _Part(words, finding, self._seconds, declared, digest=digest)

    def _settled(self, where: Region, limits: Limits) -> Excluded | NeverDue | str | None:
        """A proof for those values of a region that do not fail, or why there is none.

        None if all of them fail. What fails is noted.
        """
        make, regions = self._form.nodes, self._regions
        dense = Dense(self._form, self._shows, limits, self._observer)
        dense.assume(regions.node((*regions.within, *where)))
        for failure in self._failures:
            dense.assume(make.not_(regions.node(failure.region)))
        try:
            while not dense.is_empty():
                outcome = dense.ask(self._target)
                if isinstance(outcome, Lemmas):
                    if self._asked.never_begins(self._every.closed({}), limits, self._observer):
                        return NeverDue("for any value")
                    return self._proved(outcome, where)
                self._failures.append(self._failure(outcome))
                dense.assume(make.not_(regions.node(self._failures[-1].region)))
                if len(self._failures) == _MOST:
                    return f"{_MOST} runs that break it were found, and there may be more"
        except (Undecided, Unconfirmed) as stop:
            return str(stop)
        except TooMany:
            return "the times of a run depend on too much"
        return None

    def _halved(self) -> list[tuple[Region, Finding]]:
        """What is found of the parts of one time's values that are left, halved if need be."""
        regions, found = self._regions, list[tuple[Region, Finding]]()
        left = dict[str, list[Region]]()
        waiting = [(region, _HALVINGS) for region in regions.rest(self._failing)]
        while waiting:
            region, times = waiting.pop(0)
            parts = len(waiting) + (2 if times else 1)  # it may have halves of its own
            share = self._limits.share(seconds=self._limits.left / parts)
            settled = self._settled(region, share)
            if isinstance(settled, Excluded | NeverDue):
                found.append((region, settled))
            elif isinstance(settled, str) and times:
                waiting += [(half, times - 1) for half in regions.halves(region)]
            elif isinstance(settled, str):
                left.setdefault(settled, []).append(region)
        joined = ((why, each) for why, parts in left.items() for each in regions.joined(parts))
        return [*found, *((region, Open(why)) for why, region in joined)]

    def _failure(self, found: Found) -> _Failure:
        along = Along(self._form, found)
        along.meet(self._target)
        region = projected(along.conditions, self._regions.opened)
        if region is None:
            raise InternalError("a run that was found meets no condition of its times")
        return _Failure(self._regions.plain(region), along, found)

    def _proved(self, found: Lemmas, where: Region) -> Excluded:
        """The proof, once it is checked. Raises `Unconfirmed`."""
        title = f"{self._every.system.name}: {self._prop.name}"
        node, make = self._regions.node, self._form.nodes
        assumed = [make.not_(node(failure.region)) for failure in self._failures]
        assumed += [node((each,)) for each in where]
        certificate = Certificate(
            found.system, found.lemmas, found.bad, title, assumed=tuple(dict.fromkeys(assumed))
        )
        patience = self._limits.patient
        solvers = check(
            certificate, patience.left, lambda text: self._observer(Progress(text, patience.left))
        )
        *names, last = (time.variable.name for time in self._regions.opened)
        of = f"{', '.join(names)} and {last}" if names else last
        such = "such " * bool(assumed)
        evidence = (
            f"for every {such}value of {of} (invariant over reals, {certificate.size}, "
            f"checked by {' and '.join(solvers)})"
        )
        return Excluded(evidence, evidence, certificate, every=True)

    def _failed(self, region: Region) -> _Part:
        """What is found of values that fail: a run for the declared ones, or for the first there
        are.
        """
        regions = self._regions
        inside = [f for f in self._failures if regions.includes(region, f.region)]
        first = min(inside, key=lambda failure: len(failure.found.taken))
        shown = [self._shown(f, self._declared) for f in inside] + [self._shown(first, {})]
        values, run = next(filter(None, shown))
        replayed = dict.fromkeys([_said(values), *self._at_ends(inside)])
        what = "traces" if len(replayed) > 1 else "a trace"
        evidence = f"{what} for {' and '.join(replayed)}, replayed"
        declared = regions.holds(region, self._declared)
        words = regions.words(region) if region else ""
        return _Part(words, Reached(run, evidence), self._seconds, declared, values)

    def _at_ends(self, failures: Sequence[_Failure]) -> Iterator[str]:
        """The last values of one time for which there are such runs, each with a run that does."""
        time, *others = self._regions.opened
        if others:
            return
        for failure in failures:
            interval = self._regions.interval(failure.region)
            for end in (interval.low, interval.high):
                if end.strict:
                    continue
                shown = self._shown(failure, {time: end.value})
                if shown is None:
                    raise InternalError("a run that was found has other values than it should")
                yield _said(shown[0])

    def _shown(
        self, failure: _Failure, fixed: Mapping[Unknown, Fraction]
    ) -> tuple[dict[str, object], Trace] | None:
        """A run for values of the times, of which some are fixed; None if there is none for these.

        It is replayed in the system with these values.
        """
        along, regions = failure.along, self._regions
        both = [*along.conditions, *regions.within]
        for time, value in fixed.items():
            total: Linear[Unknown] = Linear({time: Fraction(1)}, -value)
            both += [Inequality(total), Inequality(total.times(Fraction(-1)))]
        values = solved(both, [*regions.opened, *along.delays])
        if values is None:
            return None
        given = self._settings(values)
        evaluator = self._every.closed(given)
        run = trace(self._form, evaluator, failure.found, values)
        prop = next(p for p in evaluator.system.properties if p.name == self._prop.name)
        replay(evaluator, prop, run)
        return given, run

    def _shows(self, values: Mapping[Unknown, Fraction]) -> Evaluator:
        return self._every.closed(self._settings(values))

    def _settings(self, values: Mapping[Unknown, Fraction]) -> dict[str, object]:
        """Values of the times that are open, in units, as settings of the parameters."""
        found = dict[str, object]()
        for time in self._regions.opened:
            name, _, end = time.variable.name.partition(".")
            value = Time(values[time] * self._form.unit)
            if end:
                window = found.get(name, self._every.chosen[name])
                assert isinstance(window, Window)
                found[name] = window._replace(**{end: value})
            else:
                found[name] = value
        return found

    @property
    def _declared(self) -> dict[Unknown, Fraction]:
        """What the times are if they are not left open, in units."""
        found = dict[Unknown, Fraction]()
        for time in self._regions.opened:
            name, _, end = time.variable.name.partition(".")
            value = self._every.chosen[name]
            value = getattr(value, end) if end else value
            assert isinstance(value, Time)
            found[time] = value.seconds / self._form.unit
        return found

    @property
    def _failing(self) -> list[Region]:
        return [failure.region for failure in self._failures]

    @property
    def _seconds(self) -> float:
        return perf_counter() - self._started


def _said(values: Mapping[str, object]) -> str:
    """Settings of times as people read them."""
    shown = (f"{name} = {value}" for name, value in values.items())
    return ", ".join(shown)
