"""How many exported marks two other readers give back word for word.

    python -m tests.benchmarks.pdf_marks ../shared/gold

Every gold article is exported with its hand-made marks and read back by pdfannots and by PDFium's geometry. Blanks,
hyphens and the shapes of quotation marks are folded; everything else must agree.
"""

import sys
import time
from pathlib import Path

from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.write import make_pdf
from core.export.wording import wording
from tests.core.export.gold_articles import gold_annotations, gold_files
from tests.core.export.reading_back import read_by_geometry, read_by_pdfannots, same_words

READERS = {"pdfannots": read_by_pdfannots, "geometry": read_by_geometry}


def main(folder: Path) -> None:
    marks_in_all, right = 0, dict.fromkeys(READERS, 0)
    seconds = 0.0
    files = gold_files(folder)
    for file in files:
        annotations = gold_annotations(file)
        started = time.perf_counter()
        pdf = make_pdf(annotations)
        seconds += time.perf_counter() - started
        text = annotations.document.text
        marks = printed_marks(annotations, wording(annotations.document.language))
        marks_in_all += len(marks)
        for name, read in READERS.items():
            found = read(pdf)
            for mark in marks:
                wanted = same_words("".join(span.of(text) for span in mark.spans))
                got = same_words(found.get(mark.name, ""))
                right[name] += wanted == got
                if wanted != got:
                    print(f"  {file.stem} {mark.name} {name}: {wanted!r} read as {got!r}")
    print(f"{len(files)} articles, {marks_in_all} marks, {seconds / max(1, len(files)):.3f} s each")
    for name in READERS:
        print(f"{name:10} {right[name]:6} {right[name] / max(1, marks_in_all):8.3%}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
