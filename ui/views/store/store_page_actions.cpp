// SPDX-License-Identifier: GPL-3.0-or-later

// What the Store page does when it is told to; how it is arranged is in store_page.cpp.
#include "models/engine_feed.h"
#include "models/expiry_text.h"
#include "models/ferrule_commands.h"
#include "models/file_job.h"
#include "models/store_drafts.h"
#include "models/store_model.h"
#include "models/store_value.h"
#include "views/store/add_key_form.h"
#include "views/store/diff_panel.h"
#include "views/store/history_panel.h"
#include "views/store/store_page.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StoreEdit;
using published::StoreItem;

namespace {

constexpr qint64 maxImportBytes = 4 << 20;

} // namespace

void StorePage::review()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<StoreDifference> differences;
    const QList<StoreEdit> edits = m_model->staging().toApply();
    for (const StoreEdit& edit : edits) {
        const StoreItem* held = m_model->item(edit.key);
        const bool expires = !edit.remove && edit.expiresMs != (held ? held->expiresMs : 0);
        const auto told = [now, expires](const QString& value, qint64 expiresMs) {
            const QString expiry = expiryText(expiresMs, now);
            return expires
                       ? tr("%1, %2").arg(value, expiry.isEmpty() ? tr("never expires") : expiry)
                       : value;
        };
        differences.append({edit.key, held ? told(held->value, held->expiresMs) : QString(),
                            edit.remove ? QString() : told(edit.value, edit.expiresMs),
                            held == nullptr, edit.remove});
    }
    if (differences.isEmpty() || !m_model->conflicts().isEmpty() || m_model->isApplying())
        return;
    m_error->clear();
    m_diff->showDifferences(differences, deviceLabel());
    refresh();
}

void StorePage::closeReview()
{
    m_diff->hide();
    refresh();
}

void StorePage::apply()
{
    if (!m_model->conflicts().isEmpty()) {
        closeReview();
        return;
    }
    const QString claimId = m_model->device();
    const QList<StoreEdit> edits = m_model->staging().toApply();
    m_model->setApplying(claimId, true);
    m_diff->hide();
    m_table->setFocus(Qt::OtherFocusReason); // its button had it
    refresh();
    const auto token = m_engine.applyStore(claimId, edits);
    // The model outlives a page that goes with its language.
    m_feed.whenFinished(token, m_model,
                        [page = QPointer(this), model = m_model, claimId,
                         edits](const published::Failure* failure) {
                            model->setApplying(claimId, false);
                            if (!failure)
                                model->stagingOf(claimId).settle(edits);
                            if (!page)
                                return;
                            if (failure)
                                page->tellFailure(*failure, claimId, tr("Review again"));
                            page->refresh();
                        });
}

void StorePage::discard()
{
    m_model->staging().discard();
    refresh();
}

void StorePage::undo()
{
    m_model->staging().undoStack().undo();
    refresh();
}

void StorePage::redo()
{
    m_model->staging().undoStack().redo();
    refresh();
}

void StorePage::addKey()
{
    m_addForm->open();
}

void StorePage::removeKeys()
{
    m_model->stageRemoval(selectedKeys());
}

void StorePage::revertKeys()
{
    const QStringList keys = selectedKeys();
    for (const QString& key : keys)
        m_model->revert(key);
}

void StorePage::readHistory()
{
    const QString key = currentKey();
    if (key.isEmpty())
        return;
    m_error->clear();
    m_history->open({m_model->device(), key});
    const auto token = m_engine.readStoreHistory(m_model->device(), key);
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        if (!failure)
            return;
        m_history->hide();
        m_error->showFailure(*failure);
    });
}

void StorePage::restore(const QString& key, const published::StorePast& past)
{
    const QString problem = m_model->restore(key, past);
    if (problem.isEmpty())
        m_history->hide();
    else
        say(tr("%1 stays as it was. %2").arg(key, problem), true);
    refresh();
}

// What an earlier run left unsent of this device.
void StorePage::offerDrafts()
{
    const QString claimId = m_model->device();
    const auto count = int(m_drafts.found().value(claimId).size());
    if (count == 0) {
        m_draftBar->withdraw();
        return;
    }
    m_draftBar->offer(
        tr("%n change(s) of this Store were staged and not sent when the program "
           "ended.",
           nullptr, count),
        tr("Stage %n change(s) again", nullptr, count),
        [this, claimId] {
            m_drafts.bringBack(claimId);
            refresh();
            m_table->setFocus(Qt::OtherFocusReason);
        },
        tr("Forget them"), [this, claimId] { m_drafts.forget(claimId); });
}

void StorePage::copyRows()
{
    QStringList lines;
    const QStringList keys = selectedKeys();
    for (const QString& key : keys) {
        const int row = m_model->rowOf(key);
        lines.append(key + u'\t' + typeName(m_model->type(row)) + u'\t' + m_model->value(row));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void StorePage::copyCommand()
{
    const QList<StoreEdit> edits = m_model->staging().toApply();
    QStringList lines;
    const QStringList keys = selectedKeys();
    for (const QString& key : keys) {
        const auto edit = std::find_if(edits.begin(), edits.end(),
                                       [&key](const StoreEdit& one) { return one.key == key; });
        QStringList words{u"get"_s, key};
        if (edit != edits.end() && edit->remove)
            words = {u"delete"_s, key};
        else if (edit != edits.end())
            words = {u"set"_s, key, edit->value, u"--type"_s, typeName(edit->type)};
        lines.append(storeCommand(m_feed.cloud(), m_model->device(), words));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    say(tr("Copied: %1").arg(lines.join(u" · "_s)), false);
}

void StorePage::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    const Transfer transfer = rowsFromTable(text);
    if (transfer.rows.isEmpty() && transfer.problems.isEmpty()) {
        say(tr("There are no rows on the clipboard. Copy a key and its value, side by side."),
            true);
        return;
    }
    stageTransfer(transfer, tr("paste %n row(s)", nullptr, int(transfer.rows.size())));
}

// Stages what can be staged, as one step of undo, and says what could not.
void StorePage::stageTransfer(const Transfer& transfer, const QString& from)
{
    QStringList problems = transfer.problems;
    int staged = 0;
    m_model->staging().beginStep(from);
    for (const TransferRow& row : transfer.rows) {
        const int existing = m_model->rowOf(row.key);
        const published::ValueType type = isOnDevice()    ? published::ValueType::String
                                          : row.type      ? *row.type
                                          : existing >= 0 ? m_model->type(existing)
                                                          : inferType(row.value);
        const QString problem = existing >= 0 ? m_model->stageValue(row.key, type, row.value)
                                              : m_model->addKey(row.key, type, row.value);
        if (problem.isEmpty())
            ++staged;
        else
            problems.append(tr("%1: %2").arg(row.key, problem));
    }
    m_model->staging().endStep();
    refresh();
    if (problems.isEmpty())
        say(tr("%n row(s) read; those that differ are staged.", nullptr, staged), false);
    else
        say(tr("%1 rows read, %2 not taken. %3")
                .arg(staged)
                .arg(problems.size())
                .arg(problems.mid(0, 3).join(u' ')),
            true);
}

void StorePage::importFile()
{
    auto* dialog = new QFileDialog(this, tr("Import Store values"), QString(),
                                   tr("Store values (*.json *.csv *.tsv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString claimId = m_model->device();
        readFile(path, maxImportBytes, this,
                 [this, path, claimId](const QByteArray& bytes, const published::Failure* failure) {
                     if (failure) {
                         m_error->showFailure(*failure);
                         return;
                     }
                     if (claimId != m_model->device())
                         return;
                     const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
                     stageTransfer(json ? rowsFromJson(bytes)
                                        : rowsFromTable(QString::fromUtf8(bytes)),
                                   tr("import a file"));
                 });
    });
    dialog->open();
}

void StorePage::exportFile()
{
    auto* dialog = new QFileDialog(this, tr("Export Store values"), QString(),
                                   tr("JSON (*.json);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"store-%1"_s.arg(m_model->device()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"json"_s);
    });
    const QList<StoreItem> items = shownItems();
    connect(dialog, &QFileDialog::fileSelected, this, [this, items](const QString& path) {
        const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        const int count = int(items.size());
        writeFile(path, csv ? itemsToCsv(items) : itemsToJson(items), this,
                  [this, path, count](const published::Failure* failure) {
                      if (failure)
                          m_error->showFailure(*failure);
                      else
                          say(tr("%n row(s) written to %1.", nullptr, count).arg(path), false);
                  });
    });
    dialog->open();
}

// What the table shows, in its order, with staged values in place of held ones.
QList<StoreItem> StorePage::shownItems() const
{
    QList<StoreItem> items;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int source = m_rows->mapToSource(m_rows->index(row, 0)).row();
        const QString key = m_model->keyAt(source);
        const StoreItem* held = m_model->item(key);
        StoreItem item = held ? *held : StoreItem{};
        item.key = key;
        item.type = m_model->type(source);
        item.value = m_model->value(source);
        items.append(item);
    }
    return items;
}

} // namespace ferrule::ui
