# O que se escreve nos murais da sala
journal-walls-exported =
    { $count ->
        [one] Um texto dos murais da sala exportado.
       *[other] { $count } textos dos murais da sala exportados.
    }
