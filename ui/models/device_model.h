// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

#include <array>

namespace ferrule::ui {

class EngineFeed;

/// The devices as a tree of two levels: Attached, Cloud and Bench, and the devices in each. The
/// three sections are always there; the view's filter hides the empty ones.
class DeviceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        DeviceIdRole = Qt::UserRole, ///< empty for a section
        ClaimIdRole,
        StateRole,  ///< published::DeviceState as int
        DetailRole, ///< one line
        SearchRole, ///< everything a person may type to find it
        CountRole,  ///< of a section
    };

    explicit DeviceModel(EngineFeed& feed, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null when there is none; valid until the next change.
    const published::Device* device(const QString& deviceId) const;
    /// The device with this claim ID, an attached one before the same one in the cloud.
    const published::Device* deviceByClaim(const QString& claimId) const;
    QModelIndex indexOf(const QString& deviceId) const;
    int deviceCount() const { return static_cast<int>(m_places.size()); }
    QList<published::Device> devices() const;
    int count(published::DeviceState state) const;
    /// A device on a port that the cloud knows as well has two rows; this is the one under Cloud.
    bool isSecondRow(const published::Device& device) const;

    static QString title(published::Section section);

signals:
    /// After rows have been added, changed or taken away.
    void changed();

private:
    struct Place
    {
        int section = 0;
        int row = 0;
    };

    void update(const QList<published::Device>& devices);
    void append(int section, const QList<published::Device>& devices);
    void remove(const QStringList& deviceIds);
    void removeOne(const QString& deviceId);
    const published::Device* at(const QModelIndex& index) const;

    std::array<QList<published::Device>, 3> m_sections;
    QHash<QString, Place> m_places;
};

} // namespace ferrule::ui
