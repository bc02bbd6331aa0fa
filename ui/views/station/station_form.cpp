// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/station/station_form.h"

#include "views/shared/baud_field.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StationSettings;
using published::StationStatus;

StationForm::StationForm(QWidget* parent)
    : QFrame(parent)
    , m_product(new QLineEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_baud(new BaudField(this))
    , m_ssid(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_save(new QCheckBox(tr("Save each label"), this))
    , m_print(new QCheckBox(tr("Print each label"), this))
    , m_folder(new QLineEdit(this))
{
    setObjectName(u"stationForm"_s);
    setProperty("panel", u"card"_s);
    m_product->setObjectName(u"stationProduct"_s);
    m_product->setPlaceholderText(tr("As the device says"));
    m_prefix->setObjectName(u"stationPrefix"_s);
    m_prefix->setPlaceholderText(tr("As its model"));
    m_prefix->setToolTip(tr("A device is called this and the last six characters of its hardware "
                            "ID; a name from the list of claim IDs comes first"));
    m_baud->setObjectName(u"stationBaud"_s);
    m_baud->setToolTip(tr("Bit rate of every port at the station"));
    m_ssid->setObjectName(u"stationSsid"_s);
    m_ssid->setPlaceholderText(tr("None"));
    m_passphrase->setObjectName(u"stationPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Unchanged"));
    m_save->setObjectName(u"stationSaveLabels"_s);
    m_print->setObjectName(u"stationPrintLabels"_s);
    m_print->setToolTip(tr("On the default printer, without asking"));
    m_folder->setObjectName(u"stationLabelFolder"_s);
    auto* apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(u"stationApply"_s);
    apply->setProperty("kind", u"primary"_s);
    auto* close = new QPushButton(tr("Cancel"), this);
    close->setObjectName(u"stationCancel"_s);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setHorizontalSpacing(theme::small);
    layout->setVerticalSpacing(theme::tight);
    const auto addField = [this, layout](int row, int column, const QString& caption,
                                         QWidget* field) {
        auto* label = new QLabel(caption, this);
        label->setProperty("muted", true);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        layout->addWidget(label, row, column);
        layout->addWidget(field, row + 1, column);
    };
    addField(0, 0, tr("Product"), m_product);
    addField(0, 1, tr("Name begins with"), m_prefix);
    addField(0, 2, tr("Bit rate"), m_baud);
    addField(2, 0, tr("Wi-Fi network"), m_ssid);
    addField(2, 1, tr("Wi-Fi passphrase"), m_passphrase);
    addField(2, 2, tr("Folder of the labels"), m_folder);
    layout->addWidget(m_save, 1, 3);
    layout->addWidget(m_print, 3, 3);
    for (int column = 0; column < 3; ++column)
        layout->setColumnStretch(column, 1);
    layout->addWidget(close, 1, 4);
    layout->addWidget(apply, 3, 4);

    connect(apply, &QPushButton::clicked, this, &StationForm::submit);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void StationForm::open(const StationStatus& status)
{
    m_settings = status.settings;
    m_product->setText(m_settings.product);
    m_prefix->setText(m_settings.namePrefix);
    m_baud->setBaud(m_settings.baud);
    m_ssid->setText(m_settings.wifiSsid);
    m_passphrase->clear();
    m_save->setChecked(m_settings.saveLabels);
    m_print->setChecked(m_settings.printLabels);
    m_folder->setText(m_settings.labelFolder);
    m_folder->setPlaceholderText(status.labelFolder);
    show();
    m_product->setFocus(Qt::OtherFocusReason);
}

void StationForm::submit()
{
    m_settings.product = m_product->text().trimmed();
    m_settings.namePrefix = m_prefix->text().trimmed();
    m_settings.baud = m_baud->baud();
    m_settings.wifiSsid = m_ssid->text();
    m_settings.wifiPassphrase = m_passphrase->text();
    m_settings.saveLabels = m_save->isChecked();
    m_settings.printLabels = m_print->isChecked();
    m_settings.labelFolder = m_folder->text().trimmed();
    emit settingsChosen(m_settings);
    m_settings.wifiPassphrase.clear();
    m_passphrase->clear();
    hide();
}

void StationForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
