from core.annotations.facets import facet_counts
from core.annotations.marks import Annotations, MarkKind
from core.annotations.query import Field
from tests.gui.conftest import make_analysis, make_document

DOCUMENT = make_document()
ANNOTATIONS = Annotations(DOCUMENT, make_analysis(DOCUMENT.text))


def test_values_of_each_field_are_counted():
    counts = facet_counts(ANNOTATIONS, MarkKind.CLAIM)
    assert counts[Field.CERTAINTY] == {"asserted": 1, "unverified": 1, "possible": 1}
    assert counts[Field.SOURCE]["article"] == 1
    assert counts[Field.REASON] == {"figure": 1, "no_source": 1}


def test_what_all_share_is_no_facet():
    counts = facet_counts(ANNOTATIONS, MarkKind.QUOTE)
    assert counts[Field.KIND] == {"direct": 1, "indirect": 1, "named": 2}


def test_an_article_without_marks_has_no_facets():
    assert facet_counts(Annotations(DOCUMENT), MarkKind.ENTITY) == {}
