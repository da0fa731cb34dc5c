"""An article that came as a PDF given back as itself, with the marks on its own pages."""
