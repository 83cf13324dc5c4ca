"""What the source claims of each protocol, as properties; and its table of rows, `source.toml`."""

from typing import Final

SHIPPED: Final = (
    "router.router_pair",
    "logger.loggers",
    "sites",
    "pg.pg_pair",
    "outbound.campaign_pair",
    "outbound.customer_records",
    "outbound.dialer_gateways",
    "digital.redis_pair",
    "digital.digital_tasks",
    "digital.queue_limits",
    "digital.agent_tasks",
    "digital.digital_desktop",
    "digital.task_lifetimes",
    "timing.supervision",
    "timing.gateways",
    "timing.channels",
    "timing.router_times",
    "timing.campaign_times",
    "timing.agent_times",
    "timing.interval_times",
    "timing.sip_tries",
    "timing.licences",
    "administration.real_time",
    "administration.sign_in",
    "administration.directory",
    "administration.identity",
    "administration.identity_changes",
    "administration.sign_on_codes",
    "administration.reports",
    "administration.report_times",
)
"""The modules of this package, each of which exports `PROPERTIES`."""
