// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bench/add_devices_form.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDevices = 10'000;
constexpr int maxPayload = 128 * 1024;

} // namespace

AddDevicesForm::AddDevicesForm(QWidget* parent)
    : QFrame(parent)
    , m_count(new QSpinBox(this))
    , m_pace(new QDoubleSpinBox(this))
    , m_payload(new QSpinBox(this))
    , m_obeys(new QCheckBox(tr("Obeys the throttle"), this))
    , m_add(new QPushButton(this))
{
    const published::Behaviour usual;
    setObjectName(u"benchAddForm"_s);
    setProperty("panel", u"card"_s);
    m_count->setObjectName(u"benchCount"_s);
    m_count->setRange(1, maxDevices);
    m_pace->setObjectName(u"benchPace"_s);
    m_pace->setRange(0, 60'000);
    m_pace->setDecimals(1);
    m_pace->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_pace->setSuffix(tr(" / min"));
    m_pace->setSpecialValueText(tr("silent"));
    m_pace->setValue(usual.messagesPerMinute);
    m_payload->setObjectName(u"benchPayload"_s);
    m_payload->setRange(0, maxPayload);
    m_payload->setSuffix(tr(" B"));
    m_payload->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_payload->setValue(usual.payloadBytes);
    m_payload->setToolTip(tr("Each started KB counts as one message against the limit"));
    m_obeys->setObjectName(u"benchObeys"_s);
    m_obeys->setChecked(usual.obeysThrottle);
    m_obeys->setToolTip(
        tr("A device that does not obey goes on as before when it is throttled, and "
           "is released in the end"));
    m_add->setObjectName(u"benchAdd"_s);
    m_add->setProperty("kind", u"primary"_s);

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
        field->setMinimumWidth(92);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column++);
    };
    addField(tr("Devices"), m_count);
    addField(tr("Pace"), m_pace);
    addField(tr("Payload"), m_payload);
    layout->addWidget(m_obeys, 1, column++);
    layout->setColumnStretch(column++, 1);
    layout->addWidget(m_add, 1, column);

    connect(m_count, &QSpinBox::valueChanged, this, &AddDevicesForm::nameButton);
    connect(m_add, &QPushButton::clicked, this, [this] {
        published::Behaviour behaviour;
        behaviour.messagesPerMinute = m_pace->value();
        behaviour.payloadBytes = m_payload->value();
        behaviour.obeysThrottle = m_obeys->isChecked();
        emit addRequested(m_count->value(), behaviour);
    });
    nameButton();
}

void AddDevicesForm::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_add->setEnabled(!waiting);
    nameButton();
}

void AddDevicesForm::focusCount()
{
    m_count->setFocus(Qt::OtherFocusReason);
    m_count->selectAll();
}

void AddDevicesForm::nameButton()
{
    m_add->setText(m_waiting ? tr("Adding…") : tr("Add %n device(s)", nullptr, m_count->value()));
}

} // namespace ferrule::ui
