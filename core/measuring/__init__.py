"""What `manage.py bench` fills and measures."""
