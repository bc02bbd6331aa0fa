// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_products.h"

#include "words/error_text.h"
#include "workbench/cloud_rows.h"
#include "workbench/publisher.h"

namespace ferrule::app {

CloudProducts::CloudProducts(cloud::BenchCloud& cloud, Publisher& publisher, QObject* parent)
    : QObject(parent)
    , m_cloud(cloud)
    , m_publisher(publisher)
{
    using cloud::BenchCloud;
    connect(&m_cloud, &BenchCloud::productsChanged, this, &CloudProducts::publish);
    connect(&m_cloud, &BenchCloud::stateChanged, this, [this](BenchCloud::State state) {
        if (state == BenchCloud::State::Running)
            publish();
    });
}

Result<void> CloudProducts::set(const published::Product& product)
{
    if (const Result<void> running = m_cloud.requireRunning(); !running)
        return running;
    const Result<cloud::Product> saved = m_cloud.registry().saveProduct(toProduct(product));
    return saved ? Result<void>() : Result<void>(saved.error());
}

void CloudProducts::publish()
{
    const auto products = m_cloud.registry().products();
    if (!products) {
        m_publisher.note(published::Channel::Cloud, published::Severity::Error, {},
                         tr("The products could not be read"),
                         errorText(products.error()));
        return;
    }
    QList<published::Product> rows;
    for (const cloud::Product& product : *products)
        rows.append(toPublished(product));
    m_publisher.products(rows);
}

} // namespace ferrule::app
