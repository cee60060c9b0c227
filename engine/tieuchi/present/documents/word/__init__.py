"""The documents in Word: a template, its words filled in, and every figure in a content control."""
