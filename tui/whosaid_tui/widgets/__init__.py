"""Widgets that know nothing of libraries: lines, lists, pages, chips and bars."""
