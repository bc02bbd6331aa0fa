// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QByteArray>
#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ferrule::ui {

/// A message to publish: topic, payload, QoS, retain.
class PublishForm : public QFrame
{
    Q_OBJECT
public:
    explicit PublishForm(QWidget* parent = nullptr);

    void setTopic(const QString& topic);
    QString topic() const;
    /// All of a message but its time, to be published again.
    void setMessage(const published::Message& message);
    /// One line below the fields: what came of the last publication.
    void say(const QString& sentence, bool wrong);
    void setWaiting(bool waiting);

    /// What is written now, to be published.
    published::Message message() const;

signals:
    /// The same as a command line is wanted.
    void commandRequested(const ferrule::published::Message& message);
    void publishRequested(const QString& topic, const QByteArray& payload, int qos, bool retain);

private:
    void check();
    void submit();

    QLineEdit* m_topic;
    QPlainTextEdit* m_payload;
    QComboBox* m_qos;
    QCheckBox* m_retain;
    QPushButton* m_copy;
    QPushButton* m_publish;
    QLabel* m_remark;
    QByteArray m_raw; ///< of the message taken over; m_rawText is what it looks like
    QString m_rawText;
    bool m_waiting = false;
};

/// What is wrong with a topic to publish to (MQTT 3.1.1, section 4.7), as one sentence; empty when
/// it can be used.
QString publishTopicProblem(const QString& topic);

} // namespace ferrule::ui
