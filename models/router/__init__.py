"""Routers: device majority and the test state."""
