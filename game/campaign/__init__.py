"""One game: rules of play, the journal, the desk. Faces hold a `Session` and draw its `Desk`."""
