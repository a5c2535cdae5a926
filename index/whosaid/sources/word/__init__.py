"""Word documents (.docx), read from their XML."""
