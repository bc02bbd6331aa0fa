// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/station.h"

#include <QImage>
#include <QTextDocument>

class QPrinter;

namespace ferrule::ui {

/// The label of a device: a template of HTML, filled. Drawn alike on the screen, in a PDF, in a PNG
/// and on paper.
class LabelDocument
{
public:
    /// A label for a small box or a board, in millimetres.
    static constexpr double widthMm = 62;
    static constexpr double heightMm = 29;
    static constexpr int pngDotsPerInch = 300;

    /// `html` as in StationSettings::labelTemplate; empty = the built-in one.
    LabelDocument(const published::StationLabel& label, const QString& html);

    /// At this resolution, black on white.
    QImage image(int dotsPerInch) const;
    QByteArray png() const;
    QByteArray pdf() const;
    void print(QPrinter& printer) const;

    /// The QR code with its quiet zone of four modules, one pixel a module.
    static QImage qrImage(const published::StationLabel& label);
    static QString builtInTemplate();

private:
    void draw(QPainter& painter, double dotsPerMm) const;

    QString m_html;
    QImage m_qr;
};

} // namespace ferrule::ui
