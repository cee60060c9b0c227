"""Reading: strict YAML with places, checked against models, and where the content lies."""
