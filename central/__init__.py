"""Head office: takes the records in, hands the day's list out, publishes the score."""
