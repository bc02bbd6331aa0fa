// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/brokers/findings_list.h"

#include "widgets/look.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ferrule::ui {

using published::BrokerFinding;

namespace {

Look lookOf(BrokerFinding::State state)
{
    switch (state) {
    case BrokerFinding::State::Works:
        return {theme::Role::Good, Mark::Check, FindingsList::tr("Works")};
    case BrokerFinding::State::Missing:
        return {theme::Role::Warning, Mark::Cross, FindingsList::tr("Missing")};
    case BrokerFinding::State::Unproven:
        break;
    }
    return {theme::Role::Neutral, Mark::Ring, FindingsList::tr("Not proven")};
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("brokerFindings"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::medium);
}

void FindingsList::show(const QList<BrokerFinding>& findings)
{
    if (findings == m_shown)
        return;
    m_shown = findings;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BrokerFinding& finding : findings) {
        const Look look = lookOf(finding.state);
        auto* row = new QWidget(this);
        row->setAccessibleName(tr("%1: %2").arg(finding.subject, look.word));
        auto* dot = new StatusDot(row);
        dot->setLook(look);
        auto* title = new QLabel(tr("%1 · %2").arg(finding.subject, look.word), row);
        title->setFont(theme::font(theme::Type::Strong));
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        auto* detail = new QLabel(finding.detail, row);
        detail->setProperty("muted", true);
        detail->setTextFormat(Qt::PlainText);
        detail->setWordWrap(true);
        auto* text = new QVBoxLayout;
        text->setSpacing(0);
        text->addWidget(title);
        text->addWidget(detail);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::small);
        layout->addWidget(dot, 0, Qt::AlignTop);
        layout->addLayout(text, 1);
        m_rows->addWidget(row);
    }
}

} // namespace ferrule::ui
