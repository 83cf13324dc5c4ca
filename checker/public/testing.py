"""What tests of an implementation need, as `from ccverify.testing import state_machine` finds it.

Hypothesis is needed for it: `pip install 'ccverify[test]'`.
"""

try:
    import hypothesis as _  # noqa: F401
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "ccverify.testing needs hypothesis, which is not installed: pip install 'ccverify[test]'",
        name=error.name,
    ) from None

from ccverify.checker.testing.adapters import UNSEEN
from ccverify.checker.testing.driving import drive
from ccverify.checker.testing.following import Divergence
from ccverify.checker.testing.machine import state_machine
from ccverify.checker.testing.strategies import ScheduledFault, fault_schedules, runs, states

__all__ = [
    "UNSEEN", "Divergence", "ScheduledFault", "drive", "fault_schedules", "runs", "state_machine",
    "states",
]  # fmt: skip
