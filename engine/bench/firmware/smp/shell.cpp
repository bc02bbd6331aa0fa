// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/smp/shell.h"

#include "pki/signing_request.h"

namespace ferrule::bench::smp {

using namespace Qt::StringLiterals;

namespace {

constexpr int invalid = -22;
constexpr int exists = -17;
constexpr int noEntry = -2;
constexpr int notExecutable = -8;
const QString keyFile = u"psa:device-key"_s;

/// The base64 of a PEM text's first block.
QByteArray blockOf(const std::string& pem)
{
    QByteArray block;
    const QByteArrayList lines = QByteArray::fromStdString(pem).split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith("-----"))
            block += line;
    }
    return block;
}

} // namespace

QByteArray Shell::deviceKey() const
{
    return m_board.state.file(keyFile).value_or(QByteArray());
}

ShellResult Shell::run(const QStringList& words)
{
    const QString command = words.value(0);
    if (command == "hwinfo"_L1 && words.value(1) == "devid"_L1)
        return hardwareInfo();
    if (command == "nrf_cloud_cred"_L1 && !m_board.config.faults.refusesKeyGen)
        return credentials(words);
    return {u"%1: command not found\n"_s.arg(command), notExecutable};
}

ShellResult Shell::hardwareInfo() const
{
    const QString id = m_board.state.hardwareId();
    return {u"Length: %1\nID: 0x%2\n"_s.arg(id.size() / 2).arg(id), 0};
}

ShellResult Shell::credentials(const QStringList& words)
{
    const QString action = words.value(1);
    const QString tag = words.value(2, u"16842753"_s);
    if (action == "keygen"_L1)
        return generateKey(tag);
    if (action == "csr"_L1)
        return signRequest(words.value(3, u"CN="_s + m_board.state.hardwareId()));
    if (action == "delete"_L1) {
        if (deviceKey().isEmpty())
            return {u"No device key in sec tag %1\n"_s.arg(tag), noEntry};
        m_board.state.removeFile(keyFile);
        return {u"Deleted device key in sec tag %1\n"_s.arg(tag), 0};
    }
    return {u"nrf_cloud_cred - nRF Cloud credential commands\nSubcommands:\n  keygen\n  csr\n"
            "  delete\n  pubkey\n"_s,
            action == "--help"_L1 ? 0 : invalid};
}

ShellResult Shell::generateKey(const QString& tag)
{
    if (!deviceKey().isEmpty())
        return {u"A key exists in sec tag %1\n"_s.arg(tag), exists};
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    const Result<std::string> pem = key ? key.value().toPem() : Result<std::string>(key.error());
    if (!pem)
        return {u"Key generation failed\n"_s, invalid};
    m_board.state.setFile(keyFile, QByteArray::fromStdString(pem.value()));
    return {u"Generated device key in sec tag %1\n"_s.arg(tag), 0};
}

ShellResult Shell::signRequest(const QString& subject) const
{
    const Result<pki::PrivateKey> key = pki::PrivateKey::fromPem(deviceKey().toStdString());
    if (!key)
        return {u"No device key\n"_s, noEntry};
    if (!subject.startsWith("CN="_L1))
        return {u"Invalid subject\n"_s, invalid};
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(key.value(), subject.sliced(3).toStdString());
    if (!request)
        return {u"CSR generation failed\n"_s, invalid};
    const QString csr = QString::fromLatin1(blockOf(request.value().toPem()));
    return {u"CSR: %1\nCSR generation complete\n"_s.arg(csr), 0};
}

} // namespace ferrule::bench::smp
