"""The worker as a process: it answers in order, lets go at once, and survives whatever it is told."""

from __future__ import annotations

import io
import signal
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.stages import Stage
from core.analysis.steps import analyse
from core.cancellation import Cancellation, CancelledError
from core.problems import Code
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from core.text.structure import build_document
from core.worker import messages
from core.worker.parts import Assembly
from core.worker.service import Service

ARTICLE = (
    "La halle de Courbepierre rouvrira en mai\n\n"
    "La halle de Courbepierre, fermée depuis l’incendie de 2019, rouvrira en mai, a annoncé mardi la maire, "
    "Solène Abgrall. « Les travaux auront coûté 3,1 millions d’euros », a-t-elle précisé.\n\n"
    "Selon l’architecte, Marc Tessonnier, la charpente pourrait tenir deux siècles."
)
UNSUPPORTED = Document("Καλημέρα.", (Passage(PassageKind.PARAGRAPH, Span(0, 9)),), None, "greek.txt")


@pytest.fixture(scope="module")
def article():
    return build_document(ARTICLE, file="halle.txt", language="fr")


@pytest.fixture(scope="module")
def long_article(article):
    return build_document("\n\n".join([article.text] * 150), file="long.txt", language="fr")


def found(replies):
    assembly = Assembly()
    stages = []
    for reply in replies:
        if isinstance(reply, messages.Found):
            assembly.add(reply.part)
            if reply.complete:
                stages.append(assembly.analysis())
    return stages


def test_the_first_line_is_the_version_of_the_messages(worker):
    assert worker.hello == messages.Hello(messages.VERSION)


def test_an_analysis_comes_step_by_step_and_is_the_one_made_in_this_process(worker, article, french):
    job = worker.analyse(article)
    replies = worker.hear_until(messages.Finished)
    assert all(reply.job == job for reply in replies if not isinstance(reply, messages.Ready))
    entities, quotes, whole = found(replies)
    assert whole == analyse(article, french)
    assert entities.entities == whole.entities
    assert not entities.quotes
    assert quotes.quotes == whole.quotes
    assert not quotes.claims


def test_progress_goes_forward_from_loading_to_claims(worker, long_article):
    worker.analyse(long_article)
    progress = [r for r in worker.hear_until(messages.Finished) if isinstance(r, messages.Progress)]
    stages = list(dict.fromkeys(p.stage for p in progress))
    assert stages == list(Stage)
    shares = [p.share for p in progress]
    assert shares == sorted(shares)
    assert 10 < len(shares) <= 110


def test_a_cancelled_analysis_ends_without_the_rest(worker, long_article, article):
    job = worker.analyse(long_article)
    worker.hear_until(messages.Progress)
    worker.say(messages.Cancel(job))
    replies = worker.hear_until(messages.Cancelled, messages.Finished)
    assert replies[-1] == messages.Cancelled(job)
    assert not found(replies)
    worker.analyse(article)
    assert worker.hear_until(messages.Finished)


ENDLESS = """
import core.analysis.steps, core.language.pipelines
from core.analysis.stages import Stage
from core.worker.__main__ import main
def endless_rules(document, pipeline, progress, cancellation):
    progress(Stage.QUOTES, 0.9)
    while True:
        pass
    yield
core.language.pipelines.load_pipeline = lambda language: None
core.analysis.steps.analyse_stepwise = endless_rules
main()
"""


def test_rules_that_look_at_nothing_are_ended_too_but_not_by_ctrl_c(article, start_worker):
    worker = start_worker("-c", ENDLESS)
    first = worker.analyse(article)
    while getattr(worker.hear(), "stage", None) is not Stage.QUOTES:
        pass
    worker.process.send_signal(signal.SIGINT)
    second = worker.analyse(article)
    worker.say(messages.Cancel(first), messages.Cancel(second), messages.Cancel(second))
    ends = [*worker.hear_until(messages.Cancelled), *worker.hear_until(messages.Cancelled)]
    assert [end for end in ends if isinstance(end, messages.Cancelled)] == [
        messages.Cancelled(first),
        messages.Cancelled(second),
    ]


def test_a_line_is_written_whole_before_the_rules_end():
    class Pipe(io.BytesIO):
        def write(self, line):
            service._cancel(1)
            return super().write(line)

    pipe = Pipe()
    service = Service(io.BytesIO(), pipe)
    service._cancellations[1] = service._interruptible = Cancellation()
    before = signal.signal(signal.SIGINT, service._interrupt)
    try:
        with pytest.raises(CancelledError):
            service._say(messages.Ready("fr"))
        service._cancel(1)
    finally:
        signal.signal(signal.SIGINT, before)
    assert messages.decode_reply(pipe.getvalue()) == messages.Ready("fr")


def test_a_new_job_ends_the_one_before(worker, long_article, article):
    first, second, third = worker.analyse(long_article), worker.analyse(long_article), worker.analyse(article)
    replies = worker.hear_until(messages.Finished)
    ends = [r for r in replies if isinstance(r, messages.Cancelled | messages.Finished)]
    assert ends == [messages.Cancelled(first), messages.Cancelled(second), messages.Finished(third)]


def test_a_language_without_a_pipeline_is_a_problem(worker):
    job = worker.analyse(UNSUPPORTED)
    failed = worker.hear_until(messages.Failed)[-1]
    assert failed.job == job
    assert failed.problem.code is Code.LANGUAGE_UNSUPPORTED
    assert failed.problem.arguments["file"] == "greek.txt"


def test_an_error_that_nobody_foresaw_is_a_problem_and_the_next_article_is_read(worker, article):
    broken = Document("", (Passage(PassageKind.PARAGRAPH, Span(0, 0)),), "fr", "broken.txt")
    worker.analyse(broken)
    failed = worker.hear_until(messages.Failed)[-1]
    assert failed.problem.code is Code.ANALYSIS_FAILED
    assert failed.problem.arguments["file"] == "broken.txt"
    worker.analyse(article)
    assert worker.hear_until(messages.Finished)


@given(st.binary())
def test_no_bytes_end_it(worker, noise):
    worker.say(noise + b"\n")
    job = worker.analyse(UNSUPPORTED)
    assert worker.hear_until(messages.Failed)[-1].job == job


def test_requests_that_ask_for_nothing_there_are_passed_over(worker):
    worker.say(messages.Cancel(10_000), messages.Warm("tlh"))
    job = worker.analyse(UNSUPPORTED)
    assert worker.hear_until(messages.Failed)[-1].job == job


def test_the_end_of_its_input_ends_it_in_the_middle_of_the_work(long_article):
    process = subprocess.Popen([sys.executable, "-m", "core.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(messages.encode(messages.Analyse(1, long_article)))
    process.stdin.flush()
    while b"reading" not in process.stdout.readline():
        pass
    process.stdin.close()
    assert process.wait(10) == 0
    assert b"finished" not in process.stdout.read()
    process.stdout.close()


def test_it_stays_when_ctrl_c_goes_to_the_whole_terminal(worker, article):
    worker.process.send_signal(signal.SIGINT)
    worker.analyse(article)
    assert worker.hear_until(messages.Finished)
