"""E-mail messages (.eml) and saved web pages (.mhtml)."""

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from whosaid.model import BlockKind, ReadError, Source, SourceMetadata
from whosaid.sources import plain
from whosaid.sources.builder import Builder
from whosaid.sources.html.reader import main_part, parsed
from whosaid.sources.html.walker import Walker
from whosaid.sources.reader import RawFile

_MAX_PARTS = 1000


class MailReader:
    """Reads the text of a message, plain where it has both forms; attachments are left out."""

    def read(self, file: RawFile) -> Source:
        message = message_from_bytes(file.data, policy=policy.default)
        if not isinstance(message, EmailMessage) or not message.keys():
            raise ReadError("not an e-mail message")
        subject = _header(message, "Subject")
        builder = Builder()
        if subject:
            builder.begin(BlockKind.HEADING, 1)
            builder.write(subject)
        texts = list(_texts(message))
        for kind in ("text/plain", "text/html"):
            chosen = [part for part in texts if part.get_content_type() == kind]
            for part in chosen:
                _write(builder, part)
            if chosen:
                break
        metadata = SourceMetadata(title=subject, authors=_authors(message), dates=_dates(message))
        return builder.source(file, "message/rfc822", metadata=metadata)


def _texts(message: EmailMessage) -> Iterator[EmailMessage]:
    for number, part in enumerate(message.walk()):
        if number > _MAX_PARTS:
            raise ReadError("holds more parts than any message needs")
        if isinstance(part, EmailMessage) and part.get_content_maintype() == "text" and not part.is_attachment():
            yield part


def _write(builder: Builder, part: EmailMessage) -> None:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return
    try:
        text = data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    if part.get_content_type() == "text/html":
        Walker(builder).walk(main_part(parsed(text)))
        return
    for block in plain.blocks(text):
        lines = text[block.start_char : block.end_char].splitlines()
        quoted = all(line.lstrip().startswith(">") for line in lines)
        builder.begin(BlockKind.BLOCK_QUOTE if quoted else block.kind, block.level)
        builder.write(" ".join(line.lstrip("> ") if quoted else line for line in lines))
    builder.end()


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        return " ".join(str(message.get(name) or "").split()) or None
    except (ValueError, IndexError, AttributeError, TypeError):
        return None


def _authors(message: EmailMessage) -> tuple[str, ...]:
    try:
        addresses = message["From"].addresses if message["From"] is not None else ()
        return tuple(a.display_name for a in addresses if a.display_name)
    except (ValueError, IndexError, AttributeError, TypeError):
        return ()


def _dates(message: EmailMessage) -> tuple[str, ...]:
    try:
        sent: date = parsedate_to_datetime(_header(message, "Date") or "").date()
    except (ValueError, TypeError, IndexError):
        return ()
    return (sent.isoformat(),)
