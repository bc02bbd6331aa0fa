// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bench/add_devices_form.h"

#include "models/behaviour_words.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Fault;
using published::Script;

namespace {

constexpr int maxDevices = 10'000;
constexpr double minuteMs = 60'000;

} // namespace

AddDevicesForm::AddDevicesForm(QWidget* parent)
    : QFrame(parent)
    , m_count(new QSpinBox(this))
    , m_pace(new QDoubleSpinBox(this))
    , m_payload(new QSpinBox(this))
    , m_obeys(new QCheckBox(tr("Obeys the throttle"), this))
    , m_script(new QComboBox(this))
    , m_period(new QDoubleSpinBox(this))
    , m_fault(new QComboBox(this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"benchAddForm"_s);
    setProperty("panel", u"card"_s);
    fillFields();
    m_add->setObjectName(u"benchAdd"_s);
    m_add->setProperty("kind", u"primary"_s);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setHorizontalSpacing(theme::small);
    layout->setVerticalSpacing(theme::tight);
    const auto addField = [this, layout](int row, int column, const QString& caption,
                                         QWidget* field) {
        auto* label = new QLabel(caption, this);
        label->setProperty("muted", true);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        if (!qobject_cast<QComboBox*>(field)) // as wide as the longest of its choices
            field->setMinimumWidth(92);
        layout->addWidget(label, row, column);
        layout->addWidget(field, row + 1, column);
    };
    addField(0, 0, tr("Devices"), m_count);
    addField(0, 1, tr("Pace"), m_pace);
    addField(0, 2, tr("Payload"), m_payload);
    layout->addWidget(m_obeys, 1, 3, 1, 3);
    addField(2, 0, tr("Script"), m_script);
    addField(2, 1, tr("Period"), m_period);
    addField(2, 2, tr("Fault"), m_fault);
    layout->setRowMinimumHeight(2, m_count->fontMetrics().height() + theme::small);
    layout->setColumnStretch(4, 1);
    layout->addWidget(m_add, 3, 5);

    connect(m_count, &QSpinBox::valueChanged, this, &AddDevicesForm::nameButton);
    connect(m_script, &QComboBox::currentIndexChanged, this, &AddDevicesForm::refresh);
    connect(m_fault, &QComboBox::currentIndexChanged, this, &AddDevicesForm::refresh);
    connect(m_add, &QPushButton::clicked, this,
            [this] { emit addRequested(m_count->value(), behaviour()); });
    nameButton();
    refresh();
}

void AddDevicesForm::fillFields()
{
    const published::Behaviour usual;
    m_count->setObjectName(u"benchCount"_s);
    m_count->setRange(1, maxDevices);
    m_pace->setObjectName(u"benchPace"_s);
    m_pace->setRange(0, behaviourPaceMost);
    m_pace->setDecimals(1);
    m_pace->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_pace->setSuffix(tr(" / min"));
    m_pace->setSpecialValueText(tr("silent"));
    m_pace->setValue(usual.messagesPerMinute);
    m_payload->setObjectName(u"benchPayload"_s);
    m_payload->setRange(0, behaviourPayloadMost);
    m_payload->setSuffix(tr(" B"));
    m_payload->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_payload->setValue(usual.payloadBytes);
    m_payload->setToolTip(tr("Each started KB counts as one message against the limit"));
    m_obeys->setObjectName(u"benchObeys"_s);
    m_obeys->setChecked(usual.obeysThrottle);
    m_obeys->setToolTip(
        tr("A device that does not obey goes on as before when it is throttled, and "
           "is released in the end"));
    m_script->setObjectName(u"benchScript"_s);
    for (const Script script : allScripts())
        m_script->addItem(scriptName(script), int(script));
    m_period->setObjectName(u"benchPeriod"_s);
    m_period->setRange(0.1, 24 * 60);
    m_period->setDecimals(1);
    m_period->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_period->setSuffix(tr(" min"));
    m_period->setValue(double(usual.periodMs) / minuteMs);
    m_fault->setObjectName(u"benchFault"_s);
    for (const Fault fault : allFaults())
        m_fault->addItem(faultName(fault), int(fault));
}

published::Behaviour AddDevicesForm::behaviour() const
{
    published::Behaviour behaviour;
    behaviour.messagesPerMinute = m_pace->value();
    behaviour.payloadBytes = m_payload->value();
    behaviour.obeysThrottle = m_obeys->isChecked();
    behaviour.script = Script(m_script->currentData().toInt());
    behaviour.periodMs = std::llround(m_period->value() * minuteMs);
    behaviour.fault = Fault(m_fault->currentData().toInt());
    return behaviour;
}

void AddDevicesForm::refresh()
{
    const published::Behaviour chosen = behaviour();
    m_script->setToolTip(scriptMeaning(chosen.script));
    m_fault->setToolTip(faultMeaning(chosen.fault));
    m_pace->setEnabled(chosen.script != Script::Flood);
    m_period->setEnabled(chosen.script != Script::Steady && chosen.script != Script::Flood);
}

void AddDevicesForm::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_add->setEnabled(!waiting);
    nameButton();
}

void AddDevicesForm::nameButton()
{
    m_add->setText(m_waiting ? tr("Adding…") : tr("Add %n device(s)", nullptr, m_count->value()));
}

} // namespace ferrule::ui
