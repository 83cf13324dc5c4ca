"""Translation validation: Z3 proves that lowered operations mean what the nodes mean.

Every action and target of a ground system is lowered as for a search, and read back as formulas
over 64-bit words. In every state within the slots' ranges in which those that are fixed have their
values, whatever is reachable, a lowered action must be enabled where its guard holds and its values
are in range, and lead to the packed successor; a lowered target must hold where its node does. That
initial states give the fixed slots these values, and that steps keep them, is proved as well. What
the printed machine code makes of the words is not covered: that is for the tests that compare it
with the trusted meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from ccverify.checker.data import dataclass
from ccverify.checker.errors import CcverifyError, InternalError
from ccverify.checker.limits import Limit, LimitReached, Limits
from ccverify.checker.meaning.encode import Z3, Encoding
from ccverify.checker.meaning.fixed import fixed
from ccverify.checker.meaning.ground import GroundAction, GroundSystem
from ccverify.checker.meaning.native.initial import Candidates
from ccverify.checker.meaning.native.lower import Lowering
from ccverify.checker.meaning.native.packing import WORD, Packing, Place
from ccverify.checker.meaning.native.words import Instruction, Words, arguments
from ccverify.checker.meaning.nodes import Node

_SECONDS: Final = 60.0
"""How long Z3 may think about one operation."""
_UNLIMITED: Final = Limits()


class NotValidated(CcverifyError):
    """Z3 did not say whether a lowered operation is right; the message says which."""

    exit_code = 3


@dataclass(frozen=True, slots=True)
class Validated:
    """How many lowered actions and targets were proved equal to their definitions."""

    actions: int
    targets: int


def validate(
    system: GroundSystem, targets: Sequence[Node] = (), limits: Limits = _UNLIMITED
) -> Validated:
    """Prove the lowering of a system and of `targets`, each within a minute and all in time.

    Raises `InternalError` for an operation that is lowered wrongly, with a state that shows it,
    `NotValidated` if Z3 does not say, and `LimitReached` if the time is up.
    """
    validation = _Validation(system, limits)
    validation.start()
    for action in system.actions:
        validation.action(action)
    for number, target in enumerate(targets):
        validation.target(f"target {number}", target)
    return Validated(len(system.actions), len(targets))


class _Validation:
    def __init__(self, system: GroundSystem, limits: Limits) -> None:
        self._limits: Final = limits
        known = Candidates(system).system
        self._fixed: Final = fixed(known)
        self._packing: Final = Packing(known, self._fixed)
        self._words: Final = Words()
        self._lowering: Final = Lowering(self._packing, self._words)
        self._encoding: Final = Encoding(system, pseudo_boolean=False)
        self._z3: Final[Z3] = self._encoding.z3
        context = self._encoding.context
        self._state: Final[list[Z3]] = [
            self._z3.BitVec(f"word{k}", WORD, context) for k in range(self._packing.words)
        ]
        self._known: Final[dict[int, Z3]] = {}
        self._solver: Final[Z3] = self._encoding.solver("QF_BV")
        self._solver.add(self._encoding.ranges(0))
        now = [system.nodes.var(slot) for slot in self._slots]
        self._keeping: Final[list[Z3]] = self._kept(now)
        self._solver.add(self._packed(self._state, now))

    @property
    def _slots(self) -> range:
        return range(len(self._packing.places))

    def start(self) -> None:
        """Prove that initial states give the fixed slots their values; assume that from then on."""
        initial = self._encoding.all_of(self._encoding.initial())
        kept = self._encoding.all_of(self._keeping)
        self._prove("the initial states", self._z3.Implies(initial, kept))
        self._solver.add(self._keeping)

    def action(self, action: GroundAction) -> None:
        """Prove one action."""
        make, step = self._encoding.ground.nodes, self._lowering.step(action)
        enabled = self._encoding.term(make.and_((action.guard, action.valid)), 0)
        self._prove(action.name, self._value(step.enabled) == enabled)
        updates = dict(action.updates)
        after = [updates.get(slot, make.var(slot)) for slot in self._slots]
        right = self._packed([self._value(word) for word in step.words], after) + self._kept(after)
        self._prove(action.name, self._z3.Implies(enabled, self._encoding.all_of(right)))

    def target(self, name: str, target: Node) -> None:
        """Prove one target."""
        lowered = self._value(self._lowering.value(target))
        self._prove(name, lowered == self._encoding.term(target, 0))

    def _prove(self, name: str, claim: Z3) -> None:
        seconds = min(_SECONDS, self._limits.left)
        self._solver.push()
        self._solver.add(self._z3.Not(claim))
        self._solver.set("timeout", max(1, int(1000 * seconds)))
        answer = str(self._solver.check()) if seconds else "unknown"
        if answer == "sat":
            state = self._encoding.state(self._solver.model(), 0)
            raise InternalError(
                f"{name} is lowered wrongly: it differs from its definition in the state {state}",
                hint="this is a bug of ccverify; please report it with the model",
            )
        if answer == "unknown" and seconds < _SECONDS:
            raise LimitReached(Limit.TIME, self._limits.sentence(Limit.TIME))
        if answer != "unsat":
            reason = self._solver.reason_unknown()
            raise NotValidated(f"Z3 does not say whether {name} is lowered rightly: {reason}")
        self._solver.pop()

    # Packed states

    def _kept(self, values: Sequence[Node]) -> list[Z3]:
        """Of the slots' values those of fixed slots are what they always are."""
        return [self._code(values[s], self._packing.places[s]) == 0 for s in self._fixed]

    def _packed(self, words: Sequence[Z3], values: Sequence[Node]) -> list[Z3]:
        """The words hold the slots' values, each in its field, and zeros elsewhere."""
        free = [2**WORD - 1] * len(words)
        terms = []
        for place, node in zip(self._packing.places, values, strict=True):
            if place.bits:
                free[place.word] &= ~(place.mask << place.shift)
                terms.append(self._field(words[place.word], place) == self._code(node, place))
        return terms + [word & mask == 0 for word, mask in zip(words, free, strict=True)]

    def _field(self, word: Z3, place: Place) -> Z3:
        return self._z3.LShR(word, place.shift) & place.mask

    def _code(self, node: Node, place: Place) -> Z3:
        """What a field holds for a node's value: 64 bits, counted from the slot's lowest value."""
        z3, term = self._z3, self._encoding.term(node, 0)
        if node.boolean:
            return self._number(term) - place.low
        missing = WORD - term.size()
        extended = z3.SignExt(missing, term) if node.low < 0 else z3.ZeroExt(missing, term)
        return extended - place.low

    def _number(self, bit: Z3) -> Z3:
        one, zero = (self._z3.BitVecVal(v, WORD, self._encoding.context) for v in (1, 0))
        return self._z3.If(bit, one, zero)

    # Word operations

    def _value(self, root: int) -> Z3:
        for number in self._words.needed([root]):
            if number not in self._known:
                self._known[number] = self._operation(self._words.code[number])
        return self._known[root]

    def _operation(self, instruction: Instruction) -> Z3:
        op, literals = instruction
        z3, context = self._z3, self._encoding.context
        args = [self._known[a] for a in arguments(instruction)]
        operations: dict[str, Callable[[], Z3]] = {
            "in": lambda: self._state[literals[0]],
            "const": lambda: z3.BitVecVal(literals[0], WORD, context),
            "bit": lambda: z3.BoolVal(bool(literals[0]), context),
            "and": lambda: args[0] & args[1],
            "or": lambda: args[0] | args[1],
            "xor": lambda: args[0] ^ args[1],
            "add": lambda: args[0] + args[1],
            "mul": lambda: args[0] * args[1],
            "shl": lambda: args[0] << literals[1],
            "lshr": lambda: z3.LShR(args[0], literals[1]),
            "udiv": lambda: z3.UDiv(args[0], z3.BitVecVal(literals[1], WORD, context)),
            "urem": lambda: z3.URem(args[0], z3.BitVecVal(literals[1], WORD, context)),
            "shlv": lambda: args[0] << args[1],
            "popcount": lambda: self._set_bits(args[0]),
            "word": lambda: self._number(args[0]),
            "select": lambda: z3.If(*args),
            "eq": lambda: args[0] == args[1],
            "le": lambda: args[0] <= args[1],
            "below": lambda: z3.ULT(args[0], args[1]),
            "both": lambda: z3.And(*args),
            "either": lambda: z3.Or(*args),
            "not": lambda: z3.Not(args[0]),
        }
        return operations[op]()

    def _set_bits(self, word: Z3) -> Z3:
        return sum(self._bits(word), self._z3.BitVecVal(0, WORD, self._encoding.context))

    def _bits(self, word: Z3) -> Iterator[Z3]:
        for i in range(WORD):
            yield self._z3.ZeroExt(WORD - 1, self._z3.Extract(i, i, word))
