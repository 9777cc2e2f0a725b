"""What one network has learned as the beginning of another."""
