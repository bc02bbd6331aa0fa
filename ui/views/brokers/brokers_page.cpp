// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/brokers/brokers_page.h"

#include "models/cloud_words.h"
#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "views/brokers/broker_form.h"
#include "views/brokers/findings_list.h"
#include "views/shared/tls_card.h"
#include "widgets/card.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::BrokerProfile;
using published::Brokers;
using published::Failure;

namespace {

constexpr int idRole = Qt::UserRole;
const QString newId = u"\nnew"_s; ///< no profile's id

} // namespace

BrokersPage::BrokersPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_confirm(new ConfirmBar(this))
    , m_error(new ErrorPanel(this))
    , m_clock(new QTimer(this))
{
    setObjectName(u"brokersPage"_s);
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, [this] { showCloud(m_feed.cloud()); });
    m_error->setDismissible(true);
    auto* across = new QHBoxLayout;
    across->setSpacing(theme::large);
    across->addWidget(makeList());
    across->addWidget(makeDetail(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_confirm);
    layout->addWidget(m_error);
    layout->addLayout(across, 1);

    connect(&feed, &EngineFeed::brokersChanged, this, &BrokersPage::showBrokers);
    connect(&feed, &EngineFeed::brokerChecked, this, &BrokersPage::showCheck);
    connect(&feed, &EngineFeed::cloudChanged, this, &BrokersPage::showCloud);
    connect(m_list, &QListWidget::currentRowChanged, this, &BrokersPage::showChosen);
    showBrokers();
}

QWidget* BrokersPage::makeList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(220);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"brokerList"_s);
    m_list->setAccessibleName(tr("Brokers"));
    m_list->setWordWrap(true);
    m_list->setSpacing(theme::tight);
    auto* fresh = new QPushButton(tr("New connection"), side);
    fresh->setObjectName(u"brokerNew"_s);
    connect(fresh, &QPushButton::clicked, this, &BrokersPage::startNew);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(fresh);
    return side;
}

QWidget* BrokersPage::makeDetail()
{
    const auto button = [this](const QString& name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        return made;
    };
    m_title = new QLabel(this);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"brokerSentence"_s);
    m_sentence->setProperty("muted", true);
    m_sentence->setWordWrap(true);
    m_form = new BrokerForm(this);
    m_check = button(u"brokerCheck"_s, tr("Check"));
    m_check->setToolTip(tr("Log in and find out what is possible there; nothing is changed"));
    m_save = button(u"brokerSave"_s, tr("Save"));
    m_connect = button(u"brokerConnect"_s, tr("Connect"));
    m_connect->setProperty("kind", u"primary"_s);
    m_remove = button(u"brokerRemove"_s, tr("Remove…"));
    connect(m_check, &QPushButton::clicked, this, &BrokersPage::check);
    connect(m_save, &QPushButton::clicked, this, &BrokersPage::save);
    connect(m_connect, &QPushButton::clicked, this, &BrokersPage::connectNow);
    connect(m_remove, &QPushButton::clicked, this, &BrokersPage::askRemove);
    connect(m_form, &BrokerForm::edited, this, [this] {
        m_typed = true;
        refresh();
    });

    auto* card = new Card(this);
    auto* header = new SectionHeader(tr("What is possible there"));
    m_findingsState = new QLabel(card);
    m_findingsState->setObjectName(u"brokerFindingsState"_s);
    m_findingsState->setWordWrap(true);
    m_findings = new FindingsList(card);
    card->body()->addWidget(header);
    card->body()->addWidget(m_findingsState);
    card->body()->addWidget(m_findings);
    m_findingsCard = card;

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::small, 0);
    column->setSpacing(theme::medium);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_findingsCard);
    m_tls = new TlsCard;
    column->addWidget(m_tls);
    column->addWidget(m_form);
    column->addStretch();
    content->setMaximumWidth(760);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    m_copy = makeCopyButton();
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_check);
    buttons->addWidget(m_save);
    buttons->addWidget(m_connect);
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return detail;
}

QString BrokersPage::chosenId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void BrokersPage::showBrokers()
{
    const Brokers& brokers = m_feed.brokers();
    const bool fresh = chosenId() == newId && m_awaitedName.isEmpty();
    QString chosen = chosenId();
    const QString before = chosen;
    // Who looks at the one in use goes along with it.
    if (chosen == m_used)
        chosen = brokers.used;
    m_used = brokers.used;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this, &brokers](const QString& id, const QString& name) {
            const bool used = id == brokers.used;
            auto* item = new QListWidgetItem(used ? tr("%1 · in use").arg(name) : name, m_list);
            item->setData(idRole, id);
        };
        add({}, tr("Bench cloud"));
        for (const BrokerProfile& profile : brokers.profiles) {
            add(profile.id, profile.name);
            if (profile.name == m_awaitedName)
                chosen = profile.id;
        }
        if (fresh)
            add(newId, tr("New connection"));
        int row = 0;
        for (int each = 0; each < m_list->count(); ++each) {
            if (m_list->item(each)->data(idRole).toString() == chosen)
                row = each;
        }
        m_list->setCurrentRow(row);
    }
    if (!m_awaitedName.isEmpty() && chosen != before)
        m_awaitedName.clear();
    if (fresh)
        refresh(); // What is being typed stays.
    else
        showChosen();
    if (brokers.failure)
        m_error->showFailure(*brokers.failure);
}

void BrokersPage::showChosen()
{
    const QString id = chosenId();
    m_confirm->withdraw();
    m_checked = false;
    m_typed = false;
    m_findings->show({});
    m_findingsState->clear();
    m_tls->setPeer(std::nullopt);
    if (id == newId) {
        m_form->open({});
    } else {
        const QList<BrokerProfile>& profiles = m_feed.brokers().profiles;
        for (const BrokerProfile& profile : profiles) {
            if (profile.id == id)
                m_form->open(profile);
        }
    }
    refresh();
    showCloud(m_feed.cloud());
}

void BrokersPage::startNew()
{
    if (chosenId() != newId || m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("New connection"), m_list);
        item->setData(idRole, newId);
        m_list->setCurrentItem(item);
    }
    m_form->focusFirst();
}

void BrokersPage::refresh()
{
    const QString id = chosenId();
    const bool bench = id.isEmpty();
    const bool used = id == m_feed.brokers().used;
    const QString host = m_form->profile().host;
    m_title->setText(m_list->currentItem() && !bench && id != newId ? m_form->profile().name
                     : bench                                        ? tr("Bench cloud")
                                                                    : tr("Connect to a broker"));
    m_sentence->setText(
        bench ? tr("Runs on this computer, with an authority and a registration of its own. "
                   "Devices are provisioned, claimed and released here.")
              : tr("Any MQTT 3.1.1 broker in place of the bench cloud: mosquitto, RabbitMQ, EMQX, "
                   "AWS IoT Core. Store, traffic meter and throttle work as far as its permissions "
                   "go."));
    m_form->setVisible(!bench);
    m_check->setVisible(!bench);
    m_save->setVisible(!bench);
    m_remove->setVisible(!bench && id != newId);
    m_check->setEnabled(!m_busy && !host.isEmpty());
    m_save->setEnabled(!m_busy && !host.isEmpty());
    m_connect->setEnabled(!m_busy && (bench ? !used : !host.isEmpty()));
    m_connect->setText(bench  ? tr("Use the bench cloud")
                       : used ? tr("Connect again")
                              : tr("Connect"));
    m_connect->setToolTip(bench && used ? tr("It is in use") : QString());
    m_findingsCard->setVisible(!m_findingsState->text().isEmpty());
    refreshCommands();
}

void BrokersPage::refreshCommands()
{
    const QString id = chosenId();
    const auto command = [&](const QString& verb) {
        return m_typed ? QString() : brokerCommand(m_feed.cloud(), m_feed.brokers(), id, verb);
    };
    m_checkAction->setEnabled(m_check->isEnabled() && !id.isEmpty());
    m_checkAction->setProperty("command", command(u"check"_s));
    m_connectAction->setEnabled(m_connect->isEnabled());
    m_connectAction->setText(m_connect->text());
    m_connectAction->setProperty("command",
                                 id == m_feed.brokers().used ? QString() : command(u"use"_s));
    m_copy->setEnabled(!m_checkAction->property("command").toString().isEmpty() ||
                       !m_connectAction->property("command").toString().isEmpty());
}

/// The two that there are commands for, for the palette and for the menu of the button.
QPushButton* BrokersPage::makeCopyButton()
{
    const auto make = [this](const QString& name, QPushButton* button) {
        auto* action = new QAction(button->text(), this);
        action->setObjectName(name);
        action->setToolTip(button->toolTip());
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
        return action;
    };
    m_checkAction = make(u"brokerCheckAction"_s, m_check);
    m_connectAction = make(u"brokerConnectAction"_s, m_connect);

    auto* copy = new QPushButton(icon(u"command"_s), {}, this);
    copy->setObjectName(u"brokerCopyCommand"_s);
    copy->setToolTip(tr("Copy as command"));
    copy->setAccessibleName(copy->toolTip());
    auto* menu = new QMenu(copy);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QAction* action : {m_checkAction, m_connectAction}) {
            const QString command = action->property("command").toString();
            if (command.isEmpty())
                continue;
            QAction* entry = menu->addAction(action->text());
            entry->setToolTip(command);
            connect(entry, &QAction::triggered, menu,
                    [command] { QGuiApplication::clipboard()->setText(command); });
        }
    });
    copy->setMenu(menu);
    return copy;
}

void BrokersPage::showCloud(const published::CloudStatus& cloud)
{
    const QString id = chosenId();
    const QString again = nextAttemptText(cloud, QDateTime::currentMSecsSinceEpoch());
    if (again.isEmpty())
        m_clock->stop();
    if (m_checked || id.isEmpty() || cloud.profile != id)
        return;
    m_findings->show(cloud.findings);
    m_tls->setPeer(cloud.tls);
    m_findingsState->setText(!again.isEmpty() && cloud.failure
                                 ? tr("%1 (%2)").arg(cloud.failure->what, again)
                             : cloud.failure        ? cloud.failure->what
                             : cloud.role.isEmpty() ? tr("Connecting…")
                                                    : cloud.role);
    if (!again.isEmpty() && !m_clock->isActive())
        m_clock->start();
    refresh();
}

void BrokersPage::showCheck(const published::BrokerCheck& check)
{
    m_checked = true;
    m_findings->show(check.findings);
    m_tls->setPeer(check.tls);
    if (check.running)
        m_findingsState->setText(tr("Asking %1…").arg(check.endpoint));
    else if (check.failure)
        m_findingsState->setText(tr("%1 was not reached, or refused.").arg(check.endpoint));
    else
        m_findingsState->setText(tr("Seen at %1:").arg(check.endpoint));
    refresh();
}

void BrokersPage::watch(published::Engine::Token token, const std::function<void()>& succeeded)
{
    m_busy = true;
    m_error->clear();
    refresh();
    m_feed.whenFinished(token, this, [this, succeeded](const Failure* failure) {
        m_busy = false;
        if (failure) {
            m_awaitedName.clear();
            m_error->showFailure(*failure);
        } else if (succeeded) {
            succeeded();
        }
        refresh();
    });
}

void BrokersPage::check()
{
    watch(m_engine.checkBroker(m_form->profile()));
}

void BrokersPage::save()
{
    const BrokerProfile profile = m_form->profile();
    if (profile.id.isEmpty())
        m_awaitedName = profile.name.isEmpty() ? profile.host : profile.name;
    watch(m_engine.saveBroker(profile, false));
}

void BrokersPage::connectNow()
{
    if (chosenId().isEmpty())
        return watch(m_engine.useBroker({}));
    const BrokerProfile profile = m_form->profile();
    if (profile.id.isEmpty())
        m_awaitedName = profile.name.isEmpty() ? profile.host : profile.name;
    watch(m_engine.saveBroker(profile, true));
}

void BrokersPage::askRemove()
{
    const BrokerProfile profile = m_form->profile();
    const bool used = profile.id == m_feed.brokers().used;
    const QString effect =
        used ? tr("Removing %1 forgets its password and key and goes back to the bench cloud. What "
                  "was recorded there stays.")
             : tr("Removing %1 forgets its password and key. What was recorded there stays.");
    m_confirm->ask(effect.arg(profile.name), tr("Remove 1 connection"),
                   [this, id = profile.id] { watch(m_engine.removeBroker(id)); });
}

} // namespace ferrule::ui
