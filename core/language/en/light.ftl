# The light version of the answer page.
light-resume = Resume my answer
light-receipt = See my receipt again
light-to-review =
    { $count ->
        [one] One answer needs another look
       *[other] { $count } answers need another look
    }
light-colon = { ": " }
light-price-update = Update the price
light-waiting = Offline: your answers wait here and will be sent as soon as the network is back.
light-sending = Sending the file…
light-no-cookie = Your browser refuses cookies. One is needed while you answer, so that your answer counts only once.
light-offer-full = Full page
light-offer-light = Light page, for slow connections
