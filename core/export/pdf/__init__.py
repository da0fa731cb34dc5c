"""The annotated PDF: typeset by Typst, measured by PDFium, its annotations written by pikepdf."""
