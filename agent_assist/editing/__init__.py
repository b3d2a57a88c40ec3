"""Edits of content: from frozen items to other frozen items, and what can be told of them."""
