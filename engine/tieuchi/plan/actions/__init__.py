"""What can be done for a station: the catalogue of actions, and evidence with actions applied."""
