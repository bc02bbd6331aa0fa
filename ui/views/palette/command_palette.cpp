// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/command_palette.h"

#include "models/device_model.h"
#include "views/palette/palette_delegate.h"
#include "views/palette/palette_model.h"
#include "widgets/icon.h"
#include "widgets/menu_text.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGraphicsDropShadowEffect>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ferrule::ui {

CommandPalette::CommandPalette(DeviceModel& devices, QWidget* window)
    : QFrame(window)
    , m_devices(devices)
    , m_model(new PaletteModel(this))
    , m_text(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("panel", QStringLiteral("palette"));
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setPlaceholderText(tr("Find an action or a device"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_view->setObjectName(QStringLiteral("paletteView"));
    m_view->setAccessibleName(tr("Matches"));
    m_view->setProperty("frameless", true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_hint->setProperty("muted", true);
    m_hint->setFont(theme::font(theme::Type::Small));
    m_hint->setTextFormat(Qt::PlainText);

    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(theme::huge);
    shadow->setOffset(0, theme::tight);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        m_view->setCurrentIndex(m_model->index(0));
        showHint();
        place();
    });
    connect(m_view, &QListView::clicked, this, &CommandPalette::choose);
    m_text->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    collect();
    m_text->clear();
    m_model->setText({});
    m_view->setCurrentIndex(m_model->index(0));
    showHint();
    place();
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::collect()
{
    QList<PaletteModel::Entry> entries;
    for (QAction* action : window()->findChildren<QAction*>()) {
        // Named actions are ours; the line edits' and menus' own have no name.
        if (action->objectName().isEmpty() || action->text().isEmpty() || action->menu() ||
            !action->isEnabled() || !action->isVisible())
            continue;
        // What belongs to a page that is not on the screen would do its work unseen.
        const auto* owner = qobject_cast<QWidget*>(action->parent());
        if (owner && !owner->isVisible())
            continue;
        PaletteModel::Entry entry;
        entry.action = action;
        entry.title = withoutMnemonic(action->text());
        entry.hint = action->shortcut().toString(QKeySequence::NativeText);
        entry.command = action->property("command").toString();
        entry.picture = action->icon();
        entry.words = action->toolTip();
        entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    for (const published::Device& device : m_devices.devices()) {
        PaletteModel::Entry entry;
        entry.deviceId = device.id;
        entry.title = device.name.isEmpty() ? device.claimId : device.name;
        entry.hint = device.claimId.isEmpty() ? device.port : device.claimId;
        entry.picture = icon(QStringLiteral("device"));
        entry.words = device.detail + u'\n' + device.model;
        entries.append(entry);
    }
    m_model->setEntries(std::move(entries));
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(560, window->width() - 2 * theme::huge);
    // As high as what matches, within reason.
    const int rows = std::clamp(m_model->rowCount(), 1, 10);
    const int list = rows * m_view->sizeHintForRow(0) + theme::tight;
    const int rest = m_text->sizeHint().height() + m_hint->sizeHint().height() + 4 * theme::small;
    const int height = std::min(std::max(list, 0) + rest, window->height() - 4 * theme::huge);
    setGeometry((window->width() - width) / 2, 3 * theme::huge, width, height);
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row() + step, 0, rows - 1);
    m_view->setCurrentIndex(m_model->index(row));
    showHint();
}

void CommandPalette::showHint()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        m_hint->setText(tr("Nothing matches."));
        return;
    }
    const QString command = index.data(PaletteModel::CommandRole).toString();
    m_hint->setText(command.isEmpty() ? tr("Enter runs it · Esc closes")
                                      : tr("Enter runs it · Ctrl+Shift+C copies: %1").arg(command));
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteModel::Entry entry = m_model->entry(index.row());
    hide();
    if (entry.action)
        entry.action->trigger();
    else
        emit deviceChosen(entry.deviceId);
}

void CommandPalette::copyCommand()
{
    const QString command = m_view->currentIndex().data(PaletteModel::CommandRole).toString();
    if (command.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(command);
    m_hint->setText(tr("Copied: %1").arg(command));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_C:
        if (key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            copyCommand();
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace ferrule::ui
