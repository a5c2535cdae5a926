"""XML: divisions, speakers, places and dates from the markup of each format."""

from pathlib import Path

import pytest

from whosaid.model import BlockKind, ReadError, Source
from whosaid.sources import read


def source(folder: Path, xml: str, name: str = "a.xml") -> Source:
    path = folder / name
    path.write_text(xml)
    return read(path)


def blocks(source: Source) -> list[tuple[str, str | None, str]]:
    return [(b.kind.value, b.speaker, source.text[b.start_char : b.end_char]) for b in source.blocks]


TEI = """<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt>
<title type="main" xml:lang="en">Sitting</title><title type="main" xml:lang="de">Sitzung</title></titleStmt>
<sourceDesc><bibl><date when="2013-05-14">14. Mai</date></bibl></sourceDesc></fileDesc></teiHeader><text><body><div>
<pb n="15"/><head>Tagesordnung</head><note type="time">8:30</note>
<note type="speaker">Präsidentin Lee</note><u who="#P1"><seg>Guten <w join="right">Morgen</w><pc>!</pc></seg>
<seg>Ich sage
<note type="comment">(Zwischenruf)</note> dies.</seg><kinesic><desc>(Beifall)</desc></kinesic></u>
<note type="speaker">Herr Yu:</note><u who="#P9"><pb n="16"/><seg>Ja.</seg></u><u who="#P9"><seg>Nein.</seg></u>
<sp><speaker>BO.</speaker><p>Hier.</p></sp><note place="foot">Siehe dort.</note></div></body></text>
<back><listPerson><person xml:id="P1"><persName><surname>Lee</surname><forename>Ann</forename></persName></person>
</listPerson></back></TEI>"""


def test_tei_names_who_speaks_and_keeps_interruptions_apart(tmp_path: Path) -> None:
    assert blocks(source(tmp_path, TEI)) == [
        ("heading", None, "Tagesordnung"),
        ("furniture", None, "8:30"),
        ("paragraph", None, "Präsidentin Lee"),
        ("paragraph", "Ann Lee", "Guten Morgen!"),
        ("paragraph", "Ann Lee", "Ich sage"),
        ("paragraph", None, "(Zwischenruf)"),
        ("paragraph", "Ann Lee", "dies."),
        ("paragraph", None, "(Beifall)"),
        ("paragraph", None, "Herr Yu:"),
        ("paragraph", "Herr Yu", "Ja."),
        ("paragraph", None, "Nein."),
        ("paragraph", None, "BO."),
        ("paragraph", "BO", "Hier."),
        ("footnote", None, "Siehe dort."),
    ]


def test_tei_says_title_date_language_and_pages(tmp_path: Path) -> None:
    read_ = source(tmp_path, TEI)
    assert (read_.metadata.title, read_.metadata.dates, read_.metadata.language) == ("Sitzung", ("2013-05-14",), "de")
    assert [page.label for page in read_.pages] == ["15", "16"]
    assert read_.text[read_.pages[1].start_char :].startswith("Ja.")


def test_akoma_ntoso_names_speakers_as_its_references_do(tmp_path: Path) -> None:
    xml = """<?xml version="1.0"?><akomaNtoso xmlns="x"><debate><meta><TLCPerson id="p" showAs="Ms A Lee"/></meta>
    <preface><p>On <docDate date="2012-02-21">21 February</docDate></p></preface><debateBody>
    <debateSection><heading>A</heading><debateSection><heading>B</heading>
    <speech by="#p"><from>Ms A LEE</from><p>Yes.</p></speech>
    <speech by="#q"><from>Mr B YU:</from><p>No.</p></speech><narrative>Adjourned.</narrative></debateSection>
    </debateSection></debateBody></debate></akomaNtoso>"""
    read_ = source(tmp_path, xml)
    assert blocks(read_) == [
        ("paragraph", None, "On 21 February"),
        ("heading", None, "A"),
        ("heading", None, "B"),
        ("paragraph", None, "Ms A LEE"),
        ("paragraph", "Ms A Lee", "Yes."),
        ("paragraph", None, "Mr B YU:"),
        ("paragraph", "Mr B YU", "No."),
        ("paragraph", None, "Adjourned."),
    ]
    assert [b.level for b in read_.blocks if b.kind == BlockKind.HEADING] == [1, 2]
    assert read_.metadata.dates == ("2012-02-21",)


def test_hansard_names_members_and_columns(tmp_path: Path) -> None:
    xml = """<housecommons><col>7</col><title>House of Commons</title><date format="1985-12-16">Monday</date><section>
    <title>ENERGY</title><p>1. <member>Mr. Lee <memberconstituency>(Fife)</memberconstituency></member>
    <membercontribution> asked why.</membercontribution></p><col>8</col><p><membercontribution>And when.
    </membercontribution></p><p><i>Later</i></p><quote>Words</quote></section></housecommons>"""
    read_ = source(tmp_path, xml)
    assert blocks(read_)[3:] == [
        ("paragraph", "Mr. Lee", "1. Mr. Lee (Fife) asked why."),
        ("paragraph", "Mr. Lee", "And when."),
        ("paragraph", None, "Later"),
        ("block-quote", None, "Words"),
    ]
    assert [page.label for page in read_.pages] == ["col. 7", "col. 8"]
    assert (read_.metadata.title, read_.metadata.dates) == ("House of Commons", ("1985-12-16",))


def test_an_rfc_shows_references_and_people_as_its_text_does(tmp_path: Path) -> None:
    xml = """<?xml version="1.0"?><!DOCTYPE rfc [<!ENTITY nbsp "&#160;">]><rfc><front><title>Report</title>
    <author fullname="Ann Lee"/><date year="2022" month="September"/><abstract><t>Short.</t></abstract></front><middle>
    <section anchor="s"><name>Aims</name><t>See&nbsp;<xref target="R"/> and <xref target="s"/>.</t><ol>
    <li><t>one</t></li><li>two</li></ol><ul><li><t><contact fullname="Bo Yu"/></t></li></ul></section></middle>
    <back><references><name>References</name>
    <reference anchor="R"><front><title>Book</title></front></reference></references></back>
    </rfc>"""
    read_ = source(tmp_path, xml)
    assert blocks(read_) == [
        ("heading", None, "Report"),
        ("heading", None, "Abstract"),
        ("paragraph", None, "Short."),
        ("heading", None, "Aims"),
        ("paragraph", None, "See [R] and Aims."),
        ("list-item", None, "1. one"),
        ("list-item", None, "2. two"),
        ("list-item", None, "Bo Yu"),
        ("heading", None, "References"),
        ("paragraph", None, "[R], “Book”"),
    ]
    assert (read_.metadata.title, read_.metadata.authors, read_.metadata.dates) == (
        "Report",
        ("Ann Lee",),
        ("2022-09",),
    )


def test_other_xml_is_read_by_the_names_of_its_elements(tmp_path: Path) -> None:
    xml = """<?xml version="1.0"?><book><title>Report</title><chapter><title>Aims</title>
    <para>We <emphasis>must</emphasis> act.</para><itemizedlist><listitem><para>one</para></listitem></itemizedlist>
    <informaltable><row><entry>a</entry>
    <entry>b</entry></row></informaltable><blockquote><para>Words</para></blockquote></chapter></book>"""
    read_ = source(tmp_path, xml)
    assert [kind for kind, _, _ in blocks(read_)] == [
        "heading",
        "heading",
        "paragraph",
        "list-item",
        "table-row",
        "block-quote",
    ]
    assert [read_.text[a:b] for a, b in read_.blocks[2].strong] == ["must"]


def test_damaged_xml_is_read_as_far_as_possible_with_a_warning(tmp_path: Path) -> None:
    read_ = source(tmp_path, '<?xml version="1.0"?><a><p>One</p><p>Two</a>')
    assert [text for _, _, text in blocks(read_)] == ["One", "Two"]
    assert "damaged XML" in read_.warnings[0]


def test_bombs_and_external_entities_are_harmless(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET")
    laughs = "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    for doctype in (
        f'<!ENTITY a "aaaaaaaaaa">{laughs}',
        f'<!ENTITY j SYSTEM "file://{tmp_path}/secret">',
        f'<!ENTITY % p SYSTEM "file://{tmp_path}/secret"> %p; <!ENTITY j "x">',
    ):
        try:
            text = source(tmp_path, f'<?xml version="1.0"?><!DOCTYPE d [{doctype}]><d><p>x&j;y</p></d>').text
        except ReadError as error:
            text = str(error)
        assert "SECRET" not in text
        assert len(text) < 10_000


@pytest.mark.parametrize("xml", ["<a>" * 5000, '<?xml version="1.0"?>' + "<p>" * 5000 + "x" + "</p>" * 5000])
def test_deep_nesting_is_read_or_refused(tmp_path: Path, xml: str) -> None:
    try:
        source(tmp_path, xml)
    except ReadError as error:
        assert "\n" not in str(error)
