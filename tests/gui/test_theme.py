"""Themes: text can be read on every ground, signs can be seen, types can be told apart with any colour vision."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from core.analysis.results import AMOUNTS, EntityType
from core.resource_files import resource_path
from gui.theme import Theme, load_theme

NAMES = sorted(path.stem for path in resource_path("themes").glob("*.toml"))
TEXT_CONTRAST = 4.5
SIGN_CONTRAST = 3.0

# Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency",
# severity 1.0; rows of a matrix over linear red, green, blue.
DEFICIENCIES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: QColor) -> tuple[float, ...]:
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3])


def luminance(colour: QColor) -> float:
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: QColor, two: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_there_are_a_light_and_a_dark_theme() -> None:
    assert {"light", "dark"} <= set(NAMES)
    assert load_theme("dark").dark
    assert not load_theme("light").dark


def test_every_colour_is_one(theme: Theme) -> None:
    colours = [value for value in vars(theme).values() if isinstance(value, QColor)]
    for marks in [*theme.entities.values(), theme.quote, theme.cue, theme.speaker, theme.claim]:
        colours += [marks.tint, marks.line]
    assert all(colour.isValid() for colour in colours)


def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = [theme.window, theme.paper, theme.card, theme.selection, theme.search, theme.search_current]
    grounds += [marks.tint for marks in (*theme.entities.values(), theme.quote, theme.cue, theme.speaker, theme.claim)]
    assert min(contrast(theme.ink, ground) for ground in grounds) >= TEXT_CONTRAST
    for ground in (theme.window, theme.paper, theme.card):
        assert contrast(theme.quiet, ground) >= TEXT_CONTRAST
    assert contrast(theme.on_accent, theme.accent) >= TEXT_CONTRAST
    assert contrast(theme.on_warning, theme.warning) >= TEXT_CONTRAST


def test_signs_stand_out_on_paper_cards_and_their_own_tint(theme: Theme) -> None:
    for marks in (*theme.entities.values(), theme.quote, theme.cue, theme.speaker, theme.claim):
        assert contrast(marks.line, theme.paper) >= TEXT_CONTRAST
        assert contrast(marks.line, theme.card) >= TEXT_CONTRAST
        assert contrast(marks.line, marks.tint) >= SIGN_CONTRAST
    assert contrast(theme.accent, theme.paper) >= SIGN_CONTRAST


def test_search_hits_are_not_taken_for_marks(theme: Theme) -> None:
    tints = [marks.tint for marks in (*theme.entities.values(), theme.quote, theme.cue, theme.speaker, theme.claim)]
    assert not {theme.search.name(), theme.search_current.name()} & {tint.name() for tint in tints}


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_types_of_names_keep_apart_with_any_colour_vision(theme: Theme, deficiency: str) -> None:
    def seen(colour: QColor) -> tuple[float, float, float]:
        rgb = linear(colour)
        matrix = DEFICIENCIES[deficiency]
        sight = [min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True)))) for row in matrix]
        return lab(sight)

    names = [kind for kind in EntityType if kind not in AMOUNTS]
    for one, two in combinations(names, 2):
        distance = max(
            difference(seen(theme.entities[one].tint), seen(theme.entities[two].tint)),
            difference(seen(theme.entities[one].line), seen(theme.entities[two].line)),
        )
        assert distance >= 8, (one, two, distance)


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of linear sRGB."""
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    xyz = [sum(m * c for m, c in zip(row, rgb, strict=True)) for row in rows]
    x, y, z = (
        share ** (1 / 3) if share > 0.008856 else 7.787 * share + 16 / 116
        for share in (value / white for value, white in zip(xyz, (0.95047, 1.0, 1.08883), strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: tuple[float, ...], two: tuple[float, ...]) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, two, strict=True)) ** 0.5


def test_the_palette_of_qt_says_the_same(theme: Theme) -> None:
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.WindowText) == theme.ink
    assert palette.color(QPalette.ColorRole.Window) == theme.window


def test_a_theme_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_theme("no such theme")
