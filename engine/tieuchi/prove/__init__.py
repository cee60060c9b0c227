"""What is true of a rule set whatever the evidence, and the evidence that shows what is not."""
