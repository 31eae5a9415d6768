"""SQLite behind campaign's `JournalStore`: the only folder that knows sqlite3."""
