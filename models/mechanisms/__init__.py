"""Mechanisms that many protocols share, each written once."""
