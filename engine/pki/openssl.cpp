// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/openssl.h"

#include "words/phrase.h"

#include <openssl/pem.h>

namespace ferrule::pki::openssl {

Error failure(ErrorKind kind, std::string what, std::string remedy)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    if (const unsigned long code = ERR_get_error()) {
        const char* reason = ERR_reason_error_string(code);
        error.measured = reason ? reason : "OpenSSL error " + std::to_string(code);
    }
    ERR_clear_error();
    return error;
}

Bio reader(std::string_view text)
{
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

Bio memory()
{
    // Secure: a private key passes through here, and this memory is cleared when it is freed.
    return Bio(BIO_new(BIO_s_secmem()));
}

std::string contents(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::string commonName(const X509_NAME* name)
{
    int last = -1;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(name, NID_commonName, at)) >= 0;)
        last = at;
    if (last < 0)
        return {};
    const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last));
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, value);
    if (size < 0) {
        ERR_clear_error();
        return {};
    }
    std::string text(reinterpret_cast<char*>(utf8), static_cast<std::size_t>(size));
    OPENSSL_free(utf8);
    return text;
}

Name nameOf(std::string_view commonName)
{
    Name name(X509_NAME_new());
    const auto* text = reinterpret_cast<const unsigned char*>(commonName.data());
    if (!name || X509_NAME_add_entry_by_NID(name.get(), NID_commonName, MBSTRING_UTF8, text,
                                            static_cast<int>(commonName.size()), -1, 0) != 1)
        return {};
    return name;
}

Result<Certificate> readCertificate(std::string_view pem)
{
    const Bio bio = reader(pem);
    Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return failure(ErrorKind::InvalidArgument, phrase("pki", "This is not a PEM certificate."));
    return certificate;
}

std::string pemOf(X509* certificate)
{
    const Bio bio = memory();
    PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio.get());
}

} // namespace ferrule::pki::openssl
