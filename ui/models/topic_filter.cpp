// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topic_filter.h"

#include <QCoreApplication>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

TopicFilter::TopicFilter(const QString& filter)
{
    if (!filter.isEmpty())
        m_levels = filter.split(u'/');
}

QString TopicFilter::problem() const
{
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const QString& level = m_levels.at(i);
        if (level.contains(u'#') && (level.size() > 1 || i + 1 < m_levels.size()))
            return QCoreApplication::translate("TopicFilter",
                                               "“#” stands alone, at the end of a topic filter.");
        if (level.contains(u'+') && level.size() > 1)
            return QCoreApplication::translate(
                "TopicFilter", "“+” stands alone between two slashes of a topic filter.");
    }
    return {};
}

bool TopicFilter::matches(QStringView topic) const
{
    if (m_levels.isEmpty())
        return true;
    const QString& first = m_levels.first();
    if (topic.startsWith(u'$') && (first == "#"_L1 || first == "+"_L1))
        return false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const QString& level = m_levels.at(i);
        if (level == "#"_L1)
            return true;
        if (begin > topic.size())
            return false;
        qsizetype end = topic.indexOf(u'/', begin);
        if (end < 0)
            end = topic.size();
        if (level != "+"_L1 && topic.sliced(begin, end - begin) != level)
            return false;
        begin = end + 1;
        // "sport/#" matches "sport" itself.
        if (begin > topic.size() && i + 2 == m_levels.size() && m_levels.last() == "#"_L1)
            return true;
    }
    return begin > topic.size();
}

} // namespace ferrule::ui
