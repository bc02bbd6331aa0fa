// SPDX-License-Identifier: GPL-3.0-or-later

// What can be staged over the Store, and why not.
#include "models/store_model.h"
#include "models/store_value.h"

namespace ferrule::ui {

using published::StoreItem;
using published::ValueType;

QString StoreModel::stageValue(const QString& key, ValueType type, const QString& value)
{
    if (isApplying())
        return tr("Your changes are on their way. Edit again when they have arrived.");
    if (const QString problem = valueProblem(type, value); !problem.isEmpty())
        return problem;
    return stageEdit(key, type, canonicalValue(type, value), expiry(key), tr("change %1").arg(key));
}

QString StoreModel::stageExpiry(const QString& key, qint64 expiresMs)
{
    if (isApplying())
        return tr("Your changes are on their way. Edit again when they have arrived.");
    const StagedEdit* before = staging().find(key);
    if (rowOf(key) < 0 || (before && before->remove))
        return tr("There is nothing that could expire.");
    const int row = rowOf(key);
    return stageEdit(key, type(row), value(row), expiresMs, tr("expiry of %1").arg(key));
}

// `value` is in its canonical form.
QString StoreModel::stageEdit(const QString& key, ValueType type, const QString& value,
                              qint64 expiresMs, const QString& step)
{
    StoreStaging& stage = staging();
    const StoreItem* held = item(key);
    const StagedEdit* before = stage.find(key);
    const bool asHeld =
        held && held->type == type && held->value == value && held->expiresMs == expiresMs;
    if (asHeld) {
        stage.stage(key, std::nullopt, tr("change %1 back").arg(key));
        return {};
    }
    StagedEdit edit;
    edit.type = type;
    edit.value = value;
    edit.baseRevision = before ? before->baseRevision : (held ? held->revision : 0);
    edit.overwrite = before && before->overwrite;
    edit.expiresMs = expiresMs;
    stage.stage(key, edit, step);
    return {};
}

QString StoreModel::addKey(const QString& key, ValueType type, const QString& value)
{
    if (const QString problem = keyProblem(key); !problem.isEmpty())
        return problem;
    if (rowOf(key) >= 0)
        return tr("There is a key %1 already. Edit it in the table.").arg(key);
    if (isApplying())
        return tr("Your changes are on their way. Edit again when they have arrived.");
    if (const QString problem = valueProblem(type, value); !problem.isEmpty())
        return problem;
    StagedEdit edit;
    edit.type = type;
    edit.value = canonicalValue(type, value);
    staging().stage(key, edit, tr("add %1").arg(key));
    return {};
}

QString StoreModel::restore(const QString& key, const published::StorePast& past)
{
    if (isApplying())
        return tr("Your changes are on their way. Edit again when they have arrived.");
    StoreStaging& stage = staging();
    stage.beginStep(tr("restore %1").arg(key));
    QString problem;
    if (past.removed)
        stageRemoval({key});
    else if (rowOf(key) >= 0)
        problem = stageValue(key, past.type, past.value);
    else
        problem = addKey(key, past.type, past.value);
    stage.endStep();
    return problem;
}

void StoreModel::stageRemoval(const QStringList& keys)
{
    if (keys.isEmpty() || isApplying())
        return;
    StoreStaging& stage = staging();
    const QString step = tr("remove %n key(s)", nullptr, int(keys.size()));
    stage.beginStep(step);
    for (const QString& key : keys) {
        const StoreItem* held = item(key);
        if (!held) {
            stage.stage(key, std::nullopt, step);
            continue;
        }
        StagedEdit edit;
        edit.type = held->type;
        edit.value = held->value;
        edit.remove = true;
        edit.baseRevision = held->revision;
        stage.stage(key, edit, step);
    }
    stage.endStep();
}

void StoreModel::revert(const QString& key)
{
    if (!isApplying())
        staging().stage(key, std::nullopt, tr("take back %1").arg(key));
}

void StoreModel::keepMine(const QString& key)
{
    const std::optional<StoreConflict> found = conflict(key);
    if (!found || isApplying())
        return;
    const StoreItem* held = item(key);
    const StagedEdit* staged = staging().find(key);
    StagedEdit edit =
        staged ? *staged : StagedEdit{held->type, held->value, false, 0, false, held->expiresMs};
    edit.baseRevision = held ? held->revision : 0;
    edit.overwrite = true;
    const bool nothingLeft = edit.remove && !held;
    staging().stage(key, nothingLeft ? std::nullopt : std::optional<StagedEdit>(edit),
                    tr("keep my %1").arg(key));
}

void StoreModel::takeTheirs(const QString& key)
{
    const std::optional<StoreConflict> found = conflict(key);
    if (!found || isApplying())
        return;
    const QString step = tr("take their %1").arg(key);
    if (found->kind != StoreConflict::Kind::DeviceDisagrees) {
        staging().stage(key, std::nullopt, step);
        return;
    }
    const StoreItem* held = item(key);
    StagedEdit edit;
    edit.type = held->type;
    edit.value = held->reported.value_or(QString());
    edit.remove = !held->reported.has_value();
    edit.expiresMs = held->expiresMs;
    edit.baseRevision = held->revision;
    edit.overwrite = true;
    staging().stage(key, edit, step);
}

} // namespace ferrule::ui
