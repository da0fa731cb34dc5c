"""A real worker at the other end of two pipes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.worker import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class WorkerProcess:
    """Says requests to a worker and hears its replies; what else it prints goes to the open file `log`."""

    def __init__(self, log, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *(arguments or ("-m", "core.worker"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
        self.job = 0
        self.hello = self.hear()

    def say(self, *requests: messages.Request | bytes) -> None:
        for request in requests:
            self.process.stdin.write(request if isinstance(request, bytes) else messages.encode(request))
        self.process.stdin.flush()

    def analyse(self, document) -> int:
        self.job += 1
        self.say(messages.Analyse(self.job, document))
        return self.job

    def hear(self) -> messages.Reply:
        line = self.process.stdout.readline()
        reply = messages.decode_reply(line)
        assert reply is not None, line
        return reply

    def hear_until(self, *kinds: type) -> list[messages.Reply]:
        heard = [self.hear()]
        while not isinstance(heard[-1], kinds):
            heard.append(self.hear())
        return heard

    def close(self) -> None:
        self.process.stdin.close()
        assert self.process.wait(10) == 0
        self.process.stdout.close()


@pytest.fixture(scope="session")
def start_worker(tmp_path_factory) -> Iterator[Callable[..., WorkerProcess]]:
    """Starts a worker, or another program in its place; all are to end well with their input."""
    with (tmp_path_factory.mktemp("worker") / "log").open("wb") as log:
        workers = []

        def start(*arguments: str) -> WorkerProcess:
            workers.append(WorkerProcess(log, *arguments))
            return workers[-1]

        yield start
        for worker in workers:
            worker.close()


@pytest.fixture(scope="session")
def worker(start_worker) -> WorkerProcess:
    return start_worker()
