// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/csv.h"

#include "words/phrase.h"

namespace ferrule::station {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& field)
{
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') ||
                             field.contains(u'\n') || field.contains(u'\r') ||
                             field.startsWith(u' ') || field.endsWith(u' ');
    if (!needsQuotes)
        return field;
    return u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
}

Error fault(qsizetype line, std::string what)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("station", "Line %1 is no comma-separated line.").arg(line);
    error.measured = std::move(what);
    error.expected =
        phrase("station", "Fields as in RFC 4180: quotes around a field, quotes in it doubled.");
    error.remedy = phrase("station", "Save the file again as CSV (UTF-8).");
    return error;
}

/// Reads one field after another.
class Parser
{
public:
    explicit Parser(const QString& text)
        : m_text(text)
    {
    }

    Result<QList<QStringList>> run()
    {
        while (m_at < m_text.size()) {
            const Result<QString> field = peek() == u'"' ? quotedField() : plainField();
            if (!field)
                return field.error();
            m_fields << field.value();
            if (m_at < m_text.size() && peek() == u',') {
                ++m_at;
                if (m_at == m_text.size())
                    m_fields << QString();
                continue;
            }
            endLine();
        }
        endLine();
        return m_lines;
    }

private:
    QChar peek() const { return m_text[m_at]; }

    QString plainField()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && peek() != u',' && peek() != u'\n' && peek() != u'\r')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    Result<QString> quotedField()
    {
        QString field;
        const qsizetype startLine = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == u'\n')
                ++m_line;
            if (peek() != u'"') {
                field += peek();
                continue;
            }
            if (++m_at < m_text.size() && peek() == u'"') {
                field += u'"';
                continue;
            }
            if (m_at < m_text.size() && peek() != u',' && peek() != u'\n' && peek() != u'\r')
                return fault(startLine, phrase("station", "Text follows the closing quote."));
            return field;
        }
        return fault(startLine, phrase("station", "A quote does not end."));
    }

    void endLine()
    {
        while (m_at < m_text.size() && (peek() == u'\n' || peek() == u'\r')) {
            if (peek() == u'\n')
                ++m_line;
            ++m_at;
        }
        const bool isEmpty =
            m_fields.isEmpty() || (m_fields.size() == 1 && m_fields.constFirst().isEmpty());
        if (!isEmpty)
            m_lines << m_fields;
        m_fields.clear();
    }

    const QString& m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    QStringList m_fields;
    QList<QStringList> m_lines;
};

} // namespace

QString csvLine(const QStringList& fields)
{
    QStringList written;
    written.reserve(fields.size());
    for (const QString& field : fields)
        written << quoted(field);
    return written.join(u',') + u'\n';
}

Result<QList<QStringList>> parseCsv(const QString& text)
{
    return Parser(text).run();
}

} // namespace ferrule::station
