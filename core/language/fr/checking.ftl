# Ce que chacun peut vérifier : ce qui a été fixé, les reçus, l’archive, et ce que cela ne protège pas.
problem-roll-frozen = La liste des membres a été scellée à l’ouverture : plus personne ne s’y ajoute ni n’en sort. Un lien perdu peut encore être refait.
problem-deadline-moves-once = La date limite a déjà été reculée une fois : celle d’un vote sur un prix ne recule pas deux fois.
problem-archive-missing = Cette consultation n’a pas d’archive : elle n’est pas close, ou elle l’a été avant que Tablée en scelle.

# La première page : ce qui a été fixé.
fixed-title = Ce qui a été fixé avant l’ouverture : { $short }
fixed-price = Les options, leurs prix, le partage et la règle du vote portent cette empreinte depuis l’ouverture. Le moindre changement en ferait un autre vote ; seule la date limite peut reculer, une fois, et le journal le dit.
fixed-other = Les questions portent cette empreinte depuis leur publication. Si l’organisation en change une, le journal le dit, et chaque bulletin garde l’empreinte de ce qui lui a été demandé.
fixed-roll =
    { $count ->
        [one] Une personne peut voter, pas une de plus : la liste est scellée elle aussi.
       *[other] { $count } personnes peuvent voter, pas une de plus : la liste est scellée elle aussi.
    }
fixed-download = Télécharger ce qui a été fixé
checking-link = Ce que cela protège, et ce que cela ne protège pas

# Le résultat : la racine, l’archive, les reçus, le journal.
proof-title = Recomptez vous-même
proof-root =
    { $count ->
        [one] Un bulletin est scellé par cette racine, calculée à la clôture :
       *[other] { $count } bulletins sont scellés par cette racine, calculée à la clôture :
    }
proof-how = Téléchargez l’archive, dépliez-la et lancez « python verify.py » : votre machine recompte tout, sans nous. Comparez la racine avec celle que d’autres ont notée : si elle est la même, vous avez tous compté les mêmes bulletins.
proof-batches =
    { $count ->
        [one] Un lot de votes en salle y est scellé aussi, vérifié par deux personnes.
       *[other] { $count } lots de votes en salle y sont scellés aussi, vérifiés chacun par deux personnes.
    }
proof-small = Le groupe est petit : un bulletin pourrait y trahir quelqu’un. L’archive ne contient donc que les totaux et les empreintes des reçus, sans les bulletins.
proof-no-words = Personne n’y lira vos mots : textes, fichiers, dates et coordonnées n’entrent jamais dans l’archive.
proof-download = Télécharger l’archive
proof-mine = Votre reçu { $short } est dans la liste : votre bulletin est compté.
receipt-check-title = Vérifier un reçu
receipt-check-label = L’empreinte de votre reçu
receipt-check-do = Vérifier
receipt-fate-counted = Ce reçu est dans la liste : son bulletin est compté.
receipt-fate-replaced = Ce reçu est dans la liste : la même personne a remplacé son bulletin depuis, le nouveau est compté.
receipt-fate-withdrawn = Ce reçu est dans la liste : la personne qui l’avait remis a retiré son bulletin.
receipt-fate-unknown = Ce reçu n’est pas dans la liste. Recopiez-le en entier, 64 caractères ; s’il n’y est toujours pas, gardez-le et demandez des comptes à l’organisation.
journal-title = Le journal
journal-intact = Chaque entrée scelle la précédente : la chaîne est intacte.
journal-broken = La chaîne est rompue à l’entrée { $number } : le journal a été modifié.
journal-opened = Ouverture, sous l’empreinte { $short }.
journal-changed = Questions changées, sous une nouvelle empreinte, { $short }.
journal-deadline-moved = Date limite reculée.
journal-ended-early = Clôture avancée par l’organisation.
journal-note-added = Un mot ajouté à l’adresse des participants.
journal-members-added =
    { $count ->
        [one] Une personne ajoutée à la liste.
       *[other] { $count } personnes ajoutées à la liste.
    }
journal-links-given =
    { $count ->
        [one] Un lien personnel remis.
       *[other] { $count } liens personnels remis.
    }
journal-links-renewed =
    { $count ->
        [one] Un lien personnel refait.
       *[other] { $count } liens personnels refaits.
    }
journal-closed = Clôture et décompte.
journal-debrief-published = Restitution publiée.
journal-put-away = Consultation archivée.
journal-brought-back = Consultation sortie des archives.
journal-archive-taken = Fichier de vérification téléchargé par l’équipe.
journal-exported =
    { $count ->
        [0] Questionnaire exporté ({ $label }).
        [one] Une ligne de réponses exportée ({ $label }).
       *[other] { $count } lignes de réponses exportées ({ $label }).
    }
journal-papers-entered = Bulletins de salle saisis : { $label }.
journal-papers-checked = Bulletins de salle vérifiés par une seconde personne : { $label }.
journal-papers-cancelled = Bulletins de salle annulés : { $label }.
journal-question-opened = En salle, ouverture de la question : { $label }.
journal-question-closed = En salle, fermeture de la question : { $label }.
journal-other = Autre acte : { $action }.
journal-by-organizer = par l’organisation
journal-by-animator = par l’animation
journal-by-viewer = par l’équipe
journal-by-operator = par qui tient le serveur
journal-by-program = par un programme, avec un jeton
journal-by-clock = par l’horloge

# La page d’aide.
checking-title = Ce qui se vérifie, et ce qui ne se vérifie pas
checking-intro = Un vote sur un prix engage des personnes et de l’argent. Voici, sans détour, ce que Tablée rend vérifiable par n’importe qui, et ses limites.
checking-protects = Ce que cela protège
checking-protects-1 = **Changer, perdre ou ajouter un bulletin après la clôture.** La racine publiée ne serait plus la même : tout le monde le verrait.
checking-protects-2 = **Écarter le bulletin de quelqu’un qui a gardé son reçu.** Son empreinte manquerait à la liste : le reçu prouve qu’il y a un problème.
checking-protects-3 = **Changer les règles après les premiers votes.** L’empreinte de ce qui a été fixé s’affiche avant le vote et figure dans chaque bulletin.
checking-protects-4 = **Se tromper de calcul.** Chacun relance le décompte chez soi, avec un programme de quelques pages qui n’a besoin de rien d’autre.
checking-protects-5 = **Voter comme les autres.** Dans un vote scellé, personne ne voit de résultat avant la fin, l’équipe non plus.
checking-protects-6 = **Voter deux fois, quand le vote est réservé aux membres.** La liste dit qui a voté, jamais quoi.
checking-partly = Ce que cela protège en partie
checking-partly-1 = **Des bulletins ajoutés au nom de membres qui n’ont pas voté.** Le nombre de bulletins doit être celui des émargements ; demandez à des personnes tirées au sort si elles ont voté.
checking-partly-2 = **Un bulletin changé avant que le reçu ne s’affiche.** Le fichier du reçu contient vos réponses : relisez-le, ou donnez-le à verify.py.
checking-not = Ce que cela ne protège pas
checking-not-1 = **Le secret face à qui exploite le serveur.** Il reçoit votre bulletin et pourrait voir d’où il vient. L’organisation promet de ne pas les rapprocher, et aucune table ne les relie : c’est une promesse, pas une preuve mathématique.
checking-not-2 = **La pression et l’achat de votes.** Un reçu peut prouver un vote : acceptable pour le prix du lait, pas pour élire quelqu’un.
checking-not-3 = **Un téléphone infecté ou une boîte aux lettres volée.**
checking-not-4 = **Une même personne inscrite plusieurs fois.** C’est la tenue de la liste qui l’évite, pas le logiciel. Avec un lien ouvert à tous, rien ne l’empêche.
checking-not-5 = **Les petits groupes.** Sous vingt bulletins, ou dans un collège qui en compte moins, nous ne publions que des totaux.
checking-how = Comment vérifier
checking-how-1 = Notez la racine affichée avec le résultat, et comparez-la avec celle que d’autres personnes voient.
checking-how-2 = Téléchargez l’archive depuis la page du résultat et dépliez-la.
checking-how-3 = Avec Python, lancez « python verify.py » : le programme recalcule empreintes, racine, décompte et prix, et dit en français ce qu’il a trouvé.
checking-how-4 = Ajoutez « --recu » et le fichier de votre reçu pour y chercher votre bulletin.
checking-elsewhere = Quand il faut davantage
checking-elsewhere-said = Une élection au conseil, une exclusion, un litige : choisissez un vote chiffré de bout en bout, par exemple [Belenios](https://www.belenios.org). Ici, le décompte est vérifiable ; rien n’est inviolable.
