// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "serial/demultiplexer.h"
#include "words/phrase.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

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
    bool settings = false; ///< get and set
    /// Which of the names in `setting` (provisioning_authority.h) have a place on the device;
    /// empty = it takes any key.
    QStringList settingNames;
    bool listSettings = false;   ///< list
    bool deleteSettings = false; ///< delete
    bool commit = false;         ///< writes are staged until a commit makes them effective at once
    bool putCredential = false;
    bool hashCredential = false;
    bool readCredential = false; ///< hands out what it stores, though perhaps not the key
    bool keyOnDevice = false;    ///< makes its own key and hands over a signing request
    /// Came with a key and a certificate that cannot be replaced: the certificate is read and
    /// registered instead of issued.
    bool ownCertificate = false;
    bool reboot = false;
    bool clock = false;            ///< has a clock that must be right before TLS
    bool connectOnRequest = false; ///< connects to its cloud when told to, and tells why it cannot
    bool wifi = false;             ///< joins a Wi-Fi network
    bool checksums = false;        ///< frames carry a checksum in both directions
    bool behaviour = false;        ///< a bench device whose sending can be set
};

/// A Wi-Fi network to join.
struct WifiNetwork
{
    QString ssid; ///< at most 32 bytes of UTF-8
    QString passphrase;
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

/// What Dialect::probe() is given in a first round of questions. More means that a round went
/// unanswered, and that a device that boots has had its time.
inline constexpr Duration firstPatience = std::chrono::milliseconds(400);

/// One way that firmware is spoken to over a serial line. A new one is a folder in dialects/; see
/// README.md.
///
/// Every operation is a coroutine that ends with a value: the answer, Timeout after its own
/// retries, Device with the device's own code, Unsupported, or Cancelled / LinkLost when cancel()
/// was called or the dialect died. After Cancelled and LinkLost the dialect may be gone: do not
/// touch it. At most one operation runs at a time; a second one answers Busy. Repeating any
/// operation is harmless.
///
/// What a dialect does not override answers Unsupported at once.
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
    /// another firmware could take for a command. Timeout where nothing answered within about
    /// `patience`; Unsupported where the answer shows another dialect of the same framing. Safe to
    /// repeat: a board that is still starting is asked again.
    virtual Task<Result<Capabilities>> probe(Duration patience) = 0;
    virtual Task<Result<DeviceInfo>> info() = 0;

    virtual Task<Result<Settings>> listSettings(Stage stage);
    /// NotFound where the device has no such setting.
    virtual Task<Result<QString>> getSetting(QString key, Stage stage);
    virtual Task<Result<void>> setSetting(QString key, QString value);
    virtual Task<Result<void>> deleteSetting(QString key);
    /// Makes everything staged effective at once. Safe to repeat. A dialect may stage by itself:
    /// write beside what is in use, and switch over here.
    virtual Task<Result<void>> commit();

    /// Stages a PEM text. `progress`, where given, is called with 0 to 1.
    virtual Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                             std::function<void(double)> progress);
    /// What the device holds after putCredential(), byte by byte: the PEM text itself, or where it
    /// is kept in another form, that form (DER, a closing NUL).
    virtual QByteArray storedForm(CredentialKind kind, const QByteArray& pem) const;
    /// SHA-256 of the stored form, 64 lower-case hexadecimal digits.
    virtual Task<Result<QString>> hashCredential(CredentialKind kind, Stage stage);
    /// The stored form. Unsupported for what the device keeps to itself; NotFound.
    virtual Task<Result<QByteArray>> readCredential(CredentialKind kind, Stage stage);

    /// Stages a fresh P-256 key made on the device; the one in use stays until the commit, where
    /// the dialect has one.
    virtual Task<Result<void>> generateKey();
    /// A PEM signing request for the staged key.
    virtual Task<Result<QByteArray>> certificateRequest(QString commonName);
    /// The certificate, as PEM, that the device came with (Capabilities::ownCertificate).
    virtual Task<Result<QByteArray>> ownCertificate();

    /// Sets the device's clock.
    virtual Task<Result<void>> setClock(UtcMs utcMs);
    /// Joins a network; answers when the device says that it is connected.
    virtual Task<Result<void>> joinWifi(WifiNetwork network);
    /// Has the device connect to its cloud now. Refused, Tls or Io where it tells why it cannot.
    virtual Task<Result<void>> connectCloud();

    /// Asks for a restart. Success means that the device agreed or fell silent.
    virtual Task<Result<void>> reboot();

    /// Sets how a bench device sends. Unsupported on real ones.
    virtual Task<Result<void>> setBehaviour(double messagesPerMinute, int payloadBytes,
                                            bool obeysThrottle);

    virtual const WireTime& wireTime() const = 0;

signals:
    /// Something the device said by itself, such as "Cloud.State".
    void notified(const QString& method, const QJsonObject& params);

protected:
    using QObject::QObject;
    /// For what is not overridden: `what` says "The device cannot … over this line."
    Error unsupported(std::string what) const;
};

/// Whether an operation ended so that its dialect must not be touched again: Cancelled or LinkLost.
bool isOver(const Error& error);

/// What Dialect::cancel() ends an operation with: `reason`, as Cancelled unless it is LinkLost. A
/// Timeout from outside would be taken for one of an attempt, and repeated.
Error asEnd(Error reason);

/// Makes a dialect on a line.
using DialectFactory = std::function<std::unique_ptr<Dialect>(DialectLine line)>;

/// A dialect as the list of all knows it.
struct DialectEntry
{
    enum class Role {
        Provisioning,
        WifiOnly, ///< asked only where a network is to be joined and the firmware's own dialect
                  ///< cannot
    };
    QString id; ///< stable, for command lines: "rpc"
    DialectFactory make;
    Role role = Role::Provisioning;
};

/// All dialects, in the order in which it is safe to try them on unknown firmware: what other
/// firmware ignores comes first. One line each, in dialects/all_dialects.cpp.
QList<DialectEntry> allDialects();

/// As it goes over the wire: "certificate".
QString toString(CredentialKind kind);

/// The one of three sentences, each marked by markPhrase(), that speaks of `kind`: languages bend
/// the word in their own ways.
Phrase phraseOf(CredentialKind kind, const char* authority, const char* certificate,
                const char* key);

/// As people read it in front of a colon.
QString title(CredentialKind kind);

} // namespace ferrule::serial
