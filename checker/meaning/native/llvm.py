"""Prints lowered words as functions in LLVM IR."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ccverify.checker.meaning.native.words import Words

PER_FUNCTION: Final = 1200  # instructions; LLVM's time grows faster than a function's size

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
        self._words: Final = words
        self._lines: Final = dict[int, str]()  # of the instructions that were printed before

    def _body(self, roots: Iterable[int]) -> Iterator[str]:
        return self._listed(self._words.needed(roots))

    def _listed(self, ids: Iterable[int]) -> Iterator[str]:
        """The lines of instructions; constants have none."""
        lines = self._lines
        for i in ids:
            line = lines.get(i)
            if line is None:
                line = lines[i] = self._line(i)
            if line:
                yield line

    def _line(self, i: int) -> str:
        op, args = self._code[i]
        if op == "in" and not args[0]:
            return f"  %v{i} = load i64, ptr %state"
        if op == "in":
            place = f"  %p{i} = getelementptr inbounds i64, ptr %state, i64 {args[0]}\n"
            return f"{place}  %v{i} = load i64, ptr %p{i}"
        if op in ("shl", "lshr", "udiv", "urem"):
            return f"  %v{i} = {op} i64 {self._name(args[0])}, {args[1]}"
        if op in _TEMPLATES:
            return f"  %v{i} = " + _TEMPLATES[op].format(*map(self._name, args))
        return ""

    def _name(self, i: int) -> str:
        op, args = self._code[i]
        if op == "const":
            return str(args[0])
        if op == "bit":
            return "true" if args[0] else "false"
        return f"%v{i}"

    def _stored(self, i: int, place: str, k: int) -> list[str]:
        """Lines that store a value as word k of what is at a place."""
        if not k:
            return [f"  store i64 {self._name(i)}, ptr {place}"]
        return [
            f"  {place}.{k} = getelementptr inbounds i64, ptr {place}, i64 {k}",
            f"  store i64 {self._name(i)}, ptr {place}.{k}",
        ]

    def mask(self, name: str, bits: Mapping[int, int]) -> str:
        """The function that gives a mask: bit t is set where the bit with id `bits[t]` holds."""
        lines = [f"define i64 @{name}(ptr readonly %state) {{", *self._body(bits.values())]
        mask = "0"
        for t, bit in bits.items():
            lines.append(f"  %s{t} = select i1 {self._name(bit)}, i64 {1 << t}, i64 0")
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
            lines += self._stored(i, "%state", k)
        return "\n".join((*lines, "  ret void\n}"))

    def calling(self, name: str, parts: Iterable[str]) -> str:
        """The function that calls others by their names, with its argument."""
        calls = (f"  call void @{part}(ptr %state)" for part in parts)
        return "\n".join((f"define void @{name}(ptr %state) {{", *calls, "  ret void\n}"))

    def renewing(self, name: str, parts: Mapping[str, Mapping[int, int] | None]) -> str:
        """The function that does the same, but for those that come with masks of the state's words
        where these are as in an earlier state, its second argument.
        """
        lines = [f"define internal void @{name}(ptr %state, ptr %before) {{", "entry:"]
        for word in sorted({word for masks in parts.values() for word in masks or ()}):
            for at in ("state", "before"):
                lines.append(f"  %{at}.p{word} = getelementptr inbounds i64, ptr %{at}, i64 {word}")
                lines.append(f"  %{at}.{word} = load i64, ptr %{at}.p{word}")
            lines.append(f"  %x{word} = xor i64 %state.{word}, %before.{word}")
        for number, (part, masks) in enumerate(parts.items()):
            changed = "0"
            for word, mask in (masks or {}).items():
                lines.append(f"  %a{number}.{word} = and i64 %x{word}, {mask}")
                lines.append(f"  %o{number}.{word} = or i64 {changed}, %a{number}.{word}")
                changed = f"%o{number}.{word}"
            if masks is not None:
                lines += [
                    f"  %c{number} = icmp ne i64 {changed}, 0",
                    f"  br i1 %c{number}, label %call{number}, label %after{number}",
                    f"call{number}:",
                ]
            lines.append(f"  call void @{part}(ptr %state)")
            if masks is not None:
                lines += [f"  br label %after{number}", f"after{number}:"]
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
                texts += self._stored(i, "%out", k)
            texts.append("  ret void\n}")
        return "\n".join((*texts, *main, "  ret void\n}"))

    def _shares(self, words: Mapping[int, int]) -> Iterator[dict[int, int]]:
        """The words in parts of about `PER_FUNCTION` instructions."""
        waiting = list(words.items())
        while waiting:
            part, printed = dict[int, int](), set[int]()
            while waiting and len(printed) < PER_FUNCTION:
                place, word = waiting.pop(0)
                part[place] = word
                self._words.reach([word], printed)
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
