// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include "widgets/icon_theme.h"
#include "widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ferrule::ui {

namespace {

QColor ink(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return theme::colour(theme::Role::Neutral, palette);
    return theme::colour(theme::Role::Text, palette);
}

/// The desktop's drawing, all of it in one colour. `size` is in pixels of the screen.
QPixmap inked(const QIcon& drawing, const QSize& size, qreal scale, const QColor& colour)
{
    // Asked for by its size on the desk, or the theme would answer with the finer lines of a larger
    // one.
    QPixmap shape = drawing.pixmap((QSizeF(size) / scale).toSize(), scale);
    shape.setDevicePixelRatio(1);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.drawPixmap((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2,
                       shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// Draws an SVG of ours whose colour is "currentColor", or the desktop's, in the colour that the
/// mode asks for. Which of the two is asked anew each time: the desktop may change its theme.
class InkEngine : public QIconEngine
{
public:
    explicit InkEngine(QString name)
        : m_name(std::move(name))
        , m_standardName(standardIconName(m_name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        if (isDesktops()) {
            const qreal scale = painter->device()->devicePixelRatio();
            painter->drawPixmap(rect, drawn((QSizeF(rect.size()) * scale).toSize(), mode, scale));
            return;
        }
        QSvgRenderer renderer(source(mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, mode, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn(size, mode, scale);
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new InkEngine(m_name); }

private:
    bool isDesktops() const { return !m_standardName.isEmpty() && desktopIconsFit(); }

    QPixmap drawn(const QSize& size, QIcon::Mode mode, qreal scale)
    {
        const bool desktops = isDesktops();
        const QString key = QStringLiteral("ferrule-icon-%1-%2-%3-%4-%5-%6")
                                .arg(m_name, desktops ? QIcon::themeName() : QString())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(ink(mode).rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        if (desktops) {
            pixmap = inked(QIcon::fromTheme(m_standardName), size, scale, ink(mode));
        } else {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(0, 0), size), mode, QIcon::Off);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QByteArray source(QIcon::Mode mode) const
    {
        QFile file(QStringLiteral(":/ferrule/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("There is no icon %s", qUtf8Printable(m_name));
            return {};
        }
        return file.readAll().replace("currentColor", ink(mode).name().toLatin1());
    }

    QString m_name;
    QString m_standardName;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new InkEngine(name));
}

} // namespace ferrule::ui
