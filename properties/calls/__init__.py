"""What the source claims of calls on their way."""
