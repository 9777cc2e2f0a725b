"""`camplab help`: the window's help pages and glossary in a terminal."""
