"""What the source claims of Routers."""
