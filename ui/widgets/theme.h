// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

/// The house style: colours by meaning, one spacing grid, one type scale. It has no state of its
/// own: a widget asks with its palette, which says whether it stands on light or dark.
namespace ferrule::ui::theme {

/// What the user chose. System follows the desktop.
enum class Choice { System, Light, Dark };
enum class Scheme { Light, Dark };

/// Colours by meaning. Every text role has at least 4.5:1 (WCAG AA) on Window, Surface and on the
/// tint of its own name; every mark at least 3:1.
enum class Role {
    Window,  ///< behind everything
    Surface, ///< cards, lists, editors
    Raised,  ///< headers, bars, hovered rows
    Border,  ///< hairlines between surfaces
    Text,
    Muted,     ///< secondary text
    Accent,    ///< the one thing to press, links, selection
    OnAccent,  ///< text on Accent
    Selection, ///< behind selected rows; Text is readable on it
    Good,
    Warning,
    Bad,
    Info,
    Neutral, ///< nothing known, nothing wrong
    GoodTint,
    WarningTint,
    BadTint,
    InfoTint,
    NeutralTint,
};

/// The spacing grid, in device-independent pixels. Nothing stands between two steps.
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;

/// The corner radius of cards, fields and buttons.
inline constexpr int radius = 6;

/// The type scale, relative to the desktop's font.
enum class Type {
    Display, ///< one big figure a page
    Title,   ///< the name of what is shown
    Heading, ///< a section
    Body,
    Strong, ///< body, semi-bold
    Small,  ///< captions and second lines
    Mono,   ///< claim IDs, payloads, keys
    SmallMono,
};

Scheme scheme(const QPalette& palette);
QColor colour(Role role, Scheme scheme);
QColor colour(Role role, const QPalette& palette);
/// The quiet background that belongs to Good, Warning, Bad, Info or Neutral.
Role tintOf(Role role);

QFont font(Type type);

/// The ratio of two opaque colours' luminance as in WCAG 2.1, 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// Gives the application the palette, the font metrics and the style sheet of `choice`. Called at
/// the start, when the user chooses, and when the desktop changes its mind.
void apply(QApplication& application, Choice choice);

} // namespace ferrule::ui::theme
