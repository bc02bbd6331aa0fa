// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/provisioning_authority.h"

#include "words/phrase.h"

namespace ferrule::serial {

Task<Result<IssuedCertificate>> ProvisioningAuthority::adopt(QString, QByteArray)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what =
        phrase("serial",
               "The device came with a certificate of its own, and this cloud takes only what it "
               "has signed itself.");
    error.cause = phrase("serial", "Its broker trusts one authority.");
    error.remedy =
        phrase("serial", "Register the device's certificate with a cloud that takes foreign ones.");
    co_return error;
}

} // namespace ferrule::serial
