"""Run codes: a whole journal in one token that can be pasted, replayed and verified."""
