// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/identifier_text.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QRegularExpression>

#include <tuple>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& claimId()
{
    static const QRegularExpression pattern(u"\\b(?=[0-9]*[A-Z])[0-9A-HJKMNP-TV-Z]{10}\\b"_s);
    return pattern;
}

/// Where the next identifier begins and how long it is; a length of 0 = there is none.
std::pair<qsizetype, qsizetype> nextIdentifier(const QString& sentence, qsizetype from,
                                               const QString& identifier)
{
    const QRegularExpressionMatch match = claimId().match(sentence, from);
    const qsizetype named = identifier.isEmpty() ? -1 : sentence.indexOf(identifier, from);
    if (named >= 0 && (!match.hasMatch() || named <= match.capturedStart()))
        return {named, identifier.size()};
    return {match.capturedStart(), match.capturedLength()};
}

} // namespace

bool looksLikeClaimId(QStringView text)
{
    const QRegularExpressionMatch match = claimId().match(text);
    return match.hasMatch() && match.capturedLength() == text.size();
}

QString withIdentifier(const QString& sentence, const QString& identifier)
{
    const QString family = theme::font(theme::Type::Mono).families().join(QLatin1Char(','));
    const QString span = u"<span style=\"font-family:%1\">"_s.arg(family.toHtmlEscaped());
    QString text;
    qsizetype done = 0;
    for (auto [at, length] = nextIdentifier(sentence, 0, identifier); length > 0;
         std::tie(at, length) = nextIdentifier(sentence, done, identifier)) {
        text += sentence.mid(done, at - done).toHtmlEscaped() + span +
                sentence.mid(at, length).toHtmlEscaped() + "</span>"_L1;
        done = at + length;
    }
    text += sentence.mid(done).toHtmlEscaped();
    return text.replace(u'\n', "<br>"_L1);
}

void showSentence(QLabel& label, const QString& sentence, const QString& identifier)
{
    const bool named = nextIdentifier(sentence, 0, identifier).second > 0;
    label.setTextFormat(named ? Qt::RichText : Qt::PlainText);
    label.setText(named ? withIdentifier(sentence, identifier) : sentence);
}

} // namespace ferrule::ui
