"""The documents an office signs: scored sheet, appraisal minutes and submission, in Word and as PDF."""
