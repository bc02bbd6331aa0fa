// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/port_store.h"

namespace ferrule::app {

namespace {

using serial::Settings;
using serial::Stage;

Error gone()
{
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = "The device's port is closed.";
    error.remedy = "Plug the device in again.";
    return error;
}

serial::Dialect* dialectOf(const QPointer<serial::DeviceLine>& line)
{
    return line && line->isOpen() ? line->dialect() : nullptr;
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

Task<Result<void>> compare(QPointer<serial::DeviceLine> line, published::StoreEdit edit)
{
    serial::Dialect* dialect = dialectOf(line);
    if (!dialect)
        co_return gone();
    Task<Result<QString>> getting = dialect->getSetting(edit.key, Stage::Effective);
    const Result<QString> value = co_await getting;
    if (edit.remove && !value && value.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    if (!value)
        co_return value.error();
    if (!edit.remove && value.value() == edit.value)
        co_return Result<void>();
    Error error;
    error.kind = ErrorKind::Device;
    error.what =
        "The device holds another value of " + edit.key.toStdString() + " than was written.";
    error.measured = "\"" + value.value().toStdString() + "\".";
    error.expected = edit.remove ? "Nothing." : "\"" + edit.value.toStdString() + "\".";
    error.cause = "Its storage is full or failing, or its firmware keeps the value by rules of its "
                  "own.";
    error.remedy = "Read the settings again, and look at the console.";
    co_return error;
}

} // namespace

Task<Result<Settings>> readSettings(QPointer<serial::DeviceLine> line,
                                    serial::Capabilities capabilities)
{
    serial::Dialect* dialect = dialectOf(line);
    if (!dialect)
        co_return gone();
    if (!capabilities.listSettings) {
        Task<Result<Settings>> reading = readByName(line, capabilities.settingNames);
        co_return co_await reading;
    }
    Task<Result<Settings>> listing = dialect->listSettings(Stage::Effective);
    co_return co_await listing;
}

Task<Result<void>> writeSettings(QPointer<serial::DeviceLine> line,
                                 serial::Capabilities capabilities,
                                 QList<published::StoreEdit> edits)
{
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
    for (const published::StoreEdit& edit : edits) {
        Task<Result<void>> comparing = compare(line, edit);
        const Result<void> same = co_await comparing;
        if (!same)
            co_return same;
    }
    co_return Result<void>();
}

} // namespace ferrule::app
