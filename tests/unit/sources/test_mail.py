"""E-mail messages and saved web pages."""

from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import ReadError, Source
from whosaid.sources import read
from whosaid.sources.mail import MailReader
from whosaid.sources.reader import RawFile

HEAD = """From: =?utf-8?q?Ann_L=C3=A9e?= <ann@example.org>
To: bo@example.org
Subject: Notes of
 the meeting
Date: Tue, 07 Mar 2017 23:30:00 +0100
MIME-Version: 1.0
"""


def source(folder: Path, text: str, name: str = "a.eml") -> Source:
    path = folder / name
    path.write_text(text)
    return read(path)


def blocks(source: Source) -> list[tuple[str, str]]:
    return [(b.kind.value, source.text[b.start_char : b.end_char]) for b in source.blocks]


def test_the_plain_text_of_a_message_with_its_subject_sender_and_date(tmp_path: Path) -> None:
    text = (
        HEAD
        + """Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Caf=E9 is
ready.

> We must
> act.

- one
--b
Content-Type: text/html

<p>other form</p>
--b
Content-Type: text/plain
Content-Disposition: attachment; filename=x.txt

attached
--b--
"""
    )
    read_ = source(tmp_path, text)
    assert blocks(read_) == [
        ("heading", "Notes of the meeting"),
        ("paragraph", "Café is ready."),
        ("block-quote", "We must act."),
        ("list-item", "one"),
    ]
    said = read_.metadata
    assert (said.title, said.authors, said.dates) == ("Notes of the meeting", ("Ann Lée",), ("2017-03-07",))


def test_html_where_there_is_no_plain_text(tmp_path: Path) -> None:
    text = HEAD + "Content-Type: text/html\n\n<html><nav>x</nav><p>One</p><ul><li>two</ul></html>"
    assert blocks(source(tmp_path, text, "a.mht"))[1:] == [("paragraph", "One"), ("list-item", "two")]


def test_messages_are_told_by_their_content(tmp_path: Path) -> None:
    assert source(tmp_path, HEAD + "\nText", "a.txt").media_type == "message/rfc822"
    assert source(tmp_path, "From: the start\n\nText", "a.txt").media_type == "text/plain"


PARTS = ["From: ", "Date: ", "Subject: ", "Content-Type: multipart/mixed; boundary=b\n", "--b\n", "\n", "=?utf-8?q?="]
PARTS += ["@", "<", ",", "(", "a", "Content-Type: text/html\n", "charset=x", "\xff"]


@given(st.lists(st.sampled_from(PARTS)))
def test_any_message_is_read_or_refused(parts: list[str]) -> None:
    with suppress(ReadError):
        MailReader().read(RawFile("a", "".join(parts).encode("latin-1"), ""))
