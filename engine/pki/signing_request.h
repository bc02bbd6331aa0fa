// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/private_key.h"

#include <memory>
#include <string>
#include <string_view>

using X509_REQ = struct X509_req_st;

namespace ferrule::pki {

/// A certificate signing request (PKCS #10, RFC 2986). One that exists has a valid signature, so
/// its sender holds the key.
class SigningRequest
{
public:
    /// Longest text that fromPem() looks at, in bytes.
    static constexpr std::size_t maxPemBytes = 16 * 1024;

    /// A request for `commonName`, signed with `key`. Errors: InvalidArgument (name empty or over
    /// 64 characters, RFC 5280 ub-common-name).
    static Result<SigningRequest> create(const PrivateKey& key, std::string_view commonName);

    /// Errors: InvalidArgument (not a request, too long, weak key: only P-256 and stronger curves
    /// and RSA from 2048 bits are taken, signature does not match).
    static Result<SigningRequest> fromPem(std::string_view pem);

    ~SigningRequest();
    SigningRequest(SigningRequest&&) noexcept;
    SigningRequest& operator=(SigningRequest&&) noexcept;

    std::string toPem() const;
    /// What the request asks to be called; the authority decides for itself.
    std::string commonName() const;

    X509_REQ* native() const noexcept { return m_request.get(); }

private:
    struct Deleter
    {
        void operator()(X509_REQ* request) const noexcept;
    };
    explicit SigningRequest(X509_REQ* request);

    std::unique_ptr<X509_REQ, Deleter> m_request;
};

} // namespace ferrule::pki
