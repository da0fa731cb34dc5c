"""What the window and the worker say to each other: one JSON object a line, in UTF-8.

The worker's first line is `Hello` with the version of these messages. A pipe is a stream of bytes that somebody
else may have written: `decode_request` and `decode_reply` take any bytes and say None to what is no message.
"""

from __future__ import annotations

import dataclasses
import re

import msgspec

from core.analysis.results import Analysis
from core.analysis.stages import Stage
from core.problems import Problem
from core.text.document import Document

VERSION = 1
"""Changes whenever a message changes its form or meaning."""

REPLY_LIMIT = 256 * 1024
"""Length of a reply line, in bytes, unless a single item is longer: the window's event loop reads one in 2 ms."""

REQUEST_LIMIT = 256 * 1024 * 1024
"""Longest request line, in bytes: an article of the largest size that is read, all of it escaped."""


class Warm(msgspec.Struct, frozen=True, tag="warm"):
    """Load the pipeline of `language` (`fr`, `en`) before it is asked for."""

    language: str


class Analyse(msgspec.Struct, frozen=True, tag="analyse"):
    """Analyse `document`, which has a language; `job` is greater than every job before. Earlier jobs end."""

    job: int
    document: Document


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """End `job` now."""

    job: int


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """The worker is up and takes requests; it has loaded nothing yet."""

    version: int


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The pipeline of `language` is loaded."""

    language: str


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """`job` is in `stage`; `share` of all its work is done, 0 to 1."""

    job: int
    stage: Stage
    share: float


class Found(msgspec.Struct, frozen=True, tag="found", omit_defaults=True):
    """A part of what `job` has found: to be added to the parts before it.

    Attributes:
        part: an analysis that holds only what no part before held.
        complete: what came so far is whole for its stage, and can be shown.
    """

    job: int
    part: Analysis
    complete: bool = False


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """`job` is done; everything was sent."""

    job: int


class Cancelled(msgspec.Struct, frozen=True, tag="cancelled"):
    """`job` ended before it was done, because it was cancelled or another came."""

    job: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """`job` ended with `problem`."""

    job: int
    problem: Problem


Request = Warm | Analyse | Cancel
JobReply = Progress | Found | Finished | Cancelled | Failed
Reply = Hello | Ready | JobReply

_request_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_reply_decoder: msgspec.json.Decoder[Reply] = msgspec.json.Decoder(Reply)
_encoder = msgspec.json.Encoder()
_SURROGATE = re.compile("[\ud800-\udfff]")


def encode(message: Request | Reply) -> bytes:
    """The line that says `message`, line end included.

    Halves of characters in a document (lone surrogates, which UTF-8 cannot write) go as U+FFFD: offsets stay.
    """
    try:
        return _encoder.encode(message) + b"\n"
    except UnicodeEncodeError:
        if not isinstance(message, Analyse):
            raise
        whole = dataclasses.replace(
            message.document,
            text=_SURROGATE.sub("\ufffd", message.document.text),
            file=_SURROGATE.sub("\ufffd", message.document.file),
        )
        return _encoder.encode(Analyse(message.job, whole)) + b"\n"


def decode_request(line: bytes) -> Request | None:
    """The request that `line` says, None if it says none."""
    try:
        return _request_decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def decode_reply(line: bytes) -> Reply | None:
    """The reply that `line` says, None if it says none."""
    try:
        return _reply_decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
