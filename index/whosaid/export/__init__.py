"""Records and items as plain data and as files."""

from whosaid.export.data import Data, item_data, record_data, table_rows
from whosaid.export.folder import Chosen, export_markdown, export_records, export_tables
from whosaid.export.references import export_references
from whosaid.export.text import as_csv, as_json

__all__ = [
    "Chosen",
    "Data",
    "as_csv",
    "as_json",
    "export_markdown",
    "export_records",
    "export_references",
    "export_tables",
    "item_data",
    "record_data",
    "table_rows",
]
