# What people say: what they wrote, read honestly; for the team.
voices-page-question = Question
voices-page-part = Look at
voices-page-beside = { $title }: { $what }
voices-page-no-question = No question of this consultation asks people to write in their own words.
voices-part-texts = The texts
