"""The pages of the studio, each made when it is opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.studio.page import Page
    from ui.studio.room import StudioRoom


def make_page(name: str, room: StudioRoom) -> Page:
    """The page of a name."""
    match name:
        case "publish":
            from ui.studio.publish import PublishPage

            return PublishPage(room)
        case "versions":
            from ui.studio.versions import VersionsPage

            return VersionsPage(room)
        case "compare":
            from ui.studio.comparing import ComparePage

            return ComparePage(room)
        case "conflicts":
            from ui.studio.conflicts import ConflictsPage

            return ConflictsPage(room)
        case "values":
            from ui.studio.house_values import HouseValuesPage

            return HouseValuesPage(room)
        case "replace":
            from ui.studio.replacing import ReplacePage

            return ReplacePage(room)
        case "replay":
            from ui.studio.replaying import ReplayPage

            return ReplayPage(room)
        case "review":
            from ui.studio.reviewing import ReviewPage

            return ReviewPage(room)
        case "import":
            from ui.studio.importing import ImportPage

            return ImportPage(room)
        case "export":
            from ui.studio.exporting import ExportPage

            return ExportPage(room)
    raise ValueError(name)
