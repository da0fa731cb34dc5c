"""What the window hears of its worker, whatever the worker does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from core.analysis.stages import Stage
from core.problems import Code
from core.text.document import Document
from core.text.structure import build_document
from gui.session import analysis_client
from gui.session.analysis_client import AnalysisClient

SCRIPTED = (sys.executable, str(Path(__file__).with_name("scripted_worker.py")))
ARTICLE = (
    "Le bac de Saint-Orens reprend son service\n\n"
    "Le bac de Saint-Orens reprendra lundi, a annoncé Claire Vasseur, directrice du port. "
    "« La coque est réparée », a-t-elle dit."
)


class Listener:
    """Everything that a client said, in order, as `(signal, *arguments)`."""

    def __init__(self, client: AnalysisClient) -> None:
        self.heard: list[tuple] = []
        for name in ("ready", "progressed", "found", "finished", "cancelled", "failed", "worker_died"):
            getattr(client, name).connect(lambda *arguments, name=name: self.heard.append((name, *arguments)))

    def has(self, name: str, times: int = 1) -> bool:
        return len(self.of(name)) >= times

    def of(self, *names: str) -> list[tuple]:
        return [what for what in self.heard if what[0] in names]


def play(text: str) -> Document:
    return Document(text, (), "fr", "a.txt")


def is_alive(process_id: int) -> bool:
    """Whether the process still runs; one that has ended and waits to be collected does not."""
    status = Path(f"/proc/{process_id}/status")
    return status.exists() and "State:\tZ" not in status.read_text()


@pytest.fixture
def start(qtbot):
    clients = []

    def start(*command: str) -> tuple[AnalysisClient, Listener]:
        clients.append(AnalysisClient(command or SCRIPTED))
        return clients[-1], Listener(clients[-1])

    yield start
    for client in clients:
        client.close()


def test_nothing_is_started_before_it_is_asked_for(start):
    client, _ = start()
    assert client.process_id() is None


def test_what_is_found_comes_in_growing_analyses_and_then_the_end(start, qtbot):
    client, listener = start()
    job = client.analyse(play("find 2"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert [what[:2] for what in listener.heard] == [
        ("progressed", job),
        ("found", job),
        ("found", job),
        ("finished", job),
    ]
    assert listener.heard[0][2:] == (Stage.READING, 0.5)
    first, last = (what[2] for what in listener.of("found"))
    assert [entity.id for entity in first.entities] == ["e0", "e1"]
    assert not first.claims
    assert last.entities == first.entities
    assert [claim.id for claim in last.claims] == ["c0", "c1"]
    assert client.job is None


def test_warming_says_when_it_is_done(start, qtbot):
    client, listener = start()
    client.start_warming("fr")
    client.start_warming("en")
    qtbot.waitUntil(lambda: len(listener.heard) == 2)
    assert listener.heard == [("ready", "fr"), ("ready", "en")]


def test_cancelling_is_said_at_once_and_nothing_comes_afterwards(start, qtbot):
    client, listener = start()
    job = client.analyse(play("wait"))
    client.cancel()
    assert listener.heard == [("cancelled", job)]
    assert client.job is None
    client.analyse(play("find 1"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert {what[1] for what in listener.heard[1:]} == {job + 1}


def test_a_new_job_cancels_the_one_before_and_its_late_answers_are_dropped(start, qtbot):
    client, listener = start()
    first = client.analyse(play("wait"))
    second = client.analyse(play("answer_late"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert listener.of("cancelled") == [("cancelled", first)]
    assert {what[1] for what in listener.of("found", "finished")} == {second}


def test_a_failed_job_is_a_problem_and_the_worker_stays(start, qtbot):
    client, listener = start()
    job = client.analyse(play("fail"))
    qtbot.waitUntil(lambda: listener.has("failed"))
    worker = client.process_id()
    assert listener.heard[-1][1] == job
    assert listener.heard[-1][2].code is Code.ANALYSIS_FAILED
    client.analyse(play("find 1"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert client.process_id() == worker


def test_noise_among_the_answers_is_passed_over(start, qtbot):
    client, listener = start()
    client.analyse(play("babble 50"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert len(listener.of("found")) == 2


@pytest.mark.parametrize(("end", "reason"), [(f"die {int(signal.SIGKILL)}", "SIGKILL"), ("leave 7", "exit status 7")])
def test_a_dead_worker_is_a_problem_and_a_fresh_one_is_there_and_warm(start, qtbot, end, reason):
    client, listener = start()
    client.start_warming("fr")
    qtbot.waitUntil(lambda: listener.has("ready"))
    dead = client.process_id()
    client.analyse(play(end))
    qtbot.waitUntil(lambda: listener.has("worker_died"))
    ((_, problem),) = listener.of("worker_died")
    assert problem.code is Code.WORKER_DIED
    assert reason in str(problem)
    assert client.job is None
    assert client.process_id() not in (None, dead)
    qtbot.waitUntil(lambda: listener.has("ready", 2))
    job = client.analyse(play("find 1"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert listener.of("finished") == [("finished", job)]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ((*SCRIPTED, "die-at-start"), "exit status 3"),
        ((*SCRIPTED, "old"), "version"),
        (("there-is-no-such-program",), ""),
    ],
)
def test_a_worker_that_cannot_start_is_said_once_and_not_tried_again_and_again(start, qtbot, command, reason):
    client, listener = start(*command)
    client.start_warming("fr")
    qtbot.waitUntil(lambda: listener.has("worker_died"))
    qtbot.wait(50)
    ((_, problem),) = listener.heard
    assert reason in str(problem)
    assert client.process_id() is None
    client.analyse(play("find 1"))
    qtbot.waitUntil(lambda: listener.has("worker_died", 2))


def test_restarting_gives_another_worker(start, qtbot):
    client, listener = start()
    job = client.analyse(play("wait"))
    qtbot.waitUntil(lambda: listener.has("progressed"))
    old = client.process_id()
    client.restart()
    assert listener.heard[-1] == ("cancelled", job)
    assert client.process_id() != old
    assert not is_alive(old)
    client.analyse(play("find 1"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    assert not listener.of("worker_died")


def test_closing_leaves_no_process_and_says_nothing(start, qtbot):
    client, listener = start()
    client.analyse(play("wait"))
    qtbot.waitUntil(lambda: listener.has("progressed"))
    worker = client.process_id()
    before = list(listener.heard)
    client.close()
    assert not is_alive(worker)
    qtbot.wait(20)
    assert listener.heard == before


def test_an_answer_of_many_megabytes_comes_whole(start, qtbot):
    client, listener = start()
    client.analyse(play("find 20000"))
    qtbot.waitUntil(lambda: listener.has("finished"), timeout=30_000)
    last = listener.of("found")[-1][2]
    assert [entity.id for entity in last.entities] == [f"e{n}" for n in range(20_000)]
    assert [claim.id for claim in last.claims] == [f"c{n}" for n in range(20_000)]


def test_the_event_loop_goes_round_between_answers_when_there_are_many(start, qtbot, monkeypatch):
    monkeypatch.setattr(analysis_client, "READING_BUDGET", 0)
    client, listener = start()
    heard_at_beats = []
    beat = QTimer()
    beat.timeout.connect(lambda: heard_at_beats.append(len(listener.of("progressed"))))
    beat.start(0)
    client.analyse(play("count 100"))
    qtbot.waitUntil(lambda: listener.has("finished"))
    # Were they all read in one turn, there would be two. How many come together is up to the machine.
    assert len(set(heard_at_beats)) > 10


def test_the_real_worker_analyses_survives_a_kill_and_goes_with_the_window(qtbot):
    client = AnalysisClient()
    listener = Listener(client)
    document = build_document(ARTICLE, file="bac.txt", language="fr")
    client.start_warming("fr")
    client.analyse(document)
    qtbot.waitUntil(lambda: listener.has("finished"), timeout=60_000)
    analysis = listener.of("found")[-1][2]
    assert "Claire Vasseur" in {entity.name for entity in analysis.entities}

    killed = client.process_id()
    os.kill(killed, signal.SIGKILL)
    qtbot.waitUntil(lambda: listener.has("worker_died"), timeout=60_000)
    client.analyse(document)
    qtbot.waitUntil(lambda: listener.has("finished", 2), timeout=60_000)
    assert listener.of("found")[-1][2] == analysis

    worker = client.process_id()
    client.close()
    assert not is_alive(killed)
    assert not is_alive(worker)


def test_the_window_process_never_loads_spacy():
    program = "import sys, gui.session.analysis_client; print([m for m in sys.modules if m.split('.')[0] == 'spacy'])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout == b"[]\n"


WINDOW = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from gui.session.analysis_client import AnalysisClient
application = QCoreApplication([])
client = AnalysisClient(sys.argv[2:])
client.ready.connect(lambda _: print(client.process_id(), flush=True))
client.ready.connect(lambda _: sys.argv[1] == "quit" and application.quit())
client.start_warming("fr")
application.exec()
"""


@pytest.mark.parametrize("end", ["quit", "be killed"])
def test_the_worker_goes_when_the_window_does(end):
    window = subprocess.Popen([sys.executable, "-c", WINDOW, end, *SCRIPTED], stdout=subprocess.PIPE)
    worker = int(window.stdout.readline())
    if end == "be killed":
        window.kill()
    assert window.wait(10) == (0 if end == "quit" else -signal.SIGKILL)
    window.stdout.close()
    deadline = time.monotonic() + 10
    while is_alive(worker) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not is_alive(worker)
