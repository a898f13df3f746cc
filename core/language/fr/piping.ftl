# Earlier answers, put into another text
worded-joined = { $first } et { $last }
worded-pair = { $left } : { $right }
light-update = Actualiser
