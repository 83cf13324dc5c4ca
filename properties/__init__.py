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
    "calls.sip_proxies",
    "calls.voice_servers",
    "calls.web_servers",
    "digital.redis_pair",
    "digital.digital_tasks",
    "digital.queue_limits",
    "digital.agent_tasks",
    "digital.digital_desktop",
    "digital.task_lifetimes",
    "agents.agent_sites",
    "agents.sessions",
    "agents.companions",
    "cluster.unified_cm",
    "cluster.cti_servers",
    "cluster.cti_times",
    "timing.supervision",
    "timing.gateways",
    "timing.channels",
    "timing.router_times",
    "timing.campaign_times",
    "timing.agent_times",
    "timing.interval_times",
    "timing.sip_tries",
    "timing.licences",
)
"""The modules of this package, each of which exports `PROPERTIES`."""
