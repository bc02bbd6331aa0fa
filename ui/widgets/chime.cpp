// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chime.h"

#include <QApplication>
#include <QAudioSink>
#include <QMediaDevices>

#include <cmath>
#include <numbers>

namespace ferrule::ui {

namespace {

struct Tone
{
    double hertz; ///< 0 = silence
    double seconds;
};

constexpr Tone goodTones[] = {{660, 0.12}, {880, 0.22}};
constexpr Tone badTones[] = {{196, 0.28}, {0, 0.09}, {196, 0.28}};
constexpr double loudness = 0.35;
/// Each tone swells and fades for so long, or it would crack.
constexpr double edgeSeconds = 0.012;

void append(QByteArray& samples, const Tone& tone)
{
    const int count = int(tone.seconds * Chime::sampleRate);
    for (int i = 0; i < count; ++i) {
        const double at = double(i) / Chime::sampleRate;
        const double edge = std::min({1.0, at / edgeSeconds, (tone.seconds - at) / edgeSeconds});
        const double wave = std::sin(2 * std::numbers::pi * tone.hertz * at);
        const auto level = qint16(wave * edge * loudness * 32767);
        samples.append(reinterpret_cast<const char*>(&level), sizeof level);
    }
}

} // namespace

Chime::~Chime() = default;

QByteArray Chime::samples(bool good)
{
    QByteArray samples;
    if (good) {
        for (const Tone& tone : goodTones)
            append(samples, tone);
    } else {
        for (const Tone& tone : badTones)
            append(samples, tone);
    }
    return samples;
}

void Chime::play(bool good)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        QApplication::beep();
        return;
    }
    delete m_sink;
    m_sound.close();
    m_sound.setData(samples(good));
    m_sound.open(QIODevice::ReadOnly);
    m_sink = new QAudioSink(device, format, this);
    m_sink->start(&m_sound);
}

} // namespace ferrule::ui
