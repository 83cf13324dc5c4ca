"""ccverify: a model checker for failover protocols.

The names of `ccverify.words` are what a model file needs, and are found here; the engines and
reports are in the subpackages.
"""

from importlib import import_module

TYPE_CHECKING = False  # type checkers know it; `typing` would be slow to load here
if TYPE_CHECKING:
    from ccverify.words import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        # Loaded when the first is asked for: the program must answer Ctrl-C sooner than that.
        words = import_module("ccverify.words")
        if name != "__all__" and name not in words.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(words, name)

    def __dir__() -> list[str]:
        return [*globals(), *__getattr__("__all__")]
