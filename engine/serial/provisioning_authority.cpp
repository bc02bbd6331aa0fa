// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/provisioning_authority.h"

#include "words/phrase.h"

namespace ferrule::serial {

Task<Result<IssuedCertificate>> ProvisioningAuthority::adopt(QString, QByteArray)
{
    co_return foreignCertificate();
}

Error foreignCertificate()
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what =
        phrase("serial",
               "The device came with a certificate of its own, and this cloud takes only what it "
               "has signed itself.");
    error.expected =
        phrase("serial", "A device that takes a certificate, or a cloud that trusts its "
                         "manufacturer.");
    error.cause =
        phrase("serial", "The broker trusts one authority and its revocation list: a certificate "
                         "of another issuer could not be taken back when the device is released.");
    error.remedy = phrase(
        "serial", "Register the device's certificate with the cloud that it was made for, and set "
                  "mqtt.endpoint to that cloud among its settings.");
    return error;
}

} // namespace ferrule::serial
