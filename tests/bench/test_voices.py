"""How many texts are read a second, on one core, with the words that are kept of each."""

import time

from core.actions.reading import read_voice
from tests.figures import record

TEXTS = (
    "Ce n’est pas une bonne idée, mais l’accueil était très agréable et les explications claires.",
    "Il faudrait prévoir davantage de bus le soir, surtout pour les personnes âgées du quartier.",
    "Je ne suis vraiment pas du tout satisfait : le service ne fonctionne plus depuis trois semaines !",
    "Bravo à toute l’équipe 👍 continuez comme ça, c’est utile et bien fait.",
)
FEWEST_A_SECOND = 1_500


def test_verbatims_are_read(pytestconfig):
    texts = [
        f"{text} ({number})" for number in range(2_000 if pytestconfig.getoption("--deep") else 250) for text in TEXTS
    ]
    read_voice(TEXTS[0])  # the first text loads the models

    started = time.process_time()
    for text in texts:
        read_voice(text)
    seconds = time.process_time() - started

    record("verbatims read, with the words kept", texts=len(texts), a_second=len(texts) / seconds)
    assert len(texts) / seconds >= FEWEST_A_SECOND
