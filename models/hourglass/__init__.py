"""Yang et al. 2018: 3D poses from single pictures, by a stacked hourglass with a depth head and a critic."""
