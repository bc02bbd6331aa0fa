// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace ferrule::test {

/// A real mosquitto on a free port of 127.0.0.1 with a folder of its own, ended with this object.
/// Looked for in PATH and in /usr/sbin; isAvailable() says whether there is one.
class MosquittoFixture
{
public:
    enum class Tls {
        None,
        Server, ///< the broker shows a certificate for "localhost" and 127.0.0.1
        Mutual, ///< and asks for one of the same authority
    };

    explicit MosquittoFixture(Tls tls = Tls::None);
    ~MosquittoFixture();

    static bool isAvailable();

    /// Lines for the config file, before start().
    void addConfig(const QByteArray& line) { m_config += line + '\n'; }
    /// Starts it and waits until it takes a connection; answers what went wrong, or nothing.
    QString start();
    /// Ends it as a crash would; start() begins anew on the same port.
    void kill();
    /// Ends it in order, so that a persistent one saves.
    void stop();

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }
    QByteArray log();

    /// With TLS: files in folder(), PEM.
    QByteArray authorityPem() const { return read("ca.pem"); }
    QByteArray clientCertificatePem() const { return read("client.pem"); }
    QByteArray clientKeyPem() const { return read("client.key"); }
    /// The same key, encrypted with "secret".
    QByteArray encryptedClientKeyPem() const { return read("client-encrypted.key"); }
    QByteArray read(const char* file) const;

private:
    QString makeCertificates();
    bool waitUntilOpen();

    Tls m_tls;
    QTemporaryDir m_folder;
    QByteArray m_config;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace ferrule::test
