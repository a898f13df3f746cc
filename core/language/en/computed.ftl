# Expressions
problem-expression-empty = Write the calculation.
problem-expression-too-long = The calculation is too long: { $most } signs at most.
problem-expression-too-deep = Too many brackets within one another, at sign { $at }.
problem-expression-number-too-long = A number has { $most } digits at most, at sign { $at }.
problem-expression-sign-unknown = The sign “{ $sign }” is no part of a calculation (sign { $at }).
problem-expression-word-unknown = The word “{ $word }” is not known (sign { $at }): an answer is named between braces, with the menu.
problem-expression-unfinished = { $wanted ->
    [none] The calculation stops too early, at sign { $at }.
   *[other] “{ $wanted }” is missing at the end, at sign { $at }.
}
problem-expression-unexpected = { $wanted ->
    [none] “{ $sign }” is not expected there, at sign { $at }.
   *[other] “{ $wanted }” is expected where “{ $sign }” is, at sign { $at }.
}
problem-expression-arguments = { $function ->
    [if] “if” takes three parts, with semicolons between: if(condition; then; otherwise).
    [round] “round” takes a number and, if you like, how many decimals.
    [count] “count” takes one question only.
   *[other] Too many parts with semicolons between: { $most } at most.
}
problem-expression-not-number = { $found ->
    [yes_no] A yes or no is where a number is expected (sign { $at }): if(…; 1; 0) makes a number of it.
    [choice] A choice is not a number (sign { $at }): take one of its options, or “count”.
    [several] Several answers are not a number (sign { $at }): take one of them, or “count” to count them.
    [text] A text is not a number (sign { $at }).
   *[other] A number is expected (sign { $at }).
}
problem-expression-not-yes-no = A comparison or a yes or no is expected (sign { $at }).
problem-expression-count-of-nothing = “count” counts what was chosen in a question: count(the question), at sign { $at }.
problem-expression-places = The number of decimals is written in digits, from 0 to { $most } (sign { $at }).
problem-expression-reference-unknown = “{ $name }” names no question and no value (sign { $at }).
problem-expression-reference-later = “{ $name }” is a value computed after this one (sign { $at }).
problem-expression-price-unknown = There is no price in this consultation.
problem-computed-name-missing = Give this value a name.

# Earlier answers in texts
problem-pipe-unknown = “{ $name }” names no question and no computed value: choose it with “Insert an answer”.
problem-pipe-later = “{ $name }” has no answer yet at this place: insert an answer given before.
problem-pipe-verbatim = A text to agree to is kept word for word: no answer can be put into it.

# Computed values
computed-unnamed = Unnamed value

# The kind of question that shows one
question-shown-value = Computed value
question-shown-value-for = Show a total, a mean, a price that follows the answers.
setting-shown-value-title = Title
setting-shown-value-title-example = Optional
setting-shown-value-text = Sentence
setting-shown-value-text-example = Your basket: {"{"}basket{"}"}
problem-shown-value-missing = Insert into the sentence the value to show.

problem-computed-too-many = { $most } computed values at most.
design-computed = Computed values
computed-explained = A total, a mean, a price: computed from the answers, shown in a text or by a “Computed value” of the gallery.
computed-add = Add a value
computed-remove = Remove
computed-name = Name
computed-name-example = Your basket
computed-expression = Calculation
computed-expression-example = {"{"}How many litres?{"}"} * 1.20 + if({"{"}Delivery › Yes{"}"}; 3; 0)
computed-insert = Insert an answer
computed-insert-do = Insert at the end
computed-term = Answer
computed-count-of = count({ $name })
computed-price = price
computed-nothing-to-insert = Nothing is asked yet.
computed-language = Write + - * / and brackets, comparisons (= <> < <= > >=), and, or, not; if(condition; then; otherwise), min(…), max(…), sum(…), round(number; decimals), count(question) which counts what is chosen, and price, in euros.
computed-format = Format
computed-euros = In euros
computed-places = Decimals
computed-unit = Unit
computed-unit-example = litres
computed-try = Try it
computed-no-value = no value yet
computed-result = { $name }: { $value }

# Putting an answer into a text
piping-insert = Insert an answer
piping-explained = An answer given before, or a computed value, takes the place of its name between braces. After a bar, what is read without an answer: {"{"}Your cheese|this cheese{"}"}.
piping-answer = Answer
piping-place = Into which text
piping-insert-do = Insert at the end
piping-empty = (empty)
piping-in = { $field }: { $words }
