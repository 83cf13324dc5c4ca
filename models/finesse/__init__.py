"""The Finesse servers, at which agents work."""
