// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include "words/phrase.h"

namespace ferrule {

namespace {

void appendSentence(QString& line, const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    if (!line.isEmpty())
        line += u' ';
    line += sentence;
    if (!QStringView(u".?!:\u3002\uff1f\uff01\uff1a").contains(line.back()))
        line += u'.';
}

} // namespace

QString shownText(const std::string& sentence)
{
    return sentence.empty() ? QString() : phrase("base", sentence.c_str()).text();
}

QString errorText(const Error& error)
{
    const QString measured = shownText(error.measured);
    const QString expected = shownText(error.expected);
    QString line;
    appendSentence(line, shownText(error.what));
    if (!measured.isEmpty() && !expected.isEmpty())
        appendSentence(
            line, phrase("words", "Measured: %1; expected: %2").arg(measured, expected).text());
    else if (!measured.isEmpty())
        appendSentence(line, phrase("words", "Measured: %1").arg(measured).text());
    else if (!expected.isEmpty())
        appendSentence(line, phrase("words", "Expected: %1").arg(expected).text());
    appendSentence(line, shownText(error.cause));
    appendSentence(line, shownText(error.remedy));
    if (error.peerCode != 0)
        line = phrase("words", "%1 (code %2)").arg(line, error.peerCode).text();
    return line.isEmpty() ? phrase("words", "Unknown error.").text() : line;
}

} // namespace ferrule
