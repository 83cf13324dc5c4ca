"""Verdicts for every number of replicas, and for every value of a symbolic constant."""
