"""Models in other people's tests: an assertion, a plugin for pytest, and tests by Hypothesis."""
