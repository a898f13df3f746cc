from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.voices.personal.finding import found, may_be_sure
from tests.figures import record

SURE = {
    "jean.dupont@orange.fr": "email",
    "JEAN+VOTE@MAIL.COOP.FR": "email",
    "jean @ orange.fr": "email",
    "jean dupont (at) gmail.com": "email",
    "jean.dupont[at]gmail.com": "email",
    "jean arobase gmail point com": "email",
    "jean arobase orange": "email",
    "06 12 34 56 78": "telephone",
    "0612345678": "telephone",
    "06.12.34.56.78": "telephone",
    "06-12-34-56-78": "telephone",
    "06/12/34/56/78": "telephone",
    "06\u00a012\u00a034\u00a056\u00a078": "telephone",
    "06\u200b12\u200b34\u200b56\u200b78": "telephone",
    "０６１２３４５６７８": "telephone",
    "0612 345 678": "telephone",
    "0 800 123 456": "telephone",
    "0590 12 34 56": "telephone",
    "+33 6 12 34 56 78": "telephone",
    "+33 (0)6 12 34 56 78": "telephone",
    "0033612345678": "telephone",
    "+352 621 123 456": "telephone",
    "0032 475 12 34 56": "telephone",
    "FR76 3000 6000 0112 3456 7890 189": "iban",
    "fr7630006000011234567890189": "iban",
    "DE89 3704 0044 0532 0130 00": "iban",
    "PT50 0002 0123 1234 5678 9015 4": "iban",
    "1 85 05 78 006 084 91": "nir",
    "185057800608491": "nir",
    "1 85 05 2A 006 084 35": "nir",
    "1 85 05 2B 006 084 62": "nir",
    "1 85 05 78 006 084": "nir",
    "4111 1111 1111 1111": "card",
    "5555-5555-5555-4444": "card",
    "378282246310005": "card",
    "AB-123-CD": "plate",
    "ab-123-cd": "plate",
    "AB 123 CF": "plate",
    "1234 AB 75": "plate",
    "234 ABC 2A": "plate",
    "12 rue des Lilas, 75011 Paris": "address",
    "12 bis, avenue du Général de Gaulle 69003 Lyon": "address",
    "12 rue victor hugo": "address",
    "8 rue de la République": "address",
    "3 place de l’Église": "address",
    "Hauptstraße 12, 10115 Berlin": "address",
    "Rua das Flores 12": "address",
    "12 Baker Street": "address",
    "@jeanne_75": "pseudonym",
    "@jeanne@mastodon.social": "pseudonym",
}
UNSURE = {
    "Mme Roux": ("name", "Roux"),
    "M. Le Goff": ("name", "Le Goff"),
    "Je m’appelle Sophie Martin": ("name", "Sophie Martin"),
    "je m'appelle sophie martin": ("name", "sophie martin"),
    "Frau Müller": ("name", "Müller"),
    "FR76 3000 6000 0112 3456 7890 180": ("iban", "FR76 3000 6000 0112 3456 7890 180"),
    "1 85 05 78 006 084 12": ("nir", "1 85 05 78 006 084 12"),
    "DE 100 EN": ("plate", "DE 100 EN"),
    "75011 Paris": ("address", "75011 Paris"),
    "0171 1234567": ("telephone", "0171 1234567"),
}
NOTHING = (
    "",
    "le 01 02 2024 14",
    "le 01/02/2024 14 h 30",
    "2024-01-02 10:20",
    "12 500 000 litres à 1,05 €",
    "+0,07 € par litre, soit +7 c",
    "1 234 567 890 €",
    "0.1234567891",
    "entre 10 et 20 % de 2 000 000",
    "SIRET 732 829 320 00074",
    "73282932000074",
    "SIREN 732 829 320",
    "EAN 3017620422003",
    "la consultation KX7M2P",
    "4111 1111 1111 1112",
    "2 places de parking et 12 cours de yoga",
    "1 place assise, 3 routes",
    "20 KG 50, 1200 ML 10",
    "Madame la Ministre, Monsieur Le Maire, Madame, Monsieur",
    "le signe @ dans 5 @ 2",
    "Pierre Dupuis et Nathalie sont passés",
)


@pytest.mark.parametrize(("written", "kind"), SURE.items(), ids=list(SURE))
def test_a_datum_is_found_whole_within_a_sentence(written, kind):
    text = f"Voilà : {written}, merci."

    (datum,) = found(text)

    assert (datum.kind, text[datum.start : datum.end], datum.sure) == (kind, written, True)


@pytest.mark.parametrize(("written", "expected"), UNSURE.items(), ids=list(UNSURE))
def test_what_may_be_one_is_for_somebody_to_look_at(written, expected):
    (datum,) = found(written)

    assert (datum.kind, written[datum.start : datum.end]) == expected
    assert not datum.sure


@pytest.mark.parametrize("text", NOTHING)
def test_dates_prices_quantities_and_bare_names_are_none(text):
    assert found(text) == ()


def test_data_come_in_the_order_of_the_text():
    text = "@jeanne_75, 0612345678, jean@orange.fr"

    assert [each.kind for each in found(text)] == ["pseudonym", "telephone", "email"]


PIECES = st.sampled_from((*SURE, *UNSURE, *NOTHING, " ", "\n", "a", "1", "@", ".", "-", "0", "é", "\u200b", "["))


@given(st.lists(PIECES | st.text(max_size=8), max_size=8).map("".join))
def test_no_text_raises_and_no_datum_overlaps_another(text):
    data = found(text)

    ends = [0, *(end for each in data for end in (each.start, each.end)), len(text)]
    assert ends == sorted(ends)
    assert all(each.start < each.end for each in data)


SPELLED = st.sampled_from(
    ("jean", " ", "arobase", "ａｒｏｂａｓｅ", "AROBAſE", "arob\u200base", "＠", "（", "at", "）", "gmail")
)


@given(st.lists(PIECES | SPELLED, max_size=8).map("".join))
def test_what_is_passed_over_at_once_holds_nothing_sure(text):
    assert may_be_sure(text) or not any(each.sure for each in found(text))


@pytest.mark.parametrize("written", SURE)
def test_what_is_sure_is_never_passed_over(written):
    assert may_be_sure(written)
    assert not may_be_sure("Un prix juste pour l’élevage d’ici, et du lait de pâturage.")


@pytest.mark.parametrize("sign", ["a", "a@", "0 ", "1 rue ", "+3", "a (at)"])
def test_a_text_of_many_pages_is_read_at_once(sign):
    began = process_time()

    found(sign * (300_000 // len(sign)))

    assert process_time() - began < 6


def test_public_texts_give_few_false_alarms(reference_data):
    folder = reference_data / "voices"
    lines = [line for path in sorted(folder.rglob("*.tsv")) for line in path.read_text("utf-8").splitlines()[1::4]]

    began = process_time()
    data = [each for text in lines for each in found(text)]
    seconds = process_time() - began

    sure = sum(each.sure and each.kind not in ("pseudonym", "email") for each in data)
    record(
        "personal data in public texts",
        texts=len(lines),
        characters_each=sum(map(len, lines)) // len(lines),
        texts_a_second=len(lines) / seconds,
        sure_but_pseudonyms=sure,
    )
    assert sure * 1000 < 2 * len(lines)
    assert len(lines) / seconds > 1_000
