# What is written on the walls of the room, away from the screen
walls-of-ideas = Wall of ideas
walls-of-questions = Questions from the room
walls-column-wall = Wall
walls-column-text = Text
walls-column-theme = Theme
walls-column-supports = Supports
walls-column-state = State
walls-column-why = Why it was refused
walls-state-held = to be read
walls-state-shown = shown
walls-state-refused = refused

walls-export = Ideas and questions
walls-export-for =
    { $count ->
        [one] One text written in the room, with its theme and its supports, without name or time.
       *[other] { $count } texts written in the room, with their themes and their supports, without name or time.
    }
walls-export-take = Download the CSV
walls-export-file = ideas-and-questions

journal-walls-exported =
    { $count ->
        [one] One text of the room’s walls exported.
       *[other] { $count } texts of the room’s walls exported.
    }
