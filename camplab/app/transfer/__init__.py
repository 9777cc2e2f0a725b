"""Networks and weights from elsewhere: dialogs that ask the engine, which has torch; this package has not."""
