"""Finding what is asked about: shipped models by name, a user's own by file."""
