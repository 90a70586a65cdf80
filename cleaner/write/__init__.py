"""From decisions to texts."""
