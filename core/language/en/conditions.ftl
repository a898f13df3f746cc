# When a question or a page is shown: in the editor, and read back in one sentence.
condition-shown = Shown if { $condition }.
condition-is = { $question } is { $value }
condition-is-not = { $question } is not { $value }
condition-one-of = { $question } is { $value }
condition-at-least = { $question } is at least { $value }
condition-less-than = { $question } is less than { $value }
condition-contains = { $value } is among the choices of { $question }
condition-contains-not = { $value } is not among the choices of { $question }
condition-how-many-at-least =
    { $count ->
        [one] { $question } has at least one choice
       *[other] { $question } has at least { $count } choices
    }
condition-how-many-less-than =
    { $count ->
        [one] { $question } has less than { $count } choice
       *[other] { $question } has fewer than { $count } choices
    }
condition-is-answered = { $question } has an answer
condition-is-unanswered = { $question } has no answer
condition-quoted = “{ $words }”
condition-nothing = …
condition-gone = a removed question
condition-option-gone = a removed answer
condition-untitled = a question without a title
condition-joined-all = { $first } and { $last }
condition-joined-any = { $first } or { $last }
condition-within = ({ $condition })

condition-test-is = is
condition-test-is-not = is not
condition-test-one-of = is one of
condition-test-at-least = is at least
condition-test-less-than = is less than
condition-test-contains = contains
condition-test-contains-not = does not contain
condition-test-how-many-at-least = number of choices: at least
condition-test-how-many-less-than = number of choices: less than
condition-test-is-answered = has an answer
condition-test-is-unanswered = has no answer

condition-title = Show if…
condition-explained = Without a condition, everybody sees it.
condition-question = Question
condition-test = Comparison
condition-value = Answer
condition-values = Answers
condition-count = Number of choices
condition-number = Number
condition-join = How many must be true
condition-join-all = All of these conditions
condition-join-any = At least one of these conditions
condition-add = Add a condition
condition-add-group = Add a group
condition-remove = Remove this condition
