// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders every page of the window with realistic data, in light and dark and at two sizes, one PNG
// each, in the language that is named. With --show it opens the window on the display instead, for
// driving it by hand.
#include "album.h"
#include "ui/language.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace ferrule;
using namespace ferrule::ui;
using namespace Qt::StringLiterals;

namespace {

int show(theme::Choice choice)
{
    const QTemporaryDir home;
    Settings settings(home.filePath(u"ferrule.ini"_s));
    settings.set(Settings::themeChoice, choice);
    testing::FakeEngine engine;
    MainWindow window(engine, settings);
    window.show();
    QObject::connect(&engine, &testing::FakeEngine::commandFinished, &engine, [&engine] {
        if (engine.last().name == u"attachSimulatedDevice"_s)
            engine.push(gallery::wholeBench());
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Renders every page of the window to FOLDER, in light and dark and at two sizes."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"language"_s, u"Of the words and numbers (as the desktop has it)."_s, u"CODE"_s},
         {u"scheme"_s, u"light or dark alone."_s, u"SCHEME"_s},
         {u"show"_s, u"Opens the window instead."_s}});
    parser.addPositionalArgument(u"FOLDER"_s, u"Where the pictures go."_s);
    parser.process(application);
    const QString scheme = parser.value(u"scheme"_s);
    installLanguage(application, parser.value(u"language"_s));
    if (parser.isSet(u"show"_s))
        return show(scheme == u"dark"_s ? theme::Choice::Dark : theme::Choice::Light);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "Cannot make %s\n", qUtf8Printable(folder.path()));
        return 1;
    }
    bool good = true;
    for (const auto& [name, choice] :
         {std::pair(u"light"_s, theme::Choice::Light), std::pair(u"dark"_s, theme::Choice::Dark)}) {
        if (!scheme.isEmpty() && scheme != name)
            continue;
        for (const QSize& size : {QSize(1280, 800), QSize(1024, 700)})
            good = gallery::Album(folder, choice, size).takeAll() && good;
    }
    return good ? 0 : 1;
}
