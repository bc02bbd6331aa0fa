// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/value_editor.h"

#include "models/payload_text.h"
#include "models/store_value.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::ValueType;

namespace {

void markInvalid(QWidget& widget, bool invalid)
{
    if (widget.property("invalid").toBool() == invalid)
        return;
    widget.setProperty("invalid", invalid);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

ValueLineEdit::ValueLineEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ValueLineEdit::check);
}

void ValueLineEdit::setType(ValueType type)
{
    m_type = type;
    check();
}

void ValueLineEdit::check()
{
    m_problem = valueProblem(m_type, text());
    markInvalid(*this, !m_problem.isEmpty() && !text().isEmpty());
    setAccessibleDescription(m_problem);
    setToolTip(m_problem);
    if (!hasFocus())
        return;
    if (m_problem.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height())), m_problem, this);
}

JsonEdit::JsonEdit(QWidget* parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit(this))
    , m_remark(new QLabel(this))
{
    setProperty("panel", u"card"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"jsonText"_s);
    m_text->setAccessibleName(tr("JSON value"));
    m_text->setFont(theme::font(theme::Type::Mono));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_remark->setFont(theme::font(theme::Type::Small));
    m_remark->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remark);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonEdit::check);
    check();
}

QString JsonEdit::text() const
{
    return m_text->toPlainText();
}

void JsonEdit::setText(const QString& text)
{
    m_text->setPlainText(payloadAsJson(text.toUtf8()).value_or(text));
}

void JsonEdit::check()
{
    m_problem = valueProblem(ValueType::Json, text());
    const bool wrong = !m_problem.isEmpty();
    m_remark->setText(wrong ? m_problem : tr("Ctrl+Return stages it, Esc leaves it as it was."));
    m_remark->setProperty("role", wrong ? u"bad"_s : QString());
    m_remark->setProperty("muted", !wrong);
    m_remark->style()->unpolish(m_remark);
    m_remark->style()->polish(m_remark);
    m_text->setAccessibleDescription(m_problem);
    markInvalid(*m_text, wrong);
}

// Closing takes the focus away, which would end the editing a second time.
void JsonEdit::finish(bool accepted)
{
    if (!std::exchange(m_finished, true))
        emit finished(accepted);
}

bool JsonEdit::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (m_problem.isEmpty())
                finish(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            finish(false);
            return true;
        }
    }
    if (object == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish(m_problem.isEmpty());
    }
    return QFrame::eventFilter(object, event);
}

} // namespace ferrule::ui
