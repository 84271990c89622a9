"""Real engines: DuckDB here, a PostgreSQL server and a local Spark that these fixtures start. `make engines` installs both."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ibis
import pytest

BINARIES = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin")


def program(name: str) -> str | None:
    """A program of PostgreSQL, which Debian keeps off the path."""
    found = [path for pattern in BINARIES for path in Path("/").glob(f"{pattern[1:]}/{name}")]
    return str(max(found)) if found else shutil.which(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[tuple[str, Any]]:
    """A database of its own, on a free port of this machine, thrown away afterwards."""
    initdb, server = program("initdb"), program("postgres")
    if initdb is None or server is None:
        pytest.skip("PostgreSQL is not installed; `make engines` installs it on Debian, as root")
    pytest.importorskip("psycopg", reason="psycopg is not installed; `make engines` installs it")
    folder = Path("/tmp") / f"servanda-postgres-{os.getpid()}"  # short: a socket's path may have 107 characters
    folder.mkdir(mode=0o700)
    # PostgreSQL refuses to run as root, as which tests run in many containers.
    user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
    if user:
        shutil.chown(folder, "postgres", "postgres")
    subprocess.run(
        [*user, initdb, "-D", f"{folder}/data", "-U", "test", "-A", "trust", "-E", "UTF8"],
        check=True,
        capture_output=True,
        cwd="/",
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    running = subprocess.Popen(
        [*user, server, "-D", f"{folder}/data", "-p", str(port), "-k", str(folder), "-h", "127.0.0.1", "-c", "fsync=off"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
    )  # fmt: skip
    try:
        address = f"postgres://test@127.0.0.1:{port}/postgres"
        connection = _once_it_answers(address)
        yield address, connection
        connection.disconnect()
    finally:
        running.send_signal(signal.SIGINT)  # stops without waiting for who is connected
        running.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _once_it_answers(address: str) -> Any:
    for _ in range(100):
        try:
            return ibis.connect(address)
        except Exception:  # noqa: BLE001 -- not up yet
            time.sleep(0.1)
    return ibis.connect(address)


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """Spark on this machine's two cores."""
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed; `make engines` installs it")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java; `make engines` installs it on Debian, as root")
    session = (
        sql.SparkSession.builder.master("local[2]").appName("servanda tests").config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC").config("spark.sql.shuffle.partitions", "2").getOrCreate()
    )  # fmt: skip
    yield ibis.pyspark.connect(session)
    session.stop()
