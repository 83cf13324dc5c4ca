"""What can be asked of a model, and what comes back once its evidence has been checked."""
