"""What Tablée knows: it runs without Streamlit and without a database."""
