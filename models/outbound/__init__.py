"""Outbound campaigns: Campaign Managers, Dialers and customer records."""
