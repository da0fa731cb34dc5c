"""The main window: pages, tabs, banners, status."""
