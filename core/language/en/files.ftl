# Files and pictures: the questions, their settings, what is wrong, what the team gets.
question-file = File or photo
question-file-for = A photo, a document: place, date and author are taken out; only the team sees them.
question-picture = Picture
question-picture-for = Show a photo, a drawing, a plan, without asking anything.
question-video = Video
question-video-for = A link to a video that opens apart: nothing follows those who answer.
question-picture-choice = Choice of pictures
question-picture-choice-for = One or several pictures among several: a packaging, a label, a place.

setting-pictures = Accept photos and pictures
setting-documents = Accept PDFs
setting-heaviest = Largest size of each file, in MB
setting-file-most = Most files
setting-picture = Picture
setting-picture-title = Title
setting-picture-title-example = Optional
setting-description = What the picture shows
setting-description-example = Three bottles of milk, side by side
setting-description-explained = Said aloud to those who do not see the picture.
setting-caption = Caption
setting-caption-example = Optional: the source, the author
setting-video-title = Title of the video
setting-video-title-example = Two minutes at the farm
setting-address = Address of the video
setting-address-example = https://
setting-address-explained = YouTube, Vimeo, PeerTube or another page: it opens apart, and nothing of it is loaded here.
setting-picture-choice-options = Pictures
setting-picture-choice-options-explained = The name of each picture is also what is said of it to those who do not see it.
setting-picture-choice-most = At most
setting-picture-choice-most-explained = 1: a single picture; 0: as many as one likes.

problem-file-kinds-missing = Choose at least one kind of file to accept.
problem-files-unreadable = These files cannot be read. Choose them again.
problem-files-too-many =
    { $most ->
        [one] A single file is expected here.
       *[other] No more than { $most } files here: take one away first.
    }
problem-files-too-often = Many files were already sent here: send your answer with those.
problem-file-too-heavy = This file is larger than { $most } MB: choose a lighter one.
problem-file-kind-refused =
    { $accepted ->
        [pictures] Only JPEG, PNG or WebP pictures are accepted here.
        [documents] Only PDF documents are accepted here.
       *[both] Only JPEG, PNG or WebP pictures and PDF documents are accepted here.
    }
problem-file-unknown = This file is no longer there. Choose it again.
problem-document-locked = This PDF is protected by a password: send a copy that is not.
problem-document-too-long = This PDF has too many pages: send only those that matter.
problem-document-unreadable = This PDF cannot be read: it may be damaged. Save it again, or send a photo.
problem-picture-missing = Choose a picture.
problem-option-picture-missing = Choose a picture for this option.
problem-description-missing = Say what the picture shows, for those who do not see it.
problem-video-missing = Write the address of the video; it begins with “https://”.
problem-video-title-missing = Give the video a title.

files-hint-pictures =
    { $most ->
        [one] One photo or picture, { $heaviest } MB at most.
       *[other] Up to { $most } photos or pictures, { $heaviest } MB each at most.
    }
files-hint-documents =
    { $most ->
        [one] One PDF, { $heaviest } MB at most.
       *[other] Up to { $most } PDFs, { $heaviest } MB each at most.
    }
files-hint-both =
    { $most ->
        [one] One photo or PDF, { $heaviest } MB at most.
       *[other] Up to { $most } photos or PDFs, { $heaviest } MB each at most.
    }
files-explained = The place, date and author written in the file are taken out. Only the team will see it.
files-picture = Picture { $number }
files-document = PDF { $number }
files-size = { $size } KB
files-untick = Received. Untick to take it away.
files-untick-document = Received. Untick to take it away.
files-received = received, { $size } KB
files-remove = Take away
files-said =
    { $count ->
        [one] one file
       *[other] { $count } files
    }
files-preview = On the real page, one chooses a file or takes a photo here.
video-open = Watch the video
video-elsewhere = opens on { $site }, in another tab
design-picture-of = Picture of option { $number }

summary-files =
    { $answered ->
        [one] One person gave a file.
       *[other] { $answered } people gave a file.
    }
live-files-open = See the files received
live-files-more = See more
live-files-picture = Photo received { $number }
live-files-document = PDF received { $number }
live-files-explained = For the team only, the newest first. A click downloads the file.
