"""Prints lowered words as the LLVM IR functions that the search kernel calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from ccverify.checker.meaning.native.lower import Step
from ccverify.checker.meaning.native.words import Words

_PER_FUNCTION: Final = 1200  # instructions; LLVM's time grows faster than a function's size
_PER_STEP: Final = 8  # instructions beside those of the step's words
_BRANCHLESS_WORDS: Final = 2  # up to this width writing a successor costs less than a branch

_COPY: Final = (
    "  call void @llvm.memcpy.p0.p0.i64(ptr align 8 {}, ptr align 8 {}, i64 {}, i1 false)"
)
_TEMPLATES: Final = {
    "and": "and i64 {0}, {1}",
    "or": "or i64 {0}, {1}",
    "xor": "xor i64 {0}, {1}",
    "add": "add i64 {0}, {1}",
    "mul": "mul i64 {0}, {1}",
    "shlv": "shl i64 {0}, {1}",
    "popcount": "call i64 @llvm.ctpop.i64(i64 {0})",
    "word": "zext i1 {0} to i64",
    "select": "select i1 {0}, i64 {1}, i64 {2}",
    "eq": "icmp eq i64 {0}, {1}",
    "le": "icmp sle i64 {0}, {1}",
    "below": "icmp ult i64 {0}, {1}",
    "both": "and i1 {0}, {1}",
    "either": "or i1 {0}, {1}",
    "not": "xor i1 {0}, true",
}


class Printer:
    """Prints functions over the instructions of one `Words`."""

    def __init__(self, words: Words) -> None:
        self._code: Final = words.code
        self._needed: Final = words.needed

    def _body(self, roots: Iterable[int]) -> Iterator[str]:
        for i in self._needed(roots):
            op, args = self._code[i]
            if op == "in":
                yield f"  %p{i} = getelementptr inbounds i64, ptr %state, i64 {args[0]}"
                yield f"  %v{i} = load i64, ptr %p{i}"
            elif op in ("shl", "lshr", "udiv", "urem"):
                yield f"  %v{i} = {op} i64 {self._name(args[0])}, {args[1]}"
            elif op in _TEMPLATES:
                yield f"  %v{i} = " + _TEMPLATES[op].format(*map(self._name, args))

    def _name(self, i: int) -> str:
        op, args = self._code[i]
        if op == "const":
            return str(args[0])
        if op == "bit":
            return "true" if args[0] else "false"
        return f"%v{i}"

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
        parts = [(part, True) for part in self._parts(protocol)]
        parts += [(part, False) for part in self._parts(faults)]
        numbers = {id(step): a for a, step in enumerate((*protocol, *faults))} if labels else {}
        more, given = (", ptr noalias %labels", ", ptr %labels") if labels else ("", "")
        texts = list[str]()
        main = [f"define i64 @{name}(ptr noalias readonly %state, ptr noalias %out{more}) {{"]
        total = counted = "0"
        for i, (part, by_protocol) in enumerate(parts):
            texts.append(self._part(f"{name}.{i}", part, numbers))
            main.append(f"  %n{i} = call i64 @{name}.{i}(ptr %state, ptr %out{given}, i64 {total})")
            total = f"%n{i}"
            if by_protocol:
                counted = total
        main.append(f"  %upper = shl i64 {counted}, 32")
        main.append(f"  %result = or i64 %upper, {total}")
        main.append("  ret i64 %result\n}")
        return "\n".join((*texts, *main))

    def _parts(self, steps: Sequence[Step]) -> Iterator[list[Step]]:
        """The steps that can be taken, cut into runs of about `_PER_FUNCTION` instructions."""
        part, printed = list[Step](), set[int]()
        for step in steps:
            if self._is_false(step.enabled):
                continue
            part.append(step)
            printed.update(self._needed(self._roots(step)))
            if len(printed) + _PER_STEP * len(part) >= _PER_FUNCTION:
                yield part
                part, printed = [], set()
        if part:
            yield part

    def _roots(self, step: Step) -> list[int]:
        return [step.enabled, *(i for _, i in self._changed(step))]

    def _part(self, name: str, steps: Sequence[Step], numbers: Mapping[int, int]) -> str:
        """A function that writes the successors by some steps after the first %n, and counts on.

        It labels each with the number of its step, if there are `numbers`.
        """
        width = len(steps[0].words)
        branches = width > _BRANCHLESS_WORDS
        more = ", ptr noalias %labels" if numbers else ""
        lines = [
            f"define internal i64 @{name}"
            f"(ptr noalias readonly %state, ptr noalias %out{more}, i64 %n0) noinline {{",
            "entry:",
            *self._body(i for step in steps for i in self._roots(step)),
        ]
        before = "entry"
        for a, step in enumerate(steps):
            enabled = self._name(step.enabled)
            if branches:
                lines += [f"  br i1 {enabled}, label %take{a}, label %after{a}", f"take{a}:"]
            lines.append(f"  %o{a} = getelementptr inbounds %State, ptr %out, i64 %n{a}")
            lines.append(_COPY.format(f"%o{a}", "%state", 8 * width))
            for k, i in self._changed(step):
                lines.append(f"  %o{a}.{k} = getelementptr inbounds i64, ptr %o{a}, i64 {k}")
                lines.append(f"  store i64 {self._name(i)}, ptr %o{a}.{k}")
            if numbers:
                lines.append(f"  %l{a} = getelementptr inbounds i32, ptr %labels, i64 %n{a}")
                lines.append(f"  store i32 {numbers[id(step)]}, ptr %l{a}")
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
        lines.append(f"  ret i64 %n{len(steps)}\n}}")
        return "\n".join(lines)

    def targets(self, bits: Mapping[int, int]) -> str:
        """The function that gives a mask: bit t is set where the bit with id `bits[t]` holds."""
        lines = ["define i64 @targets(ptr readonly %state) {", *self._body(bits.values())]
        mask = "0"
        for t, bit in bits.items():
            lines.append(f"  %z{t} = zext i1 {self._name(bit)} to i64")
            lines.append(f"  %s{t} = shl i64 %z{t}, {t}")
            lines.append(f"  %m{t} = or i64 {mask}, %s{t}")
            mask = f"%m{t}"
        return "\n".join((*lines, f"  ret i64 {mask}\n}}"))

    def initial(self, bit: int) -> str:
        """The function that says whether the bit holds."""
        lines = ("define zeroext i1 @initial(ptr readonly %state) {", *self._body((bit,)))
        return "\n".join((*lines, f"  ret i1 {self._name(bit)}\n}}"))

    def rewriting(self, name: str, words: Mapping[int, int], *, part: bool = False) -> str:
        """The function that puts words into memory: to each place the one with that id.

        All are computed before one is written. A `part` is called by printed functions only.
        """
        changed = [(k, i) for k, i in words.items() if self._code[i] != ("in", (k,))]
        head = f"define internal void @{name}(ptr %state) noinline {{"
        if not part:
            head = f"define void @{name}(ptr %state) {{"
        lines = [head, *self._body(i for _, i in changed)]
        for k, i in changed:
            lines.append(f"  %o{k} = getelementptr inbounds i64, ptr %state, i64 {k}")
            lines.append(f"  store i64 {self._name(i)}, ptr %o{k}")
        return "\n".join((*lines, "  ret void\n}"))

    def computing(self, name: str, words: Mapping[int, int]) -> str:
        """The function that does the same in parts, for words that none of them depends on."""
        texts, main = list[str](), [f"define internal void @{name}(ptr %state) {{"]
        for part in self._shares(words):
            main.append(f"  call void @{name}.{len(texts)}(ptr %state)")
            texts.append(self.rewriting(f"{name}.{len(texts)}", part, part=True))
        return "\n".join((*texts, *main, "  ret void\n}"))

    def writing(self, name: str, words: Mapping[int, int]) -> str:
        """The function that writes words to a second argument: the one with that id to a place."""
        given = "(ptr noalias readonly %state, ptr noalias %out)"
        texts, main = list[str](), [f"define void @{name}{given} {{"]
        for number, part in enumerate(self._shares(words)):
            main.append(f"  call void @{name}.{number}(ptr %state, ptr %out)")
            texts.append(f"define internal void @{name}.{number}{given} noinline {{")
            texts += self._body(part.values())
            for k, i in part.items():
                texts.append(f"  %o{k} = getelementptr inbounds i64, ptr %out, i64 {k}")
                texts.append(f"  store i64 {self._name(i)}, ptr %o{k}")
            texts.append("  ret void\n}")
        return "\n".join((*texts, *main, "  ret void\n}"))

    def _shares(self, words: Mapping[int, int]) -> Iterator[dict[int, int]]:
        """The words in parts of about `_PER_FUNCTION` instructions."""
        waiting = list(words.items())
        while waiting:
            part, printed = dict[int, int](), set[int]()
            while waiting and len(printed) < _PER_FUNCTION:
                place, word = waiting.pop(0)
                part[place] = word
                printed.update(self._needed([word]))
            yield part

    def choosing(self, name: str, words: Mapping[int, Mapping[int, int]]) -> str:
        """The function that puts into memory the words that are listed under the number %k."""
        texts = [self.rewriting(f"{name}.{k}", part, part=True) for k, part in words.items()]
        cases = " ".join(f"i64 {k}, label %case{k}" for k in words)
        main = [
            f"define internal void @{name}(ptr %state, i64 %k) noinline {{",
            f"  switch i64 %k, label %none [ {cases} ]",
        ]
        for k in words:
            main += [f"case{k}:", f"  call void @{name}.{k}(ptr %state)", "  ret void"]
        return "\n".join((*texts, *main, "none:", "  unreachable\n}"))

    def enabled(self, steps: Sequence[Step]) -> str:
        """The function that adds 1 to the count of each enabled step."""
        texts = list[str]()
        main = ["define void @enabled(ptr noalias readonly %state, ptr noalias %counts) {"]
        numbers = {id(step): a for a, step in enumerate(steps)}
        for i, part in enumerate(self._parts(steps)):
            main.append(f"  call void @enabled.{i}(ptr %state, ptr %counts)")
            texts += [
                f"define internal void @enabled.{i}"
                "(ptr noalias readonly %state, ptr noalias %counts) noinline {",
                *self._body(step.enabled for step in part),
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
