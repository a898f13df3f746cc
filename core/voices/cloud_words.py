"""The words by which a cloud of key words is cut and merged, by language; all are written without accents."""

FRENCH = """
beaucoup certain certaine certaines certains deja deux dont egalement exemple mieux notamment pense suis surtout trois
a ai aie ainsi ait alors apres as assez au aussi autre autres aux avait avant avec avoir ayant bien c car ce ceci cela
celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des devrait doit doivent donc du elle
elles en encore entre es est et etaient etait etant ete etes etre eu eux fait faire faut faudrait furent fut hors ici
il ils j je jusqu jusque l la le les leur leurs lors lorsque lui m ma mais me meme memes mes mettre moi mon n ne nos
notre nous on ont or ou par parce pendant peut peuvent pour pourquoi pourrait pouvoir puis puisque qu quand que quel
quelle quelles quels quelque quelques qui quoi s sa se selon sera serait seront ses si soi soient soit sommes son sont
souvent sous sur t ta tant te tel telle telles tels tes toi ton tous tout toute toutes toujours tres tu un une vers
veut veulent via voici voila vont vos votre vous vraiment vu y euh etc bref afin quant
"""
ENGLISH = """
a about all also am an and any are as at be because been being but by can could did do does doing done for from get
had has have having he her here hers him his how i if in into is it its itself just let like may me might more most
must my of on or other our ours out over own really same shall she should so some such than that the their theirs them
then there these they this those to us very was we were what when where which while who whom why will with would you
your yours etc
"""
PORTUGUESE = """
a ainda ao aos apos aquela aquele aquilo as ate cada com como da das de dela dele deles depois deve do dos e ela elas
ele eles em entre era eram essa esse esta estao estar estas este estes eu foi foram ha isso isto ja la lhe lhes mas me
mesmo meu meus minha muito na nas nem no nos nossa nosso o os ou para pela pelo pelos por porque qual quando que quem
se seja ser seu seus so sua suas tambem te tem ter teu toda todas todo todos tu tua um uma umas uns voce voces vos
"""
GERMAN = """
aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dadurch dafur damit dann das
dass dein deine dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine
einem einen einer eines er es etwas euer fur haben hat hatte hier ich ihm ihn ihnen ihr ihre im in ins ist ja
jede jeder jedes jetzt kann konnen machen man mein meine mich mir mit muss mussen nach noch nun nur ob oder seid sein
seine seit sich sie sind so soll sollen sollte sollten uber um und uns unser unsere unter vom von vor war waren was
weil welche wenn wer werden wie wieder wir wird wo zu zum zur zwischen
"""
STOP_WORDS = {
    "fr": frozenset(FRENCH.split()),
    "en": frozenset(ENGLISH.split()),
    "pt": frozenset(PORTUGUESE.split()),
    "de": frozenset(GERMAN.split()),
}

# « moins de pesticides » is not about pesticides alone: what such a word stands in is kept as it was said.
TURNING_AROUND = {
    "fr": "anti aucun aucune contre jamais moins ni non pas peu plus sans trop zero",
    "en": "against fewer less never no not nothing too without zero",
    "pt": "contra demais menos nada nao nunca sem zero",
    "de": "gegen kein keine keinen keiner nicht nie null ohne weniger zuviel",
}
KEPT_WHOLE = {language: frozenset(words.split()) for language, words in TURNING_AROUND.items()}

# The only words inside an expression of two: « qualité de l’eau » is one, « eau pour boire » is not.
INSIDE = {
    "fr": "a au aux d de des du en l la le les",
    "en": "in of on the to",
    "pt": "a ao aos as da das de do dos em na nas no nos o os",
    "de": "am an auf aus dem den der des die fur im in mit und vom von zu zum zur",
}
JOINING = {language: frozenset(words.split()) for language, words in INSIDE.items()}

# Where one clause ends and another begins: what was turned around before is not after.
BETWEEN_CLAUSES = {
    "fr": "afin ainsi car donc et mais ou parce pour puis puisque qui",
    "en": "and because but for or so that when where which while who",
    "pt": "e mas ou para porque qual que quem",
    "de": "aber damit dass denn oder um weil welche wenn",
}
LINKING = {language: frozenset(words.split()) for language, words in BETWEEN_CLAUSES.items()}

# Words that nothing but an accent tells apart, the last letter of most: « marche » is no « marché ».
TOLD_APART_BY_ACCENTS = """
achete affame age aime allie anime appele arme arrete avance boise borne cadre cause change charge classe cloture
colle commande conge congres controle cote couche coupe couple course coute cree crepe croise cru cultive cure decide
demande densite diplome domine donne due dure echange eleve employe enseigne envoye equipe estime etude exige ferme
finance fixe forme gene genes grave groupe immigre inquiete interesse interne invite jeune juge libere ligne livre
manque marche mesure meuble mode montre mur notre oblige offre organise ouvre parle partage passe pate paye peche
place plante porte pose possede pratique prepare presse prete prise prive profite propose protege publie reforme regle
relance rempli reserve respecte retraite reve rose roule salarie sale serre signe soigne sure tache taxe touche
transforme travaille trie trouve utilise valide vende voile vote
"""
APART = frozenset(TOLD_APART_BY_ACCENTS.split())

# Endings of the plural with what stands for them in the singular; the first that fits is tried.
PLURALS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "fr": (
        ("eaux", ("eau",)),
        ("aux", ("al", "ail", "au")),
        ("eux", ("eu",)),
        ("oux", ("ou",)),
        ("ss", ()),
        ("s", ("",)),
    ),
    "en": (
        ("ies", ("y", "ie")),
        ("sses", ("ss",)),
        ("ches", ("ch",)),
        ("shes", ("sh",)),
        ("xes", ("x",)),
        ("ss", ()),
        ("s", ("",)),
    ),
    "pt": (
        ("oes", ("ao",)),
        ("aes", ("ao",)),
        ("ais", ("al",)),
        ("eis", ("el",)),
        ("ores", ("or",)),
        ("s", ("",)),
    ),
    "de": (),
}

# Each is a word of its own beside the one that it would be the plural of: « cours » and « cour », « fils » and « fil ».
NO_PLURALS = """
appas avis bas bois bras bus cas chaos choix corps cours divers dos economics fils fois fonds frais francais gaz gens
gros heros jus lens mars means mieux moins mois mors news os ours palais paris pas pays poids pois politics pres prix
propos puits relais repas repos sens series souris species succes tapis taux temps toux travers tres univers velours
vers voix
"""
UNCHANGED = frozenset(NO_PLURALS.split())
