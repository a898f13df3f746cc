problem-grouping-failed = The groups could not be worked out. Your texts are safe: start again, and tell whoever runs the server if it happens again.
problem-grouping-unknown = These groups are no longer there. Reload the page.
problem-grouping-fineness = There is no such fineness. Choose “finer” or “broader”.
