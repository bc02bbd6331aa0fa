<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>expires in %n s</source>
        <translation>
            <numerusform>expires in %n s</numerusform>
            <numerusform>expires in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>expires in %n min</numerusform>
            <numerusform>expires in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>expires in %n h</numerusform>
            <numerusform>expires in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message numerus="yes">
        <source>%1 to %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 to %2, %n day left</numerusform>
            <numerusform>%1 to %2, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficMoment</name>
    <message numerus="yes">
        <source>%1 · %2 of %3 / h · %n device(s) connected</source>
        <translation>
            <numerusform>%1 · %2 of %3 / h · %n device connected</numerusform>
            <numerusform>%1 · %2 of %3 / h · %n devices connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sent %1 in the last %2, %3 % of the limit of %4.</source>
        <translation>
            <numerusform>%n device sent %1 in the last %2, %3 % of the limit of %4.</numerusform>
            <numerusform>%n devices sent %1 in the last %2, %3 % of the limit of %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::app::PortSession</name>
    <message numerus="yes">
        <source>%n setting(s) written and read back</source>
        <translation>
            <numerusform>%n setting written and read back</numerusform>
            <numerusform>%n settings written and read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::bench::VirtualDevice</name>
    <message numerus="yes">
        <source>connected · pushed out %n time(s) by a device with the same identity</source>
        <translation>
            <numerusform>connected · pushed out %n time by a device with the same identity</numerusform>
            <numerusform>connected · pushed out %n times by a device with the same identity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connected · %n packet(s) were lost and sent again</source>
        <translation>
            <numerusform>connected · %n packet was lost and sent again</numerusform>
            <numerusform>connected · %n packets were lost and sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddDevicesForm</name>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Add %n device</numerusform>
            <numerusform>Add %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected. The pool&apos;s limit is %1 messages an hour.</source>
        <translation>
            <numerusform>%n selected. The pool&apos;s limit is %1 messages an hour.</numerusform>
            <numerusform>%n selected. The pool&apos;s limit is %1 messages an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s) disconnect(s) and leave(s) the bench.</source>
        <translation>
            <numerusform>%n virtual device disconnects and leaves the bench.</numerusform>
            <numerusform>%n virtual devices disconnect and leave the bench.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s)</source>
        <translation>
            <numerusform>Remove %n device</numerusform>
            <numerusform>Remove %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n device will send %1 messages a minute: twice what a burst of the pool may reach, %2 an hour. It is throttled at a measurement soon.</numerusform>
            <numerusform>%n devices will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n device will send %1 messages a minute: twice the pool&apos;s limit of %2 an hour. It is throttled at a measurement soon.</numerusform>
            <numerusform>%n devices will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConflictPanel</name>
    <message numerus="yes">
        <source> %n more wait(s) behind it.</source>
        <translation>
            <numerusform> %n more waits behind it.</numerusform>
            <numerusform> %n more wait behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsolePage</name>
    <message numerus="yes">
        <source>%n line(s) came too fast and are lost</source>
        <translation>
            <numerusform>%n line came too fast and are lost</numerusform>
            <numerusform>%n lines came too fast and are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) made room</source>
        <translation>
            <numerusform>%n older line made room</numerusform>
            <numerusform>%n older lines made room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%n change to %1</numerusform>
            <numerusform>%n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MainWindow</name>
    <message numerus="yes">
        <source>Store changes of %n device(s) were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>Store changes of %n device were staged and not sent when the program ended.</numerusform>
            <numerusform>Store changes of %n devices were staged and not sent when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PayloadView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PoolPage</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RecordsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedPanel</name>
    <message numerus="yes">
        <source>Clear %n selected…</source>
        <translation>
            <numerusform>Clear %n selected…</numerusform>
            <numerusform>Clear %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n…</source>
        <translation>
            <numerusform>Clear all %n…</numerusform>
            <numerusform>Clear all %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) cleared.</source>
        <translation>
            <numerusform>%n retained message cleared.</numerusform>
            <numerusform>%n retained messages cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) on %1.</source>
        <translation>
            <numerusform>%n retained message on %1.</numerusform>
            <numerusform>%n retained messages on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker forgets %n retained message(s): who subscribes later gets nothing. You can bring them back until you clear others.</source>
        <translation>
            <numerusform>The broker forgets %n retained message: who subscribes later gets nothing. You can bring them back until you clear others.</numerusform>
            <numerusform>The broker forgets %n retained messages: who subscribes later gets nothing. You can bring them back until you clear others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n message(s)</source>
        <translation>
            <numerusform>Clear %n message</numerusform>
            <numerusform>Clear %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreDrafts</name>
    <message numerus="yes">
        <source>bring back %n unsent change(s)</source>
        <translation>
            <numerusform>bring back %n unsent change</numerusform>
            <numerusform>bring back %n unsent changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreModel</name>
    <message numerus="yes">
        <source>remove %n key(s)</source>
        <translation>
            <numerusform>remove %n key</numerusform>
            <numerusform>remove %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StorePage</name>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>Applying %n change…</numerusform>
            <numerusform>Applying %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s), not applied yet</source>
        <translation>
            <numerusform>%n staged change, not applied yet</numerusform>
            <numerusform>%n staged changes, not applied yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>paste %n row</numerusform>
            <numerusform>paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; those that differ are staged.</source>
        <translation>
            <numerusform>%n row read; those that differ are staged.</numerusform>
            <numerusform>%n rows read; those that differ are staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this Store were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>%n change of this Store was staged and not sent when the program ended.</numerusform>
            <numerusform>%n changes of this Store were staged and not sent when the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s) again</source>
        <translation>
            <numerusform>Stage %n change again</numerusform>
            <numerusform>Stage %n changes again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreStaging</name>
    <message numerus="yes">
        <source>discard %n change(s)</source>
        <translation>
            <numerusform>discard %n change</numerusform>
            <numerusform>discard %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TopicTreeModel</name>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n message</numerusform>
            <numerusform>%1, %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device is affected.</numerusform>
            <numerusform>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected devices is affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device is affected.</numerusform>
            <numerusform>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected devices is affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device is affected.</numerusform>
            <numerusform>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected devices is affected.</numerusform>
        </translation>
    </message>
</context>
</TS>
