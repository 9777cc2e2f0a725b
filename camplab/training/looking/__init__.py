"""Who looks, when, and at what price: wants become looks of `training.probes`, which it knows by what they say of
themselves. Changes no weight."""
