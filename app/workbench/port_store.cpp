// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/port_store.h"

#include "base/bytes.h"
#include "serial/provisioning_authority.h"
#include "words/phrase.h"

namespace ferrule::app {

namespace {

using serial::Settings;
using serial::Stage;

Error gone()
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("workbench", "The device's port is closed.");
    error.remedy = phrase("workbench", "Plug the device in again.");
    return error;
}

serial::Dialect* dialectOf(const QPointer<serial::DeviceLine>& line)
{
    return line && line->isOpen() ? line->dialect() : nullptr;
}

/// What provisioning writes, for firmware that takes any key and lists none.
QStringList usualNames()
{
    QStringList names;
    for (const char16_t* name :
         {serial::setting::deviceId, serial::setting::product, serial::setting::builder,
          serial::setting::account, serial::setting::endpoint, serial::setting::port})
        names << QString::fromUtf16(name);
    return names;
}

Task<Result<Settings>> readByName(QPointer<serial::DeviceLine> line, QStringList names)
{
    Settings settings;
    for (const QString& name : names) {
        serial::Dialect* dialect = dialectOf(line);
        if (!dialect)
            co_return gone();
        Task<Result<QString>> getting = dialect->getSetting(name, Stage::Effective);
        const Result<QString> value = co_await getting;
        if (value)
            settings.insert(name, value.value());
        else if (value.error().kind != ErrorKind::NotFound)
            co_return value.error();
    }
    co_return settings;
}

Task<Result<void>> write(QPointer<serial::DeviceLine> line, published::StoreEdit edit)
{
    serial::Dialect* dialect = dialectOf(line);
    if (!dialect)
        co_return gone();
    Task<Result<void>> writing =
        edit.remove ? dialect->deleteSetting(edit.key) : dialect->setSetting(edit.key, edit.value);
    co_return co_await writing;
}

/// What the device holds effectively; empty optional = no such key.
Task<Result<std::optional<QString>>> held(QPointer<serial::DeviceLine> line, QString key)
{
    serial::Dialect* dialect = dialectOf(line);
    if (!dialect)
        co_return gone();
    Task<Result<QString>> getting = dialect->getSetting(key, Stage::Effective);
    const Result<QString> value = co_await getting;
    if (value)
        co_return std::optional<QString>(value.value());
    if (value.error().kind == ErrorKind::NotFound)
        co_return std::optional<QString>();
    co_return value.error();
}

std::string quoted(const std::optional<QString>& value)
{
    return value ? QStringLiteral("\"%1\".").arg(*value).toStdString()
                 : phrase("workbench", "Nothing.");
}

Error changedMeanwhile(const published::StoreEdit& edit, const std::optional<QString>& value)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what =
        phrase("workbench", "%1 has changed on the device since it was read.").arg(edit.key);
    error.measured = quoted(value);
    error.cause = phrase("workbench", "The device itself, or another program, has set it.");
    error.remedy =
        phrase("workbench", "Compare both values, then keep yours or take the device's.");
    return error;
}

Error notAsWritten(const published::StoreEdit& edit, const std::optional<QString>& value)
{
    Error error;
    error.kind = ErrorKind::Device;
    error.what =
        phrase("workbench", "The device holds another value of %1 than was written.").arg(edit.key);
    error.measured = quoted(value);
    error.expected = quoted(edit.remove ? std::nullopt : std::optional<QString>(edit.value));
    error.cause = phrase("workbench", "Its storage is full or failing, or its firmware keeps the "
                                      "value by rules of its own.");
    error.remedy = phrase("workbench", "Read the settings again, and look at the console.");
    return error;
}

Task<Result<void>> standOnWhatWasRead(QPointer<serial::DeviceLine> line,
                                      QList<published::StoreEdit> edits)
{
    for (const published::StoreEdit& edit : edits) {
        if (edit.overwrite)
            continue;
        Task<Result<std::optional<QString>>> asking = held(line, edit.key);
        const Result<std::optional<QString>> value = co_await asking;
        if (!value)
            co_return value.error();
        const qint64 revision = value.value() ? revisionOf(*value.value()) : 0;
        if (revision != edit.baseRevision)
            co_return changedMeanwhile(edit, value.value());
    }
    co_return Result<void>();
}

Task<Result<void>> readBack(QPointer<serial::DeviceLine> line, QList<published::StoreEdit> edits)
{
    for (const published::StoreEdit& edit : edits) {
        Task<Result<std::optional<QString>>> asking = held(line, edit.key);
        const Result<std::optional<QString>> value = co_await asking;
        if (!value)
            co_return value.error();
        const std::optional<QString> wanted =
            edit.remove ? std::nullopt : std::optional<QString>(edit.value);
        if (value.value() != wanted)
            co_return notAsWritten(edit, value.value());
    }
    co_return Result<void>();
}

} // namespace

qint64 revisionOf(const QString& value)
{
    return qint64(crc32(asBytes(value.toStdString()))) + 1;
}

Task<Result<Settings>> readSettings(QPointer<serial::DeviceLine> line,
                                    serial::Capabilities capabilities, QStringList others)
{
    serial::Dialect* dialect = dialectOf(line);
    if (!dialect)
        co_return gone();
    if (!capabilities.listSettings) {
        QStringList names =
            capabilities.settingNames.isEmpty() ? usualNames() : capabilities.settingNames;
        names += others;
        names.removeDuplicates();
        Task<Result<Settings>> reading = readByName(line, names);
        co_return co_await reading;
    }
    Task<Result<Settings>> listing = dialect->listSettings(Stage::Effective);
    co_return co_await listing;
}

Task<Result<void>> writeSettings(QPointer<serial::DeviceLine> line,
                                 serial::Capabilities capabilities,
                                 QList<published::StoreEdit> edits)
{
    Task<Result<void>> looking = standOnWhatWasRead(line, edits);
    const Result<void> unchanged = co_await looking;
    if (!unchanged)
        co_return unchanged;
    for (const published::StoreEdit& edit : edits) {
        Task<Result<void>> writing = write(line, edit);
        const Result<void> written = co_await writing;
        if (!written)
            co_return written;
    }
    if (capabilities.commit) {
        serial::Dialect* dialect = dialectOf(line);
        if (!dialect)
            co_return gone();
        Task<Result<void>> committing = dialect->commit();
        const Result<void> committed = co_await committing;
        if (!committed)
            co_return committed;
    }
    Task<Result<void>> comparing = readBack(line, edits);
    co_return co_await comparing;
}

} // namespace ferrule::app
