"""From the syntax tree to a checked agreement, or to every mistake in it. Read `passes` first."""
