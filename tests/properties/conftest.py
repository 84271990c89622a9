"""How long the properties are tried: `ci` always the same and short; HYPOTHESIS_PROFILE=deep long and at random."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

import oracle

_SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large, HealthCheck.large_base_example]

settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=40, suppress_health_check=_SLOW,
    phases=(Phase.explicit, Phase.generate),  # no shrinking: a failure here is shrunk by the deep profile
)  # fmt: skip
settings.register_profile("deep", deadline=None, max_examples=5000, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True)
def known_differences():
    """The oracle answers as the program is known to, so that everything else can be compared."""
    oracle.QUIRKS |= oracle.ALL_QUIRKS
    yield
    oracle.QUIRKS.clear()
