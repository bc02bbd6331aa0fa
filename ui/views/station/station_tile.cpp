// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/station/station_tile.h"

#include "models/provision_runs.h"
#include "models/time_text.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StationSlot;
using State = StationSlot::State;

namespace {

/// Letters are read at 200 times their height: 10 mm for two metres, 38 pixels at 96 dpi. PASS and
/// FAIL have them on the smallest tile; words that nobody waits for may be smaller there.
constexpr int wordPixelsLeast = 38;
constexpr int otherPixelsLeast = 20;
constexpr int wordPixelsMost = 180;
/// How much gives way at most; see giveWay().
constexpr int lastLevel = 4;

struct Face
{
    QString word;
    const char* panel; ///< of the style sheet
    QString mark;      ///< in front of the word, where there is room
};

bool isVerdict(State state)
{
    return state == State::Passed || state == State::Failed;
}

Face faceOf(State state)
{
    switch (state) {
    case State::Empty:
        return {StationTile::tr("Plug in"), "card", {}};
    case State::Running:
        return {StationTile::tr("Running"), "info", {}};
    case State::Passed:
        return {StationTile::tr("PASS"), "good", u"✔ "_s};
    case State::Failed:
        return {StationTile::tr("FAIL"), "bad", u"✘ "_s};
    case State::Cancelled:
        return {StationTile::tr("Stopped"), "warning", {}};
    case State::Ignored:
        return {StationTile::tr("Waiting"), "card", {}};
    }
    Q_UNREACHABLE();
}

QString detailOf(const StationSlot& slot, bool whole)
{
    if (slot.failure) {
        QStringList sentences{slot.failure->what};
        if (whole && !slot.failure->remedy.isEmpty())
            sentences.append(slot.failure->remedy);
        return sentences.join(u' ');
    }
    if (slot.state == State::Running && slot.step >= 0)
        return StationTile::tr("%1 of 8: %2")
            .arg(slot.step + 1)
            .arg(ProvisionRuns::title(published::StepId(slot.step)));
    if (slot.state == State::Passed)
        return StationTile::tr("in %1").arg(durationText(double(slot.durationMs)));
    return slot.detail;
}

} // namespace

StationTile::StationTile(QWidget* parent)
    : QFrame(parent)
    , m_word(new QLabel(this))
    , m_instruction(new QLabel(this))
    , m_device(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_retry(new QPushButton(tr("Retry"), this))
    , m_label(new QPushButton(tr("Label"), this))
{
    setObjectName(u"stationTile"_s);
    m_word->setObjectName(u"stationWord"_s);
    m_word->setAlignment(Qt::AlignCenter);
    m_word->setMinimumWidth(1);
    m_instruction->setObjectName(u"stationInstruction"_s);
    m_instruction->setAlignment(Qt::AlignCenter);
    m_instruction->setFont(theme::font(theme::Type::Title));
    m_instruction->setWordWrap(true);
    m_device->setObjectName(u"stationDevice"_s);
    m_device->setFont(theme::font(theme::Type::Mono));
    m_device->setAlignment(Qt::AlignCenter);
    m_device->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_device->setWordWrap(true);
    m_detail->setObjectName(u"stationDetail"_s);
    m_detail->setAlignment(Qt::AlignCenter);
    m_detail->setWordWrap(true);
    m_progress->setObjectName(u"stationProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::small);
    m_retry->setObjectName(u"stationRetry"_s);
    m_label->setObjectName(u"stationLabel"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_label);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_word, 1);
    layout->addWidget(m_instruction);
    layout->addWidget(m_device);
    layout->addWidget(m_detail);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    setMinimumSize(leastWidth, leastHeight);

    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_slot.deviceId); });
    connect(m_label, &QPushButton::clicked, this, [this] { emit labelRequested(m_slot.record); });
}

void StationTile::showSlot(const StationSlot& slot)
{
    m_slot = slot;
    const Face face = faceOf(slot.state);
    m_instruction->setText(slot.instruction);
    QStringList device{slot.port};
    for (const QString& part : {slot.claimId, slot.model})
        if (!part.isEmpty())
            device.append(part);
    m_device->setText(device.join(u" · "_s));
    m_progress->setVisible(slot.state == State::Running);
    m_progress->setValue(qRound(slot.progress * 1000));
    m_retry->setVisible(slot.state == State::Failed || slot.state == State::Cancelled ||
                        slot.state == State::Ignored);
    m_label->setVisible(slot.state == State::Passed && slot.record != 0);
    setAccessibleName(tr("%1: %2. %3").arg(slot.port, face.word, slot.instruction));
    setToolTip(QStringList{m_device->text(), detailOf(slot, true)}.join(u'\n').trimmed());
    setAccessibleDescription(detailOf(slot, true));
    setProperty("panel", QLatin1StringView(face.panel));
    m_word->setProperty("role",
                        isVerdict(slot.state) ? QString::fromLatin1(face.panel) : QString());
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_word)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    fit();
}

void StationTile::setRoom(const QSize& room)
{
    if (room == m_room)
        return;
    m_room = room.expandedTo(QSize(leastWidth, leastHeight));
    fit();
}

void StationTile::fit()
{
    sizeWord();
    for (int level = 0; level <= lastLevel; ++level) {
        giveWay(level);
        layout()->invalidate();
        if (layout()->totalHeightForWidth(m_room.width()) <= m_room.height())
            break;
    }
}

// What is read from afar stays; what is read from near is in the tool tip as well.
void StationTile::giveWay(int level)
{
    const QString detail = detailOf(m_slot, level < 2);
    m_device->setVisible(level < 1);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty() && level < lastLevel);
    m_instruction->setFont(theme::font(level < 3 ? theme::Type::Title : theme::Type::Strong));
}

void StationTile::sizeWord()
{
    const Face face = faceOf(m_slot.state);
    QFont font = theme::font(theme::Type::Display);
    font.setPixelSize(100);
    font.setWeight(QFont::Bold);
    const QFontMetrics metrics(font);
    const int least = isVerdict(m_slot.state) ? wordPixelsLeast : otherPixelsLeast;
    const int room = m_room.width() - 2 * theme::medium - theme::small;
    const auto fitting = [&](const QString& word) {
        return 100 * room / std::max(1, metrics.horizontalAdvance(word));
    };
    const QString marked = face.mark + face.word;
    const bool hasRoom = fitting(marked) >= least;
    m_word->setText(hasRoom ? marked : face.word);
    const int pixels =
        std::clamp(std::min(fitting(m_word->text()), m_room.height() / 3), least, wordPixelsMost);
    if (pixels == m_wordPixels)
        return;
    m_wordPixels = pixels;
    // The style sheet's own font would win over setFont().
    m_word->setStyleSheet(u"font-size: %1px; font-weight: 700"_s.arg(pixels));
}

void StationTile::mouseDoubleClickEvent(QMouseEvent*)
{
    emit deviceRequested(m_slot.deviceId);
}

} // namespace ferrule::ui
