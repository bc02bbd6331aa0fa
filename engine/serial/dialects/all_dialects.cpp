// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/esp_at_dialect.h"
#include "serial/dialects/at/expresslink_dialect.h"
#include "serial/dialects/at/nrf91_dialect.h"
#include "serial/dialects/improv/improv_dialect.h"
#include "serial/dialects/mos/mos_dialect.h"
#include "serial/dialects/rpc/rpc_dialect.h"
#include "serial/dialects/smp/smp_dialect.h"

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
        {u"mos"_s, make<mos::MosDialect>},
        {u"smp"_s, make<smp::SmpDialect>},
        {u"nrf91"_s, make<at::Nrf91Dialect>},
        {u"expresslink"_s, make<at::ExpressLinkDialect>},
        {u"esp-at"_s, make<at::EspAtDialect>},
        {u"improv"_s, make<improv::ImprovDialect>, DialectEntry::Role::WifiOnly},
    };
}

} // namespace ferrule::serial
