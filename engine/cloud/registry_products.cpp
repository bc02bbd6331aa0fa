// SPDX-License-Identifier: GPL-3.0-or-later

// The registry's products; its devices are in registry.cpp.
#include "cloud/registry.h"

#include "base/phrase_mark.h"
#include "cloud/claim_id.h"
#include "cloud/device_row.h"
#include "data/transaction.h"
#include "words/phrase.h"

#include <QRegularExpression>
#include <QUrl>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

// Lists the columns in the order of productFromRow().
#define FERRULE_PRODUCT_COLUMNS                                                                    \
    "name, token, auto_claim, firmware_version, firmware_url, firmware_checksum"

constexpr qsizetype longestName = 100;
constexpr qsizetype longestToken = 200;
constexpr qsizetype longestVersion = 100;
constexpr qsizetype longestUrl = 1000;

Product productFromRow(const QSqlQuery& row)
{
    Product product;
    product.name = row.value(0).toString();
    product.token = row.value(1).toString();
    product.autoClaim = row.value(2).toBool();
    product.firmwareVersion = row.value(3).toString();
    product.firmwareUrl = row.value(4).toString();
    product.firmwareChecksum = row.value(5).toString();
    return product;
}

Error notFound(const QString& name)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("cloud", "There is no product %1.").arg(name);
    return error;
}

Error wrong(const Phrase& what, const QString& measured, const Phrase& expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what;
    error.measured = measured.left(200).toStdString();
    error.expected = expected;
    return error;
}

/// A token is the value of an HTTP header after "bearer ", so it holds no blanks (RFC 6750 2.1).
Result<void> validate(const Product& product)
{
    static const QRegularExpression tokenShape(u"^[A-Za-z0-9._~+/=-]*$"_s);
    static const QRegularExpression digestShape(u"^[0-9a-f]{64}$"_s);
    if (product.name.isEmpty() || product.name.size() > longestName ||
        product.name != product.name.trimmed())
        return wrong(phrase("cloud", "The product's name cannot be used."), product.name,
                     phrase("cloud", "1 to 100 characters, no blanks around them"));
    if (product.token.size() > longestToken || !tokenShape.match(product.token).hasMatch())
        return wrong(phrase("cloud", "The product's token cannot be used."), product.token,
                     phrase("cloud", "at most 200 of A-Z, a-z, 0-9 and . _ ~ + / = -"));
    if (product.firmwareVersion.isEmpty())
        return {};
    if (product.firmwareVersion.size() > longestVersion)
        return wrong(phrase("cloud", "The firmware's version cannot be used."),
                     product.firmwareVersion, phrase("cloud", "at most 100 characters"));
    const QUrl url(product.firmwareUrl, QUrl::StrictMode);
    const bool fetched = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !fetched || url.host().isEmpty() ||
        product.firmwareUrl.size() > longestUrl)
        return wrong(phrase("cloud", "Devices could not fetch the firmware from this address."),
                     product.firmwareUrl, phrase("cloud", "a URL with http or https and a host"));
    if (!digestShape.match(product.firmwareChecksum).hasMatch())
        return wrong(phrase("cloud", "The firmware's checksum cannot be used."),
                     product.firmwareChecksum,
                     phrase("cloud", "the SHA-256 of the file: 64 of 0-9 and a-f"));
    return {};
}

} // namespace

bool Product::updates(const QString& version) const
{
    if (firmwareVersion.isEmpty() || firmwareVersion == version)
        return false;
    qsizetype offeredEnd = 0;
    qsizetype runningEnd = 0;
    const auto offered = QVersionNumber::fromString(firmwareVersion, &offeredEnd);
    const auto running = QVersionNumber::fromString(version, &runningEnd);
    const bool numbers = !offered.isNull() && !running.isNull() &&
                         offeredEnd == firmwareVersion.size() && runningEnd == version.size();
    return !numbers || offered.normalized() > running.normalized();
}

Result<QList<Product>> Registry::products()
{
    const auto rows =
        m_database.run(u"SELECT " FERRULE_PRODUCT_COLUMNS " FROM products ORDER BY name"_s);
    if (!rows)
        return rows.error();
    QList<Product> products;
    while ((*rows)->next())
        products.append(productFromRow(**rows));
    return products;
}

Result<Product> Registry::product(const QString& name)
{
    const auto rows = m_database.run(
        u"SELECT " FERRULE_PRODUCT_COLUMNS " FROM products WHERE name = ?"_s, {name});
    if (!rows)
        return rows.error();
    if (!(*rows)->next())
        return notFound(name);
    return productFromRow(**rows);
}

Result<Product> Registry::productOfToken(const QString& token)
{
    const auto rows = m_database.run(
        u"SELECT " FERRULE_PRODUCT_COLUMNS " FROM products WHERE token = ?"_s, {token});
    if (!rows)
        return rows.error();
    if (token.isEmpty() || !(*rows)->next()) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = markPhrase("base", "The product token is not known here.");
        error.peerCode = 401;
        return error;
    }
    return productFromRow(**rows);
}

Result<Product> Registry::ensureProduct(const QString& name, const QString& token)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Result<Product> product = this->product(name);
    if (!product && product.error().kind != ErrorKind::NotFound)
        return product;
    const bool stays = product && (token.isEmpty() || token == product->token);
    if (stays)
        return product;
    Product changed = product ? *product : Product{name, {}, false, {}, {}, {}};
    if (!token.isEmpty())
        changed.token = token;
    Result<Product> stored = storeProduct(changed);
    if (!stored)
        return stored;
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    emit productsChanged();
    return stored;
}

Result<Product> Registry::saveProduct(const Product& product)
{
    Product wanted = product;
    wanted.firmwareChecksum = wanted.firmwareChecksum.trimmed().toLower();
    if (const Result<void> sound = validate(wanted); !sound)
        return sound.error();
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<Product> known = this->product(wanted.name);
    if (!known && known.error().kind != ErrorKind::NotFound)
        return known;
    if (wanted.token.isEmpty() && known)
        wanted.token = known->token;
    if (const auto owner = productOfToken(wanted.token); owner && owner->name != wanted.name) {
        Error error;
        error.kind = ErrorKind::Conflict;
        error.what = phrase("cloud", "The token belongs to another product.");
        error.measured = owner->name.toStdString();
        error.remedy = phrase("cloud", "Leave the token empty: one is made.");
        return error;
    }
    Result<Product> stored = storeProduct(wanted);
    if (!stored)
        return stored;
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    emit productsChanged();
    return stored;
}

// A product's token is no secret of one device: it is in every device's firmware, and the engineer
// reads it off the screen. So it is kept as it is.
Result<Product> Registry::storeProduct(Product product)
{
    if (product.token.isEmpty())
        product.token = makeToken();
    const auto stored = m_database.run(
        u"INSERT INTO products (name, token, auto_claim, created_ms, firmware_version,"
        " firmware_url, firmware_checksum) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET token = excluded.token,"
        " auto_claim = excluded.auto_claim, firmware_version = excluded.firmware_version,"
        " firmware_url = excluded.firmware_url,"
        " firmware_checksum = excluded.firmware_checksum"_s,
        {product.name, product.token, product.autoClaim ? 1 : 0, qint64(m_clock.utcMs()),
         textOrEmpty(product.firmwareVersion), textOrEmpty(product.firmwareUrl),
         textOrEmpty(product.firmwareChecksum)});
    if (!stored)
        return stored.error();
    return product;
}

Result<void> Registry::setAutoClaim(const QString& product, bool on)
{
    const auto done = m_database.run(u"UPDATE products SET auto_claim = ? WHERE name = ?"_s,
                                     {on ? 1 : 0, product});
    if (!done)
        return done.error();
    if ((*done)->numRowsAffected() != 1)
        return notFound(product);
    emit productsChanged();
    return {};
}

} // namespace ferrule::cloud
