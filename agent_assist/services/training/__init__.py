"""Practising on simulated customers: scenarios, runs, scores, cards, assignments."""

from agent_assist.services.training.practice import CustomerPort, Practice, PracticeClock
from agent_assist.services.training.training import Training

__all__ = ["CustomerPort", "Practice", "PracticeClock", "Training"]
