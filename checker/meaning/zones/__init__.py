"""Timed systems over dense time: sets of clock values as difference bound matrices."""
