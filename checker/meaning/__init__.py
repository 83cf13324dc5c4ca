"""The meanings derived from one definition: concrete values, ground terms, machine code."""
