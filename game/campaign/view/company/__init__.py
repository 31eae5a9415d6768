"""The company's rows on the desk: departments and their slices, people and what has been, weeks."""
