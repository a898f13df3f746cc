# Was die Antwortseiten über Dateien und Bilder sagen.
problem-files-unreadable = Diese Dateien können nicht gelesen werden. Wählen Sie sie noch einmal aus.
problem-files-too-many =
    { $most ->
        [one] Hier wird nur eine Datei erwartet.
       *[other] Hier sind höchstens { $most } Dateien möglich: Nehmen Sie zuerst eine weg.
    }
problem-files-too-often = Es wurden schon viele Dateien geschickt: Senden Sie Ihre Antwort mit diesen.
problem-file-too-heavy = Diese Datei ist größer als { $most } MB: Wählen Sie eine kleinere.
problem-file-kind-refused =
    { $accepted ->
        [pictures] Hier sind nur Bilder (JPEG, PNG oder WebP) möglich.
        [documents] Hier sind nur PDF-Dokumente möglich.
       *[both] Hier sind nur Bilder (JPEG, PNG oder WebP) und PDF-Dokumente möglich.
    }
problem-file-unknown = Diese Datei ist nicht mehr da. Wählen Sie sie noch einmal aus.
problem-document-locked = Dieses PDF ist durch ein Passwort geschützt: Schicken Sie eine Kopie ohne Passwort.
problem-document-too-long = Dieses PDF hat zu viele Seiten: Schicken Sie nur die wichtigen.
problem-document-unreadable = Dieses PDF kann nicht gelesen werden, vielleicht ist es beschädigt. Speichern Sie es neu oder schicken Sie ein Foto.

files-hint-pictures =
    { $most ->
        [one] Ein Foto oder Bild, höchstens { $heaviest } MB.
       *[other] Bis zu { $most } Fotos oder Bilder, je höchstens { $heaviest } MB.
    }
files-hint-documents =
    { $most ->
        [one] Ein PDF, höchstens { $heaviest } MB.
       *[other] Bis zu { $most } PDFs, je höchstens { $heaviest } MB.
    }
files-hint-both =
    { $most ->
        [one] Ein Foto oder ein PDF, höchstens { $heaviest } MB.
       *[other] Bis zu { $most } Fotos oder PDFs, je höchstens { $heaviest } MB.
    }
files-explained = Ort, Datum und Urheber, die in der Datei stehen, werden entfernt. Nur das Team sieht sie.
files-picture = Bild { $number }
files-document = PDF { $number }
files-size = { $size } KB
files-untick = Angekommen. Häkchen entfernen, um es zurückzunehmen.
files-untick-document = Angekommen. Häkchen entfernen, um es zurückzunehmen.
files-received = angekommen, { $size } KB
files-remove = Wegnehmen
files-said =
    { $count ->
        [one] eine Datei
       *[other] { $count } Dateien
    }
files-preview = Auf der echten Seite wählt man hier eine Datei aus oder macht ein Foto.
video-open = Video ansehen
video-elsewhere = öffnet sich auf { $site }, in einem neuen Tab
summary-files =
    { $answered ->
        [one] Eine Person hat eine Datei gegeben.
       *[other] { $answered } Personen haben eine Datei gegeben.
    }
