// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bench/behaviour_delegate.h"

#include "models/behaviour_words.h"
#include "models/bench_model.h"

#include <QComboBox>
#include <QDoubleSpinBox>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    int value;
    QString name;
    QString meaning;
};

/// What a column is chosen from; empty where it is a number.
QList<Choice> choices(int column)
{
    QList<Choice> list;
    if (column == BenchModel::ScriptColumn)
        for (const published::Script script : allScripts())
            list.append({int(script), scriptName(script), scriptMeaning(script)});
    if (column == BenchModel::FaultColumn)
        for (const published::Fault fault : allFaults())
            list.append({int(fault), faultName(fault), faultMeaning(fault)});
    return list;
}

} // namespace

QWidget* BehaviourDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    if (const QList<Choice> offered = choices(index.column()); !offered.isEmpty()) {
        auto* list = new QComboBox(parent);
        list->setObjectName(u"behaviourEditor"_s);
        list->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const Choice& choice : offered) {
            list->addItem(choice.name, choice.value);
            list->setItemData(list->count() - 1, choice.meaning, Qt::ToolTipRole);
        }
        // A choice is made by choosing; nobody should have to confirm it.
        connect(list, &QComboBox::activated, this, [this, list] {
            auto* self = const_cast<BehaviourDelegate*>(this);
            emit self->commitData(list);
            emit self->closeEditor(list);
        });
        return list;
    }
    const bool pace = index.column() == BenchModel::PaceColumn;
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(u"behaviourEditor"_s);
    box->setAccessibleName(pace ? tr("Messages a minute") : tr("Payload in bytes"));
    box->setDecimals(pace ? 1 : 0);
    box->setRange(0, pace ? behaviourPaceMost : behaviourPayloadMost);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

void BehaviourDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
        return;
    }
    auto* box = qobject_cast<QDoubleSpinBox*>(editor);
    box->setValue(index.data(Qt::EditRole).toDouble());
    box->selectAll();
}

void BehaviourDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const
{
    if (const auto* list = qobject_cast<QComboBox*>(editor)) {
        if (list->currentData() != index.data(Qt::EditRole))
            model->setData(index, list->currentData());
        return;
    }
    auto* box = qobject_cast<QDoubleSpinBox*>(editor);
    box->interpretText();
    if (box->value() != index.data(Qt::EditRole).toDouble())
        model->setData(index, box->value());
}

} // namespace ferrule::ui
