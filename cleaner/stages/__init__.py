"""What happens to the blocks: boilerplate goes, typography is set."""
