// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialect.h"

#include "serial/dialects/rpc/rpc_dialect.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;

QList<DialectFactory> allDialects()
{
    return {
        [](DialectLine line) -> std::unique_ptr<Dialect> {
            return std::make_unique<rpc::RpcDialect>(std::move(line));
        },
    };
}

QString toString(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return u"authority"_s;
    case CredentialKind::Certificate:
        return u"certificate"_s;
    case CredentialKind::Key:
        return u"key"_s;
    }
    return {};
}

} // namespace ferrule::serial
