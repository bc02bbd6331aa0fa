// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_session.h"

#include "workbench/policy_file.h"

#include <QJsonDocument>

namespace ferrule::app {

using namespace Qt::StringLiterals;

namespace {

cloud::BenchCloudConfig configIn(const QString& home)
{
    cloud::BenchCloudConfig config;
    config.home = home + "/cloud"_L1;
    config.policy =
        loadPolicy(home + "/policy.json"_L1).valueOr(std::nullopt).value_or(traffic::burstPolicy());
    return config;
}

store::Type typeOf(const QString& text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (isNumber)
        return store::Type::Number;
    if (text == "true"_L1 || text == "false"_L1)
        return store::Type::Boolean;
    const bool looksLikeJson = text.startsWith(u'{') || text.startsWith(u'[');
    if (looksLikeJson && !QJsonDocument::fromJson(text.toUtf8()).isNull())
        return store::Type::Json;
    return store::Type::String;
}

} // namespace

BenchSession::BenchSession(Scheduler& scheduler, const QString& home)
    : cloud(scheduler, configIn(home))
    , authority(std::make_shared<CloudAuthority>(cloud, scheduler))
{
}

Result<std::vector<store::Edit>> storeEdits(const QMap<QString, QString>& values)
{
    std::vector<store::Edit> edits;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Result<store::Value> value =
            store::Value::parse(typeOf(it.value()), it.value().toStdString());
        if (!value)
            return value.error();
        store::Edit edit;
        edit.key = it.key().toStdString();
        edit.value = value.value();
        edit.overwrite = true;
        edits.push_back(edit);
    }
    return edits;
}

Result<QMap<QString, QString>> useStore(BenchSession& session, const QString& claimId,
                                        const std::vector<store::Edit>& edits, const QString& by)
{
    if (const auto known = session.cloud.registry().device(claimId); !known)
        return known.error();
    if (!edits.empty()) {
        const Result<void> stored = session.cloud.store().apply(claimId, edits, by);
        if (!stored)
            return stored.error();
    }
    const Result<std::vector<store::Item>> items = session.cloud.store().items(claimId);
    if (!items)
        return items.error();
    QMap<QString, QString> values;
    for (const store::Item& item : items.value())
        values.insert(QString::fromStdString(item.key), QString::fromStdString(item.value.text()));
    return values;
}

} // namespace ferrule::app
