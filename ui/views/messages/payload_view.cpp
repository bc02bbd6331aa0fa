// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messages/payload_view.h"

#include "widgets/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

/// More than this is not laid out: it would hold the window up.
constexpr qsizetype shownBytes = 256 * 1024;

} // namespace

PayloadView::PayloadView(QWidget* parent)
    : QWidget(parent)
    , m_forms(new QButtonGroup(this))
    , m_remark(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"payloadView"_s);
    m_text->setObjectName(u"payloadText"_s);
    m_text->setAccessibleName(tr("Payload"));
    m_text->setReadOnly(true);
    m_text->setFont(theme::font(theme::Type::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_remark->setProperty("muted", true);
    m_remark->setFont(theme::font(theme::Type::Small));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::tight);
    struct Form
    {
        PayloadForm form;
        QString name;
        QString text;
    };
    const std::array<Form, 4> forms{{{PayloadForm::Text, u"payloadFormText"_s, tr("Text")},
                                     {PayloadForm::Json, u"payloadFormJson"_s, tr("JSON")},
                                     {PayloadForm::Cbor, u"payloadFormCbor"_s, tr("CBOR")},
                                     {PayloadForm::Hex, u"payloadFormHex"_s, tr("Hex")}}};
    for (const auto& [form, name, text] : forms) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setCheckable(true);
        button->setEnabled(false);
        button->setAccessibleName(tr("Payload as %1").arg(text));
        m_forms->addButton(button, int(form));
        bar->addWidget(button);
    }
    bar->addStretch();
    bar->addWidget(m_remark);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);

    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) {
        m_chosen = PayloadForm(id);
        show(*m_chosen);
    });
}

void PayloadView::setPayload(const QByteArray& payload)
{
    m_payload = payload.left(shownBytes);
    const bool isJson = payloadAsJson(m_payload).has_value();
    const bool isCbor = payloadAsCbor(m_payload).has_value();
    m_forms->button(int(PayloadForm::Text))->setEnabled(true);
    m_forms->button(int(PayloadForm::Hex))->setEnabled(true);
    m_forms->button(int(PayloadForm::Json))->setEnabled(isJson);
    m_forms->button(int(PayloadForm::Cbor))->setEnabled(isCbor);
    m_remark->setText(payload.size() > shownBytes
                          ? tr("The first %1 of %2")
                                .arg(QLocale().formattedDataSize(shownBytes),
                                     QLocale().formattedDataSize(payload.size()))
                          : tr("%n byte(s)", nullptr, int(payload.size())));
    const bool offered = m_chosen && m_forms->button(int(*m_chosen))->isEnabled();
    show(offered ? *m_chosen : bestForm(m_payload));
}

void PayloadView::clear()
{
    m_payload.clear();
    m_text->clear();
    m_remark->clear();
    for (QAbstractButton* button : m_forms->buttons())
        button->setEnabled(false);
}

void PayloadView::show(PayloadForm form)
{
    m_forms->button(int(form))->setChecked(true);
    switch (form) {
    case PayloadForm::Text:
        m_text->setPlainText(payloadAsText(m_payload));
        break;
    case PayloadForm::Json:
        m_text->setPlainText(payloadAsJson(m_payload).value_or(QString()));
        break;
    case PayloadForm::Cbor:
        m_text->setPlainText(payloadAsCbor(m_payload).value_or(QString()));
        break;
    case PayloadForm::Hex:
        m_text->setPlainText(payloadAsHex(m_payload));
        break;
    }
}

} // namespace ferrule::ui
