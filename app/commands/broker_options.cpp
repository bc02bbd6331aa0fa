// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/broker_options.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using published::BrokerProfile;

namespace {

Error wrong(const QString& what)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = what.toStdString();
    return error;
}

/// A terminal that does not show what is typed, for as long as this lives.
class Unseen
{
public:
    Unseen()
        : m_changed(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        std::fprintf(stderr, "Password: ");
    }
    ~Unseen()
    {
        if (!m_changed)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fprintf(stderr, "\n");
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_changed;
};

/// The first line of a file, or of standard input.
Result<QString> secretOf(const QCommandLineParser& parser, const QString& option)
{
    const QString path = parser.value(option);
    if (path.isEmpty())
        return QString();
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return wrong(
            u"The file of --%1 cannot be read: %2: %3."_s.arg(option, path, file.errorString()));
    const Unseen unseen;
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return wrong(u"The file of --%1 is empty: %2."_s.arg(option, path));
    return QString::fromUtf8(line);
}

Result<int> numberOf(const QCommandLineParser& parser, const QString& option, int fallback,
                     int least, int most)
{
    if (!parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return wrong(
        u"--%1 wants a number from %2 to %3, not '%4'."_s.arg(option).arg(least).arg(most).arg(
            parser.value(option)));
}

/// As the program will find it, wherever it is started.
QString pathOf(const QCommandLineParser& parser, const QString& option)
{
    const QString path = parser.value(option);
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

void addBrokerOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"host"_s, u"The broker's name or address."_s, u"HOST"_s},
        {u"port"_s, u"Its port (8883, with --plain 1883)."_s, u"PORT"_s},
        {u"plain"_s, u"Without TLS."_s},
        {u"cafile"_s, u"The authority to trust, PEM (those of the system else)."_s, u"FILE"_s},
        {u"cert"_s, u"The client's certificate, PEM; needs --key."_s, u"FILE"_s},
        {u"key"_s, u"Its key, PEM; needs --cert."_s, u"FILE"_s},
        {u"keypass-file"_s,
         u"The passphrase of the key is the first line of this; - is standard "
         "input."_s,
         u"FILE"_s},
        {u"servername"_s, u"The name that the broker's certificate is for (--host)."_s, u"NAME"_s},
        {u"alpn"_s, u"Offer this protocol; may be given again."_s, u"PROTOCOL"_s},
        {u"insecure"_s, u"Do not verify the broker's certificate."_s},
        {u"user"_s, u"User name."_s, u"USER"_s},
        {u"password-file"_s, u"The password is the first line of this; - is standard input."_s,
         u"FILE"_s},
        {u"id-prefix"_s, u"What the client ID of each start begins with (ferrule-)."_s, u"TEXT"_s},
        {u"keepalive"_s, u"0 to 65535, 0 = off (30)."_s, u"SECONDS"_s},
        {u"timeout"_s, u"Time to connect, 1 to 600 (10)."_s, u"SECONDS"_s},
        {u"filter"_s,
         u"What devices publish to; may be given again (ioto/service/#, "
         "$aws/rules/#)."_s,
         u"FILTER"_s},
        {u"watch-only"_s, u"Never serve or enforce, only look."_s},
        {u"replace"_s, u"Over the profile of this name, where there is one."_s},
    });
}

Result<BrokerProfile> readBrokerOptions(const QCommandLineParser& parser)
{
    BrokerProfile profile;
    profile.host = parser.value(u"host"_s);
    if (profile.host.isEmpty())
        return wrong(u"--host HOST is missing."_s);
    const Result<int> port = numberOf(parser, u"port"_s, 0, 1, 65535);
    const Result<int> keepAlive =
        numberOf(parser, u"keepalive"_s, profile.keepAliveSeconds, 0, 65535);
    const Result<int> timeout = numberOf(parser, u"timeout"_s, profile.timeoutSeconds, 1, 600);
    for (const Result<int>* each : {&port, &keepAlive, &timeout}) {
        if (!*each)
            return each->error();
    }
    if (parser.value(u"password-file"_s) == "-"_L1 && parser.value(u"keypass-file"_s) == "-"_L1)
        return wrong(u"Only one secret can come from standard input."_s);
    const Result<QString> password = secretOf(parser, u"password-file"_s);
    const Result<QString> keyPassphrase = secretOf(parser, u"keypass-file"_s);
    for (const Result<QString>* each : {&password, &keyPassphrase}) {
        if (!*each)
            return each->error();
    }
    profile.port = *port;
    profile.keepAliveSeconds = *keepAlive;
    profile.timeoutSeconds = *timeout;
    profile.password = *password;
    profile.keyPassphrase = *keyPassphrase;
    profile.tls = !parser.isSet(u"plain"_s);
    profile.verifyPeer = !parser.isSet(u"insecure"_s);
    profile.serverName = parser.value(u"servername"_s);
    profile.alpn = parser.values(u"alpn"_s);
    profile.authority = pathOf(parser, u"cafile"_s);
    profile.certificate = pathOf(parser, u"cert"_s);
    profile.key = pathOf(parser, u"key"_s);
    profile.user = parser.value(u"user"_s);
    profile.clientIdPrefix = parser.value(u"id-prefix"_s);
    if (parser.isSet(u"filter"_s))
        profile.deviceFilters = parser.values(u"filter"_s);
    profile.watchOnly = parser.isSet(u"watch-only"_s);
    for (const QString& option : {u"cafile"_s, u"cert"_s, u"key"_s, u"keypass-file"_s, u"alpn"_s,
                                  u"servername"_s, u"insecure"_s}) {
        if (!profile.tls && parser.isSet(option))
            return wrong(u"--plain and --%1 exclude each other."_s.arg(option));
    }
    return profile;
}

} // namespace ferrule::app
