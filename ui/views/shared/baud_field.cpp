// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/baud_field.h"

#include <QLocale>

namespace ferrule::ui {

BaudField::BaudField(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("baudField"));
    setAccessibleName(tr("Bit rate"));
    setToolTip(tr("Bit rate of the port; a port that is open is opened again"));
    for (const int baud : {9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600, 1'000'000})
        addItem(tr("%1 baud").arg(QLocale().toString(baud)), baud);
    connect(this, &QComboBox::activated, this, [this] { emit chosen(baud()); });
}

int BaudField::baud() const
{
    return currentData().toInt();
}

void BaudField::setBaud(int baud)
{
    if (baud > 0 && findData(baud) < 0)
        addItem(tr("%1 baud").arg(QLocale().toString(baud)), baud);
    setCurrentIndex(findData(baud));
}

} // namespace ferrule::ui
