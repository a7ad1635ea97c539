"""The local AWS emulator of the end-to-end tests, and what this project adds to it."""
