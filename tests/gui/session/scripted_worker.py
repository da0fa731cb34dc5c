"""A worker that does what the article tells it to: the misbehaviour that a real one cannot be asked for.

The text of an article is `behaviour` or `behaviour number`, see `PLAYS`; the program's arguments name behaviours for
the start, before any request.
"""

from __future__ import annotations

import os
import sys

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo
from core.analysis.stages import Stage
from core.problems import Code, Problem
from core.text.spans import Span
from core.worker import messages
from core.worker.parts import split

NOTHING = Analysis("fr", PipelineInfo("scripted", "1"))


def say(reply: messages.Reply) -> None:
    sys.stdout.buffer.write(messages.encode(reply))
    sys.stdout.buffer.flush()


def find(job: int, number: int) -> None:
    """Find `number` entities, and as many claims, in as many parts as it takes."""
    say(messages.Progress(job, Stage.READING, 0.5))
    entities = tuple(Entity(f"e{n}", f"Nom {n}", EntityType.PER, (Span(n, n + 5),) * 4) for n in range(number))
    claims = tuple(Claim(f"c{n}", Span(n, n + 9), "article", Certainty.ASSERTED) for n in range(number))
    before = None
    for stage in (
        Analysis("fr", NOTHING.pipeline, (), entities),
        Analysis("fr", NOTHING.pipeline, (), entities, (), claims),
    ):
        *parts, last = split(stage, before, messages.REPLY_LIMIT)
        for part in parts:
            say(messages.Found(job, part))
        say(messages.Found(job, last, complete=True))
        before = stage
    say(messages.Finished(job))


def count(job: int, number: int) -> None:
    """Report progress `number` times in one go."""
    lines = [messages.encode(messages.Progress(job, Stage.READING, n / number)) for n in range(number)]
    sys.stdout.buffer.write(b"".join(lines))
    say(messages.Finished(job))


def die(_job: int, number: int) -> None:
    os.kill(os.getpid(), number)


def leave(_job: int, number: int) -> None:
    os._exit(number)


def wait(job: int, _number: int) -> None:
    say(messages.Progress(job, Stage.READING, 0.1))


def answer_late(job: int, _number: int) -> None:
    """Answer for the job before, as if its cancelling had come too late."""
    say(messages.Found(job - 1, NOTHING, complete=True))
    say(messages.Finished(job - 1))
    find(job, 1)


def fail(job: int, _number: int) -> None:
    say(messages.Failed(job, Problem(Code.ANALYSIS_FAILED, {"file": "a.txt", "reason": "scripted"})))


def babble(job: int, number: int) -> None:
    sys.stdout.buffer.write(b"\xff\x00 noise\n{}\n\n" * number)
    find(job, 1)


PLAYS = {play.__name__: play for play in (find, count, die, leave, wait, answer_late, fail, babble)}


def main() -> None:
    if "die-at-start" in sys.argv:
        leave(0, 3)
    say(messages.Hello(messages.VERSION + ("old" in sys.argv)))
    for line in sys.stdin.buffer:
        match messages.decode_request(line):
            case messages.Warm(language):
                say(messages.Ready(language))
            case messages.Analyse(job, document):
                behaviour, _, number = document.text.partition(" ")
                PLAYS[behaviour](job, int(number or 0))


if __name__ == "__main__":
    main()
