"""Five packagings to change first, named by a small circle among pictures; the pictures are the organizer's own."""

from core.consultation.definition import Access, Definition, Kind, Rules
from core.consultation.templates.template import Template
from core.consultation.templates.writing import NONE_OF_THESE, both, only_if, page, tickable
from core.question_types.listed import Carried
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.picture_choice import PictureChoice, PictureOption
from core.question_types.ranking import Ranking
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

CANDIDATES = (
    ("produce", "Fruits et légumes sous film", "Fruit and vegetables in film"),
    ("salad", "Salade en sachet", "Bagged salad"),
    ("ham", "Jambon en barquette", "Ham in a tray"),
    ("yoghurt", "Yaourts en pots", "Yoghurts in pots"),
    ("biscuits", "Biscuits en sachets individuels", "Biscuits wrapped one by one"),
    ("water", "Eau en petites bouteilles", "Water in small bottles"),
    ("detergent", "Lessive en bidon", "Laundry liquid in a container"),
    ("shampoo", "Shampoing en flacon", "Shampoo in a bottle"),
)

TEMPLATE = Template(
    name="five-packagings",
    group="product",
    icon="package_2",
    definition=Definition(
        kind=Kind.SELECTION,
        title=both("Cinq emballages à revoir", "Five packagings to rethink"),
        rules=Rules(access=Access.PERSONAL),
        questionnaire=Questionnaire(
            pages=(
                page(
                    "five",
                    both("Vos cinq emballages", "Your five packagings"),
                    PictureChoice(
                        id="five_first",
                        title=both(
                            "Quels emballages revoir en premier ?", "Which packagings should be rethought first?"
                        ),
                        note=both(
                            "L’ordre des images est tiré au sort.",
                            "The order of the pictures is drawn by lot.",
                        ),
                        required=True,
                        most=5,
                        other=True,
                        shuffled=True,
                        options=(
                            *(
                                PictureOption(id=id_, label=both(french, english))
                                for id_, french, english in CANDIDATES
                            ),
                            PictureOption(
                                id=NONE_OF_THESE, label=both("Aucun de ceux-ci", "None of these"), excludes=True
                            ),
                        ),
                    ),
                ),
                page(
                    "order",
                    both("Dans quel ordre, et pourquoi", "In which order, and why"),
                    Ranking(
                        id="order_of_five",
                        title=both("Par lequel commencer ?", "Which should come first?"),
                        note=both("Du plus pressant au moins pressant.", "From the most urgent to the least."),
                        carried=Carried(question="five_first"),
                        partial=True,
                    ),
                    MultipleChoice(
                        id="what_is_wrong",
                        title=both(
                            "Qu’est-ce qui ne va pas dans les emballages que vous avez choisis ?",
                            "What is wrong with the packagings you chose?",
                        ),
                        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
                        other=True,
                        shuffled=True,
                        options=tickable(
                            ("too_much", "Trop d’emballage pour ce que c’est", "Too much packaging for what it is"),
                            ("sorting", "Difficile à trier", "Hard to sort"),
                            ("size", "Une contenance mal adaptée", "The wrong size"),
                            ("handling", "Difficile à ouvrir, à fermer ou à vider", "Hard to open, close or empty"),
                            ("single_use", "Un emballage qui ne sert qu’une fois", "Used only once"),
                            ("misleading", "Une apparence trompeuse", "Misleading looks"),
                        ),
                        shown_if=only_if("five_first", Comparison.CONTAINS_NOT, NONE_OF_THESE),
                    ),
                    LongText(
                        id="instead",
                        title=both(
                            "Vous avez choisi : {five_first}. Que verriez-vous à la place ?",
                            "You chose: {five_first}. What would you see instead?",
                        ),
                        note=both(
                            "Quelques mots, pour un ou plusieurs produits.",
                            "A few words, about one product or more.",
                        ),
                        shown_if=only_if("five_first", Comparison.CONTAINS_NOT, NONE_OF_THESE),
                    ),
                ),
            )
        ),
    ),
)
