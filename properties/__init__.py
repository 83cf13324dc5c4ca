"""What the source claims of each protocol, as properties; and its table of rows, `source.toml`."""

from typing import Final

SHIPPED: Final = ("router_pair", "loggers", "sites")
"""The modules of this package, each of which exports `PROPERTIES`."""
