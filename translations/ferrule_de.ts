<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Behaviour</name>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Flut</translation>
    </message>
    <message>
        <source>Daily curve</source>
        <translation>Tagesgang</translation>
    </message>
    <message>
        <source>Sends at its pace, always</source>
        <translation>Sendet immer in seinem Takt</translation>
    </message>
    <message>
        <source>From silence to its pace over one period, and on at the pace</source>
        <translation>Über eine Periode von Stille zum Takt, danach im Takt weiter</translation>
    </message>
    <message>
        <source>Ten times its pace in the first tenth of each period, then silence</source>
        <translation>Zehnfacher Takt im ersten Zehntel jeder Periode, dann Stille</translation>
    </message>
    <message>
        <source>As fast as the connection takes it; the pace is not looked at</source>
        <translation>So schnell die Verbindung es aufnimmt; der Takt zählt nicht</translation>
    </message>
    <message>
        <source>A day in each period: quiet at its ends, its pace in the middle</source>
        <translation>Ein Tag pro Periode: ruhig an den Enden, sein Takt in der Mitte</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Keine Störung</translation>
    </message>
    <message>
        <source>Half-open TCP</source>
        <translation>Halb offenes TCP</translation>
    </message>
    <message>
        <source>Duplicate client ID</source>
        <translation>Doppelte Client-ID</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Falsche Uhr</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Langsamer Leser</translation>
    </message>
    <message>
        <source>Behaves as a device should</source>
        <translation>Verhält sich, wie ein Gerät soll</translation>
    </message>
    <message>
        <source>After 20 s nothing passes any more, and nobody is told</source>
        <translation>Nach 20 s kommt nichts mehr durch, und niemand erfährt es</translation>
    </message>
    <message>
        <source>A second device logs in with the same identity every 15 s</source>
        <translation>Alle 15 s meldet sich ein zweites Gerät mit derselben Identität an</translation>
    </message>
    <message>
        <source>Shows a certificate that is no longer valid</source>
        <translation>Zeigt ein Zertifikat, das nicht mehr gültig ist</translation>
    </message>
    <message>
        <source>Its clock is an hour ahead, so what it is told looks too old to it</source>
        <translation>Seine Uhr geht eine Stunde vor, darum wirken Anweisungen zu alt</translation>
    </message>
    <message>
        <source>A fifth of its packets is lost and has to be sent again</source>
        <translation>Ein Fünftel seiner Pakete geht verloren und muss erneut gesendet werden</translation>
    </message>
    <message>
        <source>Reads 32 bytes a second</source>
        <translation>Liest 32 Byte pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>FileJob</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to, with enough space.</source>
        <translation>Wählen Sie einen beschreibbaren Ordner mit genügend Platz.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei existiert und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Sie enthält %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Nicht provisioniert</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird provisioniert</translation>
    </message>
    <message>
        <source>Waits to be claimed</source>
        <translation>Nicht beansprucht</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Within its limit</source>
        <translation>Unter dem Limit</translation>
    </message>
    <message>
        <source>Over its share</source>
        <translation>Über seinem Anteil</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing was written to this port yet. Asking who is there writes a few bytes to it.</source>
        <translation>Auf diesen Port wurde noch nichts geschrieben. Die Abfrage der Identität schreibt ein paar Byte.</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Identität abfragen</translation>
    </message>
    <message>
        <source>Nothing has answered on this port. Check its power and its speed, and ask again.</source>
        <translation>An diesem Port antwortet nichts. Prüfen Sie Versorgung und Baudrate und fragen Sie erneut ab.</translation>
    </message>
    <message>
        <source>It answers and has no identity yet. Provisioning gives it a claim ID, a key of its own and a certificate.</source>
        <translation>Das Gerät antwortet und hat noch keine Identität. Die Provisionierung gibt ihm eine Claim-ID, einen eigenen Schlüssel und ein Zertifikat.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionieren</translation>
    </message>
    <message>
        <source>It is being provisioned.</source>
        <translation>Das Gerät wird provisioniert.</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>Fortschritt anzeigen</translation>
    </message>
    <message>
        <source>It registered itself and waits until somebody claims it.</source>
        <translation>Das Gerät hat sich selbst registriert und wartet, bis es jemand beansprucht.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Beanspruchen</translation>
    </message>
    <message>
        <source>It is provisioned and not connected. Settings that you change now reach it when it connects.</source>
        <translation>Das Gerät ist provisioniert und nicht verbunden. Jetzt geänderte Einstellungen erreichen es, sobald es sich verbindet.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Store öffnen</translation>
    </message>
    <message>
        <source>It is connected, and was not asked to slow down.</source>
        <translation>Das Gerät ist verbunden und wird nicht gedrosselt.</translation>
    </message>
    <message>
        <source>It sent more than its share and was told to slow down. It recovers by itself when it does.</source>
        <translation>Das Gerät hat mehr als seinen Anteil gesendet und soll langsamer senden. Tut es das, erholt es sich von selbst.</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
    <message>
        <source>It was cut off and its certificate is revoked. It cannot connect before it is reclaimed.</source>
        <translation>Das Gerät wurde ausgeschlossen, sein Zertifikat ist widerrufen. Es kann sich erst verbinden, wenn es wieder zugelassen ist.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Provisioning stopped. The step that failed says why.</source>
        <translation>Die Provisionierung ist gestoppt. Der fehlgeschlagene Schritt sagt, warum.</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Fehler anzeigen</translation>
    </message>
</context>
<context>
    <name>StoreStates</name>
    <message>
        <source>In step</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>StoreTransfer</name>
    <message>
        <source>Entry %1 has no key or no value.</source>
        <translation>Eintrag %1 hat keinen Schlüssel oder keinen Wert.</translation>
    </message>
    <message>
        <source>Row %1 has no value: “%2”.</source>
        <translation>Zeile %1 hat keinen Wert: „%2“.</translation>
    </message>
    <message>
        <source>This is not a JSON object or array: %1.</source>
        <translation>Das ist kein JSON-Objekt oder -Array: %1.</translation>
    </message>
</context>
<context>
    <name>StoreValue</name>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Das ist kein JSON: %1 in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>One JSON value is expected here.</source>
        <translation>Hier wird ein JSON-Wert erwartet.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number is expected here, such as 21.5 or -3e4.</source>
        <translation>Hier wird eine Zahl erwartet, z.&#xa0;B. 21.5 oder -3e4.</translation>
    </message>
    <message>
        <source>A switch is either true or false.</source>
        <translation>Ein Schalter ist entweder true oder false.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A key cannot begin or end with a space.</source>
        <translation>Ein Schlüssel darf nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <source>A key can hold only characters that can be seen.</source>
        <translation>Ein Schlüssel darf nur sichtbare Zeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>TopicFilter</name>
    <message>
        <source>“#” stands alone, at the end of a topic filter.</source>
        <translation>„#“ steht allein, am Ende eines Topic-Filters.</translation>
    </message>
    <message>
        <source>“+” stands alone between two slashes of a topic filter.</source>
        <translation>„+“ steht allein zwischen zwei Schrägstrichen eines Topic-Filters.</translation>
    </message>
</context>
<context>
    <name>TrafficMoment</name>
    <message>
        <source>%1 %2 · %3 · by %4%5</source>
        <translation>%1 %2 · %3 · von %4%5</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>Wieder zugelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %3 / h · %n device(s) connected</source>
        <translation>
            <numerusform>%1 · %2 von %3 / h · %n Gerät verbunden</numerusform>
            <numerusform>%1 · %2 von %3 / h · %n Geräte verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source> · burst %1 / h</source>
        <translation> · Burst %1 / h</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message numerus="yes">
        <source>%n device(s) sent %1 of the %2 messages (1 KB) that they may, in the last %3: %4 % of the limit.</source>
        <translation>
            <numerusform>%n Gerät hat in den letzten %3 %1 der erlaubten %2 Nachrichten (1 KB) gesendet: %4&#xa0;% des Limits.</numerusform>
            <numerusform>%n Geräte haben in den letzten %3 %1 der erlaubten %2 Nachrichten (1 KB) gesendet: %4&#xa0;% des Limits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is over its line and devices are throttled now</source>
        <translation>Der Pool liegt über seiner Linie und Geräte werden jetzt gedrosselt</translation>
    </message>
    <message>
        <source>At this rate the pool is throttled in %1</source>
        <translation>Bei diesem Tempo wird der Pool in %1 gedrosselt</translation>
    </message>
    <message>
        <source>%1; one message every %2 would be safe.</source>
        <translation>%1; eine Nachricht alle %2 wäre sicher.</translation>
    </message>
    <message>
        <source>%1; under this limit even one message a window is too many for a device.</source>
        <translation>%1; unter diesem Limit ist schon eine Nachricht je Zeitfenster zu viel für ein Gerät.</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>Prüfstand-Cloud</translation>
    </message>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>Die gespeicherte Verkehrsrichtlinie wird nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>registriert · noch nicht beansprucht</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>released · certificate revoked</source>
        <translation>ausgeschlossen · Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>throttled · asked to wait %1 each time</source>
        <translation>gedrosselt · soll jedes Mal %1 warten</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nie gesehen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>unplugged · plug it in again to go on</source>
        <translation>abgezogen · zum Fortsetzen wieder anschließen</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>wird provisioniert</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <translation>Identität wird abgefragt</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet mit %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Virtual device</source>
        <translation>Virtuelles Gerät</translation>
    </message>
    <message>
        <source>settings are being read or written</source>
        <translation>Einstellungen werden gelesen oder geschrieben</translation>
    </message>
</context>
<context>
    <name>ferrule::app::FleetDesk</name>
    <message>
        <source>The virtual device could not be claimed</source>
        <translation>Das virtuelle Gerät konnte nicht beansprucht werden</translation>
    </message>
    <message>
        <source>The virtual devices of the last run could not be brought back</source>
        <translation>Die virtuellen Geräte des letzten Laufs konnten nicht wiederhergestellt werden</translation>
    </message>
</context>
<context>
    <name>ferrule::app::PortSession</name>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 antwortet mit %2</translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation>Provisionierung gestartet</translation>
    </message>
    <message>
        <source>Provisioning resumed</source>
        <translation>Provisionierung fortgesetzt</translation>
    </message>
    <message>
        <source>Provisioned and logged in</source>
        <translation>Provisioniert und angemeldet</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of it on the wire or waiting for the device; certificate %3</source>
        <translation>%1 insgesamt, davon %2&#xa0;% auf der Leitung oder im Warten auf das Gerät; Zertifikat %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Provisionierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>Provisionierung abgebrochen</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SerialDesk</name>
    <message>
        <source>Port attached</source>
        <translation>Port angeschlossen</translation>
    </message>
    <message>
        <source>Device attached again</source>
        <translation>Gerät wieder angeschlossen</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>Port verschwunden</translation>
    </message>
    <message>
        <source>The simulated device ended: %1</source>
        <translation>Das simulierte Gerät wurde beendet: %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SimulatedDeviceProcess</name>
    <message>
        <source>it was killed</source>
        <translation>von außen beendet</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::StationDesk</name>
    <message>
        <source>Was attached before · press Retry to run it</source>
        <translation>War schon angeschlossen · zum Starten „Erneut versuchen“ drücken</translation>
    </message>
    <message>
        <source>Station armed</source>
        <translation>Station gestartet</translation>
    </message>
    <message>
        <source>Station disarmed</source>
        <translation>Station angehalten</translation>
    </message>
    <message>
        <source>Has passed already · unplug it</source>
        <translation>Hat schon bestanden · abziehen</translation>
    </message>
    <message>
        <source>Plug in the next one</source>
        <translation>Das nächste anschließen</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>Angeschlossen lassen</translation>
    </message>
    <message>
        <source>Press Retry</source>
        <translation>„Erneut versuchen“ drücken</translation>
    </message>
    <message>
        <source>Unplug it</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Press Retry, or plug it in again</source>
        <translation>„Erneut versuchen“ drücken oder neu anschließen</translation>
    </message>
</context>
<context>
    <name>ferrule::bench::VirtualDevice</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>registers with the cloud</source>
        <translation>registriert sich bei der Cloud</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>noch nicht beansprucht</translation>
    </message>
    <message>
        <source>fetches its certificate</source>
        <translation>holt sein Zertifikat</translation>
    </message>
    <message>
        <source>the broker refuses its expired certificate</source>
        <translation>der Broker weist sein abgelaufenes Zertifikat ab</translation>
    </message>
    <message>
        <source>pushed out by a device with the same identity, logs in again</source>
        <translation>von einem Gerät mit derselben Identität verdrängt, meldet sich neu an</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>told to stay away, comes back in %1 s</source>
        <translation>soll fernbleiben, kommt in %1 s zurück</translation>
    </message>
    <message>
        <source>half open: it believes to be connected, and nothing passes</source>
        <translation>halb offen: hält sich für verbunden, und nichts kommt durch</translation>
    </message>
    <message numerus="yes">
        <source>connected · pushed out %n time(s) by a device with the same identity</source>
        <translation>
            <numerusform>verbunden · %n-mal von einem Gerät mit derselben Identität verdrängt</numerusform>
            <numerusform>verbunden · %n-mal von einem Gerät mit derselben Identität verdrängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connected · %n packet(s) were lost and sent again</source>
        <translation>
            <numerusform>verbunden · %n Paket ging verloren und wurde erneut gesendet</numerusform>
            <numerusform>verbunden · %n Pakete gingen verloren und wurden erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>connected · reads %1 bytes a second</source>
        <translation>verbunden · liest %1 Byte pro Sekunde</translation>
    </message>
    <message>
        <source>connected · its clock is an hour ahead, so throttles look too old to it</source>
        <translation>verbunden · Uhr geht eine Stunde vor, Drosselungen wirken darum zu alt</translation>
    </message>
    <message>
        <source>connected · paused</source>
        <translation>verbunden · pausiert</translation>
    </message>
    <message>
        <source>connected · silent</source>
        <translation>verbunden · stumm</translation>
    </message>
    <message>
        <source>connected · waits %1 s before each message</source>
        <translation>verbunden · wartet %1 s vor jeder Nachricht</translation>
    </message>
    <message>
        <source>connected · sends as fast as it can</source>
        <translation>verbunden · sendet so schnell es kann</translation>
    </message>
    <message>
        <source>connected · sends every %1 s</source>
        <translation>verbunden · sendet alle %1 s</translation>
    </message>
    <message>
        <source>%1 and ignores throttles</source>
        <translation>%1 und ignoriert Drosselungen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddDevicesForm</name>
    <message>
        <source>Obeys the throttle</source>
        <translation>Befolgt die Drosselung</translation>
    </message>
    <message>
        <source> / min</source>
        <translation> / min</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Each started KB counts as one message against the limit</source>
        <translation>Jedes angefangene KB zählt als eine Nachricht für das Limit</translation>
    </message>
    <message>
        <source>A device that does not obey goes on as before when it is throttled, and is released in the end</source>
        <translation>Ein Gerät, das die Drosselung nicht befolgt, sendet weiter wie bisher und wird am Ende ausgeschlossen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>%n Gerät hinzufügen</numerusform>
            <numerusform>%n Geräte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddKeyForm</name>
    <message>
        <source>Name of the new key</source>
        <translation>Name des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type of the new key</source>
        <translation>Typ des neuen Schlüssels</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is staged with your other edits and reaches the device when you apply them.</source>
        <translation>Vorgemerkt mit Ihren anderen Änderungen; das Gerät erhält sie, wenn Sie anwenden.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BehaviourDelegate</name>
    <message>
        <source>Messages a minute</source>
        <translation>Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>Payload in bytes</source>
        <translation>Nutzdaten in Byte</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchModel</name>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Obeys the throttle</source>
        <translation>Befolgt die Drosselung</translation>
    </message>
    <message>
        <source>Ignores the throttle</source>
        <translation>Ignoriert die Drosselung</translation>
    </message>
    <message>
        <source>Waits as the throttle message asks, before each message</source>
        <translation>Wartet vor jeder Nachricht, wie es die Drosselung verlangt</translation>
    </message>
    <message>
        <source>Goes on as before when it is throttled</source>
        <translation>Sendet weiter wie bisher, wenn es gedrosselt wird</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>Claim-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pace / min</source>
        <translation>Takt / min</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Obeys</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>What it feels</source>
        <translation>Was es merkt</translation>
    </message>
    <message>
        <source>Not looked at while it floods</source>
        <translation>Zählt bei einer Flut nicht</translation>
    </message>
    <message>
        <source>Its script asks for %1 a minute now</source>
        <translation>Sein Skript verlangt jetzt %1 pro Minute</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed</source>
        <translation>%1 gesendet, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchPage</name>
    <message>
        <source>Virtual devices</source>
        <translation>Virtuelle Geräte</translation>
    </message>
    <message>
        <source>No virtual device yet</source>
        <translation>Noch kein virtuelles Gerät</translation>
    </message>
    <message>
        <source>Virtual devices register, are claimed and send like real ones. Say how many and how often above, and add them.</source>
        <translation>Virtuelle Geräte registrieren sich, werden beansprucht und senden wie echte. Geben Sie oben an, wie viele und wie oft, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>Push over the limit</source>
        <translation>Über das Limit treiben</translation>
    </message>
    <message>
        <source>Set a pace at which the pool goes far over its limit</source>
        <translation>Einen Takt setzen, bei dem der Pool sein Limit weit überschreitet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected devices</source>
        <translation>Die ausgewählten Geräte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Select devices to push them over the limit or to remove them. Double-click a pace or a payload to change it.</source>
        <translation>Wählen Sie Geräte aus, um sie über das Limit zu treiben oder zu entfernen. Takt und Nutzdaten ändern Sie mit Doppelklick.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected. The pool&apos;s limit is %1 messages an hour.</source>
        <translation>
            <numerusform>%n ausgewählt. Das Limit des Pools beträgt %1 Nachrichten pro Stunde.</numerusform>
            <numerusform>%n ausgewählt. Das Limit des Pools beträgt %1 Nachrichten pro Stunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s) disconnect(s) and leave(s) the bench.</source>
        <translation>
            <numerusform>%n virtuelles Gerät trennt sich und verlässt den Prüfstand.</numerusform>
            <numerusform>%n virtuelle Geräte trennen sich und verlassen den Prüfstand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s)</source>
        <translation>
            <numerusform>%n Gerät entfernen</numerusform>
            <numerusform>%n Geräte entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n Gerät sendet %1 Nachrichten pro Minute: das Doppelte dessen, was ein Burst des Pools erreichen darf, %2 pro Stunde. Es wird bald, bei einer Messung, gedrosselt.</numerusform>
            <numerusform>%n Geräte senden je %1 Nachrichten pro Minute: zusammen das Doppelte dessen, was ein Burst des Pools erreichen darf, %2 pro Stunde. Sie werden bald, bei einer Messung, gedrosselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n Gerät sendet %1 Nachrichten pro Minute: das Doppelte des Pool-Limits von %2 pro Stunde. Es wird bald, bei einer Messung, gedrosselt.</numerusform>
            <numerusform>%n Geräte senden je %1 Nachrichten pro Minute: zusammen das Doppelte des Pool-Limits von %2 pro Stunde. Sie werden bald, bei einer Messung, gedrosselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a minute</source>
        <translation>%1 pro Minute senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the selected devices back, or all (Ctrl+Space)</source>
        <translation>Die ausgewählten Geräte anhalten, oder alle (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One message of each selected device, or of all (F8)</source>
        <translation>Eine Nachricht jedes ausgewählten Geräts, oder aller (F8)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ClaimIdLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CloudLine</name>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>Prüfstand-Cloud</translation>
    </message>
    <message>
        <source>%1 · %2 connected · %3 % of limit</source>
        <translation>%1 · %2 verbunden · %3&#xa0;% vom Limit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandPalette</name>
    <message>
        <source>Find an action or a device</source>
        <translation>Aktion oder Gerät suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc closes</source>
        <translation>Eingabe führt aus · Esc schließt</translation>
    </message>
    <message>
        <source>Enter runs it · Ctrl+Shift+C copies: %1</source>
        <translation>Eingabe führt aus · Strg+Umschalt+C kopiert: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConfirmBar</name>
    <message>
        <source>Go ahead</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConflictPanel</name>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>%1 wurde geändert, während Sie daran arbeiteten.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 while you edited it.</source>
        <translation>%1 wurde von %2 geändert, während Sie daran arbeiteten.</translation>
    </message>
    <message>
        <source>%1 was removed while you edited it.</source>
        <translation>%1 wurde entfernt, während Sie daran arbeiteten.</translation>
    </message>
    <message>
        <source>The device set %1 to another value after yours was stored.</source>
        <translation>Das Gerät hat %1 auf einen anderen Wert gesetzt, nachdem Ihrer gespeichert war.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source> %n more wait(s) behind it.</source>
        <translation>
            <numerusform> Dahinter wartet %n weiterer.</numerusform>
            <numerusform> Dahinter warten %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Take the device&apos;s</source>
        <translation>Gerätewert übernehmen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsoleModel</name>
    <message>
        <source>Frame in</source>
        <translation>Frame-Eingang</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>Frame-Ausgang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsolePage</name>
    <message>
        <source>The line is quiet</source>
        <translation>Die Leitung ist still</translation>
    </message>
    <message>
        <source>What the device prints appears here. Send it a line, or press its reset button.</source>
        <translation>Was das Gerät ausgibt, erscheint hier. Senden Sie ihm eine Zeile oder drücken Sie seine Reset-Taste.</translation>
    </message>
    <message>
        <source>No serial line</source>
        <translation>Keine serielle Leitung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Neuester Zeile folgen</translation>
    </message>
    <message>
        <source>Save the lines…</source>
        <translation>Zeilen speichern…</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Konsole leeren</translation>
    </message>
    <message>
        <source>Forget the lines shown; the device is not touched</source>
        <translation>Verwirft die gezeigten Zeilen; das Gerät bleibt unberührt</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Search, Return for the next match</source>
        <translation>Suchen, Eingabe für den nächsten Treffer</translation>
    </message>
    <message>
        <source>Serial lines</source>
        <translation>Serielle Zeilen</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>Frame-Ausgang</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Zu sendende Zeile</translation>
    </message>
    <message>
        <source>A line to the device</source>
        <translation>Eine Zeile an das Gerät</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>No ending</source>
        <translation>Kein Zeilenende</translation>
    </message>
    <message>
        <source>What ends each line that is sent</source>
        <translation>Womit jede gesendete Zeile endet</translation>
    </message>
    <message>
        <source>%1 is not attached to this computer. Plug it in to see what it prints.</source>
        <translation>%1 ist nicht an diesen Rechner angeschlossen. Schließen Sie es an, um die Ausgabe zu sehen.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät auswählen</translation>
    </message>
    <message>
        <source>Select an attached device on the left to see its serial line.</source>
        <translation>Wählen Sie links ein angeschlossenes Gerät aus, um seine serielle Leitung zu sehen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Text (*.txt *.log)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceActions</name>
    <message>
        <source>&amp;Ask who it is</source>
        <translation>&amp;Identität abfragen</translation>
    </message>
    <message>
        <source>Ask the device behind the port for its identity</source>
        <translation>Das Gerät am Port nach seiner Identität fragen</translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation>&amp;Provisionieren…</translation>
    </message>
    <message>
        <source>Give the device its identity, step by step</source>
        <translation>Dem Gerät Schritt für Schritt seine Identität geben</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Beanspruchen</translation>
    </message>
    <message>
        <source>Take a device that registered itself into the cloud</source>
        <translation>Ein Gerät, das sich selbst registriert hat, in die Cloud aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Throttle…</source>
        <translation>&amp;Drosseln…</translation>
    </message>
    <message>
        <source>Tell the device to wait before each message</source>
        <translation>Das Gerät vor jeder Nachricht warten lassen</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>&amp;Ausschließen…</translation>
    </message>
    <message>
        <source>Cut the device off and revoke its certificate</source>
        <translation>Das Gerät ausschließen und sein Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>&amp;Reclaim</source>
        <translation>&amp;Wieder zulassen</translation>
    </message>
    <message>
        <source>Let a released device register again</source>
        <translation>Ein ausgeschlossenes Gerät sich wieder registrieren lassen</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Unplug a simulated device, remove a virtual one, or forget an added port</source>
        <translation>Ein simuliertes Gerät abziehen, ein virtuelles entfernen oder einen hinzugefügten Port vergessen</translation>
    </message>
    <message>
        <source>Cop&amp;y claim ID</source>
        <translation>Claim-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the claim ID to the clipboard</source>
        <translation>Die Claim-ID in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Copy the same thing as a command line</source>
        <translation>Dasselbe als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Throttling tells 1 device, %1, to wait before each message. It speeds up again by itself.</source>
        <translation>Drosseln lässt 1 Gerät, %1, vor jeder Nachricht warten. Es wird von selbst wieder schneller.</translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>1 Gerät drosseln</translation>
    </message>
    <message>
        <source>Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it cannot come back before it is reclaimed.</source>
        <translation>Ausschließen betrifft 1 Gerät, %1: Seine Verbindung endet, 1 Zertifikat wird widerrufen, und es kann erst zurückkehren, wenn es wieder zugelassen ist.</translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>1 Gerät ausschließen</translation>
    </message>
    <message>
        <source>Removing ends 1 virtual device, %1.</source>
        <translation>Entfernen beendet 1 virtuelles Gerät, %1.</translation>
    </message>
    <message>
        <source>Remove 1 device</source>
        <translation>1 Gerät entfernen</translation>
    </message>
    <message>
        <source>Unplugging ends 1 simulated device, %1.</source>
        <translation>Abziehen beendet 1 simuliertes Gerät, %1.</translation>
    </message>
    <message>
        <source>Unplug 1 device</source>
        <translation>1 Gerät abziehen</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>&amp;Trennen…</translation>
    </message>
    <message>
        <source>Tell the device to stay away for a while</source>
        <translation>Das Gerät eine Zeit lang fernbleiben lassen</translation>
    </message>
    <message>
        <source>Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its certificate stays valid.</source>
        <translation>Trennen betrifft 1 Gerät, %1: Es soll die Verbindung beenden und fernbleiben, in der Regel eine Stunde. Sein Zertifikat bleibt gültig.</translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>1 Gerät trennen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceHeader</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What can be done with this device</source>
        <translation>Was mit diesem Gerät möglich ist</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceList</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>All devices together: the cloud, its traffic and what to do next</source>
        <translation>Alle Geräte zusammen: die Cloud, ihr Verkehr und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Plug one in, or attach a simulated one.</source>
        <translation>Schließen Sie eines an, auch ein simuliertes.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>The filter looks at names, claim IDs, ports and models.</source>
        <translation>Der Filter durchsucht Namen, Claim-IDs, Ports und Modelle.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceModel</name>
    <message>
        <source>Attached</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfstand</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DiffPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%n Änderung an %1</numerusform>
            <numerusform>%n Änderungen an %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Mögliche Ursache</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FirstRun</name>
    <message>
        <source>What do you have in your hand?</source>
        <translation>Was haben Sie in der Hand?</translation>
    </message>
    <message>
        <source>Ferrule gives a device its identity, edits its settings and watches its traffic. The bench cloud runs on this computer; nothing leaves it.</source>
        <translation>Ferrule gibt einem Gerät seine Identität, bearbeitet seine Einstellungen und beobachtet seinen Verkehr. Die Prüfstand-Cloud läuft auf diesem Rechner; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Attach a simulated device</source>
        <translation>Simuliertes anschließen</translation>
    </message>
    <message>
        <source>Add a virtual device</source>
        <translation>Virtuelles hinzufügen</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>Plug it into a USB port. It appears on the left by itself, and nothing is written to it before you say so.</source>
        <translation>Schließen Sie es an einen USB-Port an. Es erscheint von selbst links, und nichts wird darauf geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>A simulated device behaves like a board on a cable: unprovisioned, with a boot log, settings and a key of its own.</source>
        <translation>Ein simuliertes Gerät verhält sich wie ein Board am Kabel: nicht provisioniert, mit Boot-Log, Einstellungen und eigenem Schlüssel.</translation>
    </message>
    <message>
        <source>Only a cloud to try</source>
        <translation>Nur eine Cloud zum Ausprobieren</translation>
    </message>
    <message>
        <source>A virtual device registers, is claimed and sends by itself. Make one or a thousand.</source>
        <translation>Ein virtuelles Gerät registriert sich, wird beansprucht und sendet von selbst. Legen Sie eines an oder tausend.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::HistoryPanel</name>
    <message>
        <source>Stage the selected value</source>
        <translation>Ausgewählten Wert vormerken</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Verlauf des Schlüssels</translation>
    </message>
    <message>
        <source>It becomes a staged change like any other, to be reviewed</source>
        <translation>Wird zu einer vorgemerkten Änderung wie jede andere, die Sie noch prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history of %1…</source>
        <translation>Verlauf von %1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::JsonEdit</name>
    <message>
        <source>JSON value</source>
        <translation>JSON-Wert</translation>
    </message>
    <message>
        <source>Ctrl+Return stages it, Esc leaves it as it was.</source>
        <translation>Strg+Eingabe merkt ihn vor, Esc lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LabelPanel</name>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Label of %1, with a QR code that holds %2</source>
        <translation>Etikett von %1, mit einem QR-Code, der %2 enthält</translation>
    </message>
    <message>
        <source>%1 × %2 mm, QR code with the claim ID</source>
        <translation>%1 × %2 mm, QR-Code mit der Claim-ID</translation>
    </message>
    <message>
        <source>The label of %1 was not printed.</source>
        <translation>Das Etikett von %1 wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>no default printer</source>
        <translation>kein Standarddrucker</translation>
    </message>
    <message>
        <source>a printer that the system knows as its default</source>
        <translation>ein Drucker, den das System als Standard kennt</translation>
    </message>
    <message>
        <source>Set one up, or save labels as PDF and print them elsewhere.</source>
        <translation>Richten Sie einen ein, oder speichern Sie Etiketten als PDF und drucken Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>Etikett speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language: the words of the window</source>
        <translation>Sprache: die Texte im Fenster</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MainWindow</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Ferrule</source>
        <translation>Ferrule</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionieren</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>&amp;Prüfstand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message numerus="yes">
        <source>Store changes of %n device(s) were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>Store-Änderungen an %n Gerät waren beim Programmende vorgemerkt und nicht gesendet.</numerusform>
            <numerusform>Store-Änderungen an %n Geräten waren beim Programmende vorgemerkt und nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageDetail</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>retained</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>%1 after the one before on this topic</source>
        <translation>%1 nach der vorigen unter diesem Topic</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Keine Nachricht ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list to read it here.</source>
        <translation>Wählen Sie eine in der Liste aus, um sie hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageModel</name>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source> · retained</source>
        <translation> · retained</translation>
    </message>
    <message>
        <source> · again</source>
        <translation> · erneut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessagesPage</name>
    <message>
        <source>No message yet</source>
        <translation>Noch keine Nachricht</translation>
    </message>
    <message>
        <source>Messages appear here as devices send them. Publish one below to try it.</source>
        <translation>Nachrichten erscheinen hier, sobald Geräte sie senden. Veröffentlichen Sie unten eine zum Ausprobieren.</translation>
    </message>
    <message>
        <source>No message matches the filters</source>
        <translation>Keine Nachricht passt zu den Filtern</translation>
    </message>
    <message>
        <source>“+” stands for one level of a topic, “#” for all that follow.</source>
        <translation>„+“ steht für eine Ebene eines Topics, „#“ für alle folgenden.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the list still; messages go on being kept (Ctrl+Space)</source>
        <translation>Liste anhalten; Nachrichten werden weiter aufbewahrt (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget the messages kept here; nothing changes at the broker</source>
        <translation>Verwirft die hier aufbewahrten Nachrichten; beim Broker ändert sich nichts</translation>
    </message>
    <message>
        <source>Take over into the form below</source>
        <translation>In das Formular unten übernehmen</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>Nach Topic filtern</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/service/+/store/#</source>
        <translation>Topic-Filter, z.&#xa0;B. ioto/service/+/store/#</translation>
    </message>
    <message>
        <source>Text in topic or payload</source>
        <translation>Text in Topic oder Nutzdaten</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 aufbewahrt</translation>
    </message>
    <message>
        <source>buffer %1 %</source>
        <translation>Puffer %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 fell out</source>
        <translation>%1 herausgefallen</translation>
    </message>
    <message>
        <source>%1 dropped before they got here</source>
        <translation>%1 verworfen, bevor sie hier ankamen</translation>
    </message>
    <message>
        <source>Published to %1.</source>
        <translation>Veröffentlicht unter %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Topic tree</source>
        <translation>Topic-Baum</translation>
    </message>
    <message>
        <source>Show or hide the topics that messages came on (Ctrl+B)</source>
        <translation>Topics eingegangener Nachrichten ein- oder ausblenden (Strg+B)</translation>
    </message>
    <message>
        <source>Retained messages…</source>
        <translation>Retained-Nachrichten…</translation>
    </message>
    <message>
        <source>Read and clear what the broker keeps for later subscribers (Ctrl+Shift+R)</source>
        <translation>Lesen und löschen, was der Broker für spätere Abonnenten behält (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::OverviewPage</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>Claim-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>None was issued yet.</source>
        <translation>Noch keines ausgestellt.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Port</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Show the page %1 of what is selected</source>
        <translation>Die Seite %1 der Auswahl anzeigen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Payload as %1</source>
        <translation>Nutzdaten als %1</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PolicyForm</name>
    <message>
        <source> / h</source>
        <translation> / h</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Messages of 1 KB or a started part of it, an hour, for each device; the pool may send that times the devices connected.</source>
        <translation>Nachrichten je angefangenes KB, pro Stunde und Gerät; der Pool darf das mal die Zahl der verbundenen Geräte senden.</translation>
    </message>
    <message>
        <source>The time over which a rate is taken</source>
        <translation>Die Zeit, über die eine Rate gebildet wird</translation>
    </message>
    <message>
        <source>How often the rates are measured and judged</source>
        <translation>Wie oft die Raten gemessen und beurteilt werden</translation>
    </message>
    <message>
        <source>Apply policy</source>
        <translation>Richtlinie anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Limit a device</source>
        <translation>Limit pro Gerät</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Gemessen alle</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PoolPage</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>vom Limit des Pools</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the cloud again</source>
        <translation>Cloud neu starten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PortField</name>
    <message>
        <source>Other port</source>
        <translation>Anderer Port</translation>
    </message>
    <message>
        <source>The path of a port that does not appear by itself, such as /dev/pts/4</source>
        <translation>Der Pfad eines Ports, der nicht von selbst erscheint, z.&#xa0;B. /dev/pts/4</translation>
    </message>
    <message>
        <source>Path of another port</source>
        <translation>Pfad eines anderen Ports</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionPage</name>
    <message>
        <source>This device is not on a serial port</source>
        <translation>Dieses Gerät hängt nicht an einem seriellen Port</translation>
    </message>
    <message>
        <source>Provisioning writes over a cable. Plug the device in and select it under Attached.</source>
        <translation>Provisioniert wird über ein Kabel. Schließen Sie das Gerät an und wählen Sie es unter „Angeschlossen“ aus.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>Wie vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionieren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>Prod&amp;ukt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Wie sein Modell</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Provision again</source>
        <translation>Erneut provisionieren</translation>
    </message>
    <message>
        <source>%1 / 8</source>
        <translation>%1 / 8</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · bisher %2</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>%1 logged in with its own certificate. Everything that was written was read back. %2 in all.</source>
        <translation>%1 hat sich mit eigenem Zertifikat angemeldet. Alles Geschriebene wurde zurückgelesen. %2 insgesamt.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2. It can go on from there.</source>
        <translation>Gestoppt bei „%1“ nach %2. Kann dort fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>Gestoppt bei „%1“ nach %2.</translation>
    </message>
    <message>
        <source>You stopped it at %1.</source>
        <translation>Sie haben bei „%1“ gestoppt.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionRuns</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim-ID</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>Schlüssel und Zertifikat</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Erste Anmeldung</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PublishForm</name>
    <message>
        <source>A message needs a topic.</source>
        <translation>Eine Nachricht braucht ein Topic.</translation>
    </message>
    <message>
        <source>“+” and “#” are for filters; a message goes to one topic.</source>
        <translation>„+“ und „#“ gelten nur in Filtern; eine Nachricht geht an genau ein Topic.</translation>
    </message>
    <message>
        <source>A topic cannot hold a null character.</source>
        <translation>Ein Topic darf kein Nullzeichen enthalten.</translation>
    </message>
    <message>
        <source>A topic holds at most 65,535 bytes.</source>
        <translation>Ein Topic fasst höchstens 65.535 Byte.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retain</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>Topic für die Veröffentlichung</translation>
    </message>
    <message>
        <source>Topic, such as ioto/device/P7QX2M9A4B/test</source>
        <translation>Topic, z.&#xa0;B. ioto/device/P7QX2M9A4B/test</translation>
    </message>
    <message>
        <source>Payload to publish</source>
        <translation>Zu veröffentlichende Nutzdaten</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Dienstgüte (QoS)</translation>
    </message>
    <message>
        <source>QoS 0</source>
        <translation>QoS 0</translation>
    </message>
    <message>
        <source>QoS 1</source>
        <translation>QoS 1</translation>
    </message>
    <message>
        <source>QoS 2</source>
        <translation>QoS 2</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Höchstens einmal</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Mindestens einmal</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Genau einmal</translation>
    </message>
    <message>
        <source>The broker keeps the message for those who subscribe later</source>
        <translation>Der Broker behält die Nachricht für alle, die später abonnieren</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Say after the last “/” what the message is about.</source>
        <translation>Schreiben Sie nach dem letzten „/“, worum es in der Nachricht geht.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedModel</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedPanel</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Retained-Nachrichten</translation>
    </message>
    <message>
        <source>Topic filter of the retained messages</source>
        <translation>Topic-Filter der Retained-Nachrichten</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/device/+/#</source>
        <translation>Topic-Filter, z.&#xa0;B. ioto/device/+/#</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the retained messages</source>
        <translation>Retained-Nachrichten schließen</translation>
    </message>
    <message>
        <source>Asking the broker…</source>
        <translation>Broker wird gefragt…</translation>
    </message>
    <message>
        <source>%1 There are more: narrow the filter to see them.</source>
        <translation>%1 Es gibt mehr: Grenzen Sie den Filter ein, um sie zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n selected…</source>
        <translation>
            <numerusform>%n ausgewählte löschen…</numerusform>
            <numerusform>%n ausgewählte löschen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n…</source>
        <translation>
            <numerusform>Alle %n löschen…</numerusform>
            <numerusform>Alle %n löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet. A filter says which topics to look at.</source>
        <translation>Es wurde noch nichts gelesen. Ein Filter bestimmt die Topics.</translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) cleared.</source>
        <translation>
            <numerusform>%n Retained-Nachricht gelöscht.</numerusform>
            <numerusform>%n Retained-Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) on %1.</source>
        <translation>
            <numerusform>%n Retained-Nachricht unter %1.</numerusform>
            <numerusform>%n Retained-Nachrichten unter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker forgets %n retained message(s): who subscribes later gets nothing. You can bring them back until you clear others.</source>
        <translation>
            <numerusform>Der Broker vergisst %n Retained-Nachricht: Wer später abonniert, erhält nichts. Sie können sie wiederherstellen, bis Sie andere löschen.</numerusform>
            <numerusform>Der Broker vergisst %n Retained-Nachrichten: Wer später abonniert, erhält nichts. Sie können sie wiederherstellen, bis Sie andere löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht löschen</numerusform>
            <numerusform>%n Nachrichten löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationForm</name>
    <message>
        <source>Save each label</source>
        <translation>Jedes Etikett speichern</translation>
    </message>
    <message>
        <source>Print each label</source>
        <translation>Jedes Etikett drucken</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>Wie vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Wie sein Modell</translation>
    </message>
    <message>
        <source>A device is called this and the last six characters of its hardware ID; a name from the list of claim IDs comes first</source>
        <translation>Ein Gerät heißt so, ergänzt um die letzten sechs Zeichen seiner Hardware-ID; ein Name aus der Liste der Claim-IDs hat Vorrang</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>On the default printer, without asking</source>
        <translation>Auf dem Standarddrucker, ohne Rückfrage</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi passphrase</source>
        <translation>WLAN-Passphrase</translation>
    </message>
    <message>
        <source>Folder of the labels</source>
        <translation>Ordner der Etiketten</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationLedgerModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>Claim-ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Fehlergrund</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationPage</name>
    <message>
        <source>Pass</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The station rests</source>
        <translation>Die Station ruht</translation>
    </message>
    <message>
        <source>Started, it provisions each device that is plugged in by itself: PASS or FAIL, a label, unplug, the next one. Several ports run at once.</source>
        <translation>Gestartet provisioniert sie von selbst jedes Gerät, das angeschlossen wird: PASS oder FAIL, Etikett, abziehen, das nächste. Mehrere Ports laufen zugleich.</translation>
    </message>
    <message>
        <source>Start the station</source>
        <translation>Station starten</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Provision each device that is plugged in from now on (F5)</source>
        <translation>Ab jetzt jedes angeschlossene Gerät provisionieren (F5)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Play a sound at PASS and at FAIL</source>
        <translation>Ton bei PASS und bei FAIL</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Product, names, Wi-Fi, labels</source>
        <translation>Produkt, Namen, WLAN, Etiketten</translation>
    </message>
    <message>
        <source>Claim IDs from a file…</source>
        <translation>Claim-IDs aus Datei…</translation>
    </message>
    <message>
        <source>Take claim IDs, names and Store values from a CSV file</source>
        <translation>Claim-IDs, Namen und Store-Werte aus einer CSV-Datei übernehmen</translation>
    </message>
    <message>
        <source>Label of the selected line</source>
        <translation>Etikett der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Show the label again, to print or to save it</source>
        <translation>Das Etikett erneut zeigen, zum Drucken oder Speichern</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that runs this station without a window</source>
        <translation>Die Befehlszeile kopieren, die diese Station ohne Fenster ausführt</translation>
    </message>
    <message>
        <source>Ledger of the station</source>
        <translation>Journal der Station</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Stop the station</source>
        <translation>Station anhalten</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>No device yet in this shift</source>
        <translation>Noch kein Gerät in dieser Schicht</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · yield %3 %</source>
        <translation>%1 bestanden · %2 fehlgeschlagen · Ausbeute %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % at the first attempt</source>
        <translation>%1&#xa0;% im ersten Versuch</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>%1: %2 of %3 claim IDs left</source>
        <translation>%1: %2 von %3 Claim-IDs übrig</translation>
    </message>
    <message>
        <source>Plug in a device</source>
        <translation>Gerät anschließen</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>jeder Port</translation>
    </message>
    <message>
        <source>Claim IDs from a file</source>
        <translation>Claim-IDs aus Datei</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationTile</name>
    <message>
        <source>Plug in</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 of 8: %2</source>
        <translation>%1 von 8: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StepRow</name>
    <message>
        <source>Open the serial port</source>
        <translation>Den seriellen Port öffnen</translation>
    </message>
    <message>
        <source>Ask the device what it is and what it can do</source>
        <translation>Das Gerät fragen, was es ist und was es kann</translation>
    </message>
    <message>
        <source>Give it a claim ID in the cloud</source>
        <translation>Ihm in der Cloud eine Claim-ID geben</translation>
    </message>
    <message>
        <source>Have it make a key and sign its certificate</source>
        <translation>Schlüssel vom Gerät erzeugen lassen und sein Zertifikat signieren</translation>
    </message>
    <message>
        <source>Write settings and credentials</source>
        <translation>Einstellungen und Zugangsdaten schreiben</translation>
    </message>
    <message>
        <source>Read everything back and compare digests</source>
        <translation>Alles zurücklesen und Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Restart it and find it again</source>
        <translation>Gerät neu starten und wiederfinden</translation>
    </message>
    <message>
        <source>Wait until it logs in with its own certificate</source>
        <translation>Warten, bis es sich mit eigenem Zertifikat anmeldet</translation>
    </message>
    <message>
        <source>Hide the record of this step</source>
        <translation>Protokoll dieses Schritts ausblenden</translation>
    </message>
    <message>
        <source>Show the record of this step</source>
        <translation>Protokoll dieses Schritts anzeigen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreDrafts</name>
    <message numerus="yes">
        <source>bring back %n unsent change(s)</source>
        <translation>
            <numerusform>%n ungesendete Änderung zurückholen</numerusform>
            <numerusform>%n ungesendete Änderungen zurückholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreHistoryModel</name>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreModel</name>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>Your changes are on their way to the cloud. Edit again when they have arrived.</source>
        <translation>Ihre Änderungen sind auf dem Weg zur Cloud. Bearbeiten Sie weiter, sobald sie angekommen sind.</translation>
    </message>
    <message>
        <source>change %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>There is a key %1 already. Edit it in the table.</source>
        <translation>Den Schlüssel %1 gibt es schon. Bearbeiten Sie ihn in der Tabelle.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel entfernen</numerusform>
            <numerusform>%n Schlüssel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>keep my %1</source>
        <translation>meinen Wert von %1 behalten</translation>
    </message>
    <message>
        <source>take their %1</source>
        <translation>anderen Wert von %1 übernehmen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>Gerät meldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StorePage</name>
    <message>
        <source>This Store is empty</source>
        <translation>Dieser Store ist leer</translation>
    </message>
    <message>
        <source>Keys appear here when the device sets them. You can add the first one yourself, paste rows, or import a file.</source>
        <translation>Schlüssel erscheinen hier, sobald das Gerät sie setzt. Den ersten können Sie selbst hinzufügen, Zeilen einfügen oder eine Datei importieren.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>No Store to show</source>
        <translation>Kein Store anzuzeigen</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>Kein Schlüssel passt zum Filter</translation>
    </message>
    <message>
        <source>The filter looks at keys, values and what the device reports.</source>
        <translation>Der Filter durchsucht Schlüssel, Werte und was das Gerät meldet.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>%1 stays as it was. %2</source>
        <translation>%1 bleibt, wie es war. %2</translation>
    </message>
    <message>
        <source>Store values</source>
        <translation>Store-Werte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the selected keys</source>
        <translation>Ausgewählte Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Take back the selected edits</source>
        <translation>Ausgewählte Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Anzeige exportieren…</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Schlüssel und Werte filtern</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Paste, import, export</source>
        <translation>Einfügen, importieren, exportieren</translation>
    </message>
    <message>
        <source>No Store yet</source>
        <translation>Noch kein Store</translation>
    </message>
    <message>
        <source>%1 has no identity in the cloud so far. Provision it first; its Store appears with its first login.</source>
        <translation>%1 hat noch keine Identität in der Cloud. Provisionieren Sie es zuerst; sein Store erscheint mit der ersten Anmeldung.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät auswählen</translation>
    </message>
    <message>
        <source>Select a device on the left to see and edit its Store.</source>
        <translation>Wählen Sie links ein Gerät aus, um seinen Store zu sehen und zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung wird angewendet…</numerusform>
            <numerusform>%n Änderungen werden angewendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s), not applied yet</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung, noch nicht angewendet</numerusform>
            <numerusform>%n vorgemerkte Änderungen, noch nicht angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n Änderung prüfen</numerusform>
            <numerusform>%n Änderungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflicts first: keep yours or take theirs.</source>
        <translation>Lösen Sie zuerst die Konflikte: Ihren Wert behalten oder den anderen übernehmen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy a key and its value, side by side.</source>
        <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie Schlüssel und Wert nebeneinander.</translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; those that differ are staged.</source>
        <translation>
            <numerusform>%n Zeile gelesen; Abweichendes ist vorgemerkt.</numerusform>
            <numerusform>%n Zeilen gelesen; Abweichendes ist vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read, %2 not taken. %3</source>
        <translation>%1 Zeilen gelesen, %2 nicht übernommen. %3</translation>
    </message>
    <message>
        <source>Import Store values</source>
        <translation>Store-Werte importieren</translation>
    </message>
    <message>
        <source>Store values (*.json *.csv *.tsv *.txt)</source>
        <translation>Store-Werte (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Export Store values</source>
        <translation>Store-Werte exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The staged changes are not kept for the next start. %1</source>
        <translation>Die vorgemerkten Änderungen werden nicht für den nächsten Start aufbewahrt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this Store were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>%n Änderung dieses Stores war beim Programmende vorgemerkt und nicht gesendet.</numerusform>
            <numerusform>%n Änderungen dieses Stores waren beim Programmende vorgemerkt und nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s) again</source>
        <translation>
            <numerusform>%n Änderung wieder vormerken</numerusform>
            <numerusform>%n Änderungen wieder vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Verlauf des Schlüssels</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreStaging</name>
    <message numerus="yes">
        <source>discard %n change(s)</source>
        <translation>
            <numerusform>%n Änderung verwerfen</numerusform>
            <numerusform>%n Änderungen verwerfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Theme: the colours of the window</source>
        <translation>Design: die Farben des Fensters</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Pause the timeline</source>
        <translation>Zeitleiste anhalten</translation>
    </message>
    <message>
        <source>Hold the list still; nothing is lost</source>
        <translation>Liste anhalten; nichts geht verloren</translation>
    </message>
    <message>
        <source>Clear the timeline</source>
        <translation>Zeitleiste leeren</translation>
    </message>
    <message>
        <source>Forget what the list holds</source>
        <translation>Verwirft den Inhalt der Liste</translation>
    </message>
    <message>
        <source>Save the timeline…</source>
        <translation>Zeitleiste speichern…</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON Lines</source>
        <translation>Anzeige als CSV oder JSON Lines speichern</translation>
    </message>
    <message>
        <source>Choose which channels are shown</source>
        <translation>Wählen, welche Kanäle gezeigt werden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Filter by text or device</source>
        <translation>Nach Text oder Gerät filtern</translation>
    </message>
    <message>
        <source>Go on showing what arrives</source>
        <translation>Neues wieder anzeigen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>%1 new · buffer %2 %</source>
        <translation>%1 neu · Puffer %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 oldest entries left the buffer</source>
        <translation>%1 älteste Einträge aus dem Puffer gefallen</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The timeline could not be saved.</source>
        <translation>Die Zeitleiste konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>A file that can be written at %1</source>
        <translation>Eine beschreibbare Datei unter %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>Kein Eintrag passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the line, the broker, the Store and the limits do appears here, in one order.</source>
        <translation>Noch ist nichts geschehen. Was Leitung, Broker, Store und Limits tun, erscheint hier, in einer Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineModel</name>
    <message>
        <source>Serial</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TopicTreeModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n Nachricht</numerusform>
            <numerusform>%1, %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficDevicesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Messages of 1 KB or a started part of it, an hour</source>
        <translation>Nachrichten je angefangenes KB, pro Stunde</translation>
    </message>
    <message>
        <source>Of all the traffic in the window</source>
        <translation>Am gesamten Verkehr im Zeitfenster</translation>
    </message>
    <message>
        <source>Measurements over the limit in a row</source>
        <translation>Messungen über dem Limit in Folge</translation>
    </message>
    <message>
        <source>What the device should wait before each message now</source>
        <translation>Was das Gerät jetzt vor jeder Nachricht warten soll</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Rate / h</source>
        <translation>Rate / h</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>Topics that cost most</source>
        <translation>Teuerste Topics</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPage</name>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Unter dem Limit</translation>
    </message>
    <message>
        <source>Devices by share</source>
        <translation>Geräte nach Anteil</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>vom Limit des Pools</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>Der Gegenwart folgen (Ende)</translation>
    </message>
    <message>
        <source>Devices by their share of the traffic</source>
        <translation>Geräte nach ihrem Anteil am Verkehr</translation>
    </message>
    <message>
        <source>No device has sent yet</source>
        <translation>Noch hat kein Gerät gesendet</translation>
    </message>
    <message>
        <source>Provision a device or add a virtual one; it is listed here after its first measurement.</source>
        <translation>Provisionieren Sie ein Gerät oder fügen Sie ein virtuelles hinzu; nach der ersten Messung steht es hier.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Drosseln</translation>
    </message>
    <message>
        <source>Ask the selected device to wait before each message</source>
        <translation>Das ausgewählte Gerät vor jeder Nachricht warten lassen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Cut the selected device off and revoke its certificate</source>
        <translation>Das ausgewählte Gerät ausschließen und sein Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Let the selected, released device back in</source>
        <translation>Das ausgewählte, ausgeschlossene Gerät wieder zulassen</translation>
    </message>
    <message>
        <source>Edit the traffic policy</source>
        <translation>Verkehrsrichtlinie ändern</translation>
    </message>
    <message>
        <source>Change the limit, the window and the interval</source>
        <translation>Limit, Zeitfenster und Intervall ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of the pool&apos;s limit</source>
        <translation>%1 vom Limit des Pools</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. The first figures come with the first device that connects.</source>
        <translation>Es wurde noch nichts gemessen. Die ersten Zahlen kommen mit dem ersten Gerät, das sich verbindet.</translation>
    </message>
    <message>
        <source>%1: %2 / h a device
over %3, measured every %4</source>
        <translation>%1: %2 / h pro Gerät
über %3, gemessen alle %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 soll vor jeder Nachricht länger warten. Es bleibt verbunden und wird von selbst wieder schneller. Betroffen: 1 von %n verbundenen Gerät.</numerusform>
            <numerusform>%1 soll vor jeder Nachricht länger warten. Es bleibt verbunden und wird von selbst wieder schneller. Betroffen: 1 von %n verbundenen Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>1 Gerät drosseln</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 wird sofort ausgeschlossen und sein Zertifikat widerrufen; es kann sich erst wieder verbinden, wenn es wieder zugelassen ist. Betroffen: 1 von %n verbundenen Gerät.</numerusform>
            <numerusform>%1 wird sofort ausgeschlossen und sein Zertifikat widerrufen; es kann sich erst wieder verbinden, wenn es wieder zugelassen ist. Betroffen: 1 von %n verbundenen Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>1 Gerät ausschließen</translation>
    </message>
    <message>
        <source>%1 may connect again and gets a new certificate for it; the old one stays revoked. 1 device is affected.</source>
        <translation>%1 darf sich wieder verbinden und erhält dafür ein neues Zertifikat; das alte bleibt widerrufen. Betroffen: 1 Gerät.</translation>
    </message>
    <message>
        <source>Reclaim 1 device</source>
        <translation>1 Gerät wieder zulassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ask the selected device to stay away for a while</source>
        <translation>Das ausgewählte Gerät eine Zeit lang fernbleiben lassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 soll die Verbindung beenden und fernbleiben, in der Regel eine Stunde. Sein Zertifikat bleibt gültig. Betroffen: 1 von %n verbundenen Gerät.</numerusform>
            <numerusform>%1 soll die Verbindung beenden und fernbleiben, in der Regel eine Stunde. Sein Zertifikat bleibt gültig. Betroffen: 1 von %n verbundenen Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>1 Gerät trennen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPlot</name>
    <message>
        <source>The pool&apos;s rate over time</source>
        <translation>Die Rate des Pools über die Zeit</translation>
    </message>
    <message>
        <source>The first measurement is under way</source>
        <translation>Die erste Messung läuft</translation>
    </message>
    <message>
        <source>limit %1 / h</source>
        <translation>Limit %1 / h</translation>
    </message>
    <message>
        <source>burst %1 / h</source>
        <translation>Burst %1 / h</translation>
    </message>
    <message>
        <source>burst %1 / h, above the plot</source>
        <translation>Burst %1 / h, über dem Diagramm</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ValueDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::WindowActions</name>
    <message>
        <source>&amp;Attach a simulated device</source>
        <translation>Simuliertes Gerät &amp;anschließen</translation>
    </message>
    <message>
        <source>Start a device on a pseudo-terminal, as unprovisioned as a new one</source>
        <translation>Ein Gerät an einem Pseudo-Terminal starten, so unprovisioniert wie ein neues</translation>
    </message>
    <message>
        <source>Add a &amp;virtual device</source>
        <translation>&amp;Virtuelles Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Add a device that registers and sends by itself</source>
        <translation>Ein Gerät hinzufügen, das sich selbst registriert und sendet</translation>
    </message>
    <message>
        <source>Add a &amp;port by its path…</source>
        <translation>&amp;Port per Pfad hinzufügen…</translation>
    </message>
    <message>
        <source>For a port that does not appear by itself, such as a pseudo-terminal</source>
        <translation>Für einen Port, der nicht von selbst erscheint, z.&#xa0;B. ein Pseudo-Terminal</translation>
    </message>
    <message>
        <source>&amp;Start the bench cloud again</source>
        <translation>Prüfstand-Cloud &amp;neu starten</translation>
    </message>
    <message>
        <source>Bring the bench cloud up again after it failed</source>
        <translation>Die Prüfstand-Cloud nach einem Fehler wieder hochfahren</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Alles &amp;finden</translation>
    </message>
    <message>
        <source>Find any action and any device</source>
        <translation>Jede Aktion und jedes Gerät finden</translation>
    </message>
    <message>
        <source>Fi&amp;lter devices</source>
        <translation>Geräte fi&amp;ltern</translation>
    </message>
    <message>
        <source>Go to the filter of the device list</source>
        <translation>Zum Filter der Geräteliste gehen</translation>
    </message>
    <message>
        <source>Show the &amp;pool</source>
        <translation>&amp;Pool anzeigen</translation>
    </message>
    <message>
        <source>Select no device and show all together</source>
        <translation>Kein Gerät auswählen und alle zusammen zeigen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Zeitleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and stop the bench cloud</source>
        <translation>Fenster schließen und Prüfstand-Cloud anhalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
