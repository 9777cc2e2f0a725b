"""The page of keyboard shortcuts: searched, recorded, moved from one action to another, reset."""
