// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/add_key_form.h"

#include "models/store_value.h"
#include "views/store/value_editor.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::ValueType;

AddKeyForm::AddKeyForm(QWidget* parent)
    : QFrame(parent)
    , m_key(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_value(new ValueLineEdit(this))
    , m_switch(new QComboBox(this))
    , m_remark(new QLabel(this))
{
    setObjectName(u"storeAddForm"_s);
    setProperty("panel", u"card"_s);
    m_key->setObjectName(u"newKey"_s);
    m_key->setAccessibleName(tr("Name of the new key"));
    m_key->setPlaceholderText(tr("Key"));
    m_type->setObjectName(u"newType"_s);
    m_type->setAccessibleName(tr("Type of the new key"));
    for (const ValueType type :
         {ValueType::String, ValueType::Number, ValueType::Boolean, ValueType::Json})
        m_type->addItem(typeLabel(type), int(type));
    m_value->setObjectName(u"newValue"_s);
    m_value->setAccessibleName(tr("First value"));
    m_value->setPlaceholderText(tr("Value"));
    m_switch->setObjectName(u"newSwitch"_s);
    m_switch->setAccessibleName(tr("First value"));
    m_switch->addItems({u"true"_s, u"false"_s});
    auto* add = new QPushButton(tr("Stage it"), this);
    add->setObjectName(u"newStage"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"newClose"_s);

    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme::small);
    fields->addWidget(m_key, 2);
    fields->addWidget(m_type);
    fields->addWidget(m_value, 3);
    fields->addWidget(m_switch, 3);
    fields->addWidget(add);
    fields->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    layout->setSpacing(theme::small);
    layout->addLayout(fields);
    layout->addWidget(m_remark);

    connect(add, &QPushButton::clicked, this, &AddKeyForm::submit);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_key, &QLineEdit::returnPressed, this, &AddKeyForm::submit);
    connect(m_value, &QLineEdit::returnPressed, this, &AddKeyForm::submit);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AddKeyForm::typeChosen);
    typeChosen();
    hide();
}

void AddKeyForm::open()
{
    taken();
    show();
}

void AddKeyForm::setTyped(bool typed)
{
    if (!typed)
        m_type->setCurrentIndex(m_type->findData(int(ValueType::String)));
    m_type->setVisible(typed);
}

void AddKeyForm::refuse(const QString& why)
{
    say(why, true);
}

void AddKeyForm::taken()
{
    m_key->clear();
    m_value->clear();
    say(tr("It is staged with your other edits and reaches the device when you apply them."),
        false);
    m_key->setFocus(Qt::OtherFocusReason);
}

void AddKeyForm::say(const QString& sentence, bool wrong)
{
    m_remark->setText(sentence);
    m_remark->setProperty("muted", !wrong);
    m_remark->setProperty("role", wrong ? u"bad"_s : QString());
    m_remark->style()->unpolish(m_remark);
    m_remark->style()->polish(m_remark);
}

ValueType AddKeyForm::type() const
{
    return ValueType(m_type->currentData().toInt());
}

void AddKeyForm::typeChosen()
{
    const bool isSwitch = type() == ValueType::Boolean;
    m_switch->setVisible(isSwitch);
    m_value->setVisible(!isSwitch);
    m_value->setType(type());
}

void AddKeyForm::submit()
{
    const QString value = type() == ValueType::Boolean ? m_switch->currentText() : m_value->text();
    emit addRequested(m_key->text().trimmed(), type(), value);
}

void AddKeyForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
