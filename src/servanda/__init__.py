"""Servanda: agreements that run."""
