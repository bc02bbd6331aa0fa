// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/policy_form.h"

#include "models/traffic_words.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::TrafficPolicy;

namespace {

/// Fields of one row stand under those of the row above.
constexpr int columns = 5;
constexpr int narrowest = 104;

struct Range
{
    double from = 0;
    double to = 0;
    int decimals = 0;
};

/// Writes no decimals where they are zeros.
class NumberBox : public QDoubleSpinBox
{
public:
    QString textFromValue(double value) const override
    {
        QString text = QDoubleSpinBox::textFromValue(value);
        const QString point = locale().decimalPoint();
        if (!text.contains(point))
            return text;
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
        return text;
    }
};

QDoubleSpinBox* spinBox(const QString& name, Range range, const QString& suffix)
{
    auto* box = new NumberBox;
    box->setObjectName(name);
    box->setRange(range.from, range.to);
    box->setDecimals(range.decimals);
    box->setSuffix(suffix);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setGroupSeparatorShown(true);
    return box;
}

/// A row of the form: fields under their captions, in line with the other rows.
class FieldRow : public QWidget
{
public:
    explicit FieldRow(const QString& title)
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme::small);
        m_grid->setVerticalSpacing(theme::tight);
        for (int column = 0; column < columns; ++column)
            m_grid->setColumnStretch(column, 1);
        if (title.isEmpty())
            return;
        auto* heading = new QLabel(title, this);
        heading->setFont(theme::font(theme::Type::Strong));
        m_grid->addWidget(heading, 0, 0, 1, columns);
    }

    void add(const QString& caption, QWidget* field, const QString& tip)
    {
        auto* label = new QLabel(caption, this);
        label->setProperty("muted", true);
        label->setWordWrap(true);
        label->setBuddy(field);
        // As wide as their column, which is as wide as those above and below it.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        field->setMinimumWidth(narrowest);
        field->setAccessibleName(caption);
        field->setToolTip(tip);
        m_grid->addWidget(label, 1, m_column, Qt::AlignBottom);
        m_grid->addWidget(field, 2, m_column++);
    }

    QGridLayout* grid() { return m_grid; }

private:
    QGridLayout* m_grid;
    int m_column = 0;
};

double seconds(qint64 milliseconds)
{
    return double(milliseconds) / 1000;
}

qint64 milliseconds(const QDoubleSpinBox* seconds)
{
    return std::llround(seconds->value() * 1000);
}

} // namespace

PolicyForm::PolicyForm(QWidget* parent)
    : QFrame(parent)
    , m_preset(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_limit(spinBox(u"policyLimit"_s, {0.01, 1'000'000'000, 2}, tr(" / h")))
    , m_window(spinBox(u"policyWindow"_s, {0.1, 86'400, 3}, tr(" s")))
    , m_interval(spinBox(u"policyInterval"_s, {0.05, 86'400, 3}, tr(" s")))
    , m_unit(spinBox(u"policyUnit"_s, {1, 1'000'000'000, 0}, tr(" bytes")))
    , m_burst(new QCheckBox(tr("Headroom for bursts"), this))
    , m_multiple(spinBox(u"policyMultiple"_s, {1, 1000, 2}, tr(" ×")))
    , m_quietMultiple(spinBox(u"policyQuietMultiple"_s, {1, 1000, 2}, tr(" ×")))
    , m_quietShare(spinBox(u"policyQuietShare"_s, {0, 100, 1}, tr(" %")))
    , m_prior(spinBox(u"policyPrior"_s, {0.1, 8'640'000, 3}, tr(" s")))
    , m_throttles(spinBox(u"policyThrottles"_s, {0, 1000, 0}, {}))
    , m_closes(spinBox(u"policyCloses"_s, {0, 1000, 0}, {}))
    , m_grace(spinBox(u"policyGrace"_s, {0, 604'800, 3}, tr(" s")))
    , m_coolDown(spinBox(u"policyCoolDown"_s, {0, 604'800, 3}, tr(" s")))
    , m_reclaimAfter(spinBox(u"policyReclaimAfter"_s, {0, 604'800, 3}, tr(" s")))
{
    setObjectName(u"policyForm"_s);
    setProperty("panel", u"card"_s);
    m_name->setObjectName(u"policyName"_s);
    m_preset->setObjectName(u"policyPreset"_s);
    m_burst->setObjectName(u"policyBurst"_s);
    m_burst->setFont(theme::font(theme::Type::Strong));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::medium);
    layout->addWidget(makeHead());
    layout->addWidget(makeLimit());
    layout->addWidget(m_burst);
    QWidget* burst = makeBurst();
    layout->addWidget(burst);
    layout->addWidget(makeEscalation());
    layout->addStretch();

    burst->setEnabled(false);
    connect(m_burst, &QCheckBox::toggled, burst, &QWidget::setEnabled);
    connect(m_burst, &QCheckBox::toggled, this, &PolicyForm::namePreset);
    connect(m_preset, &QComboBox::activated, this, &PolicyForm::choosePreset);
    for (QDoubleSpinBox* box : findChildren<QDoubleSpinBox*>())
        connect(box, &QDoubleSpinBox::valueChanged, this, &PolicyForm::namePreset);
    hide();
}

QWidget* PolicyForm::makeHead()
{
    auto* row = new FieldRow({});
    auto* caption = new QLabel(tr("Begin from"), row);
    caption->setProperty("muted", true);
    caption->setBuddy(m_preset);
    m_preset->setAccessibleName(caption->text());
    m_preset->setToolTip(tr("The rules and plans that ship; every number can be changed then"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* nameCaption = new QLabel(tr("Name"), row);
    nameCaption->setProperty("muted", true);
    nameCaption->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the policy"));
    auto* apply = new QPushButton(tr("Apply policy"), row);
    apply->setObjectName(u"policyApply"_s);
    apply->setProperty("kind", u"primary"_s);
    auto* close = new QPushButton(tr("Cancel"), row);
    close->setObjectName(u"policyCancel"_s);
    QGridLayout* grid = row->grid();
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    for (int column = 2; column < columns; ++column)
        grid->setColumnStretch(column, 0);
    grid->addWidget(caption, 1, 0);
    grid->addWidget(m_preset, 2, 0);
    grid->addWidget(nameCaption, 1, 1);
    grid->addWidget(m_name, 2, 1);
    grid->addWidget(close, 2, 2);
    grid->addWidget(apply, 2, 3);
    connect(apply, &QPushButton::clicked, this, [this] {
        emit policyChosen(policy());
        leave();
    });
    connect(close, &QPushButton::clicked, this, &PolicyForm::leave);
    return row;
}

QWidget* PolicyForm::makeLimit()
{
    auto* row = new FieldRow(tr("Limit"));
    row->add(tr("Of a device"), m_limit,
             tr("Messages an hour for each device; the pool may send that times the devices "
                "connected."));
    row->add(tr("Window"), m_window, tr("The time over which a rate is taken"));
    row->add(tr("Measured every"), m_interval, tr("How often the rates are measured and judged"));
    row->add(tr("A message is"), m_unit, tr("A larger packet counts once for each started part"));
    return row;
}

QWidget* PolicyForm::makeBurst()
{
    auto* row = new FieldRow({});
    row->add(tr("Of the limit"), m_multiple, tr("What may be sent within one window"));
    row->add(tr("After a quiet time"), m_quietMultiple,
             tr("The same where little was sent before; not the smaller of the two"));
    row->add(tr("Quiet is below"), m_quietShare, tr("Of the limit"));
    row->add(tr("In the time before"), m_prior,
             tr("The stretch before the window that is looked at, 1 to 100 windows"));
    return row;
}

QWidget* PolicyForm::makeEscalation()
{
    auto* row = new FieldRow(tr("Persistent excess"));
    row->add(tr("Throttles before a close"), m_throttles,
             tr("How often a device is told to slow down before it is told to stay away"));
    row->add(tr("Closes before a release"), m_closes,
             tr("How often it is told to stay away before it is released; 0 = at once"));
    row->add(tr("Grace after each"), m_grace,
             tr("What arrives so soon after an action was under way already: not counted"));
    row->add(tr("Forgotten after"), m_coolDown,
             tr("Without an excess for so long, a device is back at the bottom"));
    row->add(tr("Reclaim at the earliest"), m_reclaimAfter,
             tr("So long after a release: agents obey a release that is up to 10 s old"));
    return row;
}

void PolicyForm::open(const TrafficPolicy& policy, const QList<published::PolicyPreset>& presets)
{
    m_presets = presets;
    m_preset->clear();
    for (const published::PolicyPreset& preset : presets)
        m_preset->addItem(presetText(preset));
    m_preset->addItem(tr("Numbers of your own"));
    fill(policy);
    show();
    emit shownChanged(true);
    m_limit->setFocus(Qt::OtherFocusReason);
    m_limit->selectAll();
}

void PolicyForm::fill(const TrafficPolicy& policy)
{
    const QScopedValueRollback filling(m_filling, true);
    m_name->setText(policy.name);
    m_limit->setValue(policy.limitPerDevice);
    m_window->setValue(seconds(policy.windowMs));
    m_interval->setValue(seconds(policy.intervalMs));
    m_unit->setValue(double(policy.unitBytes));
    m_burst->setChecked(policy.burst.has_value());
    const published::BurstRule burst = policy.burst.value_or(published::BurstRule());
    m_multiple->setValue(burst.multiple);
    m_quietMultiple->setValue(burst.quietMultiple);
    m_quietShare->setValue(burst.quietShare * 100);
    m_prior->setValue(seconds(burst.priorMs));
    m_throttles->setValue(policy.throttlesBeforeClose);
    m_closes->setValue(policy.closesBeforeRelease);
    m_grace->setValue(seconds(policy.graceMs));
    m_coolDown->setValue(seconds(policy.coolDownMs));
    m_reclaimAfter->setValue(seconds(policy.reclaimAfterMs));
    m_filling = false;
    namePreset();
}

TrafficPolicy PolicyForm::policy() const
{
    TrafficPolicy policy;
    policy.name = m_name->text().trimmed();
    policy.limitPerDevice = m_limit->value();
    policy.windowMs = milliseconds(m_window);
    policy.intervalMs = milliseconds(m_interval);
    policy.unitBytes = std::llround(m_unit->value());
    if (m_burst->isChecked())
        policy.burst = published::BurstRule{m_multiple->value(), m_quietMultiple->value(),
                                            m_quietShare->value() / 100, milliseconds(m_prior)};
    policy.throttlesBeforeClose = int(m_throttles->value());
    policy.closesBeforeRelease = int(m_closes->value());
    policy.graceMs = milliseconds(m_grace);
    policy.coolDownMs = milliseconds(m_coolDown);
    policy.reclaimAfterMs = milliseconds(m_reclaimAfter);
    return policy;
}

void PolicyForm::choosePreset(int index)
{
    if (index >= 0 && index < m_presets.size())
        fill(m_presets.at(index).policy);
}

// The preset whose numbers these are, or that they are nobody's.
void PolicyForm::namePreset()
{
    if (m_filling)
        return;
    TrafficPolicy mine = policy();
    int found = int(m_presets.size());
    for (int index = 0; index < int(m_presets.size()); ++index) {
        mine.name = m_presets.at(index).policy.name;
        if (mine == m_presets.at(index).policy) {
            found = index;
            break;
        }
    }
    m_preset->setCurrentIndex(found);
}

void PolicyForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void PolicyForm::leave()
{
    hide();
    emit shownChanged(false);
}

} // namespace ferrule::ui
