// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/rpc_dialect.h"

namespace ferrule::serial {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::unique_ptr<Dialect> make(DialectLine line)
{
    return std::make_unique<T>(std::move(line));
}

} // namespace

QList<DialectEntry> allDialects()
{
    return {
        {u"rpc"_s, make<rpc::RpcDialect>},
    };
}

} // namespace ferrule::serial
