"""tieuchi (*tiêu chí*, criteria): judge commune health stations against dated criteria, exactly."""

__version__ = "0.1.0"
