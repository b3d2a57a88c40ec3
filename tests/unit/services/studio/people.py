"""Who works at the library."""

from agent_assist.domain.commands import Actor, Role

ANA = Actor("ana", "Ana", Role.SUPERVISOR)
EVA = Actor("eva", "Eva", Role.SUPERVISOR)
REP = Actor("jo", "Jo")
