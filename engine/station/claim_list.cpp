// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/claim_list.h"

#include "data/transaction.h"
#include "station/csv.h"
#include "words/phrase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace ferrule::station {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView storePrefix = "store:"_L1;
const QString fileNameKey = u"station.list"_s;

Error listError(std::string measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = phrase("station", "The list of claim IDs was not taken: it has a fault.");
    error.measured = std::move(measured);
    error.expected = std::move(expected);
    error.remedy = phrase("station", "Mend the line and import the file again.");
    return error;
}

bool isUsable(const QString& claimId)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_-]{1,23}\\z"_s);
    return pattern.match(claimId).hasMatch();
}

QString toJson(const QMap<QString, QString>& store)
{
    QJsonObject object;
    for (auto it = store.cbegin(); it != store.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fromJson(const QString& text)
{
    QMap<QString, QString> store;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        store.insert(it.key(), it.value().toString());
    return store;
}

} // namespace

Result<QList<ListedClaim>> parseClaimList(const QString& csv)
{
    Result<QList<QStringList>> parsed = parseCsv(csv);
    if (!parsed)
        return parsed.error();
    const QList<QStringList>& lines = parsed.value();
    const QStringList header = lines.isEmpty() ? QStringList() : lines.constFirst();
    for (const QString& column : header) {
        if (column != "claim_id"_L1 && column != "name"_L1 && column != "hardware_id"_L1 &&
            (!column.startsWith(storePrefix) || column.size() == storePrefix.size()))
            return listError(
                phrase("station", "Line %1: the column \"%2\" is not known.").arg(1, column),
                phrase("station", "claim_id, name, hardware_id or store:KEY."));
    }
    const qsizetype claimColumn = header.indexOf(u"claim_id"_s);
    if (claimColumn < 0 || lines.size() < 2)
        return listError(
            phrase("station", "Line %1: there is no claim ID.").arg(1),
            phrase("station", "A header with the column claim_id, and a line for each device."));

    QList<ListedClaim> claims;
    QSet<QString> claimIds;
    QSet<QString> hardwareIds;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList& fields = lines[i];
        if (fields.size() != header.size())
            return listError(
                phrase("station", "Line %1: it has %2 fields.").arg(i + 1, fields.size()),
                phrase("station", "As many as the header."));
        ListedClaim claim;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString field = fields[column];
            if (header[column] == "claim_id"_L1)
                claim.claimId = field;
            else if (header[column] == "name"_L1)
                claim.name = field;
            else if (header[column] == "hardware_id"_L1)
                claim.hardwareId = field;
            else if (!field.isEmpty())
                claim.store.insert(header[column].sliced(storePrefix.size()), field);
        }
        if (!isUsable(claim.claimId))
            return listError(
                phrase("station", "Line %1: \"%2\" is no claim ID.").arg(i + 1, claim.claimId),
                phrase("station", "1 to 23 of A-Z, a-z, 0-9, '-' and '_'."));
        if (claimIds.contains(claim.claimId))
            return listError(
                phrase("station", "Line %1: \"%2\" is listed twice.").arg(i + 1, claim.claimId),
                phrase("station", "Each claim ID once."));
        if (!claim.hardwareId.isEmpty() && hardwareIds.contains(claim.hardwareId))
            return listError(phrase("station", "Line %1: the device \"%2\" is listed twice.")
                                 .arg(i + 1, claim.hardwareId),
                             phrase("station", "Each hardware ID once."));
        claimIds.insert(claim.claimId);
        hardwareIds.insert(claim.hardwareId);
        claims << claim;
    }
    return claims;
}

Result<void> ClaimList::replace(const QString& fileName, const QList<ListedClaim>& claims)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    // What was assigned stays in the table, so that a claim ID never goes to two devices.
    Result<QSqlQuery*> done = m_database.run(u"DELETE FROM station_claim WHERE assigned_to = ''"_s);
    if (done)
        done = m_database.run(u"UPDATE station_claim SET listed = 0"_s);
    for (qsizetype i = 0; done && i < claims.size(); ++i) {
        const ListedClaim& claim = claims[i];
        done = m_database.run(
            u"INSERT INTO station_claim (claim_id, position, name, hardware_id, store, listed,"
            " assigned_to, assigned_ms) VALUES (?, ?, ?, ?, ?, 1, '', 0)"
            " ON CONFLICT (claim_id) DO UPDATE SET position = excluded.position,"
            " name = excluded.name, hardware_id = excluded.hardware_id, store = excluded.store,"
            " listed = 1"_s,
            {claim.claimId, i, claim.name.isNull() ? u""_s : claim.name,
             claim.hardwareId.isNull() ? u""_s : claim.hardwareId, toJson(claim.store)});
    }
    if (done)
        done = m_database.run(u"INSERT INTO settings (key, value) VALUES (?, ?)"
                              " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                              {fileNameKey, fileName.isNull() ? u""_s : fileName});
    return done ? transaction.commit() : Result<void>(done.error());
}

Result<void> ClaimList::clear()
{
    return replace({}, {});
}

Result<std::optional<ListedClaim>> ClaimList::first(const QString& condition,
                                                    const QVariantList& values)
{
    const Result<QSqlQuery*> found =
        m_database.run(u"SELECT claim_id, name, hardware_id, store FROM station_claim"
                       " WHERE listed = 1 AND "_s +
                           condition + u" ORDER BY position LIMIT 1"_s,
                       values);
    if (!found)
        return found.error();
    QSqlQuery& row = *found.value();
    if (!row.next())
        return std::optional<ListedClaim>();
    ListedClaim claim;
    claim.claimId = row.value(0).toString();
    claim.name = row.value(1).toString();
    claim.hardwareId = row.value(2).toString();
    claim.store = fromJson(row.value(3).toString());
    row.finish();
    return std::optional<ListedClaim>(claim);
}

Result<ListedClaim> ClaimList::assign(const QString& hardwareId, UtcMs now)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    struct Rule
    {
        QString condition;
        QVariantList values;
    };
    QList<Rule> rules;
    // A device that does not say who it is can only get the next free one.
    if (!hardwareId.isEmpty()) {
        rules << Rule{u"assigned_to = ?"_s, {hardwareId}};
        rules << Rule{u"assigned_to = '' AND hardware_id = ?"_s, {hardwareId}};
    }
    rules << Rule{u"assigned_to = '' AND hardware_id = ''"_s, {}};
    for (const Rule& rule : std::as_const(rules)) {
        const Result<std::optional<ListedClaim>> found = first(rule.condition, rule.values);
        if (!found)
            return found.error();
        if (!found.value())
            continue;
        const QString owner = hardwareId.isEmpty() ? u"unknown"_s : hardwareId;
        const Result<QSqlQuery*> done = m_database.run(
            u"UPDATE station_claim SET assigned_to = ?, assigned_ms = ? WHERE claim_id = ?"_s,
            {owner, qint64(now), found.value()->claimId});
        if (!done)
            return done.error();
        if (const Result<void> committed = transaction.commit(); !committed)
            return committed.error();
        return *found.value();
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("station", "The list has no claim ID left for this device.");
    error.measured = phrase("station", "It says it is %1.").arg(hardwareId);
    error.cause =
        phrase("station", "Every claim ID of the list is on a device, or kept for another one.");
    error.remedy = phrase("station", "Import a list with more claim IDs, then retry.");
    return error;
}

Result<ClaimList::State> ClaimList::state()
{
    State state;
    const Result<QSqlQuery*> name =
        m_database.run(u"SELECT value FROM settings WHERE key = ?"_s, {fileNameKey});
    if (!name)
        return name.error();
    if (name.value()->next())
        state.fileName = name.value()->value(0).toString();
    // A query that is left open holds on to what it saw, and nothing can be written past that.
    name.value()->finish();
    const Result<QSqlQuery*> count = m_database.run(
        u"SELECT COUNT(*), COALESCE(SUM(CASE WHEN assigned_to = '' THEN 1 ELSE 0 END), 0)"
        " FROM station_claim WHERE listed = 1"_s);
    if (!count)
        return count.error();
    if (count.value()->next()) {
        state.total = count.value()->value(0).toInt();
        state.left = count.value()->value(1).toInt();
    }
    count.value()->finish();
    return state;
}

} // namespace ferrule::station
