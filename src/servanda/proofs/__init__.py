"""What holds in every possible world: properties proved or refuted, versions compared, conflicts and gaps found."""
