"""Agents: their sites, their sessions of chat, e-mail and callback, and what stands beside them."""
