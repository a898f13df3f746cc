"""Who answers: only what a result needs, and always a way not to say."""

from core.question_types.consent import Consent
from core.question_types.email import Email
from core.question_types.postcode import Postcode
from core.question_types.single_choice import SingleChoice
from core.questionnaire.library.wordings import RATHER_NOT, both, options

QUESTIONS = (
    SingleChoice(
        id="age",
        title=both("Dans quelle tranche d’âge êtes-vous ?", "Which age group are you in?"),
        options=options(
            ("under_25", "Moins de 25 ans", "Under 25"),
            ("from_25", "De 25 à 34 ans", "25 to 34"),
            ("from_35", "De 35 à 49 ans", "35 to 49"),
            ("from_50", "De 50 à 64 ans", "50 to 64"),
            ("from_65", "65 ans ou plus", "65 or over"),
            RATHER_NOT,
        ),
    ),
    SingleChoice(
        id="gender",
        title=both("Vous êtes…", "Are you…"),
        options=options(
            ("woman", "Une femme", "A woman"),
            ("man", "Un homme", "A man"),
            ("otherwise", "Je me définis autrement", "I describe myself another way"),
            RATHER_NOT,
        ),
    ),
    SingleChoice(
        id="household",
        title=both("Comment se compose votre foyer ?", "Who lives in your household?"),
        options=options(
            ("alone", "Une personne seule", "One person alone"),
            ("alone_with_children", "Une personne seule avec un ou plusieurs enfants", "One adult with children"),
            ("couple", "Un couple sans enfant à la maison", "A couple without children at home"),
            ("couple_with_children", "Un couple avec un ou plusieurs enfants", "A couple with children"),
            ("shared", "Une colocation, ou plusieurs générations", "Housemates, or several generations"),
            RATHER_NOT,
        ),
    ),
    Postcode(
        id="department",
        title=both("Quel est votre code postal ?", "What is your postcode?"),
        purpose=both(
            "Pour savoir de quels départements viennent les réponses. Les résultats ne montrent que le département.",
            "To know which départements the answers come from. Results show the département only.",
        ),
    ),
    SingleChoice(
        id="place",
        title=both("Où habitez-vous ?", "Where do you live?"),
        options=options(
            ("village", "Dans un village ou à la campagne", "In a village or in the country"),
            ("small_town", "Dans une petite ville", "In a small town"),
            ("town", "Dans une ville moyenne", "In a medium-sized town"),
            ("city", "Dans une grande ville ou sa banlieue", "In a city or its suburbs"),
        ),
    ),
    SingleChoice(
        id="activity",
        title=both("Quelle est votre situation aujourd’hui ?", "What is your situation today?"),
        options=options(
            ("employed", "En emploi salarié", "Employed"),
            ("self_employed", "À mon compte", "Self-employed"),
            ("studying", "En études ou en formation", "Studying or training"),
            ("job_seeking", "En recherche d’emploi", "Looking for work"),
            ("retired", "À la retraite", "Retired"),
            ("other", "Dans une autre situation", "In another situation"),
            RATHER_NOT,
        ),
    ),
    Consent(
        id="contact_again",
        title=both("Pouvons-nous vous recontacter ?", "May we contact you again?"),
        text=both(
            "J’accepte que l’on me recontacte au sujet de cette consultation. "
            "Je peux changer d’avis à tout moment, sans avoir à le justifier.",
            "I agree to be contacted again about this consultation. "
            "I may change my mind at any time, without giving a reason.",
        ),
    ),
    Email(
        id="address",
        title=both("À quelle adresse vous écrire ?", "At which address may we write to you?"),
        purpose=both(
            "Pour vous envoyer le compte rendu de cette consultation, et rien d’autre.",
            "To send you the report of this consultation, and nothing else.",
        ),
    ),
)
