"""The live editor's screens: the game goes on beside the text editor in which it is written."""
