// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/smp/questions.h"

#include <QCborArray>

namespace ferrule::serial::smp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Commands by group.
constexpr quint8 osEcho = 0;
constexpr quint8 osReset = 5;
constexpr quint8 osBufferParameters = 6;
constexpr quint8 osInfoId = 7;
constexpr quint8 imageStateId = 0;
constexpr quint8 settingsReadWrite = 0;
constexpr quint8 settingsDelete = 1;
constexpr quint8 settingsCommit = 2;
constexpr quint8 settingsLoadSave = 3;
constexpr quint8 fsFile = 0;
constexpr quint8 fsHash = 2;
constexpr quint8 shellExecute = 0;

constexpr qint64 settingSize = 512;

Request make(Op op, quint16 groupId, quint8 id, const QString& name)
{
    Request request;
    request.op = op;
    request.group = groupId;
    request.id = id;
    request.name = name;
    return request;
}

} // namespace

Request echo(Duration timeout)
{
    Request request = make(Op::Write, group::os, osEcho, u"os.echo"_s);
    request.body.insert("d"_L1, u"ferrule"_s);
    request.timeout = timeout;
    request.attempts = 1;
    return request;
}

Request bufferParameters()
{
    return make(Op::Read, group::os, osBufferParameters, u"os.buffers"_s);
}

Request osInfo(const QString& format)
{
    Request request = make(Op::Read, group::os, osInfoId, u"os.info"_s);
    request.body.insert("format"_L1, format);
    return request;
}

Request reset()
{
    Request request = make(Op::Write, group::os, osReset, u"os.reset"_s);
    // Sent once: a device that restarted before its answer left must not be restarted again.
    request.timeout = 2s;
    request.attempts = 1;
    return request;
}

Request imageState()
{
    return make(Op::Read, group::image, imageStateId, u"image.state"_s);
}

Request readSetting(const QString& key)
{
    Request request = make(Op::Read, group::settings, settingsReadWrite, u"settings.read"_s);
    request.body.insert("name"_L1, settingName(key));
    request.body.insert("max_size"_L1, settingSize);
    return request;
}

Request writeSetting(const QString& key, const QCborValue& value, bool save)
{
    Request request = make(Op::Write, group::settings, settingsReadWrite, u"settings.write"_s);
    request.body.insert("name"_L1, settingName(key));
    request.body.insert("val"_L1, value);
    if (save)
        request.body.insert("save"_L1, true);
    return request;
}

Request deleteSettingRequest(const QString& key)
{
    Request request = make(Op::Write, group::settings, settingsDelete, u"settings.delete"_s);
    request.body.insert("name"_L1, settingName(key));
    return request;
}

Request commitSettings()
{
    return make(Op::Write, group::settings, settingsCommit, u"settings.commit"_s);
}

Request saveSettings()
{
    Request request = make(Op::Write, group::settings, settingsLoadSave, u"settings.save"_s);
    request.timeout = 5s;
    request.attempts = 3;
    return request;
}

Request writeFile(const QString& name, qsizetype offset, qsizetype total, const QByteArray& piece)
{
    Request request = make(Op::Write, group::fs, fsFile, u"fs.write"_s);
    request.body.insert("name"_L1, name);
    request.body.insert("off"_L1, qint64(offset));
    request.body.insert("data"_L1, piece);
    if (offset == 0)
        request.body.insert("len"_L1, qint64(total));
    return request;
}

Request readFile(const QString& name, qsizetype offset)
{
    Request request = make(Op::Read, group::fs, fsFile, u"fs.read"_s);
    request.body.insert("name"_L1, name);
    request.body.insert("off"_L1, qint64(offset));
    return request;
}

Request hashFile(const QString& name)
{
    Request request = make(Op::Read, group::fs, fsHash, u"fs.hash"_s);
    request.body.insert("name"_L1, name);
    request.body.insert("type"_L1, u"sha256"_s);
    return request;
}

Request shellCommand(const QStringList& words, Duration timeout)
{
    Request request = make(Op::Write, group::shell, shellExecute, u"shell.exec"_s);
    QCborArray arguments;
    for (const QString& word : words)
        arguments.append(word);
    request.body.insert("argv"_L1, arguments);
    request.timeout = timeout;
    request.attempts = 3;
    return request;
}

QString settingName(const QString& key)
{
    QString name = key;
    return name.replace(u'.', u'/');
}

QString filePath(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Authority:
        return u"/lfs1/credentials/root_ca.der"_s;
    case CredentialKind::Certificate:
        return u"/lfs1/credentials/client_cert.der"_s;
    case CredentialKind::Key:
        return u"/lfs1/credentials/private_key.der"_s;
    }
    return {};
}

QByteArray derOf(const QByteArray& pem)
{
    const qsizetype begin = pem.indexOf("-----BEGIN ");
    const qsizetype text = begin < 0 ? -1 : pem.indexOf('\n', begin);
    const qsizetype end = text < 0 ? -1 : pem.indexOf("-----END ", text);
    if (end < 0)
        return {};
    return QByteArray::fromBase64(pem.sliced(text, end - text));
}

} // namespace ferrule::serial::smp
