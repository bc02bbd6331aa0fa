// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/station/label_document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StationLabel;

namespace {

constexpr double mmPerInch = 25.4;
constexpr double marginMm = 1.5;
constexpr int quietModules = 4;
/// The template is laid out in these units a millimetre, whatever it is drawn on.
constexpr double unitsPerMm = 4;
constexpr int pdfDotsPerInch = 600;
const QUrl qrAddress(u"label:qr"_s);

} // namespace

QString LabelDocument::builtInTemplate()
{
    return uR"(<table cellspacing="0" cellpadding="0"><tr>
<td valign="middle">{qr}</td>
<td valign="middle" style="padding-left:8px">
<div style="font-family:monospace; font-size:19px; font-weight:bold">{claimId}</div>
<div style="font-size:13px">{model}</div>
<div style="font-size:12px">{product}</div>
<div style="font-size:11px">{name}</div>
<div style="font-size:11px">{date}</div>
</td></tr></table>)"_s;
}

LabelDocument::LabelDocument(const StationLabel& label, const QString& html)
    : m_html(html.isEmpty() ? builtInTemplate() : html)
    , m_qr(qrImage(label))
{
    const QString date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(label.utcMs).date(),
                                            QLocale::ShortFormat);
    const auto side = int(std::floor((heightMm - 2 * marginMm) * unitsPerMm));
    m_html.replace("{claimId}"_L1, label.claimId.toHtmlEscaped());
    m_html.replace("{model}"_L1, label.model.toHtmlEscaped());
    m_html.replace("{product}"_L1, label.product.toHtmlEscaped());
    m_html.replace("{name}"_L1, label.name.toHtmlEscaped());
    m_html.replace("{date}"_L1, date.toHtmlEscaped());
    m_html.replace(
        "{qr}"_L1,
        u"<img src=\"%1\" width=\"%2\" height=\"%2\">"_s.arg(qrAddress.toString()).arg(side));
}

QImage LabelDocument::qrImage(const StationLabel& label)
{
    if (label.qrSize <= 0 || label.qrModules.size() != label.qrSize * label.qrSize)
        return {};
    const int side = label.qrSize + 2 * quietModules;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < label.qrSize; ++y)
        for (int x = 0; x < label.qrSize; ++x)
            if (label.qrModules.at(y * label.qrSize + x))
                image.setPixelColor(x + quietModules, y + quietModules, Qt::black);
    return image;
}

void LabelDocument::draw(QPainter& painter, double dotsPerMm) const
{
    QTextDocument document;
    // Large enough for any printer; modules keep their edges.
    document.addResource(
        QTextDocument::ImageResource, qrAddress,
        m_qr.scaled(m_qr.size() * 32, Qt::KeepAspectRatio, Qt::FastTransformation));
    document.setDocumentMargin(0);
    document.setTextWidth((widthMm - 2 * marginMm) * unitsPerMm);
    document.setHtml(m_html);
    painter.fillRect(QRectF(0, 0, widthMm * dotsPerMm, heightMm * dotsPerMm), Qt::white);
    painter.translate(marginMm * dotsPerMm, marginMm * dotsPerMm);
    painter.scale(dotsPerMm / unitsPerMm, dotsPerMm / unitsPerMm);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
}

QImage LabelDocument::image(int dotsPerInch) const
{
    const double dotsPerMm = dotsPerInch / mmPerInch;
    QImage image(qRound(widthMm * dotsPerMm), qRound(heightMm * dotsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, dotsPerMm);
    return image;
}

QByteArray LabelDocument::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(pngDotsPerInch).save(&buffer, "PNG");
    return bytes;
}

QByteArray LabelDocument::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageSize(QPageSize(QSizeF(widthMm, heightMm), QPageSize::Millimeter));
        writer.setPageMargins({});
        QPainter painter(&writer);
        draw(painter, pdfDotsPerInch / mmPerInch);
    }
    return bytes;
}

void LabelDocument::print(QPrinter& printer) const
{
    printer.setFullPage(true);
    QPainter painter(&printer);
    draw(painter, printer.resolution() / mmPerInch);
}

} // namespace ferrule::ui
