"""Makes small files of the formats under test."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence

PAGE = (595, 842)
FONTS = {
    "F": "Helvetica",
    "B": "Helvetica-Bold",
    "I": "Helvetica-Oblique",
    "M": "Courier",
    "C": "LMRomanCaps10-Regular",
}
# Courier is 0.6 of its size wide, so that tests can place words by counting characters.
WIDTH = 0.6


def text_at(x: float, y: float, text: str, size: float = 10, font: str = "M") -> str:
    """Drawing a line of text; `y` is from the top of the page."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {PAGE[1] - y} Td ({escaped}) Tj ET\n"


def paragraph_at(x: float, y: float, lines: Sequence[str], size: float = 10, font: str = "M") -> str:
    """Lines of a paragraph, 1.2 sizes apart."""
    return "".join(text_at(x, y + 1.2 * size * i, line, size, font) for i, line in enumerate(lines))


def pdf(*pages: str, info: str = "", catalog: str = "", compress: bool = False) -> bytes:
    """A PDF whose pages have these contents."""
    fonts = " ".join(
        f"/{key} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
        for key, name in FONTS.items()
    )
    objects = [f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode()]
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(f"<< {info} >>".encode())
    for i, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PAGE[0]} {PAGE[1]}] "
            f"/Resources << /Font << {fonts} >> >> /Contents {5 + 2 * i} 0 R >>".encode()
        )
        data = content.encode("cp1252")
        packed = zlib.compress(data) if compress else data
        flate = b"/Filter /FlateDecode " if compress else b""
        objects.append(b"<< %s/Length %d >>\nstream\n%s\nendstream" % (flate, len(packed), packed))
    return assembled(objects)


def assembled(objects: Sequence[bytes]) -> bytes:
    """A PDF of numbered objects: the first is the catalogue, the third the properties."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer << /Size %d /Root 1 0 R /Info 3 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, **parts: str) -> bytes:
    """A Word document; `parts` are the contents of further parts: `styles`, `numbering`, `footnotes`, `core`."""
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes"}
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
    }
    for name, root in roots.items():
        if name in parts:
            files[f"word/{name}.xml"] = f"<w:{root} {W}>{parts[name]}</w:{root}>"
    if "core" in parts:
        files["docProps/core.xml"] = f'<p xmlns:dc="http://purl.org/dc/elements/1.1/">{parts["core"]}</p>'
    return package(files)


def p(text: str, style: str = "", properties: str = "", looks: str = "") -> str:
    """A paragraph of a Word document with one run."""
    chosen = f'<w:pStyle w:val="{style}"/>' if style else ""
    run = f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{chosen}{properties}</w:pPr>{run}</w:p>"


_ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office", "text": "text", "style": "style", "fo": "xsl-fo-compatible", "table": "table",
        "draw": "drawing",
    }.items()
)  # fmt: skip


def odt(body: str, styles: str = "", meta: str = "") -> bytes:
    """An OpenDocument text file."""
    return package(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_ODF}>"
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "meta.xml": f"<m>{meta}</m>",
        }
    )
