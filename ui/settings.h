// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QList>
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
        QString key;
        T fallback;
    };

    inline static const Entry<QByteArray> geometry{QStringLiteral("window/geometry"), {}};
    inline static const Entry<bool> drawerShown{QStringLiteral("window/drawer-shown"), true};
    inline static const Entry<theme::Choice> themeChoice{QStringLiteral("window/theme"),
                                                         theme::Choice::System};
    inline static const Entry<QString> language{QStringLiteral("window/language"), {}};
    inline static const Entry<QString> lastDevice{QStringLiteral("window/last-device"), {}};
    inline static const Entry<QString> devicePage{QStringLiteral("window/device-page"), {}};
    inline static const Entry<QString> poolPage{QStringLiteral("window/pool-page"), {}};
    inline static const Entry<bool> stationSound{QStringLiteral("station/sound"), true};
    /// MiB that messages, console lines and the timeline may take together.
    inline static const Entry<int> bufferMiB{QStringLiteral("window/buffer-mib"), 256};

    // One a named widget.
    static Entry<QByteArray> splitter(const QString& name);
    static Entry<QList<int>> columns(const QString& table);
    static Entry<QList<int>> sorting(const QString& table); ///< column, order; empty = as made
    static Entry<QString> filter(const QString& field);
    static Entry<int> choice(const QString& box); ///< -1 = as made

    /// An INI file; made when something is first written.
    explicit Settings(const QString& path);

    /// Bytes that messages may take; the console and the timeline have smaller bounds of their own.
    std::size_t messageBudget() const;

    /// The folder that holds the file.
    QString folder() const;

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
    const QVariant stored = m_file.value(entry.key);
    if (!stored.isValid())
        return entry.fallback;
    if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(stored.toInt());
    } else if constexpr (std::is_same_v<T, QList<int>>) {
        QList<int> numbers;
        const QStringList words = stored.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words)
            numbers.append(word.toInt());
        return numbers;
    } else
        return stored.value<T>();
}

template<typename T>
void Settings::set(const Entry<T>& entry, const T& value)
{
    if constexpr (std::is_enum_v<T>) {
        m_file.setValue(entry.key, static_cast<int>(value));
    } else if constexpr (std::is_same_v<T, QList<int>>) {
        QStringList words;
        for (const int number : value)
            words.append(QString::number(number));
        m_file.setValue(entry.key, words.join(u' '));
    } else {
        m_file.setValue(entry.key, QVariant::fromValue(value));
    }
}

} // namespace ferrule::ui
