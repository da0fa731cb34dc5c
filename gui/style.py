"""The look of Qt's own widgets: one flat, quiet style sheet in a theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gui.theme import Theme

RADIUS = 5
"""Pixels by which buttons, fields and chips are rounded."""


def dress_application(theme: Theme) -> None:
    """Give all widgets, of now and later, the colours of `theme`."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(theme.palette())
    application.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """The application's style sheet for `theme`."""
    window, paper, card = theme.window.name(), theme.paper.name(), theme.card.name()
    ink, quiet, hairline = theme.ink.name(), theme.quiet.name(), theme.hairline.name()
    accent, on_accent, selection = theme.accent.name(), theme.on_accent.name(), theme.selection.name()
    return f"""
    QMainWindow, QDialog, QMenuBar, QToolBar, QStatusBar {{ background: {window}; color: {ink}; }}
    QMenuBar {{ padding: 2px 6px; }}
    QMenuBar::item {{ padding: 4px 9px; border-radius: {RADIUS}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {selection}; color: {ink}; }}
    QMenu {{ background: {card}; color: {ink}; border: 1px solid {hairline}; padding: 5px; }}
    QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: {RADIUS}px; }}
    QMenu::item:selected {{ background: {selection}; color: {ink}; }}
    QMenu::item:disabled {{ color: {quiet}; }}
    QMenu::separator {{ height: 1px; background: {hairline}; margin: 5px 8px; }}
    QToolBar {{ border: none; border-bottom: 1px solid {hairline}; padding: 5px 8px; spacing: 3px; }}
    QToolBar::separator {{ width: 1px; background: {hairline}; margin: 5px 7px; }}
    QToolButton {{
        color: {ink}; background: transparent; border: 1px solid transparent; border-radius: {RADIUS}px;
        padding: 4px 8px;
    }}
    QToolButton:hover {{ background: {selection}; }}
    QToolButton:checked {{ background: {card}; border-color: {hairline}; }}
    QToolButton:disabled {{ color: {quiet}; }}
    QToolButton:focus, QPushButton:focus {{ border: 2px solid {accent}; }}
    QPushButton {{
        background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: {RADIUS}px; padding: 6px 14px;
    }}
    QPushButton:hover {{ border-color: {accent}; }}
    QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
    QPushButton[offer="true"] {{ text-align: left; padding: 9px 14px; }}
    QPushButton:disabled {{ color: {quiet}; background: {window}; }}
    QLineEdit {{
        background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: {RADIUS}px; padding: 6px 8px;
        selection-background-color: {accent}; selection-color: {on_accent};
    }}
    QLineEdit:focus {{ border: 2px solid {accent}; padding: 5px 7px; }}
    QTabBar {{ background: {window}; }}
    QTabBar::tab {{
        background: transparent; color: {quiet}; padding: 8px 10px; border: none; border-bottom: 2px solid {hairline};
    }}
    QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}
    QTabBar::tab:hover {{ color: {ink}; }}
    QTabBar::tab:focus {{ color: {accent}; }}
    QTabWidget::pane {{ border: none; }}
    QListView {{ background: {window}; border: none; outline: none; }}
    QTextEdit {{ background: {paper}; color: {ink}; border: none; }}
    QTableWidget {{ background: {card}; color: {ink}; border: 1px solid {hairline}; }}
    QHeaderView::section {{ background: {window}; color: {quiet}; border: none; padding: 5px 8px; }}
    QSplitter::handle {{ background: {hairline}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QStatusBar {{ border-top: 1px solid {hairline}; color: {quiet}; padding: 2px 8px; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {quiet}; }}
    QProgressBar {{ background: {hairline}; border: none; border-radius: 4px; }}
    QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
    QToolTip {{ background: {card}; color: {ink}; border: 1px solid {hairline}; padding: 4px 6px; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {hairline}; border-radius: 4px; min-height: 36px; margin: 1px 2px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; width: 0;
    }}
    """
