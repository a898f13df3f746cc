# O que não está certo num endereço.
problem-email-unreadable = Escreva um endereço de e-mail, por exemplo «camila@exemplo.pt».
