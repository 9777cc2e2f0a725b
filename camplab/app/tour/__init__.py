"""The first hour: steps that point at real controls and are done by the learner."""
