// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ferrule::ui {

/// An MQTT topic filter (MQTT 3.1.1 section 4.7): "+" stands for one level, "#" at the end for the
/// level before it and all below. A filter that begins with a wildcard does not match topics that
/// begin with "$".
class TopicFilter
{
public:
    TopicFilter() = default;
    explicit TopicFilter(const QString& filter);

    /// An empty filter matches everything.
    bool isEmpty() const { return m_levels.isEmpty(); }
    /// What is wrong with the filter, as one sentence; empty when it can be used.
    QString problem() const;
    bool matches(QStringView topic) const;

private:
    QStringList m_levels;
};

} // namespace ferrule::ui
