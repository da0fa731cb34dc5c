"""Marked texts are read with the marks in their places."""

from __future__ import annotations

import json

from training.entities.corpora import fold_of_articles, read_own_texts, read_winer


def marked(article):
    return [(p.text[start:end], label) for p in article.passages for start, end, label in p.entities]


def test_our_own_texts_are_read_without_their_marks(tmp_path):
    path = tmp_path / "fr.txt"
    path.write_text("Grève à [Oslo|LOC]\n\n[Ida Roux|PER] part [1].\n===\nRien ici.\n", "utf-8")
    first, second = read_own_texts(path)
    assert [passage.text for passage in first.passages] == ["Grève à Oslo", "Ida Roux part [1]."]
    assert marked(first) == [("Oslo", "LOC"), ("Ida Roux", "PER")]
    assert marked(second) == []


def test_passages_that_winer_marks_by_another_guide_are_left_out(tmp_path):
    text = "La police ferme.\nIda Roux vit à Oslo."
    marks = [[3, 9, "Organization"], [17, 25, "Person"], [32, 36, "Location"]]
    path = tmp_path / "winer.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text, "entities": marks}), "utf-8")
    (article,) = read_winer(path)
    assert [passage.text for passage in article.passages] == ["Ida Roux vit à Oslo."]
    assert marked(article) == [("Ida Roux", "PER"), ("Oslo", "LOC")]


def test_folds_are_drawn_once_and_for_all():
    names = [f"article-{number}" for number in range(10)]
    folds = fold_of_articles(names, 5)
    assert folds == fold_of_articles(reversed(names), 5)
    assert sorted(folds.values()) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
