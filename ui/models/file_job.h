// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

/// Files without making the window wait: the work is done on a pool thread, the outcome arrives on
/// the thread of `context`, or nowhere when that is gone by then.
namespace ferrule::ui {

/// `failure` is null for success.
using FileWritten = std::function<void(const published::Failure* failure)>;
using FileRead = std::function<void(const QByteArray& bytes, const published::Failure* failure)>;

/// Replaces the file as a whole, or leaves it as it was.
void writeFile(const QString& path, const QByteArray& bytes, QObject* context, FileWritten done);

/// Files of more than `limit` bytes are refused.
void readFile(const QString& path, qint64 limit, QObject* context, FileRead done);

} // namespace ferrule::ui
