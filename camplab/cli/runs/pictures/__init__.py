"""Pictures that `camplab look` draws by itself, without the window."""
