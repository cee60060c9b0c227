"""The documents as PDF, set by typst in the font that is shipped beside it."""
