"""Money: commitments, payments, billing and stakes."""
