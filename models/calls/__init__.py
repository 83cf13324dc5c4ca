"""Calls on their way: proxies, voice browsers, prompts and web servers."""
