// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QFrame>

class QLabel;

namespace ferrule::ui {

/// The label of a device as it will be printed, and the ways to keep it.
class LabelPanel : public QFrame
{
    Q_OBJECT
public:
    explicit LabelPanel(QWidget* parent = nullptr);

    /// `html` as in LabelDocument; `folder` is where saveIntoFolder() puts it.
    void showLabel(const published::StationLabel& label, const QString& html,
                   const QString& folder);

    /// As CLAIMID.pdf and CLAIMID.png.
    void saveIntoFolder();
    /// On the default printer; where there is none, failed() says so.
    void printAtOnce();

signals:
    void failed(const ferrule::published::Failure& failure);
    void opened(bool open);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void print();
    void saveAs();
    void save(const QString& path, const QByteArray& bytes);

    published::StationLabel m_label;
    QString m_html;
    QString m_folder;
    QLabel* m_picture;
    QLabel* m_remark;
};

} // namespace ferrule::ui
