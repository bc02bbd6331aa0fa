// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/credentials.h"
#include "serial/steps/steps.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

QList<CredentialKind> credentialsToWrite(const ProvisionRun& run)
{
    QList<CredentialKind> kinds{CredentialKind::Authority, CredentialKind::Certificate};
    if (!run.hostKey.isEmpty())
        kinds << CredentialKind::Key;
    return kinds;
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

Task<Result<void>> write(RunPointer run)
{
    const Settings settings = run->claim->settings;
    const QList<CredentialKind> kinds = credentialsToWrite(*run);
    const double parts = double(settings.size() + kinds.size());
    double done = 0;

    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        Dialect* dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
        const QString key = it.key();
        const QString value = it.value();
        Task<Result<void>> setting = dialect->setSetting(key, value);
        const Result<void> set = co_await setting;
        if (!set)
            co_return set.error();
        run->setProgress(++done / parts);
    }
    qsizetype bytes = 0;
    for (const CredentialKind kind : kinds) {
        Dialect* dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
        const QByteArray text = credentialText(*run, kind);
        const std::function<void(double)> progress = [run, done, parts](double fraction) {
            run->setProgress((done + fraction) / parts);
        };
        Task<Result<void>> putting = dialect->putCredential(kind, text, progress);
        const Result<void> put = co_await putting;
        if (!put)
            co_return put.error();
        bytes += text.size();
        ++done;
        run->detail(u"%1: %2 bytes"_s.arg(toString(kind)).arg(text.size()));
    }
    run->measured(u"%1 settings and %2 credentials, %3 bytes"_s.arg(settings.size())
                      .arg(kinds.size())
                      .arg(bytes));
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
