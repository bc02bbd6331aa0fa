// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/smp/channel.h"

namespace ferrule::serial::smp {

/// The requests that the dialect makes (Zephyr documentation, "SMP protocol"; the groups os, image,
/// settings, fs and shell).
Request echo(Duration timeout);
Request bufferParameters();
Request osInfo(const QString& format);
Request reset();
Request imageState();

Request readSetting(const QString& key);
Request writeSetting(const QString& key, const QCborValue& value, bool save);
Request deleteSettingRequest(const QString& key);
Request commitSettings();
Request saveSettings();

Request writeFile(const QString& name, qsizetype offset, qsizetype total, const QByteArray& piece);
Request readFile(const QString& name, qsizetype offset);
Request hashFile(const QString& name);

Request shellCommand(const QStringList& words, Duration timeout);

/// How a setting is called on the device.
QString settingName(const QString& key);
/// Where a credential lives.
QString filePath(CredentialKind kind);
/// The DER inside a PEM text; empty where there is none.
QByteArray derOf(const QByteArray& pem);

} // namespace ferrule::serial::smp
