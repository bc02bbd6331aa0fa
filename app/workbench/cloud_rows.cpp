// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_rows.h"

#include "words/error_text.h"

#include <QJsonDocument>

namespace ferrule::app {

using namespace published;

namespace {

ValueType toPublished(store::Type type)
{
    switch (type) {
    case store::Type::Number:
        return ValueType::Number;
    case store::Type::Boolean:
        return ValueType::Boolean;
    case store::Type::Json:
        return ValueType::Json;
    case store::Type::String:
        break;
    }
    return ValueType::String;
}

ItemState toPublished(store::State state)
{
    switch (state) {
    case store::State::Sent:
        return ItemState::Sent;
    case store::State::Acknowledged:
        return ItemState::Acknowledged;
    case store::State::Conflict:
        return ItemState::Conflict;
    case store::State::InStep:
        break;
    }
    return ItemState::InStep;
}

Channel toPublished(cloud::CloudEvent::Channel channel)
{
    switch (channel) {
    case cloud::CloudEvent::Channel::Mqtt:
        return Channel::Mqtt;
    case cloud::CloudEvent::Channel::Store:
        return Channel::Store;
    case cloud::CloudEvent::Channel::Enforcement:
        return Channel::Enforcement;
    case cloud::CloudEvent::Channel::Cloud:
    case cloud::CloudEvent::Channel::Provisioning:
        break;
    }
    return Channel::Cloud;
}

Severity toPublished(cloud::CloudEvent::Severity severity)
{
    switch (severity) {
    case cloud::CloudEvent::Severity::Good:
        return Severity::Good;
    case cloud::CloudEvent::Severity::Warning:
        return Severity::Warning;
    case cloud::CloudEvent::Severity::Error:
        return Severity::Error;
    case cloud::CloudEvent::Severity::Info:
        break;
    }
    return Severity::Info;
}

} // namespace

StoreItem toPublished(const QString& claimId, const store::Item& item)
{
    StoreItem row;
    row.claimId = claimId;
    row.key = QString::fromStdString(item.key);
    row.type = toPublished(item.value.type());
    row.value = QString::fromStdString(item.value.text());
    if (item.reported)
        row.reported = QString::fromStdString(item.reported->text());
    row.state = toPublished(item.state);
    row.revision = item.revision;
    row.updatedMs = item.updatedMs;
    row.updatedBy = QString::fromStdString(item.updatedBy);
    row.finding = shownText(item.finding);
    row.askedMs = item.askedMs;
    row.sentMs = item.sentMs;
    row.acknowledgedMs = item.acknowledgedMs;
    row.reportedMs = item.reportedMs;
    row.expiresMs = item.expiresMs;
    return row;
}

StorePast toPublished(const store::HistoryEntry& entry)
{
    StorePast past;
    past.revision = entry.revision;
    past.utcMs = entry.utcMs;
    past.by = QString::fromStdString(entry.by);
    past.removed = !entry.value;
    if (entry.value) {
        past.type = toPublished(entry.value->type());
        past.value = QString::fromStdString(entry.value->text());
    }
    return past;
}

store::Type toStoreType(ValueType type)
{
    switch (type) {
    case ValueType::Number:
        return store::Type::Number;
    case ValueType::Boolean:
        return store::Type::Boolean;
    case ValueType::Json:
        return store::Type::Json;
    case ValueType::String:
        break;
    }
    return store::Type::String;
}

store::Edit toEdit(const StoreEdit& edit, store::Value value)
{
    store::Edit result;
    result.key = edit.key.toStdString();
    result.value = std::move(value);
    result.remove = edit.remove;
    result.baseRevision = edit.baseRevision;
    result.overwrite = edit.overwrite;
    result.expiresMs = edit.expiresMs;
    return result;
}

TimelineEntry toPublished(const cloud::CloudEvent& event)
{
    TimelineEntry entry;
    entry.utcMs = event.utcMs;
    entry.channel = toPublished(event.channel);
    entry.severity = toPublished(event.severity);
    entry.device = event.claimId;
    entry.summary = event.summary;
    entry.detail = event.detail;
    return entry;
}

SyncedRow toPublished(const QString& claimId, const cloud::SyncedRow& row)
{
    SyncedRow result;
    result.claimId = claimId;
    result.key = row.sortKey;
    result.table = row.table;
    result.updatedMs = row.updatedMs;
    result.receivedMs = row.receivedMs;
    result.item = QJsonDocument(row.item).toJson(QJsonDocument::Compact);
    return result;
}

DeviceCommand toPublished(const cloud::CommandRecord& command)
{
    DeviceCommand row;
    row.claimId = command.claimId;
    row.id = command.id;
    row.word = command.word;
    if (!command.arguments.isEmpty())
        row.arguments = QJsonDocument(command.arguments).toJson(QJsonDocument::Compact);
    row.by = command.by;
    row.state = command.answeredMs != 0 ? DeviceCommand::State::Answered
                : command.sentMs != 0   ? DeviceCommand::State::Sent
                                        : DeviceCommand::State::Asked;
    row.askedMs = command.askedMs;
    row.sentMs = command.sentMs;
    row.answeredMs = command.answeredMs;
    row.answer = command.answer;
    return row;
}

Product toPublished(const cloud::Product& product)
{
    Product row;
    row.name = product.name;
    row.token = product.token;
    row.autoClaim = product.autoClaim;
    row.firmwareVersion = product.firmwareVersion;
    row.firmwareUrl = product.firmwareUrl;
    row.firmwareChecksum = product.firmwareChecksum;
    return row;
}

cloud::Product toProduct(const Product& row)
{
    cloud::Product product;
    product.name = row.name;
    product.token = row.token;
    product.autoClaim = row.autoClaim;
    product.firmwareVersion = row.firmwareVersion;
    product.firmwareUrl = row.firmwareUrl;
    product.firmwareChecksum = row.firmwareChecksum;
    return product;
}

} // namespace ferrule::app
