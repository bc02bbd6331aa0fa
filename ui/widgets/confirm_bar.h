// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ferrule::ui {

class StatusDot;

/// Asks in place before something that cannot simply be undone: names the effect and its count, and
/// offers the verb itself. Or offers something harmless, with a way to refuse it. Never blocks; a
/// second question replaces the first.
class ConfirmBar : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmBar(QWidget* parent = nullptr);

    /// `effect`: "Releasing P7QX2M9A4B cuts its connection and revokes its certificate."
    /// `verb`: "Release 1 device". `command`: the same as a command line, to be copied; empty =
    /// there is none.
    void ask(const QString& effect, const QString& verb, std::function<void()> confirmed,
             const QString& command = {});
    /// `news`: "2 changes were not sent." Either way is taken by a button of its own.
    void offer(const QString& news, const QString& verb, std::function<void()> accepted,
               const QString& refusal, std::function<void()> refused);
    /// Withdraws the question.
    void withdraw();

    QPushButton* confirmButton() const { return m_confirm; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present(bool harmless, const QString& text, const QString& verb);

    StatusDot* m_dot;
    QLabel* m_effect;
    QPushButton* m_copy;
    QPushButton* m_cancel;
    QPushButton* m_confirm;
    QString m_command;
    std::function<void()> m_confirmed;
    std::function<void()> m_refused;
};

} // namespace ferrule::ui
