"""Decision diagrams of a ground system: sets of states, relations, fixpoints, fair runs."""
