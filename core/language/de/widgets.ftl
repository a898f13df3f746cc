# Die Arten zu antworten.
widget-optional = freiwillig
widget-untitled = Ohne Titel
widget-between = { $fewest } bis { $most } Antworten.
widget-at-most =
    { $most ->
        [one] Höchstens eine Antwort.
       *[other] Höchstens { $most } Antworten.
    }
widget-at-least =
    { $fewest ->
        [one] Mindestens eine Antwort.
       *[other] Mindestens { $fewest } Antworten.
    }
widget-scale-ends = { $lowest }: { $low } — { $highest }: { $high }
widget-same-price = ohne Wirkung auf den Preis
widget-part = { $actor }: { $part }
widget-illustrative = „Zur Veranschaulichung“: Die Quelle nennt diesen Betrag oder seine Aufteilung nicht; er soll nur zeigen.
widget-rank-explained = Tippen Sie die Vorschläge in der Reihenfolge Ihrer Vorlieben an. Mit den Pfeilen oder durch Ziehen ändern Sie die Reihenfolge.
widget-rank-of = Rang von „{ $label }“
widget-rank-none = Ohne Rang
widget-rank-add = Einordnen
widget-rank-up = Nach oben
widget-rank-down = Nach unten
widget-rank-remove = Nicht mehr einordnen
widget-rank-at = Rang { $rank } von { $count }
widget-rank-unranked = ohne Rang
widget-shared = { $given } von { $total } verteilt.
widget-shared-left = Es bleiben { $left } zu verteilen.
widget-shared-over = Das sind { $left } zu viel.
widget-points =
    { $count ->
        [one] { $shown } Punkt
       *[other] { $shown } Punkte
    }
widget-to-share = Insgesamt { $total } zu verteilen.
widget-purpose = Wozu das dient:
widget-agree = Ich habe diesen Text gelesen und bin einverstanden
widget-choose = Aus der Liste wählen…
widget-other = „Sonstiges“ genauer angeben
widget-comment = Ein Kommentar?
widget-erase = Meine Antwort löschen
widget-mark = { $step } von { $highest }
widget-slide-untouched = Noch keine Antwort: tippen Sie auf die Linie oder schieben Sie.
widget-prices-of = Es geht um: { $product }.
widget-prices-of-unit = Es geht um: { $product }, { $unit }.
widget-price-too-cheap = Bei welchem Preis wäre es so billig, dass Sie an der Qualität zweifeln würden?
widget-price-cheap = Bei welchem Preis wäre es ein gutes Angebot?
widget-price-expensive = Ab welchem Preis würde es teuer, ohne dass Sie auf den Kauf verzichten?
widget-price-too-expensive = Bei welchem Preis wäre es Ihnen zu teuer zum Kaufen?
widget-price-cheap-intent = Würden Sie zum Preis eines guten Angebots kaufen?
widget-price-expensive-intent = Würden Sie zu dem Preis kaufen, ab dem es teuer wird?
widget-change-if-yes = Wenn das Ja gewinnt
widget-change-if-no = Wenn das Nein gewinnt
widget-change-if-price = Wenn dieser Preis gewinnt
widget-change-if-today = Wenn alles so bleibt
widget-change-by = { $change } gegenüber heute
widget-change-none = derselbe Preis wie heute
widget-change-yearly = Für { $quantity } im Jahr: { $amount }
widget-set = Reihe { $number } von { $count }
widget-set-choice = { $end }: { $label }
