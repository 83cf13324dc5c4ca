"""The two sides, and the networks between them."""
