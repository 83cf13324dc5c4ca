"""Peripheral Gateways: hot standby, and the election by weight."""
