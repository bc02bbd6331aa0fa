// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>
#include <QLineEdit>

class QLabel;
class QPlainTextEdit;

namespace ferrule::ui {

/// One line for a text or a number. What is no value of the type is marked and said at once.
class ValueLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ValueLineEdit(QWidget* parent = nullptr);

    void setType(published::ValueType type);
    /// Empty when the text is a value of the type.
    QString problem() const { return m_problem; }

private:
    void check();

    published::ValueType m_type = published::ValueType::String;
    QString m_problem;
};

/// Several lines for JSON, with what is wrong and where below them. Ctrl+Return ends the editing.
class JsonEdit : public QFrame
{
    Q_OBJECT
public:
    explicit JsonEdit(QWidget* parent = nullptr);

    QString text() const;
    /// Compact JSON is laid out over several lines.
    void setText(const QString& text);
    QString problem() const { return m_problem; }
    QPlainTextEdit* editor() const { return m_text; }

signals:
    void finished(bool accepted);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void check();
    void finish(bool accepted);

    QPlainTextEdit* m_text;
    QLabel* m_remark;
    QString m_problem;
    bool m_finished = false;
};

} // namespace ferrule::ui
