// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_staging.h"

#include <QUndoCommand>

#include <utility>

namespace ferrule::ui {

class StageCommand : public QUndoCommand
{
public:
    StageCommand(StoreStaging& staging, QString key, std::optional<StagedEdit> before,
                 std::optional<StagedEdit> after, const QString& text)
        : QUndoCommand(text)
        , m_staging(staging)
        , m_key(std::move(key))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_staging.put(m_key, m_before); }
    void redo() override { m_staging.put(m_key, m_after); }

private:
    StoreStaging& m_staging;
    QString m_key;
    std::optional<StagedEdit> m_before;
    std::optional<StagedEdit> m_after;
};

StoreStaging::StoreStaging(QObject* parent)
    : QObject(parent)
{
    // The stack moves its index only after the command has run and spoken.
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] { emit countChanged(count()); });
}

// A stack that goes clears itself, and nobody is left to hear of it.
StoreStaging::~StoreStaging()
{
    m_undo.disconnect(this);
}

const StagedEdit* StoreStaging::find(const QString& key) const
{
    const auto it = m_edits.constFind(key);
    return it == m_edits.constEnd() ? nullptr : &it.value();
}

void StoreStaging::stage(const QString& key, const std::optional<StagedEdit>& edit,
                         const QString& text)
{
    const StagedEdit* current = find(key);
    const std::optional<StagedEdit> before =
        current ? std::optional<StagedEdit>(*current) : std::nullopt;
    if (before == edit)
        return;
    // A step in which nothing changes is none.
    if (m_step && !m_stepBegun) {
        m_undo.beginMacro(*m_step);
        m_stepBegun = true;
    }
    m_undo.push(new StageCommand(*this, key, before, edit, text));
}

void StoreStaging::beginStep(const QString& text)
{
    // A step within a step is part of it.
    if (m_depth++ == 0)
        m_step = text;
}

void StoreStaging::endStep()
{
    if (--m_depth > 0)
        return;
    m_step.reset();
    if (std::exchange(m_stepBegun, false))
        m_undo.endMacro();
}

void StoreStaging::discard()
{
    if (m_edits.isEmpty())
        return;
    const QString text = tr("discard %n change(s)", nullptr, count());
    beginStep(text);
    const QStringList keys = m_edits.keys();
    for (const QString& key : keys)
        stage(key, std::nullopt, text);
    endStep();
}

QList<published::StoreEdit> StoreStaging::toApply() const
{
    QList<published::StoreEdit> list;
    list.reserve(m_edits.size());
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        published::StoreEdit edit;
        edit.key = it.key();
        edit.type = it->type;
        edit.value = it->value;
        edit.remove = it->remove;
        edit.baseRevision = it->baseRevision;
        edit.overwrite = it->overwrite;
        edit.expiresMs = it->expiresMs;
        list.append(edit);
    }
    return list;
}

void StoreStaging::settle(const QList<published::StoreEdit>& applied)
{
    m_undo.clear();
    for (const published::StoreEdit& edit : applied)
        put(edit.key, std::nullopt);
}

void StoreStaging::dropSilently(const QString& key)
{
    put(key, std::nullopt);
}

void StoreStaging::put(const QString& key, const std::optional<StagedEdit>& edit)
{
    const int before = count();
    if (edit)
        m_edits.insert(key, *edit);
    else
        m_edits.remove(key);
    emit changed(key);
    if (count() != before)
        emit countChanged(count());
}

} // namespace ferrule::ui
