"""The pieces of the answer page: promise, steps, receipt, ending."""
