// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "serial/demultiplexer.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace ferrule::serial {

/// Settings of a device: key and value as text, by key.
using Settings = QMap<QString, QString>;

enum class CredentialKind { Authority, Certificate, Key };

/// Which stage of a setting or credential is meant: what the device works with now, or what was
/// written since and waits for the commit.
enum class Stage { Effective, Staged };

/// What the device behind a port said it can do; found out by asking, never assumed.
struct Capabilities
{
    bool settings = false;       ///< get and set
    bool listSettings = false;   ///< list
    bool deleteSettings = false; ///< delete
    bool commit = false;         ///< writes are staged until a commit makes them effective at once
    bool putCredential = false;
    bool hashCredential = false;
    bool keyOnDevice = false; ///< makes its own key and hands over a signing request
    bool reboot = false;
    bool checksums = false; ///< frames carry a checksum in both directions
    bool behaviour = false; ///< a bench device whose sending can be set
};

/// Who the device says it is. Texts are empty where it does not say.
struct DeviceInfo
{
    QString hardwareId; ///< its own serial number or MAC
    QString model;
    QString product; ///< product token
    QString firmware;
    QString architecture;
    QString claimId;       ///< the claim ID it holds already
    qint64 uptimeMs = -1;  ///< since its last start; negative = not said
    qint64 bootCount = -1; ///< how often it started; negative = not said
};

/// How long requests took, for telling the device's time from ours.
struct WireTime
{
    Duration waiting{0}; ///< with a request outstanding
    quint64 requests = 0;
    quint64 retries = 0;
    quint64 stray = 0; ///< replies that nobody waited for any more
};

/// What a dialect needs from the line that it speaks on.
struct DialectLine
{
    Scheduler& scheduler;
    /// Puts bytes on the line; `summary` is the frame in words for the console, empty = none.
    std::function<Result<void>(const QByteArray& bytes, const QString& summary)> send;
    /// Shows a frame that came in, in words.
    std::function<void(const QByteArray& frame, const QString& summary)> show;
};

/// One way that firmware is spoken to over a serial line. A new one is a folder in dialects/; see
/// README.md.
///
/// Every operation is a coroutine that ends with a value: the answer, Timeout after its own
/// retries, Device with the device's own code, Unsupported, or Cancelled / LinkLost when cancel()
/// was called or the dialect died. After Cancelled and LinkLost the dialect may be gone: do not
/// touch it. At most one operation runs at a time; a second one answers Busy.
class Dialect : public QObject
{
    Q_OBJECT
public:
    ~Dialect() override = default;

    /// For people: "JSON-RPC lines".
    virtual QString name() const = 0;
    virtual const Framing& framing() const = 0;
    /// A frame that framing() claimed.
    virtual void receive(const QByteArray& frame) = 0;
    /// Ends the running operation with `reason`, as Cancelled unless it is LinkLost.
    virtual void cancel(const Error& reason) = 0;

    /// Finds out whether the device speaks this dialect and what it can do; writes nothing that
    /// another firmware could take for a command. Timeout where nothing answered.
    virtual Task<Result<Capabilities>> probe() = 0;
    virtual Task<Result<DeviceInfo>> info() = 0;

    virtual Task<Result<Settings>> listSettings(Stage stage) = 0;
    /// NotFound where the device has no such setting.
    virtual Task<Result<QString>> getSetting(QString key, Stage stage) = 0;
    virtual Task<Result<void>> setSetting(QString key, QString value) = 0;
    virtual Task<Result<void>> deleteSetting(QString key) = 0;
    /// Makes everything staged effective at once. Safe to repeat.
    virtual Task<Result<void>> commit() = 0;

    /// Stages a PEM text. `progress`, where given, is called with 0 to 1.
    virtual Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                             std::function<void(double)> progress) = 0;
    /// SHA-256 of the exact text that the device stored, 64 lower-case hexadecimal digits.
    virtual Task<Result<QString>> hashCredential(CredentialKind kind, Stage stage) = 0;
    /// Stages a fresh P-256 key made on the device; the one in use stays until the commit.
    virtual Task<Result<void>> generateKey() = 0;
    /// A PEM signing request for the staged key.
    virtual Task<Result<QByteArray>> certificateRequest(QString commonName) = 0;

    /// Asks for a restart. Success means that the device agreed or fell silent.
    virtual Task<Result<void>> reboot() = 0;

    /// Sets how a bench device sends. Unsupported on real ones.
    virtual Task<Result<void>> setBehaviour(double messagesPerMinute, int payloadBytes,
                                            bool obeysThrottle) = 0;

    virtual const WireTime& wireTime() const = 0;

signals:
    /// Something the device said by itself, such as "Cloud.State".
    void notified(const QString& method, const QJsonObject& params);

protected:
    using QObject::QObject;
};

/// Makes a dialect on a line. The list of factories is the probing order.
using DialectFactory = std::function<std::unique_ptr<Dialect>(DialectLine line)>;

/// All dialects, in the order in which it is safe to try them on unknown firmware.
QList<DialectFactory> allDialects();

QString toString(CredentialKind kind);

} // namespace ferrule::serial
