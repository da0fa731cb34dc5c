"""The command line, on the same steps and exporters as the window."""
