"""What is claimed of the two Live Data servers and their event stream."""
