"""Whatever the text, the search comes back, and what it finds lies within the text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marked_sentences import quotes_in

WORDS = {
    "fr": [
        "«",
        "»",
        "“",
        "”",
        '"',
        "(",
        ")",
        ",",
        ":",
        ";",
        ".",
        "…",
        "!",
        "–",
        "que",
        "qu'",
        "selon",
        "d'après",
        "a-t-il",
        "dit",
        "déclaré",
        "il",
        "qui",
        "pour",
        "comme",
        "de",
        "l'",
        "le",
        "Jeanne",
        "Roux",
        "Lumex",
    ],
    "en": [
        "“",
        "”",
        '"',
        "'",
        "(",
        ")",
        ",",
        ":",
        ";",
        ".",
        "…",
        "!",
        "–",
        "that",
        "said",
        "told",
        "according",
        "to",
        "he",
        "who",
        "for",
        "as",
        "of",
        "the",
        "Mary",
        "Stone",
        "Lumex",
        "wall",
    ],
}


@pytest.mark.parametrize("language", ["fr", "en"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_words_in_any_order(request, language, data):
    pipeline = request.getfixturevalue({"fr": "french", "en": "english"}[language])
    words = data.draw(st.lists(st.sampled_from([*WORDS[language], "\n"]), max_size=25))
    text = " ".join(words)
    for quote in quotes_in(pipeline, text):
        spans = [*quote.content, *quote.chain, *filter(None, (quote.cue, quote.speaker))]
        assert quote.content
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert list(quote.content) == sorted(quote.content)


@pytest.mark.parametrize("text", ["«", "« »", "— ", "Selon,", "a-t-il dit", "« Oui », dit-il", ":", "que « »"])
def test_fragments(french, text):
    quotes_in(french, text)


def test_a_text_without_stops_is_left_alone(french):
    assert quotes_in(french, "le maire a dit que la route cède et " * 200) == ()
