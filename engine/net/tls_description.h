// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tls_report.h"

#include <QSslError>

class QSslCertificate;
class QSslSocket;

namespace ferrule::net {

PeerCertificate describeCertificate(const QSslCertificate& certificate);

/// What the verification's `error` comes down to.
TlsProblem problemOf(QSslError::SslError error);

/// `errors` are those of the socket's last handshake.
TlsReport describeTls(const QSslSocket& socket, const QList<QSslError>& errors);

} // namespace ferrule::net
