"""Past decisions judged again from what was kept of them, ranked by risk, and a sample drawn to look at."""
