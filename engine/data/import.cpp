// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import.h"

#include "data/database.h"
#include "data/transaction.h"
#include "words/phrase.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ferrule::data {

namespace {

/// Rows of one INSERT: a server answers each, and the way there and back costs more than a row.
constexpr int rowsAtOnce = 50;

struct Table
{
    QString name;
    /// The first one is the row's number, where the table does not say so itself.
    QStringList columns;
    QString number; ///< the column that counts its rows
};

Result<QList<Table>> tablesOf(Database& file)
{
    // In the order of their making, so that what is referred to comes before what refers to it.
    const auto names =
        file.run(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                 " AND name <> 'schema_migrations' ORDER BY rowid"_s);
    if (!names)
        return names.error();
    QList<Table> tables;
    while ((*names)->next())
        tables.append({(*names)->value(0).toString(), {}, u"rowid"_s});
    for (Table& table : tables) {
        const auto columns = file.run(u"PRAGMA table_info(%1)"_s.arg(table.name));
        if (!columns)
            return columns.error();
        while ((*columns)->next())
            table.columns.append((*columns)->value(u"name"_s).toString());
        if (table.columns.contains(u"id"_s))
            table.number = u"id"_s;
        else
            table.columns.prepend(table.number);
    }
    return tables;
}

Result<bool> isEmpty(Database& target, const QList<Table>& tables)
{
    for (const Table& table : tables) {
        const auto any = target.run(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table.name));
        if (!any)
            return any.error();
        if ((*any)->next())
            return false;
    }
    return true;
}

QString insertion(const Table& table, qsizetype rows)
{
    QStringList marks;
    marks.fill(u"?"_s, table.columns.size());
    const QString row = u'(' + marks.join(u", "_s) + u')';
    QStringList all;
    all.fill(row, rows);
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table.name, table.columns.join(u", "_s),
                                                  all.join(u", "_s));
}

Error ofTable(Error error, const Table& table)
{
    error.what =
        phrase("data", "The table %1 cannot be copied to the database server.").arg(table.name);
    return error;
}

Result<qint64> copy(Database& file, Database& target, const Table& table)
{
    const auto rows = file.run(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(table.columns.join(u", "_s),
                                                                      table.name, table.number));
    if (!rows)
        return ofTable(rows.error(), table);
    const int width = static_cast<int>(table.columns.size());
    const auto number = static_cast<int>(table.columns.indexOf(table.number));
    const QString many = insertion(table, rowsAtOnce);
    qint64 copied = 0;
    qint64 last = 0;
    QVariantList values;
    bool more = true;
    while (more) {
        more = (*rows)->next();
        if (more) {
            for (int column = 0; column < width; ++column)
                values.append((*rows)->value(column));
            last = (*rows)->value(number).toLongLong();
            ++copied;
        }
        const qsizetype held = values.size() / width;
        if (held == 0 || (more && held < rowsAtOnce))
            continue;
        const auto written = target.run(held == rowsAtOnce ? many : insertion(table, held), values);
        if (!written)
            return ofTable(written.error(), table);
        values.clear();
    }
    if (copied > 0) {
        if (const auto counted = target.numberOn(table.name, table.number, last + 1); !counted)
            return ofTable(counted.error(), table);
    }
    return copied;
}

/// Whether a program has run on it: each cloud begins with a product.
Result<bool> isUsed(Database& target)
{
    const auto any =
        target.run(u"SELECT 1 FROM products UNION ALL SELECT 1 FROM devices LIMIT 1"_s);
    if (!any)
        return any.error();
    return (*any)->next();
}

/// Nothing where the target holds rows already.
Result<std::optional<Imported>> importOnce(Database& target, const QString& path)
{
    Database file;
    if (const Result<void> opened = file.open(path); !opened)
        return opened.error();
    const Result<QList<Table>> tables = tablesOf(file);
    if (!tables)
        return tables.error();
    // Two that begin at once: the second one finds the rows of the first.
    Transaction transaction(target);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<bool> empty = isEmpty(target, *tables);
    if (!empty)
        return empty.error();
    if (!*empty)
        return std::optional<Imported>();
    Imported imported;
    for (const Table& table : *tables) {
        const Result<qint64> copied = copy(file, target, table);
        if (!copied)
            return copied.error();
        imported.rows += *copied;
        imported.tables += *copied > 0 ? 1 : 0;
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return std::optional<Imported>(imported);
}

} // namespace

Result<Imported> importFile(Database& target, const QString& file)
{
    const Result<std::optional<Imported>> imported = importOnce(target, file);
    if (!imported)
        return imported.error();
    if (*imported)
        return **imported;
    Error error;
    error.kind = ErrorKind::Refused;
    error.what = phrase("data", "The database holds rows already, so nothing was copied into it.");
    error.remedy = phrase("data", "Name an empty schema.");
    return error;
}

Result<Imported> openIn(const QString& folder, Database& database)
{
    const Result<Location> location = locationIn(folder);
    if (!location)
        return location.error();
    if (const Result<void> opened = database.open(*location); !opened)
        return opened.error();
    const QString file = sqliteFileIn(folder);
    if (std::holds_alternative<QString>(*location) || !QFile::exists(file))
        return Imported();
    const Result<bool> used = isUsed(database);
    if (used && *used)
        return Imported();
    const Result<std::optional<Imported>> imported =
        used ? importOnce(database, file) : Result<std::optional<Imported>>(used.error());
    if (!imported) {
        database.close();
        return imported.error();
    }
    return imported->value_or(Imported());
}

} // namespace ferrule::data
