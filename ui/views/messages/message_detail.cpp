// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messages/message_detail.h"

#include "models/time_text.h"
#include "views/messages/payload_view.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

MessageDetail::MessageDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_payload(new PayloadView(this))
{
    m_title->setObjectName(u"messageTopic"_s);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_facts->setObjectName(u"messageFacts"_s);
    m_facts->setProperty("muted", true);
    for (QLabel* label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        // Topics have no spaces to break at; they must not widen the pane.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    setMinimumWidth(220);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addSpacing(theme::tight);
    layout->addWidget(m_payload, 1);
}

void MessageDetail::showMessage(const published::Message& message, std::optional<qint64> gapMs)
{
    m_title->setText(message.topic);
    QStringList facts;
    if (message.utcMs != 0)
        facts << (message.outgoing ? tr("sent") : tr("received")) << fullTimeText(message.utcMs);
    facts << tr("QoS %1").arg(message.qos);
    if (message.packetId != 0)
        facts << tr("packet %1").arg(message.packetId);
    if (message.retain)
        facts << tr("retained");
    if (message.duplicate)
        facts << tr("duplicate");
    if (gapMs)
        facts << tr("%1 after the one before on this topic").arg(durationText(double(*gapMs)));
    m_facts->setText(facts.join(u" · "_s));
    m_payload->setPayload(message.payload);
}

void MessageDetail::clear()
{
    m_title->setText(tr("No message selected"));
    m_facts->setText(tr("Select one in the list to read it here."));
    m_payload->clear();
}

} // namespace ferrule::ui
