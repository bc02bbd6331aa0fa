// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_drafts.h"

#include "models/engine_feed.h"
#include "models/file_job.h"
#include "models/store_model.h"
#include "models/store_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StoreEdit;

namespace {

/// Edits come in bursts (a paste, an undo); so many milliseconds after the first all are written.
constexpr int soonMs = 100;
constexpr qint64 largestFile = 16 << 20;

} // namespace

StoreDrafts::StoreDrafts(EngineFeed& feed, QObject* parent)
    : QObject(parent)
    , m_store(feed.model<StoreModel>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &StoreDrafts::save);
    connect(&m_store, &StoreModel::stagingChanged, this, [this] {
        if (!m_soon.isActive() && !m_path.isEmpty())
            m_soon.start();
    });
}

void StoreDrafts::open(const QString& path)
{
    if (!m_path.isEmpty())
        return;
    m_path = path;
    readFile(path, largestFile, this,
             [this](const QByteArray& bytes, const published::Failure* failure) {
                 if (failure)
                     return; // there is none, as a rule
                 m_found = fromJson(bytes);
                 if (!m_found.isEmpty())
                     emit foundChanged();
             });
}

void StoreDrafts::bringBack(const QString& claimId)
{
    const QList<StoreEdit> edits = m_found.take(claimId);
    StoreStaging& staging = m_store.stagingOf(claimId);
    const QString step = tr("bring back %n unsent change(s)", nullptr, int(edits.size()));
    staging.beginStep(step);
    for (const StoreEdit& edit : edits) {
        StagedEdit staged;
        staged.type = edit.type;
        staged.value = edit.value;
        staged.remove = edit.remove;
        staged.baseRevision = edit.baseRevision;
        staged.overwrite = edit.overwrite;
        staged.expiresMs = edit.expiresMs;
        staging.stage(edit.key, staged, step);
    }
    staging.endStep();
    emit foundChanged();
}

void StoreDrafts::forget(const QString& claimId)
{
    m_found.remove(claimId);
    save();
    emit foundChanged();
}

void StoreDrafts::save()
{
    if (m_saving) {
        m_again = true;
        return;
    }
    // What is not decided upon stays, unless the device was edited anew.
    QMap<QString, QList<StoreEdit>> edits = m_found;
    const QStringList devices = m_store.stagedDevices();
    for (const QString& claimId : devices)
        edits.insert(claimId, m_store.stagingOf(claimId).toApply());
    m_saving = true;
    writeFile(m_path, toJson(edits), this, [this](const published::Failure* failure) {
        m_saving = false;
        if (failure)
            emit notKept(failure->what);
        if (std::exchange(m_again, false))
            save();
    });
}

QByteArray StoreDrafts::toJson(const QMap<QString, QList<StoreEdit>>& edits)
{
    QJsonObject devices;
    for (auto device = edits.cbegin(); device != edits.cend(); ++device) {
        QJsonArray list;
        for (const StoreEdit& edit : device.value())
            list.append(QJsonObject{{u"key"_s, edit.key},
                                    {u"type"_s, typeName(edit.type)},
                                    {u"value"_s, edit.value},
                                    {u"remove"_s, edit.remove},
                                    {u"baseRevision"_s, edit.baseRevision},
                                    {u"overwrite"_s, edit.overwrite},
                                    {u"expiresMs"_s, edit.expiresMs}});
        devices.insert(device.key(), list);
    }
    return QJsonDocument(devices).toJson(QJsonDocument::Indented);
}

QMap<QString, QList<StoreEdit>> StoreDrafts::fromJson(const QByteArray& json)
{
    QMap<QString, QList<StoreEdit>> edits;
    const QJsonObject devices = QJsonDocument::fromJson(json).object();
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const QJsonArray list = device->toArray();
        for (const QJsonValue& entry : list) {
            const QJsonObject object = entry.toObject();
            const auto type = typeFromName(object.value("type"_L1).toString());
            StoreEdit edit;
            edit.key = object.value("key"_L1).toString();
            if (!type || edit.key.isEmpty())
                continue;
            edit.type = *type;
            edit.value = object.value("value"_L1).toString();
            edit.remove = object.value("remove"_L1).toBool();
            edit.baseRevision = object.value("baseRevision"_L1).toInteger();
            edit.overwrite = object.value("overwrite"_L1).toBool();
            edit.expiresMs = object.value("expiresMs"_L1).toInteger();
            edits[device.key()].append(edit);
        }
    }
    return edits;
}

} // namespace ferrule::ui
