// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/policy_form.h"

#include "widgets/theme.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

QDoubleSpinBox* spinBox(const QString& name, double from, double to, int decimals,
                        const QString& suffix, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setRange(from, to);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

PolicyForm::PolicyForm(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLineEdit(this))
    , m_limit(spinBox(u"policyLimit"_s, 1, 1'000'000, 0, tr(" / h"), this))
    , m_window(spinBox(u"policyWindow"_s, 1, 3600, 0, tr(" s"), this))
    , m_interval(spinBox(u"policyInterval"_s, 0.5, 3600, 1, tr(" s"), this))
{
    setObjectName(u"policyForm"_s);
    setProperty("panel", u"card"_s);
    m_name->setObjectName(u"policyName"_s);
    m_limit->setToolTip(
        tr("Messages of 1 KB or a started part of it, an hour, for each device; the "
           "pool may send that times the devices connected."));
    m_window->setToolTip(tr("The time over which a rate is taken"));
    m_interval->setToolTip(tr("How often the rates are measured and judged"));
    auto* apply = new QPushButton(tr("Apply policy"), this);
    apply->setObjectName(u"policyApply"_s);
    apply->setProperty("kind", u"primary"_s);
    auto* close = new QPushButton(tr("Cancel"), this);
    close->setObjectName(u"policyCancel"_s);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setHorizontalSpacing(theme::small);
    layout->setVerticalSpacing(theme::tight);
    int column = 0;
    const auto addField = [this, layout, &column](const QString& caption, QWidget* field) {
        auto* label = new QLabel(caption, this);
        label->setProperty("muted", true);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column++);
    };
    addField(tr("Policy"), m_name);
    addField(tr("Limit a device"), m_limit);
    addField(tr("Window"), m_window);
    addField(tr("Measured every"), m_interval);
    layout->setColumnStretch(0, 1);
    layout->addWidget(close, 1, column++);
    layout->addWidget(apply, 1, column);

    connect(apply, &QPushButton::clicked, this, [this] {
        emit policyChosen(policy());
        hide();
    });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void PolicyForm::open(const published::TrafficStatus& status)
{
    m_name->setText(status.policy);
    m_limit->setValue(status.limitPerDevice);
    m_window->setValue(double(status.windowMs) / 1000);
    m_interval->setValue(double(status.intervalMs) / 1000);
    show();
    m_limit->setFocus(Qt::OtherFocusReason);
    m_limit->selectAll();
}

published::TrafficPolicy PolicyForm::policy() const
{
    published::TrafficPolicy policy;
    policy.name = m_name->text().trimmed();
    policy.limitPerDevice = m_limit->value();
    policy.windowMs = std::llround(m_window->value() * 1000);
    policy.intervalMs = std::llround(m_interval->value() * 1000);
    return policy;
}

void PolicyForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
