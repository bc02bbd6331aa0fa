// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bench/behaviour_delegate.h"

#include "models/bench_model.h"

#include <QDoubleSpinBox>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

QWidget* BehaviourDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    const bool pace = index.column() == BenchModel::PaceColumn;
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(u"behaviourEditor"_s);
    box->setAccessibleName(pace ? tr("Messages a minute") : tr("Payload in bytes"));
    box->setDecimals(pace ? 1 : 0);
    box->setRange(0, pace ? 60'000 : 128 * 1024);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

void BehaviourDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QDoubleSpinBox*>(editor);
    box->setValue(index.data(Qt::EditRole).toDouble());
    box->selectAll();
}

void BehaviourDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const
{
    auto* box = qobject_cast<QDoubleSpinBox*>(editor);
    box->interpretText();
    if (box->value() != index.data(Qt::EditRole).toDouble())
        model->setData(index, box->value());
}

} // namespace ferrule::ui
