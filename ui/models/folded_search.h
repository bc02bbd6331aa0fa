// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace ferrule::ui {

/// Finds bytes without regard to ASCII case, for many texts with one needle (Horspool's search: it
/// looks at the end of the needle first and skips by what stands there).
class FoldedSearch
{
public:
    explicit FoldedSearch(const QByteArray& needle)
        : m_needle(needle.toLower())
    {
        m_skip.fill(m_needle.size());
        for (qsizetype i = 0; i + 1 < m_needle.size(); ++i)
            m_skip[folded(m_needle.at(i))] = m_needle.size() - 1 - i;
    }

    /// An empty needle is in everything.
    bool isIn(QByteArrayView hay) const
    {
        const qsizetype last = m_needle.size() - 1;
        if (last < 0)
            return true;
        const char* const bytes = hay.data();
        for (qsizetype end = last; end < hay.size();) {
            const unsigned char at = folded(bytes[end]);
            if (at == static_cast<unsigned char>(m_needle.at(last)) && fits(bytes + end - last))
                return true;
            end += m_skip[at];
        }
        return false;
    }

private:
    static unsigned char folded(char letter)
    {
        return static_cast<unsigned char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a'
                                                                         : letter);
    }
    bool fits(const char* bytes) const
    {
        for (qsizetype i = 0; i < m_needle.size(); ++i)
            if (folded(bytes[i]) != static_cast<unsigned char>(m_needle.at(i)))
                return false;
        return true;
    }

    QByteArray m_needle;
    std::array<qsizetype, 256> m_skip;
};

} // namespace ferrule::ui
