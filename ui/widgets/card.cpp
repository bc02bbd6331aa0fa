// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/theme.h"

#include <QVBoxLayout>

namespace ferrule::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("panel", QStringLiteral("card"));
    m_body->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    m_body->setSpacing(theme::small);
}

} // namespace ferrule::ui
