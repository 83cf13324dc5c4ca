"""ccverify: a model checker for failover protocols.

The names of `ccverify.words` are what a model file needs, and those of `ccverify.programs` what
programs and tests ask; all are found here. The engines and reports are in the subpackages.
"""

from importlib import import_module

TYPE_CHECKING = False  # type checkers know it; `typing` would be slow to load here
if TYPE_CHECKING:
    from ccverify.programs import *  # noqa: F403
    from ccverify.words import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        # Loaded when the first is asked for: the program must answer Ctrl-C sooner than that, and
        # a model file needs no more than its words.
        words = import_module("ccverify.words")
        if name in words.__all__:
            return getattr(words, name)
        if name == "__all__" or not name.startswith("_"):
            programs = import_module("ccverify.programs")
            if name == "__all__":
                return [*words.__all__, *programs.__all__]
            if name in programs.__all__:
                return getattr(programs, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return [*globals(), *__getattr__("__all__")]
