// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_config.h"

#include "pki/files.h"
#include "words/phrase.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

// Outside of any namespace: the macro declares the resource's initialiser where it stands.
static void loadTemplates()
{
    Q_INIT_RESOURCE(broker);
}

namespace ferrule::cloud {

namespace {

QByteArray templateText(const QString& name)
{
    loadTemplates();
    QFile file(u":/ferrule/broker/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const QString& path, const QByteArray& content, pki::FileAccess access)
{
    return pki::writeFile(
        QFile::encodeName(path).toStdString(),
        std::string_view(content.constData(), static_cast<std::size_t>(content.size())), access);
}

QByteArray configuration(const BrokerFiles& files, const BrokerSetup& setup)
{
    QByteArray text = templateText(u"mosquitto.conf.in"_s);
    // Started as root, mosquitto becomes the user "mosquitto" and can then read none of our files.
    text.replace("@USER_LINE@", geteuid() == 0 ? "user root" : "");
    text.replace("@PACKET_LOG_LINE@", setup.logEveryPacket ? "log_type debug" : "");
    QByteArray listeners;
    for (const quint16 port : QList<quint16>{setup.devicePort} + setup.furtherDevicePorts) {
        QByteArray listener = templateText(u"listener.conf.in"_s);
        listeners += listener.replace("@DEVICE_PORT@", QByteArray::number(port)) + '\n';
    }
    text.replace("@DEVICE_LISTENERS@", listeners);
    text.replace("@FOLDER@", QFile::encodeName(files.folder));
    text.replace("@SESSION_DAYS@", QByteArray::number(setup.sessionDays));
    text.replace("@MAX_QUEUED@", QByteArray::number(setup.maxQueuedMessages));
    text.replace("@MAX_PAYLOAD@", QByteArray::number(setup.maxPayloadBytes));
    text.replace("@DEVICE_ADDRESS@", setup.deviceAddress.toLatin1());
    text.replace("@MANAGER_PORT@", QByteArray::number(setup.managerPort));
    return text;
}

Error unusable(std::string what, const QString& measured)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.measured = measured.toStdString();
    return error;
}

bool hasControlCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

} // namespace

Result<void> writeBrokerFiles(const BrokerFiles& files, const BrokerSetup& setup)
{
    // mosquitto's files are lines: a line break in a value would begin a setting of its own.
    if (hasControlCharacter(files.folder))
        return unusable(phrase("cloud", "The home's path holds a control character."),
                        files.folder);
    if (setup.accountId.isEmpty() || hasControlCharacter(setup.accountId) ||
        setup.accountId.contains(u'#') || setup.accountId.contains(u'+') ||
        setup.accountId.contains(u'/'))
        return unusable(phrase("cloud", "The account ID cannot be part of a topic."),
                        setup.accountId);
    if (!QDir().mkpath(files.folder) ||
        !QFile::setPermissions(files.folder,
                               QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        Error error;
        error.kind = ErrorKind::PermissionDenied;
        error.what = phrase("cloud", "The broker's folder %1 cannot be made.").arg(files.folder);
        error.remedy = phrase("cloud", "Choose another home, or make its parent folder writable.");
        return error;
    }
    QByteArray deviceRules = templateText(u"devices.acl.in"_s);
    deviceRules.replace("@ACCOUNT@", setup.accountId.toUtf8());
    QByteArray managerRules = templateText(u"manager.acl.in"_s);
    managerRules.replace("@MANAGER@", managerName);

    struct File
    {
        const char* name;
        QByteArray content;
        pki::FileAccess access;
    };
    using pki::FileAccess;
    const QList<File> all{
        {"mosquitto.conf", configuration(files, setup), FileAccess::OwnerOnly},
        {"openssl.cnf", templateText(u"openssl.cnf"_s), FileAccess::OwnerOnly},
        {"devices.acl", deviceRules, FileAccess::OwnerOnly},
        {"manager.acl", managerRules, FileAccess::OwnerOnly},
        {"authority.crt", setup.authorityPem, FileAccess::Everybody},
        {"server.crt", setup.serverChainPem, FileAccess::Everybody},
        {"server.key", setup.serverKeyPem, FileAccess::OwnerOnly},
        {"manager.crt", setup.managerPem, FileAccess::Everybody},
    };
    for (const File& file : all) {
        const QString path = files.folder + u'/' + QLatin1StringView(file.name);
        if (const Result<void> written = write(path, file.content, file.access); !written)
            return written;
    }
    return writeRevocationList(files, setup.revocationListPem);
}

Result<void> writeRevocationList(const BrokerFiles& files, const QByteArray& pem)
{
    return write(files.revocationList(), pem, pki::FileAccess::Everybody);
}

} // namespace ferrule::cloud
