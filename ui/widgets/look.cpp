// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ferrule::ui {

using namespace published;
using theme::Role;

namespace {

QString word(const char* source)
{
    return QCoreApplication::translate("Look", source);
}

} // namespace

Look look(DeviceState state)
{
    switch (state) {
    case DeviceState::NotAsked:
        return {Role::Neutral, Mark::Ring, word(QT_TRANSLATE_NOOP("Look", "Not asked yet"))};
    case DeviceState::Silent:
        return {Role::Neutral, Mark::Dash, word(QT_TRANSLATE_NOOP("Look", "Silent"))};
    case DeviceState::Unprovisioned:
        return {Role::Info, Mark::Ring, word(QT_TRANSLATE_NOOP("Look", "Not provisioned"))};
    case DeviceState::Provisioning:
        return {Role::Info, Mark::Arc, word(QT_TRANSLATE_NOOP("Look", "Provisioning"))};
    case DeviceState::Unclaimed:
        return {Role::Info, Mark::Diamond, word(QT_TRANSLATE_NOOP("Look", "Waits to be claimed"))};
    case DeviceState::Offline:
        return {Role::Neutral, Mark::Ring, word(QT_TRANSLATE_NOOP("Look", "Offline"))};
    case DeviceState::Online:
        return {Role::Good, Mark::Dot, word(QT_TRANSLATE_NOOP("Look", "Online"))};
    case DeviceState::Throttled:
        return {Role::Warning, Mark::Triangle, word(QT_TRANSLATE_NOOP("Look", "Throttled"))};
    case DeviceState::Released:
        return {Role::Bad, Mark::Square, word(QT_TRANSLATE_NOOP("Look", "Released"))};
    case DeviceState::Blocked:
        return {Role::Warning, Mark::Square, word(QT_TRANSLATE_NOOP("Look", "Blocked"))};
    case DeviceState::Failed:
        return {Role::Bad, Mark::Cross, word(QT_TRANSLATE_NOOP("Look", "Failed"))};
    }
    Q_UNREACHABLE();
}

Look look(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {Role::Neutral, Mark::Ring, word(QT_TRANSLATE_NOOP("Look", "Waiting"))};
    case StepState::Running:
        return {Role::Info, Mark::Arc, word(QT_TRANSLATE_NOOP("Look", "Running"))};
    case StepState::Done:
        return {Role::Good, Mark::Check, word(QT_TRANSLATE_NOOP("Look", "Done"))};
    case StepState::Failed:
        return {Role::Bad, Mark::Cross, word(QT_TRANSLATE_NOOP("Look", "Failed"))};
    }
    Q_UNREACHABLE();
}

Look look(ProvisionRun::State state)
{
    switch (state) {
    case ProvisionRun::State::Running:
        return {Role::Info, Mark::Arc, word(QT_TRANSLATE_NOOP("Look", "Running"))};
    case ProvisionRun::State::Passed:
        return {Role::Good, Mark::Check, word(QT_TRANSLATE_NOOP("Look", "Pass"))};
    case ProvisionRun::State::Failed:
        return {Role::Bad, Mark::Cross, word(QT_TRANSLATE_NOOP("Look", "Fail"))};
    case ProvisionRun::State::Cancelled:
        return {Role::Neutral, Mark::Dash, word(QT_TRANSLATE_NOOP("Look", "Cancelled"))};
    }
    Q_UNREACHABLE();
}

Look look(ItemState state)
{
    switch (state) {
    case ItemState::InStep:
        return {Role::Good, Mark::Dot, word(QT_TRANSLATE_NOOP("Look", "In step"))};
    case ItemState::Sent:
        return {Role::Info, Mark::HalfDot, word(QT_TRANSLATE_NOOP("Look", "Sent"))};
    case ItemState::Acknowledged:
        return {Role::Good, Mark::Check, word(QT_TRANSLATE_NOOP("Look", "Acknowledged"))};
    case ItemState::Conflict:
        return {Role::Bad, Mark::Triangle, word(QT_TRANSLATE_NOOP("Look", "Conflict"))};
    }
    Q_UNREACHABLE();
}

Look look(Verdict verdict)
{
    switch (verdict) {
    case Verdict::WithinLimit:
        return {Role::Good, Mark::Dot, word(QT_TRANSLATE_NOOP("Look", "Within its limit"))};
    case Verdict::OverShare:
        return {Role::Warning, Mark::HalfDot, word(QT_TRANSLATE_NOOP("Look", "Over its share"))};
    case Verdict::Throttled:
        return {Role::Warning, Mark::Triangle, word(QT_TRANSLATE_NOOP("Look", "Throttled"))};
    case Verdict::Closed:
        return {Role::Bad, Mark::Diamond, word(QT_TRANSLATE_NOOP("Look", "Closed"))};
    case Verdict::Released:
        return {Role::Bad, Mark::Square, word(QT_TRANSLATE_NOOP("Look", "Released"))};
    }
    Q_UNREACHABLE();
}

Look look(CloudStatus::State state)
{
    switch (state) {
    case CloudStatus::State::Stopped:
        return {Role::Neutral, Mark::Ring, word(QT_TRANSLATE_NOOP("Look", "Stopped"))};
    case CloudStatus::State::Starting:
        return {Role::Info, Mark::Arc, word(QT_TRANSLATE_NOOP("Look", "Starting"))};
    case CloudStatus::State::Running:
        return {Role::Good, Mark::Dot, word(QT_TRANSLATE_NOOP("Look", "Running"))};
    case CloudStatus::State::Failed:
        return {Role::Bad, Mark::Cross, word(QT_TRANSLATE_NOOP("Look", "Failed"))};
    case CloudStatus::State::Waiting:
        return {Role::Warning, Mark::Arc, word(QT_TRANSLATE_NOOP("Look", "Trying again"))};
    }
    Q_UNREACHABLE();
}

Look look(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {Role::Neutral, Mark::Ring, word(QT_TRANSLATE_NOOP("Look", "Information"))};
    case Severity::Good:
        return {Role::Good, Mark::Dot, word(QT_TRANSLATE_NOOP("Look", "Success"))};
    case Severity::Warning:
        return {Role::Warning, Mark::Triangle, word(QT_TRANSLATE_NOOP("Look", "Warning"))};
    case Severity::Error:
        return {Role::Bad, Mark::Cross, word(QT_TRANSLATE_NOOP("Look", "Error"))};
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter& painter, const QRectF& box, Mark mark, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = box.width();
    const qreal stroke = qMax(1.5, side / 7);
    const QRectF inner = box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08);
    const QRectF ring = inner.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto at = [&box, side](qreal x, qreal y) {
        return QPointF(box.left() + x * side, box.top() + y * side);
    };
    const auto fill = [&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    };
    const auto draw = [&] {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
    };

    switch (mark) {
    case Mark::Dot:
        fill();
        painter.drawEllipse(inner);
        break;
    case Mark::Ring:
        draw();
        painter.drawEllipse(ring);
        break;
    case Mark::HalfDot:
        draw();
        painter.drawEllipse(ring);
        fill();
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case Mark::Arc:
        draw();
        painter.drawArc(ring, 90 * 16, -270 * 16);
        break;
    case Mark::Triangle:
        fill();
        painter.drawPolygon(QPolygonF{at(0.5, 0.06), at(0.98, 0.92), at(0.02, 0.92)});
        break;
    case Mark::Square:
        fill();
        painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        break;
    case Mark::Diamond:
        fill();
        painter.drawPolygon(QPolygonF{at(0.5, 0), at(1, 0.5), at(0.5, 1), at(0, 0.5)});
        break;
    case Mark::Cross:
        draw();
        painter.drawLine(at(0.2, 0.2), at(0.8, 0.8));
        painter.drawLine(at(0.8, 0.2), at(0.2, 0.8));
        break;
    case Mark::Check:
        draw();
        painter.drawPolyline(QPolygonF{at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.22)});
        break;
    case Mark::Dash:
        draw();
        painter.drawLine(at(0.18, 0.5), at(0.82, 0.5));
        break;
    }
    painter.restore();
}

} // namespace ferrule::ui
