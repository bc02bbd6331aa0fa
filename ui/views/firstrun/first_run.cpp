// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrun/first_run.h"

#include "models/gate.h"
#include "views/devices/port_field.h"
#include "widgets/card.h"
#include "widgets/icon_label.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ferrule::ui {

FirstRun::FirstRun(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("firstRun"));
    auto* title = new QLabel(tr("What do you have in your hand?"), this);
    title->setFont(theme::font(theme::Type::Title));
    title->setAlignment(Qt::AlignHCenter);
    auto* sentence = new QLabel(
        tr("Ferrule gives a device its identity, edits its settings and watches its traffic. The "
           "bench cloud runs on this computer; nothing leaves it."),
        this);
    sentence->setProperty("muted", true);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);

    auto* port = new PortField(Qt::Vertical);
    connect(port, &PortField::given, this, &FirstRun::portGiven);
    auto* attach = new QPushButton(tr("Attach a simulated device"));
    attach->setObjectName(QStringLiteral("attachDoor"));
    attach->setProperty("kind", QStringLiteral("primary"));
    connect(attach, &QPushButton::clicked, this, &FirstRun::attachRequested);
    m_virtual = new QPushButton(tr("Add a virtual device"));
    m_virtual->setObjectName(QStringLiteral("virtualDoor"));
    connect(m_virtual, &QPushButton::clicked, this, &FirstRun::virtualRequested);

    auto* broker = new QPushButton(tr("Connect to a broker"));
    broker->setObjectName(QStringLiteral("brokerDoor"));
    connect(broker, &QPushButton::clicked, this, &FirstRun::brokerRequested);

    auto* doors = new QHBoxLayout;
    doors->setSpacing(theme::large);
    doors->addWidget(makeDoor(QStringLiteral("plug"), tr("A device"),
                              tr("Plug it into a USB port. It appears on the left by itself, and "
                                 "nothing is written to it before you say so."),
                              port),
                     1);
    doors->addWidget(makeDoor(QStringLiteral("simulate"), tr("Nothing yet"),
                              tr("A simulated device behaves like a board on a cable: "
                                 "unprovisioned, with a boot log, settings and a key of its own."),
                              attach),
                     1);
    doors->addWidget(makeDoor(QStringLiteral("virtual"), tr("Only a cloud to try"),
                              tr("A virtual device registers, is claimed and sends by itself. Make "
                                 "one or a thousand."),
                              m_virtual),
                     1);
    // A door of its own kind: what is behind it is there already, and not on this computer.
    auto* own = new Card(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::small);
    auto* invitation = new QLabel(tr("A broker of your own, with devices out there already? Their "
                                     "Store and their traffic, as far as it lets you."),
                                  own);
    invitation->setProperty("muted", true);
    invitation->setWordWrap(true);
    line->addWidget(new IconLabel(QStringLiteral("cloud"), 20, own));
    line->addWidget(invitation, 1);
    line->addWidget(broker);
    own->body()->addLayout(line);

    auto* column = new QVBoxLayout;
    column->setSpacing(theme::small);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(theme::large);
    column->addLayout(doors);
    column->addSpacing(theme::small);
    column->addWidget(own);
    column->addStretch(3);
    // On a low window it scrolls; nothing is cut off.
    auto* content = new QWidget;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* frame = new QHBoxLayout(content);
    frame->setContentsMargins(theme::huge, theme::huge, theme::huge, theme::huge);
    frame->addStretch(1);
    frame->addLayout(column, 100);
    frame->addStretch(1);
}

void FirstRun::setWhyNoVirtual(const QString& whyNot)
{
    gate(*m_virtual, true, whyNot);
}

Card* FirstRun::makeDoor(const QString& iconName, const QString& title, const QString& sentence,
                         QWidget* way)
{
    auto* card = new Card(this);
    auto* heading = new QLabel(title, card);
    heading->setFont(theme::font(theme::Type::Heading));
    heading->setWordWrap(true);
    auto* text = new QLabel(sentence, card);
    text->setProperty("muted", true);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop);
    card->body()->setSpacing(theme::small);
    card->body()->addWidget(new IconLabel(iconName, 28, card));
    card->body()->addSpacing(theme::tight);
    card->body()->addWidget(heading);
    card->body()->addWidget(text, 1);
    card->body()->addSpacing(theme::small);
    card->body()->addWidget(way);
    card->setMaximumWidth(320);
    return card;
}

} // namespace ferrule::ui
