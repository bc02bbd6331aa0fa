// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_host.h"

#include "models/engine_feed.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QApplication>

namespace ferrule::ui {

WindowHost::WindowHost(published::Engine& engine, Settings& settings)
    : m_engine(engine)
    , m_settings(settings)
    , m_feed(std::make_unique<EngineFeed>(engine))
{
    installLanguage(*qApp, settings.get(Settings::language));
    make();
}

WindowHost::~WindowHost() = default;

void WindowHost::start()
{
    m_feed->whenFinished(m_engine.start(), this, [](const published::Failure*) {});
}

void WindowHost::make()
{
    m_window = std::make_unique<MainWindow>(m_engine, m_settings, *m_feed);
    // Queued: the old window's menu is still open.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeLanguage,
            Qt::QueuedConnection);
}

void WindowHost::changeLanguage(const QString& code)
{
    m_settings.set(Settings::language, code);
    m_window->saveState();
    // The old one goes last, so that the program never stands without a window.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    installLanguage(*qApp, code);
    make();
    if (old->isVisible())
        m_window->show();
}

} // namespace ferrule::ui
