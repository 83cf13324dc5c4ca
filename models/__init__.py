"""The protocols, one file each; what they share is written once."""
