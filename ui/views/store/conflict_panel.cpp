// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/conflict_panel.h"

#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const StoreConflict& conflict)
{
    switch (conflict.kind) {
    case StoreConflict::Kind::EditedMeanwhile:
        return conflict.by.isEmpty()
                   ? ConflictPanel::tr("%1 was changed while you edited it.").arg(conflict.key)
                   : ConflictPanel::tr("%1 was changed by %2 while you edited it.")
                         .arg(conflict.key, conflict.by);
    case StoreConflict::Kind::RemovedMeanwhile:
        return ConflictPanel::tr("%1 was removed while you edited it.").arg(conflict.key);
    case StoreConflict::Kind::DeviceDisagrees:
        return ConflictPanel::tr("The device set %1 to another value after yours was stored.")
            .arg(conflict.key);
    }
    return {};
}

QLabel* valueLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(theme::font(theme::Type::Mono));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMaximumHeight(label->fontMetrics().lineSpacing() * 4);
    return label;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_mineCaption(new QLabel(this))
    , m_theirsCaption(new QLabel(this))
    , m_mine(valueLabel(this))
    , m_theirs(valueLabel(this))
    , m_keep(new QPushButton(tr("Keep mine"), this))
    , m_take(new QPushButton(tr("Take theirs"), this))
{
    setObjectName(u"storeConflictPanel"_s);
    setProperty("panel", u"warning"_s);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_mineCaption->setProperty("muted", true);
    m_theirsCaption->setProperty("muted", true);
    m_mine->setObjectName(u"conflictMine"_s);
    m_theirs->setObjectName(u"conflictTheirs"_s);
    m_keep->setObjectName(u"keepMine"_s);
    m_take->setObjectName(u"takeTheirs"_s);
    auto* dot = new StatusDot(this);
    dot->setLook(look(published::ItemState::Conflict));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setHorizontalSpacing(theme::small);
    layout->setVerticalSpacing(theme::tight);
    layout->addWidget(dot, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_title, 0, 1, 1, 3);
    layout->addWidget(m_mineCaption, 1, 1);
    layout->addWidget(m_mine, 1, 2);
    layout->addWidget(m_keep, 1, 3);
    layout->addWidget(m_theirsCaption, 2, 1);
    layout->addWidget(m_theirs, 2, 2);
    layout->addWidget(m_take, 2, 3);
    layout->setColumnStretch(2, 1);

    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepMine(m_key); });
    connect(m_take, &QPushButton::clicked, this, [this] { emit takeTheirs(m_key); });
    hide();
}

void ConflictPanel::showConflict(const StoreConflict& conflict, int others)
{
    m_key = conflict.key;
    const QString more =
        others > 0 ? tr(" %n more wait(s) behind it.", nullptr, others) : QString();
    m_title->setText(titleOf(conflict) + more);
    const bool device = conflict.kind == StoreConflict::Kind::DeviceDisagrees;
    m_mineCaption->setText(tr("Mine"));
    m_theirsCaption->setText(device ? tr("Device") : tr("Theirs"));
    m_take->setText(device ? tr("Take the device's") : tr("Take theirs"));
    m_mine->setText(conflict.mine);
    m_theirs->setText(conflict.theirs);
    m_keep->setAccessibleDescription(tr("Keep %1").arg(conflict.mine));
    m_take->setAccessibleDescription(tr("Take %1").arg(conflict.theirs));
    setAccessibleName(m_title->text());
    show();
}

} // namespace ferrule::ui
