"""What people would pay: pure methods on prices of any unit. Reported, never counted as votes."""
