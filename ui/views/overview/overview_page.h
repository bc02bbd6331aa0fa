// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QLabel;
class QPushButton;
class QTimer;

namespace ferrule::ui {

class ClaimIdLabel;
class StatusDot;

/// Who the selected device is, how it stands and what comes next.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void showDevice(const published::Device& device) override;

signals:
    void identifyRequested();
    void claimDeviceRequested();
    void reclaimRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeNow();
    QWidget* makeIdentity();
    QWidget* makeCertificate();
    QWidget* makeConnection();
    void showTimes();
    void showCertificate();
    void follow();

    published::Device m_device;
    QTimer* m_clock;
    StatusDot* m_dot;
    QLabel* m_word;
    QLabel* m_detail;
    QLabel* m_sentence;
    QPushButton* m_next;
    QLabel* m_name;
    ClaimIdLabel* m_claimId;
    QLabel* m_product;
    QLabel* m_model;
    QLabel* m_firmware;
    QLabel* m_dialect;
    QWidget* m_certificate;
    QLabel* m_noCertificate;
    ClaimIdLabel* m_serial;
    ClaimIdLabel* m_fingerprint;
    QLabel* m_notAfter;
    QLabel* m_port;
    QLabel* m_lastSeen;
};

} // namespace ferrule::ui
