// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cloud/values.h"

#include <QObject>

namespace ferrule::cloud {

struct CloudParts;

/// Puts what happens in the parts into words, one line each.
class Timeline : public QObject
{
    Q_OBJECT
public:
    Timeline(CloudParts& parts, const Clock& clock, QObject* parent);

signals:
    void happened(const ferrule::cloud::CloudEvent& event);

private:
    void followBroker(CloudParts& parts);
    void followDevices(CloudParts& parts);
    void followStore(CloudParts& parts);
    void followEnforcement(CloudParts& parts);
    void tell(CloudEvent::Channel channel, CloudEvent::Severity severity, const QString& claimId,
              const QString& summary, const QString& detail = {});

    const Clock& m_clock;
};

} // namespace ferrule::cloud
