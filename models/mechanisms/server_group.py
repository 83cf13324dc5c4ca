"""A SIP server group: a request goes to its elements in turn, until one answers for good.

Elements of a greater priority come first; among equals the weights choose, which here is any order.
An element that is marked is passed over. Whatever an element answers shows that it is alive; only
an answer on the list of failover codes sends the request on (S4, D8).

A model mixes it in, says when a request is open, and what becomes of it if an element takes it, if
an element refuses it for good, and if no element is left.

What is abstracted, and why that is sound: time. Waits and heartbeats only decide when a mark is
made or taken away, and here that may be at any moment.
"""

from __future__ import annotations

from enum import Enum

from ccverify import (
    Bool,
    Choice,
    Component,
    FaultKind,
    Parameter,
    Span,
    Term,
    action,
    exists,
    fault,
    given,
    implies,
    require,
)


class Answer(Enum):
    """What an element does with a request."""

    TAKES = "takes it"
    LISTED = "refuses it with a code that is on the list"
    UNLISTED = "refuses it with a code that is not on the list"
    SILENT = "does not answer"


class ServerGroup(Component):
    """Elements with priorities and marks, which are asked in turn."""

    size = Parameter(
        3, within=(1, 4), source="S4", meaning="elements, in the order of their priorities"
    )
    near = Parameter(
        2, within=(1, 3), source="S4", meaning="elements of the first priority; the rest come after"
    )
    heartbeats = Parameter(False, source="S4", meaning="the elements are asked whether they live")
    failure = Parameter(Answer.SILENT, source="S4, D8", meaning="what an element does that fails")

    elements = Span(size)

    answers = Choice(
        Answer, over=elements, initially=Answer.TAKES, meaning="what it does with a request"
    )
    marked = Bool(over=elements, initially=False, meaning="it is taken for dead, and passed over")
    asked = Bool(over=elements, initially=False, meaning="this request was sent to it")

    # What a model says of a request

    def open(self) -> Term[bool]:
        """A request looks for an element."""
        raise NotImplementedError

    def taken(self, element: Term[int]) -> None:
        """The element takes the request."""
        raise NotImplementedError

    def refused(self, element: Term[int]) -> None:
        """The element's answer is passed on as the last word."""
        raise NotImplementedError

    def nobody_left(self) -> None:
        """No element is left to ask."""
        raise NotImplementedError

    def stops(self, element: Term[int]) -> None:
        """What goes with an element that has failed, and does not answer any more."""

    def mark(self, element: Term[int], silent: Term[bool]) -> None:
        """Who asked an element marks it if it was silent, where there are marks."""
        if self.heartbeats:
            self.marked[element] = silent

    # What is the same of all server groups

    def left(self, element: Term[int]) -> Term[bool]:
        """The element was not asked, and is not passed over."""
        return ~self.asked[element] & ~self.marked[element]

    def next(self, element: Term[int]) -> Term[bool]:
        """The element is among those to be asked next."""
        nearer = exists(self.elements, lambda e: (e < self.near) & self.left(e))
        return self.left(element) & implies(nearer, element < self.near)

    def unasked(self, element: Term[int]) -> Term[bool]:
        """The element would take the request, and was not asked."""
        return (self.answers[element] == Answer.TAKES) & ~self.asked[element]

    def idle(self) -> Term[bool]:
        """Some element would take the request, and was not asked."""
        return exists(self.elements, self.unasked)

    def goes_far(self) -> Term[bool]:
        """A request is about to go to an element of the second priority."""
        return self.open() & exists(self.elements, lambda e: (e >= self.near) & self.next(e))

    def passes_by(self) -> Term[bool]:
        """It is, though one of the first priority would take it, and was not asked."""
        near = exists(self.elements, lambda e: (e < self.near) & self.unasked(e))
        return self.goes_far() & near

    @action(elements, source="S4", fair=True)
    def take(self, element: Term[int]) -> None:
        """element {element} takes the request"""
        require(self.open(), self.next(element), self.answers[element] == Answer.TAKES)
        self.taken(element)

    @action(elements, source="S4, D8", fair=True)
    def send_on(self, element: Term[int]) -> None:
        """element {element} does not take the request, and another is asked"""
        require(self.open(), self.next(element))
        silent = self.answers[element] == Answer.SILENT
        require(silent | (self.answers[element] == Answer.LISTED))
        self.asked[element] = True
        self.mark(element, silent)

    @action(elements, source="S4", fair=True)
    def refuse(self, element: Term[int]) -> None:
        """element {element} refuses the request, with a code that is passed on"""
        given(self.failure is Answer.UNLISTED)
        require(self.open(), self.next(element), self.answers[element] == Answer.UNLISTED)
        self.refused(element)

    @action(source="S4", fair=True)
    def give_up(self) -> None:
        """no element is left, and the request fails"""
        require(self.open(), ~exists(self.elements, self.left))
        self.nobody_left()

    @action(elements, source="S4", fair=True)
    def heartbeat(self, element: Term[int]) -> None:
        """a heartbeat shows how element {element} is"""
        given(self.heartbeats)
        silent = self.answers[element] == Answer.SILENT
        require(self.marked[element] != silent)
        self.marked[element] = silent

    @fault(FaultKind.CRASH, elements, component="element", source="S4, D8")
    def fail(self, element: Term[int]) -> None:
        """element {element} fails"""
        require(self.answers[element] == Answer.TAKES)
        self.answers[element] = self.failure
        if self.failure is Answer.SILENT:
            self.stops(element)

    @fault(FaultKind.RESTART, elements, component="element")
    def recover(self, element: Term[int]) -> None:
        """element {element} recovers"""
        require(self.answers[element] != Answer.TAKES)
        self.answers[element] = Answer.TAKES
