"""A beta test within an organization: a product tried for some days, what got in the way, a photo of it."""

from core.consultation.definition import Definition, Kind
from core.consultation.templates.template import Template
from core.consultation.templates.writing import both, none_of_these, only_if, options, page, tickable
from core.question_types.file import File
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.rating import Rating
from core.question_types.recommendation import Recommendation
from core.question_types.single_choice import SingleChoice
from core.question_types.yes_no import YesNo
from core.questionnaire.conditions import Comparison
from core.questionnaire.model import Questionnaire

TRIED = only_if("how_long", Comparison.IS_NOT, "not_yet")

USE = page(
    "use",
    both("Votre essai", "Your trial"),
    SingleChoice(
        id="how_long",
        title=both("Combien de temps avez-vous essayé le produit ?", "How long did you try the product?"),
        required=True,
        options=options(
            ("not_yet", "Je ne l’ai pas encore essayé", "I have not tried it yet"),
            ("once", "Une seule fois", "Only once"),
            ("days", "Quelques jours", "A few days"),
            ("week", "Une semaine ou plus", "A week or more"),
        ),
    ),
    MultipleChoice(
        id="not_tried",
        title=both("Pour quelles raisons ?", "For which reasons?"),
        other=True,
        options=tickable(
            ("not_received", "Je ne l’ai pas reçu", "I have not received it"),
            ("time", "Je n’ai pas eu le temps", "I have not had time"),
            ("start", "Je n’ai pas réussi à commencer", "I could not get started"),
            ("no_wish", "Je n’en ai pas eu envie", "I did not feel like it"),
        ),
        shown_if=only_if("how_long", Comparison.IS, "not_yet"),
    ),
    Rating(
        id="ease",
        title=both("Comment l’utilisation vous a-t-elle paru ?", "How did using it seem to you?"),
        lowest_label=both("très difficile", "very hard"),
        highest_label=both("très facile", "very easy"),
        shown_if=TRIED,
    ),
    Rating(
        id="expected",
        title=both(
            "Par rapport à ce que vous en attendiez, le produit est…",
            "Compared with what you expected, the product is…",
        ),
        lowest_label=both("bien en dessous", "far below"),
        highest_label=both("bien au-dessus", "far above"),
        shown_if=TRIED,
    ),
)
TROUBLE = page(
    "what_happened",
    both("Ce qui s’est passé", "What happened"),
    YesNo(
        id="trouble",
        title=both("Avez-vous rencontré une difficulté ?", "Did you run into any difficulty?"),
    ),
    MultipleChoice(
        id="trouble_where",
        title=both("À quel moment ?", "At which moment?"),
        note=both("Plusieurs réponses possibles.", "Choose as many as you like."),
        other=True,
        options=(
            *tickable(
                ("receiving", "À la réception", "On receiving it"),
                ("first_use", "À la première utilisation", "On first using it"),
                ("daily", "Dans l’usage de tous les jours", "In everyday use"),
                ("cleaning", "À l’entretien ou au rangement", "When cleaning or storing it"),
            ),
            none_of_these("À aucun de ces moments", "None of these"),
        ),
        shown_if=only_if("trouble", Comparison.IS, "yes"),
    ),
    LongText(
        id="trouble_told",
        title=both("Que s’est-il passé, et qu’attendiez-vous ?", "What happened, and what did you expect?"),
        shown_if=only_if("trouble", Comparison.IS, "yes"),
    ),
    File(
        id="trouble_seen",
        title=both("Une photo ou une capture d’écran, si vous en avez une", "A photo or a screenshot, if you have one"),
        note=both(
            "Évitez qu’une personne ou un document privé y apparaisse.",
            "Please avoid showing people or private documents.",
        ),
        most=3,
        shown_if=only_if("trouble", Comparison.IS, "yes"),
    ),
    LongText(
        id="keep_change",
        title=both(
            "Que faut-il garder, que faut-il changer avant de le proposer à tout le monde ?",
            "What should be kept, what should change before it is offered to everybody?",
        ),
    ),
    shown_if=TRIED,
)
AFTER = page(
    "after",
    both("Et après ?", "And then?"),
    Recommendation(
        id="recommend",
        title=both(
            "Recommanderiez-vous ce produit à vos collègues ?", "Would you recommend this product to colleagues?"
        ),
        shown_if=TRIED,
    ),
    SingleChoice(
        id="go_on",
        title=both("Aimeriez-vous tester la prochaine version ?", "Would you like to test the next version?"),
        options=options(
            ("yes", "Oui", "Yes"),
            ("maybe", "Peut-être", "Perhaps"),
            ("no", "Non", "No"),
        ),
    ),
)

TEMPLATE = Template(
    name="beta-test",
    group="product",
    icon="science",
    definition=Definition(
        kind=Kind.BETA_TEST,
        title=both("Bêta-test : votre retour", "Beta test: your feedback"),
        questionnaire=Questionnaire(pages=(USE, TROUBLE, AFTER)),
    ),
)
