// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/device_model.h"

#include "models/engine_feed.h"

#include <algorithm>

namespace ferrule::ui {

using namespace published;

namespace {

/// The internal id of a section; a device carries its section's number.
constexpr quintptr isSection = ~quintptr(0);

} // namespace

DeviceModel::DeviceModel(EngineFeed& feed, QObject* parent)
    : QAbstractItemModel(parent)
{
    connect(&feed, &EngineFeed::devicesChanged, this, &DeviceModel::update);
    connect(&feed, &EngineFeed::devicesGone, this, &DeviceModel::remove);
}

QString DeviceModel::title(Section section)
{
    switch (section) {
    case Section::Attached:
        return tr("Attached");
    case Section::Cloud:
        return tr("Cloud");
    case Section::Bench:
        return tr("Bench");
    }
    Q_UNREACHABLE();
}

QModelIndex DeviceModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : isSection);
}

QModelIndex DeviceModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == isSection)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, isSection);
}

int DeviceModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != isSection || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections.at(static_cast<std::size_t>(parent.row())).size());
}

int DeviceModel::columnCount(const QModelIndex&) const
{
    return 1;
}

const Device* DeviceModel::at(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == isSection)
        return nullptr;
    return &m_sections.at(index.internalId()).at(index.row());
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Device* device = at(index);
    if (!device) {
        const auto section = static_cast<Section>(index.row());
        if (role == Qt::DisplayRole)
            return title(section);
        if (role == CountRole)
            return rowCount(index);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return device->name.isEmpty() ? (device->claimId.isEmpty() ? device->port : device->claimId)
                                      : device->name;
    case Qt::ToolTipRole:
        return device->detail;
    case DeviceIdRole:
        return device->id;
    case ClaimIdRole:
        return device->claimId;
    case StateRole:
        return static_cast<int>(device->state);
    case DetailRole:
        return device->detail;
    case SearchRole:
        return QStringList{device->name,  device->claimId, device->detail,
                           device->model, device->product, device->port}
            .join(u'\n');
    default:
        return {};
    }
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!at(index))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const Device* DeviceModel::device(const QString& deviceId) const
{
    const auto place = m_places.constFind(deviceId);
    if (place == m_places.constEnd())
        return nullptr;
    return &m_sections.at(static_cast<std::size_t>(place->section)).at(place->row);
}

const Device* DeviceModel::deviceByClaim(const QString& claimId) const
{
    for (const auto& section : m_sections) {
        for (const Device& device : section) {
            if (device.claimId == claimId)
                return &device;
        }
    }
    return nullptr;
}

QModelIndex DeviceModel::indexOf(const QString& deviceId) const
{
    const auto place = m_places.constFind(deviceId);
    if (place == m_places.constEnd())
        return {};
    return createIndex(place->row, 0, quintptr(place->section));
}

QList<Device> DeviceModel::devices() const
{
    QList<Device> all;
    for (const auto& section : m_sections)
        all += section;
    return all;
}

int DeviceModel::count(DeviceState state) const
{
    qsizetype count = 0;
    for (const auto& section : m_sections) {
        count += std::count_if(section.begin(), section.end(), [this, state](const Device& device) {
            return device.state == state && !isSecondRow(device);
        });
    }
    return static_cast<int>(count);
}

bool DeviceModel::isSecondRow(const Device& device) const
{
    if (device.section != Section::Cloud || device.claimId.isEmpty())
        return false;
    const auto& attached = m_sections[static_cast<std::size_t>(Section::Attached)];
    return std::any_of(attached.begin(), attached.end(),
                       [&device](const Device& other) { return other.claimId == device.claimId; });
}

void DeviceModel::update(const QList<Device>& devices)
{
    std::array<QList<Device>, 3> added;
    for (const Device& device : devices) {
        const auto section = static_cast<std::size_t>(device.section);
        const auto place = m_places.constFind(device.id);
        if (place != m_places.constEnd() && place->section == static_cast<int>(section)) {
            m_sections.at(section)[place->row] = device;
            const QModelIndex index = indexOf(device.id);
            emit dataChanged(index, index);
            continue;
        }
        if (place != m_places.constEnd())
            removeOne(device.id);
        // The same new device twice in one batch: the later one counts.
        const auto twin = std::find_if(added.at(section).begin(), added.at(section).end(),
                                       [&](const Device& one) { return one.id == device.id; });
        if (twin != added.at(section).end())
            *twin = device;
        else
            added.at(section).append(device);
    }
    for (std::size_t section = 0; section < added.size(); ++section) {
        if (!added.at(section).isEmpty())
            append(static_cast<int>(section), added.at(section));
    }
    emit changed();
}

void DeviceModel::append(int section, const QList<Device>& devices)
{
    auto& rows = m_sections.at(static_cast<std::size_t>(section));
    const int first = static_cast<int>(rows.size());
    const QModelIndex parent = index(section, 0);
    beginInsertRows(parent, first, first + static_cast<int>(devices.size()) - 1);
    for (const Device& device : devices) {
        m_places.insert(device.id, {section, static_cast<int>(rows.size())});
        rows.append(device);
    }
    endInsertRows();
    emit dataChanged(parent, parent, {CountRole});
}

void DeviceModel::remove(const QStringList& deviceIds)
{
    for (const QString& deviceId : deviceIds)
        removeOne(deviceId);
    emit changed();
}

void DeviceModel::removeOne(const QString& deviceId)
{
    const auto found = m_places.constFind(deviceId);
    if (found == m_places.constEnd())
        return;
    const Place place = *found;
    auto& rows = m_sections.at(static_cast<std::size_t>(place.section));
    const QModelIndex parent = index(place.section, 0);
    beginRemoveRows(parent, place.row, place.row);
    rows.removeAt(place.row);
    m_places.remove(deviceId);
    for (int row = place.row; row < rows.size(); ++row)
        m_places[rows.at(row).id].row = row;
    endRemoveRows();
    emit dataChanged(parent, parent, {CountRole});
}

} // namespace ferrule::ui
