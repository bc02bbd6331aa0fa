// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mosquitto_fixture.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace ferrule::test {

namespace {

/// For each step of a start or an end, which take a moment where nothing else runs.
constexpr int mostMs = 60'000;

QString mosquittoProgram()
{
    const QString found = QStandardPaths::findExecutable(u"mosquitto"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"mosquitto"_s,
                                                            {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

} // namespace

MosquittoFixture::MosquittoFixture(Tls tls)
    : m_tls(tls)
    , m_port(freePort())
{
}

MosquittoFixture::~MosquittoFixture()
{
    kill();
}

bool MosquittoFixture::isAvailable()
{
    return !mosquittoProgram().isEmpty();
}

QByteArray MosquittoFixture::read(const char* file) const
{
    QFile source(m_folder.filePath(QString::fromLatin1(file)));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QByteArray MosquittoFixture::log()
{
    return read("mosquitto.log");
}

QString MosquittoFixture::makeCertificates()
{
    if (QFile::exists(m_folder.filePath(u"client.pem"_s)))
        return {};
    // A P-256 key is made in a millisecond; the script is the whole authority.
    const QString script =
        u"set -e\n"
        "key() { openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt "
        "-out $1; }\n"
        "key ca.key\n"
        "openssl req -x509 -new -key ca.key -subj '/CN=Ferrule test authority' -days 30 -out "
        "ca.pem\n"
        "key server.key\n"
        "printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\\n' > server.ext\n"
        "openssl req -new -key server.key -subj /CN=localhost | openssl x509 -req -CA ca.pem "
        "-CAkey ca.key -CAcreateserial -days 30 -extfile server.ext -out server.pem\n"
        "key client.key\n"
        "openssl req -new -key client.key -subj /CN=client | openssl x509 -req -CA ca.pem "
        "-CAkey ca.key -CAcreateserial -days 30 -out client.pem\n"
        "openssl pkcs8 -topk8 -in client.key -passout pass:secret -out client-encrypted.key\n"
        "chmod a+r *\n"_s;
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s, {u"-c"_s, script});
    if (!shell.waitForFinished(mostMs) || shell.exitCode() != 0)
        return u"No certificates could be made: "_s + QString::fromLocal8Bit(shell.readAll());
    return {};
}

QString MosquittoFixture::start()
{
    if (m_tls != Tls::None) {
        if (const QString failure = makeCertificates(); !failure.isEmpty())
            return failure;
    }
    QByteArray config =
        "listener " + QByteArray::number(m_port) + " 127.0.0.1\n" +
        "allow_anonymous true\nlog_type all\nconnection_messages true\nlog_dest file " +
        m_folder.filePath(u"mosquitto.log"_s).toLocal8Bit() + '\n';
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) // It would drop to a user that cannot read the folder.
        config += "user root\n";
#endif
    if (m_tls != Tls::None) {
        const QByteArray folder = m_folder.path().toLocal8Bit();
        config += "cafile " + folder + "/ca.pem\ncertfile " + folder + "/server.pem\nkeyfile " +
                  folder + "/server.key\n";
        if (m_tls == Tls::Mutual)
            config += "require_certificate true\nuse_identity_as_username true\n";
    }
    config += m_config;
    const QString configPath = m_folder.filePath(u"mosquitto.conf"_s);
    QFile file(configPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
        return u"The config file cannot be written."_s;
    file.close();

    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(mosquittoProgram(), {u"-c"_s, configPath});
    if (!m_process.waitForStarted())
        return u"mosquitto does not start."_s;
    if (!waitUntilOpen())
        return u"mosquitto takes no connection: "_s + QString::fromLocal8Bit(m_process.readAll());
    return {};
}

bool MosquittoFixture::waitUntilOpen()
{
    const QDeadlineTimer deadline(mostMs);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(500))
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

void MosquittoFixture::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(mostMs);
}

void MosquittoFixture::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(mostMs))
        kill();
}

} // namespace ferrule::test
