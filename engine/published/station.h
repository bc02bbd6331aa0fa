// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/failure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Station mode, the end of the line: plug in, it runs, PASS or FAIL, label, unplug, next.
namespace ferrule::published {

/// How the station works. Kept in the home folder, so that it is the same tomorrow.
struct StationSettings
{
    QString product;          ///< for every device; empty = what the device says
    /// A device is called this and the last six characters of its hardware ID; empty = by its
    /// model. A name from the imported list comes first.
    QString namePrefix;
    QString dialect;          ///< id of the only dialect that is tried ("rpc"); empty = all
    int baud = 115200;        ///< of every port
    QString wifiSsid;         ///< network that devices with Wi-Fi join; empty = none
    QString wifiPassphrase;   ///< never leaves the engine again: published as an empty text
    bool sound = true;        ///< the page plays one at PASS and FAIL
    bool saveLabels = false;  ///< the page saves each label into labelFolder
    bool printLabels = false; ///< the page prints each label
    QString labelFolder;      ///< empty = "labels" in the home folder
    /// HTML of a label with {claimId}, {model}, {product}, {name}, {date} and the image {qr};
    /// empty = the built-in one.
    QString labelTemplate;
};

/// One port at the station.
struct StationSlot
{
    enum class State {
        Empty,     ///< nothing is plugged in; the row stays so that positions on a hub do not move
        Running,   ///< being provisioned
        Passed,    ///< until it is unplugged
        Failed,    ///< until it is unplugged or retried
        Cancelled, ///< somebody stopped it
        Ignored,   ///< was there before the station was armed, or has passed already
    };
    QString deviceId; ///< as in Device; identity of the slot
    QString port;
    State state = State::Empty;
    QString claimId;
    QString model;
    QString product;
    int step = -1;       ///< number of the running or failed StepId; negative = none
    double progress = 0; ///< of the whole run, 0 to 1
    QString instruction; ///< what to do now, in a few words: "Unplug it"
    QString detail;      ///< what was measured last
    qint64 startedMs = 0;
    qint64 durationMs = 0; ///< 0 while it runs
    int attempt = 0;       ///< 1 = the first
    std::optional<Failure> failure;
    quint64 record = 0; ///< StationRecord::sequence of the outcome; 0 = none yet
};

/// One line of the ledger: one finished run. Lines are only ever added.
struct StationRecord
{
    enum class Outcome { Passed, Failed, Cancelled };
    quint64 sequence = 0; ///< 1, 2, 3 … without gaps
    qint64 utcMs = 0;
    Outcome outcome = Outcome::Failed;
    QString claimId;
    QString hardwareId;
    QString model;
    QString product;
    QString firmware;
    QString dialect;
    QString port;
    QString keyOrigin;         ///< "device", "host", "none"
    QString certificateSerial; ///< empty where no certificate stays valid
    QString fingerprint;
    int attempt = 1;
    qint64 durationMs = 0;
    QString failedStep; ///< its title; empty = passed
    QString reason;     ///< the failure in one line; empty = passed
};

/// What a label shows. The QR code holds `text`.
struct StationLabel
{
    QString deviceId; ///< of the slot that asked for it
    QString claimId;
    QString model;
    QString product;
    QString name;
    qint64 utcMs = 0;
    QString text;         ///< the claim ID
    int qrSize = 0;       ///< modules a side, without the quiet zone of four
    QByteArray qrModules; ///< qrSize × qrSize bytes, row by row; 1 = dark
};

struct StationStatus
{
    bool armed = false;
    StationSettings settings;
    qint64 armedMs = 0; ///< since when
    // All of these count the current shift: since the station was last armed from rest.
    int passed = 0;                 ///< devices whose last run passed
    int failed = 0;                 ///< devices whose last run failed
    int firstPass = 0;              ///< devices that passed at the first attempt
    double yield = 0;               ///< passed / (passed + failed), 0 to 1; 0 while there is none
    double firstPassYield = 0;      ///< firstPass / (passed + failed)
    qint64 meanMs = 0;              ///< of the runs that passed
    QString list;                   ///< file name of the imported claim IDs; empty = none
    int listTotal = 0;              ///< claim IDs in the list
    int listLeft = 0;               ///< of them not yet on a device
    QString ledgerPath;             ///< the CSV file
    QString labelFolder;            ///< where labels are saved
    std::optional<Failure> failure; ///< why the station cannot go on: ledger or list
};

} // namespace ferrule::published
