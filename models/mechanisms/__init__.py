"""Mechanisms that several protocols are built on, each written once."""
