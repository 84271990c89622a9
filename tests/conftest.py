"""What all tests share: `pytest --record` writes what is compared with whole texts anew; then the diff is read."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write the expected texts anew; then read the diff")


@pytest.fixture
def record(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--record"))
