"""Runs as pictures: a column for each component, and what each step changed there and why."""
