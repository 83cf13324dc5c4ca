"""Calls from the telephone network to an agent: CVP, its browsers, proxies and gateways."""
