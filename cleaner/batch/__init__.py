"""Many articles: folders, with progress, workers and a summary."""
