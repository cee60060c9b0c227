"""What stations show: the form that says what can be asked, and the files that answer it."""
