// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/station/label_panel.h"

#include "models/file_job.h"
#include "views/station/label_document.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Failure;

namespace {

constexpr int previewDotsPerInch = 96;

} // namespace

LabelPanel::LabelPanel(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_remark(new QLabel(this))
{
    setObjectName(u"labelPanel"_s);
    setProperty("panel", u"card"_s);
    m_picture->setObjectName(u"labelPicture"_s);
    m_remark->setObjectName(u"labelRemark"_s);
    m_remark->setProperty("muted", true);
    m_remark->setWordWrap(true);
    auto* title = new QLabel(tr("Label"), this);
    title->setFont(theme::font(theme::Type::Strong));
    auto* printing = new QPushButton(icon(u"print"_s), tr("Print…"), this);
    printing->setObjectName(u"labelPrint"_s);
    auto* saving = new QPushButton(icon(u"save"_s), tr("Save…"), this);
    saving->setObjectName(u"labelSave"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"labelClose"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    for (QPushButton* button : {printing, saving, close})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::small);
    right->addWidget(title);
    right->addWidget(m_remark);
    right->addStretch();
    right->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::large);
    layout->addWidget(m_picture);
    layout->addLayout(right, 1);
    connect(printing, &QPushButton::clicked, this, &LabelPanel::print);
    connect(saving, &QPushButton::clicked, this, &LabelPanel::saveAs);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void LabelPanel::showLabel(const published::StationLabel& label, const QString& html,
                           const QString& folder)
{
    m_label = label;
    m_html = html;
    m_folder = folder;
    const double ratio = devicePixelRatioF();
    QImage image = LabelDocument(label, html).image(qRound(previewDotsPerInch * ratio));
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(
        tr("Label of %1, with a QR code that holds %2").arg(label.claimId, label.text));
    m_remark->setText(tr("%1 × %2 mm, QR code with the claim ID")
                          .arg(QLocale().toString(LabelDocument::widthMm),
                               QLocale().toString(LabelDocument::heightMm)));
    show();
}

void LabelPanel::saveIntoFolder()
{
    const LabelDocument document(m_label, m_html);
    const QString path = m_folder + u'/' + m_label.claimId;
    save(path + u".pdf"_s, document.pdf());
    save(path + u".png"_s, document.png());
}

void LabelPanel::printAtOnce()
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        Failure failure;
        failure.kind = u"not-found"_s;
        failure.what = tr("The label of %1 was not printed.").arg(m_label.claimId);
        failure.measured = tr("no default printer");
        failure.expected = tr("a printer that the system knows as its default");
        failure.remedy = tr("Set one up, or save labels as PDF and print them elsewhere.");
        emit failed(failure);
        return;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(
        QPageSize(QSizeF(LabelDocument::widthMm, LabelDocument::heightMm), QPageSize::Millimeter));
    LabelDocument(m_label, m_html).print(printer);
    m_remark->setText(tr("Sent to %1.").arg(info.printerName()));
}

void LabelPanel::print()
{
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageSize(
        QPageSize(QSizeF(LabelDocument::widthMm, LabelDocument::heightMm), QPageSize::Millimeter));
    const LabelDocument document(m_label, m_html);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [document](QPrinter* printer) { document.print(*printer); });
    dialog->open();
}

void LabelPanel::saveAs()
{
    auto* dialog =
        new QFileDialog(this, tr("Save the label"), m_folder, tr("PDF (*.pdf);;PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_label.claimId);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"png"_s) ? u"png"_s : u"pdf"_s);
    });
    const LabelDocument document(m_label, m_html);
    connect(dialog, &QFileDialog::fileSelected, this, [this, document](const QString& path) {
        const bool png = path.endsWith(u".png"_s, Qt::CaseInsensitive);
        save(path, png ? document.png() : document.pdf());
    });
    dialog->open();
}

void LabelPanel::save(const QString& path, const QByteArray& bytes)
{
    writeFile(path, bytes, this, [this, path](const Failure* failure) {
        if (failure)
            emit failed(*failure);
        else
            m_remark->setText(tr("Saved to %1").arg(path));
    });
}

void LabelPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    emit opened(true);
}

void LabelPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit opened(false);
}

void LabelPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
