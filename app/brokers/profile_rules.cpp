// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/profile_rules.h"

#include "cloud/claim_id.h"
#include "words/phrase.h"

#include <QDir>
#include <QFile>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using published::BrokerProfile;

namespace {

constexpr qsizetype largestPem = 256 * 1024;

Error wrong(const Phrase& what, const QString& measured, const Phrase& expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what;
    error.measured = measured.toStdString();
    error.expected = expected;
    return error;
}

QString expanded(const QString& path)
{
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

/// `what` names the field to people.
Result<QByteArray> pemOf(const QString& field, const Phrase& what)
{
    if (field.isEmpty())
        return QByteArray();
    if (isPem(field))
        return field.toUtf8();
    QFile file(expanded(field));
    Error error;
    error.what = what;
    error.measured = file.fileName().toStdString();
    if (!file.exists()) {
        error.kind = ErrorKind::NotFound;
        error.cause = phrase("brokers", "There is no such file.");
        return error;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        error.kind = file.error() == QFileDevice::PermissionsError ? ErrorKind::PermissionDenied
                                                                   : ErrorKind::Io;
        error.cause = file.errorString().toStdString();
        return error;
    }
    const QByteArray content = file.read(largestPem);
    if (isPem(QString::fromLatin1(content)))
        return content;
    error.kind = ErrorKind::InvalidArgument;
    error.expected = phrase("brokers", "PEM: a text with a line \"-----BEGIN …-----\"");
    return error;
}

Result<net::TlsOptions> tlsOf(const BrokerProfile& profile)
{
    net::TlsOptions tls;
    const auto authority =
        pemOf(profile.authority, phrase("brokers", "The broker's authority (CA) cannot be read."));
    const auto certificate =
        pemOf(profile.certificate, phrase("brokers", "The client certificate cannot be read."));
    const auto key =
        pemOf(profile.key, phrase("brokers", "The key of the client certificate cannot be read."));
    for (const Result<QByteArray>* each : {&authority, &certificate, &key}) {
        if (!*each)
            return each->error();
    }
    tls.authorityPem = *authority;
    tls.certificatePem = *certificate;
    tls.keyPem = *key;
    tls.keyPassphrase = profile.keyPassphrase.toUtf8();
    tls.serverName = profile.serverName;
    for (const QString& protocol : profile.alpn)
        tls.alpn.append(protocol.toUtf8());
    tls.verifyPeer = profile.verifyPeer;
    return tls;
}

QStringList trimmed(const QStringList& words)
{
    QStringList kept;
    for (const QString& word : words) {
        if (!word.trimmed().isEmpty())
            kept.append(word.trimmed());
    }
    return kept;
}

} // namespace

bool isPem(const QString& field)
{
    return field.contains("-----BEGIN "_L1);
}

BrokerProfile completed(BrokerProfile profile)
{
    for (QString BrokerProfile::*field :
         {&BrokerProfile::name, &BrokerProfile::host, &BrokerProfile::serverName,
          &BrokerProfile::authority, &BrokerProfile::certificate, &BrokerProfile::key,
          &BrokerProfile::clientIdPrefix})
        profile.*field = (profile.*field).trimmed();
    profile.alpn = trimmed(profile.alpn);
    profile.deviceFilters = trimmed(profile.deviceFilters);
    if (profile.name.isEmpty())
        profile.name = profile.host;
    if (profile.port == 0)
        profile.port = profile.tls ? 8883 : 1883;
    return profile;
}

QString profileId(const QString& name, const QStringList& taken)
{
    QString id;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'-') && !letter.isMark())
            id += u'-';
    }
    id = id.left(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"broker"_s;
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1-%2"_s.arg(id).arg(number);
    return free;
}

Result<cloud::ConnectionProfile> toConnection(const BrokerProfile& profile)
{
    if (profile.name.compare("bench"_L1, Qt::CaseInsensitive) == 0)
        return wrong(phrase("brokers", "The name is taken by the bench cloud."), profile.name,
                     phrase("brokers", "another name"));
    if (profile.port < 1 || profile.port > 65535)
        return wrong(phrase("brokers", "The port cannot be used."), QString::number(profile.port),
                     phrase("brokers", "1 to 65535, mostly 8883 or 1883"));
    if (profile.keepAliveSeconds < 0 || profile.keepAliveSeconds > 65535)
        return wrong(phrase("brokers", "The keep-alive cannot be used."),
                     QString::number(profile.keepAliveSeconds),
                     phrase("brokers", "0 to 65535 seconds, 0 = off"));
    if (profile.timeoutSeconds < 1 || profile.timeoutSeconds > 600)
        return wrong(phrase("brokers", "The time to connect cannot be used."),
                     QString::number(profile.timeoutSeconds),
                     phrase("brokers", "1 to 600 seconds"));
    cloud::ConnectionProfile connection;
    connection.name = profile.name;
    connection.host = profile.host;
    connection.port = static_cast<quint16>(profile.port);
    connection.tls.reset();
    if (profile.tls) {
        const Result<net::TlsOptions> tls = tlsOf(profile);
        if (!tls)
            return tls.error();
        connection.tls = *tls;
    }
    if (!profile.user.isEmpty())
        connection.user = profile.user.toUtf8();
    if (!profile.password.isEmpty())
        connection.password = profile.password.toUtf8();
    // New each time: two programs with one client ID would push each other out without end.
    connection.clientId =
        (profile.clientIdPrefix.isEmpty() ? u"ferrule-"_s : profile.clientIdPrefix).toUtf8() +
        cloud::makeClaimId().toLatin1();
    connection.keepAliveSeconds = static_cast<quint16>(profile.keepAliveSeconds);
    connection.connectTimeout = std::chrono::seconds(profile.timeoutSeconds);
    connection.deviceFilters = profile.deviceFilters;
    connection.watchOnly = profile.watchOnly;
    if (const Result<void> sound = cloud::validate(connection); !sound)
        return sound.error();
    return connection;
}

} // namespace ferrule::app
