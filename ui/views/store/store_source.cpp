// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/store_source.h"

#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

StoreSource::StoreSource(QAction& read, QWidget* parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
    , m_read(actionButton(read, this))
{
    setObjectName(u"storeSource"_s);
    setAccessibleName(tr("Where the values are"));
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(theme::tight);
    const auto add = [this, bar](Place place, const QString& name, const QString& text,
                                 const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_places->addButton(button, int(place));
        bar->addWidget(button);
    };
    add(Place::Cloud, u"storeInCloud"_s, tr("Cloud"),
        tr("What the cloud holds for the device, and what the device reports"));
    add(Place::Device, u"storeOnDevice"_s, tr("Device"),
        tr("The settings that the device itself holds, read over its port"));
    bar->addWidget(m_read);
    setPlace(Place::Cloud);
    connect(m_places, &QButtonGroup::idClicked, this, [this] {
        setPlace(place());
        emit chosen();
    });
}

StoreSource::Place StoreSource::place() const
{
    return Place(m_places->checkedId());
}

void StoreSource::setPlace(Place place)
{
    m_places->button(int(place))->setChecked(true);
    m_read->setVisible(place == Place::Device);
}

void StoreSource::setChoice(bool choice)
{
    const QList<QAbstractButton*> buttons = m_places->buttons();
    for (QAbstractButton* button : buttons)
        button->setVisible(choice);
}

} // namespace ferrule::ui
