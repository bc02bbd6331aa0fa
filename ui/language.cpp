// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/ferrule/translations"_L1;

/// Puts the catalogue in the place of the one that had its name; an empty one is none.
void install(QCoreApplication& application, const QString& name,
             std::unique_ptr<QTranslator> translator)
{
    delete application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (translator->isEmpty())
        return;
    translator->setObjectName(name);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QList<Language> languages()
{
    QList<Language> found;
    const QStringList files = QDir(folder).entryList({u"ferrule_*.qm"_s});
    for (const QString& file : files) {
        QTranslator catalogue;
        if (!catalogue.load(file, folder) || catalogue.isEmpty())
            continue;
        const QString code = file.sliced(8, file.size() - 8 - 3);
        QString name = QLocale(code).nativeLanguageName();
        if (code == "en"_L1)
            name = u"English"_s;
        name[0] = name.at(0).toUpper();
        found.append({code, name});
    }
    std::sort(found.begin(), found.end(), [](const Language& left, const Language& right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return found;
}

void installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    auto ours = std::make_unique<QTranslator>();
    // A desktop whose languages are all unknown to us gets English, and the plurals with it.
    if (!ours->load(locale, u"ferrule"_s, u"_"_s, folder) || ours->isEmpty())
        static_cast<void>(ours->load(u"ferrule_en"_s, folder));
    auto toolkit = std::make_unique<QTranslator>();
    static_cast<void>(toolkit->load(locale, u"qtbase"_s, u"_"_s,
                                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(application, u"qtWords"_s, std::move(toolkit));
    install(application, u"ferruleWords"_s, std::move(ours));
}

} // namespace ferrule::ui
