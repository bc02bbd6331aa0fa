// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/options.h"

#include "net/failure.h"
#include "net/tls_configuration.h"
#include "net/views.h"
#include "words/phrase.h"

namespace ferrule::net {

namespace {

Error invalid(std::string what, std::string remedy)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return error;
}

} // namespace

Result<void> checkOptions(const ClientOptions& options, bool tlsIsKnown)
{
    if (options.host.isEmpty())
        return invalid(phrase("net", "No host is given."),
                       phrase("net", "Give the broker's name or address."));
    if (options.port == 0)
        return invalid(phrase("net", "Port 0 cannot be connected to."),
                       phrase("net", "Give the broker's port."));
    mqtt::Buffer scratch;
    if (const mqtt::Fault fault = mqtt::writeConnect(toConnect(options), scratch);
        fault != mqtt::Fault::None)
        return misuse(phrase("net", "The CONNECT was not sent."), fault);
    if (options.tls && !tlsIsKnown) {
        if (const Result<QSslConfiguration> tls = makeTlsConfiguration(*options.tls); !tls)
            return tls.error();
    }
    return {};
}

mqtt::Connect toConnect(const ClientOptions& options)
{
    mqtt::Connect connect;
    connect.clientId = toBytes(options.clientId);
    connect.cleanSession = options.cleanSession;
    connect.keepAliveSeconds = options.keepAliveSeconds;
    if (options.user)
        connect.user = toBytes(*options.user);
    if (options.password)
        connect.password = toBytes(*options.password);
    if (options.will) {
        const Will& will = *options.will;
        connect.will = mqtt::Will{toBytes(will.topic), toBytes(will.payload),
                                  static_cast<mqtt::Qos>(will.qos), will.retain};
    }
    return connect;
}

} // namespace ferrule::net
