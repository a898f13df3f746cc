# Reactions: what a phone says in one touch while somebody speaks.
reaction-agree = I agree
reaction-doubt = I have a doubt
reaction-slower = More slowly
reaction-offered = React, without saying who
problem-reaction-too-late = That moment has passed: your reaction was not counted.
