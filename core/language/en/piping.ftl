# Earlier answers, put into another text
worded-joined = { $first } and { $last }
worded-pair = { $left }: { $right }
light-update = Update
