"""What the source claims of Peripheral Gateways."""
