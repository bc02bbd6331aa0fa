// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QStringList>

/// What is done in the window, as a command line of `ferrule` that does the same on the same cloud.
/// Each is empty where no command does it.
namespace ferrule::ui {

/// `ferrule` and the words, in the home that the window works in.
QString ferruleCommand(const published::CloudStatus& cloud, const QStringList& words);

/// The same for what only the bench cloud does: empty at somebody's own broker.
QString benchCommand(const published::CloudStatus& cloud, const QStringList& words);

/// The same for what any cloud does: it names the broker where that is somebody's own.
QString cloudCommand(const published::CloudStatus& cloud, const QStringList& words);

/// `ferrule store` on the Store at the cloud or, by a device's id ("port:PATH"), on the device.
QString storeCommand(const published::CloudStatus& cloud, const QString& storeId,
                     const QStringList& words);

/// `ferrule broker` with "check" or "use" and a profile as it is saved; an empty id is the bench
/// cloud. A window that runs goes along with it.
QString brokerCommand(const published::CloudStatus& cloud, const published::Brokers& brokers,
                      const QString& id, const QString& verb);

/// Publishes topic, payload, QoS and retain of the message. Empty at a broker whose key is not in a
/// file; a password is left to whoever runs the command.
QString publishCommand(const published::CloudStatus& cloud, const published::Brokers& brokers,
                       const published::Message& message);

} // namespace ferrule::ui
