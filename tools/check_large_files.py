"""Says which of the given files are too large for the repository; exits 1 if any is."""

import sys
from pathlib import Path

LIMIT = 1_000_000  # bytes


def main(paths: list[str]) -> int:
    large = [path for path in paths if Path(path).is_file() and Path(path).stat().st_size > LIMIT]
    for path in large:
        print(f"{path} is larger than {LIMIT / 1e6:g} MB: leave it out, or make it smaller")
    return bool(large)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
