"""When a person has to sign in again, as one node does not know the code of the other."""

from __future__ import annotations

from typing import Final

from ccverify import Properties, Term, after, exists, implies
from ccverify.models.administration.sign_on_codes import Person, SignOnCodes
from ccverify.models.network.network import Side, peer

PROPERTIES: Final = Properties(SignOnCodes)

P, V = "proved", "violated"

FAILS: Final = {"path-lost": P, "path-lost-lossy": P, "one": P}


@PROPERTIES.reachable(source="I1, I2", expected={"calm": P, **FAILS})
def signed_in(model: SignOnCodes) -> Term[bool]:
    """The person is signed in."""
    return model.person == Person.IN


@PROPERTIES.reachable(source="I2", expected=FAILS)
def redeemed_elsewhere(model: SignOnCodes) -> Term[bool]:
    """A node gives a token for a code that the other node has issued."""
    given = (model.person == Person.HAS_CODE) & (after(model.person) == Person.IN)
    return given & model.seat.at(peer(model.issuer))


@PROPERTIES.never(
    source="I2",
    beside="signed_in",
    fails="A code is worth nothing at the other node, and somebody has to sign in again.",
    expected={"calm": P, **FAILS, "path-lost-lossy": V, "one": V},
)
def signs_in_again(model: SignOnCodes) -> Term[bool]:
    """Never does a person have to sign in again.

    Loss alone makes nobody do so, for an application stays with its local node. It takes a change
    of node between the code and its token. A node that fails before it has replicated a code is
    such a change, however good the network is: of that the source does not speak.
    """
    return model.again


@PROPERTIES.settled(
    source="I1, I2",
    beside="signed_in",
    fails="Somebody cannot sign in, though the application reaches a node.",
    expected={"calm": P, **FAILS},
)
def signed_in_at_last(model: SignOnCodes) -> Term[bool]:
    """Once all is settled, nobody is left signing in at an application that reaches a node."""
    open_ = (model.person == Person.ASKS) | (model.person == Person.HAS_CODE)
    return implies(model.seat.up() & exists(Side, model.accepts), ~open_)
