// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/certificate_info.h"

#include "base/bytes.h"
#include "pki/digest.h"
#include "pki/openssl.h"

#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace ferrule::pki {

namespace {

using Names = std::unique_ptr<GENERAL_NAMES, openssl::Free<GENERAL_NAMES_free>>;

UtcMs utcMs(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return 0;
    return static_cast<UtcMs>(timegm(&parts)) * 1000;
}

std::string serialOf(const X509* certificate)
{
    const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate);
    std::string hex = toHex(BytesView(serial->data, static_cast<std::size_t>(serial->length)));
    const auto first = hex.find_first_not_of('0');
    return first == std::string::npos ? "0" : hex.substr(first);
}

std::string addressText(const ASN1_OCTET_STRING* address)
{
    std::string text;
    if (address->length == 4) {
        for (int i = 0; i < 4; ++i) {
            if (i > 0)
                text += '.';
            text += std::to_string(address->data[i]);
        }
    } else if (address->length == 16) {
        for (int i = 0; i < 16; i += 2) {
            if (i > 0)
                text += ':';
            text += toHex(BytesView(address->data + i, 2));
        }
    }
    return text;
}

std::vector<std::string> alternativeNames(const X509* certificate)
{
    std::vector<std::string> texts;
    const Names names(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS) {
            const auto* data = ASN1_STRING_get0_data(name->d.dNSName);
            texts.push_back("DNS:" + std::string(reinterpret_cast<const char*>(data),
                                                 static_cast<std::size_t>(
                                                     ASN1_STRING_length(name->d.dNSName))));
        } else if (name->type == GEN_IPADD) {
            texts.push_back("IP:" + addressText(name->d.iPAddress));
        }
    }
    return texts;
}

} // namespace

Result<CertificateInfo> inspectCertificate(std::string_view pem)
{
    const Result<openssl::Certificate> read = openssl::readCertificate(pem);
    if (!read)
        return read.error();
    X509* certificate = read->get();
    CertificateInfo info;
    info.subject = openssl::commonName(X509_get_subject_name(certificate));
    info.issuer = openssl::commonName(X509_get_issuer_name(certificate));
    info.serial = serialOf(certificate);
    info.notBefore = utcMs(X509_get0_notBefore(certificate));
    info.notAfter = utcMs(X509_get0_notAfter(certificate));
    info.names = alternativeNames(certificate);
    info.isAuthority = X509_check_ca(certificate) == 1;
    std::array<unsigned char, 32> digest{};
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    info.fingerprint = toHex(BytesView(digest.data(), size));
    ERR_clear_error();
    return info;
}

Result<bool> certificateMatches(std::string_view certificatePem, const PrivateKey& key)
{
    const Result<openssl::Certificate> read = openssl::readCertificate(certificatePem);
    if (!read)
        return read.error();
    const bool matches = X509_check_private_key(read->get(), key.native()) == 1;
    ERR_clear_error();
    return matches;
}

} // namespace ferrule::pki
