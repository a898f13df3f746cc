# Was entscheidet: die Zustimmung und die Gruppen.
ratified-accepted-over = Die Änderung ist angenommen.
ratified-accepted-now = Im Moment wäre die Änderung angenommen.
ratified-refused-over = Die Änderung ist abgelehnt: Es bleibt alles, wie es ist.
ratified-refused-now = Im Moment wäre die Änderung abgelehnt.
ratified-no-quorum-over = Das Quorum ist nicht erreicht: Es bleibt alles, wie es ist.
ratified-no-quorum-now = Im Moment ist das Quorum nicht erreicht.
ratified-unheard-over = In einer Gruppe haben zu wenige abgestimmt: Es bleibt alles, wie es ist, so war es vorher festgelegt.
ratified-unheard-now = Im Moment haben in einer Gruppe zu wenige abgestimmt.
ratified-yes =
    { $count ->
        [one] Ja
       *[other] Ja
    }
ratified-valid =
    { $count ->
        [one] gültige Stimme
       *[other] gültige Stimmen
    }
ratified-cast =
    { $count ->
        [one] abgegebene Stimme, auch leer
       *[other] abgegebene Stimmen, auch leere
    }
ratified-members =
    { $count ->
        [one] Mitglied
       *[other] Mitglieder
    }
ratified-majority-half = Angenommen wird, wenn mehr als die Hälfte der gültigen Stimmen Ja sagt.
ratified-majority-three-fifths = Angenommen wird, wenn drei Fünftel der gültigen Stimmen Ja sagen.
ratified-majority-two-thirds = Angenommen wird, wenn zwei Drittel der gültigen Stimmen Ja sagen.
ratified-majority-most = Angenommen wird, wenn mehr Stimmen Ja sagen als Nein.
ratified-majority-half-of-several = Ein neuer Preis wird angenommen, wenn er mehr als die Hälfte der gültigen Stimmen hat, die für den heutigen Preis mitgezählt. Sonst bleibt alles, wie es ist.
ratified-majority-three-fifths-of-several = Ein neuer Preis wird angenommen, wenn er drei Fünftel der gültigen Stimmen erreicht, die für den heutigen Preis mitgezählt. Sonst bleibt alles, wie es ist.
ratified-majority-two-thirds-of-several = Ein neuer Preis wird angenommen, wenn er zwei Drittel der gültigen Stimmen erreicht, die für den heutigen Preis mitgezählt. Sonst bleibt alles, wie es ist.
ratified-majority-most-of-several = Ein neuer Preis wird angenommen, wenn er mehr Stimmen hat als jeder andere, der heutige mitgezählt; bei Gleichstand bleibt alles, wie es ist.
ratified-price-over = Der neue Preis ist { $price }.
ratified-price-now = Im Moment wäre der neue Preis { $price }.
ratified-for-price =
    { $count ->
        [one] Stimme für { $price }
       *[other] Stimmen für { $price }
    }
ratified-for-tied =
    { $count ->
        [one] Stimme für jeden der vordersten Preise
       *[other] Stimmen für jeden der vordersten Preise
    }
ratified-by-price = Stimmen je Preis: { $votes }.
ratified-quorum-reached =
    { $needed ->
        [one] Quorum: eine abgegebene Stimme, erreicht.
       *[other] Quorum: { $needed } abgegebene Stimmen, erreicht.
    }
ratified-quorum-missed =
    { $needed ->
        [one] Quorum: eine abgegebene Stimme, nicht erreicht.
       *[other] Quorum: { $needed } abgegebene Stimmen, nicht erreicht.
    }
colleges-who = Wer abstimmt
colleges-raw = Ungewichtet
colleges-one = { $college } ({ $weight } %)
colleges-weighted = Gewichtet: Das entscheidet
colleges-both = Gewichtet: { $weighted }; ungewichtet: { $raw }.
colleges-differ = Die beiden Zählungen ergeben nicht dasselbe. Es entscheidet die gewichtete: So war es vorher festgelegt.
colleges-hidden = Das Ergebnis je Gruppe und das gewichtete erscheinen, sobald in jeder Gruppe zehn Personen abgestimmt haben, oder am Ende.
colleges-undecided = Es ist nichts entschieden: In { $colleges } haben zu wenige abgestimmt, und vorher wurde festgelegt, dass jede Gruppe gehört wird.
colleges-unheard = Zu wenige Stimmen, um gehört zu werden: { $colleges }. Das Gewicht geht anteilig an die anderen, so war es vorher festgelegt.
colleges-too-few = Die Stimmen je Gruppe werden nicht gezeigt: Bei so wenigen verriete das, wer wie gestimmt hat.
answer-quorum-votes =
    { $count ->
        [one] Es muss mindestens eine Stimme abgegeben werden, auch leer; sonst bleibt alles, wie es ist.
       *[other] Es müssen mindestens { $count } Stimmen abgegeben werden, auch leere; sonst bleibt alles, wie es ist.
    }
answer-quorum-share = Mindestens { $percent } % der Mitglieder müssen abstimmen, auch leer; sonst bleibt alles, wie es ist.
answer-college-weight = { $college } { $weight } %
answer-colleges = Gezählt wird nach Gruppen, und jede hat ihr Gewicht: { $colleges }. Das ungewichtete Ergebnis steht daneben.
answer-colleges-shared =
    { $fewest ->
        [one] Eine Gruppe, in der niemand abgestimmt hat, wird nicht gehört; ihr Gewicht geht anteilig an die anderen.
       *[other] Eine Gruppe mit weniger als { $fewest } Stimmen wird nicht gehört; ihr Gewicht geht anteilig an die anderen.
    }
answer-colleges-fails =
    { $fewest ->
        [one] Hat in einer Gruppe niemand abgestimmt, so ist nichts entschieden.
       *[other] Haben in einer Gruppe weniger als { $fewest } abgestimmt, so ist nichts entschieden.
    }
answer-college-noted = Ihre Gruppe steht auf Ihrem Stimmzettel, ohne Ihren Namen. In einer kleinen Gruppe lassen sich Stimmen aus dem Ergebnis je Gruppe vielleicht erraten.
papers-result =
    { $count ->
        [one] davon eine Stimme im Saal
       *[other] davon { $count } Stimmen im Saal
    }
papers-no-baskets = Stimmen aus dem Saal zählen im Ergebnis, aber nicht hier: Frage für Frage gezählt, sagen sie nichts über den Warenkorb einer Person.
papers-of-question = Online: { $online }. Im Saal: { $room }.
problem-voted-on-paper = Sie haben im Saal abgestimmt, auf Papier oder per Handzeichen: Ihre Stimme zählt mit denen des Saals, und dieser Link gilt nicht mehr. Waren das nicht Sie, so sagen Sie es den Veranstaltern.
