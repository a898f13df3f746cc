"""What a text says as a whole: a table of cases, and what holds for every text."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.voices import lexicon
from core.voices.sentiment import ANALYSER_VERSION, Label, analyse

FRENCH_LETTERS = "abcdefghijlmnopqrstuvwxyzàâçéèêëîïôùûüœ"
FAVOURABLE_OR_SILENT = sorted(word for word, value in lexicon._SPOKEN.items() if value >= 0)
SMALL_WORDS = ("ne", "n'est", "pas", "plus", "jamais", "très", "trop", "mais", "l'accueil", "d’accord", "!", ",", ":-)")
FRENCH_WORDS = st.sampled_from([*sorted(lexicon._SPOKEN), *SMALL_WORDS, "👍"])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # negation
        ("Le service n'est pas bon.", Label.UNFAVOURABLE),
        ("Je ne suis vraiment pas du tout satisfait.", Label.UNFAVOURABLE),
        ("Je n'aime pas.", Label.UNFAVOURABLE),
        ("Ce n'est plus acceptable.", Label.UNFAVOURABLE),
        ("Aucune réponse utile, aucun suivi.", Label.UNFAVOURABLE),
        ("Plus agréable et plus rapide qu'avant.", Label.FAVOURABLE),
        ("Je n'ai pas été déçu.", Label.FAVOURABLE),
        # idioms
        ("Pas mal du tout.", Label.FAVOURABLE),
        ("pas terrible", Label.UNFAVOURABLE),
        ("Quelle perte de temps", Label.UNFAVOURABLE),
        ("C'était mieux avant.", Label.UNFAVOURABLE),
        ("Pas cher et de bonne qualité.", Label.FAVOURABLE),
        ("Trop bien, merci !", Label.FAVOURABLE),
        ("La cantine est trop chère.", Label.UNFAVOURABLE),
        # emojis
        ("😡😡", Label.UNFAVOURABLE),
        ("👍🏽", Label.FAVOURABLE),
        (":-) merci", Label.FAVOURABLE),
        # HTML, elision, apostrophes, accents, capitals
        ("<p>Service <b>nul</b></p>", Label.UNFAVOURABLE),
        ("<p class='bon'>le texte de la réunion</p>", Label.NONE_FOUND),
        ("Service d&eacute;cevant", Label.UNFAVOURABLE),
        ("L'inutile complexité d'un formulaire interminable.", Label.UNFAVOURABLE),
        ("Je n’ai pas aimé l’organisation.", Label.UNFAVOURABLE),
        ("Je n ai pas aime l organisation.", Label.UNFAVOURABLE),
        ("tres decu par l'accueil", Label.UNFAVOURABLE),
        ("equipe geniale et tres competente", Label.FAVOURABLE),
        ("SERVICE NUL ET PERSONNEL DÉSAGRÉABLE", Label.UNFAVOURABLE),
        # contrast
        ("Bonne idée mais mise en œuvre catastrophique", Label.UNFAVOURABLE),
        ("Un peu long au début, mais au final excellent.", Label.FAVOURABLE),
        ("Bonne idée mais les bornes sont toujours en panne.", Label.MIXED),
        # what only crashes is a complaint
        ("L’appli plante sans arrêt.", Label.UNFAVOURABLE),
        ("L’application a planté deux fois.", Label.UNFAVOURABLE),
        ("Le site se plante à chaque commande.", Label.UNFAVOURABLE),
        ("Ça plante dès que je paie.", Label.UNFAVOURABLE),
        ("Tout plante depuis hier.", Label.UNFAVOURABLE),
        # what no longer works, or worked once
        ("Je n’ai plus accès à mes données.", Label.UNFAVOURABLE),
        ("Cela fonctionnait très bien avant la mise à jour.", Label.UNCERTAIN),
        ("Les pas ne sont pas pris en compte.", Label.UNFAVOURABLE),
        ("L’écran ne s’allume plus.", Label.UNFAVOURABLE),
        ("L’appli se ferme toute seule.", Label.UNFAVOURABLE),
        # prices
        ("C’est cher payé.", Label.UNFAVOURABLE),
        ("Les tarifs sont trop élevés.", Label.UNFAVOURABLE),
        ("Des prix raisonnables.", Label.FAVOURABLE),
        ("Le produit vaut bien son prix.", Label.FAVOURABLE),
        # comparisons, conditionals, regrets
        ("L’ancien site était bien mieux.", Label.UNFAVOURABLE),
        ("C’est moins bien.", Label.UNFAVOURABLE),
        ("Si seulement on nous écoutait.", Label.UNFAVOURABLE),
        ("J’aurais préféré une réunion le soir.", Label.UNFAVOURABLE),
        ("Le projet est entièrement à revoir.", Label.UNFAVOURABLE),
        # two negations, and « que »
        ("Rien que du bonheur.", Label.FAVOURABLE),
        ("Je ne peux que vous féliciter.", Label.FAVOURABLE),
        ("Je n’ai jamais eu à me plaindre.", Label.FAVOURABLE),
        ("Un projet pas sans mérite.", Label.UNCERTAIN),
        # food
        ("Un pain croustillant, une tomate goûteuse.", Label.FAVOURABLE),
        ("Le repas était immangeable.", Label.UNFAVOURABLE),
        # stars and marks
        ("Je mets 2/5.", Label.UNFAVOURABLE),
        ("9/10", Label.FAVOURABLE),
        ("Ne mérite même pas une étoile.", Label.UNFAVOURABLE),
        ("Rendez-vous le 2/5 à la mairie.", Label.NONE_FOUND),
        # letters doubled or left out, short forms
        ("Service exellent, personnel interressant.", Label.FAVOURABLE),
        ("SUPERRRR !!!", Label.FAVOURABLE),
        ("Bcp de pb avec la connexion.", Label.UNFAVOURABLE),
        # ironic thanks
        ("Merci pour rien", Label.UNFAVOURABLE),
        ("Merci du cadeau…", Label.UNFAVOURABLE),
        ("Tout ça pour ça.", Label.UNFAVOURABLE),
        ("Merci pour tout", Label.FAVOURABLE),
        ("Merci bien !", Label.FAVOURABLE),
        # farms, food and the life of a village
        ("Il faut planter des haies.", Label.NONE_FOUND),
        ("On a planté des pommiers dans la cour.", Label.NONE_FOUND),
        ("Vous plantez des haies et nous plantons des arbres.", Label.NONE_FOUND),
        ("Les plantes aromatiques sont au fond du magasin.", Label.NONE_FOUND),
        ("Le temps d’attente est affiché à l’entrée.", Label.NONE_FOUND),
        ("Une heure d’attente à la caisse.", Label.UNFAVOURABLE),
        ("La bête est nourrie à l’herbe.", Label.NONE_FOUND),
        ("Un plat du jour végétarien à la cantine.", Label.NONE_FOUND),
        ("Du fromage à pâte molle et des navets.", Label.NONE_FOUND),
        ("Rapporter les bouteilles vides.", Label.NONE_FOUND),
        ("Le film est un navet.", Label.UNFAVOURABLE),
        ("Arracher les mauvaises herbes à la main.", Label.NONE_FOUND),
        ("Isoler les combles de la salle.", Label.NONE_FOUND),
        ("La peste porcine arrive dans le département.", Label.NONE_FOUND),
        ("Il faudrait bloquer les prix pendant un an.", Label.NONE_FOUND),
        ("Refuser les sacs en plastique.", Label.NONE_FOUND),
        ("Interdire les poids lourds dans le bourg.", Label.NONE_FOUND),
        ("Accepter les bons d’achat de la mairie.", Label.NONE_FOUND),
        # plain negations and plain words of everyday life
        ("Le camion ne passe pas le lundi.", Label.NONE_FOUND),
        ("Je n’envoie pas de courrier.", Label.NONE_FOUND),
        ("On ne mesure pas encore l’effet.", Label.NONE_FOUND),
        ("Le magasin n’ouvre pas le lundi.", Label.NONE_FOUND),
        ("Nous n’acceptons pas les chèques.", Label.NONE_FOUND),
        ("Cela ne me concerne pas.", Label.NONE_FOUND),
        ("Je ne vais pas au marché le samedi.", Label.NONE_FOUND),
        ("Le prix ne comprend pas la livraison.", Label.NONE_FOUND),
        ("Je ne peux pas venir le mardi.", Label.NONE_FOUND),
        ("Je ne mangerai plus jamais un autre beurre.", Label.NONE_FOUND),
        ("La direction n’a pas donné son avis.", Label.NONE_FOUND),
        ("J’attends toujours votre miel avec impatience.", Label.NONE_FOUND),
        ("Les barquettes vont à la poubelle jaune.", Label.NONE_FOUND),
        ("La page blanche est réservée aux remarques.", Label.NONE_FOUND),
        ("L’idée de retour en arrière est écartée.", Label.NONE_FOUND),
        ("Nous allons changer de fournisseur de lait.", Label.NONE_FOUND),
        ("Comment clôturer mon compte au printemps ?", Label.NONE_FOUND),
        ("Je ne reviendrai pas sur mon vote.", Label.NONE_FOUND),
        ("Le gâteau est emballé dans du papier.", Label.NONE_FOUND),
        ("Le droit à la déconnexion figure dans la charte.", Label.NONE_FOUND),
        ("Il faut trouver un compromis entre les deux dates.", Label.NONE_FOUND),
        ("Vente ouverte jusqu’à épuisement des stocks.", Label.NONE_FOUND),
        ("Le local est prêté à titre gracieux.", Label.NONE_FOUND),
        ("On laisse tremper la pâte une nuit.", Label.NONE_FOUND),
        ("Étape 2/5 : le choix du pain.", Label.NONE_FOUND),
        ("Plus jamais !", Label.UNFAVOURABLE),
        ("Je n’achèterai plus jamais ce produit.", Label.UNFAVOURABLE),
        ("C’est prodigieusement agaçant.", Label.UNFAVOURABLE),
        ("Le fromage est mal emballé.", Label.UNFAVOURABLE),
        ("Je suis hostile à ce projet.", Label.UNFAVOURABLE),
        ("Rien ne change malgré nos demandes.", Label.UNFAVOURABLE),
        ("Ma commande n’est jamais arrivée.", Label.UNFAVOURABLE),
        ("L’application ne s’ouvre pas.", Label.UNFAVOURABLE),
        ("Je n’accepte pas cette hausse.", Label.UNFAVOURABLE),
        ("La direction n’écoute pas les salariés.", Label.UNFAVOURABLE),
        ("Le service client ne décroche pas.", Label.UNFAVOURABLE),
        ("Plus jamais de problème de livraison !", Label.FAVOURABLE),
        ("Je suis emballé par le projet.", Label.FAVOURABLE),
        ("Le télétravail me facilite la vie.", Label.FAVOURABLE),
        ("Ma note est 9/10 pour le maraîcher.", Label.FAVOURABLE),
        ("Pas de retard ennuyeux.", Label.UNCERTAIN),
        ("Je suis d’accord à 4/5.", Label.UNCERTAIN),
        # neither for nor against
        ("Il faudrait ouvrir le guichet le samedi matin.", Label.NONE_FOUND),
        ("La première réunion du nouveau conseil.", Label.NONE_FOUND),
        ("Prévoir un meilleur éclairage dans la rue.", Label.UNCERTAIN),
        ("RAS", Label.TOO_SHORT),
        ("", Label.TOO_SHORT),
        ("\x00\x07\x1b[31m", Label.TOO_SHORT),
        ("The staff was very kind to us", Label.OTHER_LANGUAGE),
    ],
)
def test_a_text_is_called(text, label):
    assert analyse(text).label == label


def test_a_text_that_says_as_much_for_as_against_is_mixed():
    found = analyse("L'accueil est agréable et rapide, le site est pénible et inefficace.")

    assert found.label is Label.MIXED


def test_a_text_in_another_language_is_not_scored():
    found = analyse("Der Schalter schließt am Abend viel zu früh")

    assert (found.label, found.score, found.words, found.language) == (Label.OTHER_LANGUAGE, 0.0, (), "de")


def test_the_language_of_three_words_is_left_open():
    assert analyse("très bon accueil").language == "und"


def test_the_words_that_made_it_so_are_given_as_they_were_written():
    text = "Équipe SYMPATHIQUE, mais ce n’est pas très utile."

    words = analyse(text).words

    assert [word.word for word in words] == ["SYMPATHIQUE", "pas très utile"]
    assert [text[word.start : word.end] for word in words] == [word.word for word in words]
    assert [word.contribution > 0 for word in words] == [True, False]


def test_the_score_is_the_sum_of_what_the_words_contribute():
    found = analyse("Accueil agréable et rapide, mais des locaux sales.")

    assert found.score == round(math.fsum(word.contribution for word in found.words), 3)


def test_the_version_names_the_rules_and_the_tables():
    rules, tables = ANALYSER_VERSION.split("-")

    assert (rules.isdigit(), len(tables)) == (True, 8)


@pytest.mark.parametrize(
    "text",
    ["bon accueil. " * 80_000, "!" * 1_000_000, "é" * 1_000_000, "<" * 1_000_000, "&amp;" * 200_000, "@a" * 500_000],
)
def test_a_megabyte_is_read_in_bounded_time(text):
    analyse("Le premier texte charge les modèles.")
    began = time.process_time()

    analyse(text)

    assert time.process_time() - began < 20  # of processor; unbounded, it would be minutes


@given(st.text())
def test_no_text_raises(text):
    found = analyse(text)

    assert -1 <= found.score <= 1
    assert all(text[word.start : word.end] == word.word for word in found.words)


@given(st.binary())
def test_no_bytes_read_as_text_raise(content):
    assert -1 <= analyse(content.decode("latin-1")).score <= 1


@given(st.lists(FRENCH_WORDS, max_size=12), st.sampled_from(FAVOURABLE_OR_SILENT))
def test_a_negation_never_makes_a_favourable_or_silent_word_more_favourable(before, word):
    said = f"{' '.join(before)}. Le service est {word} dans la ville."
    denied = f"{' '.join(before)}. Le service n'est pas {word} dans la ville."

    assert analyse(denied).score <= analyse(said).score


@given(st.text(FRENCH_LETTERS + " .,!?'"), st.lists(FRENCH_WORDS, max_size=12))
def test_capitals_change_nothing(letters, words):
    text = f"{letters} {' '.join(words)}"

    capitals = analyse(text.upper())

    assert (capitals.score, capitals.label) == (analyse(text).score, analyse(text).label)


@given(st.lists(FRENCH_WORDS, max_size=12), st.sampled_from("’‘ʼ"))
def test_the_form_of_an_apostrophe_changes_nothing(words, apostrophe):
    text = "L'accueil n'est qu'un début, " + " ".join(words)

    assert analyse(text.replace("'", apostrophe)).score == analyse(text).score
