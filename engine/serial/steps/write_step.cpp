// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/digest.h"
#include "serial/steps/credentials.h"
#include "serial/steps/steps.h"
#include "words/phrase.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

QList<CredentialKind> credentialsToWrite(const ProvisionRun& run)
{
    if (run.device->capabilities.ownCertificate)
        return {CredentialKind::Authority};
    QList<CredentialKind> kinds{CredentialKind::Authority};
    // A key goes before its certificate: firmware that checks the pair finds it whole.
    if (!run.hostKey.isEmpty())
        kinds << CredentialKind::Key;
    kinds << CredentialKind::Certificate;
    return kinds;
}

Settings settingsToWrite(const ProvisionRun& run)
{
    const Capabilities& can = run.device->capabilities;
    if (!can.settings)
        return {};
    Settings settings = run.claim->settings;
    if (!can.settingNames.isEmpty())
        settings.removeIf([&can](std::pair<const QString&, QString&> setting) {
            return !can.settingNames.contains(setting.first);
        });
    return settings;
}

void wipe(QByteArray& secret)
{
    // Not data(): that would detach, and leave the shared copy as it is.
    auto* bytes = const_cast<char*>(secret.constData());
    pki::wipe(bytes, std::size_t(secret.size()));
    secret.clear();
}

QByteArray credentialText(const ProvisionRun& run, CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return run.certificate->authorityPem;
    case CredentialKind::Certificate:
        return run.certificate->certificatePem;
    case CredentialKind::Key:
        return QByteArray::fromStdString(run.hostKey.pem());
    }
    return {};
}

namespace {

/// What the device needs before its settings make sense: a network, and the time for TLS.
Task<Result<void>> prepare(RunPointer run)
{
    if (run->wish.wifi) {
        const WifiNetwork network = *run->wish.wifi;
        if (!run->line)
            co_return lineGone();
        Task<Result<void>> joining = run->line->joinWifi(network);
        const Result<void> joined = co_await joining;
        if (!joined && joined.error().kind != ErrorKind::Unsupported)
            co_return joined;
        run->detail(
            joined ? phrase("serial", "Joined the network %1").arg(network.ssid).text()
                   : phrase("serial", "It has no Wi-Fi that can be set over this line").text());
    }
    if (run->device->capabilities.clock) {
        Dialect* dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
        Task<Result<void>> setting = dialect->setClock(run->scheduler.utcMs());
        const Result<void> set = co_await setting;
        if (!set)
            co_return set;
        run->detail(phrase("serial", "Clock set").text());
    }
    co_return Result<void>();
}

Task<Result<void>> writeCredential(RunPointer run, CredentialKind kind, double done, double parts)
{
    Dialect* dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    QByteArray text = credentialText(*run, kind);
    const std::function<void(double)> progress = [run, done, parts](double fraction) {
        run->setProgress((done + fraction) / parts);
    };
    std::shared_ptr<const void> secret;
    if (kind == CredentialKind::Key)
        secret = run->line->keepSecret();
    Task<Result<void>> putting = dialect->putCredential(kind, text, progress);
    const Result<void> put = co_await putting;
    if (put)
        run->detail(phrase("serial", "%1: %2 bytes").arg(title(kind), text.size()).text());
    if (kind == CredentialKind::Key)
        wipe(text);
    co_return put;
}

} // namespace

Task<Result<void>> write(RunPointer run)
{
    Task<Result<void>> preparing = prepare(run);
    const Result<void> prepared = co_await preparing;
    if (!prepared)
        co_return prepared;
    const Settings settings = settingsToWrite(*run);
    const QList<CredentialKind> kinds = credentialsToWrite(*run);
    const double parts = double(settings.size() + kinds.size());
    double done = 0;

    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        Dialect* dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
        const QString& key = it.key();
        const QString& value = it.value();
        Task<Result<void>> setting = dialect->setSetting(key, value);
        const Result<void> set = co_await setting;
        if (!set)
            co_return set.error();
        run->setProgress(++done / parts);
    }
    QStringList without = run->claim->settings.keys();
    without.removeIf([&settings](const QString& key) { return settings.contains(key); });
    if (!without.isEmpty())
        run->detail(phrase("serial", "No place for %1: the firmware must have them built in")
                        .arg(without.join(u", "_s))
                        .text());
    for (const CredentialKind kind : kinds) {
        Task<Result<void>> putting = writeCredential(run, kind, done, parts);
        const Result<void> put = co_await putting;
        if (!put)
            co_return put.error();
        ++done;
    }
    run->measured(phrase("serial", "%1 settings and %2 credentials")
                      .arg(settings.size(), kinds.size())
                      .text());
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
