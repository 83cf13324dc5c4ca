"""What the source claims of administration, sign-in and reports."""
