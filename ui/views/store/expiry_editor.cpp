// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/expiry_editor.h"

#include "models/gate.h"
#include "widgets/theme.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

ExpiryEditor::ExpiryEditor(QWidget* parent)
    : QWidget(parent)
    , m_when(new QDateTimeEdit(this))
    , m_set(new QPushButton(tr("Set"), this))
{
    setObjectName(u"expiryEditor"_s);
    m_when->setObjectName(u"expiryWhen"_s);
    m_when->setAccessibleName(tr("When the item goes by itself"));
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_when->setCalendarPopup(true);
    m_when->setMinimumHeight(m_set->sizeHint().height());
    m_set->setObjectName(u"expirySet"_s);
    m_set->setToolTip(tr("Stage it like an edit"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"expiryCancel"_s);
    auto* caption = new QLabel(tr("Goes by itself on"), this);
    caption->setBuddy(m_when);
    caption->setProperty("muted", true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::small, 0, 0);
    line->setSpacing(theme::small);
    line->addStretch();
    line->addWidget(caption);
    line->addWidget(m_when);
    line->addWidget(m_set);
    line->addWidget(cancel);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ExpiryEditor::refresh);
    connect(m_set, &QPushButton::clicked, this, &ExpiryEditor::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    // What is to come when it is chosen is past a while later.
    auto* clock = new QTimer(this);
    clock->setInterval(1000);
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    clock->start();
    hide();
}

void ExpiryEditor::ask(qint64 expiresMs)
{
    const QDateTime now = QDateTime::currentDateTime();
    QDateTime when = QDateTime::fromMSecsSinceEpoch(expiresMs);
    if (when <= now)
        when = now.addDays(1);
    when.setTime(QTime(when.time().hour(), when.time().minute()));
    m_when->setDateTime(when);
    refresh();
    show();
    m_when->setFocus();
}

void ExpiryEditor::refresh()
{
    const bool past = m_when->dateTime() <= QDateTime::currentDateTime();
    gate(*m_set, true, past ? tr("Choose a time to come") : QString());
}

void ExpiryEditor::submit()
{
    refresh();
    if (!m_set->isEnabled())
        return;
    hide();
    emit chosen(m_when->dateTime().toMSecsSinceEpoch());
}

} // namespace ferrule::ui
