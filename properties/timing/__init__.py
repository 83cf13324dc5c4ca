"""What the source says of times: bounds that are computed, and claims that hang on them."""
