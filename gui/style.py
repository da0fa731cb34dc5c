"""The look of Qt's own widgets: one flat, quiet style sheet in a theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gui.scale import scaled

if TYPE_CHECKING:
    from gui.theme import Theme

RADIUS = 5
"""Pixels by which buttons, fields and chips are rounded."""


def dress_application(theme: Theme) -> None:
    """Give all widgets, of now and later, the colours of `theme`."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    # To replace a sheet, Qt polishes a widget once for each of those around it; to put one on, once.
    application.setStyleSheet("")
    application.setPalette(theme.palette())
    application.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """The application's style sheet for `theme`, at the interface's scale of now."""
    px = scaled
    window, paper, card = theme.window.name(), theme.paper.name(), theme.card.name()
    ink, quiet, hairline = theme.ink.name(), theme.quiet.name(), theme.hairline.name()
    accent, on_accent, selection = theme.accent.name(), theme.on_accent.name(), theme.selection.name()
    return f"""
    QMainWindow, QDialog, QMenuBar, QToolBar, QStatusBar {{ background: {window}; color: {ink}; }}
    #welcome {{ background: {paper}; }}
    QMenuBar {{ padding: 2px {px(6)}px; }}
    QMenuBar::item {{ padding: {px(4)}px {px(9)}px; border-radius: {px(RADIUS)}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {selection}; color: {ink}; }}
    QMenu {{ background: {card}; color: {ink}; border: 1px solid {hairline}; padding: {px(5)}px; }}
    QMenu::item {{ padding: {px(5)}px {px(26)}px {px(5)}px {px(22)}px; border-radius: {px(RADIUS)}px; }}
    QMenu::item:selected {{ background: {selection}; color: {ink}; }}
    QMenu::item:disabled {{ color: {quiet}; }}
    QMenu::separator {{ height: 1px; background: {hairline}; margin: {px(5)}px {px(8)}px; }}
    QToolBar {{ border: none; border-bottom: 1px solid {hairline}; padding: {px(5)}px {px(8)}px; spacing: {px(3)}px; }}
    QToolBar::separator {{ width: 1px; background: {hairline}; margin: {px(5)}px {px(7)}px; }}
    QToolButton {{
        color: {ink}; background: transparent; border: 1px solid transparent; border-radius: {px(RADIUS)}px;
        padding: {px(4)}px {px(8)}px;
    }}
    QToolButton[popupMode="2"] {{ padding-right: {px(22)}px; }}
    QToolButton::menu-indicator {{
        subcontrol-origin: border; subcontrol-position: right center; right: {px(6)}px; width: {px(10)}px;
    }}
    QToolButton#qt_toolbar_ext_button {{ padding: 0; }}
    QCheckBox::indicator {{ width: {px(15)}px; height: {px(15)}px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolButton:hover {{ background: {selection}; }}
    QToolButton:checked {{ background: {card}; border-color: {hairline}; }}
    QToolButton:disabled {{ color: {quiet}; }}
    QToolButton:focus, QPushButton:focus {{ border: 2px solid {accent}; }}
    QPushButton {{
        background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: {px(RADIUS)}px;
        padding: {px(6)}px {px(14)}px;
    }}
    QPushButton:hover {{ border-color: {accent}; }}
    QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
    QPushButton[offer="true"] {{ text-align: left; padding: {px(9)}px {px(14)}px; }}
    QPushButton:disabled {{ color: {quiet}; background: {window}; }}
    QLineEdit {{
        background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: {px(RADIUS)}px;
        padding: {px(6)}px {px(8)}px;
        selection-background-color: {accent}; selection-color: {on_accent};
    }}
    QLineEdit:focus {{ border: 2px solid {accent}; padding: {px(6) - 1}px {px(8) - 1}px; }}
    QTabBar {{ background: {window}; }}
    QTabBar::tab {{
        background: transparent; color: {quiet}; padding: {px(8)}px {px(10)}px;
        border: none; border-bottom: 2px solid {hairline};
    }}
    QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}
    QTabBar[behind="true"]::tab:selected {{ border-bottom-color: {quiet}; }}
    QToolButton#close_tab {{ padding: 0; border-radius: {px(RADIUS)}px; color: {quiet}; }}
    QToolButton#close_tab:hover {{ color: {ink}; }}
    QTabBar::tab:hover {{ color: {ink}; }}
    QTabBar::tab:focus {{ color: {accent}; }}
    QTabWidget::pane {{ border: none; }}
    QListView {{ background: {window}; border: none; outline: none; }}
    QListView#offers {{ background: {card}; color: {ink}; border: 1px solid {hairline}; padding: {px(4)}px; }}
    QListView#offers::item {{ padding: {px(5)}px {px(8)}px; border-radius: {px(RADIUS)}px; }}
    QListView#offers::item:selected {{ background: {selection}; color: {ink}; }}
    QTreeView {{ background: {window}; color: {ink}; border: none; border-right: 1px solid {hairline}; outline: none; }}
    QTreeView::item {{ padding: {px(4)}px {px(2)}px; border: 1px solid transparent; border-radius: {px(RADIUS)}px; }}
    QTreeView::item:hover, QTreeView::item:selected {{ background: {selection}; color: {ink}; }}
    QTreeView::item:focus {{ border-color: {accent}; }}
    QTreeView::item:disabled {{ color: {quiet}; background: transparent; }}
    QDockWidget {{ color: {quiet}; }}
    QDockWidget::title {{ background: {window}; padding: {px(8)}px {px(10)}px; }}
    QTextEdit {{ background: {paper}; color: {ink}; border: none; }}
    QTableWidget {{ background: {card}; color: {ink}; border: 1px solid {hairline}; }}
    QHeaderView::section {{ background: {window}; color: {quiet}; border: none; padding: {px(5)}px {px(8)}px; }}
    QSplitter::handle {{ background: {hairline}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QStatusBar {{ border-top: 1px solid {hairline}; color: {quiet}; padding: 2px {px(8)}px; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel, QLabel[quiet="true"] {{ color: {quiet}; }}
    QProgressBar {{ background: {hairline}; border: none; border-radius: {px(4)}px; }}
    QProgressBar::chunk {{ background: {accent}; border-radius: {px(4)}px; }}
    QToolTip {{ background: {card}; color: {ink}; border: 1px solid {hairline}; padding: {px(4)}px {px(6)}px; }}
    QScrollBar:vertical {{ background: transparent; width: {px(11)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {hairline}; border-radius: {px(4)}px; min-height: {px(36)}px; margin: 1px 2px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; width: 0;
    }}
    """
