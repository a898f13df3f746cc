"""What leaves the app as a file. To add a format: write its file, then list it here.

The specification of a price vote is written by files of its own, which are in no list.
"""

from core.exports.answers_json import DOCUMENT, LINES
from core.exports.answers_xlsx import XLSX
from core.exports.csv_answers import CSV
from core.exports.definition_json import DEFINITION
from core.exports.format import Choices, Format, Separator, Stopped, Tell
from core.exports.kobo import KOBO
from core.exports.limesurvey import LIMESURVEY
from core.exports.parquet import PARQUET
from core.exports.spss import SPSS

FORMATS: tuple[Format, ...] = (CSV, XLSX, SPSS, PARQUET, DOCUMENT, LINES, LIMESURVEY, KOBO, DEFINITION)
BY_NAME = {each.name: each for each in FORMATS}

__all__ = ["BY_NAME", "FORMATS", "Choices", "Format", "Separator", "Stopped", "Tell"]
