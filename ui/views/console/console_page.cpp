// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/console_page.h"

#include "models/console_model.h"
#include "models/engine_feed.h"
#include "models/file_job.h"
#include "views/console/console_delegate.h"
#include "views/shared/baud_field.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedLines = 100;

} // namespace

ConsolePage::ConsolePage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(&feed.model<ConsoleModel>())
    , m_delegate(new ConsoleDelegate(this))
    , m_search(new SearchField(u"consoleSearch"_s, tr("Search, Return for the next match"), this))
    , m_remark(new QLabel(this))
    , m_loss(new QLabel(this))
    , m_baud(new BaudField(this))
    , m_places(new QStackedWidget(this))
    , m_lines(new QTableView(this))
    , m_empty(new EmptyState(u"console"_s, tr("The line is quiet"),
                             tr("What the device prints appears here. Send it a line, or press its "
                                "reset button."),
                             QString(), this))
    , m_noPort(new EmptyState(u"console"_s, tr("No serial line"), QString(), QString(), this))
    , m_error(new ErrorPanel(this))
    , m_line(new QLineEdit(this))
    , m_ending(new QComboBox(this))
    , m_send(new QPushButton(icon(u"send"_s), tr("Send"), this))
{
    setObjectName(u"consolePage"_s);
    setAccessibleName(tr("Console"));
    m_error->setObjectName(u"consoleError"_s);
    m_error->setDismissible(true);
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addLayout(buildBar());
    layout->addWidget(buildLines(), 1);
    layout->addWidget(m_error);
    layout->addLayout(buildSend());

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ConsolePage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ConsolePage::stayInPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConsolePage::refresh);
    ConsolePage::showPool();
}

void ConsolePage::showDevice(const published::Device& device)
{
    const bool other = device.id != m_device.id || device.port != m_device.port;
    m_device = device;
    m_baud->setBaud(device.baud);
    if (!other)
        return;
    m_error->clear();
    m_remark->clear();
    m_noPort->setTexts(tr("No serial line"),
                       tr("%1 is not attached to this computer. Plug it in to see what it prints.")
                           .arg(device.name.isEmpty() ? device.claimId : device.name));
    m_model->setPort(device.port);
    m_follow->setChecked(true);
    refresh();
}

void ConsolePage::showPool()
{
    m_device = {};
    m_error->clear();
    m_noPort->setTexts(tr("Choose a device"),
                       tr("Select an attached device on the left to see its serial line."));
    m_model->setPort({});
    refresh();
}

void ConsolePage::refresh()
{
    const bool present = !m_device.port.isEmpty();
    const bool any = present && m_model->rowCount() > 0;
    m_places->setCurrentWidget(!present ? static_cast<QWidget*>(m_noPort)
                               : any    ? static_cast<QWidget*>(m_lines)
                                        : m_empty);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_line, m_ending, m_send, m_baud})
        widget->setEnabled(present);
    m_search->setEnabled(any);
    m_save->setEnabled(any);
    m_clear->setEnabled(any);
    m_copy->setEnabled(any);
    showLoss();
    fitWidth();
    if (any && m_follow->isChecked())
        m_lines->scrollToBottom();
}

// What is not shown is said, whatever the reason.
void ConsolePage::showLoss()
{
    QStringList words;
    if (const quint64 missed = m_model->missed(); missed > 0)
        words.append(tr("%n line(s) came too fast and are lost", nullptr, int(missed)));
    if (const quint64 gone = m_model->fellOut(); gone > 0)
        words.append(tr("%n older line(s) made room", nullptr, int(gone)));
    m_loss->setText(words.join(u" · "_s));
    m_loss->setVisible(!words.isEmpty());
    const bool missed = m_model->missed() > 0;
    if (m_loss->property("muted").toBool() == !missed)
        return;
    m_loss->setProperty("muted", !missed);
    m_loss->setProperty("role", missed ? u"bad"_s : QString());
    m_loss->style()->unpolish(m_loss);
    m_loss->style()->polish(m_loss);
}

// The last column is as wide as its longest line, so that the end of that can be scrolled to.
void ConsolePage::fitWidth()
{
    QHeaderView& header = *m_lines->horizontalHeader();
    const int letter = QFontMetrics(m_lines->font()).horizontalAdvance(u'0');
    const int room = m_lines->viewport()->width() - header.sectionSize(ConsoleModel::TimeColumn) -
                     header.sectionSize(ConsoleModel::KindColumn);
    const auto longest = qsizetype(theme::large) + m_model->longest() * letter;
    const int width =
        int(qMin<qsizetype>(qMax<qsizetype>(room, longest), header.maximumSectionSize()));
    if (width != header.sectionSize(ConsoleModel::TextColumn))
        header.resizeSection(ConsoleModel::TextColumn, width);
}

// Whoever reads further up goes on reading there while old lines fall out.
void ConsolePage::stayInPlace(const QModelIndex&, int first, int last)
{
    if (!m_follow->isChecked() && first == 0) {
        QScrollBar& bar = *m_lines->verticalScrollBar();
        const int height = m_lines->verticalHeader()->defaultSectionSize();
        bar.setValue(bar.value() - (last - first + 1) * height);
    }
    refresh();
}

void ConsolePage::setBaud(int baud)
{
    m_error->clear();
    const auto token = m_engine.setBaud(m_device.id, baud);
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        if (!failure)
            return;
        m_baud->setBaud(m_device.baud);
        m_error->showFailure(*failure);
    });
}

void ConsolePage::copyLines()
{
    QList<int> rows;
    const QModelIndexList selected = m_lines->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->toText(rows)));
}

void ConsolePage::search(bool backward)
{
    const QModelIndex current = m_lines->currentIndex();
    const int from = current.isValid() ? current.row() : (backward ? 0 : -1);
    const int row = m_model->find(m_search->text(), from, backward);
    if (row < 0) {
        m_remark->setText(m_search->text().isEmpty() ? QString() : tr("Not found"));
        return;
    }
    m_remark->clear();
    m_follow->setChecked(false);
    const QModelIndex found = m_model->index(row, 0);
    m_lines->setCurrentIndex(found);
    m_lines->scrollTo(found, QAbstractItemView::PositionAtCenter);
}

void ConsolePage::send()
{
    if (m_device.port.isEmpty())
        return;
    const QString line = m_line->text();
    const QByteArray bytes = (line + m_ending->currentData().toString()).toUtf8();
    if (bytes.isEmpty())
        return;
    m_error->clear();
    const auto token = m_engine.sendConsole(m_device.id, bytes);
    m_feed.whenFinished(token, this, [this, line](const published::Failure* failure) {
        if (!failure)
            return;
        m_error->showFailure(*failure);
        // What could not be sent is not lost.
        if (m_line->text().isEmpty())
            m_line->setText(line);
    });
    if (!line.isEmpty() && (m_sent.isEmpty() || m_sent.last() != line))
        m_sent.append(line);
    if (m_sent.size() > rememberedLines)
        m_sent.removeFirst();
    m_recall = int(m_sent.size());
    m_line->clear();
}

bool ConsolePage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_recall = qBound(0, m_recall + (key == Qt::Key_Up ? -1 : 1), int(m_sent.size()));
            m_line->setText(m_sent.value(m_recall));
            return true;
        }
    }
    if (object == m_lines && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_lines->currentIndex();
        const auto fold = ConsoleModel::Fold(current.data(ConsoleModel::FoldRole).toInt());
        if ((key == Qt::Key_Right && fold == ConsoleModel::Fold::Folded) ||
            (key == Qt::Key_Left && fold == ConsoleModel::Fold::Unfolded)) {
            m_model->toggle(current.row());
            return true;
        }
    }
    if (object == m_lines->viewport() && event->type() == QEvent::Resize)
        fitWidth();
    return Page::eventFilter(object, event);
}

void ConsolePage::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the lines"), QString(), tr("Text (*.txt *.log)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        writeFile(path, m_model->toText(), this, [this, path](const published::Failure* failure) {
            if (failure)
                m_error->showFailure(*failure);
            else
                m_remark->setText(tr("Saved to %1").arg(path));
        });
    });
    dialog->open();
}

void ConsolePage::clearLines()
{
    m_model->clear();
}

void ConsolePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ferrule::ui
