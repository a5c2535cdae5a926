"""Any bytes as a file, any text as a query, any keys and settings: read, or refused in a line."""

import hashlib
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.files import docx, odt, p, package
from support.promises import check
from support.shaking import MORE

from whosaid.extract import extract
from whosaid.model import Kind, ReadError, View
from whosaid.sources.formats import FORMATS, format_of
from whosaid.sources.reader import RawFile
from whosaid_tui.actions import ACTIONS
from whosaid_tui.config import Config
from whosaid_tui.settings import settings as settings_of

SAMPLES = {
    "made-up.txt": "Ada Holm | Director, Port Office\n\n“We will act.”\n\n1. Towns should act.\n".encode(),
    "made-up.md": b"---\ntitle: Ports\n---\n# Panel\n\n> We will act.\n\n**Ada Holm**\n\n| a | b |\n|---|---|\n",
    "made-up.vtt": b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ada Holm>We will act.\n",
    "made-up.srt": b"1\n00:00:01,000 --> 00:00:02,000\nADA: We will act.\n",
    "made-up.html": b"<html><head><title>P</title></head><body><h1>P</h1><p>Ada said: act.<table><tr><td>x</table>",
    "made-up.xml": b'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Act.</p></body></text></TEI>',
    "made-up.rtf": rb"{\rtf1\ansi{\fonttbl{\f0 A;}}\pard Ada said: \u8220? act.\par}",
    "made-up.eml": b"From: a@b.c\nSubject: Ports\nMIME-Version: 1.0\nContent-Type: text/plain\n\nWe will act.\n",
    "made-up.docx": docx(p("Ada Holm said: we will act.")),
    "made-up.odt": odt("<text:p>We will act.</text:p>"),
    "made-up.epub": package({"mimetype": "application/epub+zip", "META-INF/container.xml": "<container/>"}),
}


@st.composite
def mangled(draw: st.DrawFn, sample: bytes) -> bytes:
    """A sample with pieces cut out, doubled, overwritten and put in."""
    data = bytearray(sample)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 40))
        match draw(st.integers(0, 3)):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = data[at : at + length] * 3
            case 2:
                data[at : at + 4] = draw(st.binary(min_size=4, max_size=4))
            case _:
                data[at:at] = draw(st.binary(max_size=12))
    return bytes(data)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_mangled_file_is_read_with_all_promises_or_refused(name):
    @settings(deadline=None, max_examples=25 * MORE, suppress_health_check=list(HealthCheck))
    @given(mangled(SAMPLES[name]))
    def read(data: bytes) -> None:
        format_ = format_of(data, name)
        if format_.name in ("pdf", "legacy"):  # read in processes of their own only
            return
        try:
            source = format_.reader().read(RawFile(name, data, hashlib.sha256(data).hexdigest()))
        except ReadError as error:
            assert str(error).count("\n") <= 1
            return
        check(source, extract(source))

    read()


@settings(deadline=None, max_examples=60 * MORE)
@given(st.sampled_from(sorted(set(FORMATS) - {"pdf", "legacy", "antiword"})), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_by_every_reader(name, data):
    with suppress(ReadError):
        FORMATS[name].reader().read(RawFile("made-up", data, "0" * 64))


WORDS = st.sampled_from(
    ["speaker:", "org:", "year:", "kind:", "doc:", "tag:", '"', "(", ")", "AND", "OR", "NOT", "-", "~", "~5", "*", ".."]
)
QUERIES = st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=14).map(" ".join)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    from support.shaking import sow

    from whosaid.library import Library

    folder = tmp_path_factory.mktemp("library")
    sow(folder)
    with Library.open(folder / "library") as opened:
        yield opened


@settings(deadline=None, max_examples=100 * MORE, suppress_health_check=list(HealthCheck))
@given(QUERIES, st.sampled_from(Kind))
def test_any_query_is_answered(library, query, pane):
    results = library.search(View(query=query, pane=pane))
    assert all("\n" not in note for note in results.notes)
    results.highlight("The walls keep the water out of the town.")


@settings(deadline=None, max_examples=40 * MORE, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=200))
def test_any_text_is_a_query(library, query):
    library.search(View(query=query))


VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.sampled_from(["q", "ctrl+e"])
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=8,
)
NAMES = st.one_of(st.sampled_from(["keys", "theme", "borders", "copy", "pivot.speaker", "quit"]), st.text(max_size=6))


@settings(deadline=None, max_examples=60 * MORE)
@given(st.dictionaries(NAMES, st.one_of(VALUES, st.dictionaries(NAMES, VALUES, max_size=4)), max_size=4))
def test_any_settings_are_taken_or_said_to_be_none(values):
    found = settings_of(Config(values))
    assert len(found.keymap.actions) == len(ACTIONS)
    assert all(isinstance(problem, str) for problem in found.problems)


@settings(deadline=None, max_examples=60 * MORE)
@given(st.one_of(st.text(), st.binary().map(lambda data: data.decode("latin-1"))))
def test_any_configuration_file_is_read_or_said_to_be_none(tmp_path_factory, text):
    from whosaid_tui import config

    path = tmp_path_factory.getbasetemp() / "config.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(config, "config_path", lambda: path)
        settings_of(config.read_config())
