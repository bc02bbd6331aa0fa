// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ferrule::ui {

class ValueLineEdit;

/// Asks for a new key in place: its name, its type, its first value. It stays open for the next
/// one.
class AddKeyForm : public QFrame
{
    Q_OBJECT
public:
    explicit AddKeyForm(QWidget* parent = nullptr);

    /// Shows the form, empty, with the cursor in the name.
    void open();
    /// Whether values have a type; else all are text.
    void setTyped(bool typed);
    /// The owner could not take what was asked for, and why.
    void refuse(const QString& why);
    /// It was taken: ready for the next one.
    void taken();

signals:
    void addRequested(const QString& key, ferrule::published::ValueType type, const QString& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void typeChosen();
    published::ValueType type() const;
    void say(const QString& sentence, bool wrong);

    QLineEdit* m_key;
    QComboBox* m_type;
    ValueLineEdit* m_value;
    QComboBox* m_switch;
    QLabel* m_remark;
};

} // namespace ferrule::ui
