"""What is painted where: read back from the pixels of the page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from pointing import place_of, point_at, words_at
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QRegion

from core.analysis.results import Analysis, EntityType, PipelineInfo, Quote, QuoteKind
from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from gui.article.article_view import ArticleView
from gui.article.mark_painter import BAR_GAP, BAR_STEP
from gui.session.article_session import ArticleSession
from gui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme


def colours_at(view: ArticleView, offset: int, count: int = 3) -> set[str]:
    """The colours of the line's height over `count` characters from `offset` on."""
    left, right = point_at(view, offset), point_at(view, offset + count - 1)
    image = view.text.viewport().grab().toImage()
    rows = range(left.y() - 12, left.y() + 14)
    return {image.pixelColor(x, y).name() for x in range(left.x() - 2, right.x() + 2) for y in rows}


def blended(over: QColor, under: QColor, share: float) -> QColor:
    pairs = zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)
    return QColor(*(round(share * one + (1 - share) * two) for one, two in pairs))


def near(one: QColor, two: QColor) -> bool:
    return all(abs(a - b) <= 2 for a, b in zip(one.getRgb(), two.getRgb(), strict=True))


def rows_of(view: ArticleView, offset: int, count: int, colour: str) -> list[str]:
    """Which pixels below some words have `colour`, a string a row, for comparing styles of lines."""
    left, right = point_at(view, offset), point_at(view, offset + count - 1)
    image = view.text.viewport().grab().toImage()
    return [
        "".join("x" if image.pixelColor(x, y).name() == colour else "." for x in range(left.x(), right.x()))
        for y in range(left.y(), left.y() + 14)
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Jeanne Roux", EntityType.PER),
        ("Compagnie des quais", EntityType.ORG),
        ("Belle-Rive", EntityType.MISC),
    ],
)
def test_a_name_is_tinted_by_its_type_from_its_first_to_its_last_letter(
    view: ArticleView, session: ArticleSession, words: str, kind: EntityType
) -> None:
    span, tint = words_at(session, words), view.text._theme.entities[kind].tint.name()
    assert tint in colours_at(view, span.start)
    assert tint in colours_at(view, span.end - 3)
    assert tint not in colours_at(view, span.end + 2)
    assert tint not in colours_at(view, span.start - 4, 2)


def test_amounts_have_a_line_and_no_tint(view: ArticleView, session: ArticleSession) -> None:
    colours = view.text._theme.entities[EntityType.MONEY]
    here = colours_at(view, words_at(session, "4,2 millions").start)
    darkest_but_letters = blended(colours.line, view.text._theme.paper, 0.6)
    assert any(near(QColor(name), darkest_but_letters) for name in here)
    assert not any(near(QColor(name), colours.tint) for name in here)


def test_each_type_of_name_has_a_line_of_its_own_kind(view: ArticleView, session: ArticleSession) -> None:
    seen = set()
    for words, kind in [
        ("Jeanne Roux", EntityType.PER),
        ("Compagnie", EntityType.ORG),
        ("Valmure", EntityType.LOC),
        ("Belle-Rive", EntityType.MISC),
    ]:
        rows = rows_of(view, words_at(session, words).start, 7, view.text._theme.entities[kind].line.name())
        lines = [row for row in rows if row.count("x") > len(row) / 5]
        gaps = any("." in row.strip(".") for row in lines)
        seen.add((len(lines) > 3, gaps, max((len(run) for row in lines for run in row.split(".")), default=0) > 12))
    assert len(seen) >= 3


def test_only_the_cue_of_a_claim_is_underlined(view: ArticleView, session: ArticleSession) -> None:
    line = view.text._theme.claim.line.name()
    assert line in colours_at(view, words_at(session, "aurait coûté").start, 6)
    assert line not in colours_at(view, words_at(session, "Le chantier").start, 6)
    assert line not in colours_at(view, words_at(session, "a rouvert lundi").start, 9)


def test_quotes_are_washed_and_their_cue_lights_up_when_current(view: ArticleView, session: ArticleSession) -> None:
    theme = view.text._theme
    assert theme.quote.tint.name() in colours_at(view, words_at(session, "Nous avons").start)
    assert theme.quote.tint.name() in colours_at(view, words_at(session, "trois navires").start)
    cue = words_at(session, "a-t-elle expliqué").start
    assert theme.cue.tint.name() not in colours_at(view, cue, 2)
    session.set_current(place_of(session, "q1"), None)
    assert theme.cue.tint.name() in colours_at(view, cue, 2)
    assert theme.speaker.tint.name() in colours_at(view, words_at(session, "elle expliqué").start)


def test_the_current_mark_is_outlined_and_its_entity_ringed_elsewhere(
    view: ArticleView, session: ArticleSession
) -> None:
    accent = view.text._theme.accent.name()
    first, second = place_of(session, "e3", 0).hull, place_of(session, "e3", 1).hull
    before = colours_at(view, second.start, 10)
    assert accent not in colours_at(view, first.start, 10)
    session.set_current(place_of(session, "e3"), None)
    view._pulse.stop()
    assert accent in colours_at(view, first.start, 10)
    assert colours_at(view, second.start, 10) - before


def test_a_layer_that_is_off_is_not_painted(view: ArticleView, session: ArticleSession) -> None:
    session.set_filter(MarkFilter(frozenset({MarkKind.CLAIM})), None)
    theme = view.text._theme
    assert theme.entities[EntityType.PER].tint.name() not in colours_at(view, words_at(session, "Jeanne").start)
    assert theme.quote.tint.name() not in colours_at(view, words_at(session, "trois navires").start)


def test_another_theme_paints_at_once_and_lays_nothing_out(view: ArticleView, session: ArticleSession) -> None:
    laid_out = []
    view.text.document().documentLayout().documentSizeChanged.connect(laid_out.append)
    view.text.document().contentsChanged.connect(lambda: laid_out.append(1))
    dark = load_theme("dark")
    view.set_theme(dark)
    here = colours_at(view, words_at(session, "Jeanne Roux").start)
    assert {dark.entities[EntityType.PER].tint.name()} <= here
    assert not laid_out


def bar_rows(view: ArticleView, words: Span, gap: float) -> list[int]:
    """The rows over the lines of `words` that have a bar `gap` pixels left of the column."""
    image = view.text.viewport().grab().toImage()
    x, colour = round(view.text.column[0] - gap), view.text._theme.quote.line.name()
    top, bottom = point_at(view, words.start).y() - 16, point_at(view, words.end - 1).y() + 16
    return [y for y in range(top, bottom) if image.pixelColor(x, y).name() == colour]


def show_quotes(session: ArticleSession, *words: str) -> list[Span]:
    """Have the article hold direct quotes of these words alone."""
    spans = [words_at(session, part) for part in words]
    quotes = tuple(Quote(f"x{number}", QuoteKind.DIRECT, (span,)) for number, span in enumerate(spans))
    session.show_analysis(replace(session.annotations.analysis, quotes=quotes, claims=()))
    return spans


def test_a_quote_within_a_quote_has_its_bar_further_out(view: ArticleView, session: ArticleSession) -> None:
    text = session.document.text
    first, last = words_at(session, "Fermé depuis"), words_at(session, "que prévu.")
    outer, inner = show_quotes(session, Span(first.start, last.end).of(text), "trois navires sont attendus dès demain")
    assert bar_rows(view, outer, BAR_GAP)
    assert bar_rows(view, inner, BAR_GAP + BAR_STEP)
    assert len(bar_rows(view, outer, BAR_GAP)) > 2 * len(bar_rows(view, outer, BAR_GAP + BAR_STEP))


def test_two_quotes_on_one_line_have_bars_that_do_not_run_together(view: ArticleView, session: ArticleSession) -> None:
    one, two = show_quotes(session, "Nous avons réparé la grue", "et trois navires")
    assert abs(point_at(view, one.end - 1).y() - point_at(view, two.start).y()) < 3, "they share no line"
    rows = bar_rows(view, Span(one.start, two.end), BAR_GAP)
    assert sum(1 for above, below in pairwise(rows) if below > above + 1) == 1


def test_a_part_of_the_page_is_painted_as_the_whole_is(view: ArticleView, session: ArticleSession) -> None:
    session.set_current(place_of(session, "q1"), None)
    view._pulse.stop()
    view._show_attention()
    page = view.text.viewport()
    whole = page.grab().toImage()
    height = 23
    for top in range(0, page.height() - height, height):
        part = QImage(page.width(), height, whole.format())
        part.fill(view.text._theme.paper)
        page.render(part, QPoint(0, 0), QRegion(0, top, page.width(), height))
        assert part == whole.copy(0, top, page.width(), height), top


def test_the_outline_takes_in_quotation_marks_that_touch_the_words(qtbot: QtBot, light: Theme) -> None:
    text = 'Il a dit "Oui, demain" puis il est parti.'
    session = ArticleSession(Document(text, (Passage(PassageKind.PARAGRAPH, Span(0, len(text))),), "fr", "a.txt"))
    quote = Quote("q", QuoteKind.DIRECT, (words_at(session, "Oui, demain"),))
    session.show_analysis(Analysis("fr", PipelineInfo("hand", "1"), quotes=(quote,)))
    view = ArticleView(session, light)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    qtbot.waitExposed(view)
    session.set_current(place_of(session, "q"), view)
    image = view.text.viewport().grab().toImage()
    row = point_at(view, text.index("Oui")).y()
    edges = [x for x in range(image.width()) if near(image.pixelColor(x, row), light.accent)]
    assert edges[0] < point_at(view, text.index('"')).x()
    assert edges[-1] > point_at(view, text.rindex('"')).x()
    assert not [x for x in edges if point_at(view, text.index('"')).x() < x < point_at(view, text.rindex('"')).x()]
