"""An artificial country: plausible evidence of stations that nobody takes for real, for trying out."""
