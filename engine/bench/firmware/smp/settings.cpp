// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/smp/settings.h"

#include <QStringList>

namespace ferrule::bench::smp {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView flash = "settings:"_L1;

} // namespace

Settings::Settings(SimulatedState& state)
    : m_state(state)
{
    load();
    m_values.insert(u"id/serial"_s, state.hardwareId().toLatin1());
}

bool Settings::hasHandler(const QString& name)
{
    static const QStringList handlers{u"app"_s, u"cloud"_s, u"device"_s, u"id"_s, u"mqtt"_s};
    return handlers.contains(name.section(u'/', 0, 0)) && name.contains(u'/');
}

void Settings::load()
{
    const QStringList names = m_state.fileNames();
    for (const QString& name : names) {
        if (name.startsWith(flash))
            m_values.insert(name.sliced(flash.size()), m_state.file(name).value_or(QByteArray()));
    }
}

void Settings::save()
{
    const QStringList names = m_state.fileNames();
    for (const QString& name : names) {
        if (name.startsWith(flash) && !m_values.contains(name.sliced(flash.size())))
            m_state.removeFile(name);
    }
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (m_state.file(flash + it.key()) != it.value())
            m_state.setFile(flash + it.key(), it.value());
    }
}

QString Settings::saved(const QString& name) const
{
    return QString::fromUtf8(m_state.file(flash + name).value_or(QByteArray()));
}

} // namespace ferrule::bench::smp
