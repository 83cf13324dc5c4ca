"""What the source claims of each protocol, as properties; and its table of rows, `source.toml`."""

from typing import Final

SHIPPED: Final = (
    "router_pair",
    "loggers",
    "sites",
    "pg_pair",
    "campaign_pair",
    "customer_records",
    "redis_pair",
    "digital_tasks",
    "digital_desktop",
)
"""The modules of this package, each of which exports `PROPERTIES`."""
