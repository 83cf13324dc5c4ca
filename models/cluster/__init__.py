"""The Unified CM cluster with its phones, and the CTI Servers."""
