"""Where the register lies: an SQLite file, or a PostgreSQL database that an office shares."""
