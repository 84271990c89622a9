"""`python -m servanda`: the command line."""

from servanda.cli.main import run

run()
