"""How long the worker needs to be ready, to analyse and to stop, and the memory that it takes.

    .venv/bin/python tests/benchmarks/worker.py [FILE]

FILE is an article of about 1,000 words (a sample article unless given); the long text is that article over and over.
Each line says the seconds that passed and those that the worker's processor worked, which other work on the machine
lengthens less.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from core.readers.article_file import read_article
from core.resource_files import resource_path
from core.text.structure import build_document
from core.worker import messages

if TYPE_CHECKING:
    from core.text.document import Document

LONG_WORDS = 100_000
ROUNDS = 9
CANCELLED_AT = (0.0, 0.1, 0.3, 0.5, 0.7)
"""Shares of the reading at which the long analysis is cancelled."""


class Worker:
    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "core.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.job = 0

    def say(self, request: messages.Request) -> None:
        assert self.process.stdin
        self.process.stdin.write(messages.encode(request))
        self.process.stdin.flush()

    def hear(self, *kinds: type) -> messages.Reply:
        assert self.process.stdout
        for line in self.process.stdout:
            reply = messages.decode_reply(line)
            if isinstance(reply, kinds):
                return reply
        raise EOFError("the worker is gone")

    def analyse(self, document: Document) -> None:
        self.job += 1
        self.say(messages.Analyse(self.job, document))

    def processor_seconds(self) -> float:
        user, system = Path(f"/proc/{self.process.pid}/stat").read_text().split()[13:15]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def megabytes(self, row: str) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split(f"{row}:")[1].split()[0]) / 1000


class Clock:
    """Seconds passed and worked since it was made."""

    def __init__(self, worker: Worker | None = None) -> None:
        self.passed, self.worked = time.perf_counter(), worker.processor_seconds() if worker else 0.0

    def read(self, worker: Worker) -> tuple[float, float]:
        return time.perf_counter() - self.passed, worker.processor_seconds() - self.worked


def tell(what: str, passed: float, worked: float) -> None:
    print(f"{what:52} {passed:8.2f} {worked:8.2f}")


def main(path: Path) -> None:
    article = read_article(path)
    language = article.language or "fr"
    words = len(article.text.split())
    copies = LONG_WORDS // words
    long = build_document("\n\n".join([article.text] * copies), file="long.txt", language=language)
    print(f"{'':52} {'passed':>8} {'worked':>8}  seconds; load of the machine {os.getloadavg()[0]:.1f}")

    clock = Clock()
    worker = Worker()
    worker.hear(messages.Hello)
    tell("start to requests taken", *clock.read(worker))
    worker.say(messages.Warm(language))
    worker.hear(messages.Ready)
    tell(f"start to {language} ready", *clock.read(worker))
    print(f"{'memory when ready, MB':52} {worker.megabytes('VmRSS'):8.0f}")

    times = []
    for _ in range(ROUNDS):
        clock = Clock(worker)
        worker.analyse(article)
        worker.hear(messages.Finished)
        times.append(clock.read(worker))
    tell(f"first analysis of {words} words", *times[0])
    tell(f"median of {ROUNDS - 1} further ones", *(median(column) for column in zip(*times[1:], strict=True)))

    clock = Clock(worker)
    worker.analyse(long)
    stage = ""
    while not isinstance(reply := worker.hear(messages.Progress, messages.Finished), messages.Finished):
        if reply.stage != stage:
            stage = reply.stage
            tell(f"{words * copies} words: begins {stage}", *clock.read(worker))
    tell(f"{words * copies} words: all", *clock.read(worker))
    print(
        f"{'memory afterwards, and at most, MB':52} {worker.megabytes('VmRSS'):8.0f} {worker.megabytes('VmHWM'):8.0f}"
    )

    waits = []
    for share in CANCELLED_AT:
        worker.analyse(long)
        while worker.hear(messages.Progress).share < share:
            pass
        clock = Clock(worker)
        worker.say(messages.Cancel(worker.job))
        worker.hear(messages.Cancelled)
        waits.append(clock.read(worker))
    tell("longest wait from cancel to cancelled, while reading", *max(waits))
    for late in ("entities", "quotes", "claims"):
        worker.analyse(long)
        while worker.hear(messages.Progress).stage != late:
            pass
        clock = Clock(worker)
        worker.say(messages.Cancel(worker.job))
        worker.hear(messages.Cancelled, messages.Finished)
        tell(f"wait from cancel to the end, while at {late}", *clock.read(worker))

    assert worker.process.stdin
    worker.analyse(long)
    worker.hear(messages.Progress)
    clock = Clock()
    worker.process.stdin.close()
    worker.process.wait()
    print(f"{'from the end of its input to its own end':52} {time.perf_counter() - clock.passed:8.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else resource_path("samples", "fr.txt"))
