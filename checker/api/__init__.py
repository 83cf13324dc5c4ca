"""What programs ask: the functions behind `ccverify.check` and its like, and what they return."""
