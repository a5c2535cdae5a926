"""The explorer and what opens above it."""
