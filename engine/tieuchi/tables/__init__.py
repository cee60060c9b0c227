"""Evidence of many stations as tables: read, checked and turned into whole numbers."""
