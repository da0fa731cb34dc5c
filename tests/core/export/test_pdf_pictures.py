"""The pages of a PDF become pictures with their annotations on them."""

import pytest
from sample_annotations import french_annotations

from core.export.pdf.pictures import PagePictures
from core.export.pdf.write import make_pdf


@pytest.fixture
def pictures(tmp_path):
    (tmp_path / "sample.pdf").write_bytes(make_pdf(french_annotations()))
    pictures = PagePictures(tmp_path / "sample.pdf")
    yield pictures
    pictures.close()


def test_a_page_is_as_large_as_its_paper_at_the_resolution(pictures):
    width, height = pictures.sizes[0]
    picture = pictures.draw(0, 144, grey=False)
    assert abs(picture.width - 2 * width) <= 1
    assert abs(picture.height - 2 * height) <= 1
    assert len(picture.pixels) == picture.width * picture.height * 4


def test_marks_are_coloured_and_can_be_drawn_without_colours(pictures):
    def coloured(grey):
        pixels = pictures.draw(0, 72, grey=grey).pixels
        return sum(len(set(pixels[start : start + 3])) > 1 for start in range(0, len(pixels), 4))

    assert coloured(grey=False) > 200
    assert coloured(grey=True) == 0
