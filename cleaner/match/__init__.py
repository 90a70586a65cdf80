"""From patterns to candidates: folding, required literals, one scan, guarded searches."""
