"""The cheapest actions that make a station pass, found exactly and proved."""
