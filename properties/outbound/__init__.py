"""What the source claims of outbound campaigns."""
