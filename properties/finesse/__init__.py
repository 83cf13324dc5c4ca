"""Properties of the Finesse servers."""
