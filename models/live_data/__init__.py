"""The two Live Data servers, the event stream, and the times of a swap."""
