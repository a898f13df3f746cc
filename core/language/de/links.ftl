# „Das bin ich nicht“: den persönlichen Link einer anderen Person auf einem geteilten Gerät verlassen.
leave-title = Sind das nicht Sie?
leave-sentence = Dieses Gerät vergisst dann den persönlichen Link und die Antwort, die hier jemand anderes begonnen hat. Eine bereits gesendete Antwort bleibt gezählt, und ihr Link findet sie wieder.
leave-do = Das bin ich nicht
leave-stay = Doch, das bin ich: zurück zu meiner Antwort
