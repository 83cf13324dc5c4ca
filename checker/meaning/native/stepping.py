"""Prints the functions that take the steps of a system, for the search kernel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.meaning.native.llvm import PER_FUNCTION, Printer
from ccverify.checker.meaning.native.lower import Step

_PER_STEP: Final = 8  # instructions beside those of the step's words
_SETTLED: Final = -(2**63)  # the highest bit of what `successors` returns
_BRANCHLESS_WORDS: Final = 2  # up to this width writing a successor costs less than a branch
_COPY: Final = (
    "  call void @llvm.memcpy.p0.p0.i64(ptr align 8 {}, ptr align 8 {}, i64 {}, i1 false)"
)


class StepPrinter(Printer):
    """Prints functions over the steps that are lowered to some words."""

    def _is_false(self, i: int) -> bool:
        return self._code[i] == ("bit", (0,))

    def _changed(self, step: Step) -> list[tuple[int, int]]:
        """(k, id) of the words that are not simply the state's."""
        return [(k, i) for k, i in enumerate(step.words) if self._code[i] != ("in", (k,))]

    def successors(
        self, name: str, protocol: Sequence[Step], faults: Sequence[Step], *, labels: bool = False
    ) -> str:
        """The function that writes the successors of both, and counts them.

        With `labels` it writes the number of the step of each as well, to a third argument.
        """
        numbers = {id(step): a for a, step in enumerate((*protocol, *faults))}
        more = "ptr noalias %labels" if labels else ""
        return self._successors(name, protocol, faults, more, labels=numbers if labels else {})

    def told(
        self,
        name: str,
        protocol: Sequence[Step],
        faults: Sequence[Step],
        repeats: Mapping[int, int],
    ) -> str:
        """The function that does the same, but for steps that others stand for.

        A step, by its number, is one where a bit is set both in a third argument and in what
        `repeats` says of it.
        """
        steps = (*protocol, *faults)
        masks = {id(step): repeats[a] for a, step in enumerate(steps) if a in repeats}
        return self._successors(name, protocol, faults, "i64 %alike", repeats=masks)

    def _successors(
        self,
        name: str,
        protocol: Sequence[Step],
        faults: Sequence[Step],
        more: str,
        *,
        labels: Mapping[int, int] | None = None,
        repeats: Mapping[int, int] | None = None,
    ) -> str:
        parts = [(part, True) for part in self._parts(protocol, self._roots)]
        parts += [(part, False) for part in self._parts(faults, self._roots)]
        head = ", ".join(filter(None, ("ptr noalias readonly %state, ptr noalias %out", more)))
        given = head.replace("noalias ", "").replace("readonly ", "")
        texts = list[str]()
        main = [f"define i64 @{name}({head}) {{"]
        total, counted, steps = "0", "0", "0"
        for i, (part, by_protocol) in enumerate(parts):
            texts.append(self._part(f"{name}.{i}", head, *part, labels or {}, repeats or {}))
            main += [
                f"  %c{i} = call i64 @{name}.{i}({given}, i64 {total})",
                f"  %n{i} = and i64 %c{i}, 4294967295",
                f"  %r{i} = lshr i64 %c{i}, 32",
                f"  %s{i} = add i64 {steps}, %r{i}",
            ]
            total, steps = f"%n{i}", f"%s{i}"
            if by_protocol:
                counted = total
        main += [
            f"  %all = add i64 {total}, {steps}",
            "  %upper = shl i64 %all, 32",
            f"  %settled = icmp eq i64 {counted}, 0",
            f"  %lower = select i1 %settled, i64 {_SETTLED}, i64 0",
            "  %both = or i64 %upper, %lower",
            f"  %result = or i64 %both, {total}",
            "  ret i64 %result\n}",
        ]
        return "\n".join((*texts, *main))

    def _parts(
        self, steps: Sequence[Step], roots: Callable[[Step], Iterable[int]]
    ) -> Iterator[tuple[list[Step], list[int]]]:
        """The steps that can be taken, cut into runs of about `PER_FUNCTION` instructions; with
        what their `roots` take.
        """
        part, printed = list[Step](), set[int]()
        for step in steps:
            if self._is_false(step.enabled):
                continue
            part.append(step)
            self._words.reach(roots(step), printed)
            if len(printed) + _PER_STEP * len(part) >= PER_FUNCTION:
                yield part, sorted(printed)
                part, printed = [], set()
        if part:
            yield part, sorted(printed)

    def _roots(self, step: Step) -> list[int]:
        return [step.enabled, *(i for _, i in self._stores(step))]

    def _stores(self, step: Step) -> Iterable[tuple[int, int]]:
        """(k, id) of the words that are written one by one; wide states are copied before."""
        return (
            enumerate(step.words) if len(step.words) <= _BRANCHLESS_WORDS else self._changed(step)
        )

    def _part(
        self,
        name: str,
        head: str,
        steps: Sequence[Step],
        printed: Sequence[int],
        labels: Mapping[int, int],
        repeats: Mapping[int, int],
    ) -> str:
        """A function that writes the successors by some steps after the first %n, and counts on.

        In the upper half it counts the steps that others stand for.
        """
        width = len(steps[0].words)
        branches = width > _BRANCHLESS_WORDS
        lines = [
            f"define internal i64 @{name}({head}, i64 %n0) noinline {{",
            "entry:",
            *self._listed(printed),
        ]
        masks = sorted({repeats[id(step)] for step in steps if id(step) in repeats})
        for mask in masks:
            lines.append(f"  %k{mask} = and i64 %alike, {mask}")
            lines.append(f"  %f{mask} = icmp eq i64 %k{mask}, 0")
        repeated, before = "0", "entry"
        for a, step in enumerate(steps):
            enabled = self._name(step.enabled)
            if id(step) in repeats:
                lines += [
                    f"  %t{a} = and i1 {enabled}, %f{repeats[id(step)]}",
                    f"  %x{a} = xor i1 {enabled}, %t{a}",
                    f"  %z{a} = zext i1 %x{a} to i64",
                    f"  %r{a} = add i64 {repeated}, %z{a}",
                ]
                enabled, repeated = f"%t{a}", f"%r{a}"
            if branches:
                lines += [f"  br i1 {enabled}, label %take{a}, label %after{a}", f"take{a}:"]
            lines.append(f"  %o{a} = getelementptr inbounds %State, ptr %out, i64 %n{a}")
            if branches:
                lines.append(_COPY.format(f"%o{a}", "%state", 8 * width))
            for k, i in self._stores(step):
                lines += self._stored(i, f"%o{a}", k)
            if labels:
                lines.append(f"  %l{a} = getelementptr inbounds i32, ptr %labels, i64 %n{a}")
                lines.append(f"  store i32 {labels[id(step)]}, ptr %l{a}")
            if branches:
                lines += [
                    f"  %m{a} = add i64 %n{a}, 1",
                    f"  br label %after{a}",
                    f"after{a}:",
                    f"  %n{a + 1} = phi i64 [ %n{a}, %{before} ], [ %m{a}, %take{a} ]",
                ]
                before = f"after{a}"
            else:
                lines.append(f"  %m{a} = zext i1 {enabled} to i64")
                lines.append(f"  %n{a + 1} = add i64 %n{a}, %m{a}")
        if masks:
            lines.append(f"  %upper = shl i64 {repeated}, 32")
            lines.append(f"  %counts = or i64 %upper, %n{len(steps)}")
        lines.append(f"  ret i64 {'%counts' if masks else f'%n{len(steps)}'}\n}}")
        return "\n".join(lines)

    def enabled(self, steps: Sequence[Step]) -> str:
        """The function that adds 1 to the count of each enabled step."""
        texts = list[str]()
        main = ["define void @enabled(ptr noalias readonly %state, ptr noalias %counts) {"]
        numbers = {id(step): a for a, step in enumerate(steps)}
        for i, (part, printed) in enumerate(self._parts(steps, lambda step: [step.enabled])):
            main.append(f"  call void @enabled.{i}(ptr %state, ptr %counts)")
            texts += [
                f"define internal void @enabled.{i}"
                "(ptr noalias readonly %state, ptr noalias %counts) noinline {",
                *self._listed(printed),
            ]
            for step in part:
                a = numbers[id(step)]
                texts += [
                    f"  %z{a} = zext i1 {self._name(step.enabled)} to i64",
                    f"  %c{a} = getelementptr inbounds i64, ptr %counts, i64 {a}",
                    f"  %l{a} = load i64, ptr %c{a}",
                    f"  %a{a} = add i64 %l{a}, %z{a}",
                    f"  store i64 %a{a}, ptr %c{a}",
                ]
            texts.append("  ret void\n}")
        return "\n".join((*texts, *main, "  ret void\n}"))
