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
    <name>Expiry</name>
    <message>
        <source>expires now</source>
        <translation>läuft jetzt ab</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n s</source>
        <translation>
            <numerusform>läuft in %n s ab</numerusform>
            <numerusform>läuft in %n s ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>läuft in %n min ab</numerusform>
            <numerusform>läuft in %n min ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>läuft in %n h ab</numerusform>
            <numerusform>läuft in %n h ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
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
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
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
    <message>
        <source>It is refused a certificate until its block ends or is lifted. Settings that you change now reach it after that.</source>
        <translation>Es bekommt kein Zertifikat, bis die Sperre endet oder aufgehoben wird. Einstellungen, die Sie jetzt ändern, erreichen es danach.</translation>
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
        <translation>Hier wird eine Zahl erwartet, z. B. 21.5 oder -3e4.</translation>
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
    <name>TlsWords</name>
    <message>
        <source>No certificate was shown.</source>
        <translation>Es wurde kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>An earlier connection, whose certificates were accepted, goes on.</source>
        <translation>Eine frühere Verbindung, deren Zertifikate akzeptiert wurden, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The certificates were accepted.</source>
        <translation>Die Zertifikate wurden akzeptiert.</translation>
    </message>
    <message>
        <source>The certificate is for another name than %1.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen als %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1; is this clock right?</source>
        <translation>Das Zertifikat gilt erst ab %1; stimmt die Uhr hier?</translation>
    </message>
    <message>
        <source>The certificate is not valid yet; is this clock right?</source>
        <translation>Das Zertifikat gilt noch nicht; stimmt die Uhr hier?</translation>
    </message>
    <message>
        <source>The certificate signs itself, and nobody here trusts it. Name it as the authority if it is the right one.</source>
        <translation>Das Zertifikat ist selbst signiert, und hier vertraut ihm niemand. Geben Sie es als Zertifizierungsstelle an, wenn es das richtige ist.</translation>
    </message>
    <message>
        <source>No authority that is trusted here has signed the certificates. Name the one that has.</source>
        <translation>Keine Zertifizierungsstelle, der hier vertraut wird, hat die Zertifikate signiert. Geben Sie die an, die es getan hat.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>The certificates were refused: %1</source>
        <translation>Die Zertifikate wurden abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 to %2, not valid yet</source>
        <translation>%1 bis %2, noch nicht gültig</translation>
    </message>
    <message>
        <source>%1 to %2, expired</source>
        <translation>%1 bis %2, abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 bis %2, noch %n Tag</numerusform>
            <numerusform>%1 bis %2, noch %n Tage</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sent %1 in the last %2, %3 % of the limit of %4.</source>
        <translation>
            <numerusform>%n Gerät sendete %1 in den letzten %2, %3 % des Limits von %4.</numerusform>
            <numerusform>%n Geräte sendeten %1 in den letzten %2, %3 % des Limits von %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts are allowed: nobody is throttled up to %1.</source>
        <translation>Bursts sind erlaubt: Bis %1 wird niemand gedrosselt.</translation>
    </message>
    <message>
        <source>%1 sent %2 in the last %3, %4 % of the pool&apos;s traffic; its limit is %5</source>
        <translation>%1 sendete %2 in den letzten %3, %4 % des Verkehrs im Pool; sein Limit ist %5</translation>
    </message>
    <message>
        <source>, its line with bursts %1</source>
        <translation>, seine Linie mit Bursts %1</translation>
    </message>
    <message>
        <source>It is over its line while the pool sent %1 of the %2 that it may.</source>
        <translation>Es liegt über seiner Linie, während der Pool %1 der erlaubten %2 sendete.</translation>
    </message>
    <message>
        <source>It is over its line, but the pool sent only %1 of the %2 that it may.</source>
        <translation>Es liegt über seiner Linie, aber der Pool sendete nur %1 der erlaubten %2.</translation>
    </message>
    <message>
        <source>Throttled, it should wait %1 before each message.</source>
        <translation>Gedrosselt soll es vor jeder Nachricht %1 warten.</translation>
    </message>
    <message>
        <source>Its dearest topic is %1 (%2).</source>
        <translation>Sein teuerstes Topic ist %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2 / h, burst rule %3 × / %4 ×</source>
        <translation>%1: %2 / h, Burst-Regel %3 × / %4 ×</translation>
    </message>
    <message>
        <source>%1: %2 / h, one-minute rule</source>
        <translation>%1: %2 / h, Ein-Minuten-Regel</translation>
    </message>
</context>
<context>
    <name>agent</name>
    <message>
        <source>The agent is not running</source>
        <translation>Der Agent läuft nicht</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>128 KiB at most</source>
        <translation>höchstens 128 KiB</translation>
    </message>
    <message>
        <source>The metric&apos;s value is not a finite number</source>
        <translation>Der Wert der Metrik ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>no connection to the device cloud</source>
        <translation>keine Verbindung zur Geräte-Cloud</translation>
    </message>
    <message>
        <source>Wait until the device is connected.</source>
        <translation>Warten Sie, bis das Gerät verbunden ist.</translation>
    </message>
    <message>
        <source>The agent has been started already</source>
        <translation>Der Agent wurde bereits gestartet</translation>
    </message>
    <message>
        <source>The claim ID cannot be used</source>
        <translation>Die Claim-ID ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Choose one of 1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Wählen Sie eine mit 1 bis 23 Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>The device cannot register: it has no product token</source>
        <translation>Das Gerät kann sich nicht registrieren: Ihm fehlt ein Produkt-Token</translation>
    </message>
    <message>
        <source>Name the product token in the configuration.</source>
        <translation>Geben Sie das Produkt-Token in der Konfiguration an.</translation>
    </message>
    <message>
        <source>The device cannot register: it does not know where</source>
        <translation>Das Gerät kann sich nicht registrieren: Es weiß nicht, wo</translation>
    </message>
    <message>
        <source>Name the builder&apos;s URL in the configuration.</source>
        <translation>Geben Sie die URL des Builders in der Konfiguration an.</translation>
    </message>
    <message>
        <source>The broker has refused this device %1 times. It asks its builder for a new certificate, and keeps the one it has until then.</source>
        <translation>Der Broker hat dieses Gerät %1-mal abgewiesen. Es bittet seinen Builder um ein neues Zertifikat und behält bis dahin das vorhandene.</translation>
    </message>
    <message>
        <source>It cannot ask: it knows no builder, or has no product token. Provision it again.</source>
        <translation>Es kann nicht fragen: Es kennt keinen Builder oder hat kein Produkt-Token. Provisionieren Sie es erneut.</translation>
    </message>
    <message>
        <source>A close was received and is ignored, as the fault asks.</source>
        <translation>Eine Aufforderung zum Trennen wurde empfangen und, wie die Störung es will, ignoriert.</translation>
    </message>
    <message>
        <source>A throttle was received and is ignored, as the fault asks.</source>
        <translation>Eine Drosselung wurde empfangen und, wie die Störung es will, ignoriert.</translation>
    </message>
    <message>
        <source>The agent was stopped</source>
        <translation>Der Agent wurde angehalten</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>Die Nachricht wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The item was not read</source>
        <translation>Der Eintrag wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The cloud answered a value of another type</source>
        <translation>Die Cloud antwortete mit einem Wert anderen Typs</translation>
    </message>
    <message>
        <source>The request to %1 failed</source>
        <translation>Die Anfrage an %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>HTTP-Status 200</translation>
    </message>
    <message>
        <source>The token is not known there.</source>
        <translation>Das Token ist dort nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the product token.</source>
        <translation>Prüfen Sie das Produkt-Token.</translation>
    </message>
    <message>
        <source>There is no device cloud at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Geräte-Cloud.</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL.</source>
        <translation>Prüfen Sie die URL des Builders.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a root that is trusted here.</source>
        <translation>Das Zertifikat des Servers ist von keiner Stelle signiert, der hier vertraut wird.</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the configuration.</source>
        <translation>Geben Sie das Zertifikat der Zertifizierungsstelle in der Konfiguration an.</translation>
    </message>
    <message>
        <source>The device cloud is not running there, or the network is down.</source>
        <translation>Die Geräte-Cloud läuft dort nicht, oder das Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL and the network.</source>
        <translation>Prüfen Sie die URL des Builders und das Netz.</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>Die Anfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>keine Webadresse</translation>
    </message>
    <message>
        <source>http://host:port/path or https://host/path</source>
        <translation>http://host:port/path oder https://host/path</translation>
    </message>
    <message>
        <source>a reply of more than 1 MiB</source>
        <translation>eine Antwort von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>a reply within %1 s</source>
        <translation>eine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1: its access rules do not allow it.</source>
        <translation>Der Broker lehnte das Abonnement von %1 ab: Seine Zugriffsregeln erlauben es nicht.</translation>
    </message>
    <message>
        <source>The cloud did not answer %1</source>
        <translation>Die Cloud antwortete nicht auf %1</translation>
    </message>
    <message>
        <source>The cloud&apos;s Store service is not running, or is behind.</source>
        <translation>Der Store-Dienst der Cloud läuft nicht oder kommt nicht nach.</translation>
    </message>
    <message>
        <source>A throttle without a time stamp was ignored.</source>
        <translation>Eine Drosselung ohne Zeitstempel wurde ignoriert.</translation>
    </message>
    <message>
        <source>A throttle %1 ms old was ignored.</source>
        <translation>Eine %1 ms alte Drosselung wurde ignoriert.</translation>
    </message>
    <message>
        <source>A release without a time stamp was ignored.</source>
        <translation>Ein Ausschluss ohne Zeitstempel wurde ignoriert.</translation>
    </message>
    <message>
        <source>A release %1 ms old was ignored.</source>
        <translation>Ein %1 ms alter Ausschluss wurde ignoriert.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used</source>
        <translation>Die Konfiguration %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Korrigieren Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>das Feld „%1“</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>the path of a PEM file</source>
        <translation>der Pfad einer PEM-Datei</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 bis 65535 Sekunden, 0 = aus</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive or obeysThrottle</source>
        <translation>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive oder obeysThrottle</translation>
    </message>
    <message>
        <source>The identity in %1 cannot be understood</source>
        <translation>Die Identität in %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file was changed by something else, or is damaged.</source>
        <translation>Die Datei wurde von etwas anderem geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and provision the device again.</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her, oder verschieben Sie sie und provisionieren Sie das Gerät erneut.</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot;</source>
        <translation>das Feld „%1“</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>a string there</source>
        <translation>dort eine Zeichenkette</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 bis 65535</translation>
    </message>
    <message>
        <source>the claim ID %1</source>
        <translation>die Claim-ID %1</translation>
    </message>
    <message>
        <source>1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 bis 23 Buchstaben, Ziffern, „-“ und „_“</translation>
    </message>
    <message>
        <source>The state folder %1 cannot be made</source>
        <translation>Der Zustandsordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Choose a folder that this user may write to.</source>
        <translation>Wählen Sie einen Ordner, in den dieser Benutzer schreiben darf.</translation>
    </message>
    <message>
        <source>The device cloud&apos;s answer cannot be used</source>
        <translation>Die Antwort der Geräte-Cloud ist nicht verwendbar</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>a field &quot;%1&quot;</source>
        <translation>ein Feld „%1“</translation>
    </message>
    <message>
        <source>The device was not registered</source>
        <translation>Das Gerät wurde nicht registriert</translation>
    </message>
    <message>
        <source>The device cloud asks to wait %1 s: %2</source>
        <translation>Die Geräte-Cloud bittet, %1 s zu warten: %2</translation>
    </message>
    <message>
        <source>A sync message cannot be read</source>
        <translation>Eine Sync-Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <source>no member &quot;value&quot;</source>
        <translation>kein Feld „value“</translation>
    </message>
    <message>
        <source>the item&apos;s value</source>
        <translation>der Wert des Eintrags</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>an item as a JSON object</source>
        <translation>ein Eintrag als JSON-Objekt</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>kein verwendbarer Schlüssel</translation>
    </message>
    <message>
        <source>a member &quot;key&quot;, or &quot;sk&quot; as s#key</source>
        <translation>ein Feld „key“ oder „sk“ als s#key</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The device gets no certificate.</source>
        <translation>Das Gerät bekommt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Der Inhalt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The token belongs to another device.</source>
        <translation>Das Token gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The claim ID cannot be used.</source>
        <translation>Die Claim-ID ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 bis 20 aus A-Z, a-z, 0-9, „-“ und „_“</translation>
    </message>
    <message>
        <source>The claim ID belongs to a device of another product.</source>
        <translation>Die Claim-ID gehört zu einem Gerät eines anderen Produkts.</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>Das Gerät ist gesperrt.</translation>
    </message>
    <message>
        <source>Lift the block, or wait until it ends.</source>
        <translation>Heben Sie die Sperre auf, oder warten Sie, bis sie endet.</translation>
    </message>
    <message>
        <source>The device was released too short a time ago.</source>
        <translation>Das Gerät wurde vor zu kurzer Zeit ausgeschlossen.</translation>
    </message>
    <message>
        <source>The device token is not known here.</source>
        <translation>Das Geräte-Token ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The product token is not known here.</source>
        <translation>Das Produkt-Token ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A common name has 1 to 64 characters.</source>
        <translation>Ein Common Name hat 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>The common name is not UTF-8.</source>
        <translation>Der Common Name ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The signing request is too long.</source>
        <translation>Die Zertifikatsanforderung ist zu lang.</translation>
    </message>
    <message>
        <source>This is not a PEM signing request.</source>
        <translation>Das ist keine PEM-Zertifikatsanforderung.</translation>
    </message>
    <message>
        <source>The signing request holds no readable public key.</source>
        <translation>Die Zertifikatsanforderung enthält keinen lesbaren öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The key of the signing request is too weak or of an unknown kind.</source>
        <translation>Der Schlüssel der Zertifikatsanforderung ist zu schwach oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>The signature of the signing request does not match its key.</source>
        <translation>Die Signatur der Zertifikatsanforderung passt nicht zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>The item was changed by somebody else</source>
        <translation>Der Eintrag wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>er ist nicht mehr da</translation>
    </message>
    <message>
        <source>no item of this key</source>
        <translation>kein Eintrag mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>Look at both values and choose one.</source>
        <translation>Sehen Sie beide Werte an und wählen Sie einen.</translation>
    </message>
    <message>
        <source>There is no item of this key</source>
        <translation>Es gibt keinen Eintrag mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>The item would expire before it is set</source>
        <translation>Der Eintrag würde ablaufen, bevor er gesetzt ist</translation>
    </message>
    <message>
        <source>a time to come, or none</source>
        <translation>ein künftiger Zeitpunkt oder keiner</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>Der Text ist kein JSON</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Korrigieren Sie den Text an dieser Stelle.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>the end of the string</source>
        <translation>das Ende der Zeichenkette</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>beide Hälften eines Surrogatpaars</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>ein Komma oder das Ende des Objekts</translation>
    </message>
    <message>
        <source>a comma or the end of the array</source>
        <translation>ein Komma oder das Ende des Arrays</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an escaped control character</source>
        <translation>ein maskiertes Steuerzeichen</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>eine Escape-Sequenz</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>weniger Verschachtelung</translation>
    </message>
    <message>
        <source>A store/set message cannot be read</source>
        <translation>Eine store/set-Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <source>A store/get message cannot be read</source>
        <translation>Eine store/get-Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <source>The device did not escape the quotes in this string.</source>
        <translation>Das Gerät hat die Anführungszeichen in dieser Zeichenkette nicht maskiert.</translation>
    </message>
    <message>
        <source>a member &quot;key&quot; that is a string</source>
        <translation>ein Feld „key“ mit einer Zeichenkette</translation>
    </message>
    <message>
        <source>a member &quot;value&quot;</source>
        <translation>ein Feld „value“</translation>
    </message>
    <message>
        <source>The text is not a number</source>
        <translation>Der Text ist keine Zahl</translation>
    </message>
    <message>
        <source>digits with a decimal point, such as 21.5 or -3e8</source>
        <translation>Ziffern mit Dezimalpunkt, etwa 21.5 oder -3e8</translation>
    </message>
    <message>
        <source>The text is not a boolean</source>
        <translation>Der Text ist kein Wahrheitswert</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>Der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>Der Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>1 to 256 bytes</source>
        <translation>1 bis 256 Bytes</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 without control characters</source>
        <translation>UTF-8 ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>No device is connected and nothing was sent.</source>
        <translation>Kein Gerät ist verbunden, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Correct the number in the policy.</source>
        <translation>Korrigieren Sie die Zahl in der Richtlinie.</translation>
    </message>
    <message>
        <source>The limit of a device cannot be used</source>
        <translation>Das Limit je Gerät ist nicht verwendbar</translation>
    </message>
    <message>
        <source>more than 0, at most 1,000,000,000</source>
        <translation>mehr als 0, höchstens 1.000.000.000</translation>
    </message>
    <message>
        <source>The window cannot be used</source>
        <translation>Das Fenster ist nicht verwendbar</translation>
    </message>
    <message>
        <source>0.1 s to 24 h</source>
        <translation>0,1 s bis 24 h</translation>
    </message>
    <message>
        <source>The interval cannot be used</source>
        <translation>Das Intervall ist nicht verwendbar</translation>
    </message>
    <message>
        <source>0.05 s to the length of the window</source>
        <translation>0,05 s bis zur Länge des Fensters</translation>
    </message>
    <message>
        <source>The unit cannot be used</source>
        <translation>Die Einheit ist nicht verwendbar</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 Bytes</translation>
    </message>
    <message>
        <source>at least 1 byte</source>
        <translation>mindestens 1 Byte</translation>
    </message>
    <message>
        <source>The burst multiples cannot be used</source>
        <translation>Die Burst-Vielfachen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>1 or more, the one after quiet not the smaller</source>
        <translation>1 oder mehr, das nach Ruhe nicht das kleinere</translation>
    </message>
    <message>
        <source>The share that counts as quiet cannot be used</source>
        <translation>Der Anteil, der als ruhig gilt, ist nicht verwendbar</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>The stretch before the window cannot be used</source>
        <translation>Die Strecke vor dem Fenster ist nicht verwendbar</translation>
    </message>
    <message>
        <source>1 to 100 windows</source>
        <translation>1 bis 100 Fenster</translation>
    </message>
    <message>
        <source>The number of warnings cannot be used</source>
        <translation>Die Zahl der Warnungen ist nicht verwendbar</translation>
    </message>
    <message>
        <source>0 or more of each</source>
        <translation>je 0 oder mehr</translation>
    </message>
    <message>
        <source>A duration of the escalation cannot be used</source>
        <translation>Eine Dauer der Eskalation ist nicht verwendbar</translation>
    </message>
    <message>
        <source>a negative one</source>
        <translation>eine negative</translation>
    </message>
    <message>
        <source>0 s or more</source>
        <translation>0 s oder mehr</translation>
    </message>
    <message>
        <source>another manager</source>
        <translation>ein anderer Manager</translation>
    </message>
    <message>
        <source>seen at the broker</source>
        <translation>am Broker gesehen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>So many virtual devices cannot be added</source>
        <translation>So viele virtuelle Geräte können nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>The virtual device&apos;s folder could not be deleted</source>
        <translation>Der Ordner des virtuellen Geräts konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Delete the folder by hand.</source>
        <translation>Löschen Sie den Ordner von Hand.</translation>
    </message>
    <message>
        <source>There is no virtual device %1</source>
        <translation>Es gibt kein virtuelles Gerät %1</translation>
    </message>
    <message>
        <source>There is no simulated firmware &quot;%1&quot;.</source>
        <translation>Es gibt keine simulierte Firmware „%1“.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eine von: %1.</translation>
    </message>
    <message>
        <source>The simulated device could not write %1.</source>
        <translation>Das simulierte Gerät konnte %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Give it a folder that may be written.</source>
        <translation>Geben Sie ihm einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Give the simulated device a folder that may be written.</source>
        <translation>Geben Sie dem simulierten Gerät einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened.</source>
        <translation>Es ließ sich kein Pseudoterminal öffnen.</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be set up.</source>
        <translation>Das Pseudoterminal ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be put into raw mode.</source>
        <translation>Das Pseudoterminal ließ sich nicht in den Rohmodus versetzen.</translation>
    </message>
    <message>
        <source>The link %1 could not be made.</source>
        <translation>Der Link %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A file of that name exists, or the folder may not be written.</source>
        <translation>Eine Datei dieses Namens existiert, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Choose another path for the link.</source>
        <translation>Wählen Sie einen anderen Pfad für den Link.</translation>
    </message>
    <message>
        <source>The pace cannot be used</source>
        <translation>Das Tempo ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 messages a minute</source>
        <translation>%1 Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>0 to 6000, 0 = silence</source>
        <translation>0 bis 6000, 0 = Stille</translation>
    </message>
    <message>
        <source>The payload cannot be used</source>
        <translation>Die Nutzdaten sind nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>0 to 102400</source>
        <translation>0 bis 102400</translation>
    </message>
    <message>
        <source>The script&apos;s period cannot be used</source>
        <translation>Die Periode des Skripts ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 to 86400 s</source>
        <translation>1 bis 86400 s</translation>
    </message>
    <message>
        <source>The behaviour of the virtual device in %1 cannot be understood</source>
        <translation>Das Verhalten des virtuellen Geräts in %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the file as it was saved</source>
        <translation>die Datei, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>An expired certificate cannot be had here</source>
        <translation>Ein abgelaufenes Zertifikat ist hier nicht zu haben</translation>
    </message>
    <message>
        <source>no authority of our own</source>
        <translation>keine eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the bench cloud</source>
        <translation>die Prüfstand-Cloud</translation>
    </message>
</context>
<context>
    <name>brokers</name>
    <message>
        <source>The field &quot;%1&quot; of %2 cannot be used.</source>
        <translation>Das Feld „%1“ von %2 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a field of that name</source>
        <translation>ein Feld dieses Namens</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>Das Geheimnis ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund lehnte ab.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain answers here.</source>
        <translation>Hier antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain was given up.</source>
        <translation>Der Schlüsselbund wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop.</source>
        <translation>Aufbewahrt im Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>There is no connection profile &quot;%1&quot;.</source>
        <translation>Es gibt kein Verbindungsprofil „%1“.</translation>
    </message>
    <message>
        <source>The connection profiles were closed.</source>
        <translation>Die Verbindungsprofile wurden geschlossen.</translation>
    </message>
    <message>
        <source>The secrets of &quot;%1&quot; are in a keychain that cannot be reached from here.</source>
        <translation>Die Geheimnisse von „%1“ liegen in einem Schlüsselbund, der von hier nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Start Ferrule in the desktop session, or enter them again.</source>
        <translation>Starten Sie Ferrule in der Desktop-Sitzung, oder geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Another connection profile is called &quot;%1&quot;.</source>
        <translation>Ein anderes Verbindungsprofil heißt „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie jenes.</translation>
    </message>
    <message>
        <source>Check who may read and write there, and whether there is room.</source>
        <translation>Prüfen Sie, wer dort lesen und schreiben darf und ob Platz ist.</translation>
    </message>
    <message>
        <source>The connection profiles in %1 cannot be used.</source>
        <translation>Die Verbindungsprofile in %1 sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>das Profil „%1“</translation>
    </message>
    <message>
        <source>The connection profiles in %1 were written by a newer Ferrule.</source>
        <translation>Die Verbindungsprofile in %1 wurden von einem neueren Ferrule geschrieben.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Verwenden Sie jene Version, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; twice</source>
        <translation>die Kennung „%1“ zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used and not there</source>
        <translation>„%1“ ist in Gebrauch und nicht vorhanden</translation>
    </message>
    <message>
        <source>The connection profiles cannot be read.</source>
        <translation>Die Verbindungsprofile können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection profiles cannot be saved.</source>
        <translation>Die Verbindungsprofile können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>PEM: a text with a line &quot;-----BEGIN …-----&quot;</source>
        <translation>PEM: ein Text mit einer Zeile „-----BEGIN …-----“</translation>
    </message>
    <message>
        <source>The broker&apos;s authority (CA) cannot be read.</source>
        <translation>Die Zertifizierungsstelle (CA) des Brokers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Das Client-Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read.</source>
        <translation>Der Schlüssel des Client-Zertifikats ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The name is taken by the bench cloud.</source>
        <translation>Den Namen trägt schon die Prüfstand-Cloud.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>Der Port ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 bis 65535, meist 8883 oder 1883</translation>
    </message>
    <message>
        <source>The keep-alive cannot be used.</source>
        <translation>Das Keep-alive ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 bis 65535 Sekunden, 0 = aus</translation>
    </message>
    <message>
        <source>The time to connect cannot be used.</source>
        <translation>Die Frist für den Verbindungsaufbau ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 600 seconds</source>
        <translation>1 bis 600 Sekunden</translation>
    </message>
    <message>
        <source>Check who may read and write there.</source>
        <translation>Prüfen Sie, wer dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be read.</source>
        <translation>Die Geheimnisse der Broker können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The secrets of the brokers in %1 cannot be used.</source>
        <translation>Die Geheimnisse der Broker in %1 sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Move the file away and enter the passwords again.</source>
        <translation>Verschieben Sie die Datei und geben Sie die Passwörter erneut ein.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be saved.</source>
        <translation>Die Geheimnisse der Broker können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The secret is no longer in %1.</source>
        <translation>Das Geheimnis ist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be removed.</source>
        <translation>Die Geheimnisse der Broker können nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read: no keychain answered here.</source>
        <translation>Aufbewahrt in %1, das nur Sie lesen können: Hier antwortete kein Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>The broker refuses the subscription (SUBACK 128).</source>
        <translation>Der Broker lehnt das Abonnement ab (SUBACK 128).</translation>
    </message>
    <message>
        <source>Granted; no test message was sent.</source>
        <translation>Gewährt; es wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>Granted, and a test message came through.</source>
        <translation>Gewährt, und eine Testnachricht kam an.</translation>
    </message>
    <message>
        <source>Granted, but a test message did not come through: its access rules drop what we send there, or what we should receive.</source>
        <translation>Gewährt, aber eine Testnachricht kam nicht an: Seine Zugriffsregeln verwerfen, was wir dorthin senden oder was wir empfangen sollten.</translation>
    </message>
    <message>
        <source>The check of the broker&apos;s permissions was given up.</source>
        <translation>Die Prüfung der Rechte beim Broker wurde aufgegeben.</translation>
    </message>
    <message>
        <source>A test message to a device came through.</source>
        <translation>Eine Testnachricht an ein Gerät kam an.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Es wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>A test message to a device did not come through: throttles and edits may be dropped.</source>
        <translation>Eine Testnachricht an ein Gerät kam nicht an: Drosselungen und Änderungen können verworfen werden.</translation>
    </message>
    <message>
        <source>Not to be seen: the broker does not let us read what devices get.</source>
        <translation>Nicht zu erkennen: Der Broker lässt uns nicht lesen, was Geräte bekommen.</translation>
    </message>
    <message>
        <source>The bench cloud is running already.</source>
        <translation>Die Prüfstand-Cloud läuft bereits.</translation>
    </message>
    <message>
        <source>The bench cloud was stopped while it started.</source>
        <translation>Die Prüfstand-Cloud wurde während des Starts angehalten.</translation>
    </message>
    <message>
        <source>The broker does not let the cloud hear its devices.</source>
        <translation>Der Broker lässt die Cloud ihre Geräte nicht hören.</translation>
    </message>
    <message>
        <source>Commands such as ferrule claim do not reach this cloud</source>
        <translation>Befehle wie ferrule claim erreichen diese Cloud nicht</translation>
    </message>
    <message>
        <source>The registry moved to the database server</source>
        <translation>Die Registry ist auf den Datenbankserver umgezogen</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were copied; the file stays as it was.</source>
        <translation>%1 Zeilen aus %2 Tabellen wurden kopiert; die Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The %1 service listens on port %2, as %3 is taken</source>
        <translation>Der Dienst %1 hört auf Port %2, da %3 belegt ist</translation>
    </message>
    <message>
        <source>Devices that remember port %1 reach the cloud again after a start that finds it free.</source>
        <translation>Geräte, die sich Port %1 gemerkt haben, erreichen die Cloud wieder nach einem Start, bei dem er frei ist.</translation>
    </message>
    <message>
        <source>The bench cloud failed</source>
        <translation>Die Prüfstand-Cloud ist ausgefallen</translation>
    </message>
    <message>
        <source>Old traffic samples were not thinned out</source>
        <translation>Alte Verkehrsmesswerte wurden nicht ausgedünnt</translation>
    </message>
    <message>
        <source>The registry could not be written</source>
        <translation>Die Registry konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>Die Prüfstand-Cloud läuft nicht</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Starten Sie sie erneut</translation>
    </message>
    <message>
        <source>The authority&apos;s key is in the file %1/authority/authority.key, which only you can read.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle liegt in der Datei %1/authority/authority.key, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>the broker died</source>
        <translation>der Broker ist ausgefallen</translation>
    </message>
    <message>
        <source>the broker was given up</source>
        <translation>der Broker wurde aufgegeben</translation>
    </message>
    <message>
        <source>The broker was taken down while it started.</source>
        <translation>Der Broker wurde während seines Starts beendet.</translation>
    </message>
    <message>
        <source>the broker was stopped</source>
        <translation>der Broker wurde angehalten</translation>
    </message>
    <message>
        <source>The broker was taken down.</source>
        <translation>Der Broker wurde beendet.</translation>
    </message>
    <message>
        <source>another connection took its place</source>
        <translation>eine andere Verbindung hat seinen Platz eingenommen</translation>
    </message>
    <message>
        <source>The check of the broker was given up.</source>
        <translation>Die Prüfung des Brokers wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease (SUBACK 128): this manager can only watch.</source>
        <translation>Der Broker lässt uns den Lease für die Eingriffe nicht lesen (SUBACK 128): Dieser Manager kann nur beobachten.</translation>
    </message>
    <message>
        <source>%1 enforces, or did so last: this manager watches while that one is there.</source>
        <translation>%1 greift ein oder tat es zuletzt: Dieser Manager beobachtet, solange jener da ist.</translation>
    </message>
    <message>
        <source>Nobody enforces: this manager takes the role as it connects, where it may publish there.</source>
        <translation>Niemand greift ein: Dieser Manager übernimmt die Rolle beim Verbinden, sofern er dort veröffentlichen darf.</translation>
    </message>
    <message>
        <source>The home&apos;s path holds a control character.</source>
        <translation>Der Pfad des Home-Ordners enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The account ID cannot be part of a topic.</source>
        <translation>Die Konto-ID kann nicht Teil eines Topics sein.</translation>
    </message>
    <message>
        <source>The broker&apos;s folder %1 cannot be made.</source>
        <translation>Der Ordner %1 des Brokers kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Wählen Sie einen anderen Home-Ordner, oder machen Sie den übergeordneten beschreibbar.</translation>
    </message>
    <message>
        <source>AWS IoT hands what devices publish there to its rules, never to subscribers: database sync and metrics are not heard.</source>
        <translation>AWS IoT gibt, was Geräte dort veröffentlichen, an seine Regeln und nie an Abonnenten: Datenbank-Sync und Metriken sind nicht zu hören.</translation>
    </message>
    <message>
        <source>The profile leaves it out: database sync and metrics of agents that publish there are not heard.</source>
        <translation>Das Profil lässt es aus: Datenbank-Sync und Metriken von Agenten, die dort veröffentlichen, sind nicht zu hören.</translation>
    </message>
    <message>
        <source>The profile says to watch only: nobody is served or throttled.</source>
        <translation>Das Profil sagt, nur zu beobachten: Niemand wird bedient oder gedrosselt.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Noch nicht angefragt.</translation>
    </message>
    <message>
        <source>The broker tells nobody who is connected: a device counts as connected for %1 minutes after each message.</source>
        <translation>Der Broker sagt niemandem, wer verbunden ist: Ein Gerät gilt nach jeder Nachricht %1 Minuten lang als verbunden.</translation>
    </message>
    <message>
        <source>A message counts for the device that its topic names; whether the broker holds that to the sender&apos;s certificate is not to be seen from here.</source>
        <translation>Eine Nachricht zählt für das Gerät, das ihr Topic nennt; ob der Broker das an das Zertifikat des Absenders bindet, ist von hier nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Certificates and connections are the broker&apos;s owner&apos;s: a device can be throttled and closed, not revoked or cut off.</source>
        <translation>Zertifikate und Verbindungen gehören dem Betreiber des Brokers: Ein Gerät kann gedrosselt und getrennt, aber nicht widerrufen oder gekappt werden.</translation>
    </message>
    <message>
        <source>Certificates are issued by the broker&apos;s owner: no device is registered, claimed or provisioned from here.</source>
        <translation>Zertifikate stellt der Betreiber des Brokers aus: Von hier wird kein Gerät registriert, beansprucht oder provisioniert.</translation>
    </message>
    <message>
        <source>The broker mosquitto is not installed.</source>
        <translation>Der Broker mosquitto ist nicht installiert.</translation>
    </message>
    <message>
        <source>not in PATH</source>
        <translation>nicht im PATH</translation>
    </message>
    <message>
        <source>not in PATH, nor in %1</source>
        <translation>weder im PATH noch in %1</translation>
    </message>
    <message>
        <source>Install it: sudo apt install mosquitto</source>
        <translation>Installieren Sie ihn: sudo apt install mosquitto</translation>
    </message>
    <message>
        <source>The broker is running already.</source>
        <translation>Der Broker läuft bereits.</translation>
    </message>
    <message>
        <source>The broker does not begin to listen.</source>
        <translation>Der Broker beginnt nicht zu hören.</translation>
    </message>
    <message>
        <source>It was killed by a signal.</source>
        <translation>Er wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Er endete mit Code %1.</translation>
    </message>
    <message>
        <source>The broker has ended.</source>
        <translation>Der Broker ist beendet.</translation>
    </message>
    <message>
        <source>A port of the broker is taken.</source>
        <translation>Ein Port des Brokers ist belegt.</translation>
    </message>
    <message>
        <source>The broker does not start.</source>
        <translation>Der Broker startet nicht.</translation>
    </message>
    <message>
        <source>The broker&apos;s port was taken meanwhile.</source>
        <translation>Der Port des Brokers wurde inzwischen belegt.</translation>
    </message>
    <message>
        <source>The broker keeps dying.</source>
        <translation>Der Broker fällt immer wieder aus.</translation>
    </message>
    <message>
        <source>It could not be given its revocation list.</source>
        <translation>Seine Sperrliste konnte ihm nicht übergeben werden.</translation>
    </message>
    <message>
        <source>A broker that an earlier run left does not end.</source>
        <translation>Ein Broker, den ein früherer Lauf hinterließ, endet nicht.</translation>
    </message>
    <message>
        <source>The broker is not running.</source>
        <translation>Der Broker läuft nicht.</translation>
    </message>
    <message>
        <source>The broker does not read its revocation list again.</source>
        <translation>Der Broker liest seine Sperrliste nicht neu ein.</translation>
    </message>
    <message>
        <source>The address to listen on is none.</source>
        <translation>Die Adresse, auf der gehört werden soll, ist keine.</translation>
    </message>
    <message>
        <source>an IP address of this machine, such as 127.0.0.1</source>
        <translation>eine IP-Adresse dieses Rechners, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>The account ID cannot be used.</source>
        <translation>Die Konto-ID ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 bis 20 aus A-Z, a-z, 0-9, „-“ und „_“</translation>
    </message>
    <message>
        <source>A topic filter of the profile is malformed.</source>
        <translation>Ein Topic-Filter des Profils ist fehlerhaft.</translation>
    </message>
    <message>
        <source>a filter of MQTT 3.1.1, section 4.7</source>
        <translation>ein Filter nach MQTT 3.1.1, Abschnitt 4.7</translation>
    </message>
    <message>
        <source>A topic filter of the profile asks for what no device of ours sends.</source>
        <translation>Ein Topic-Filter des Profils verlangt, was kein Gerät von uns sendet.</translation>
    </message>
    <message>
        <source>a filter that begins with ioto/service/ or $aws/rules/</source>
        <translation>ein Filter, der mit ioto/service/ oder $aws/rules/ beginnt</translation>
    </message>
    <message>
        <source>The profile names no host.</source>
        <translation>Das Profil nennt keinen Host.</translation>
    </message>
    <message>
        <source>the name or address of the broker</source>
        <translation>der Name oder die Adresse des Brokers</translation>
    </message>
    <message>
        <source>The profile names no port.</source>
        <translation>Das Profil nennt keinen Port.</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 bis 65535, meist 8883 oder 1883</translation>
    </message>
    <message>
        <source>The profile has a password without a user.</source>
        <translation>Das Profil hat ein Passwort ohne Benutzer.</translation>
    </message>
    <message>
        <source>both, or no password</source>
        <translation>beides oder kein Passwort</translation>
    </message>
    <message>
        <source>The profile has one of client certificate and key only.</source>
        <translation>Das Profil hat von Client-Zertifikat und Schlüssel nur eines.</translation>
    </message>
    <message>
        <source>both, or neither</source>
        <translation>beide oder keines</translation>
    </message>
    <message>
        <source>The profile has no topic filter.</source>
        <translation>Das Profil hat keinen Topic-Filter.</translation>
    </message>
    <message>
        <source>No cloud runs in %1.</source>
        <translation>In %1 läuft keine Cloud.</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, which runs it, and try again.</source>
        <translation>Öffnen Sie das Fenster von Ferrule, das sie betreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That is more than the cloud takes in one request.</source>
        <translation>Das ist mehr, als die Cloud in einer Anfrage annimmt.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes at most</source>
        <translation>höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>Tun Sie es in kleineren Teilen.</translation>
    </message>
    <message>
        <source>The cloud does not know this request.</source>
        <translation>Die Cloud kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>Use commands and a cloud of the same version.</source>
        <translation>Verwenden Sie Befehle und eine Cloud derselben Version.</translation>
    </message>
    <message>
        <source>%1 is not connected, so nothing can be told to it.</source>
        <translation>%1 ist nicht verbunden, also kann ihm nichts gesagt werden.</translation>
    </message>
    <message>
        <source>Wait for it to connect, or release it.</source>
        <translation>Warten Sie, bis es sich verbindet, oder schließen Sie es aus.</translation>
    </message>
    <message>
        <source>Other programs cannot reach this cloud.</source>
        <translation>Andere Programme erreichen diese Cloud nicht.</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters.</source>
        <translation>Der Pfad eines Sockets darf etwa 100 Zeichen haben.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path for commands like ferrule claim.</source>
        <translation>Wählen Sie für Befehle wie ferrule claim einen Home-Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>A sync message could not be read</source>
        <translation>Eine Sync-Nachricht war nicht lesbar</translation>
    </message>
    <message>
        <source>A synced item was not kept</source>
        <translation>Ein synchronisierter Eintrag wurde nicht behalten</translation>
    </message>
    <message>
        <source>A synced row was not removed</source>
        <translation>Eine synchronisierte Zeile wurde nicht entfernt</translation>
    </message>
    <message>
        <source>A synced row was not kept</source>
        <translation>Eine synchronisierte Zeile wurde nicht behalten</translation>
    </message>
    <message>
        <source>The Store could not be read</source>
        <translation>Der Store konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The Store could not be written</source>
        <translation>Der Store konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>Der Befehl wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>a word of 1 to 100 characters</source>
        <translation>ein Wort von 1 bis 100 Zeichen</translation>
    </message>
    <message>
        <source>The agent would give its certificate up, while the cloud holds it good.</source>
        <translation>Der Agent würde sein Zertifikat aufgeben, während die Cloud es für gültig hält.</translation>
    </message>
    <message>
        <source>Release the device.</source>
        <translation>Schließen Sie das Gerät aus.</translation>
    </message>
    <message>
        <source>Another manager speaks to the devices of this broker.</source>
        <translation>Ein anderer Manager spricht mit den Geräten dieses Brokers.</translation>
    </message>
    <message>
        <source>Send it there, or close that manager: this one follows by itself.</source>
        <translation>Senden Sie es dort, oder schließen Sie jenen Manager: Dieser folgt von selbst.</translation>
    </message>
    <message>
        <source>The device has not used database sync, so it would not hear a command.</source>
        <translation>Das Gerät hat keinen Datenbank-Sync benutzt, es würde einen Befehl also nicht hören.</translation>
    </message>
    <message>
        <source>Wait until it has connected, or use an agent that syncs.</source>
        <translation>Warten Sie, bis es verbunden war, oder verwenden Sie einen Agenten mit Sync.</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>What became of a command was not kept</source>
        <translation>Was aus einem Befehl wurde, ist nicht festgehalten</translation>
    </message>
    <message>
        <source>A message to the device was not sent</source>
        <translation>Eine Nachricht an das Gerät wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The cloud was stopped.</source>
        <translation>Die Cloud wurde angehalten.</translation>
    </message>
    <message>
        <source>No further devices are entered.</source>
        <translation>Es werden keine weiteren Geräte eingetragen.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>Names are made up, or the pool is too large for one manager.</source>
        <translation>Namen sind erfunden, oder der Pool ist zu groß für einen Manager.</translation>
    </message>
    <message>
        <source>nothing was heard of it</source>
        <translation>von ihm wurde nichts gehört</translation>
    </message>
    <message>
        <source>The home %1 cannot be made.</source>
        <translation>Der Home-Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The home %1 is in use.</source>
        <translation>Der Home-Ordner %1 ist in Gebrauch.</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>gehalten von Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>Close that program, or choose another home.</source>
        <translation>Schließen Sie jenes Programm, oder wählen Sie einen anderen Home-Ordner.</translation>
    </message>
    <message>
        <source>The home %1 cannot be written.</source>
        <translation>In den Home-Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the home writable for you, or choose another one.</source>
        <translation>Machen Sie ihn für sich beschreibbar, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The home %1 cannot be locked.</source>
        <translation>Der Home-Ordner %1 kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>No device has the claim ID %1.</source>
        <translation>Kein Gerät hat die Claim-ID %1.</translation>
    </message>
    <message>
        <source>Claim the device first.</source>
        <translation>Beanspruchen Sie zuerst das Gerät.</translation>
    </message>
    <message>
        <source>No certificate with the serial number %1 was issued here.</source>
        <translation>Hier wurde kein Zertifikat mit der Seriennummer %1 ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate was revoked before it was confirmed.</source>
        <translation>Das Zertifikat wurde widerrufen, bevor es bestätigt war.</translation>
    </message>
    <message>
        <source>Provision the device again.</source>
        <translation>Provisionieren Sie das Gerät erneut.</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease.</source>
        <translation>Der Broker lässt uns den Lease für die Eingriffe nicht lesen.</translation>
    </message>
    <message>
        <source>SUBACK 128 for %1</source>
        <translation>SUBACK 128 für %1</translation>
    </message>
    <message>
        <source>Its access rules leave this user out.</source>
        <translation>Seine Zugriffsregeln schließen diesen Benutzer aus.</translation>
    </message>
    <message>
        <source>Allow it to subscribe and publish to %1.</source>
        <translation>Erlauben Sie ihm, %1 zu abonnieren und dort zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The broker does not pass our claim of the enforcer&apos;s lease on.</source>
        <translation>Der Broker gibt unseren Anspruch auf den Lease für die Eingriffe nicht weiter.</translation>
    </message>
    <message>
        <source>our own retained message on %1</source>
        <translation>unsere eigene retained-Nachricht auf %1</translation>
    </message>
    <message>
        <source>Its access rules forbid this user to publish there; MQTT 3.1.1 has no answer that says so.</source>
        <translation>Seine Zugriffsregeln verbieten diesem Benutzer, dort zu veröffentlichen; MQTT 3.1.1 kennt keine Antwort, die das sagt.</translation>
    </message>
    <message>
        <source>Allow it to publish to %1.</source>
        <translation>Erlauben Sie ihm, auf %1 zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The message is too large for a device.</source>
        <translation>Die Nachricht ist zu groß für ein Gerät.</translation>
    </message>
    <message>
        <source>Agents in the field corrupt their receive buffer on larger packets.</source>
        <translation>Agenten im Feld beschädigen bei größeren Paketen ihren Empfangspuffer.</translation>
    </message>
    <message>
        <source>A metric could not be read</source>
        <translation>Eine Metrik war nicht lesbar</translation>
    </message>
    <message>
        <source>A metric was not kept</source>
        <translation>Eine Metrik wurde nicht behalten</translation>
    </message>
    <message>
        <source>A metric was asked for by an unknown statistic</source>
        <translation>Eine Metrik wurde mit einer unbekannten Statistik angefragt</translation>
    </message>
    <message>
        <source>The metric %1 is not kept.</source>
        <translation>Die Metrik %1 wird nicht behalten.</translation>
    </message>
    <message>
        <source>at most %1 metrics of a device</source>
        <translation>höchstens %1 Metriken je Gerät</translation>
    </message>
    <message>
        <source>The connection to the broker is up already.</source>
        <translation>Die Verbindung zum Broker steht bereits.</translation>
    </message>
    <message>
        <source>The connection to the broker was given up.</source>
        <translation>Die Verbindung zum Broker wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The broker lets us hear no device.</source>
        <translation>Der Broker lässt uns kein Gerät hören.</translation>
    </message>
    <message>
        <source>Allow this user to subscribe to these filters.</source>
        <translation>Erlauben Sie diesem Benutzer, diese Filter zu abonnieren.</translation>
    </message>
    <message>
        <source>The broker does not let us see what other managers tell devices (SUBACK 128).</source>
        <translation>Der Broker lässt uns nicht sehen, was andere Manager Geräten sagen (SUBACK 128).</translation>
    </message>
    <message>
        <source>Logged in at the broker</source>
        <translation>Beim Broker angemeldet</translation>
    </message>
    <message>
        <source>The connection to the broker is lost</source>
        <translation>Die Verbindung zum Broker ist verloren</translation>
    </message>
    <message>
        <source>The broker refuses the subscription since a reconnect (SUBACK 128).</source>
        <translation>Der Broker lehnt das Abonnement seit einer neuen Verbindung ab (SUBACK 128).</translation>
    </message>
    <message>
        <source>This manager can only watch</source>
        <translation>Dieser Manager kann nur beobachten</translation>
    </message>
    <message>
        <source>This manager holds the lease: it serves devices and enforces.</source>
        <translation>Dieser Manager hält den Lease: Er bedient Geräte und greift ein.</translation>
    </message>
    <message>
        <source>This manager enforces now</source>
        <translation>Dieser Manager greift jetzt ein</translation>
    </message>
    <message>
        <source>Another manager serves devices and enforces; this one watches.</source>
        <translation>Ein anderer Manager bedient Geräte und greift ein; dieser beobachtet.</translation>
    </message>
    <message>
        <source>This manager watches</source>
        <translation>Dieser Manager beobachtet</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Etwas ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>The device has not logged in.</source>
        <translation>Das Gerät hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>a login of %1</source>
        <translation>eine Anmeldung von %1</translation>
    </message>
    <message>
        <source>Check that the device reaches the broker, and its log.</source>
        <translation>Prüfen Sie, ob das Gerät den Broker erreicht, und sein Protokoll.</translation>
    </message>
    <message>
        <source>The provisioning service has no certificate and key that it could show.</source>
        <translation>Der Provisionierungsdienst hat kein Zertifikat mit Schlüssel, das er vorlegen könnte.</translation>
    </message>
    <message>
        <source>The provisioning service cannot listen on %1.</source>
        <translation>Der Provisionierungsdienst kann nicht auf %1 hören.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>wartet darauf, beansprucht zu werden</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>beansprucht</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>certificate %1, key made here and kept nowhere</source>
        <translation>Zertifikat %1, Schlüssel hier erzeugt und nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>certificate %1 for the device&apos;s own key</source>
        <translation>Zertifikat %1 für den eigenen Schlüssel des Geräts</translation>
    </message>
    <message>
        <source>nothing newer than %1</source>
        <translation>nichts Neueres als %1</translation>
    </message>
    <message>
        <source>%1, it runs %2</source>
        <translation>%1, es läuft mit %2</translation>
    </message>
    <message>
        <source>Check the claim ID, or let the device register first.</source>
        <translation>Prüfen Sie die Claim-ID, oder lassen Sie das Gerät sich zuerst registrieren.</translation>
    </message>
    <message>
        <source>%1 s of the block are left</source>
        <translation>noch %1 s gesperrt</translation>
    </message>
    <message>
        <source>at least %1 ms</source>
        <translation>mindestens %1 ms</translation>
    </message>
    <message>
        <source>Agents honour a release that is up to 10 s old, so a late copy of it would undo the claim.</source>
        <translation>Agenten befolgen einen bis zu 10 s alten Ausschluss, eine späte Kopie davon würde die Beanspruchung also aufheben.</translation>
    </message>
    <message>
        <source>Claim it again in a moment.</source>
        <translation>Beanspruchen Sie es in einem Moment erneut.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Es gibt kein Produkt %1.</translation>
    </message>
    <message>
        <source>The product&apos;s name cannot be used.</source>
        <translation>Der Name des Produkts ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 100 characters, no blanks around them</source>
        <translation>1 bis 100 Zeichen, keine Leerzeichen am Rand</translation>
    </message>
    <message>
        <source>The product&apos;s token cannot be used.</source>
        <translation>Das Token des Produkts ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>at most 200 of A-Z, a-z, 0-9 and . _ ~ + / = -</source>
        <translation>höchstens 200 aus A-Z, a-z, 0-9 und . _ ~ + / = -</translation>
    </message>
    <message>
        <source>The firmware&apos;s version cannot be used.</source>
        <translation>Die Version der Firmware ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>at most 100 characters</source>
        <translation>höchstens 100 Zeichen</translation>
    </message>
    <message>
        <source>Devices could not fetch the firmware from this address.</source>
        <translation>Geräte könnten die Firmware nicht von dieser Adresse holen.</translation>
    </message>
    <message>
        <source>a URL with http or https and a host</source>
        <translation>eine URL mit http oder https und einem Host</translation>
    </message>
    <message>
        <source>The firmware&apos;s checksum cannot be used.</source>
        <translation>Die Prüfsumme der Firmware ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>the SHA-256 of the file: 64 of 0-9 and a-f</source>
        <translation>das SHA-256 der Datei: 64 aus 0-9 und a-f</translation>
    </message>
    <message>
        <source>The token belongs to another product.</source>
        <translation>Das Token gehört zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>Leave the token empty: one is made.</source>
        <translation>Lassen Sie das Token leer: Es wird eines erzeugt.</translation>
    </message>
    <message>
        <source>A device cannot be released at this broker.</source>
        <translation>Ein Gerät kann bei diesem Broker nicht ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>Have its certificate revoked there; closing the device keeps it away for an hour.</source>
        <translation>Lassen Sie sein Zertifikat dort widerrufen; Trennen hält es eine Stunde fern.</translation>
    </message>
    <message>
        <source>This manager watches only, it does not enforce.</source>
        <translation>Dieser Manager beobachtet nur, er greift nicht ein.</translation>
    </message>
    <message>
        <source>no lease is held</source>
        <translation>es wird kein Lease gehalten</translation>
    </message>
    <message>
        <source>the lease is held by %1</source>
        <translation>den Lease hält %1</translation>
    </message>
    <message>
        <source>Act there, or close that manager: this one follows by itself.</source>
        <translation>Handeln Sie dort, oder schließen Sie jenen Manager: Dieser folgt von selbst.</translation>
    </message>
    <message>
        <source>A sync message cannot be read.</source>
        <translation>Eine Sync-Nachricht ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A store/set could not be read</source>
        <translation>Ein store/set war nicht lesbar</translation>
    </message>
    <message>
        <source>A store/get could not be read</source>
        <translation>Ein store/get war nicht lesbar</translation>
    </message>
    <message>
        <source>Another manager serves the Store of this broker.</source>
        <translation>Ein anderer Manager bedient den Store dieses Brokers.</translation>
    </message>
    <message>
        <source>Edit it there, or close that manager: this one follows by itself.</source>
        <translation>Bearbeiten Sie ihn dort, oder schließen Sie jenen Manager: Dieser folgt von selbst.</translation>
    </message>
    <message>
        <source>A row of the table %1 is not kept.</source>
        <translation>Eine Zeile der Tabelle %1 wird nicht behalten.</translation>
    </message>
    <message>
        <source>%1 rows of this device</source>
        <translation>%1 Zeilen dieses Geräts</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Told to slow down by %1</source>
        <translation>Zum Langsamwerden aufgefordert durch %1</translation>
    </message>
    <message>
        <source>Told to stay away for an hour by %1</source>
        <translation>Zum Fernbleiben für eine Stunde aufgefordert durch %1</translation>
    </message>
    <message>
        <source>Released: connection cut, certificate revoked by %1</source>
        <translation>Ausgeschlossen: Verbindung gekappt, Zertifikat widerrufen durch %1</translation>
    </message>
    <message>
        <source>Reclaimed by %1</source>
        <translation>Wieder zugelassen durch %1</translation>
    </message>
    <message>
        <source>mosquitto %1 is up on port %2</source>
        <translation>mosquitto %1 läuft auf Port %2</translation>
    </message>
    <message>
        <source>The broker died and is started again in %1 ms</source>
        <translation>Der Broker ist ausgefallen und wird in %1 ms neu gestartet</translation>
    </message>
    <message>
        <source>Published to a topic that is not its own</source>
        <translation>Veröffentlichte auf einem Topic, das nicht sein eigenes ist</translation>
    </message>
    <message>
        <source>A TLS handshake was refused</source>
        <translation>Ein TLS-Handshake wurde abgelehnt</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Beansprucht</translation>
    </message>
    <message>
        <source>Set %1 = %2</source>
        <translation>%1 = %2 gesetzt</translation>
    </message>
    <message>
        <source>Read %1 = %2</source>
        <translation>%1 = %2 gelesen</translation>
    </message>
    <message>
        <source>An enforcement was not completed</source>
        <translation>Ein Eingriff wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>A device cannot be provisioned at this broker.</source>
        <translation>An diesem Broker lässt sich kein Gerät provisionieren.</translation>
    </message>
    <message>
        <source>A device cannot be claimed at this broker.</source>
        <translation>An diesem Broker lässt sich kein Gerät beanspruchen.</translation>
    </message>
    <message>
        <source>A device cannot be blocked at this broker.</source>
        <translation>An diesem Broker lässt sich kein Gerät sperren.</translation>
    </message>
    <message>
        <source>A device cannot be reclaimed at this broker.</source>
        <translation>An diesem Broker lässt sich kein Gerät wieder zulassen.</translation>
    </message>
    <message>
        <source>Nobody works with the broker %1 from here.</source>
        <translation>Niemand arbeitet von hier aus mit dem Broker %1.</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, or run ferrule broker serve %1, and try again.</source>
        <translation>Das Fenster von Ferrule öffnen oder ferrule broker serve %1 ausführen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until it publishes something.</source>
        <translation>Warten, bis es etwas veröffentlicht.</translation>
    </message>
    <message>
        <source>A device cannot be blocked for that long.</source>
        <translation>So lange lässt sich ein Gerät nicht sperren.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>höchstens %1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>Messages (%1 each) in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>Nachrichten (je %1) in den letzten %2: %3, erlaubt sind %4, während der Pool über seinem Limit lag.</translation>
    </message>
    <message>
        <source>Messages (%1 each) since it was last told, in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>Nachrichten (je %1) seit der letzten Aufforderung, in den letzten %2: %3, erlaubt sind %4, während der Pool über seinem Limit lag.</translation>
    </message>
    <message>
        <source>Throttle %1 of %2: an obedient device now waits %3 before each message.</source>
        <translation>Drosselung %1 von %2: Ein folgsames Gerät wartet jetzt %3 vor jeder Nachricht.</translation>
    </message>
    <message>
        <source>Closed, as throttles did not help (%1).</source>
        <translation>Getrennt, da Drosselungen nicht halfen (%1).</translation>
    </message>
    <message>
        <source>Released, as neither throttles (%1) nor closes (%2) helped.</source>
        <translation>Ausgeschlossen, da weder Drosselungen (%1) noch Trennungen (%2) halfen.</translation>
    </message>
    <message>
        <source>Commands such as ferrule throttle do not reach this broker</source>
        <translation>Befehle wie ferrule throttle erreichen diesen Broker nicht</translation>
    </message>
    <message>
        <source>No longer blocked: %1</source>
        <translation>Nicht mehr gesperrt: %1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>Gesperrt bis %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: its time is over</source>
        <translation>%1 entfernt: abgelaufen</translation>
    </message>
    <message>
        <source>Edited: %1 = %2, by %3</source>
        <translation>Geändert: %1 = %2, durch %3</translation>
    </message>
    <message>
        <source>Removed %1, by %2</source>
        <translation>%1 entfernt, durch %2</translation>
    </message>
    <message>
        <source>A TLS connection was cut without a farewell</source>
        <translation>Eine TLS-Verbindung wurde ohne Abschied getrennt</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>Die Datenbank kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database cannot be prepared.</source>
        <translation>Die Datenbank kann nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>The database cannot be held.</source>
        <translation>Die Datenbank kann nicht gehalten werden.</translation>
    </message>
    <message>
        <source>Another Ferrule runs a cloud on this registry.</source>
        <translation>Ein anderes Ferrule betreibt eine Cloud auf dieser Registry.</translation>
    </message>
    <message>
        <source>Its database.json names the same server and schema.</source>
        <translation>Seine database.json nennt denselben Server und dasselbe Schema.</translation>
    </message>
    <message>
        <source>Stop the other one, or name another schema.</source>
        <translation>Halten Sie das andere an, oder nennen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>Die Datenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>The database server went away in the middle of a change.</source>
        <translation>Der Datenbankserver verschwand mitten in einer Änderung.</translation>
    </message>
    <message>
        <source>Try again: nothing of it was made.</source>
        <translation>Versuchen Sie es erneut: Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The schema&apos;s version cannot be read.</source>
        <translation>Die Version des Schemas kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>In die Datenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database is of a newer Ferrule.</source>
        <translation>Die Datenbank stammt von einem neueren Ferrule.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>schema %1 or older</source>
        <translation>Schema %1 oder älter</translation>
    </message>
    <message>
        <source>Update Ferrule, or start it with another home; nothing was changed.</source>
        <translation>Aktualisieren Sie Ferrule, oder starten Sie es mit einem anderen Home-Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Migration %1 failed.</source>
        <translation>Migration %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The database refused a change.</source>
        <translation>Die Datenbank lehnte eine Änderung ab.</translation>
    </message>
    <message>
        <source>A statement was not understood.</source>
        <translation>Eine Anweisung wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>A part of the change was rolled back, so none of it was made.</source>
        <translation>Ein Teil der Änderung wurde zurückgenommen, also wurde nichts davon ausgeführt.</translation>
    </message>
    <message>
        <source>The change cannot be saved.</source>
        <translation>Die Änderung kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The server went away before it said whether the change was saved.</source>
        <translation>Der Server verschwand, bevor er sagte, ob die Änderung gespeichert ist.</translation>
    </message>
    <message>
        <source>The table %1 cannot be copied to the database server.</source>
        <translation>Die Tabelle %1 kann nicht auf den Datenbankserver kopiert werden.</translation>
    </message>
    <message>
        <source>The database holds rows already, so nothing was copied into it.</source>
        <translation>Die Datenbank enthält bereits Zeilen, also wurde nichts hineinkopiert.</translation>
    </message>
    <message>
        <source>Name an empty schema.</source>
        <translation>Nennen Sie ein leeres Schema.</translation>
    </message>
    <message>
        <source>%1 does not say where the database is.</source>
        <translation>%1 sagt nicht, wo die Datenbank ist.</translation>
    </message>
    <message>
        <source>The port is no number of a port.</source>
        <translation>Der Port ist keine Portnummer.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 bis 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>The database server is not named.</source>
        <translation>Der Datenbankserver ist nicht genannt.</translation>
    </message>
    <message>
        <source>a host, a database, a user</source>
        <translation>ein Host, eine Datenbank, ein Benutzer</translation>
    </message>
    <message>
        <source>The schema cannot be used.</source>
        <translation>Das Schema ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 63 of a-z, 0-9 and &apos;_&apos;, no digit first</source>
        <translation>1 bis 63 aus a-z, 0-9 und „_“, keine Ziffer am Anfang</translation>
    </message>
    <message>
        <source>The time that the server is given cannot be used.</source>
        <translation>Die Frist für den Server ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>1 to 300, in seconds</source>
        <translation>1 bis 300, in Sekunden</translation>
    </message>
    <message>
        <source>The way to use TLS is not known.</source>
        <translation>Diese Art, TLS zu verwenden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The path of the authority&apos;s file cannot be used.</source>
        <translation>Der Pfad der Datei der Zertifizierungsstelle ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>no semicolon</source>
        <translation>kein Semikolon</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>Machen Sie die Datei für sich lesbar.</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 holds a password that others may read.</source>
        <translation>%1 enthält ein Passwort, das andere lesen dürfen.</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>eine Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Run chmod 600 on it, and change the password.</source>
        <translation>Führen Sie chmod 600 darauf aus, und ändern Sie das Passwort.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Qts Treiber für PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Installieren Sie das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>%1 s lang keine Antwort</translation>
    </message>
    <message>
        <source>The database server hangs, or has far too much to do.</source>
        <translation>Der Datenbankserver hängt oder ist stark überlastet.</translation>
    </message>
    <message>
        <source>Look after the server of %1: the connection is made anew by itself.</source>
        <translation>Sehen Sie nach dem Server von %1: Die Verbindung wird von selbst neu aufgebaut.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot keep a text that has a NUL in it; nothing was changed.</source>
        <translation>PostgreSQL kann keinen Text mit einem NUL darin behalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server answers, and does not let this user into this database.</source>
        <translation>Der Server antwortet und lässt diesen Benutzer nicht in diese Datenbank.</translation>
    </message>
    <message>
        <source>Check user, password and database of %1.</source>
        <translation>Prüfen Sie Benutzer, Passwort und Datenbank von %1.</translation>
    </message>
    <message>
        <source>No connection that TLS protects as asked could be made.</source>
        <translation>Eine wie verlangt durch TLS geschützte Verbindung war nicht möglich.</translation>
    </message>
    <message>
        <source>Check tls and authority of %1.</source>
        <translation>Prüfen Sie tls und authority von %1.</translation>
    </message>
    <message>
        <source>The database server does not run, or cannot be reached.</source>
        <translation>Der Datenbankserver läuft nicht oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start the server, or check host and port of %1.</source>
        <translation>Starten Sie den Server, oder prüfen Sie Host und Port von %1.</translation>
    </message>
    <message>
        <source>The database server ended the connection, or cannot be reached.</source>
        <translation>Der Datenbankserver beendete die Verbindung oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again when the server of %1 is back: the connection is made anew.</source>
        <translation>Versuchen Sie es erneut, wenn der Server von %1 wieder da ist: Die Verbindung wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The user may not write there, or the server is a read-only copy.</source>
        <translation>Der Benutzer darf dort nicht schreiben, oder der Server ist eine schreibgeschützte Kopie.</translation>
    </message>
    <message>
        <source>Grant the user of %1 what it needs (README.md says what).</source>
        <translation>Gewähren Sie dem Benutzer von %1, was er braucht (README.md sagt, was).</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The server was not done in the time that it is given.</source>
        <translation>Der Server wurde in der Frist, die er hat, nicht fertig.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look what else %1 has to do.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sehen Sie nach, was %1 sonst zu tun hat.</translation>
    </message>
    <message>
        <source>The server&apos;s disk or memory is full or failing.</source>
        <translation>Platte oder Speicher des Servers sind voll oder fallen aus.</translation>
    </message>
    <message>
        <source>Free space on the server of %1.</source>
        <translation>Schaffen Sie Platz auf dem Server von %1.</translation>
    </message>
    <message>
        <source>The server found its files damaged.</source>
        <translation>Der Server fand seine Dateien beschädigt.</translation>
    </message>
    <message>
        <source>Ask who runs the server, and keep a copy before anything is tried.</source>
        <translation>Fragen Sie den Betreiber des Servers, und sichern Sie eine Kopie, bevor etwas versucht wird.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Wählen Sie einen anderen Home-Ordner, oder machen Sie den übergeordneten beschreibbar.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you.</source>
        <translation>Machen Sie %1 und seinen Ordner für sich beschreibbar.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full or failing.</source>
        <translation>Die Platte ist voll oder fällt aus.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1.</source>
        <translation>Schaffen Sie Platz auf der Platte mit %1.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not a database.</source>
        <translation>Die Datei ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>Move %1 aside, or put a copy of it back; nothing was changed.</source>
        <translation>Verschieben Sie %1, oder stellen Sie eine Kopie davon zurück; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>Prüfstand-Cloud</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudProducts</name>
    <message>
        <source>The products could not be read</source>
        <translation>Die Produkte konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>registriert · noch nicht beansprucht</translation>
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
    <message>
        <source>blocked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>verbunden · %1</translation>
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
        <translation>%1 insgesamt, davon %2 % auf der Leitung oder im Warten auf das Gerät; Zertifikat %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Provisionierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>Provisionierung abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) written and read back</source>
        <translation>
            <numerusform>%n Einstellung geschrieben und zurückgelesen</numerusform>
            <numerusform>%n Einstellungen geschrieben und zurückgelesen</numerusform>
        </translation>
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
    <name>ferrule::app::ServiceDesk</name>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>Die gespeicherte Verkehrsrichtlinie wird nicht verwendet</translation>
    </message>
    <message>
        <source>The traffic of the past could not be read</source>
        <translation>Der frühere Verkehr konnte nicht gelesen werden</translation>
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
    <message>
        <source>told to stay away until %1</source>
        <translation>soll fernbleiben bis %1</translation>
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
    <name>ferrule::ui::BaudField</name>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Bit rate of the port; a port that is open is opened again</source>
        <translation>Bitrate des Ports; ein offener Port wird neu geöffnet</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 Baud</translation>
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
    <name>ferrule::ui::BrokerForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>Wie der Host</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>mqtt.example.com</source>
        <translation>mqtt.example.com</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>TLS verwenden</translation>
    </message>
    <message>
        <source>Without it everything, the password as well, crosses the network in clear</source>
        <translation>Ohne TLS geht alles, auch das Passwort, im Klartext durch das Netz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Protocols to offer, for brokers behind port 443, such as mqtt or x-amzn-mqtt-ca</source>
        <translation>Anzubietende Protokolle für Broker hinter Port 443, etwa mqtt oder x-amzn-mqtt-ca</translation>
    </message>
    <message>
        <source>Verify the broker&apos;s certificate</source>
        <translation>Zertifikat des Brokers prüfen</translation>
    </message>
    <message>
        <source>Off, whoever answers is believed</source>
        <translation>Ausgeschaltet wird jedem geglaubt, der antwortet</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client ID begins with</source>
        <translation>Client-ID beginnt mit</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Was dort geschieht</translation>
    </message>
    <message>
        <source>Devices publish to</source>
        <translation>Geräte veröffentlichen auf</translation>
    </message>
    <message>
        <source>Topic filters that begin with ioto/service/ or $aws/rules/; nothing else is subscribed to</source>
        <translation>Topic-Filter, die mit ioto/service/ oder $aws/rules/ beginnen; sonst wird nichts abonniert</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Never serve a device or enforce; another manager does</source>
        <translation>Nie ein Gerät bedienen oder eingreifen; das tut ein anderer Manager</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Frist für den Aufbau</translation>
    </message>
    <message>
        <source>The path of a PEM file, or the PEM text itself</source>
        <translation>Der Pfad einer PEM-Datei oder der PEM-Text selbst</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BrokersPage</name>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Log in and find out what is possible there; nothing is changed</source>
        <translation>Anmelden und feststellen, was dort möglich ist; geändert wird nichts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What is possible there</source>
        <translation>Was dort möglich ist</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · in Gebrauch</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>Prüfstand-Cloud</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>Mit einem Broker verbinden</translation>
    </message>
    <message>
        <source>Runs on this computer, with an authority and a registration of its own. Devices are provisioned, claimed and released here.</source>
        <translation>Läuft auf diesem Rechner, mit eigener Zertifizierungsstelle und Registrierung. Geräte werden hier provisioniert, beansprucht und ausgeschlossen.</translation>
    </message>
    <message>
        <source>Any MQTT 3.1.1 broker in place of the bench cloud: mosquitto, RabbitMQ, EMQX, AWS IoT Core. Store, traffic meter and throttle work as far as its permissions go.</source>
        <translation>Ein beliebiger Broker für MQTT 3.1.1 anstelle der Prüfstand-Cloud: mosquitto, RabbitMQ, EMQX, AWS IoT Core. Store, Verkehrsmessung und Drosselung arbeiten, soweit seine Rechte es erlauben.</translation>
    </message>
    <message>
        <source>Use the bench cloud</source>
        <translation>Die Prüfstand-Cloud verwenden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 was not reached, or refused.</source>
        <translation>%1 wurde nicht erreicht oder lehnte ab.</translation>
    </message>
    <message>
        <source>Seen at %1:</source>
        <translation>Gesehen um %1:</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key and goes back to the bench cloud. What was recorded there stays.</source>
        <translation>Entfernen vergisst Passwort und Schlüssel von %1 und kehrt zur Prüfstand-Cloud zurück. Was dort aufgezeichnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key. What was recorded there stays.</source>
        <translation>Entfernen vergisst Passwort und Schlüssel von %1. Was dort aufgezeichnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove 1 connection</source>
        <translation>1 Verbindung entfernen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <translation>%1 · %2 verbunden · %3 % vom Limit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CloudWords</name>
    <message>
        <source>trying again now</source>
        <translation>neuer Versuch läuft</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
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
    <name>ferrule::ui::CommandsModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>The broker has not taken it</source>
        <translation>Der Broker hat es nicht angenommen</translation>
    </message>
    <message>
        <source>With the broker since %1</source>
        <translation>Seit %1 beim Broker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
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
    <message>
        <source>Copy as command</source>
        <translation>Als Befehlszeile kopieren</translation>
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
    <message>
        <source>Its bytes are shown below</source>
        <translation>Seine Bytes stehen darunter</translation>
    </message>
    <message>
        <source>Press Right to see its bytes</source>
        <translation>Pfeil nach rechts zeigt seine Bytes</translation>
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
    <message numerus="yes">
        <source>%n line(s) came too fast and are lost</source>
        <translation>
            <numerusform>%n Zeile kam zu schnell und ist verloren</numerusform>
            <numerusform>%n Zeilen kamen zu schnell und sind verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) made room</source>
        <translation>
            <numerusform>%n ältere Zeile machte Platz</numerusform>
            <numerusform>%n ältere Zeilen machten Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>The console keeps the newest 16 MiB of a port</source>
        <translation>Die Konsole behält die neuesten 16 MiB eines Ports</translation>
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
    <message>
        <source>Read its &amp;Store</source>
        <translation>Seinen &amp;Store lesen</translation>
    </message>
    <message>
        <source>No command does this</source>
        <translation>Das tut keine Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>Refuse the device a certificate for an hour</source>
        <translation>Dem Gerät eine Stunde lang ein Zertifikat verweigern</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>Sperre auf&amp;heben</translation>
    </message>
    <message>
        <source>Let a blocked device be provisioned again</source>
        <translation>Ein gesperrtes Gerät sich wieder provisionieren lassen</translation>
    </message>
    <message>
        <source>Blocking refuses 1 device, %1, a certificate for 1 hour: where it asks to be provisioned, it is told to wait. A connection that it has stays.</source>
        <translation>Sperren verweigert 1 Gerät, %1, 1 Stunde lang ein Zertifikat: Will es provisioniert werden, soll es warten. Eine bestehende Verbindung bleibt.</translation>
    </message>
    <message>
        <source>Block 1 device</source>
        <translation>1 Gerät sperren</translation>
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
    <name>ferrule::ui::ExpiryEditor</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>When the item goes by itself</source>
        <translation>Wann der Eintrag abläuft</translation>
    </message>
    <message>
        <source>Stage it like an edit</source>
        <translation>Als Änderung vormerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Goes by itself on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>Einen Zeitpunkt in der Zukunft wählen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FindingsList</name>
    <message>
        <source>Works</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <message>
        <source>Connect to a broker</source>
        <translation>Mit einem Broker verbinden</translation>
    </message>
    <message>
        <source>A broker of your own, with devices out there already? Their Store and their traffic, as far as it lets you.</source>
        <translation>Ein eigener Broker, und Geräte gibt es dort schon? Ihr Store und ihr Verkehr, soweit er es zulässt.</translation>
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
    <name>ferrule::ui::KeyPanel</name>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
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
        <source>Device reports</source>
        <translation>Gerät meldet</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>When the item goes by itself; staged like an edit</source>
        <translation>Wann der Eintrag von selbst verschwindet; wird wie eine Änderung vorgemerkt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>In 8 Stunden</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>In 1 Tag</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Zeit…</translation>
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
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
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
        <translation>Topic-Filter, z. B. ioto/service/+/store/#</translation>
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
        <translation>Puffer %1 %</translation>
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
    <message>
        <source>No command can log in here: the broker&apos;s key is not in a file.</source>
        <translation>Hier kann sich keine Befehlszeile anmelden: Der Schlüssel des Brokers liegt nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1 left out by the broker</source>
        <translation>%1 vom Broker ausgelassen</translation>
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
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Gemessen alle</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Headroom for bursts</source>
        <translation>Spielraum für Bursts</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>The rules and plans that ship; every number can be changed then</source>
        <translation>Die mitgelieferten Regeln und Tarife; danach lässt sich jede Zahl ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Name der Richtlinie</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Of a device</source>
        <translation>Je Gerät</translation>
    </message>
    <message>
        <source>Messages an hour for each device; the pool may send that times the devices connected.</source>
        <translation>Nachrichten pro Stunde je Gerät; der Pool darf das Produkt mit den verbundenen Geräten senden.</translation>
    </message>
    <message>
        <source>A message is</source>
        <translation>Eine Nachricht ist</translation>
    </message>
    <message>
        <source>A larger packet counts once for each started part</source>
        <translation>Ein größeres Paket zählt einmal je angefangenem Teil</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Vom Limit</translation>
    </message>
    <message>
        <source>What may be sent within one window</source>
        <translation>Was in einem Fenster gesendet werden darf</translation>
    </message>
    <message>
        <source>After a quiet time</source>
        <translation>Nach ruhiger Zeit</translation>
    </message>
    <message>
        <source>The same where little was sent before; not the smaller of the two</source>
        <translation>Dasselbe, wenn davor wenig gesendet wurde; nicht der kleinere Wert</translation>
    </message>
    <message>
        <source>Quiet is below</source>
        <translation>Ruhig ist unter</translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation>In der Zeit davor</translation>
    </message>
    <message>
        <source>The stretch before the window that is looked at, 1 to 100 windows</source>
        <translation>Die betrachtete Strecke vor dem Fenster, 1 bis 100 Fenster</translation>
    </message>
    <message>
        <source>Persistent excess</source>
        <translation>Anhaltende Überschreitung</translation>
    </message>
    <message>
        <source>Throttles before a close</source>
        <translation>Drosselungen vor dem Trennen</translation>
    </message>
    <message>
        <source>How often a device is told to slow down before it is told to stay away</source>
        <translation>Wie oft ein Gerät langsamer werden soll, bevor es fernbleiben soll</translation>
    </message>
    <message>
        <source>Closes before a release</source>
        <translation>Trennungen vor dem Ausschluss</translation>
    </message>
    <message>
        <source>How often it is told to stay away before it is released; 0 = at once</source>
        <translation>Wie oft es fernbleiben soll, bevor es ausgeschlossen wird; 0 = sofort</translation>
    </message>
    <message>
        <source>Grace after each</source>
        <translation>Schonzeit nach jeder</translation>
    </message>
    <message>
        <source>What arrives so soon after an action was under way already: not counted</source>
        <translation>Was so bald nach einer Maßnahme kommt, war schon unterwegs: Es zählt nicht</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>Vergessen nach</translation>
    </message>
    <message>
        <source>Without an excess for so long, a device is back at the bottom</source>
        <translation>So lange ohne Überschreitung, und ein Gerät fängt wieder unten an</translation>
    </message>
    <message>
        <source>Reclaim at the earliest</source>
        <translation>Frühestens wieder zulassen</translation>
    </message>
    <message>
        <source>So long after a release: agents obey a release that is up to 10 s old</source>
        <translation>So lange nach einem Ausschluss: Agenten befolgen einen bis zu 10 s alten Ausschluss</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Eigene Zahlen</translation>
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
        <translation>%1 %</translation>
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
    <message>
        <source>… over HTTPS</source>
        <translation>… über HTTPS</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate that devices must trust, for the broker and for HTTPS alike</source>
        <translation>Das SHA-256 des Zertifikats, dem Geräte vertrauen müssen, für Broker und HTTPS gleichermaßen</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
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
        <translation>Der Pfad eines Ports, der nicht von selbst erscheint, z. B. /dev/pts/4</translation>
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
    <name>ferrule::ui::ProductForm</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Claim its devices by itself</source>
        <translation>Ihre Geräte von selbst beanspruchen</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Produkt speichern</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call the product</source>
        <translation>Wie Menschen das Produkt nennen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Empty: a new one is made when saved</source>
        <translation>Leer: Beim Speichern wird ein neues erzeugt</translation>
    </message>
    <message>
        <source>Devices register with it; it is in the firmware of each. With another token, devices that have the old one are refused.</source>
        <translation>Damit registrieren sich Geräte; es steckt in der Firmware eines jeden. Mit einem anderen Token werden Geräte mit dem alten abgewiesen.</translation>
    </message>
    <message>
        <source>For devices that name this cloud&apos;s account as they register. All others wait for a person.</source>
        <translation>Für Geräte, die bei der Registrierung das Konto dieser Cloud nennen. Alle anderen warten auf einen Menschen.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Update-Prüfung</translation>
    </message>
    <message>
        <source>Newest firmware</source>
        <translation>Neueste Firmware</translation>
    </message>
    <message>
        <source>Empty: there is nothing newer</source>
        <translation>Leer: Es gibt nichts Neueres</translation>
    </message>
    <message>
        <source>Where devices fetch it</source>
        <translation>Wo Geräte sie holen</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>A device that runs an older version is told to fetch it.</source>
        <translation>Einem Gerät mit älterer Version wird gesagt, sie zu holen.</translation>
    </message>
    <message>
        <source>A device that asks is told that there is nothing newer.</source>
        <translation>Einem Gerät, das fragt, wird gesagt, dass es nichts Neueres gibt.</translation>
    </message>
    <message>
        <source>Make product</source>
        <translation>Produkt anlegen</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsModel</name>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Durch einen Menschen</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>Nichts Neueres</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Beansprucht</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsPage</name>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Make a product with a token of its own</source>
        <translation>Ein Produkt mit eigenem Token anlegen</translation>
    </message>
    <message>
        <source>There is a product %1 already.</source>
        <translation>Es gibt bereits ein Produkt %1.</translation>
    </message>
    <message>
        <source>Choose another name, or select that one and change it.</source>
        <translation>Wählen Sie einen anderen Namen, oder wählen Sie jenes aus und ändern Sie es.</translation>
    </message>
    <message>
        <source>Let its devices wait to be claimed</source>
        <translation>Geräte warten lassen, bis sie beansprucht werden</translation>
    </message>
    <message>
        <source>Claim its devices as they register</source>
        <translation>Geräte beanspruchen, sobald sie sich registrieren</translation>
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
        <source>Provision</source>
        <translation>Provisionieren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
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
    <message>
        <source>Start over…</source>
        <translation>Neu beginnen…</translation>
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
        <translation>Topic, z. B. ioto/device/P7QX2M9A4B/test</translation>
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
    <message>
        <source>Copy as command</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RecordsPage</name>
    <message>
        <source>Send command</source>
        <translation>Befehl senden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Rows of the device&apos;s log and its other tables</source>
        <translation>Zeilen des Geräteprotokolls und seiner anderen Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Only the rows of one of the device&apos;s tables</source>
        <translation>Nur die Zeilen einer der Tabellen des Geräts</translation>
    </message>
    <message>
        <source>The selected row as the device sent it</source>
        <translation>Die ausgewählte Zeile, wie das Gerät sie sendete</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>reboot, update, or a word that the device&apos;s own program knows</source>
        <translation>reboot, update oder ein Wort, das das Programm des Geräts kennt</translation>
    </message>
    <message>
        <source>Arguments of the command</source>
        <translation>Argumente des Befehls</translation>
    </message>
    <message>
        <source>Arguments as a JSON object, or nothing</source>
        <translation>Argumente als JSON-Objekt oder nichts</translation>
    </message>
    <message>
        <source>Commands that the device was given</source>
        <translation>Befehle, die das Gerät bekam</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity in the cloud yet</source>
        <translation>Noch keine Identität in der Cloud</translation>
    </message>
    <message>
        <source>Provision the device first; its log appears when its agent syncs.</source>
        <translation>Provisionieren Sie zuerst das Gerät; sein Protokoll erscheint, wenn sein Agent synchronisiert.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Choose all tables or clear the filter to see the rest.</source>
        <translation>Wählen Sie alle Tabellen, oder leeren Sie den Filter, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>Rows appear here when the device&apos;s agent keeps its log in step by database sync. Agents without it send none.</source>
        <translation>Zeilen erscheinen hier, wenn der Agent des Geräts sein Protokoll per Datenbank-Sync abgleicht. Agenten ohne ihn senden keine.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>No log at this broker</source>
        <translation>Kein Log an diesem Broker</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RequestCard</name>
    <message>
        <source>As the device says</source>
        <translation>Wie das Gerät sagt</translation>
    </message>
    <message>
        <source>None, or the one it has joined</source>
        <translation>Keines oder das, in dem es schon ist</translation>
    </message>
    <message>
        <source>The device joins it before it logs in: by its own dialect, or by Improv Wi-Fi where its firmware speaks that beside it</source>
        <translation>Das Gerät verbindet sich damit, bevor es sich anmeldet: mit seinem eigenen Dialekt oder mit Improv Wi-Fi, wo seine Firmware das daneben spricht</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>Prod&amp;ukt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>&amp;Bit rate</source>
        <translation>&amp;Bitrate</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>&amp;Wi-Fi network</source>
        <translation>&amp;WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Pass&amp;phrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Wie sein Modell</translation>
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
        <translation>Topic-Filter, z. B. ioto/device/+/#</translation>
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
    <message>
        <source>Bit rate of every port at the station</source>
        <translation>Bitrate jedes Ports an der Station</translation>
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
        <source>%1 % at the first attempt</source>
        <translation>%1 % im ersten Versuch</translation>
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
    <message>
        <source>%1 passed · %2 failed · yield %3&#xa0;%</source>
        <translation>%1 bestanden · %2 fehlgeschlagen · Ausbeute %3 %</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your changes are on their way. Edit again when they have arrived.</source>
        <translation>Ihre Änderungen sind unterwegs. Bearbeiten Sie weiter, wenn sie angekommen sind.</translation>
    </message>
    <message>
        <source>There is nothing that could expire.</source>
        <translation>Hier gibt es nichts, das ablaufen könnte.</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>Ablauf von %1</translation>
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
    <message>
        <source>Read the settings</source>
        <translation>Einstellungen lesen</translation>
    </message>
    <message>
        <source>The device has told no setting</source>
        <translation>Das Gerät hat keine Einstellung genannt</translation>
    </message>
    <message>
        <source>You can add the first one yourself, paste rows, or import a file. Applied, they are written to the device and read back.</source>
        <translation>Sie können die erste selbst hinzufügen, Zeilen einfügen oder eine Datei importieren. Beim Anwenden werden sie auf das Gerät geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Read the settings from the device</source>
        <translation>Die Einstellungen vom Gerät lesen</translation>
    </message>
    <message>
        <source>No settings over this port</source>
        <translation>Keine Einstellungen über diesen Port</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Provision it; the cloud keeps a Store for it then.</source>
        <translation>%1 spricht %2, das keine Einstellungen zum Lesen oder Schreiben hat. Provisionieren Sie es; dann führt die Cloud einen Store dafür.</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Edit what the cloud holds for it instead.</source>
        <translation>%1 spricht %2, das keine Einstellungen zum Lesen oder Schreiben hat. Bearbeiten Sie stattdessen, was die Cloud dafür führt.</translation>
    </message>
    <message>
        <source>Provision it</source>
        <translation>Provisionieren</translation>
    </message>
    <message>
        <source>Show the cloud&apos;s Store</source>
        <translation>Store der Cloud zeigen</translation>
    </message>
    <message>
        <source>The device&apos;s own settings</source>
        <translation>Die eigenen Einstellungen des Geräts</translation>
    </message>
    <message>
        <source>Reading them asks the device on %1 what it is and what it holds. Nothing on it changes.</source>
        <translation>Das Lesen fragt das Gerät an %1, was es ist und was es enthält. Nichts daran ändert sich.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreSource</name>
    <message>
        <source>Where the values are</source>
        <translation>Wo die Werte sind</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>What the cloud holds for the device, and what the device reports</source>
        <translation>Was die Cloud für das Gerät führt und was das Gerät meldet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The settings that the device itself holds, read over its port</source>
        <translation>Die Einstellungen, die das Gerät selbst enthält, über seinen Port gelesen</translation>
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
    <name>ferrule::ui::SyncedRowsModel</name>
    <message>
        <source>%1, received %2</source>
        <translation>%1, empfangen %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
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
        <translation>%1 neu · Puffer %2 %</translation>
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
    <name>ferrule::ui::TlsCard</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>Der Broker</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself: the root of the chain</source>
        <translation>es selbst: die Wurzel der Kette</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
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
        <translation>%1 %</translation>
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
        <translation>%1 %</translation>
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
        <translation>Für einen Port, der nicht von selbst erscheint, z. B. ein Pseudo-Terminal</translation>
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
    <message>
        <source>&amp;Connect to a broker…</source>
        <translation>Mit einem &amp;Broker verbinden…</translation>
    </message>
    <message>
        <source>Work with an MQTT broker of your own in place of the bench cloud</source>
        <translation>Anstelle der Prüfstand-Cloud mit einem eigenen MQTT-Broker arbeiten</translation>
    </message>
    <message>
        <source>&amp;Start the cloud again</source>
        <translation>Die Cloud erneut &amp;starten</translation>
    </message>
    <message>
        <source>Bring the bench cloud up, or connect to the broker, again after it failed</source>
        <translation>Nach einem Ausfall die Prüfstand-Cloud erneut starten oder den Broker erneut verbinden</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>The wait was cancelled</source>
        <translation>Das Warten wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>mqtt</name>
    <message>
        <source>nothing is wrong</source>
        <translation>ist nichts falsch</translation>
    </message>
    <message>
        <source>a text is longer than 65535 bytes</source>
        <translation>ist ein Text länger als 65535 Bytes</translation>
    </message>
    <message>
        <source>a text is not UTF-8, or holds U+0000 or a surrogate</source>
        <translation>ist ein Text kein UTF-8 oder enthält U+0000 oder ein Surrogat</translation>
    </message>
    <message>
        <source>a topic name is empty</source>
        <translation>ist ein Topic-Name leer</translation>
    </message>
    <message>
        <source>a topic name holds a wildcard</source>
        <translation>enthält ein Topic-Name einen Platzhalter</translation>
    </message>
    <message>
        <source>a topic filter is empty, or a wildcard does not fill its level, or # is not the last level</source>
        <translation>ist ein Topic-Filter leer, oder ein Platzhalter füllt seine Ebene nicht aus, oder # ist nicht die letzte Ebene</translation>
    </message>
    <message>
        <source>a QoS is not 0, 1 or 2</source>
        <translation>ist eine QoS nicht 0, 1 oder 2</translation>
    </message>
    <message>
        <source>a packet is larger than the limit</source>
        <translation>ist ein Paket größer als das Limit</translation>
    </message>
    <message>
        <source>a packet type is reserved, or not one that a broker sends</source>
        <translation>ist ein Pakettyp reserviert oder keiner, den ein Broker sendet</translation>
    </message>
    <message>
        <source>the flags of a packet&apos;s first byte are not the ones that its type asks for</source>
        <translation>sind die Flags im ersten Byte eines Pakets nicht die, die sein Typ verlangt</translation>
    </message>
    <message>
        <source>a remaining length takes more than four bytes</source>
        <translation>belegt eine Restlänge mehr als vier Bytes</translation>
    </message>
    <message>
        <source>a packet is longer or shorter than its fields</source>
        <translation>ist ein Paket länger oder kürzer als seine Felder</translation>
    </message>
    <message>
        <source>a packet identifier is zero</source>
        <translation>ist ein Paket-Identifier null</translation>
    </message>
    <message>
        <source>a packet came before CONNACK</source>
        <translation>kam ein Paket vor CONNACK</translation>
    </message>
    <message>
        <source>a second CONNACK came</source>
        <translation>kam ein zweites CONNACK</translation>
    </message>
    <message>
        <source>reserved CONNACK flags are set</source>
        <translation>sind reservierte CONNACK-Flags gesetzt</translation>
    </message>
    <message>
        <source>CONNACK reports a stored session that was not asked for, or together with a refusal</source>
        <translation>meldet CONNACK eine gespeicherte Sitzung, die nicht verlangt war oder zugleich mit einer Ablehnung kommt</translation>
    </message>
    <message>
        <source>a SUBACK holds another number of codes than filters were sent</source>
        <translation>enthält ein SUBACK eine andere Zahl von Codes, als Filter gesendet wurden</translation>
    </message>
    <message>
        <source>a SUBACK holds a code other than 0, 1, 2 and 128</source>
        <translation>enthält ein SUBACK einen anderen Code als 0, 1, 2 und 128</translation>
    </message>
    <message>
        <source>a SUBACK or UNSUBACK answers no request</source>
        <translation>beantwortet ein SUBACK oder UNSUBACK keine Anfrage</translation>
    </message>
    <message>
        <source>a message was acknowledged by a packet of another QoS</source>
        <translation>wurde eine Nachricht durch ein Paket anderer QoS bestätigt</translation>
    </message>
    <message>
        <source>a PINGREQ was not answered</source>
        <translation>wurde ein PINGREQ nicht beantwortet</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>besteht keine Verbindung</translation>
    </message>
    <message>
        <source>there is a connection already</source>
        <translation>besteht bereits eine Verbindung</translation>
    </message>
    <message>
        <source>a list is empty</source>
        <translation>ist eine Liste leer</translation>
    </message>
    <message>
        <source>a password is given without a user</source>
        <translation>ist ein Passwort ohne Benutzer angegeben</translation>
    </message>
    <message>
        <source>an empty client identifier needs a clean session</source>
        <translation>verlangt ein leerer Client-Identifier eine Clean Session</translation>
    </message>
    <message>
        <source>all packet identifiers are in use</source>
        <translation>sind alle Paket-Identifier in Gebrauch</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The broker did not complete the connection in time.</source>
        <translation>Der Broker schloss den Verbindungsaufbau nicht rechtzeitig ab.</translation>
    </message>
    <message>
        <source>The link is open, but no CONNACK came.</source>
        <translation>Die Strecke ist offen, aber es kam kein CONNACK.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>Die Strecke ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A CONNACK within %1 ms.</source>
        <translation>Ein CONNACK innerhalb von %1 ms.</translation>
    </message>
    <message>
        <source>The CONNECT was not sent.</source>
        <translation>Das CONNECT wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The message was dropped with its session.</source>
        <translation>Die Nachricht wurde mit ihrer Sitzung verworfen.</translation>
    </message>
    <message>
        <source>The message was dropped: the connection ended, and with it its clean session.</source>
        <translation>Die Nachricht wurde verworfen: Die Verbindung endete und mit ihr die Clean Session.</translation>
    </message>
    <message>
        <source>The connection ended before the broker answered.</source>
        <translation>Die Verbindung endete, bevor der Broker antwortete.</translation>
    </message>
    <message>
        <source>The MQTT client was closed.</source>
        <translation>Der MQTT-Client wurde geschlossen.</translation>
    </message>
    <message>
        <source>The client is connected, or connecting, already.</source>
        <translation>Der Client ist bereits verbunden oder verbindet sich gerade.</translation>
    </message>
    <message>
        <source>The message waits in the outbox of its session.</source>
        <translation>Die Nachricht wartet im Postausgang ihrer Sitzung.</translation>
    </message>
    <message>
        <source>The session is in use.</source>
        <translation>Die Sitzung ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Die Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The message was not sent: too many bytes are waiting for the broker.</source>
        <translation>Die Nachricht wurde nicht gesendet: Zu viele Bytes warten auf den Broker.</translation>
    </message>
    <message>
        <source>The subscription was not sent.</source>
        <translation>Das Abonnement wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The unsubscription was not sent.</source>
        <translation>Die Abbestellung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The broker answered a QoS 2 message with PUBACK.</source>
        <translation>Der Broker beantwortete eine QoS-2-Nachricht mit PUBACK.</translation>
    </message>
    <message>
        <source>PUBACK for packet identifier %1.</source>
        <translation>PUBACK für Paket-Identifier %1.</translation>
    </message>
    <message>
        <source>The broker does not offer QoS 2; the message may have been delivered.</source>
        <translation>Der Broker bietet keine QoS 2; die Nachricht kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>Publish with QoS 1 to this broker.</source>
        <translation>Veröffentlichen Sie bei diesem Broker mit QoS 1.</translation>
    </message>
    <message>
        <source>It does not speak MQTT 3.1.1.</source>
        <translation>Er spricht kein MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>Use a broker that speaks MQTT 3.1.1.</source>
        <translation>Verwenden Sie einen Broker, der MQTT 3.1.1 spricht.</translation>
    </message>
    <message>
        <source>It does not accept this client identifier.</source>
        <translation>Er akzeptiert diesen Client-Identifier nicht.</translation>
    </message>
    <message>
        <source>Use another client identifier.</source>
        <translation>Verwenden Sie einen anderen Client-Identifier.</translation>
    </message>
    <message>
        <source>Its MQTT service is not available at the moment.</source>
        <translation>Sein MQTT-Dienst ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Correct user name and password.</source>
        <translation>Korrigieren Sie Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>This client is not authorised to connect.</source>
        <translation>Dieser Client darf sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Check the certificate or user, and the broker&apos;s access rules.</source>
        <translation>Prüfen Sie Zertifikat oder Benutzer und die Zugriffsregeln des Brokers.</translation>
    </message>
    <message>
        <source>In it, %1.</source>
        <translation>Darin %1.</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>Korrigieren Sie es; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The broker did not answer a PINGREQ in time.</source>
        <translation>Der Broker beantwortete ein PINGREQ nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The broker hangs, or the network lost the connection.</source>
        <translation>Der Broker hängt, oder das Netz verlor die Verbindung.</translation>
    </message>
    <message>
        <source>The broker broke the MQTT 3.1.1 protocol.</source>
        <translation>Der Broker verletzte das Protokoll MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>In what it sent, %1.</source>
        <translation>In dem, was er sendete, %1.</translation>
    </message>
    <message>
        <source>A defect in the broker, or something that is not MQTT listens on this port.</source>
        <translation>Ein Fehler im Broker, oder auf diesem Port hört etwas, das kein MQTT ist.</translation>
    </message>
    <message>
        <source>The broker refused the connection.</source>
        <translation>Der Broker lehnte die Verbindung ab.</translation>
    </message>
    <message>
        <source>CONNACK return code %1.</source>
        <translation>CONNACK-Rückgabecode %1.</translation>
    </message>
    <message>
        <source>Return code 0.</source>
        <translation>Rückgabecode 0.</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>Es besteht keine Verbindung zum Broker.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>The connection was closed on request.</source>
        <translation>Die Verbindung wurde auf Verlangen geschlossen.</translation>
    </message>
    <message>
        <source>An outbox needs a session that lasts.</source>
        <translation>Ein Postausgang braucht eine dauerhafte Sitzung.</translation>
    </message>
    <message>
        <source>A client identifier, and clean session off.</source>
        <translation>Ein Client-Identifier und keine Clean Session.</translation>
    </message>
    <message>
        <source>The outbox holds a message that cannot be sent.</source>
        <translation>Der Postausgang enthält eine Nachricht, die nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The database was changed by something else.</source>
        <translation>Die Datenbank wurde von etwas anderem geändert.</translation>
    </message>
    <message>
        <source>Remove the message, or move the database aside.</source>
        <translation>Entfernen Sie die Nachricht, oder verschieben Sie die Datenbank.</translation>
    </message>
    <message>
        <source>No host is given.</source>
        <translation>Es ist kein Host angegeben.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s name or address.</source>
        <translation>Geben Sie Name oder Adresse des Brokers an.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>Mit Port 0 ist keine Verbindung möglich.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s port.</source>
        <translation>Geben Sie den Port des Brokers an.</translation>
    </message>
    <message>
        <source>The retained messages could not be read in time.</source>
        <translation>Die retained-Nachrichten konnten nicht rechtzeitig gelesen werden.</translation>
    </message>
    <message>
        <source>an answer within 15 s</source>
        <translation>eine Antwort innerhalb von 15 s</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1.</source>
        <translation>Der Broker lehnte das Abonnement von %1 ab.</translation>
    </message>
    <message>
        <source>Its access rules do not allow it.</source>
        <translation>Seine Zugriffsregeln erlauben es nicht.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection.</source>
        <translation>Der Broker auf %1 schloss die Verbindung.</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection during the TLS handshake.</source>
        <translation>Der Broker auf %1 schloss die Verbindung während des TLS-Handshakes.</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port, or is just stopping.</source>
        <translation>Er spricht auf diesem Port kein TLS oder hält gerade an.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>Zu %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>Auf diesem Port hört nichts.</translation>
    </message>
    <message>
        <source>Start the broker, or correct host and port.</source>
        <translation>Starten Sie den Broker, oder korrigieren Sie Host und Port.</translation>
    </message>
    <message>
        <source>The name is wrong, or name resolution does not work here.</source>
        <translation>Der Name ist falsch, oder die Namensauflösung funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>Prüfen Sie den Hostnamen und das Netz.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Das Client-Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form, or only the key was given.</source>
        <translation>Es ist kein Zertifikat in PEM-Form, oder es wurde nur der Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>Choose the certificate file that belongs to the key.</source>
        <translation>Wählen Sie die Zertifikatsdatei, die zum Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>Der private Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not an RSA or EC key in PEM form, or its passphrase is another.</source>
        <translation>Er ist kein RSA- oder EC-Schlüssel in PEM-Form, oder seine Passphrase ist eine andere.</translation>
    </message>
    <message>
        <source>Choose the key file of the certificate and give its passphrase.</source>
        <translation>Wählen Sie die Schlüsseldatei des Zertifikats und geben Sie deren Passphrase an.</translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation>TLS ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Qt found no usable OpenSSL library.</source>
        <translation>Qt fand keine verwendbare OpenSSL-Bibliothek.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>Installieren Sie OpenSSL 3.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Es ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The broker asks for a client certificate, and none was shown.</source>
        <translation>Der Broker verlangt ein Client-Zertifikat, und es wurde keines vorgelegt.</translation>
    </message>
    <message>
        <source>Give a client certificate and its key.</source>
        <translation>Geben Sie ein Client-Zertifikat mit Schlüssel an.</translation>
    </message>
    <message>
        <source>The broker knows our certificate as revoked.</source>
        <translation>Dem Broker ist unser Zertifikat als widerrufen bekannt.</translation>
    </message>
    <message>
        <source>Have a new certificate issued.</source>
        <translation>Lassen Sie ein neues Zertifikat ausstellen.</translation>
    </message>
    <message>
        <source>The broker finds our certificate expired.</source>
        <translation>Für den Broker ist unser Zertifikat abgelaufen.</translation>
    </message>
    <message>
        <source>Have a new certificate issued, or correct the clocks.</source>
        <translation>Lassen Sie ein neues Zertifikat ausstellen, oder stellen Sie die Uhren richtig.</translation>
    </message>
    <message>
        <source>The broker does not trust the authority that issued our certificate.</source>
        <translation>Der Broker vertraut der Stelle nicht, die unser Zertifikat ausstellte.</translation>
    </message>
    <message>
        <source>Use a certificate of the broker&apos;s own authority.</source>
        <translation>Verwenden Sie ein Zertifikat der Zertifizierungsstelle des Brokers.</translation>
    </message>
    <message>
        <source>The broker refused our certificate.</source>
        <translation>Der Broker lehnte unser Zertifikat ab.</translation>
    </message>
    <message>
        <source>The broker does not speak TLS on this port.</source>
        <translation>Der Broker spricht auf diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>Correct the port, or turn TLS off.</source>
        <translation>Korrigieren Sie den Port, oder schalten Sie TLS aus.</translation>
    </message>
    <message>
        <source>The broker speaks none of the protocols offered by ALPN.</source>
        <translation>Der Broker spricht keines der per ALPN angebotenen Protokolle.</translation>
    </message>
    <message>
        <source>Correct the ALPN setting.</source>
        <translation>Korrigieren Sie die ALPN-Einstellung.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A certificate for this host name.</source>
        <translation>Ein Zertifikat für diesen Hostnamen.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>Das Zertifikat gilt für %1.</translation>
    </message>
    <message>
        <source>Connect by a name that the certificate holds.</source>
        <translation>Verbinden Sie sich unter einem Namen, den das Zertifikat enthält.</translation>
    </message>
    <message>
        <source>A certificate that is valid today.</source>
        <translation>Ein Zertifikat, das heute gültig ist.</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2.</source>
        <translation>Es gilt von %1 bis %2.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate, or correct the clock.</source>
        <translation>Erneuern Sie das Zertifikat des Brokers, oder stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>A certificate that is still good.</source>
        <translation>Ein noch gutes Zertifikat.</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>Seine Zertifizierungsstelle hat es widerrufen.</translation>
    </message>
    <message>
        <source>Have a new certificate issued for the broker.</source>
        <translation>Lassen Sie für den Broker ein neues Zertifikat ausstellen.</translation>
    </message>
    <message>
        <source>A certificate of a trusted authority, or one that is trusted itself.</source>
        <translation>Ein Zertifikat einer vertrauten Stelle oder eines, dem selbst vertraut wird.</translation>
    </message>
    <message>
        <source>The broker signed its certificate itself.</source>
        <translation>Der Broker hat sein Zertifikat selbst signiert.</translation>
    </message>
    <message>
        <source>Give this very certificate as the authority, if the broker is the right one.</source>
        <translation>Geben Sie ebendieses Zertifikat als Zertifizierungsstelle an, wenn es der richtige Broker ist.</translation>
    </message>
    <message>
        <source>A chain that ends at a trusted authority.</source>
        <translation>Eine Kette, die bei einer vertrauten Stelle endet.</translation>
    </message>
    <message>
        <source>The authority that issued it is not among the trusted ones.</source>
        <translation>Die ausstellende Stelle ist nicht unter den vertrauten.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate that belongs to this broker.</source>
        <translation>Geben Sie das Zertifikat der Zertifizierungsstelle dieses Brokers an.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>A message in the outbox makes no sense.</source>
        <translation>Eine Nachricht im Postausgang ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <translation>Nachricht %1 von %2</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>Ein anderes Programm schrieb in die Datenbank, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Remove the message from the table outbox.</source>
        <translation>Entfernen Sie die Nachricht aus der Tabelle outbox.</translation>
    </message>
    <message>
        <source>The outbox cannot be written, so nothing was sent.</source>
        <translation>In den Postausgang kann nicht geschrieben werden, also wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>A server certificate needs names.</source>
        <translation>Ein Serverzertifikat braucht Namen.</translation>
    </message>
    <message>
        <source>DNS:host or IP:address</source>
        <translation>DNS:host oder IP:address</translation>
    </message>
    <message>
        <source>The revocation list cannot be made.</source>
        <translation>Die Sperrliste kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The authority&apos;s folder %1 cannot be made.</source>
        <translation>Der Ordner %1 der Zertifizierungsstelle kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Wählen Sie einen anderen Home-Ordner, oder machen Sie den übergeordneten beschreibbar.</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 cannot be used: %2</source>
        <translation>Der Schlüssel %1 der Zertifizierungsstelle ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move the folder aside; nothing was changed.</source>
        <translation>Stellen Sie eine Kopie davon zurück, oder verschieben Sie den Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate %1 is damaged.</source>
        <translation>Das Zertifikat %1 der Zertifizierungsstelle ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not an authority&apos;s certificate.</source>
        <translation>%1 ist kein Zertifikat einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Move the folder aside; nothing was changed.</source>
        <translation>Verschieben Sie den Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The authority&apos;s key and certificate in %1 do not belong together.</source>
        <translation>Schlüssel und Zertifikat der Zertifizierungsstelle in %1 gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Put the right pair back, or move the folder aside; nothing was changed.</source>
        <translation>Stellen Sie das richtige Paar zurück, oder verschieben Sie den Ordner; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate has expired.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle ist abgelaufen.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle gilt noch nicht.</translation>
    </message>
    <message>
        <source>If that is a surprise, this machine&apos;s clock is wrong.</source>
        <translation>Wenn das überrascht, geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>Set the clock, or move %1 aside to start a new authority; nothing was changed.</source>
        <translation>Stellen Sie die Uhr, oder verschieben Sie %1, um eine neue Zertifizierungsstelle anzufangen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 is missing.</source>
        <translation>Der Schlüssel %1 der Zertifizierungsstelle fehlt.</translation>
    </message>
    <message>
        <source>The certificate cannot be made.</source>
        <translation>Das Zertifikat kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Give yourself the right to it, or choose another home.</source>
        <translation>Verschaffen Sie sich das Recht dazu, oder wählen Sie einen anderen Home-Ordner.</translation>
    </message>
    <message>
        <source>%1 is larger than it can rightly be.</source>
        <translation>%1 ist größer, als es sein kann.</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>This is not a PEM certificate.</source>
        <translation>Das ist kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>A private key cannot be made.</source>
        <translation>Ein privater Schlüssel kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The private key cannot be decrypted.</source>
        <translation>Der private Schlüssel kann nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Geben Sie seine Passphrase an.</translation>
    </message>
    <message>
        <source>Give the right passphrase.</source>
        <translation>Geben Sie die richtige Passphrase an.</translation>
    </message>
    <message>
        <source>This is not a PEM private key.</source>
        <translation>Das ist kein privater PEM-Schlüssel.</translation>
    </message>
    <message>
        <source>The private key is of another kind.</source>
        <translation>Der private Schlüssel ist von anderer Art.</translation>
    </message>
    <message>
        <source>a key on the curve P-256</source>
        <translation>ein Schlüssel auf der Kurve P-256</translation>
    </message>
    <message>
        <source>The private key cannot be written as text.</source>
        <translation>Der private Schlüssel kann nicht als Text geschrieben werden.</translation>
    </message>
    <message>
        <source>The signing request cannot be made.</source>
        <translation>Die Zertifikatsanforderung kann nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>serial</name>
    <message>
        <source>A login at the broker.</source>
        <translation>Eine Anmeldung beim Broker.</translation>
    </message>
    <message>
        <source>The device waits before it tries to connect again.</source>
        <translation>Das Gerät wartet, bevor es sich erneut zu verbinden versucht.</translation>
    </message>
    <message>
        <source>Earlier attempts failed, and it backs off.</source>
        <translation>Frühere Versuche schlugen fehl, und es hält sich zurück.</translation>
    </message>
    <message>
        <source>Find out why the earlier attempts failed, restart the device, then resume.</source>
        <translation>Finden Sie heraus, warum die früheren Versuche fehlschlugen, starten Sie das Gerät neu, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The device has no network.</source>
        <translation>Das Gerät hat kein Netz.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or passphrase is wrong, or there is no coverage.</source>
        <translation>Name oder Passphrase des WLANs ist falsch, oder es gibt keinen Empfang.</translation>
    </message>
    <message>
        <source>Give it a network that is in reach, then resume.</source>
        <translation>Geben Sie ihm ein erreichbares Netz, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The device does not reach its endpoint.</source>
        <translation>Das Gerät erreicht seinen Endpunkt nicht.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name does not resolve, its port is another one, or a firewall stands in between.</source>
        <translation>Der Name des Endpunkts löst sich nicht auf, sein Port ist ein anderer, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>Compare the endpoint on the device with that of the cloud.</source>
        <translation>Vergleichen Sie den Endpunkt auf dem Gerät mit dem der Cloud.</translation>
    </message>
    <message>
        <source>The TLS handshake between the device and its endpoint failed.</source>
        <translation>Der TLS-Handshake zwischen dem Gerät und seinem Endpunkt ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The root certificate does not fit the endpoint, the device&apos;s clock is wrong, or the endpoint does not take the device&apos;s certificate.</source>
        <translation>Das Wurzelzertifikat passt nicht zum Endpunkt, die Uhr des Geräts geht falsch, oder der Endpunkt nimmt das Zertifikat des Geräts nicht an.</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the alert, and at the device&apos;s clock.</source>
        <translation>Sehen Sie im Protokoll des Brokers nach der Warnung und auf die Uhr des Geräts.</translation>
    </message>
    <message>
        <source>The broker refused the device&apos;s MQTT login.</source>
        <translation>Der Broker lehnte die MQTT-Anmeldung des Geräts ab.</translation>
    </message>
    <message>
        <source>The certificate is not active, or may not use this client ID.</source>
        <translation>Das Zertifikat ist nicht aktiv oder darf diese Client-ID nicht verwenden.</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the client ID and the reason.</source>
        <translation>Sehen Sie im Protokoll des Brokers nach der Client-ID und dem Grund.</translation>
    </message>
    <message>
        <source>The device logged in, and the broker then allowed it nothing.</source>
        <translation>Das Gerät meldete sich an, und der Broker erlaubte ihm dann nichts.</translation>
    </message>
    <message>
        <source>The policy of its certificate does not cover its topics.</source>
        <translation>Die Richtlinie seines Zertifikats deckt seine Topics nicht ab.</translation>
    </message>
    <message>
        <source>Attach a policy that allows the device&apos;s own topics.</source>
        <translation>Hängen Sie eine Richtlinie an, die die eigenen Topics des Geräts erlaubt.</translation>
    </message>
    <message>
        <source>Nothing answered on %1.</source>
        <translation>Auf %1 antwortete nichts.</translation>
    </message>
    <message>
        <source>Not one byte came. %1</source>
        <translation>Es kam kein einziges Byte. %1</translation>
    </message>
    <message>
        <source>The device is off, hangs, or its lines are not connected to this port.</source>
        <translation>Das Gerät ist aus, hängt, oder seine Leitungen sind nicht mit diesem Port verbunden.</translation>
    </message>
    <message>
        <source>Check power and wiring, reset the device, then resume.</source>
        <translation>Prüfen Sie Strom und Verdrahtung, setzen Sie das Gerät zurück, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The device on %1 talks, but in no language that Ferrule knows.</source>
        <translation>Das Gerät an %1 spricht, aber keine Sprache, die Ferrule kennt.</translation>
    </message>
    <message>
        <source>%1 bytes came, %2 frames of them damaged, none a reply.</source>
        <translation>%1 Bytes kamen, %2 Frames davon beschädigt, keiner eine Antwort.</translation>
    </message>
    <message>
        <source>Another bit rate, or firmware without a provisioning dialect.</source>
        <translation>Eine andere Bitrate, oder Firmware ohne Provisionierungsdialekt.</translation>
    </message>
    <message>
        <source>A bad cable, or another program that reads from the port.</source>
        <translation>Ein schlechtes Kabel, oder ein anderes Programm liest vom Port mit.</translation>
    </message>
    <message>
        <source>Look at the console: legible text means that the bit rate is right.</source>
        <translation>Sehen Sie in die Konsole: Lesbarer Text heißt, dass die Bitrate stimmt.</translation>
    </message>
    <message>
        <source>A reply in one of the dialects that Ferrule speaks.</source>
        <translation>Eine Antwort in einem der Dialekte, die Ferrule spricht.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>Der Port %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The device is unplugged, switched off, or still starting.</source>
        <translation>Das Gerät ist abgezogen, ausgeschaltet oder startet noch.</translation>
    </message>
    <message>
        <source>Plug the device in, then resume.</source>
        <translation>Stecken Sie das Gerät an, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>opened %1 at %2 baud</source>
        <translation>%1 mit %2 Baud geöffnet</translation>
    </message>
    <message>
        <source>The port was closed.</source>
        <translation>Der Port wurde geschlossen.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>The device joins no Wi-Fi network over this line.</source>
        <translation>Das Gerät lässt sich über diese Leitung mit keinem WLAN verbinden.</translation>
    </message>
    <message>
        <source>%1 bytes are not shown: a secret was on the line</source>
        <translation>%1 Bytes werden nicht gezeigt: Ein Geheimnis war auf der Leitung</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>Es spricht %1.</translation>
    </message>
    <message>
        <source>The firmware, or the dialect itself, has no command for it.</source>
        <translation>Die Firmware oder der Dialekt selbst hat keinen Befehl dafür.</translation>
    </message>
    <message>
        <source>The device cannot list its settings over this line.</source>
        <translation>Das Gerät kann über diese Leitung seine Einstellungen nicht auflisten.</translation>
    </message>
    <message>
        <source>The device cannot tell a setting over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Einstellung nennen.</translation>
    </message>
    <message>
        <source>The device cannot take a setting over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Einstellung annehmen.</translation>
    </message>
    <message>
        <source>The device cannot delete a setting over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Einstellung löschen.</translation>
    </message>
    <message>
        <source>The device cannot stage writes over this line.</source>
        <translation>Das Gerät kann über diese Leitung Geschriebenes nicht vormerken.</translation>
    </message>
    <message>
        <source>The device cannot take a credential over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Zugangsdaten annehmen.</translation>
    </message>
    <message>
        <source>The device cannot tell the digest of a credential over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Prüfsumme von Zugangsdaten nennen.</translation>
    </message>
    <message>
        <source>The device cannot hand out a credential over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Zugangsdaten herausgeben.</translation>
    </message>
    <message>
        <source>The device cannot make a key over this line.</source>
        <translation>Das Gerät kann über diese Leitung keinen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The device cannot sign a certificate request over this line.</source>
        <translation>Das Gerät kann über diese Leitung keine Zertifikatsanforderung signieren.</translation>
    </message>
    <message>
        <source>The device cannot show a certificate that it came with over this line.</source>
        <translation>Das Gerät kann über diese Leitung kein mitgebrachtes Zertifikat zeigen.</translation>
    </message>
    <message>
        <source>The device cannot be told the time over this line.</source>
        <translation>Dem Gerät kann über diese Leitung die Zeit nicht gesagt werden.</translation>
    </message>
    <message>
        <source>The device cannot join a Wi-Fi network over this line.</source>
        <translation>Das Gerät lässt sich über diese Leitung mit keinem WLAN verbinden.</translation>
    </message>
    <message>
        <source>The device cannot be told to connect over this line.</source>
        <translation>Dem Gerät kann über diese Leitung nicht gesagt werden, sich zu verbinden.</translation>
    </message>
    <message>
        <source>The device cannot be restarted over this line.</source>
        <translation>Das Gerät kann über diese Leitung nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>The device cannot be told how to send over this line.</source>
        <translation>Dem Gerät kann über diese Leitung nicht gesagt werden, wie es senden soll.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The device did not answer %1.</source>
        <translation>Das Gerät antwortete nicht auf %1.</translation>
    </message>
    <message>
        <source>No final result to %1 attempts, given %2 s each.</source>
        <translation>Kein Endergebnis auf %1 Versuche zu je %2 s.</translation>
    </message>
    <message>
        <source>The device hangs, restarts, or the line loses bytes.</source>
        <translation>Das Gerät hängt, startet neu, oder die Leitung verliert Bytes.</translation>
    </message>
    <message>
        <source>Reset the device and resume.</source>
        <translation>Setzen Sie das Gerät zurück, und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>The line was closed.</source>
        <translation>Die Leitung wurde geschlossen.</translation>
    </message>
    <message>
        <source>← %1 %2 bytes</source>
        <translation>← %1 %2 Bytes</translation>
    </message>
    <message>
        <source>The device refused %1.</source>
        <translation>Das Gerät lehnte %1 ab.</translation>
    </message>
    <message>
        <source>It answered ERR%1 %2.</source>
        <translation>Es antwortete ERR%1 %2.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Es antwortete %1.</translation>
    </message>
    <message>
        <source>It answered ERROR.</source>
        <translation>Es antwortete ERROR.</translation>
    </message>
    <message>
        <source>Look at the console for what the device printed, then try again.</source>
        <translation>Sehen Sie in der Konsole nach, was das Gerät ausgab, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>→ %1 bytes of data</source>
        <translation>→ %1 Bytes Daten</translation>
    </message>
    <message>
        <source>AT, to get back into step</source>
        <translation>AT, um wieder in Takt zu kommen</translation>
    </message>
    <message>
        <source>→ line ends</source>
        <translation>→ Zeilenenden</translation>
    </message>
    <message>
        <source>%1 was not sent: another command is under way.</source>
        <translation>%1 wurde nicht gesendet: Ein anderer Befehl läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>The answer to %1 cannot be used.</source>
        <translation>Die Antwort auf %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>OK, and no line before it that holds a value.</source>
        <translation>OK, aber davor keine Zeile mit einem Wert.</translation>
    </message>
    <message>
        <source>→ %1 bytes that end what was left half said</source>
        <translation>→ %1 Bytes, die halb Gesagtes beenden</translation>
    </message>
    <message>
        <source>The device answers %1 differently each time.</source>
        <translation>Das Gerät antwortet auf %1 jedes Mal anders.</translation>
    </message>
    <message>
        <source>%1 answers, no two in a row alike.</source>
        <translation>%1 Antworten, keine zwei hintereinander gleich.</translation>
    </message>
    <message>
        <source>Bytes are hurt on the line.</source>
        <translation>Auf der Leitung werden Bytes beschädigt.</translation>
    </message>
    <message>
        <source>Check cable and bit rate, then resume.</source>
        <translation>Prüfen Sie Kabel und Bitrate, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The device speaks AT, but is no %1.</source>
        <translation>Das Gerät spricht AT, ist aber kein %1.</translation>
    </message>
    <message>
        <source>The security tag holds nothing of this kind.</source>
        <translation>Das Security-Tag enthält nichts dieser Art.</translation>
    </message>
    <message>
        <source>Write the credential first.</source>
        <translation>Schreiben Sie die Zugangsdaten zuerst.</translation>
    </message>
    <message>
        <source>The modem keeps this credential to itself, or it is protected.</source>
        <translation>Das Modem behält diese Zugangsdaten für sich, oder sie sind geschützt.</translation>
    </message>
    <message>
        <source>Use another security tag.</source>
        <translation>Verwenden Sie ein anderes Security-Tag.</translation>
    </message>
    <message>
        <source>The modem&apos;s credential storage is full.</source>
        <translation>Der Speicher des Modems für Zugangsdaten ist voll.</translation>
    </message>
    <message>
        <source>Delete credentials that nothing uses any more (AT%CMNG=3), then resume.</source>
        <translation>Löschen Sie Zugangsdaten, die nichts mehr verwendet (AT%CMNG=3), und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The modem is active: credentials can be changed only while it is offline.</source>
        <translation>Das Modem ist aktiv: Zugangsdaten lassen sich nur offline ändern.</translation>
    </message>
    <message>
        <source>Keep the application from switching the modem on (AT+CFUN=4), then resume.</source>
        <translation>Halten Sie die Anwendung davon ab, das Modem einzuschalten (AT+CFUN=4), und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The security tag holds a credential of this kind.</source>
        <translation>Das Security-Tag enthält bereits Zugangsdaten dieser Art.</translation>
    </message>
    <message>
        <source>Delete it first (AT%CMNG=3), then resume.</source>
        <translation>Löschen Sie sie zuerst (AT%CMNG=3), und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The supply voltage is so low that the modem does not write to its flash.</source>
        <translation>Die Versorgungsspannung ist so niedrig, dass das Modem nicht in seinen Flash schreibt.</translation>
    </message>
    <message>
        <source>Feed the board from a stronger supply, then resume.</source>
        <translation>Speisen Sie die Platine aus einer stärkeren Quelle, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The module&apos;s firmware has no such command.</source>
        <translation>Die Firmware des Moduls hat diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware.</source>
        <translation>Aktualisieren Sie die Firmware des Moduls.</translation>
    </message>
    <message>
        <source>The module did not understand the parameters.</source>
        <translation>Das Modul verstand die Parameter nicht.</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware, or try again if the line is noisy.</source>
        <translation>Aktualisieren Sie die Firmware des Moduls, oder versuchen Sie es bei gestörter Leitung erneut.</translation>
    </message>
    <message>
        <source>An escape sequence was damaged on the way.</source>
        <translation>Eine Escape-Sequenz wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Try again with a better cable.</source>
        <translation>Versuchen Sie es mit einem besseren Kabel erneut.</translation>
    </message>
    <message>
        <source>The module&apos;s dictionary has no such key.</source>
        <translation>Das Wörterbuch des Moduls hat diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Look up the key in the module&apos;s documentation.</source>
        <translation>Schlagen Sie den Schlüssel in der Dokumentation des Moduls nach.</translation>
    </message>
    <message>
        <source>The module lets this key only be read.</source>
        <translation>Das Modul lässt diesen Schlüssel nur lesen.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Lassen Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <source>The module lets this key only be written.</source>
        <translation>Das Modul lässt diesen Schlüssel nur schreiben.</translation>
    </message>
    <message>
        <source>Write it anew; it cannot be compared.</source>
        <translation>Schreiben Sie ihn neu; vergleichen lässt er sich nicht.</translation>
    </message>
    <message>
        <source>The module could not connect to its endpoint.</source>
        <translation>Das Modul konnte sich nicht mit seinem Endpunkt verbinden.</translation>
    </message>
    <message>
        <source>Look at AT+EVENT? for the reason.</source>
        <translation>Sehen Sie mit AT+EVENT? nach dem Grund.</translation>
    </message>
    <message>
        <source>A signature could not be verified.</source>
        <translation>Eine Signatur ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Use a certificate of the module&apos;s vendor.</source>
        <translation>Verwenden Sie ein Zertifikat des Modulherstellers.</translation>
    </message>
    <message>
        <source>The module works on something else.</source>
        <translation>Das Modul arbeitet an etwas anderem.</translation>
    </message>
    <message>
        <source>Wait a moment, then resume.</source>
        <translation>Warten Sie einen Moment, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The module cannot use this certificate.</source>
        <translation>Das Modul kann dieses Zertifikat nicht verwenden.</translation>
    </message>
    <message>
        <source>Check that the text is one PEM certificate of a kind that the module takes.</source>
        <translation>Prüfen Sie, ob der Text ein PEM-Zertifikat einer Art ist, die das Modul annimmt.</translation>
    </message>
    <message>
        <source>A command for the device would be too long.</source>
        <translation>Ein Befehl für das Gerät wäre zu lang.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 Bytes.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Use a shorter endpoint, claim ID or passphrase.</source>
        <translation>Verwenden Sie einen kürzeren Endpunkt, eine kürzere Claim-ID oder Passphrase.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Das Netz antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>No network of that name is in reach.</source>
        <translation>Kein Netz dieses Namens ist in Reichweite.</translation>
    </message>
    <message>
        <source>The network let it not in.</source>
        <translation>Das Netz ließ es nicht herein.</translation>
    </message>
    <message>
        <source>The device could not join the network &quot;%1&quot;.</source>
        <translation>Das Gerät konnte dem Netz „%1“ nicht beitreten.</translation>
    </message>
    <message>
        <source>%1 does not resolve.</source>
        <translation>%1 löst sich nicht auf.</translation>
    </message>
    <message>
        <source>AT+MQTTCONN? stays at state %1.</source>
        <translation>AT+MQTTCONN? bleibt im Zustand %1.</translation>
    </message>
    <message>
        <source>The device reached no login: the port, the TLS handshake or MQTT failed.</source>
        <translation>Das Gerät kam zu keiner Anmeldung: Port, TLS-Handshake oder MQTT schlug fehl.</translation>
    </message>
    <message>
        <source>The device holds no %1 in %2.</source>
        <translation>Das Gerät enthält in %2 kein %1.</translation>
    </message>
    <message>
        <source>OK, without a version of AT.</source>
        <translation>OK, ohne eine Version von AT.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>Der Wert von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>OK, and no value of the length that it announced.</source>
        <translation>OK, aber kein Wert der angekündigten Länge.</translation>
    </message>
    <message>
        <source>Bytes were hurt on the line.</source>
        <translation>Auf der Leitung wurden Bytes beschädigt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The device takes keys of 1 to 15 characters.</source>
        <translation>Das Gerät nimmt Schlüssel mit 1 bis 15 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2.</source>
        <translation>„%1“ hat %2.</translation>
    </message>
    <message>
        <source>The device keeps no empty values.</source>
        <translation>Das Gerät behält keine leeren Werte.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The module has no place for the setting %1.</source>
        <translation>Das Modul hat keinen Platz für die Einstellung %1.</translation>
    </message>
    <message>
        <source>mqtt.endpoint, or a key of the module&apos;s dictionary.</source>
        <translation>mqtt.endpoint oder ein Schlüssel aus dem Wörterbuch des Moduls.</translation>
    </message>
    <message>
        <source>It holds an escape sequence that there is not.</source>
        <translation>Es enthält eine Escape-Sequenz, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The module holds no %1.</source>
        <translation>Das Modul enthält kein %1.</translation>
    </message>
    <message>
        <source>OK, and no lines behind it.</source>
        <translation>OK, aber keine Zeilen dahinter.</translation>
    </message>
    <message>
        <source>OK, without a version.</source>
        <translation>OK, ohne eine Version.</translation>
    </message>
    <message>
        <source>The device cannot replace the key and certificate that it came with over this line.</source>
        <translation>Das Gerät kann über diese Leitung mitgebrachten Schlüssel und Zertifikat nicht ersetzen.</translation>
    </message>
    <message>
        <source>AT+CONF RootCA=, %1 bytes</source>
        <translation>AT+CONF RootCA=, %1 Bytes</translation>
    </message>
    <message>
        <source>The device cannot hand out its key over this line.</source>
        <translation>Das Gerät kann über diese Leitung seinen Schlüssel nicht herausgeben.</translation>
    </message>
    <message>
        <source>Event %1 %2 %3.</source>
        <translation>Ereignis %1 %2 %3.</translation>
    </message>
    <message>
        <source>The module did not tell what became of its connection.</source>
        <translation>Das Modul sagte nicht, was aus seiner Verbindung wurde.</translation>
    </message>
    <message>
        <source>No event 6 within 120 s.</source>
        <translation>Kein Ereignis 6 innerhalb von 120 s.</translation>
    </message>
    <message>
        <source>It hangs, or its network does.</source>
        <translation>Es hängt oder sein Netz.</translation>
    </message>
    <message>
        <source>Restart the module, then resume.</source>
        <translation>Starten Sie das Modul neu, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The modem&apos;s signing request cannot be used.</source>
        <translation>Die Zertifikatsanforderung des Modems ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>base64url(CSR DER).base64url(COSE), signed with the new key.</source>
        <translation>base64url(CSR DER).base64url(COSE), mit dem neuen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Bytes were lost on the line.</source>
        <translation>Auf der Leitung gingen Bytes verloren.</translation>
    </message>
    <message>
        <source>Resume: a new key is made.</source>
        <translation>Setzen Sie fort: Es wird ein neuer Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>%1 characters without a dot.</source>
        <translation>%1 Zeichen ohne Punkt.</translation>
    </message>
    <message>
        <source>Characters that are no base64url.</source>
        <translation>Zeichen, die kein base64url sind.</translation>
    </message>
    <message>
        <source>→ a closing quote</source>
        <translation>→ ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>The modem made its key in another security tag.</source>
        <translation>Das Modem hat seinen Schlüssel in einem anderen Security-Tag erzeugt.</translation>
    </message>
    <message>
        <source>Security tag %1.</source>
        <translation>Security-Tag %1.</translation>
    </message>
    <message>
        <source>The modem cannot take a credential that holds a quote.</source>
        <translation>Das Modem kann keine Zugangsdaten mit einem Anführungszeichen annehmen.</translation>
    </message>
    <message>
        <source>Give it a plain PEM text.</source>
        <translation>Geben Sie ihm einen reinen PEM-Text.</translation>
    </message>
    <message>
        <source>AT%CMNG=0,%1,%2, %3 bytes</source>
        <translation>AT%CMNG=0,%1,%2, %3 Bytes</translation>
    </message>
    <message>
        <source>The modem holds no authority in security tag %1.</source>
        <translation>Das Modem enthält im Security-Tag %1 keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The modem holds no certificate in security tag %1.</source>
        <translation>Das Modem enthält im Security-Tag %1 kein Zertifikat.</translation>
    </message>
    <message>
        <source>The modem holds no key in security tag %1.</source>
        <translation>Das Modem enthält im Security-Tag %1 keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Provision the device.</source>
        <translation>Provisionieren Sie das Gerät.</translation>
    </message>
    <message>
        <source>The modem cannot take a name that holds a quote.</source>
        <translation>Das Modem kann keinen Namen mit einem Anführungszeichen annehmen.</translation>
    </message>
    <message>
        <source>Modem firmware before 1.3 makes no keys.</source>
        <translation>Modem-Firmware vor 1.3 erzeugt keine Schlüssel.</translation>
    </message>
    <message>
        <source>→ Improv: the Wi-Fi settings</source>
        <translation>→ Improv: die WLAN-Einstellungen</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi settings.</source>
        <translation>Das Gerät lehnte die WLAN-Einstellungen ab.</translation>
    </message>
    <message>
        <source>The device did not answer the Wi-Fi settings.</source>
        <translation>Das Gerät antwortete nicht auf die WLAN-Einstellungen.</translation>
    </message>
    <message>
        <source>→ Improv: the question for its state</source>
        <translation>→ Improv: die Frage nach seinem Zustand</translation>
    </message>
    <message>
        <source>The device refused the question for its state.</source>
        <translation>Das Gerät lehnte die Frage nach seinem Zustand ab.</translation>
    </message>
    <message>
        <source>The device did not answer the question for its state.</source>
        <translation>Das Gerät antwortete nicht auf die Frage nach seinem Zustand.</translation>
    </message>
    <message>
        <source>→ Improv: the question for its device information</source>
        <translation>→ Improv: die Frage nach seinen Geräteangaben</translation>
    </message>
    <message>
        <source>The device refused the question for its device information.</source>
        <translation>Das Gerät lehnte die Frage nach seinen Geräteangaben ab.</translation>
    </message>
    <message>
        <source>The device did not answer the question for its device information.</source>
        <translation>Das Gerät antwortete nicht auf die Frage nach seinen Geräteangaben.</translation>
    </message>
    <message>
        <source>→ Improv: the question for networks in reach</source>
        <translation>→ Improv: die Frage nach Netzen in Reichweite</translation>
    </message>
    <message>
        <source>The device refused the question for networks in reach.</source>
        <translation>Das Gerät lehnte die Frage nach Netzen in Reichweite ab.</translation>
    </message>
    <message>
        <source>The device did not answer the question for networks in reach.</source>
        <translation>Das Gerät antwortete nicht auf die Frage nach Netzen in Reichweite.</translation>
    </message>
    <message>
        <source>← Improv state: ready</source>
        <translation>← Improv-Zustand: bereit</translation>
    </message>
    <message>
        <source>← Improv state: provisioning</source>
        <translation>← Improv-Zustand: verbindet sich</translation>
    </message>
    <message>
        <source>← Improv state: provisioned</source>
        <translation>← Improv-Zustand: verbunden</translation>
    </message>
    <message>
        <source>← Improv state: state %1</source>
        <translation>← Improv-Zustand: Zustand %1</translation>
    </message>
    <message>
        <source>← Improv error %1</source>
        <translation>← Improv-Fehler %1</translation>
    </message>
    <message>
        <source>← Improv command %1, echoed</source>
        <translation>← Improv-Befehl %1, als Echo</translation>
    </message>
    <message>
        <source>← Improv result of command %1, %2 bytes</source>
        <translation>← Improv-Ergebnis von Befehl %1, %2 Bytes</translation>
    </message>
    <message>
        <source>← Improv packet of type %1</source>
        <translation>← Improv-Paket vom Typ %1</translation>
    </message>
    <message>
        <source>No Improv packet to %1 requests.</source>
        <translation>Kein Improv-Paket auf %1 Anfragen.</translation>
    </message>
    <message>
        <source>It hangs, restarts, or its firmware does not speak Improv.</source>
        <translation>Es hängt, startet neu, oder seine Firmware spricht kein Improv.</translation>
    </message>
    <message>
        <source>Reset the device and try again.</source>
        <translation>Setzen Sie das Gerät zurück, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Improv error %1.</source>
        <translation>Improv-Fehler %1.</translation>
    </message>
    <message>
        <source>A packet was hurt on the line.</source>
        <translation>Auf der Leitung wurde ein Paket beschädigt.</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Seine Firmware kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>Another Improv command is under way.</source>
        <translation>Ein anderer Improv-Befehl läuft noch.</translation>
    </message>
    <message>
        <source>The device sees &quot;%1&quot; at %2 dBm, so the passphrase is wrong.</source>
        <translation>Das Gerät sieht „%1“ mit %2 dBm, also ist die Passphrase falsch.</translation>
    </message>
    <message>
        <source>The device sees %1 networks, and &quot;%2&quot; is none of them.</source>
        <translation>Das Gerät sieht %1 Netze, und „%2“ ist keines davon.</translation>
    </message>
    <message>
        <source>There can be no such network.</source>
        <translation>Ein solches Netz kann es nicht geben.</translation>
    </message>
    <message>
        <source>A name of %1 bytes and a passphrase of %2.</source>
        <translation>Ein Name von %1 Bytes und eine Passphrase von %2.</translation>
    </message>
    <message>
        <source>A name of 1 to 32 bytes and a passphrase of at most 64.</source>
        <translation>Ein Name von 1 bis 32 Bytes und eine Passphrase von höchstens 64.</translation>
    </message>
    <message>
        <source>The device has no setting %1.</source>
        <translation>Das Gerät hat keine Einstellung %1.</translation>
    </message>
    <message>
        <source>The device cannot be configured over this line.</source>
        <translation>Das Gerät lässt sich über diese Leitung nicht konfigurieren.</translation>
    </message>
    <message>
        <source>The file %1 does not grow as it is written.</source>
        <translation>Die Datei %1 wächst beim Schreiben nicht.</translation>
    </message>
    <message>
        <source>The file system is full, or answers are lost again and again.</source>
        <translation>Das Dateisystem ist voll, oder Antworten gehen immer wieder verloren.</translation>
    </message>
    <message>
        <source>Make room on the device, then resume.</source>
        <translation>Schaffen Sie Platz auf dem Gerät, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The device holds no authority.</source>
        <translation>Das Gerät enthält keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The device holds no certificate.</source>
        <translation>Das Gerät enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The device holds no key.</source>
        <translation>Das Gerät enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It answered error %1: %2.</source>
        <translation>Es antwortete mit Fehler %1: %2.</translation>
    </message>
    <message>
        <source>No reply to %1 requests, given up to %2 s each.</source>
        <translation>Keine Antwort auf %1 Anfragen zu je bis zu %2 s.</translation>
    </message>
    <message>
        <source>The reply to %1 cannot be used.</source>
        <translation>Die Antwort auf %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It holds no usable &quot;%1&quot;.</source>
        <translation>Sie enthält kein verwendbares „%1“.</translation>
    </message>
    <message>
        <source>The firmware implements this method in another way.</source>
        <translation>Die Firmware führt diese Methode anders aus.</translation>
    </message>
    <message>
        <source>Compare the firmware with engine/serial/README.md.</source>
        <translation>Vergleichen Sie die Firmware mit engine/serial/README.md.</translation>
    </message>
    <message>
        <source>%1 was not sent: another request is under way.</source>
        <translation>%1 wurde nicht gesendet: Eine andere Anfrage läuft noch.</translation>
    </message>
    <message>
        <source>The device cannot be provisioned by the reference dialect over this line.</source>
        <translation>Das Gerät lässt sich über diese Leitung nicht mit dem Referenzdialekt provisionieren.</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <translation>(%1 Zeichen)</translation>
    </message>
    <message>
        <source>{%1 entries}</source>
        <translation>{%1 Einträge}</translation>
    </message>
    <message>
        <source>[%1 entries]</source>
        <translation>[%1 Einträge]</translation>
    </message>
    <message>
        <source>error %1: %2</source>
        <translation>Fehler %1: %2</translation>
    </message>
    <message>
        <source>Error %1: no memory left.</source>
        <translation>Fehler %1: kein Speicher mehr.</translation>
    </message>
    <message>
        <source>Error %1: it took too long.</source>
        <translation>Fehler %1: Es dauerte zu lange.</translation>
    </message>
    <message>
        <source>Error %1: no such entry.</source>
        <translation>Fehler %1: kein solcher Eintrag.</translation>
    </message>
    <message>
        <source>Error %1: not supported.</source>
        <translation>Fehler %1: nicht unterstützt.</translation>
    </message>
    <message>
        <source>Error %1: busy.</source>
        <translation>Fehler %1: beschäftigt.</translation>
    </message>
    <message>
        <source>Error %1: access denied.</source>
        <translation>Fehler %1: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Error %1: its own error.</source>
        <translation>Fehler %1: sein eigener Fehler.</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>(%1 Bytes)</translation>
    </message>
    <message>
        <source>Error %1 of the group &quot;%2&quot;.</source>
        <translation>Fehler %1 der Gruppe „%2“.</translation>
    </message>
    <message>
        <source>The firmware implements this command in another way.</source>
        <translation>Die Firmware führt diesen Befehl anders aus.</translation>
    </message>
    <message>
        <source>Compare the firmware with the SMP protocol of the Zephyr documentation.</source>
        <translation>Vergleichen Sie die Firmware mit dem SMP-Protokoll der Zephyr-Dokumentation.</translation>
    </message>
    <message>
        <source>The device&apos;s shell refused &quot;%1&quot;.</source>
        <translation>Die Shell des Geräts lehnte „%1“ ab.</translation>
    </message>
    <message>
        <source>It answered %1: %2</source>
        <translation>Sie antwortete %1: %2</translation>
    </message>
    <message>
        <source>The device does not take the file %1.</source>
        <translation>Das Gerät nimmt die Datei %1 nicht an.</translation>
    </message>
    <message>
        <source>It asked for offset %1 again and again.</source>
        <translation>Es verlangte immer wieder den Offset %1.</translation>
    </message>
    <message>
        <source>Its file system is full or failing.</source>
        <translation>Sein Dateisystem ist voll oder fällt aus.</translation>
    </message>
    <message>
        <source>The authority is no PEM text.</source>
        <translation>Die Zertifizierungsstelle ist kein PEM-Text.</translation>
    </message>
    <message>
        <source>The certificate is no PEM text.</source>
        <translation>Das Zertifikat ist kein PEM-Text.</translation>
    </message>
    <message>
        <source>The key is no PEM text.</source>
        <translation>Der Schlüssel ist kein PEM-Text.</translation>
    </message>
    <message>
        <source>There is no such file or device.</source>
        <translation>Eine solche Datei oder ein solches Gerät gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was written: the port is closed.</source>
        <translation>Es wurde nichts geschrieben: Der Port ist geschlossen.</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Stecken Sie das Gerät wieder an.</translation>
    </message>
    <message>
        <source>Nothing was written: too much waits for the line already.</source>
        <translation>Es wurde nichts geschrieben: Es wartet schon zu viel auf die Leitung.</translation>
    </message>
    <message>
        <source>%1 bytes wait.</source>
        <translation>%1 Bytes warten.</translation>
    </message>
    <message>
        <source>At most %1 bytes with the new ones.</source>
        <translation>Höchstens %1 Bytes mit den neuen.</translation>
    </message>
    <message>
        <source>The device does not take its bytes (flow control, a hung driver).</source>
        <translation>Das Gerät nimmt seine Bytes nicht ab (Flusskontrolle, ein hängender Treiber).</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again.</source>
        <translation>Ziehen Sie das Gerät ab, und stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>The port %1 went away.</source>
        <translation>Der Port %1 verschwand.</translation>
    </message>
    <message>
        <source>The cable was pulled, or the device reset its USB side.</source>
        <translation>Das Kabel wurde gezogen, oder das Gerät setzte seine USB-Seite zurück.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>The port %1 is held by another program.</source>
        <translation>Der Port %1 wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
        <source>A port that nobody else has open.</source>
        <translation>Ein Port, den sonst niemand geöffnet hat.</translation>
    </message>
    <message>
        <source>It is locked, by this program or by one that may not be looked at.</source>
        <translation>Er ist gesperrt, von diesem Programm oder von einem, das man nicht einsehen darf.</translation>
    </message>
    <message>
        <source>Close the other program or window that uses the port, then try again.</source>
        <translation>Schließen Sie das andere Programm oder Fenster, das den Port verwendet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>ModemManager tries whether a new port is a modem, for about 10 s.</source>
        <translation>ModemManager probiert etwa 10 s lang, ob ein neuer Port ein Modem ist.</translation>
    </message>
    <message>
        <source>Wait 10 s and try again; Ferrule&apos;s udev rule (installers/udev) keeps ModemManager away for good.</source>
        <translation>Warten Sie 10 s, und versuchen Sie es erneut; Ferrules udev-Regel (installers/udev) hält ModemManager dauerhaft fern.</translation>
    </message>
    <message>
        <source>A terminal program or another copy of Ferrule is connected to the device.</source>
        <translation>Ein Terminalprogramm oder ein anderes Ferrule ist mit dem Gerät verbunden.</translation>
    </message>
    <message>
        <source>Close %1, then try again.</source>
        <translation>Schließen Sie %1, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The port %1 could not be opened.</source>
        <translation>Der Port %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The device was unplugged, or the path is mistyped.</source>
        <translation>Das Gerät wurde abgezogen, oder der Pfad ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Plug the device in and try again.</source>
        <translation>Stecken Sie das Gerät an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Read and write access; the group of the node is &quot;%1&quot;.</source>
        <translation>Lese- und Schreibzugriff; die Gruppe des Knotens ist „%1“.</translation>
    </message>
    <message>
        <source>This user is not in the group that may use serial ports.</source>
        <translation>Dieser Benutzer ist nicht in der Gruppe, die serielle Ports verwenden darf.</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG %1 $USER, then log out and in.</source>
        <translation>Führen Sie aus: sudo usermod -aG %1 $USER, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>The path is not a serial port.</source>
        <translation>Der Pfad ist kein serieller Port.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The operating system refused it.</source>
        <translation>Das Betriebssystem verweigerte es.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try once more.</source>
        <translation>Ziehen Sie das Gerät ab, stecken Sie es wieder an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Certificate %1 revoked: it is on no device</source>
        <translation>Zertifikat %1 widerrufen: Es ist auf keinem Gerät</translation>
    </message>
    <message>
        <source>Certificate %1 could not be revoked yet: %2</source>
        <translation>Zertifikat %1 konnte noch nicht widerrufen werden: %2</translation>
    </message>
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
        <translation>Claim</translation>
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
    <message>
        <source>The provisioning was given up.</source>
        <translation>Die Provisionierung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The provisioning was cancelled.</source>
        <translation>Die Provisionierung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Somebody asked for it.</source>
        <translation>Jemand hat es verlangt.</translation>
    </message>
    <message>
        <source>Resume when you are ready.</source>
        <translation>Setzen Sie fort, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The device came with a certificate of its own, and this cloud takes only what it has signed itself.</source>
        <translation>Das Gerät brachte ein eigenes Zertifikat mit, und diese Cloud nimmt nur, was sie selbst signiert hat.</translation>
    </message>
    <message>
        <source>A device that takes a certificate, or a cloud that trusts its manufacturer.</source>
        <translation>Ein Gerät, das ein Zertifikat annimmt, oder eine Cloud, die seinem Hersteller vertraut.</translation>
    </message>
    <message>
        <source>The broker trusts one authority and its revocation list: a certificate of another issuer could not be taken back when the device is released.</source>
        <translation>Der Broker vertraut einer einzigen Zertifizierungsstelle und ihrer Sperrliste: Ein Zertifikat eines anderen Ausstellers ließe sich beim Ausschließen des Geräts nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Register the device&apos;s certificate with the cloud that it was made for, and set mqtt.endpoint to that cloud among its settings.</source>
        <translation>Registrieren Sie das Zertifikat des Geräts bei der Cloud, für die es gemacht ist, und setzen Sie mqtt.endpoint in seinen Einstellungen auf diese Cloud.</translation>
    </message>
    <message>
        <source>%1, product %2</source>
        <translation>%1, Produkt %2</translation>
    </message>
    <message>
        <source>The device cannot be provisioned over this line.</source>
        <translation>Das Gerät lässt sich über diese Leitung nicht provisionieren.</translation>
    </message>
    <message>
        <source>Its firmware takes no credential, and came with none.</source>
        <translation>Seine Firmware nimmt keine Zugangsdaten an und brachte keine mit.</translation>
    </message>
    <message>
        <source>A way to put a certificate onto it, or to read the one that it came with.</source>
        <translation>Ein Weg, ein Zertifikat darauf zu bringen oder das mitgebrachte zu lesen.</translation>
    </message>
    <message>
        <source>The firmware lacks the provisioning methods.</source>
        <translation>Der Firmware fehlen die Methoden zum Provisionieren.</translation>
    </message>
    <message>
        <source>Flash firmware that has them.</source>
        <translation>Flashen Sie Firmware, die sie hat.</translation>
    </message>
    <message>
        <source>came with its own key and certificate</source>
        <translation>brachte eigenen Schlüssel und Zertifikat mit</translation>
    </message>
    <message>
        <source>makes its own key</source>
        <translation>erzeugt den Schlüssel selbst</translation>
    </message>
    <message>
        <source>needs its key made here</source>
        <translation>braucht einen hier erzeugten Schlüssel</translation>
    </message>
    <message>
        <source>stages writes</source>
        <translation>merkt Geschriebenes vor</translation>
    </message>
    <message>
        <source>writes at once</source>
        <translation>schreibt sofort</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>keine Prüfsummen</translation>
    </message>
    <message>
        <source>tells digests</source>
        <translation>nennt Digests</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>wird zurückgelesen</translation>
    </message>
    <message>
        <source>is proved by its login alone</source>
        <translation>wird allein durch die Anmeldung bewiesen</translation>
    </message>
    <message>
        <source>%1, %2: it makes no key and takes no certificate.</source>
        <translation>%1, %2: Es erzeugt keinen Schlüssel und nimmt kein Zertifikat an.</translation>
    </message>
    <message>
        <source>Another device is plugged in than the one that this run began with.</source>
        <translation>Es ist ein anderes Gerät angesteckt als das, mit dem dieser Lauf begann.</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>Es sagt, es sei %1.</translation>
    </message>
    <message>
        <source>Plug the first device in again, or provision this one anew.</source>
        <translation>Stecken Sie das erste Gerät wieder an, oder provisionieren Sie dieses neu.</translation>
    </message>
    <message>
        <source>%1, firmware %2, %3</source>
        <translation>%1, Firmware %2, %3</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>Spricht %1: %2</translation>
    </message>
    <message>
        <source>Holds the claim ID %1</source>
        <translation>Hat die Claim-ID %1</translation>
    </message>
    <message>
        <source>The authority issued a certificate for somebody else.</source>
        <translation>Die Zertifizierungsstelle stellte ein Zertifikat für jemand anderen aus.</translation>
    </message>
    <message>
        <source>Its common name is %1.</source>
        <translation>Sein Common Name ist %1.</translation>
    </message>
    <message>
        <source>Look at the authority&apos;s log.</source>
        <translation>Sehen Sie in das Protokoll der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Key on the device, certificate %1… until %2</source>
        <translation>Schlüssel auf dem Gerät, Zertifikat %1… bis %2</translation>
    </message>
    <message>
        <source>Key made here, certificate %1… until %2</source>
        <translation>Schlüssel hier erzeugt, Zertifikat %1… bis %2</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>The device came with its key and certificate; the certificate is registered</source>
        <translation>Das Gerät brachte Schlüssel und Zertifikat mit; das Zertifikat ist registriert</translation>
    </message>
    <message>
        <source>Key made on the device; its request is signed with it</source>
        <translation>Schlüssel auf dem Gerät erzeugt; seine Anforderung ist damit signiert</translation>
    </message>
    <message>
        <source>Key made here, held in memory only</source>
        <translation>Schlüssel hier erzeugt, nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>The device was told to connect, and agreed</source>
        <translation>Dem Gerät wurde gesagt, sich zu verbinden, und es stimmte zu</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1…, %2 s after the restart began</source>
        <translation>Über TLS mit Zertifikat %1… angemeldet, %2 s nach Beginn des Neustarts</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1… from %2, %3 s after the restart began</source>
        <translation>Über TLS mit Zertifikat %1… von %2 angemeldet, %3 s nach Beginn des Neustarts</translation>
    </message>
    <message>
        <source>The broker saw it at %1</source>
        <translation>Der Broker sah es um %1</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1 mit %2 Baud</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>USB %1:%2 %3 %4, serial number %5</source>
        <translation>USB %1:%2 %3 %4, Seriennummer %5</translation>
    </message>
    <message>
        <source>The step was ended.</source>
        <translation>Der Schritt wurde beendet.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; took too long.</source>
        <translation>Der Schritt „%1“ dauerte zu lange.</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>Höchstens %1 s.</translation>
    </message>
    <message>
        <source>The device or the cloud hangs.</source>
        <translation>Das Gerät oder die Cloud hängt.</translation>
    </message>
    <message>
        <source>Reset the device, then resume.</source>
        <translation>Setzen Sie das Gerät zurück, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>Der Port des Geräts ist geschlossen.</translation>
    </message>
    <message>
        <source>Plug the device in again, then resume.</source>
        <translation>Stecken Sie das Gerät wieder an, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Another device came back after the restart.</source>
        <translation>Nach dem Neustart kam ein anderes Gerät zurück.</translation>
    </message>
    <message>
        <source>Plug the first device in again, then resume.</source>
        <translation>Stecken Sie das erste Gerät wieder an, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>This firmware cannot restart on request</source>
        <translation>Diese Firmware kann nicht auf Verlangen neu starten</translation>
    </message>
    <message>
        <source>Power it off and on if it does not log in by itself</source>
        <translation>Schalten Sie es aus und ein, wenn es sich nicht von selbst anmeldet</translation>
    </message>
    <message>
        <source>The device agreed to restart</source>
        <translation>Das Gerät stimmte dem Neustart zu</translation>
    </message>
    <message>
        <source>Its port vanished; waiting for it to come back</source>
        <translation>Sein Port verschwand; warten auf seine Rückkehr</translation>
    </message>
    <message>
        <source>Back after %1 s on %2</source>
        <translation>Nach %1 s zurück an %2</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or something else writes to it.</source>
        <translation>Sein Speicher ist voll oder fällt aus, oder etwas anderes schreibt hinein.</translation>
    </message>
    <message>
        <source>Resume: everything is written again with a new certificate.</source>
        <translation>Setzen Sie fort: Alles wird mit einem neuen Zertifikat erneut geschrieben.</translation>
    </message>
    <message>
        <source>The device holds another setting %1 than was written.</source>
        <translation>Das Gerät enthält eine andere Einstellung %1, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1: the device tells nothing of it; its login is the proof</source>
        <translation>%1: Das Gerät sagt nichts davon; seine Anmeldung ist der Beweis</translation>
    </message>
    <message>
        <source>The device holds another authority than was written.</source>
        <translation>Das Gerät enthält eine andere Zertifizierungsstelle, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>The device holds another certificate than was written.</source>
        <translation>Das Gerät enthält ein anderes Zertifikat, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>The device holds another key than was written.</source>
        <translation>Das Gerät enthält einen anderen Schlüssel, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1: SHA-256 %2… equal</source>
        <translation>%1: SHA-256 %2… gleich</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials equal</source>
        <translation>%1 Einstellungen und %2 Zugangsdaten gleich</translation>
    </message>
    <message>
        <source>Joined the network %1</source>
        <translation>Dem Netz %1 beigetreten</translation>
    </message>
    <message>
        <source>It has no Wi-Fi that can be set over this line</source>
        <translation>Es hat kein WLAN, das sich über diese Leitung einstellen lässt</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 Bytes</translation>
    </message>
    <message>
        <source>No place for %1: the firmware must have them built in</source>
        <translation>Kein Platz für %1: Die Firmware muss es eingebaut haben</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials</source>
        <translation>%1 Einstellungen und %2 Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The list of claim IDs was not taken: it has a fault.</source>
        <translation>Die Liste der Claim-IDs wurde nicht übernommen: Sie hat einen Fehler.</translation>
    </message>
    <message>
        <source>Mend the line and import the file again.</source>
        <translation>Berichtigen Sie die Zeile, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; is not known.</source>
        <translation>Zeile %1: Die Spalte „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>claim_id, name, hardware_id or store:KEY.</source>
        <translation>claim_id, name, hardware_id oder store:KEY.</translation>
    </message>
    <message>
        <source>Line %1: there is no claim ID.</source>
        <translation>Zeile %1: Es gibt keine Claim-ID.</translation>
    </message>
    <message>
        <source>A header with the column claim_id, and a line for each device.</source>
        <translation>Eine Kopfzeile mit der Spalte claim_id und eine Zeile für jedes Gerät.</translation>
    </message>
    <message>
        <source>Line %1: it has %2 fields.</source>
        <translation>Zeile %1: Sie hat %2 Felder.</translation>
    </message>
    <message>
        <source>As many as the header.</source>
        <translation>So viele wie die Kopfzeile.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no claim ID.</source>
        <translation>Zeile %1: „%2“ ist keine Claim-ID.</translation>
    </message>
    <message>
        <source>1 to 23 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>1 bis 23 aus A-Z, a-z, 0-9, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is listed twice.</source>
        <translation>Zeile %1: „%2“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Each claim ID once.</source>
        <translation>Jede Claim-ID einmal.</translation>
    </message>
    <message>
        <source>Line %1: the device &quot;%2&quot; is listed twice.</source>
        <translation>Zeile %1: Das Gerät „%2“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Each hardware ID once.</source>
        <translation>Jede Hardware-ID einmal.</translation>
    </message>
    <message>
        <source>The list has no claim ID left for this device.</source>
        <translation>Die Liste hat für dieses Gerät keine Claim-ID mehr.</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>Es sagt, es sei %1.</translation>
    </message>
    <message>
        <source>Every claim ID of the list is on a device, or kept for another one.</source>
        <translation>Jede Claim-ID der Liste ist auf einem Gerät oder für ein anderes vorgesehen.</translation>
    </message>
    <message>
        <source>Import a list with more claim IDs, then retry.</source>
        <translation>Importieren Sie eine Liste mit mehr Claim-IDs, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Line %1 is no comma-separated line.</source>
        <translation>Zeile %1 ist keine kommagetrennte Zeile.</translation>
    </message>
    <message>
        <source>Fields as in RFC 4180: quotes around a field, quotes in it doubled.</source>
        <translation>Felder nach RFC 4180: Anführungszeichen um ein Feld, darin verdoppelt.</translation>
    </message>
    <message>
        <source>Save the file again as CSV (UTF-8).</source>
        <translation>Speichern Sie die Datei erneut als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Text follows the closing quote.</source>
        <translation>Auf das schließende Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>A quote does not end.</source>
        <translation>Ein Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>Make room on the disk and check who may write there; nothing is lost, the database has every line.</source>
        <translation>Schaffen Sie Platz auf der Platte, und prüfen Sie, wer dort schreiben darf; nichts ist verloren, die Datenbank hat jede Zeile.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation>Das Journal %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be repaired.</source>
        <translation>Das Journal %1 konnte nicht repariert werden.</translation>
    </message>
    <message>
        <source>%1 is no ledger that can be gone on with.</source>
        <translation>%1 ist kein Journal, das sich fortsetzen lässt.</translation>
    </message>
    <message>
        <source>Its line after %1 records does not fit.</source>
        <translation>Seine Zeile nach %1 Einträgen passt nicht.</translation>
    </message>
    <message>
        <source>A header, and records numbered 1, 2, 3 and so on.</source>
        <translation>Eine Kopfzeile und Einträge mit den Nummern 1, 2, 3 und so weiter.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
        <source>Move it away: a whole one is written anew from the database.</source>
        <translation>Verschieben Sie sie: Aus der Datenbank wird eine vollständige neu geschrieben.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>In das Journal %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>Das Journal hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The text fits no QR code.</source>
        <translation>Der Text passt in keinen QR-Code.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 Bytes.</translation>
    </message>
    <message>
        <source>1 to 2331 bytes.</source>
        <translation>1 bis 2331 Bytes.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The stored item %1 makes no sense</source>
        <translation>Der gespeicherte Eintrag %1 ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>Ein anderes Programm schrieb in die Datenbank, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Remove the item and set it again.</source>
        <translation>Entfernen Sie den Eintrag, und setzen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>a type that is not known</source>
        <translation>ein unbekannter Typ</translation>
    </message>
    <message>
        <source>a value that is not of its type</source>
        <translation>ein Wert, der nicht von seinem Typ ist</translation>
    </message>
    <message>
        <source>a state that is not known</source>
        <translation>ein unbekannter Zustand</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Measured: %1; expected: %2</source>
        <translation>Gemessen: %1; erwartet: %2</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>Unbekannter Fehler.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>The port is used, but it will not be remembered.</source>
        <translation>Der Port wird verwendet, aber nicht gemerkt.</translation>
    </message>
    <message>
        <source>Check who may write to the folder.</source>
        <translation>Prüfen Sie, wer in den Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Watches only</source>
        <translation>Beobachtet nur</translation>
    </message>
    <message>
        <source>This manager enforces</source>
        <translation>Dieser Manager greift ein</translation>
    </message>
    <message>
        <source>Watches: %1 enforces</source>
        <translation>Beobachtet: %1 greift ein</translation>
    </message>
    <message>
        <source>%1 serves devices and enforces; this manager watches.</source>
        <translation>%1 bedient Geräte und greift ein; dieser Manager beobachtet.</translation>
    </message>
    <message>
        <source>Asks for the role of enforcer</source>
        <translation>Bittet um die Rolle, die eingreift</translation>
    </message>
    <message>
        <source>This manager has not got the role of enforcer yet.</source>
        <translation>Dieser Manager hat die Rolle, die eingreift, noch nicht.</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>Die Prüfstand-Cloud läuft nicht</translation>
    </message>
    <message>
        <source>Start it again, then resume</source>
        <translation>Starten Sie sie erneut, und setzen Sie dann fort</translation>
    </message>
    <message>
        <source>The command&apos;s arguments are not a JSON object.</source>
        <translation>Die Argumente des Befehls sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Starten Sie sie erneut</translation>
    </message>
    <message>
        <source>Another cloud was chosen meanwhile.</source>
        <translation>Inzwischen wurde eine andere Cloud gewählt.</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>Es besteht keine Verbindung zum Broker.</translation>
    </message>
    <message>
        <source>Connect to it again.</source>
        <translation>Verbinden Sie sich erneut mit ihm.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there</source>
        <translation>Prüfen Sie dort die Rechte und den freien Platz</translation>
    </message>
    <message>
        <source>The traffic policy cannot be read</source>
        <translation>Die Verkehrsrichtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The traffic policy in %1 is not a JSON object</source>
        <translation>Die Verkehrsrichtlinie in %1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Correct the file or delete it, then start again</source>
        <translation>Korrigieren oder löschen Sie die Datei, und starten Sie dann erneut</translation>
    </message>
    <message>
        <source>The traffic policy cannot be saved</source>
        <translation>Die Verkehrsrichtlinie kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The device is being identified</source>
        <translation>Das Gerät wird gerade identifiziert</translation>
    </message>
    <message>
        <source>Wait until it has answered</source>
        <translation>Warten Sie, bis es geantwortet hat</translation>
    </message>
    <message>
        <source>The device&apos;s settings are being read or written</source>
        <translation>Die Einstellungen des Geräts werden gerade gelesen oder geschrieben</translation>
    </message>
    <message>
        <source>Wait until that has ended</source>
        <translation>Warten Sie, bis das zu Ende ist</translation>
    </message>
    <message>
        <source>The device is being provisioned</source>
        <translation>Das Gerät wird gerade provisioniert</translation>
    </message>
    <message>
        <source>Wait for the run to end, or cancel it</source>
        <translation>Warten Sie das Ende des Laufs ab, oder brechen Sie ihn ab</translation>
    </message>
    <message>
        <source>Something else is to be done with the device.</source>
        <translation>Mit dem Gerät ist noch etwas anderes zu tun.</translation>
    </message>
    <message>
        <source>There is no provisioning run to resume</source>
        <translation>Es gibt keine Provisionierung, die sich fortsetzen lässt</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Beginnen Sie eine neue</translation>
    </message>
    <message>
        <source>No provisioning is running on this device</source>
        <translation>Auf diesem Gerät läuft keine Provisionierung</translation>
    </message>
    <message>
        <source>The device has not been identified yet</source>
        <translation>Das Gerät wurde noch nicht identifiziert</translation>
    </message>
    <message>
        <source>Identify it first</source>
        <translation>Identifizieren Sie es zuerst</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>Der Port des Geräts ist geschlossen.</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Stecken Sie das Gerät wieder an.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>%1 has changed on the device since it was read.</source>
        <translation>%1 hat sich auf dem Gerät geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>The device itself, or another program, has set it.</source>
        <translation>Das Gerät selbst oder ein anderes Programm hat es gesetzt.</translation>
    </message>
    <message>
        <source>Compare both values, then keep yours or take the device&apos;s.</source>
        <translation>Vergleichen Sie beide Werte, und behalten Sie dann Ihren oder nehmen Sie den des Geräts.</translation>
    </message>
    <message>
        <source>The device holds another value of %1 than was written.</source>
        <translation>Das Gerät enthält einen anderen Wert von %1, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or its firmware keeps the value by rules of its own.</source>
        <translation>Sein Speicher ist voll oder fällt aus, oder seine Firmware führt den Wert nach eigenen Regeln.</translation>
    </message>
    <message>
        <source>Read the settings again, and look at the console.</source>
        <translation>Lesen Sie die Einstellungen erneut, und sehen Sie in die Konsole.</translation>
    </message>
    <message>
        <source>Another check was begun.</source>
        <translation>Eine andere Prüfung wurde begonnen.</translation>
    </message>
    <message>
        <source>The folder for the simulated device cannot be made: %1</source>
        <translation>Der Ordner für das simulierte Gerät kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>There is no port %1</source>
        <translation>Es gibt keinen Port %1</translation>
    </message>
    <message>
        <source>The device is not plugged in, or its path is spelled differently.</source>
        <translation>Das Gerät ist nicht angesteckt, oder sein Pfad schreibt sich anders.</translation>
    </message>
    <message>
        <source>Run `ferrule ports` to see what is attached</source>
        <translation>Führen Sie `ferrule ports` aus, um zu sehen, was angeschlossen ist</translation>
    </message>
    <message>
        <source>There is no device on this port any more</source>
        <translation>An diesem Port ist kein Gerät mehr</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>Stecken Sie es wieder an</translation>
    </message>
    <message>
        <source>There is no such bit rate.</source>
        <translation>Eine solche Bitrate gibt es nicht.</translation>
    </message>
    <message>
        <source>A rate as 9600, 115200 or 921600.</source>
        <translation>Eine Rate wie 9600, 115200 oder 921600.</translation>
    </message>
    <message>
        <source>The simulated device did not start</source>
        <translation>Das simulierte Gerät startete nicht</translation>
    </message>
    <message>
        <source>the path of a pseudo-terminal on its first line</source>
        <translation>der Pfad eines Pseudoterminals auf seiner ersten Zeile</translation>
    </message>
    <message>
        <source>Run `ferrule simulate-device` in a terminal to see what it says</source>
        <translation>Führen Sie `ferrule simulate-device` in einem Terminal aus, um zu sehen, was es sagt</translation>
    </message>
    <message>
        <source>The simulated device was unplugged</source>
        <translation>Das simulierte Gerät wurde abgezogen</translation>
    </message>
    <message>
        <source>nothing in 10 s</source>
        <translation>nichts in 10 s</translation>
    </message>
    <message>
        <source>The station&apos;s books are shut: the bench cloud is not running.</source>
        <translation>Die Bücher der Station sind geschlossen: Die Prüfstand-Cloud läuft nicht.</translation>
    </message>
    <message>
        <source>Start it again first.</source>
        <translation>Starten Sie sie zuerst erneut.</translation>
    </message>
    <message>
        <source>The station cannot work with these settings.</source>
        <translation>Die Station kann mit diesen Einstellungen nicht arbeiten.</translation>
    </message>
    <message>
        <source>Dialect &quot;%1&quot; at %2 baud.</source>
        <translation>Dialekt „%1“ mit %2 Baud.</translation>
    </message>
    <message>
        <source>A dialect that Ferrule speaks, and a bit rate over 0.</source>
        <translation>Ein Dialekt, den Ferrule spricht, und eine Bitrate über 0.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read.</source>
        <translation>Die Liste %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 Bytes.</translation>
    </message>
    <message>
        <source>A CSV file of at most 8 MiB.</source>
        <translation>Eine CSV-Datei von höchstens 8 MiB.</translation>
    </message>
    <message>
        <source>The device is being provisioned already.</source>
        <translation>Das Gerät wird bereits provisioniert.</translation>
    </message>
    <message>
        <source>Wait for the run to end.</source>
        <translation>Warten Sie, bis der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>The station was stopped.</source>
        <translation>Die Station wurde angehalten.</translation>
    </message>
    <message>
        <source>The device has passed already.</source>
        <translation>Das Gerät hat bereits bestanden.</translation>
    </message>
    <message>
        <source>There is no label for a device that has not passed.</source>
        <translation>Für ein Gerät, das nicht bestanden hat, gibt es kein Etikett.</translation>
    </message>
    <message>
        <source>Record %1 is no pass.</source>
        <translation>Eintrag %1 ist kein Erfolg.</translation>
    </message>
    <message>
        <source>Provision the device again first.</source>
        <translation>Provisionieren Sie zuerst das Gerät erneut.</translation>
    </message>
    <message>
        <source>The station&apos;s settings are used, but will not be remembered.</source>
        <translation>Die Einstellungen der Station werden verwendet, aber nicht gemerkt.</translation>
    </message>
    <message>
        <source>The cloud is running.</source>
        <translation>Die Cloud läuft.</translation>
    </message>
</context>
</TS>
