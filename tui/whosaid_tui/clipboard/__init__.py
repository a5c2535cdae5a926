"""The clipboard: text out of the program, and an honest word on whether it arrived."""

from whosaid_tui.clipboard.service import CopyResult, copy, last_copy_path
from whosaid_tui.clipboard.trying import Way, try_all

__all__ = ["CopyResult", "Way", "copy", "last_copy_path", "try_all"]
