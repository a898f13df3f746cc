# Les fichiers et les images : les questions, leurs réglages, ce qui ne va pas, ce que l’équipe reçoit.
question-file = Fichier ou photo
question-file-for = Une photo, un document : lieu, date et auteur en sont retirés ; seule l’équipe les voit.
question-picture = Image
question-picture-for = Montrer une photo, un dessin, un plan, sans rien demander.
question-video = Vidéo
question-video-for = Un lien vers une vidéo, ouverte à part : rien ne suit qui répond.
question-picture-choice = Choix d’images
question-picture-choice-for = Une ou plusieurs images parmi plusieurs : un emballage, une étiquette, un lieu.

setting-pictures = Accepter les photos et les images
setting-documents = Accepter les PDF
setting-heaviest = Taille au plus de chaque fichier, en Mo
setting-file-most = Nombre de fichiers au plus
setting-picture = Image
setting-picture-title = Titre
setting-picture-title-example = Facultatif
setting-description = Ce que montre l’image
setting-description-example = Trois bouteilles de lait, côte à côte
setting-description-explained = Dit à haute voix à qui ne voit pas l’image.
setting-caption = Légende
setting-caption-example = Facultatif : la source, l’auteur
setting-video-title = Titre de la vidéo
setting-video-title-example = Deux minutes à la ferme
setting-address = Adresse de la vidéo
setting-address-example = https://
setting-address-explained = YouTube, Vimeo, PeerTube ou une autre page : elle s’ouvre à part, et rien n’en est chargé ici.
setting-picture-choice-options = Images
setting-picture-choice-options-explained = Le nom de chaque image est aussi ce qui en est dit à qui ne la voit pas.
setting-picture-choice-most = Au plus
setting-picture-choice-most-explained = 1 : une seule image ; 0 : autant que l’on veut.

problem-file-kinds-missing = Choisissez au moins une sorte de fichier à accepter.
problem-files-unreadable = Ces fichiers ne peuvent pas être lus. Choisissez-les à nouveau.
problem-files-too-many =
    { $most ->
        [one] Un seul fichier est attendu ici.
       *[other] Pas plus de { $most } fichiers ici : retirez-en un d’abord.
    }
problem-files-too-often = Beaucoup de fichiers ont déjà été envoyés ici : envoyez votre réponse avec ceux-là.
problem-file-too-heavy = Ce fichier dépasse { $most } Mo : choisissez-en un plus léger.
problem-file-kind-refused =
    { $accepted ->
        [pictures] Seules les images JPEG, PNG ou WebP sont acceptées ici.
        [documents] Seuls les documents PDF sont acceptés ici.
       *[both] Seules les images JPEG, PNG ou WebP et les documents PDF sont acceptés ici.
    }
problem-file-unknown = Ce fichier n’est plus là. Choisissez-le à nouveau.
problem-document-locked = Ce PDF est protégé par un mot de passe : envoyez-en une copie qui ne l’est pas.
problem-document-too-long = Ce PDF a trop de pages : envoyez seulement celles qui comptent.
problem-document-unreadable = Ce PDF ne peut pas être lu : il est peut-être abîmé. Enregistrez-le à nouveau, ou envoyez une photo.
problem-picture-missing = Choisissez une image.
problem-option-picture-missing = Choisissez une image pour cette option.
problem-description-missing = Dites ce que montre l’image, pour qui ne la voit pas.
problem-video-missing = Écrivez l’adresse de la vidéo ; elle commence par « https:// ».
problem-video-title-missing = Donnez un titre à la vidéo.

files-hint-pictures =
    { $most ->
        [one] Une photo ou une image, { $heaviest } Mo au plus.
       *[other] Jusqu’à { $most } photos ou images, { $heaviest } Mo au plus chacune.
    }
files-hint-documents =
    { $most ->
        [one] Un PDF, { $heaviest } Mo au plus.
       *[other] Jusqu’à { $most } PDF, { $heaviest } Mo au plus chacun.
    }
files-hint-both =
    { $most ->
        [one] Une photo ou un PDF, { $heaviest } Mo au plus.
       *[other] Jusqu’à { $most } photos ou PDF, { $heaviest } Mo au plus chacun.
    }
files-explained = Le lieu, la date et l’auteur inscrits dans le fichier en sont retirés. Seule l’équipe le verra.
files-picture = Image { $number }
files-document = PDF { $number }
files-size = { $size } Ko
files-untick = Reçue. Décocher pour la retirer.
files-untick-document = Reçu. Décocher pour le retirer.
files-received = reçu, { $size } Ko
files-remove = Retirer
files-said =
    { $count ->
        [one] un fichier
       *[other] { $count } fichiers
    }
files-preview = Dans la vraie page, on choisit ici un fichier ou l’on prend une photo.
video-open = Voir la vidéo
video-elsewhere = s’ouvre sur { $site }, dans un autre onglet
design-picture-of = Image de l’option { $number }

summary-files =
    { $answered ->
        [one] Une personne a donné un fichier.
       *[other] { $answered } personnes ont donné un fichier.
    }
live-files-open = Voir les fichiers reçus
live-files-more = Voir la suite
live-files-picture = Photo reçue { $number }
live-files-document = PDF reçu { $number }
live-files-explained = Pour l’équipe seulement, le plus récent d’abord. Un clic télécharge le fichier.
