// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrase_mark.h"
#include "pki/digest.h"
#include "serial/steps/credentials.h"
#include "serial/steps/steps.h"
#include "words/phrase.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;

namespace {

Error differs(std::string what, const QString& measured, const QString& expected)
{
    Error error;
    error.kind = ErrorKind::Device;
    error.what = std::move(what);
    error.measured = measured.toStdString();
    error.expected = expected.toStdString();
    error.cause =
        phrase("serial", "Its storage is full or failing, or something else writes to it.");
    error.remedy = phrase("serial", "Resume: everything is written again with a new certificate.");
    return error;
}

/// How often a difference is looked at before it counts: a line without checksums may hurt what is
/// read back, and then the device holds what it should.
int looks(const ProvisionRun& run)
{
    return run.device->capabilities.checksums ? 1 : 4;
}

Task<Result<void>> compareSettings(RunPointer run, Stage stage)
{
    const Settings expected = settingsToWrite(*run);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QString& key = it.key();
        QString value;
        for (int look = 0; look < looks(*run) && (look == 0 || value != it.value()); ++look) {
            Dialect* dialect = run->dialect();
            if (!dialect)
                co_return lineGone();
            Task<Result<QString>> getting = dialect->getSetting(key, stage);
            const Result<QString> got = co_await getting;
            if (!got)
                co_return got.error();
            value = got.value();
        }
        if (value != it.value())
            co_return differs(
                phrase("serial", "The device holds another setting %1 than was written.").arg(key),
                u"\"%1\"."_s.arg(value), u"\"%1\"."_s.arg(it.value()));
    }
    co_return Result<void>();
}

QString digestOf(QByteArrayView bytes)
{
    return QString::fromStdString(
        pki::sha256Hex(std::string_view(bytes.data(), std::size_t(bytes.size()))));
}

/// What the device holds, as a digest: told by itself, or of what it hands out. Unsupported where
/// it does neither.
Task<Result<QString>> heldDigest(RunPointer run, CredentialKind kind, Stage stage)
{
    Dialect* dialect = run->dialect();
    if (!dialect)
        co_return lineGone();
    if (run->device->capabilities.hashCredential) {
        Task<Result<QString>> hashing = dialect->hashCredential(kind, stage);
        const Result<QString> digest = co_await hashing;
        if (digest || digest.error().kind != ErrorKind::Unsupported)
            co_return digest;
        dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
    }
    std::shared_ptr<const void> secret;
    if (kind == CredentialKind::Key)
        secret = run->line->keepSecret();
    Task<Result<QByteArray>> reading = dialect->readCredential(kind, stage);
    Result<QByteArray> held = co_await reading;
    if (!held)
        co_return held.error();
    const QString digest = digestOf(held.value());
    if (kind == CredentialKind::Key)
        wipe(held.value());
    co_return digest;
}

/// heldDigest(), asked again where it is not the expected one.
Task<Result<QString>> expectedDigest(RunPointer run, CredentialKind kind, Stage stage,
                                     QString expected)
{
    for (int look = 1;; ++look) {
        Task<Result<QString>> asking = heldDigest(run, kind, stage);
        const Result<QString> digest = co_await asking;
        if (!digest || digest.value() == expected || look >= looks(*run))
            co_return digest;
    }
}

/// The digest of what the device shall hold; nothing when the line is gone.
std::optional<QString> digestToHold(ProvisionRun& run, CredentialKind kind)
{
    const Dialect* dialect = run.dialect();
    if (!dialect)
        return std::nullopt;
    QByteArray text = credentialText(run, kind);
    QByteArray stored = dialect->storedForm(kind, text);
    const QString digest = digestOf(stored);
    if (kind == CredentialKind::Key) {
        wipe(text);
        wipe(stored);
    }
    return digest;
}

Task<Result<void>> compareCredentials(RunPointer run, Stage stage)
{
    for (const CredentialKind kind : credentialsToWrite(*run)) {
        const std::optional<QString> wanted = digestToHold(*run, kind);
        if (!wanted)
            co_return lineGone();
        const QString& expected = *wanted;
        Task<Result<QString>> asking = expectedDigest(run, kind, stage, expected);
        const Result<QString> digest = co_await asking;
        if (!digest && digest.error().kind == ErrorKind::Unsupported) {
            if (stage == Stage::Effective)
                run->detail(
                    phrase("serial", "%1: the device tells nothing of it; its login is the proof")
                        .arg(title(kind))
                        .text());
            continue;
        }
        if (!digest)
            co_return digest.error();
        if (digest.value() != expected)
            co_return differs(
                phraseOf(
                    kind,
                    markPhrase("serial", "The device holds another authority than was written."),
                    markPhrase("serial", "The device holds another certificate than was written."),
                    markPhrase("serial", "The device holds another key than was written.")),
                u"SHA-256 %1."_s.arg(digest.value()), u"SHA-256 %1."_s.arg(expected));
        if (stage == Stage::Effective)
            run->detail(phrase("serial", "%1: SHA-256 %2… equal")
                            .arg(title(kind), expected.first(16))
                            .text());
    }
    co_return Result<void>();
}

Task<Result<void>> compare(RunPointer run, Stage stage)
{
    Task<Result<void>> settings = compareSettings(run, stage);
    const Result<void> same = co_await settings;
    if (!same)
        co_return same;
    Task<Result<void>> credentials = compareCredentials(run, stage);
    co_return co_await credentials;
}

} // namespace

Task<Result<void>> verify(RunPointer run)
{
    if (run->device->capabilities.commit && !run->committed) {
        Task<Result<void>> comparing = compare(run, Stage::Staged);
        const Result<void> same = co_await comparing;
        if (!same)
            co_return same;
        run->setProgress(0.45);
        Dialect* dialect = run->dialect();
        if (!dialect)
            co_return lineGone();
        Task<Result<void>> committing = dialect->commit();
        const Result<void> committed = co_await committing;
        if (!committed)
            co_return committed;
        run->detail(phrase("serial", "Committed").text());
        run->setProgress(0.55);
    }
    Task<Result<void>> comparing = compare(run, Stage::Effective);
    const Result<void> same = co_await comparing;
    // A device that restarted in between had nothing to commit any more and said yes all the same:
    // until its credentials were read back, they count as not there.
    if (!same) {
        if (same.error().kind == ErrorKind::Device || same.error().kind == ErrorKind::NotFound)
            run->committed = false;
        co_return same;
    }
    run->committed = true;
    // Nothing needs the key from here on; the device has it.
    const qsizetype credentials = credentialsToWrite(*run).size();
    run->hostKey.clear();

    Task<Result<void>> question = run->authority->confirm(run->certificate->serial);
    Task<Result<void>> asking = run->ask(std::move(question));
    const Result<void> confirmed = co_await asking;
    if (!confirmed)
        co_return confirmed;
    run->measured(phrase("serial", "%1 settings and %2 credentials equal")
                      .arg(settingsToWrite(*run).size(), credentials)
                      .text());
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
