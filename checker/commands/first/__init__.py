"""What `ccverify new` writes, as it stands here but for the names: a first model and its tests."""
