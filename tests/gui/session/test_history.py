"""Back and forward through an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from gui.session.history import History, Stop

if TYPE_CHECKING:
    from gui.session.article_session import ArticleSession


def stop(offset: int) -> Stop:
    return Stop(offset, None)


def test_back_and_forward_lead_through_the_stops() -> None:
    history = History()
    history.leave(stop(0))
    history.leave(stop(10))
    assert history.back(stop(20)) == stop(10)
    assert history.back(stop(10)) == stop(0)
    assert history.back(stop(0)) is None
    assert history.forward(stop(0)) == stop(10)
    assert history.forward(stop(10)) == stop(20)
    assert history.forward(stop(20)) is None


def test_a_new_jump_forgets_what_lay_forward() -> None:
    history = History()
    history.leave(stop(0))
    history.back(stop(10))
    history.leave(stop(0))
    assert history.forward(stop(30)) is None


@given(st.lists(st.integers(0, 9)))
def test_going_all_the_way_back_and_forth_ends_where_it_began(offsets: list[int]) -> None:
    history, here = History(), stop(-1)
    for offset in offsets:
        history.leave(here)
        here = stop(offset)
    end, steps = here, 0
    while (before := history.back(here)) is not None:
        here, steps = before, steps + 1
    for _ in range(steps):
        after = history.forward(here)
        assert after is not None
        here = after
    assert here == end


def test_the_mark_that_was_current_is_current_again(session: ArticleSession) -> None:
    first, second = session.places[0], session.places[3]
    session.set_current(first, origin=None)
    session.set_current(second, origin=None)
    session.go_back(origin=None)
    assert session.current == first
    session.go_forward(origin=None)
    assert session.current == second
