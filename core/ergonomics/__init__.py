"""Ergonomics: from poses to joint angles, published risk scores with their uncertainty, and exposure over time."""
