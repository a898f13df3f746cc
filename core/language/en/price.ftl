# A price and its split.
price-from-base = { $step } from the starting price ({ $base })
price-is-base = This is the starting price.
price-who-gets-what = Who gets what
price-split-illustrative = Illustrative split: the sources do not give its detail.
