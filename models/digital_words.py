"""The words of digital tasks: what becomes of a task, of a voice call beside it, and of the
conversation that an agent opens.
"""

from __future__ import annotations

from enum import Enum


class State(Enum):
    """What the service knows of a task: not made yet, with the service, with the Router, over."""

    NEW = "new"
    LOCAL = "local"
    SUBMITTED = "submitted"
    ROUTED = "routed"
    EXPIRED = "closed: CD_MAX_DIALOG_LIFETIME_EXCEEDED"
    TIMED_OUT = "closed: too long in the queue"


class Call(Enum):
    """What becomes of the voice call that is followed."""

    NONE = "none"
    QUEUED = "queued"
    ANSWERED = "answered"
    REFUSED = "refused"


class Hook(Enum):
    """The webhook notifications that the client waits for, in the order they are sent."""

    ROUTED = "routed"
    CLOSED = "closed"


class Sent(Enum):
    """How a notification stands."""

    NOT_YET = "not-yet"
    DUE = "due"
    DELIVERED = "delivered"
    GIVEN_UP = "given-up"


class Desktop(Enum):
    """What the agent's desktop does with a conversation."""

    OFFERED = "offered"
    LOADING = "loading"
    LOADED = "loaded"
    FINISHED = "finished"
    UNLOADED = "closed: the conversation could not be loaded"
