// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

/// Inside this room only: OpenSSL's objects as owned values, its error queue as an Error.
namespace ferrule::pki::openssl {

template<auto Function>
struct Free
{
    template<typename T>
    void operator()(T* object) const noexcept
    {
        Function(object);
    }
};

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Name = std::unique_ptr<X509_NAME, Free<X509_NAME_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;

/// Takes the oldest entry of OpenSSL's queue as the measured text and empties the queue.
Error failure(ErrorKind kind, std::string what, std::string remedy = {});

/// A read-only BIO over `text`, which must outlive it.
Bio reader(std::string_view text);
Bio memory();
std::string contents(BIO* bio);

/// The common name (the last one, RFC 6125 section 6.4.4), UTF-8; empty where there is none.
std::string commonName(const X509_NAME* name);
/// A name of CN alone.
Name nameOf(std::string_view commonName);

Result<Certificate> readCertificate(std::string_view pem);
std::string pemOf(X509* certificate);

} // namespace ferrule::pki::openssl
