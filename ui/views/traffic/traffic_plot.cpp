// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/traffic_plot.h"

#include "models/traffic_devices_model.h"
#include "models/traffic_series.h"
#include "views/traffic/traffic_moment.h"
#include "widgets/identifier_text.h"
#include "widgets/theme.h"

// Its header still says "foreach", which QT_NO_FOREACH takes away from everybody.
#undef foreach
// A declaration cannot stand in parentheses. NOLINTNEXTLINE(bugprone-macro-parentheses)
#define foreach(declaration, container) for (declaration : container)
#include <qcustomplot.h>
#undef foreach

#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Enforcement;
using published::PoolSample;
using theme::Role;

namespace {

constexpr int frameMs = 16;
constexpr double zoomStep = 0.8;
constexpr double panStep = 0.15;
/// Free room to the right of the present.
constexpr double margin = 0.02;
constexpr double nearPixels = 8;
/// Where the samples pause for so long, the line breaks.
constexpr qint64 gapMs = 10 * 60 * 1000;
/// Those of former days are the highest of each hour, and may stand so far apart.
constexpr qint64 thinnedGapMs = 2 * 60 * 60 * 1000 + gapMs;
constexpr qint64 thinnedAfterMs = 24LL * 60 * 60 * 1000;
constexpr double minSpanSeconds = 10;
/// Of the plot above the highest thing in it, for the labels.
constexpr double headroom = 1.3;
/// From here on there is room for a label above the limit line's own.
constexpr int roomyHeight = 130;

/// Whole messages an hour, grouped as the language has it, and none twice.
class RateTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange& range) override
    {
        return std::max(QCPAxisTicker::getTickStep(range), 1.0);
    }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QLocale().toString(qRound64(tick));
    }
};

QCPScatterStyle::ScatterShape shapeOf(Enforcement::Action action)
{
    switch (action) {
    case Enforcement::Action::Throttle:
        return QCPScatterStyle::ssTriangle;
    case Enforcement::Action::Close:
        return QCPScatterStyle::ssDiamond;
    case Enforcement::Action::Release:
        return QCPScatterStyle::ssSquare;
    case Enforcement::Action::Reclaim:
        return QCPScatterStyle::ssDisc;
    }
    Q_UNREACHABLE();
}

} // namespace

TrafficPlot::TrafficPlot(TrafficSeries& series, QWidget* parent)
    : QWidget(parent)
    , m_series(series)
    , m_plot(new QCustomPlot(this))
{
    setObjectName(u"trafficPlot"_s);
    setAccessibleName(tr("The pool's rate over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(90);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus); // a click gives the focus to us, who know the keys
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoomFactor(zoomStep);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setNoAntialiasingOnDrag(true);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &TrafficPlot::redraw);
    connect(&series, &TrafficSeries::changed, this, &TrafficPlot::schedule);
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            &TrafficPlot::movedByHand);
    buildGraphs();
    restyle();
}

void TrafficPlot::buildGraphs()
{
    m_rate = m_plot->addGraph();
    m_limit = m_plot->addGraph();
    m_burst = m_plot->addGraph();
    m_limit->setLineStyle(QCPGraph::lsStepLeft);
    m_burst->setLineStyle(QCPGraph::lsStepLeft);
    for (const auto action : {Enforcement::Action::Throttle, Enforcement::Action::Close,
                              Enforcement::Action::Release, Enforcement::Action::Reclaim}) {
        QCPGraph* marks = m_plot->addGraph();
        marks->setLineStyle(QCPGraph::lsImpulse);
        marks->setScatterStyle(QCPScatterStyle(shapeOf(action), 9));
        marks->setAdaptiveSampling(false);
        m_marks.append(marks);
    }
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setTickCount(6);
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->setTicker(QSharedPointer<RateTicker>::create());
    m_plot->yAxis->ticker()->setTickCount(4);
    const auto label = [this] {
        auto* text = new QCPItemText(m_plot);
        text->setClipToAxisRect(false);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->setPadding(QMargins(theme::tight, 0, theme::tight, 1));
        return text;
    };
    m_limitLabel = label();
    m_burstLabel = label();
    m_waiting = new QCPItemText(m_plot);
    m_waiting->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_waiting->position->setCoords(0.5, 0.5);
    m_waiting->setText(tr("The first measurement is under way"));
    // What is shown of these is known at the first redrawing, not before.
    m_waiting->setVisible(false);
    m_plot->xAxis->setVisible(false);
    m_plot->yAxis->setVisible(false);
}

void TrafficPlot::restyle()
{
    const auto colour = [this](Role role) { return theme::colour(role, palette()); };
    m_plot->setBackground(colour(Role::Surface));
    const QFont small = theme::font(theme::Type::Small);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(colour(Role::Border)));
        axis->setTickPen(QPen(colour(Role::Border)));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colour(Role::Muted));
        axis->setTickLabelFont(small);
        axis->setTickLength(0, 3);
        axis->grid()->setPen(QPen(colour(Role::Raised)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->xAxis->grid()->setVisible(false);
    QColor fill = colour(Role::Accent);
    m_rate->setPen(QPen(fill, 1.8));
    fill.setAlphaF(0.14F);
    m_rate->setBrush(fill);
    m_limit->setPen(QPen(colour(Role::Bad), 1.4, Qt::DashLine));
    m_burst->setPen(QPen(colour(Role::Warning), 1.2, Qt::DotLine));
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const QColor ink = colour(look(Enforcement::Action(i)).role);
        QCPScatterStyle style = m_marks.at(i)->scatterStyle();
        style.setPen(QPen(ink));
        style.setBrush(ink);
        m_marks.at(i)->setScatterStyle(style);
        m_marks.at(i)->setPen(QPen(ink, 1, Qt::DotLine));
    }
    for (QCPItemText* text : {m_limitLabel, m_burstLabel, m_waiting})
        text->setFont(small);
    m_limitLabel->setColor(colour(Role::Bad));
    m_burstLabel->setColor(colour(Role::Warning));
    m_waiting->setColor(colour(Role::Muted));
    schedule();
}

void TrafficPlot::setSpan(qint64 milliseconds)
{
    m_spanMs = milliseconds;
    setFollowing(true);
    schedule();
}

void TrafficPlot::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
    if (following)
        schedule();
}

void TrafficPlot::schedule()
{
    m_dirty = true;
    if (isVisible() && !m_frame.isActive())
        m_frame.start();
}

void TrafficPlot::redraw()
{
    m_dirty = false;
    if (m_following) {
        const double span = double(m_spanMs) / 1000;
        const double latest = double(m_series.latestMs()) / 1000;
        m_settingRange = true;
        m_plot->xAxis->setRange(latest - span, latest + span * margin);
        m_settingRange = false;
    }
    const QCPRange shown = m_plot->xAxis->range();
    const double span = shown.size();
    auto ticker = m_plot->xAxis->ticker().staticCast<QCPAxisTickerDateTime>();
    ticker->setDateTimeFormat(span > 2 * 86400 ? u"ddd d"_s
                              : span > 300     ? u"HH:mm"_s
                                               : u"HH:mm:ss"_s);
    const bool measured = !m_series.samples().empty();
    m_waiting->setVisible(!measured);
    m_plot->xAxis->setVisible(measured);
    m_plot->yAxis->setVisible(measured);
    fillLines(shown.lower, shown.upper);
    fillMarks(shown.lower, shown.upper);
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

void TrafficPlot::fillLines(double from, double to)
{
    QVector<QCPGraphData> rate;
    QVector<QCPGraphData> limit;
    QVector<QCPGraphData> burst;
    const std::deque<PoolSample>& samples = m_series.samples();
    auto it = fromTime(samples, from);
    if (it != samples.begin())
        --it;
    double rateMax = 0;
    double limitMax = 0;
    double burstMax = 0;
    qint64 previousMs = 0;
    const PoolSample* last = nullptr;
    m_breaks = 0;
    for (; it != samples.end(); ++it) {
        const double at = double(it->utcMs) / 1000;
        const bool thinned = previousMs < m_series.latestMs() - thinnedAfterMs;
        if (previousMs != 0 && it->utcMs - previousMs > (thinned ? thinnedGapMs : gapMs)) {
            ++m_breaks;
            const double nothing = std::numeric_limits<double>::quiet_NaN();
            for (QVector<QCPGraphData>* line : {&rate, &limit, &burst})
                line->append({at - 0.001, nothing});
        }
        previousMs = it->utcMs;
        rate.append({at, it->rate});
        limit.append({at, it->limit});
        burst.append({at, it->burst});
        rateMax = std::max(rateMax, it->rate);
        limitMax = std::max(limitMax, it->limit);
        burstMax = std::max(burstMax, it->burst);
        last = &*it;
        if (at > to)
            break;
    }
    const bool hasBurst = burstMax > limitMax * 1.01;
    // A burst line far above everything would press the rest to the ground.
    const bool showBurst = hasBurst && rateMax > limitMax;
    if (last && m_following) {
        limit.append({to, last->limit});
        burst.append({to, last->burst});
    }
    m_rate->data()->set(rate, true);
    m_limit->data()->set(limit, true);
    m_burst->data()->set(hasBurst ? burst : QVector<QCPGraphData>(), true);
    m_highest = std::max({rateMax, limitMax, showBurst ? burstMax : 0.0, 1.0});
    m_plot->yAxis->setRange(0, m_highest * headroom);
    m_limitLabel->setVisible(last && last->limit > 0);
    m_burstLabel->setVisible(last && hasBurst && (showBurst || height() >= roomyHeight));
    if (last) {
        m_limitLabel->setText(tr("limit %1 / h").arg(rateText(last->limit)));
        m_limitLabel->position->setCoords(1, last->limit);
        m_burstLabel->setText((showBurst ? tr("burst %1 / h") : tr("burst %1 / h, above the plot"))
                                  .arg(rateText(last->burst)));
        // Above the plot it stands at the left, out of the way of the limit's own label.
        m_burstLabel->setPositionAlignment(showBurst ? Qt::AlignRight | Qt::AlignBottom
                                                     : Qt::AlignLeft | Qt::AlignTop);
        m_burstLabel->position->setCoords(showBurst ? 1 : 0,
                                          showBurst ? last->burst : m_highest * headroom);
    }
}

void TrafficPlot::fillMarks(double from, double to)
{
    QList<QVector<QCPGraphData>> marks(m_marks.size());
    const std::deque<Enforcement>& enforcements = m_series.enforcements();
    for (auto it = fromTime(enforcements, from); it != enforcements.end(); ++it) {
        const double at = double(it->utcMs) / 1000;
        if (at > to)
            break;
        const double height = std::max(m_series.rateAt(it->utcMs), m_highest * 0.12);
        marks[int(it->action)].append({at, height});
    }
    for (int i = 0; i < int(m_marks.size()); ++i)
        m_marks.at(i)->data()->set(marks.at(i), true);
}

// The axis tells of every change of its range; only those by hand end the following.
void TrafficPlot::movedByHand()
{
    if (m_settingRange)
        return;
    const QCPRange range = m_plot->xAxis->range();
    const double longest = double(TrafficSeries::keptMs) / 1000;
    const double size = std::clamp(range.size(), minSpanSeconds, longest);
    if (size != range.size()) {
        m_settingRange = true;
        m_plot->xAxis->setRange(range.center() - size / 2, range.center() + size / 2);
        m_settingRange = false;
    }
    setFollowing(false);
    schedule();
}

void TrafficPlot::describeAt(const QPoint& position)
{
    if (m_series.samples().empty() || !m_plot->axisRect()->rect().contains(position)) {
        QToolTip::hideText();
        return;
    }
    const double perPixel =
        m_plot->xAxis->range().size() / std::max(1, m_plot->axisRect()->width());
    const QString moment =
        momentText(m_series, m_plot->xAxis->pixelToCoord(position.x()), nearPixels * perPixel);
    QToolTip::showText(m_plot->mapToGlobal(position + QPoint(theme::small, theme::small)),
                       u"<p style='white-space:pre'>%1</p>"_s.arg(withIdentifier(moment)), m_plot);
}

bool TrafficPlot::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_plot && event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() == Qt::NoButton)
            describeAt(mouse->position().toPoint());
    }
    return QWidget::eventFilter(object, event);
}

void TrafficPlot::keyPressEvent(QKeyEvent* event)
{
    QCPAxis* axis = m_plot->xAxis;
    const double size = axis->range().size();
    switch (event->key()) {
    case Qt::Key_Left:
        axis->moveRange(-size * panStep);
        break;
    case Qt::Key_Right:
        axis->moveRange(size * panStep);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        axis->scaleRange(zoomStep);
        break;
    case Qt::Key_Minus:
        axis->scaleRange(1 / zoomStep);
        break;
    case Qt::Key_End:
        setFollowing(true);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrafficPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void TrafficPlot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        m_frame.start();
}

} // namespace ferrule::ui
