"""The words of the telling: figures spelt out, remarks, word lists, a call written down."""
