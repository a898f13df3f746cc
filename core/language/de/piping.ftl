# Earlier answers, put into another text
worded-joined = { $first } und { $last }
worded-pair = { $left }: { $right }
light-update = Aktualisieren
