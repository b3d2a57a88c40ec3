"""The guide map: a call guide as a graph in the lanes of the five stages."""

from ui.studio.map.guide_map import GuideMap

__all__ = ["GuideMap"]
