"""The window: Qt, no language logic, no file formats."""
