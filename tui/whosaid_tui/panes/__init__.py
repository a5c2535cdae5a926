"""The four lists, the reader and the search bar: they are given rows and sheets, never a store."""
