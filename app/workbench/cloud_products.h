// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "published/product.h"

#include <QObject>

namespace ferrule::app {

class Publisher;

/// The bench cloud's products at the workbench: published as they change, and changed.
class CloudProducts : public QObject
{
    Q_OBJECT
public:
    CloudProducts(cloud::BenchCloud& cloud, Publisher& publisher, QObject* parent = nullptr);

    /// Errors: LinkLost (the cloud is not running), those of Registry::saveProduct().
    Result<void> set(const published::Product& product);

private:
    void publish();

    cloud::BenchCloud& m_cloud;
    Publisher& m_publisher;
};

} // namespace ferrule::app
