"""``python -m cleaner``."""

from cleaner.cli.main import main

if __name__ == "__main__":
    main()
