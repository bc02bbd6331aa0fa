// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/at/nrf91_firmware.h"

#include "pki/certificate_info.h"
#include "pki/private_key.h"
#include "pki/signing_request.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

/// The tag that the application uses: nRF Cloud's.
constexpr quint32 applicationTag = 16842753;
constexpr int rootCa = 0;
constexpr int clientCertificate = 1;
constexpr int privateKey = 2;
constexpr int lastType = 8;
constexpr qsizetype coseBytes = 96;

constexpr int incorrectParameters = 50;
constexpr int notFound = 513;
constexpr int noAccess = 514;
constexpr int storageFull = 515;
constexpr int activeState = 518;
constexpr int alreadyExists = 519;
constexpr int powerOffWarning = 528;

QByteArray digestOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toUpper();
}

QByteArray derOf(const std::string& pem)
{
    QByteArray base64;
    for (const QByteArray& line : QByteArray::fromStdString(pem).split('\n')) {
        if (!line.startsWith("-----"))
            base64 += line;
    }
    return QByteArray::fromBase64(base64);
}

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return bytes;
}

} // namespace

QStringList Nrf91Firmware::traps()
{
    return {u"echo"_s,         u"cr-ends"_s,      u"lf-ends"_s,      u"nul-ends"_s,
            u"serial-modem"_s, u"no-overwrite"_s, u"storage-full"_s, u"low-power"_s};
}

AtHost::Rules Nrf91Firmware::rules(const SimulatedBoard& board)
{
    const QStringList& traps = board.config.faults.traps;
    AtHost::Rules rules;
    rules.quotesHoldLineEnds = true;
    if (traps.contains("cr-ends"_L1))
        rules.end = AtLineEnd::Cr;
    else if (traps.contains("lf-ends"_L1))
        rules.end = AtLineEnd::Lf;
    else if (traps.contains("nul-ends"_L1))
        rules.end = AtLineEnd::Nul;
    return rules;
}

Nrf91Firmware::Nrf91Firmware(SimulatedBoard simulated)
    : AtFirmware(simulated, rules(simulated))
{
    host().setEcho(hasTrap("echo"));
    if (hasTrap("nul-ends"))
        setAnswerEnd(QByteArray(1, '\0'));
    else if (hasTrap("cr-ends"))
        setAnswerEnd("\r");
    else if (hasTrap("lf-ends"))
        setAnswerEnd("\n");
}

QStringList Nrf91Firmware::bootLog() const
{
    return {u"*** Booting nRF Connect SDK v2.6.1 ***"_s,
            u"modem: %1, mfw_nrf9160_1.3.6"_s.arg(QString::fromLatin1(imei())),
            u"at_host: ready"_s};
}

QByteArray Nrf91Firmware::imei() const
{
    // The reserved type allocation code of test equipment, then digits of the board's own number.
    const quint64 number = board().state.hardwareId().toULongLong(nullptr, 16) % 1'000'000'0ULL;
    return "00440245" + QByteArray::number(number).rightJustified(7, '0');
}

QString Nrf91Firmware::fileOf(Slot slot)
{
    return u"cmng.%1.%2"_s.arg(slot.tag).arg(slot.type);
}

std::optional<QByteArray> Nrf91Firmware::stored(Slot slot) const
{
    return board().state.file(fileOf(slot));
}

agent::Identity Nrf91Firmware::identity() const
{
    agent::Identity identity;
    identity.certificatePem = stored({applicationTag, clientCertificate}).value_or(QByteArray());
    identity.keyPem = stored({applicationTag, privateKey}).value_or(QByteArray());
    identity.authorityPem = stored({applicationTag, rootCa}).value_or(QByteArray());
    const Result<pki::CertificateInfo> info =
        pki::inspectCertificate(identity.certificatePem.toStdString());
    // The application takes its client ID from its certificate, and is nobody without one.
    if (info && !identity.keyPem.isEmpty() && m_function == 1)
        identity.claimId = QString::fromStdString(info.value().subject);
    identity.product = board().config.productToken;
    identity.endpoint = board().config.endpoint;
    identity.port = board().config.endpointPort;
    return identity;
}

void Nrf91Firmware::refuseWith(const QByteArray& command, int cme)
{
    refuse(command, "+CME ERROR: " + QByteArray::number(cme));
}

int Nrf91Firmware::refusalToWrite() const
{
    if (m_function == 1)
        return activeState;
    return hasTrap("low-power") ? powerOffWarning : 0;
}

void Nrf91Firmware::onCommand(const QByteArray& command)
{
    const QByteArray name = nameOf(command).toUpper();
    if (name == "AT") {
        answer(command);
    } else if (name == "AT+CGMI") {
        answer(command, {"Nordic Semiconductor ASA"});
    } else if (name == "AT+CGMM") {
        answer(command, {"nRF9160-SICA"});
    } else if (name == "AT+CGMR") {
        answer(command, {"mfw_nrf9160_1.3.6"});
    } else if (name == "AT+CGSN") {
        answer(command, {imei()});
    } else if (name == "AT+CFUN") {
        cfun(command);
    } else if (name == "AT%CMNG") {
        cmng(command);
    } else if (name == "AT%KEYGEN") {
        keygen(command);
    } else if (name == "AT#XSLMVER" && hasTrap("serial-modem")) {
        answer(command, {"#XSLMVER: \"2.6.1\",\"2.6.1\""});
    } else if (name == "AT#XRESET" && hasTrap("serial-modem")) {
        answer(command);
        board().restart();
    } else {
        refuse(command);
    }
}

void Nrf91Firmware::cfun(const QByteArray& command)
{
    if (command.endsWith('?')) {
        answer(command, {"+CFUN: " + QByteArray::number(m_function)});
        return;
    }
    bool isNumber = false;
    const int wanted = parametersOf(command).toInt(&isNumber);
    if (!isNumber || (wanted != 0 && wanted != 1 && wanted != 4)) {
        refuse(command);
        return;
    }
    const bool awakes = wanted == 1 && m_function != 1;
    m_function = wanted;
    answer(command);
    if (awakes) {
        say("%XSIM: 1");
        say("+CEREG: 5");
        board().connectCloud();
    }
}

void Nrf91Firmware::cmng(const QByteArray& command)
{
    const QByteArrayList parameters = atParameters(parametersOf(command));
    const QByteArray operation = parameters.value(0);
    if (operation == "1") {
        listCredentials(command, parameters);
        return;
    }
    bool isTag = false;
    bool isType = false;
    const Slot slot{parameters.value(1).toUInt(&isTag), parameters.value(2).toInt(&isType)};
    if (!isTag || !isType || slot.type < 0 || slot.type > lastType) {
        refuseWith(command, incorrectParameters);
    } else if (operation == "0" && parameters.size() >= 4) {
        writeCredential(command, slot, parameters[3]);
    } else if (operation == "2") {
        const std::optional<QByteArray> content = stored(slot);
        if (!content)
            refuseWith(command, notFound);
        else if (slot.type == privateKey)
            refuseWith(command, noAccess);
        else
            answer(command,
                   {"%CMNG: " + QByteArray::number(slot.tag) + ',' + QByteArray::number(slot.type) +
                    ",\"" + digestOf(*content) + "\",\"" + *content + '"'});
    } else if (operation == "3") {
        const int reason = refusalToWrite();
        if (reason != 0) {
            refuseWith(command, reason);
        } else if (!stored(slot)) {
            refuseWith(command, notFound);
        } else {
            board().state.removeFile(fileOf(slot));
            answer(command);
        }
    } else {
        refuseWith(command, incorrectParameters);
    }
}

void Nrf91Firmware::writeCredential(const QByteArray& command, Slot slot, const QByteArray& content)
{
    if (const int reason = refusalToWrite(); reason != 0) {
        refuseWith(command, reason);
    } else if (stored(slot) && (slot.type == privateKey || hasTrap("no-overwrite"))) {
        refuseWith(command, alreadyExists);
    } else if (hasTrap("storage-full")) {
        refuseWith(command, storageFull);
    } else {
        board().state.setFile(fileOf(slot), content);
        answer(command);
    }
}

void Nrf91Firmware::listCredentials(const QByteArray& command, const QByteArrayList& parameters)
{
    QByteArrayList lines;
    for (const QString& file : board().state.fileNames()) {
        const QStringList parts = file.split(u'.');
        if (parts.size() != 3 || parts[0] != "cmng"_L1)
            continue;
        const QByteArray tag = parts[1].toLatin1();
        const QByteArray type = parts[2].toLatin1();
        if ((parameters.size() > 1 && parameters[1] != tag) ||
            (parameters.size() > 2 && parameters[2] != type))
            continue;
        QByteArray content = board().state.file(file).value_or(QByteArray());
        if (board().config.faults.wrongHash)
            content += 'x';
        lines << "%CMNG: " + tag + ',' + type + ",\"" + digestOf(content) + '"';
    }
    answer(command, lines);
}

void Nrf91Firmware::keygen(const QByteArray& command)
{
    const QByteArrayList parameters = atParameters(parametersOf(command));
    const Slot slot{parameters.value(0).toUInt(), privateKey};
    if (board().config.faults.refusesKeyGen) {
        refuse(command);
        return;
    }
    if (parameters.value(1) != "2" || parameters.value(2) != "0") {
        refuseWith(command, incorrectParameters);
        return;
    }
    if (const int reason = refusalToWrite(); reason != 0) {
        refuseWith(command, reason);
        return;
    }
    if (stored(slot)) {
        refuseWith(command, alreadyExists);
        return;
    }
    // Without a name the modem takes its own UUID.
    QByteArray name = parameters.value(3);
    name = name.startsWith("CN=") ? name.mid(3) : imei();
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    const Result<std::string> pem = key ? key.value().toPem() : Result<std::string>(key.error());
    if (!pem) {
        refuse(command);
        return;
    }
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(key.value(), name.toStdString());
    if (!request) {
        refuseWith(command, incorrectParameters);
        return;
    }
    board().state.setFile(fileOf(slot), QByteArray::fromStdString(pem.value()));
    answer(command, {"%KEYGEN: \"" + base64Url(derOf(request.value().toPem())) + '.' +
                     base64Url(randomBytes(coseBytes)) + '"'});
}

} // namespace ferrule::bench
