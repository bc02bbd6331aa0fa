// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QMap>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace ferrule::ui {

/// A change of one key that the user has made and not yet applied.
struct StagedEdit
{
    published::ValueType type = published::ValueType::String;
    QString value;
    bool remove = false;
    qint64 baseRevision = 0; ///< the revision that the user saw; 0 = the key did not exist
    bool overwrite = false;  ///< the user saw the other value and chose this one
    qint64 expiresMs = 0;    ///< when the item goes by itself; 0 = never

    bool operator==(const StagedEdit&) const = default;
};

/// The staged edits of one device, with undo and redo. It knows nothing of what the cloud holds.
class StoreStaging : public QObject
{
    Q_OBJECT
public:
    explicit StoreStaging(QObject* parent = nullptr);
    ~StoreStaging() override;

    const StagedEdit* find(const QString& key) const;
    const QMap<QString, StagedEdit>& edits() const { return m_edits; }
    int count() const { return int(m_edits.size()); }

    /// Stages `edit` for `key`, or unstages the key when there is none; one step of undo, named
    /// `text`. Staging what is already staged is no step.
    void stage(const QString& key, const std::optional<StagedEdit>& edit, const QString& text);
    /// Between the two, all stagings are one step of undo.
    void beginStep(const QString& text);
    void endStep();

    /// Unstages every key; one step of undo.
    void discard();

    /// The edits as the engine takes them.
    QList<published::StoreEdit> toApply() const;
    /// The engine took effect: what was applied leaves the stage and can no longer be undone.
    void settle(const QList<published::StoreEdit>& applied);
    /// Takes a key from the stage without a step, because the cloud came to hold the same value.
    void dropSilently(const QString& key);

    QUndoStack& undoStack() { return m_undo; }

signals:
    void changed(const QString& key);
    /// The count, or what can be undone and redone, is other than before.
    void countChanged(int count);

private:
    friend class StageCommand;
    void put(const QString& key, const std::optional<StagedEdit>& edit);

    QMap<QString, StagedEdit> m_edits;
    QUndoStack m_undo;
    std::optional<QString> m_step;
    int m_depth = 0; ///< of steps begun
    bool m_stepBegun = false;
};

} // namespace ferrule::ui
