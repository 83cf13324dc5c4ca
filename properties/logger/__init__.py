"""What the source claims of Loggers."""
