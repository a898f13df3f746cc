# Home.
home-title = Pull up a chair, and decide.
home-what = Here consumers, members and teams answer together questions that really set something: a price, a specification, a priority. The result can be recounted, and everyone receives the debrief.
home-code = Your code
home-enter = Enter
home-open-to-all = Open to everyone
home-answer = Answer
home-see-result = See the result
home-sign-in = For teams
