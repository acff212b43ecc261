"""Looking: each module finds one kind of thing out, changes nothing, and judges nothing."""
