"""Loggers: recovery keys and resynchronisation."""
