// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/port_field.h"

#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ferrule::ui {

PortField::PortField(Qt::Orientation direction, QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(QStringLiteral("portField"));
    m_path->setPlaceholderText(tr("Other port"));
    m_path->setToolTip(tr("The path of a port that does not appear by itself, such as /dev/pts/4"));
    m_path->setAccessibleName(tr("Path of another port"));
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(QStringLiteral("addPortButton"));
    add->setEnabled(false);
    auto* layout = new QBoxLayout(
        direction == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_path, 1);
    layout->addWidget(add);
    connect(m_path, &QLineEdit::textChanged, add,
            [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_path, &QLineEdit::returnPressed, this, &PortField::give);
    connect(add, &QPushButton::clicked, this, &PortField::give);
}

void PortField::focusField()
{
    m_path->setFocus(Qt::OtherFocusReason);
}

void PortField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void PortField::give()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    m_path->clear();
    emit given(path);
}

} // namespace ferrule::ui
