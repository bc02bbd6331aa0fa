// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/key_panel.h"

#include "models/expiry_text.h"
#include "models/time_text.h"
#include "views/store/expiry_editor.h"
#include "widgets/elided_label.h"
#include "widgets/icon.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 5;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString dashed(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

KeyPanel::KeyPanel(QWidget* parent)
    : QFrame(parent)
    , m_expiry(new QToolButton(this))
    , m_when(new ExpiryEditor(this))
    , m_odd(new StatusDot(this))
    , m_finding(new QLabel(this))
{
    setObjectName(u"storeKeyPanel"_s);
    setProperty("panel", u"card"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme::medium, theme::small, theme::medium, theme::small);
    grid->setHorizontalSpacing(theme::medium);
    grid->setVerticalSpacing(0);
    m_asked = addFact(0, u"keyAsked"_s, tr("Asked"));
    m_sent = addFact(1, u"keySent"_s, tr("Sent"));
    m_acknowledged = addFact(2, u"keyAcknowledged"_s, tr("Acknowledged"));
    m_reported = addFact(3, u"keyReported"_s, tr("Device reports"));
    auto* caption = new QLabel(tr("Goes by itself"), this);
    caption->setProperty("muted", true);
    caption->setFont(theme::font(theme::Type::Small));
    m_expiry->setObjectName(u"keyExpiry"_s);
    m_expiry->setPopupMode(QToolButton::InstantPopup);
    m_expiry->setProperty("kind", u"button"_s);
    m_expiry->setIcon(icon(u"chevron-down"_s));
    m_expiry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expiry->setLayoutDirection(Qt::RightToLeft); // the chevron behind the words
    m_expiry->setToolTip(tr("When the item goes by itself; staged like an edit"));
    makeMenu();
    grid->addWidget(caption, 0, columns - 1);
    grid->addWidget(m_expiry, 1, columns - 1, Qt::AlignLeft | Qt::AlignAbsolute);
    for (int column = 0; column < columns - 1; ++column)
        grid->setColumnStretch(column, 1);

    m_odd->setLook({theme::Role::Warning, Mark::Triangle, tr("Finding")});
    m_finding->setObjectName(u"keyFinding"_s);
    m_finding->setWordWrap(true);
    m_finding->setProperty("role", u"warning"_s);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* odd = new QHBoxLayout;
    odd->setSpacing(theme::small);
    odd->addWidget(m_odd, 0, Qt::AlignTop);
    odd->addWidget(m_finding, 1);
    grid->addLayout(odd, 2, 0, 1, columns);
    grid->addWidget(m_when, 3, 0, 1, columns);
    connect(m_when, &ExpiryEditor::chosen, this,
            [this](qint64 expiresMs) { emit expiryTimeChosen(m_item.key, expiresMs); });

    auto* clock = new QTimer(this);
    clock->setInterval(1000);
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            showTimes();
    });
    clock->start();
    hide();
}

QLabel* KeyPanel::addFact(int column, const QString& name, const QString& caption)
{
    auto* label = new QLabel(caption, this);
    label->setProperty("muted", true);
    label->setFont(theme::font(theme::Type::Small));
    auto* value = new ElidedLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(caption);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(label, 0, column);
    grid->addWidget(value, 1, column);
    return value;
}

void KeyPanel::makeMenu()
{
    auto* menu = new QMenu(m_expiry);
    const auto add = [this, menu](const QString& text, qint64 afterMs) {
        QAction* action = menu->addAction(text);
        action->setData(afterMs);
        connect(action, &QAction::triggered, this,
                [this, afterMs] { emit expiryChosen(m_item.key, afterMs); });
    };
    add(tr("Never"), 0);
    add(tr("In 10 minutes"), 10 * minuteMs);
    add(tr("In 1 hour"), hourMs);
    add(tr("In 8 hours"), 8 * hourMs);
    add(tr("In 1 day"), dayMs);
    add(tr("In 7 days"), 7 * dayMs);
    add(tr("In 30 days"), 30 * dayMs);
    menu->addSeparator();
    QAction* other = menu->addAction(tr("Date and time…"));
    other->setObjectName(u"expiryOther"_s);
    connect(other, &QAction::triggered, this, [this] { m_when->ask(m_expiresMs); });
    m_expiry->setMenu(menu);
}

void KeyPanel::showItem(const published::StoreItem& item, qint64 expiresMs, bool editable)
{
    // What is asked belongs to the key that it was asked for.
    if (item.key != m_item.key || !editable)
        m_when->hide();
    m_item = item;
    m_expiresMs = expiresMs;
    m_expiry->setEnabled(editable);
    const bool odd = !item.finding.isEmpty();
    m_odd->setVisible(odd);
    m_finding->setVisible(odd);
    m_finding->setText(odd ? tr("%1: %2").arg(item.key, item.finding) : QString());
    showTimes();
    show();
}

void KeyPanel::showTimes()
{
    const bool ours = m_item.askedMs != 0;
    m_asked->setText(ours ? tr("%1 at %2").arg(m_item.value, whenText(m_item.askedMs)) : u"–"_s);
    m_sent->setText(ours ? dashed(whenText(m_item.sentMs)) : u"–"_s);
    m_acknowledged->setText(ours ? dashed(whenText(m_item.acknowledgedMs)) : u"–"_s);
    m_reported->setText(m_item.reported
                            ? tr("%1 at %2").arg(*m_item.reported, whenText(m_item.reportedMs))
                            : u"–"_s);
    const QString expiry = expiryText(m_expiresMs, QDateTime::currentMSecsSinceEpoch());
    const QString words = expiry.isEmpty() ? tr("never") : expiry;
    if (m_expiry->text() == words)
        return;
    m_expiry->setText(words);
    m_expiry->setAccessibleName(tr("%1: %2").arg(m_item.key, words));
}

} // namespace ferrule::ui
