// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/exit_code.h"
#include "commands/serial_options.h"
#include "support/command_line.h"
#include "support/home.h"
#include "support/termination.h"
#include "workbench/engine_host.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

using published::StationRecord;

struct StationOptions
{
    QString home;
    QStringList ports;
    QString list;
    /// What the command line says of them.
    std::function<void(published::StationSettings&)> adjust;
    int count = 0; ///< devices after which it ends; 0 = none
    bool json = false;
};

QLatin1StringView nameOf(StationRecord::Outcome outcome)
{
    switch (outcome) {
    case StationRecord::Outcome::Passed:
        return "PASS"_L1;
    case StationRecord::Outcome::Failed:
        return "FAIL"_L1;
    case StationRecord::Outcome::Cancelled:
        return "CANCELLED"_L1;
    }
    return {};
}

QJsonObject toJson(const StationRecord& record)
{
    return {
        {u"sequence"_s, qint64(record.sequence)},
        {u"utcMs"_s, record.utcMs},
        {u"outcome"_s, nameOf(record.outcome)},
        {u"claimId"_s, record.claimId},
        {u"hardwareId"_s, record.hardwareId},
        {u"model"_s, record.model},
        {u"product"_s, record.product},
        {u"firmware"_s, record.firmware},
        {u"dialect"_s, record.dialect},
        {u"port"_s, record.port},
        {u"key"_s, record.keyOrigin},
        {u"certificate"_s, record.certificateSerial},
        {u"attempt"_s, record.attempt},
        {u"durationMs"_s, record.durationMs},
        {u"failedStep"_s, record.failedStep},
        {u"reason"_s, record.reason},
    };
}

/// The station without a window: gives the engine its orders one after the other, and prints what
/// it publishes.
class Station : public QObject
{
    Q_OBJECT
public:
    explicit Station(StationOptions options)
        : m_options(std::move(options))
        , m_engine([this] {
            WorkbenchConfig config;
            config.home = m_options.home;
            return config;
        }())
    {
        connect(&m_engine, &published::Engine::published, this, &Station::onBatch);
        connect(&m_engine, &published::Engine::commandFinished, this, &Station::onFinished);
        connect(&m_engine, &EngineHost::stopped, this,
                [this] { QCoreApplication::exit(m_exitCode); });
        std::fprintf(stderr, "Starting the bench cloud\n");
        expect([this] { return m_engine.start(); });
    }

    void stop(int exitCode)
    {
        m_exitCode = exitCode;
        m_engine.shutdown();
    }

    int outcome() const { return m_failed == 0 ? exitcode::done : exitcode::failed; }

private:
    void expect(const std::function<quint64()>& order) { m_awaited = order(); }

    void onFinished(quint64 token, const std::shared_ptr<const published::Failure>& failure)
    {
        if (token != m_awaited) {
            if (failure)
                std::fprintf(stderr, "%s\n", qPrintable(failure->what));
            return;
        }
        if (failure) {
            std::fprintf(stderr, "ferrule station: %s %s\n", qPrintable(failure->what),
                         qPrintable(failure->remedy));
            return stop(m_stage == 0 ? exitcode::cloud : exitcode::failed);
        }
        switch (++m_stage) {
        case 1:
            m_options.adjust(m_settings);
            return expect([this] { return m_engine.setStation(m_settings); });
        case 2:
            if (!m_options.list.isEmpty())
                return expect([this] { return m_engine.importStationList(m_options.list); });
            ++m_stage;
            [[fallthrough]];
        case 3:
            return expect([this] { return m_engine.armStation(true); });
        case 4:
            m_armedMs = QDateTime::currentMSecsSinceEpoch();
            std::fprintf(stderr, "Armed. Plug in a device.\n");
            for (const QString& port : std::as_const(m_options.ports))
                m_engine.addPort(port);
            break;
        default:
            break;
        }
    }

    void onBatch(const published::BatchPointer& batch)
    {
        if (batch->station && m_armedMs == 0)
            m_settings = batch->station->settings;
        for (const published::StationSlot& slot : batch->stationSlots)
            tell(slot);
        for (const StationRecord& record : batch->stationRecords) {
            // What the ledger held before is told once as well, and may come late.
            if (m_armedMs > 0 && record.utcMs >= m_armedMs)
                tell(record);
        }
    }

    void tell(const published::StationSlot& slot)
    {
        if (slot.state != published::StationSlot::State::Running || slot.step < 0)
            return;
        int& shown = m_shownStep[slot.deviceId];
        if (shown == slot.step + 1)
            return;
        shown = slot.step + 1;
        std::fprintf(stderr, "%s: %s\n", qPrintable(slot.port),
                     qPrintable(serial::title(static_cast<serial::StepId>(slot.step))));
    }

    void tell(const StationRecord& record)
    {
        m_failed += record.outcome == StationRecord::Outcome::Failed ? 1 : 0;
        if (m_options.json) {
            std::printf("%s\n",
                        QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact).constData());
        } else {
            std::printf("%-9s %s  %s  %.1f s  %s\n", nameOf(record.outcome).data(),
                        qPrintable(record.port), qPrintable(record.claimId),
                        double(record.durationMs) / 1000, qPrintable(record.reason));
        }
        std::fflush(stdout);
        if (++m_seen == m_options.count)
            stop(outcome());
    }

    StationOptions m_options;
    published::StationSettings m_settings; ///< those of the home, until they are adjusted
    EngineHost m_engine;
    quint64 m_awaited = 0;
    int m_stage = 0;
    qint64 m_armedMs = 0; ///< since when; 0 = not yet
    int m_seen = 0;
    int m_failed = 0;
    int m_exitCode = exitcode::done;
    QHash<QString, int> m_shownStep;
};

} // namespace

int runStation(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Station mode without a window: provisions each device that is plugged in, until it is\n"
        "interrupted, with the settings that the home has from the window or the last run where "
        "no\n"
        "option says otherwise. Each outcome is a line on standard output and in the ledger\n"
        "(HOME/station/ledger.csv); progress goes to standard error.\n\n"
        "Exit codes: 0 every device passed; 1 some failed, or the station could not go on;\n"
        "2 command line; 5 cloud."_s);
    parser.addOptions({
        {u"port"_s, u"A port that the system does not list; may be repeated."_s, u"PATH"_s},
        {u"baud"_s, u"The bit rate (115200)."_s, u"RATE"_s},
        {u"dialect"_s, u"Try this dialect only."_s, u"NAME"_s},
        {u"product"_s, u"The product that devices become (else what they say)."_s, u"NAME"_s},
        {u"list"_s, u"Claim IDs that were assigned before: a CSV file."_s, u"FILE"_s},
        {u"wifi"_s, u"The Wi-Fi network that devices join."_s, u"SSID"_s},
        {u"wifi-passphrase-file"_s, u"A file with the network's passphrase."_s, u"FILE"_s},
        {u"count"_s, u"End after N runs."_s, u"N"_s},
        {u"home"_s, u"Where the bench cloud lives."_s, u"FOLDER"_s},
        {u"json"_s, u"Print each outcome as one line of JSON."_s},
    });
    if (const auto done = readCommandLine(parser, arguments))
        return *done;
    StationOptions options;
    options.home = homeFolder(parser.value(u"home"_s));
    options.ports = parser.values(u"port"_s);
    options.list = parser.value(u"list"_s);
    options.count = parser.value(u"count"_s).toInt();
    options.json = parser.isSet(u"json"_s);
    QString passphrase;
    if (parser.isSet(u"wifi-passphrase-file"_s)) {
        const Result<QString> read = readSecret(parser.value(u"wifi-passphrase-file"_s));
        if (!read) {
            std::fprintf(stderr, "ferrule station: %s\n", describe(read.error()).c_str());
            return exitcode::usage;
        }
        passphrase = *read;
    }
    options.adjust = [&parser, passphrase](published::StationSettings& settings) {
        if (parser.isSet(u"dialect"_s))
            settings.dialect = parser.value(u"dialect"_s);
        if (parser.isSet(u"product"_s))
            settings.product = parser.value(u"product"_s);
        if (parser.isSet(u"wifi"_s))
            settings.wifiSsid = parser.value(u"wifi"_s);
        if (parser.isSet(u"baud"_s))
            settings.baud = parser.value(u"baud"_s).toInt();
        settings.wifiPassphrase = passphrase;
    };
    Station station(options);
    onTermination(QCoreApplication::instance(), [&station] { station.stop(station.outcome()); });
    return QCoreApplication::exec();
}

} // namespace ferrule::app

#include "station.moc"
