"""What time means: clocks that advance, and systems made for engines that know none."""
