# Les langues d’une consultation : celles où l’on répond, ce qui manque, la traduction.
design-languages = Les langues
design-languages-explained = Qui répond choisit sa langue. Les textes de l’application existent déjà dans toutes celles-ci ; les vôtres se traduisent ici, ou à côté de chaque texte français.
design-languages-offered = On peut répondre en
design-languages-french = Le français est toujours proposé : c’est lui qui s’affiche là où une traduction manque.
design-language-missing = { $language } : manque
design-language-lacks = { $language ->
    [en] Ce qui manque en anglais
    [pt] Ce qui manque en portugais
   *[de] Ce qui manque en allemand
} : { $count ->
    [one] un texte
   *[other] { $count } textes
}
design-language-whole = { $language ->
    [en] Tout est traduit en anglais.
    [pt] Tout est traduit en portugais.
   *[de] Tout est traduit en allemand.
}
design-language-more =
    { $count ->
        [one] Et un autre, dans le tableau.
       *[other] Et { $count } autres, dans le tableau.
    }
design-translate = Traduire côte à côte
design-translate-where = Partie
design-translate-lacking =
    { $count ->
        [one] { $where } · un texte à traduire
       *[other] { $where } · { $count } textes à traduire
    }
design-translate-nothing = Rien n’est encore écrit en français dans cette partie.
design-table-download = Télécharger le tableau (CSV)
design-table-explained = Un texte par ligne, une langue par colonne : pour traduire dans un tableur, ou confier la traduction à quelqu’un.
design-table-upload = Reprendre un tableau traduit (CSV)
design-table-taken =
    { $count ->
        [0] Rien n’a changé : ce tableau dit déjà ce qui est écrit ici.
        [one] Un texte est repris du tableau.
       *[other] { $count } textes sont repris du tableau.
    }
design-preview-language = Langue de l’aperçu

problem-table-unreadable = Ce tableau ne peut pas être lu : reprenez celui que vous avez téléchargé ici, enregistré en CSV (UTF-8).
problem-table-too-large = Ce tableau est trop grand pour être celui de cette consultation.

problem-translation-missing = { $language ->
    [en] Il manque l’anglais
    [pt] Il manque le portugais
   *[de] Il manque l’allemand
} { $count ->
    [one] pour un texte
   *[other] pour { $count } textes
} : le français s’affichera à la place.
problem-sponsor-missing = Qui porte ce projet ? Un nom et quelques mots donnent confiance à qui répond.
problem-duration-long = Répondre prendrait environ { $minutes } minutes. Au-delà de { $most }, beaucoup abandonnent : que peut-on enlever ?
design-worth-a-look = À regarder, sans que cela empêche d’ouvrir
design-duration =
    { $count ->
        [one] Lire et répondre : environ une minute.
       *[other] Lire et répondre : environ { $count } minutes.
    }

design-answer-page = Où mènent le lien court et le QR code
design-answer-page-light = Page légère sur les téléphones
design-answer-page-light-explained = Elle s’ouvre en une seconde, même sur une ligne lente ; sur un ordinateur, la page complète.
design-answer-page-full = Page complète partout
design-answer-page-full-explained = Plus longue à charger au village ou en magasin. Chaque page propose l’autre.
