// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messages/publish_form.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

QString publishTopicProblem(const QString& topic)
{
    constexpr qsizetype maxTopicBytes = 65535;
    if (topic.isEmpty())
        return PublishForm::tr("A message needs a topic.");
    if (topic.contains(u'+') || topic.contains(u'#'))
        return PublishForm::tr("“+” and “#” are for filters; a message goes to one topic.");
    if (topic.endsWith(u'/'))
        return PublishForm::tr("Say after the last “/” what the message is about.");
    if (topic.contains(QChar::Null))
        return PublishForm::tr("A topic cannot hold a null character.");
    if (topic.toUtf8().size() > maxTopicBytes)
        return PublishForm::tr("A topic holds at most 65,535 bytes.");
    return {};
}

PublishForm::PublishForm(QWidget* parent)
    : QFrame(parent)
    , m_topic(new QLineEdit(this))
    , m_payload(new QPlainTextEdit(this))
    , m_qos(new QComboBox(this))
    , m_retain(new QCheckBox(tr("Retain"), this))
    , m_copy(new QPushButton(icon(u"command"_s), QString(), this))
    , m_publish(new QPushButton(tr("Publish"), this))
    , m_remark(new QLabel(this))
{
    setObjectName(u"publishForm"_s);
    setProperty("panel", u"card"_s);
    m_topic->setObjectName(u"publishTopic"_s);
    m_topic->setAccessibleName(tr("Topic to publish to"));
    m_topic->setPlaceholderText(tr("Topic, such as ioto/device/P7QX2M9A4B/test"));
    m_payload->setObjectName(u"publishPayload"_s);
    m_payload->setAccessibleName(tr("Payload to publish"));
    m_payload->setPlaceholderText(tr("Payload"));
    m_payload->setFont(theme::font(theme::Type::Mono));
    m_payload->setTabChangesFocus(true);
    m_payload->setFixedHeight(m_payload->fontMetrics().lineSpacing() * 2 + theme::large);
    m_qos->setObjectName(u"publishQos"_s);
    m_qos->setAccessibleName(tr("Quality of service"));
    m_qos->addItem(tr("QoS 0"), 0);
    m_qos->addItem(tr("QoS 1"), 1);
    m_qos->addItem(tr("QoS 2"), 2);
    m_qos->setItemData(0, tr("At most once"), Qt::ToolTipRole);
    m_qos->setItemData(1, tr("At least once"), Qt::ToolTipRole);
    m_qos->setItemData(2, tr("Exactly once"), Qt::ToolTipRole);
    m_qos->setCurrentIndex(1);
    m_retain->setObjectName(u"publishRetain"_s);
    m_retain->setToolTip(tr("The broker keeps the message for those who subscribe later"));
    m_copy->setObjectName(u"publishCopyCommand"_s);
    m_copy->setToolTip(tr("Copy as command"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_publish->setObjectName(u"publishButton"_s);
    m_publish->setProperty("kind", u"primary"_s);
    m_remark->setObjectName(u"publishRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->setFont(theme::font(theme::Type::Small));

    auto* first = new QHBoxLayout;
    first->setSpacing(theme::small);
    first->addWidget(m_topic, 1);
    first->addWidget(m_qos);
    first->addWidget(m_retain);
    first->addWidget(m_copy);
    first->addWidget(m_publish);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::small);
    layout->addLayout(first);
    layout->addWidget(m_payload);
    layout->addWidget(m_remark);

    connect(m_topic, &QLineEdit::textChanged, this, &PublishForm::check);
    connect(m_topic, &QLineEdit::returnPressed, this, &PublishForm::submit);
    connect(m_publish, &QPushButton::clicked, this, &PublishForm::submit);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit commandRequested(message()); });
    check();
}

void PublishForm::setTopic(const QString& topic)
{
    m_topic->setText(topic);
}

QString PublishForm::topic() const
{
    return m_topic->text();
}

void PublishForm::setMessage(const published::Message& message)
{
    m_topic->setText(message.topic);
    m_payload->setPlainText(QString::fromUtf8(message.payload));
    m_qos->setCurrentIndex(message.qos);
    m_retain->setChecked(message.retain);
    m_raw = message.payload;
    m_rawText = m_payload->toPlainText();
}

void PublishForm::say(const QString& sentence, bool wrong)
{
    m_remark->setText(sentence);
    m_remark->setProperty("role", wrong ? u"bad"_s : QString());
    m_remark->setProperty("muted", !wrong);
    m_remark->style()->unpolish(m_remark);
    m_remark->style()->polish(m_remark);
    m_remark->setVisible(!sentence.isEmpty());
}

void PublishForm::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_publish->setText(waiting ? tr("Publishing…") : tr("Publish"));
    m_publish->setEnabled(!waiting && publishTopicProblem(topic()).isEmpty());
}

void PublishForm::check()
{
    const QString problem = publishTopicProblem(topic());
    // A topic that is still being written is not wrong yet.
    say(topic().isEmpty() ? QString() : problem, !topic().endsWith(u'/'));
    m_publish->setEnabled(!m_waiting && problem.isEmpty());
    m_copy->setEnabled(problem.isEmpty());
}

void PublishForm::submit()
{
    if (!m_publish->isEnabled())
        return;
    const published::Message written = message();
    emit publishRequested(written.topic, written.payload, written.qos, written.retain);
}

published::Message PublishForm::message() const
{
    // A payload that is no text goes out as it came, unless it was edited.
    const QString text = m_payload->toPlainText();
    published::Message message;
    message.topic = topic();
    message.payload = !m_raw.isEmpty() && text == m_rawText ? m_raw : text.toUtf8();
    message.qos = static_cast<quint8>(m_qos->currentData().toInt());
    message.retain = m_retain->isChecked();
    return message;
}

} // namespace ferrule::ui
