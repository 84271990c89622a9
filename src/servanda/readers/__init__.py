"""The readers of a checked agreement: each gives it one use, and none imports another."""
