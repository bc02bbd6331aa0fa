// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/serial_options.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString& what, const QString& expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what.toStdString();
    error.expected = expected.toStdString();
    return error;
}

QStringList dialectIds()
{
    QStringList ids;
    for (const serial::DialectEntry& entry : serial::allDialects()) {
        if (entry.role == serial::DialectEntry::Role::Provisioning)
            ids << entry.id;
    }
    return ids;
}

Result<void> readProfile(const QString& path, SerialOptions& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"The profile %1 cannot be read: %2."_s.arg(path, file.errorString()), {});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return wrong(u"The profile %1 is no JSON object."_s.arg(path), {});
    const QJsonObject profile = document.object();
    for (auto it = profile.begin(); it != profile.end(); ++it) {
        const QJsonValue value = it.value();
        if (it.key() == "baud"_L1) {
            options.baud = value.toInt();
        } else if (it.key() == "dialect"_L1) {
            options.dialect = value.toString();
        } else if (it.key() == "product"_L1) {
            options.product = value.toString();
        } else if (it.key() == "name"_L1) {
            options.name = value.toString();
        } else if (it.key() == "wifi"_L1) {
            const QJsonObject wifi = value.toObject();
            options.wifi = serial::WifiNetwork{wifi.value("ssid"_L1).toString(),
                                               wifi.value("passphrase"_L1).toString()};
        } else if (it.key() == "store"_L1) {
            const QJsonObject store = value.toObject();
            for (auto item = store.begin(); item != store.end(); ++item)
                options.store.insert(item.key(), item.value().toVariant().toString());
        } else {
            return wrong(u"The profile %1 has an unknown member \"%2\"."_s.arg(path, it.key()),
                         u"baud, dialect, product, name, wifi, store."_s);
        }
    }
    return {};
}

} // namespace

void addSerialOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"port"_s, u"The device's port: /dev/ttyUSB0, a pseudo-terminal, a link to either."_s,
         u"PATH"_s},
        {u"baud"_s, u"The bit rate (115200)."_s, u"RATE"_s},
        {u"dialect"_s, u"Try this dialect only: %1."_s.arg(dialectIds().join(u", "_s)), u"NAME"_s},
        {u"profile"_s, u"Take what is not given here from a JSON file."_s, u"FILE"_s},
    });
}

Result<SerialOptions> readSerialOptions(const QCommandLineParser& parser)
{
    SerialOptions options;
    if (parser.isSet(u"profile"_s)) {
        const Result<void> read = readProfile(parser.value(u"profile"_s), options);
        if (!read)
            return read.error();
    }
    options.port = parser.value(u"port"_s);
    if (parser.isSet(u"baud"_s))
        options.baud = parser.value(u"baud"_s).toInt();
    if (parser.isSet(u"dialect"_s))
        options.dialect = parser.value(u"dialect"_s);
    if (options.baud <= 0)
        return wrong(u"--baud wants a bit rate."_s, u"A number, as 115200."_s);
    if (!options.dialect.isEmpty() && !dialectIds().contains(options.dialect))
        return wrong(u"There is no dialect \"%1\"."_s.arg(options.dialect),
                     dialectIds().join(u", "_s));
    return options;
}

Result<QString> readSecret(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readLine()).trimmed();
    Error error = wrong(u"%1 cannot be read."_s.arg(path), {});
    error.kind = ErrorKind::Io;
    error.measured = file.errorString().toStdString();
    return error;
}

std::unique_ptr<serial::DeviceLine> makeLine(Scheduler& scheduler, const SerialOptions& options)
{
    QList<serial::DialectEntry> dialects = serial::allDialects();
    dialects.removeIf([&options](const serial::DialectEntry& entry) {
        return !options.dialect.isEmpty() && entry.id != options.dialect &&
               entry.role == serial::DialectEntry::Role::Provisioning;
    });
    auto line = std::make_unique<serial::DeviceLine>(scheduler, serial::describePort(options.port),
                                                     dialects);
    line->setBaud(options.baud);
    return line;
}

} // namespace ferrule::app
