// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/device_commands.h"

#include "cloud/claim_id.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr qsizetype largestCommand = 3800; ///< with its topic within a device's packet
constexpr qsizetype longestWord = 100;

} // namespace

DeviceCommands::DeviceCommands(CommandTable& table, DatabaseSync& sync, Registry& registry,
                               DeviceMessenger& messenger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_sync(sync)
    , m_registry(registry)
    , m_messenger(messenger)
    , m_clock(clock)
{
    connect(&m_messenger, &DeviceMessenger::commandLeft, this,
            [this](const QString& claimId, const QString& id) {
                tell(claimId, m_table.noteSent(claimId, id, m_clock.utcMs()));
            });
    connect(&m_sync, &DatabaseSync::rowChanged, this, &DeviceCommands::noteRow);
}

Result<void> DeviceCommands::mayBeSent(const QString& claimId, const QString& word) const
{
    if (const auto known = m_registry.device(claimId); !known)
        return known.error();
    Error error;
    error.what = phrase("cloud", "The command was not sent.");
    if (word.isEmpty() || word.size() > longestWord) {
        error.kind = ErrorKind::InvalidArgument;
        error.expected = phrase("cloud", "a word of 1 to 100 characters");
        return error;
    }
    if (word == "release"_L1 || word == "reprovision"_L1) {
        error.kind = ErrorKind::Refused;
        error.cause = phrase(
            "cloud", "The agent would give its certificate up, while the cloud holds it good.");
        error.remedy = phrase("cloud", "Release the device.");
        return error;
    }
    if (m_messenger.isHeldBack()) {
        error.kind = ErrorKind::Busy;
        error.cause = phrase("cloud", "Another manager speaks to the devices of this broker.");
        error.remedy =
            phrase("cloud", "Send it there, or close that manager: this one follows by itself.");
        return error;
    }
    if (!m_sync.usedBy(claimId)) {
        error.kind = ErrorKind::Refused;
        error.cause = phrase(
            "cloud", "The device has not used database sync, so it would not hear a command.");
        error.remedy = phrase("cloud", "Wait until it has connected, or use an agent that syncs.");
        return error;
    }
    return {};
}

Result<void> DeviceCommands::send(const QString& claimId, const QString& word,
                                  const QJsonObject& arguments, const QString& by)
{
    if (const Result<void> possible = mayBeSent(claimId, word); !possible)
        return possible;
    CommandRecord command;
    command.claimId = claimId;
    command.id = makeClaimId();
    command.word = word;
    command.arguments = arguments;
    command.by = by;
    command.askedMs = m_clock.utcMs();
    const QJsonObject row =
        syncCommand(claimId, m_registry.accountId(), command.id, word, arguments, command.askedMs);
    const QByteArray payload = QJsonDocument(row).toJson(QJsonDocument::Compact);
    if (payload.size() > largestCommand) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("cloud", "The command was not sent.");
        error.measured = phrase("cloud", "%1 bytes").arg(payload.size());
        error.expected = phrase("cloud", "at most %1 bytes").arg(largestCommand);
        return error;
    }
    if (const auto noted = m_registry.auditTrail().add(claimId, u"command"_s, by, word); !noted)
        return noted;
    if (const Result<void> kept = m_table.add(command); !kept)
        return kept;
    emit changed(command);
    m_messenger.sendCommand(claimId, payload, command.id);
    return {};
}

void DeviceCommands::noteLogout(const QString& claimId)
{
    const auto open = m_table.open(claimId, u"reboot"_s);
    if (open && !open->isEmpty())
        m_restarting.insert(claimId);
}

void DeviceCommands::noteLogin(const QString& claimId)
{
    if (m_restarting.remove(claimId))
        answerAll(claimId, u"reboot"_s, u"It went and logged in anew."_s);
}

void DeviceCommands::noteUpdateCheck(const QString& claimId)
{
    answerAll(claimId, u"update"_s, u"It has asked for an update."_s);
}

void DeviceCommands::answerAll(const QString& claimId, const QString& word, const QString& how)
{
    const auto open = m_table.open(claimId, word);
    if (!open)
        return tell(claimId, open);
    for (const CommandRecord& command : *open)
        tell(claimId, m_table.noteAnswer(claimId, command.id, how, m_clock.utcMs()));
}

/// A device that writes the row of a command has had it.
void DeviceCommands::noteRow(const QString& claimId, const SyncedRow& row)
{
    if (row.table != "Command"_L1)
        return;
    const QString id = row.item.value("id"_L1).toString(row.sortKey.section(u'#', -1));
    const QString status = row.item.value("status"_L1).toString();
    tell(claimId, m_table.noteAnswer(claimId, id,
                                     status.isEmpty() ? u"It has written the command back."_s
                                                      : u"It says: %1"_s.arg(status.left(200)),
                                     m_clock.utcMs()));
}

void DeviceCommands::tell(const QString& claimId, const Result<QList<CommandRecord>>& commands)
{
    if (!commands) {
        emit complained(claimId, phrase("cloud", "What became of a command was not kept").text(),
                        errorText(commands.error()));
        return;
    }
    for (const CommandRecord& command : *commands)
        emit changed(command);
}

} // namespace ferrule::cloud
