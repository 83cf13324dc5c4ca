"""What people and programs see of results: text, JSON, progress."""
