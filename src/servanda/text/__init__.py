"""Text and syntax tree: Markdown in, frozen nodes with their places out, and the canonical layout."""
