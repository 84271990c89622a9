"""What all tests share: `pytest --record` writes what is compared with whole texts anew; and no float meets money."""

from collections.abc import Iterator

import pytest

import exactness


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write the expected texts anew; then read the diff")


@pytest.fixture
def record(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--record"))


@pytest.fixture(scope="session", autouse=True)
def no_floats_in_money() -> Iterator[None]:
    """In every test: where the program lets a float meet an amount, it stops there."""
    end = exactness.guard()
    yield
    end()
