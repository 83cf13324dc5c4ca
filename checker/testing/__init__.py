"""Models in other people's tests: an assertion, and a plugin for pytest."""
