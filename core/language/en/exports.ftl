# What leaves as a file
codebook-part-other-text = in full
codebook-part-comment = comment
codebook-part-voice = what the analysis reads in it
codebook-part-department = département
codebook-part-highest = the highest price accepted
codebook-part-shown = times shown
codebook-part-best = times the most
codebook-part-worst = times the least
codebook-part-too-cheap = too cheap to be true
codebook-part-cheap = a bargain
codebook-part-expensive = expensive
codebook-part-too-expensive = too expensive
codebook-part-cheap-intent = buying at the bargain
codebook-part-expensive-intent = buying at the expensive price

export-format-csv = CSV
export-format-csv-for = A line per answer, for any spreadsheet.
export-format-xlsx = Excel
export-format-xlsx-for = The answers, and a sheet that says what every column means.
export-format-spss = SPSS
export-format-spss-for = A .sav file with its labels, for SPSS, PSPP, R or Stata.
export-format-parquet = Parquet
export-format-parquet-for = Typed columns, for Python, R or DuckDB.
export-format-json = JSON
export-format-json-for = One document: the columns, then the answers.
export-format-jsonl = JSON lines
export-format-jsonl-for = A line of JSON per answer, for large files.
export-format-limesurvey = LimeSurvey layout
export-format-limesurvey-for = A CSV with LimeSurvey’s columns: Q1, Q2[SQ001], Y, -oth-.
export-format-kobo = Kobo layout
export-format-kobo-for = A workbook with Kobo’s columns: one column of 0 and 1 per option.
export-format-definition = Questionnaire (JSON)
export-format-definition-for = What was asked, without any answer.

export-sheet-answers = Answers
export-sheet-codebook = Codebook
export-sheet-about = About
export-book-question = Question
export-book-column = Column
export-book-label = What it holds
export-book-kind = Kind
export-book-short = Short name
export-book-code = Code
export-book-meaning = Meaning
export-kind-category = choice
export-kind-boolean = ticked box
export-kind-number = number
export-kind-amount = euros
export-kind-text = text

export-column-name = Name
export-column-email = E-mail address
export-column-day = Day
export-column-college = College
export-column-circle = Circle
export-column-entity = Entity
export-column-language = Language
export-column-source = Link they came by

export-about-title = Consultation
export-about-code = Code
export-about-made = File made on
export-about-rows = Lines
export-about-rows-said =
    { $rows ->
        [one] One line, of { $counted } people counted online.
       *[other] { $rows } lines, of { $counted } people counted online.
    }
export-about-state = State
export-about-running = Open: answers may still come in.
export-about-over = Closed.
export-about-who = Who answered
export-about-root = Root of the ballots
export-about-simulated = Simulation
export-who-anonymous = Anonymous answers: no name, no college, no day, no address given in the questionnaire; the order of the lines says nothing of the order of the votes.
export-who-confidential = Confidential answers: no name, no college, no day, no address given in the questionnaire; the order of the lines says nothing of the order of the votes.
export-who-named = Named answers: each line says who answered, where it is somebody on the roll. Hand this file only to those who must read it.

export-not-open = Exports come with the opening: there is no answer yet.
export-format = Format
export-rows =
    { $count ->
        [0] No line for now.
        [one] One line will be written.
       *[other] { $count } lines will be written.
    }
export-waiting =
    { $count ->
        [one] One answer waits for the next ten: while the consultation is open, lines leave ten at a time.
       *[other] { $count } answers wait for the next ten: while the consultation is open, lines leave ten at a time.
    }
export-cells = In the cells
export-cells-codes = Codes
export-cells-words = Words
export-language = Language of the labels
export-french-excel = For French Excel: semicolons, and commas in numbers
export-prepare = Prepare the file
export-reading = Reading the answers…
export-writing = { $written } lines written of { $rows }
export-stop = Stop
export-stopped = Stopped: no file was kept.
export-broken = The file could not be written. Try again; if it happens again, tell whoever runs the server.
export-ready = The file is ready: { $name }
export-download = Download
export-kept = It stays a quarter of an hour on the server, for you alone. The consultation’s journal keeps that an export was made, and by which role.
export-about-heard = Sentiments corrected
export-about-heard-said =
    { $count ->
        [one] One text: its sentiment is what somebody of the team read in it.
       *[other] { $count } texts: their sentiment is what somebody of the team read in them.
    }
