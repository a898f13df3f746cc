# "This is not me": leaving somebody else's personal link on a shared device.
leave-title = Is this not you?
leave-sentence = This device will forget the personal link and the answer somebody else began here. An answer already sent stays counted, and its link finds it again.
leave-do = This is not me
leave-stay = It is me: back to my answer
