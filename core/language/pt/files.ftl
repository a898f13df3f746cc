# O que dizem as páginas de resposta sobre ficheiros e imagens.
problem-files-unreadable = Estes ficheiros não podem ser lidos. Escolha-os de novo.
problem-files-too-many =
    { $most ->
        [one] Aqui espera-se um só ficheiro.
       *[other] Não mais de { $most } ficheiros aqui: retire primeiro um.
    }
problem-files-too-often = Já foram enviados muitos ficheiros: envie a sua resposta com esses.
problem-file-too-heavy = Este ficheiro ultrapassa { $most } MB: escolha um mais leve.
problem-file-kind-refused =
    { $accepted ->
        [pictures] Aqui só se aceitam imagens JPEG, PNG ou WebP.
        [documents] Aqui só se aceitam documentos PDF.
       *[both] Aqui só se aceitam imagens JPEG, PNG ou WebP e documentos PDF.
    }
problem-file-unknown = Este ficheiro já não está cá. Escolha-o de novo.
problem-document-locked = Este PDF está protegido por uma palavra-passe: envie uma cópia que não esteja.
problem-document-too-long = Este PDF tem demasiadas páginas: envie só as que contam.
problem-document-unreadable = Este PDF não pode ser lido: talvez esteja danificado. Guarde-o de novo ou envie uma fotografia.

files-hint-pictures =
    { $most ->
        [one] Uma fotografia ou imagem, { $heaviest } MB no máximo.
       *[other] Até { $most } fotografias ou imagens, { $heaviest } MB cada no máximo.
    }
files-hint-documents =
    { $most ->
        [one] Um PDF, { $heaviest } MB no máximo.
       *[other] Até { $most } PDF, { $heaviest } MB cada no máximo.
    }
files-hint-both =
    { $most ->
        [one] Uma fotografia ou um PDF, { $heaviest } MB no máximo.
       *[other] Até { $most } fotografias ou PDF, { $heaviest } MB cada no máximo.
    }
files-explained = O lugar, a data e o autor inscritos no ficheiro são retirados. Só a equipa o verá.
files-picture = Imagem { $number }
files-document = PDF { $number }
files-size = { $size } KB
files-untick = Recebida. Desmarque para a retirar.
files-untick-document = Recebido. Desmarque para o retirar.
files-received = recebido, { $size } KB
files-remove = Retirar
files-said =
    { $count ->
        [one] um ficheiro
       *[other] { $count } ficheiros
    }
files-preview = Na página verdadeira, escolhe-se aqui um ficheiro ou tira-se uma fotografia.
video-open = Ver o vídeo
video-elsewhere = abre em { $site }, noutro separador
summary-files =
    { $answered ->
        [one] Uma pessoa deu um ficheiro.
       *[other] { $answered } pessoas deram um ficheiro.
    }
