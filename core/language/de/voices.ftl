# Was geschriebene Antworten sagen: die Meinung jeder einzelnen, und wie weit man dem trauen kann.
voices-sentiment-favourable = zustimmend
voices-sentiment-unfavourable = ablehnend
voices-sentiment-mixed = gemischt
voices-sentiment-uncertain = neutral oder ungewiss
voices-sentiment-none-found = ohne erkennbare Meinung
voices-sentiment-too-short = zu kurz
voices-sentiment-other-language = andere Sprache

voices-sentiment-favourable-means = Die zustimmenden Wörter überwiegen deutlich.
voices-sentiment-unfavourable-means = Die ablehnenden Wörter überwiegen.
voices-sentiment-mixed-means = Für und Wider, etwa gleich viel.
voices-sentiment-uncertain-means = Zu wenige Zeichen, um zu entscheiden, oder schwache in beide Richtungen: oft eine Feststellung oder ein Vorschlag.
voices-sentiment-none-found-means = Kein Wort sagt eine Meinung: oft ein Vorschlag.
voices-sentiment-too-short-means = Weniger als vier Wörter, von denen keines eine Meinung sagt.
voices-sentiment-other-language-means = In einer anderen Sprache als Französisch geschrieben: gesondert gezählt, nicht ausgewertet.

voices-sentiment-count-favourable =
    { $count ->
        [one] { $count } zustimmend
       *[other] { $count } zustimmend
    }
voices-sentiment-count-unfavourable =
    { $count ->
        [one] { $count } ablehnend
       *[other] { $count } ablehnend
    }
voices-sentiment-count-mixed =
    { $count ->
        [one] { $count } gemischt
       *[other] { $count } gemischt
    }
voices-sentiment-count-uncertain =
    { $count ->
        [one] { $count } neutral oder ungewiss
       *[other] { $count } neutral oder ungewiss
    }
voices-sentiment-count-none-found = { $count } ohne erkennbare Meinung
voices-sentiment-count-too-short =
    { $count ->
        [one] { $count } zu kurz
       *[other] { $count } zu kurz
    }
voices-sentiment-count-other-language = { $count } in einer anderen Sprache

voices-sentiment-words = Die Wörter, die den Ausschlag gaben
voices-sentiment-how = Eine Auswertung von Wörtern, kein Lesen: Sie zählt, was gut und was schlecht genannt wird, und schweigt, wenn die Zeichen fehlen. Lesen Sie selbst, bevor Sie schließen.

voices-accuracy-title = Wie weit man dem trauen kann
voices-accuracy-measured = Gemessen am { $date } an { $texts } Texten, deren Meinung bekannt ist und mit denen die Auswertung nicht eingestellt wurde.
voices-accuracy-set = Bei { $set } entscheidet die Auswertung { $decided } von 10 Mal und hat { $right } von 10 Mal recht, wenn sie entscheidet.
voices-accuracy-set-too-few =
    { $decided ->
        [one] Bei { $set } wurde ein einziger Text mit bekannter Meinung entschieden: zu wenig für eine sichere Zahl.
       *[other] Bei { $set } wurden { $decided } Texte mit bekannter Meinung entschieden, davon { $right } richtig: zu wenig für eine sichere Zahl.
    }

voices-set-apps = Meinungen zu Anwendungen
voices-set-bank = Meinungen zu Banken
voices-set-allocine = Filmkritiken
voices-set-books = Meinungen zu Büchern
voices-set-verbatims = Antworten auf öffentliche Befragungen
voices-set-tweets = Kurznachrichten zum Tagesgeschehen
voices-set-stance-rn = Argumenten „dafür“ und „dagegen“

voices-failures-title = Was sie nicht kann
voices-failure-irony = Ironie entgeht ihr: „{ $example }“ gilt ihr als Lob.
voices-failure-irony-example = Quelle belle surprise sur ma facture, merci beaucoup.
voices-failure-stance = Ein Ton ist keine Haltung: Bei { $set } entscheidet sie nur { $decided } von 10 Mal und hat nur { $right } von 10 Mal recht, wenn sie entscheidet. Wer wissen will, wer dafür ist, stellt die Frage.
voices-failure-facts = Sie liest Wörter, keine Tatsachen: Eine Klage ohne ein Wort des Tadels erscheint ihr neutral.
voices-failure-tweets = Bei { $set } entscheidet sie nur { $decided } von 10 Mal.
voices-failure-language = Sie liest nur Französisch, und nur die ersten zwanzigtausend Zeichen eines Textes.

voices-accuracy-page = Alle Zahlen, und was nicht bewertet wird
voices-page-open = In „Was gesagt wird“ öffnen
