"""What the source claims of the Unified CM cluster, and of the CTI Servers."""
