// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace ferrule::ui {

struct Language
{
    QString code; ///< "de", "zh_CN"
    QString name; ///< in its own words
};

/// The languages that there are words for, English among them, by name.
QList<Language> languages();

/// Gives the application the words of a language, and its way to write numbers and dates; an empty
/// code is the desktop's choice, and English serves where there is no catalogue. What is on the
/// screen already stays as it is: see WindowHost.
void installLanguage(QCoreApplication& application, const QString& code = {});

} // namespace ferrule::ui
