from __future__ import annotations

import codecs
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.readers.encodings import ENCODINGS, DecodedText, UndecodableError, decode, decode_as

SINGLE_BYTES = ["windows-1252", "iso-8859-15", "macintosh"]
WORDS = """
    à âge dégât ça façade reçu été mère forêt Noël haïr île hôtel où goût sœur cœur Œuvre œuf vitæ ambiguë L'Haÿ
    Évian À Île Ça ÉTÉ «oui» 12€ 5% n°3 le maire de Lumes a dit que 10°C
"""
END = "où le préfet a déjà été reçu à l'hôtel de ville."
"""Words that any article has: without one of them, some texts of two words can be read in two ways."""
texts = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(lambda words: " ".join([*words, END]))


@given(texts)
@pytest.mark.parametrize("encoding", SINGLE_BYTES)
def test_french_survives_in_every_encoding_of_one_byte(encoding, text):
    assert decode(text.encode(encoding)).text == text


@given(texts)
@pytest.mark.parametrize("encoding", ["windows-1252", "macintosh"])
def test_so_do_the_marks_of_good_typography(encoding, text):
    text = f"“Well” — ‘no’… «\N{NO-BREAK SPACE}{text.replace(chr(39), '’')}\N{NO-BREAK SPACE}» – l’été"
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding


@pytest.mark.parametrize("letter", "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ")
@pytest.mark.parametrize("encoding", SINGLE_BYTES)
def test_every_accented_letter_is_read_back(encoding, letter):
    text = f"Le mot {letter}bc ou bc{letter.lower()}" if letter.isupper() else f"Le mot b{letter}c"
    assert decode(text.encode(encoding)).text == text


def test_the_euro_tells_latin_9_from_windows():
    assert decode("à 12 € le kilo".encode("iso-8859-15")) == DecodedText("à 12 € le kilo", "iso-8859-15")
    assert decode("à 12 € le kilo".encode("cp1252")).encoding == "windows-1252"


@given(st.text().filter(lambda text: "\0" not in text))
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16be"),
        (codecs.BOM_UTF32_LE, "utf-32le"),
        (codecs.BOM_UTF32_BE, "utf-32be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_dropped(mark, encoding, text):
    decoded = decode(mark + text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)


@given(texts)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16le", "utf-16be"])
def test_unicode_is_recognised_without_a_mark(encoding, text):
    text = f"{text} 🙂 l’été"
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)


def test_plain_ascii_is_utf_8():
    assert decode(b"The bridge").encoding == "utf-8"
    assert decode(b"").text == ""


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [
        (b"%PDF-1.7\n1 0 obj", "binary", "a PDF file"),
        (b"PK\x03\x04word/document.xml", "binary", "a ZIP archive or an office document"),
        (b"{\\rtf1\\ansi Le maire}", "binary", "a rich text"),
        (b"Le maire\0 a dit", "binary", "control byte 0x00"),
        (b"\x7fELF\x02\x01\x01", "binary", "control byte 0x01"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16le"), "binary", "U+0000"),
        (codecs.BOM_UTF8 + b"Le maire \xff", "unknown", "UTF-8 with an invalid byte 0xff at offset 9"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "unknown", "UTF-16LE with an invalid byte 0x62 at offset 2"),
        ("Le préfet a été reçu à l’hôtel".encode() + b"\xc3 l", "unknown", "UTF-8 with an invalid byte 0xc3"),
        (b"le \xa5\xb6\xb7\xb9 de \xa5\xb6", "unknown", "make no words"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data, kind, reason):
    with pytest.raises(UndecodableError, match=re.escape(reason)) as refused:
        decode(data)
    assert refused.value.kind == kind


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(data):
    with suppress(UndecodableError):
        text = decode(data).text
        text.encode("utf-8")
        assert "\0" not in text


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_chosen_encoding_is_read_whatever_the_guess(encoding):
    text = "Déjà vu, dit-il : « ça ira »"
    assert decode_as(encoding, text.encode(encoding)) == DecodedText(text, encoding)


def test_a_chosen_encoding_drops_its_byte_order_mark():
    assert decode_as("utf-16le", codecs.BOM_UTF16_LE + "à".encode("utf-16le")).text == "à"


def test_a_chosen_encoding_that_does_not_fit_is_refused():
    with pytest.raises(UndecodableError):
        decode_as("utf-8", "été".encode("latin-1"))
