// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority_files.h"

#include "pki/certificate_builder.h"
#include "pki/digest.h"
#include "pki/files.h"
#include "words/phrase.h"

#include <system_error>

namespace ferrule::pki {

namespace {

Error conflict(std::string what, std::string remedy)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return error;
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (!failed)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    if (!failed)
        return {};
    Error error;
    error.kind = failed == std::errc::permission_denied ||
                         failed == std::errc::operation_not_permitted ||
                         failed == std::errc::read_only_file_system
                     ? ErrorKind::PermissionDenied
                     : ErrorKind::Io;
    error.what = phrase("pki", "The authority's folder %1 cannot be made.").arg(folder.string());
    error.measured = failed.message();
    error.remedy = phrase("pki", "Choose another home, or make its parent folder writable.");
    return error;
}

Result<PrivateKey> readKey(const std::filesystem::path& path)
{
    Result<std::string> pem = readFile(path);
    if (!pem)
        return pem.error();
    Result<PrivateKey> key = PrivateKey::fromPem(*pem);
    wipe(*pem);
    if (key)
        return key;
    Error error = key.error();
    error.what =
        phrase("pki", "The authority's key %1 cannot be used: %2").arg(path.string(), error.what);
    error.remedy =
        phrase("pki", "Put a copy of it back, or move the folder aside; nothing was changed.");
    return error;
}

Result<PrivateKey> makeKey(const std::filesystem::path& path)
{
    Result<PrivateKey> key = PrivateKey::generate();
    if (!key)
        return key;
    Result<std::string> pem = key->toPem();
    if (!pem)
        return pem.error();
    const Result<void> written = writeFile(path, *pem, FileAccess::OwnerOnly);
    wipe(*pem);
    if (!written)
        return written.error();
    return key;
}

Result<openssl::Certificate> makeRoot(const PrivateKey& key, std::string_view commonName, UtcMs now,
                                      const ValidityProfile& profile)
{
    using std::chrono::milliseconds;
    const UtcMs from = now - milliseconds(profile.backdate).count();
    const UtcMs until = now + milliseconds(profile.root).count();
    return CertificateBuilder(commonName, key.native())
        .selfIssued()
        .validity(from, until)
        .extension(NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        .extension(NID_key_usage, "critical,keyCertSign,cRLSign")
        .extension(NID_subject_key_identifier, "hash")
        .sign(key.native());
}

Result<void> checkRoot(const std::string& pem, const PrivateKey& key, UtcMs now,
                       const std::filesystem::path& path)
{
    const Result<CertificateInfo> info = inspectCertificate(pem);
    if (!info) {
        Error error = info.error();
        error.what = phrase("pki", "The authority's certificate %1 is damaged.").arg(path.string());
        error.remedy =
            phrase("pki", "Put a copy of it back, or move the folder aside; nothing was changed.");
        return error;
    }
    if (!info->isAuthority)
        return conflict(phrase("pki", "%1 is not an authority's certificate.").arg(path.string()),
                        phrase("pki", "Move the folder aside; nothing was changed."));
    const Result<bool> matches = certificateMatches(pem, key);
    if (!matches || !*matches)
        return conflict(
            phrase("pki", "The authority's key and certificate in %1 do not belong together.")
                .arg(path.parent_path().string()),
            phrase("pki",
                   "Put the right pair back, or move the folder aside; nothing was changed."));
    if (now >= info->notBefore && now < info->notAfter)
        return {};
    Error error;
    error.kind = ErrorKind::Tls;
    const bool expired = now >= info->notAfter;
    error.what = expired ? phrase("pki", "The authority's certificate has expired.")
                         : phrase("pki", "The authority's certificate is not valid yet.");
    error.cause = phrase("pki", "If that is a surprise, this machine's clock is wrong.");
    error.remedy =
        phrase("pki",
               "Set the clock, or move %1 aside to start a new authority; nothing was changed.")
            .arg(path.parent_path().string());
    return error;
}

} // namespace

Result<RootPair> openOrCreateRoot(const std::filesystem::path& folder, std::string_view commonName,
                                  UtcMs now, const ValidityProfile& profile)
{
    if (const Result<void> made = makeFolder(folder); !made)
        return made.error();
    const std::filesystem::path keyPath = folder / "authority.key";
    const std::filesystem::path certificatePath = folder / "authority.crt";

    Result<std::string> pem = readFile(certificatePath);
    const bool fresh = !pem && pem.error().kind == ErrorKind::NotFound;
    if (!pem && !fresh)
        return pem.error();
    Result<PrivateKey> key = readKey(keyPath);
    if (!key && key.error().kind == ErrorKind::NotFound) {
        if (!fresh)
            return conflict(
                phrase("pki", "The authority's key %1 is missing.").arg(keyPath.string()),
                phrase("pki",
                       "Put a copy of it back, or move the folder aside; nothing was changed."));
        key = makeKey(keyPath);
    }
    if (!key)
        return key.error();
    if (fresh) {
        const Result<openssl::Certificate> root = makeRoot(*key, commonName, now, profile);
        if (!root)
            return root.error();
        pem = openssl::pemOf(root->get());
        if (const auto written = writeFile(certificatePath, *pem, FileAccess::Everybody); !written)
            return written.error();
    }
    if (const Result<void> sound = checkRoot(*pem, *key, now, certificatePath); !sound)
        return sound.error();
    Result<openssl::Certificate> certificate = openssl::readCertificate(*pem);
    if (!certificate)
        return certificate.error();
    return RootPair{std::move(*key), std::move(*certificate), std::move(*pem)};
}

} // namespace ferrule::pki
