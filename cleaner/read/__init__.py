"""From bytes and text to an article's blocks."""
