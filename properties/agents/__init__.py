"""What the source claims of agents, of their sites, and of their sessions."""
