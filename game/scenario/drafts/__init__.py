"""From a merged document to a draft, with whatever is wrong put aside."""
