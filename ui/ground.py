"""The ground of a window, apart from the other colours: the first picture needs no more."""

LIGHT_GROUND = "#F4F5F7"
DARK_GROUND = "#12151C"
STYLE = "fusion"
STYLE_VARIABLE = "QT_STYLE_OVERRIDE"
