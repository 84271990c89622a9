"""What happened, kept for ever: entries, and the places they are kept in."""
