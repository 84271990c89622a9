"""What we say to people: places, diagnostics, near names, and how they are drawn."""
