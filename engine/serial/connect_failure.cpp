// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/connect_failure.h"

#include "words/phrase.h"

namespace ferrule::serial {

Error connectError(ConnectFailure failure, const QString& measured)
{
    Error error;
    error.measured = measured.toStdString();
    error.expected = phrase("serial", "A login at the broker.");
    error.peerCode = static_cast<int>(failure);
    switch (failure) {
    case ConnectFailure::BackOff:
        error.kind = ErrorKind::Busy;
        error.what = phrase("serial", "The device waits before it tries to connect again.");
        error.cause = phrase("serial", "Earlier attempts failed, and it backs off.");
        error.remedy = phrase(
            "serial", "Find out why the earlier attempts failed, restart the device, then resume.");
        break;
    case ConnectFailure::Network:
        error.kind = ErrorKind::Io;
        error.what = phrase("serial", "The device has no network.");
        error.cause =
            phrase("serial", "The Wi-Fi name or passphrase is wrong, or there is no coverage.");
        error.remedy = phrase("serial", "Give it a network that is in reach, then resume.");
        break;
    case ConnectFailure::Endpoint:
        error.kind = ErrorKind::Io;
        error.what = phrase("serial", "The device does not reach its endpoint.");
        error.cause =
            phrase("serial",
                   "The endpoint's name does not resolve, its port is another one, or a firewall "
                   "stands in between.");
        error.remedy =
            phrase("serial", "Compare the endpoint on the device with that of the cloud.");
        break;
    case ConnectFailure::Tls:
        error.kind = ErrorKind::Tls;
        error.what =
            phrase("serial", "The TLS handshake between the device and its endpoint failed.");
        error.cause =
            phrase("serial",
                   "The root certificate does not fit the endpoint, the device's clock is wrong, "
                   "or the endpoint does not take the device's certificate.");
        error.remedy =
            phrase("serial", "Look at the broker's log for the alert, and at the device's clock.");
        break;
    case ConnectFailure::Login:
        error.kind = ErrorKind::Refused;
        error.what = phrase("serial", "The broker refused the device's MQTT login.");
        error.cause =
            phrase("serial", "The certificate is not active, or may not use this client ID.");
        error.remedy =
            phrase("serial", "Look at the broker's log for the client ID and the reason.");
        break;
    case ConnectFailure::Policy:
        error.kind = ErrorKind::Refused;
        error.what =
            phrase("serial", "The device logged in, and the broker then allowed it nothing.");
        error.cause = phrase("serial", "The policy of its certificate does not cover its topics.");
        error.remedy = phrase("serial", "Attach a policy that allows the device's own topics.");
        break;
    }
    return error;
}

} // namespace ferrule::serial
