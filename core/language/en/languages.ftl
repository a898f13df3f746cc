# The languages of a consultation: those one answers in, what is missing, translating.
design-languages = Languages
design-languages-explained = Whoever answers chooses their language. The app’s own texts already exist in all of these; yours are translated here, or beside each French text.
design-languages-offered = One can answer in
design-languages-french = French is always offered: it is what is shown where a translation is missing.
design-language-missing = { $language }: missing
design-language-lacks = { $language ->
    [en] Missing in English
    [pt] Missing in Portuguese
   *[de] Missing in German
}: { $count ->
    [one] one text
   *[other] { $count } texts
}
design-language-whole = { $language ->
    [en] Everything is translated into English.
    [pt] Everything is translated into Portuguese.
   *[de] Everything is translated into German.
}
design-language-more =
    { $count ->
        [one] And another one, in the table.
       *[other] And { $count } others, in the table.
    }
design-translate = Translate side by side
design-translate-where = Part
design-translate-lacking =
    { $count ->
        [one] { $where } · one text to translate
       *[other] { $where } · { $count } texts to translate
    }
design-translate-nothing = Nothing is written in French in this part yet.
design-table-download = Download the table (CSV)
design-table-explained = One text a row, one language a column: to translate in a spreadsheet, or to hand the translation to somebody.
design-table-upload = Take in a translated table (CSV)
design-table-taken =
    { $count ->
        [0] Nothing changed: this table says what is already written here.
        [one] One text was taken from the table.
       *[other] { $count } texts were taken from the table.
    }
design-preview-language = Language of the preview

problem-table-unreadable = This table cannot be read: take the one you downloaded here, saved as CSV (UTF-8).
problem-table-too-large = This table is too large to be this consultation’s.

problem-translation-missing = { $language ->
    [en] English is missing
    [pt] Portuguese is missing
   *[de] German is missing
} { $count ->
    [one] for one text
   *[other] for { $count } texts
}: French will be shown instead.
problem-sponsor-missing = Who carries this project? A name and a few words help people to trust it.
problem-duration-long = Answering would take about { $minutes } minutes. Beyond { $most }, many give up: what can be left out?
design-worth-a-look = Worth a look, without keeping you from opening
design-duration =
    { $count ->
        [one] Reading and answering: about one minute.
       *[other] Reading and answering: about { $count } minutes.
    }

design-answer-page = Where the short link and the QR code lead
design-answer-page-light = The light page on phones
design-answer-page-light-explained = It opens in a second, even on a slow line; on a computer, the full page.
design-answer-page-full = The full page everywhere
design-answer-page-full-explained = Slower to load in a village or a shop. Each page offers the other.
