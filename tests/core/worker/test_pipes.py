"""Requests are read line by line whatever the bytes; replies go out alone."""

from __future__ import annotations

import io
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from core.worker.pipes import lines


@given(st.lists(st.binary(max_size=40)).map(b"\n".join), st.integers(1, 30))
def test_lines_up_to_the_limit_come_whole_and_longer_ones_not_at_all(content, limit):
    wanted = [line for line in io.BytesIO(content) if len(line) <= limit and (len(line) < limit or line[-1:] == b"\n")]
    assert list(lines(io.BytesIO(content), limit)) == wanted


class TenMegabytesThenALine(io.RawIOBase):
    def __init__(self):
        self.rest = 10_000_000
        self.tail = iter([b"\n", b"end\n", b""])

    def readline(self, size):
        assert 0 < size <= 1000
        self.rest -= size
        return b"x" * size if self.rest >= 0 else next(self.tail)


def test_a_line_over_the_limit_is_never_held():
    assert list(lines(TenMegabytesThenALine(), 1000)) == [b"end\n"]


def test_whatever_is_printed_does_not_get_among_the_replies():
    program = (
        "import os, sys; from core.worker.pipes import keep_standard_output as keep; replies = keep();"
        "print('a library talks'); os.write(1, b'and one in C'); sys.stdout.flush();"
        "replies.write(b'reply'); replies.flush(); os.system('echo and a child')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout == b"reply"
    for words in (b"a library talks", b"and one in C", b"and a child"):
        assert words in done.stderr
