// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include "widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ferrule::ui {

namespace {

/// Draws an SVG whose colour is "currentColor" in the colour that the mode asks for.
class InkEngine : public QIconEngine
{
public:
    explicit InkEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(source(mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("ferrule-icon-%1-%2-%3-%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink(mode).rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new InkEngine(m_name); }

private:
    static QColor ink(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return theme::colour(theme::Role::Neutral, palette);
        return theme::colour(theme::Role::Text, palette);
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
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new InkEngine(name));
}

} // namespace ferrule::ui
