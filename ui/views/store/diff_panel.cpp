// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/diff_panel.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleRows = 6;

QLabel* cell(const QString& text, theme::Type type, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DiffPanel::DiffPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"storeDiff"_s);
    setProperty("panel", u"card"_s);
    m_title->setFont(theme::font(theme::Type::Heading));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_apply->setObjectName(u"storeApply"_s);
    m_apply->setProperty("kind", u"primary"_s);
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"storeDiffBack"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::small);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll);
    layout->addLayout(buttons);

    connect(m_apply, &QPushButton::clicked, this, &DiffPanel::applyChosen);
    connect(back, &QPushButton::clicked, this, &DiffPanel::backChosen);
    hide();
}

void DiffPanel::showDifferences(const QList<StoreDifference>& differences,
                                const QString& deviceName)
{
    const int count = int(differences.size());
    m_title->setText(tr("%n change(s) to %1", nullptr, count).arg(deviceName));
    m_apply->setText(tr("Apply %n change(s)", nullptr, count));

    auto* list = new QWidget;
    auto* rows = new QGridLayout(list);
    rows->setContentsMargins(0, 0, theme::small, 0);
    rows->setHorizontalSpacing(theme::medium);
    rows->setVerticalSpacing(theme::tight);
    rows->setColumnStretch(0, 3);
    rows->setColumnStretch(1, 3);
    rows->setColumnStretch(3, 5);
    for (int row = 0; row < count; ++row) {
        const StoreDifference& difference = differences.at(row);
        QLabel* key = cell(difference.key, theme::Type::Strong, list);
        QLabel* before = cell(difference.isNew ? tr("not there") : difference.before,
                              difference.isNew ? theme::Type::Body : theme::Type::Mono, list);
        before->setProperty("muted", true);
        QLabel* arrow = cell(u"→"_s, theme::Type::Body, list);
        arrow->setProperty("muted", true);
        QLabel* after = cell(difference.isRemoval ? tr("removed") : difference.after,
                             difference.isRemoval ? theme::Type::Body : theme::Type::Mono, list);
        if (difference.isRemoval)
            after->setProperty("role", u"bad"_s);
        rows->addWidget(key, row, 0, Qt::AlignTop);
        rows->addWidget(before, row, 1, Qt::AlignTop);
        rows->addWidget(arrow, row, 2, Qt::AlignTop);
        rows->addWidget(after, row, 3, Qt::AlignTop);
    }
    rows->setRowStretch(count, 1);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(list);
    // The card shows through: a scroll area fills its contents otherwise.
    list->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    const int line = fontMetrics().lineSpacing() + theme::tight + 2;
    m_scroll->setFixedHeight(line * qMin(count, visibleRows) + theme::tight);
    show();
    m_apply->setFocus(Qt::OtherFocusReason);
}

void DiffPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit backChosen();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
