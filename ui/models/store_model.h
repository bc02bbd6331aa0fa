// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store_staging.h"
#include "models/store_state.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <unordered_map>

namespace ferrule::ui {

class EngineFeed;

/// Two values that stand against each other, and must be chosen between.
struct StoreConflict
{
    enum class Kind {
        EditedMeanwhile,  ///< somebody changed the item under a staged edit
        RemovedMeanwhile, ///< somebody removed the item under a staged edit
        DeviceDisagrees,  ///< the device set another value after ours was stored
    };
    Kind kind = Kind::EditedMeanwhile;
    QString key;
    QString mine;
    QString theirs;
    QString by; ///< who made theirs
};

/// The Store of one device as a table: what the cloud holds, what is staged over it, what the
/// device reports. Items of all devices are kept; staged edits stay with their device.
class StoreModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, TypeColumn, ValueColumn, ReportedColumn, StateColumn, ChangedColumn };
    static constexpr int columns = ChangedColumn + 1;
    enum Role {
        TypeRole = Qt::UserRole, ///< int of published::ValueType
        StateRole,               ///< int of StoreState
        StagedRole,              ///< bool: a staged edit stands over this row
        RemovedRole,             ///< bool: staged for removal
        FindingRole,             ///< QString; empty = nothing odd
    };

    explicit StoreModel(QObject* parent = nullptr);
    /// Listens to the feed.
    StoreModel(EngineFeed& feed, QObject* parent);
    ~StoreModel() override;

    QString device() const { return m_device; }
    /// Shows the Store of the device with this claim ID.
    void setDevice(const QString& claimId);

    void updateItems(const QList<published::StoreItem>& items);
    void removeItems(const QList<published::StoreKey>& keys);

    /// While edits of a device are under way to the cloud, its editing rests.
    void setApplying(const QString& claimId, bool applying);
    /// Of the device shown.
    bool isApplying() const;

    /// The staged edits of the device shown.
    StoreStaging& staging();
    /// The staged edits of any device, to settle them when its apply has come back.
    StoreStaging& stagingOf(const QString& claimId);

    QString keyAt(int row) const;
    int rowOf(const QString& key) const; ///< -1 = none
    const published::StoreItem* item(const QString& key) const;
    std::optional<StoreConflict> conflict(const QString& key) const;
    /// Keys that need a choice before anything can be applied, in order.
    QStringList conflicts() const;

    /// What the row shows as the value: the staged one where there is one.
    published::ValueType type(int row) const;
    QString value(int row) const;
    /// When the item goes by itself, as staged or as held; 0 = never.
    qint64 expiry(const QString& key) const;
    /// Words that tell how long something still takes are written anew.
    void refreshTimes();

    /// Stages a value. A sentence says why not; empty = staged (or nothing to change).
    QString stageValue(const QString& key, published::ValueType type, const QString& value);
    QString addKey(const QString& key, published::ValueType type, const QString& value);
    /// Stages when the item goes by itself; 0 = never. As stageValue().
    QString stageExpiry(const QString& key, qint64 expiresMs);
    void stageRemoval(const QStringList& keys);
    void revert(const QString& key); ///< takes one staged edit back
    void keepMine(const QString& key);
    void takeTheirs(const QString& key);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Devices with staged edits.
    QStringList stagedDevices() const;
    /// Stages a value of the past, or the removal that it was; one step of undo. As stageValue().
    QString restore(const QString& key, const published::StorePast& past);

signals:
    void stagedCountChanged(int count);
    /// The staged edits of a device, shown or not, are other than before.
    void stagingChanged(const QString& claimId);
    /// The cloud's or the device's side of a key that was there already, or that was staged,
    /// changed.
    void itemArrived(const QString& key);
    /// A value that was typed was not taken, and why.
    void valueRefused(const QString& key, const QString& why);

private:
    struct DeviceStore;

    DeviceStore& store(const QString& claimId);
    const DeviceStore* current() const;
    const StagedEdit* staged(const QString& key) const; ///< null = as it is held
    StoreState stateOf(const QString& key) const;
    QVariant text(int row, int column) const;
    QString stageEdit(const QString& key, published::ValueType type, const QString& value,
                      qint64 expiresMs, const QString& step);
    void refreshKey(const QString& claimId, const QString& key);
    void forgetCloud();
    void updateOne(const published::StoreItem& item);

    QString m_device;
    std::unordered_map<QString, std::unique_ptr<DeviceStore>> m_stores;
    QStringList m_keys; ///< of the device shown, sorted
};

} // namespace ferrule::ui
