# Títulos e palavras comuns das páginas em que se responde.
screen-respond = Responder
screen-live = Em direto
screen-accuracy = Exatidão da análise
screen-voices = O que se diz
screen-result = Resultado
screen-checking = Verificar um voto
screen-export = Exportar

guard-not-here = Esta página não é para si. Se acha que sim, pergunte à pessoa que administra as contas.

action-back = Voltar
action-next = Seguinte

kind-questionnaire = Questionário
kind-price-vote = Voto de preço
kind-idea-call = Apelo a ideias
kind-beta-test = Teste beta
kind-selection = Seleção
kind-workshop = Oficina em direto

simulated = Boletins simulados a partir das percentagens publicadas.
illustrative = ilustrativo
screen-explore = Explorar
