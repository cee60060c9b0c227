"""The peers: other ways to judge the same stations by the set 1300-2023, each with the same answers."""
