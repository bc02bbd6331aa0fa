// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/database.h"
#include "data/import.h"
#include "data/transaction.h"
#include "support/postgresql_fixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::data;
using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QString name;
    QString type;
    bool mayBeNull = false;
};

using Columns = QList<Column>;

QStringList tablesOf(Database& file)
{
    QStringList tables;
    const auto rows = file.run(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name <>"
                               " 'schema_migrations' ORDER BY rowid"_s);
    while (rows && (*rows)->next())
        tables.append((*rows)->value(0).toString());
    return tables;
}

Columns columnsOf(Database& file, const QString& table)
{
    Columns columns;
    const auto rows = file.run(u"PRAGMA table_info(%1)"_s.arg(table));
    while (rows && (*rows)->next())
        columns.append(
            {(*rows)->value(u"name"_s).toString(), (*rows)->value(u"type"_s).toString(),
             !(*rows)->value(u"notnull"_s).toBool() && !(*rows)->value(u"pk"_s).toBool()});
    return columns;
}

/// Another value for each row, of the kinds that are hard to carry over.
QVariant value(const Column& column, int row)
{
    if (column.mayBeNull && row % 7 == 3)
        return QVariant(QMetaType::fromType<QString>());
    if (column.type == "SMALLINT"_L1)
        return row % 2;
    if (column.type == "INTEGER"_L1)
        return 1 + row;
    if (column.type == "BIGINT"_L1)
        return (qint64(1) << 53) + 1 + row;
    if (column.type == "DOUBLE PRECISION"_L1)
        return row % 3 == 0 ? 0.1 + row : row % 3 == 1 ? 1e-300 * row : -1.0 / 3 * row;
    if (column.type == "BYTEA"_L1)
        return QByteArray("\0\x01'\\\xff", 5) + QByteArray::number(row);
    return u"it's \\ \"%1\" ä\n\U0001F600"_s.arg(row);
}

QString joined(const Columns& columns)
{
    QStringList names;
    for (const Column& column : columns)
        names.append(column.name);
    return names.join(u", "_s);
}

int countOf(Database& database, const QString& table)
{
    const auto rows = database.run(u"SELECT COUNT(*) FROM %1"_s.arg(table));
    return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

} // namespace

/// A registry that moves from its file to a server.
class TestImport : public QObject
{
    Q_OBJECT

    static constexpr int rowsEach = 120; ///< more than go into two statements

    test::PostgresqlFixture m_postgresql;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_schemas = 0;
    Server m_server;

    QString path() const { return m_folder->filePath(u"ferrule.db"_s); }

    /// Rows in every table; one that refers to another refers to a row that is there.
    void fill(Database& file)
    {
        QVERIFY(file.open(path()));
        Transaction filling(file);
        QVERIFY(filling.begun());
        for (const QString& table : tablesOf(file)) {
            const Columns columns = columnsOf(file, table);
            QStringList marks;
            marks.fill(u"?"_s, columns.size());
            const QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, joined(columns),
                                                                            marks.join(u", "_s));
            for (int row = 0; row < rowsEach; ++row) {
                QVariantList values;
                for (const Column& column : columns)
                    values.append(value(column, row));
                const auto done = file.run(insert, values);
                QVERIFY2(done, done ? "" : ferrule::describe(done.error()).c_str());
            }
        }
        QVERIFY(filling.commit());
    }
    void compare(Database& file, Database& server)
    {
        for (const QString& table : tablesOf(file)) {
            const Columns columns = columnsOf(file, table);
            const bool ownNumber = columns.first().name == "id"_L1;
            const QString all = u"SELECT %1%2 FROM %3 ORDER BY %4"_s.arg(
                ownNumber ? QString() : u"rowid, "_s, joined(columns), table,
                ownNumber ? u"id"_s : u"rowid"_s);
            const auto before = file.run(all);
            const auto after = server.run(all);
            QVERIFY(before && after);
            int rows = 0;
            while ((*before)->next()) {
                QVERIFY2((*after)->next(), qPrintable(table));
                for (int i = 0; i < (*before)->record().count(); ++i) {
                    const QVariant was = (*before)->value(i);
                    const QVariant is = (*after)->value(i);
                    const QByteArray where = table.toUtf8() + '.' +
                                             (*before)->record().fieldName(i).toUtf8() + " row " +
                                             QByteArray::number(rows);
                    QVERIFY2(was.isNull() == is.isNull(), where.constData());
                    if (was.isNull())
                        continue;
                    if (was.typeId() == QMetaType::Double)
                        QVERIFY2(was.toDouble() == is.toDouble(), where.constData());
                    else if (was.typeId() == QMetaType::QByteArray)
                        QVERIFY2(was.toByteArray() == is.toByteArray(), where.constData());
                    else
                        QVERIFY2(was.toString() == is.toString(), where.constData());
                }
                ++rows;
            }
            QCOMPARE(rows, rowsEach);
            QVERIFY(!(*after)->next());
        }
    }
    void nameTheServer()
    {
        const QJsonObject object{
            {u"host"_s, m_server.host},         {u"port"_s, m_server.port},
            {u"database"_s, m_server.database}, {u"user"_s, m_server.user},
            {u"password"_s, m_server.password}, {u"schema"_s, m_server.schema},
        };
        QFile file(m_folder->filePath(u"database.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(QJsonDocument(object).toJson());
    }

private slots:
    void initTestCase()
    {
        const QString failure = m_postgresql.start();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = m_postgresql.server(u"import_%1"_s.arg(++m_schemas));
    }

    void everyTableArrivesAsItWas()
    {
        Database file;
        fill(file);
        nameTheServer();
        Database server;
        const auto imported = openIn(m_folder->path(), server);
        QVERIFY2(imported, imported ? "" : ferrule::describe(imported.error()).c_str());
        const auto tables = static_cast<int>(tablesOf(file).size());
        QVERIFY(tables >= 15);
        QCOMPARE(imported->tables, tables);
        QCOMPARE(imported->rows, qint64(tables) * rowsEach);
        compare(file, server);

        // What is written next is numbered behind it.
        QVERIFY(server.run(u"INSERT INTO settings (key, value) VALUES ('next', '')"_s));
        const auto number = server.run(u"SELECT rowid FROM settings WHERE key = 'next'"_s);
        QVERIFY(number && (*number)->next());
        QCOMPARE((*number)->value(0).toInt(), rowsEach + 1);
        const auto change =
            server.run(u"INSERT INTO store_history (claim_id, key, revision, utc_ms, by_whom)"
                       " VALUES ('a', 'b', 1, 1, 'c') RETURNING id"_s);
        QVERIFY(change && (*change)->next());
        QCOMPARE((*change)->value(0).toInt(), rowsEach + 1);
    }

    void itIsDoneOnce()
    {
        Database file;
        fill(file);
        nameTheServer();
        for (const int expected : {rowsEach, 0}) {
            Database server;
            const auto imported = openIn(m_folder->path(), server);
            QVERIFY(imported);
            QCOMPARE(imported->rows > 0, expected > 0);
            QCOMPARE(countOf(server, u"devices"_s), rowsEach);
        }
        Database server;
        QVERIFY(server.open(m_server));
        QCOMPARE(importFile(server, path()).error().kind, ErrorKind::Refused);
        QCOMPARE(countOf(server, u"devices"_s), rowsEach);
        QCOMPARE(countOf(file, u"devices"_s), rowsEach);
    }

    void oneRowThatCannotBeKeptKeepsAllOut()
    {
        Database file;
        fill(file);
        const QString last = tablesOf(file).last();
        Columns columns = columnsOf(file, last);
        const auto text = std::find_if(columns.begin(), columns.end(), [](const Column& column) {
            return column.type == "TEXT"_L1;
        });
        QVERIFY(text != columns.end());
        const QString change =
            u"UPDATE %1 SET %2 = ? WHERE rowid = %3"_s.arg(last, text->name).arg(rowsEach);
        QVERIFY(file.run(change, {u"a"_s + QChar(u'\0') + u"b"_s}));
        nameTheServer();
        {
            Database server;
            const auto refused = openIn(m_folder->path(), server);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::InvalidArgument);
            QVERIFY(QString::fromStdString(refused.error().what).contains(last));
            QVERIFY(!server.isOpen());
            QVERIFY(server.open(m_server));
            for (const QString& table : tablesOf(file))
                QCOMPARE(countOf(server, table), 0);
        }
        QVERIFY(file.run(change, {u"mended"_s}));
        Database server;
        QVERIFY(openIn(m_folder->path(), server));
        compare(file, server);
    }

    void withoutAFileThereIsNothingToDo()
    {
        nameTheServer();
        Database server;
        const auto imported = openIn(m_folder->path(), server);
        QVERIFY(imported);
        QCOMPARE(imported->rows, qint64(0));
        QVERIFY(server.isOpen());
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
