# Earlier answers, put into another text
worded-joined = { $first } e { $last }
worded-pair = { $left }: { $right }
light-update = Atualizar
