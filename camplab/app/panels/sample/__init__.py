"""Which sample a panel looks at: chosen out of the data, drawn, typed, opened. No panel by itself."""
