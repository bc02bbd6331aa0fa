// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/provisioning_authority.h"

namespace ferrule::serial {

Task<Result<IssuedCertificate>> ProvisioningAuthority::adopt(QString, QByteArray)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = "The device came with a certificate of its own, and this cloud takes only what it "
                 "has signed itself.";
    error.cause = "Its broker trusts one authority.";
    error.remedy = "Register the device's certificate with a cloud that takes foreign ones.";
    co_return error;
}

} // namespace ferrule::serial
