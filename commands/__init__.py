"""What operators do from the command line, one file a command; `manage.py` lists them."""
