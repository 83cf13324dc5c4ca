"""Machine code for one ground system, and the breadth-first search that runs it."""
