// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flash.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QVariantAnimation>
#include <QWidget>

namespace ferrule::ui {

namespace {

constexpr int durationMs = 900;

/// Lies over the area, lets the mouse through and removes itself.
class Tint : public QWidget
{
public:
    Tint(QWidget* parent, const QRect& area)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(area);
        auto* fade = new QVariantAnimation(this);
        fade->setStartValue(0.45);
        fade->setEndValue(0.0);
        fade->setDuration(durationMs);
        fade->setEasingCurve(QEasingCurve::InQuad);
        connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            m_strength = value.toDouble();
            update();
        });
        connect(fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
        fade->start();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QColor tint = theme::colour(theme::Role::Accent, palette());
        tint.setAlphaF(static_cast<float>(m_strength));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect(), theme::tight, theme::tight);
    }

private:
    double m_strength = 0;
};

} // namespace

void flash(QWidget* widget, const QRect& area)
{
    if (!widget->isVisible())
        return;
    auto* tint = new Tint(widget, area.isEmpty() ? widget->rect() : area);
    tint->show();
}

} // namespace ferrule::ui
