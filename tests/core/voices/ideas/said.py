"""What two small crowds say of a canteen and of a night bus, by seq."""

CANTEEN = (
    "Il faudrait une cantine bio pour les enfants",
    "Une cantine bio à l’école, avec des produits d’ici",
    "La cantine bio coûte peu si on jette moins de pain",
    "Je rêve de cantine bio tous les midis",
    "Cantine bio, et des goûters aussi",
    "Pour ma fille, la cantine bio serait un soulagement",
)
BUS = (
    "Nous voulons un bus de nuit le samedi",
    "Le bus de nuit éviterait bien des accidents",
    "Sans bus de nuit, les jeunes restent au village",
    "Un bus de nuit depuis la gare",
    "Bus de nuit : au moins une fois par heure",
    "Qui paierait le bus de nuit ?",
)
CANTEEN_AND_BUS = dict(enumerate(CANTEEN + BUS, start=1))
