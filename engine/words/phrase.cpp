// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QCoreApplication>

namespace ferrule {

Phrase::Phrase(const char* context, const char* english)
    : m_text(QCoreApplication::translate(context, english))
{
}

} // namespace ferrule
