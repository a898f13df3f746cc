"""« Zéro plastique »: which packaging people could do without, what would help, what they would do themselves."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, none_of_these, only_if, options, page, tickable
from core.question_types.grid import Grid
from core.question_types.listed import Carried
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.ranking import Ranking
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

TODAY = page(
    "today",
    both("Aujourd’hui", "Today"),
    Passage(
        id="words",
        title=both("Deux mots à distinguer", "Two words to tell apart"),
        text=both(
            "Réemployer : l’emballage est lavé et ressert tel quel. Recycler : sa matière est fondue ou broyée pour "
            "faire autre chose.",
            "Reusing: the packaging is washed and serves again as it is. Recycling: its material is melted or ground "
            "to make something else.",
        ),
    ),
    MultipleChoice(
        id="do_without",
        title=both(
            "De quels emballages en plastique pourriez-vous vous passer ?",
            "Which plastic packaging could you do without?",
        ),
        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
        other=True,
        shuffled=True,
        options=(
            *tickable(
                ("produce", "Autour des fruits et légumes", "Around fruit and vegetables"),
                ("water", "Bouteilles d’eau et de boissons", "Water and drinks bottles"),
                ("trays", "Barquettes de viande, de fromage, de charcuterie", "Trays of meat, cheese or cold cuts"),
                ("dairy", "Pots de yaourt et de dessert", "Yoghurt and dessert pots"),
                ("dry", "Sachets de pâtes, de riz, de légumes secs", "Bags of pasta, rice or pulses"),
                ("cleaning", "Bidons de lessive et de produits d’entretien", "Laundry and cleaning containers"),
                ("hygiene", "Flacons de savon et de shampoing", "Soap and shampoo bottles"),
            ),
            none_of_these("D’aucun de ceux-ci", "None of these"),
        ),
    ),
    Ranking(
        id="first_to_go",
        title=both(
            "Parmi ceux que vous avez choisis, lesquels supprimer d’abord ?",
            "Of those you chose, which should go first?",
        ),
        carried=Carried(question="do_without"),
        partial=True,
    ),
)
SOLUTIONS = page(
    "solutions",
    both("Les solutions", "Solutions"),
    Grid(
        id="in_favour",
        title=both("Que pensez-vous de ces solutions en magasin ?", "What do you think of these solutions in shops?"),
        shuffled=True,
        rows=options(
            ("bulk", "Davantage de produits en vrac", "More products sold loose"),
            ("deposit", "Des bocaux et bouteilles consignés", "Jars and bottles with a deposit"),
            ("refill", "Des recharges pour la maison et l’hygiène", "Refills for household and hygiene products"),
            ("less", "Le même produit avec moins d’emballage", "The same product with less packaging"),
        ),
        options=options(
            ("very_good", "Très favorable", "Strongly in favour"),
            ("good", "Plutôt favorable", "Rather in favour"),
            ("bad", "Plutôt défavorable", "Rather against"),
            ("very_bad", "Très défavorable", "Strongly against"),
            ("no_opinion", "Sans avis", "No opinion"),
        ),
    ),
    SingleChoice(
        id="bring_back",
        title=both(
            "Rapporteriez-vous en magasin un emballage consigné ?",
            "Would you bring packaging with a deposit back to the shop?",
        ),
        options=options(
            ("always", "Toujours ou presque", "Always or nearly"),
            ("often", "Souvent", "Often"),
            ("seldom", "Rarement", "Seldom"),
            ("never", "Jamais", "Never"),
            ("unsure", "Je ne sais pas", "I do not know"),
        ),
    ),
    MultipleChoice(
        id="obstacles",
        title=both("Qu’est-ce qui vous en empêcherait ?", "What would keep you from it?"),
        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
        other=True,
        shuffled=True,
        options=tickable(
            ("transport", "Le transport", "Carrying it"),
            ("room", "La place à la maison", "Room at home"),
            ("time", "Le temps", "Time"),
            ("far", "La distance jusqu’au magasin", "The distance to the shop"),
            ("amount", "Le montant de la consigne", "The amount of the deposit"),
        ),
        shown_if=only_if("bring_back", Comparison.ONE_OF, "seldom", "never"),
    ),
)
WORDS = page(
    "your_words",
    both("Avec vos mots", "In your words"),
    LongText(
        id="proposal",
        title=both(
            "Quelle proposition aimeriez-vous porter devant les fabricants ?",
            "Which proposal would you like put to manufacturers?",
        ),
        note=both("Une idée, en quelques phrases.", "One idea, in a few sentences."),
    ),
    SingleChoice(
        id="meet",
        title=both(
            "Participeriez-vous à une rencontre avec des fabricants ?", "Would you join a meeting with manufacturers?"
        ),
        options=options(
            ("yes", "Oui", "Yes"),
            ("maybe", "Peut-être, selon la date et le lieu", "Perhaps, depending on date and place"),
            ("no", "Non", "No"),
        ),
    ),
)

TEMPLATE = Template(
    name="zero-plastic",
    group="members",
    icon="recycling",
    definition=Definition(
        kind=Kind.QUESTIONNAIRE,
        title=both("Moins de plastique : par où commencer ?", "Less plastic: where to begin?"),
        questionnaire=Questionnaire(pages=(TODAY, SOLUTIONS, WORDS)),
    ),
)
