// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    const QString folder = u":/ferrule/translations"_s;
    if (translator->load(QLocale(), u"ferrule"_s, u"_"_s, folder) ||
        translator->load(u"ferrule_en"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace ferrule::ui
