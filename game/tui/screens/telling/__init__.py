"""Pages that explain: why, what if, forecasts, the way back through the months."""
