"""The official annex of a decision: read from Word or Excel, compared with the encoded set, drafted."""
