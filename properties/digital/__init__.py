"""What the source claims of digital tasks."""
