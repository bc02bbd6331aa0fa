// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QObject>

class QAudioSink;

namespace ferrule::ui {

/// Two sounds that are told apart without looking: rising for good, low and twice for bad. Made of
/// sine waves here, played beside everything else; without a sound card the system's bell rings.
class Chime : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Chime() override;

    void play(bool good);

    /// 16-bit mono samples at `sampleRate`.
    static QByteArray samples(bool good);
    static constexpr int sampleRate = 22'050;

private:
    QAudioSink* m_sink = nullptr;
    QBuffer m_sound;
};

} // namespace ferrule::ui
