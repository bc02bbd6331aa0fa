// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace ferrule::ui {

/// What the window remembers between runs, one typed entry each. Every read has a default; nothing
/// here is needed to start.
class Settings
{
public:
    template<typename T>
    struct Entry
    {
        const char* key;
        T fallback;
    };

    inline static const Entry<QByteArray> geometry{"window/geometry", {}};
    inline static const Entry<QByteArray> listSplitter{"window/list-splitter", {}};
    inline static const Entry<QByteArray> drawerSplitter{"window/drawer-splitter", {}};
    inline static const Entry<bool> drawerShown{"window/drawer-shown", true};
    inline static const Entry<theme::Choice> themeChoice{"window/theme", theme::Choice::System};
    inline static const Entry<QString> lastDevice{"window/last-device", {}};
    inline static const Entry<QString> lastPage{"window/last-page", {}};

    /// An INI file; made when something is first written.
    explicit Settings(const QString& path);

    template<typename T>
    T get(const Entry<T>& entry) const;
    template<typename T>
    void set(const Entry<T>& entry, const T& value);

private:
    QSettings m_file;
};

template<typename T>
T Settings::get(const Entry<T>& entry) const
{
    const QVariant stored = m_file.value(QLatin1StringView(entry.key));
    if (!stored.isValid())
        return entry.fallback;
    if constexpr (std::is_enum_v<T>)
        return static_cast<T>(stored.toInt());
    else
        return stored.value<T>();
}

template<typename T>
void Settings::set(const Entry<T>& entry, const T& value)
{
    if constexpr (std::is_enum_v<T>)
        m_file.setValue(QLatin1StringView(entry.key), static_cast<int>(value));
    else
        m_file.setValue(QLatin1StringView(entry.key), QVariant::fromValue(value));
}

} // namespace ferrule::ui
