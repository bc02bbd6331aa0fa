<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Behaviour</name>
    <message>
        <source>Steady</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Daily curve</source>
        <translation>Courbe journalière</translation>
    </message>
    <message>
        <source>Sends at its pace, always</source>
        <translation>Émet toujours à sa cadence</translation>
    </message>
    <message>
        <source>From silence to its pace over one period, and on at the pace</source>
        <translation>Du silence à sa cadence en une période, puis à cette cadence</translation>
    </message>
    <message>
        <source>Ten times its pace in the first tenth of each period, then silence</source>
        <translation>Dix fois sa cadence pendant le premier dixième de chaque période, puis silence</translation>
    </message>
    <message>
        <source>As fast as the connection takes it; the pace is not looked at</source>
        <translation>Aussi vite que la connexion l’accepte ; la cadence est ignorée</translation>
    </message>
    <message>
        <source>A day in each period: quiet at its ends, its pace in the middle</source>
        <translation>Une journée par période : calme aux extrémités, sa cadence au milieu</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Aucun défaut</translation>
    </message>
    <message>
        <source>Half-open TCP</source>
        <translation>TCP semi-ouvert</translation>
    </message>
    <message>
        <source>Duplicate client ID</source>
        <translation>ID client en double</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Horloge fausse</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Perte de paquets</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Lecteur lent</translation>
    </message>
    <message>
        <source>Behaves as a device should</source>
        <translation>Se comporte comme il se doit</translation>
    </message>
    <message>
        <source>After 20 s nothing passes any more, and nobody is told</source>
        <translation>Après 20 s, plus rien ne passe, et personne n’est prévenu</translation>
    </message>
    <message>
        <source>A second device logs in with the same identity every 15 s</source>
        <translation>Un second appareil se connecte avec la même identité toutes les 15 s</translation>
    </message>
    <message>
        <source>Shows a certificate that is no longer valid</source>
        <translation>Présente un certificat qui n’est plus valable</translation>
    </message>
    <message>
        <source>Its clock is an hour ahead, so what it is told looks too old to it</source>
        <translation>Son horloge avance d’une heure, les consignes lui semblent donc trop anciennes</translation>
    </message>
    <message>
        <source>A fifth of its packets is lost and has to be sent again</source>
        <translation>Un cinquième de ses paquets se perd et doit être renvoyé</translation>
    </message>
    <message>
        <source>Reads 32 bytes a second</source>
        <translation>Lit 32 octets par seconde</translation>
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
        <translation>expire maintenant</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n s</source>
        <translation>
            <numerusform>expire dans %n s</numerusform>
            <numerusform>expire dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>expire dans %n min</numerusform>
            <numerusform>expire dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>expire dans %n h</numerusform>
            <numerusform>expire dans %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expire dans %n jour</numerusform>
            <numerusform>expire dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileJob</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to, with enough space.</source>
        <translation>Choisissez un dossier accessible en écriture, avec assez d’espace.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Il contient %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Choisissez un fichier plus petit.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Non provisionné</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Waits to be claimed</source>
        <translation>À revendiquer</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Expulsé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Annulé</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Within its limit</source>
        <translation>Dans sa limite</translation>
    </message>
    <message>
        <source>Over its share</source>
        <translation>Au-delà de sa part</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing was written to this port yet. Asking who is there writes a few bytes to it.</source>
        <translation>Rien n’a encore été écrit sur ce port. Interroger l’appareil y écrit quelques octets.</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Nothing has answered on this port. Check its power and its speed, and ask again.</source>
        <translation>Rien n’a répondu sur ce port. Vérifiez l’alimentation et le débit, puis interrogez à nouveau.</translation>
    </message>
    <message>
        <source>It answers and has no identity yet. Provisioning gives it a claim ID, a key of its own and a certificate.</source>
        <translation>L’appareil répond et n’a pas encore d’identité. Le provisionnement lui donne un ID de claim, sa propre clé et un certificat.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionner</translation>
    </message>
    <message>
        <source>It is being provisioned.</source>
        <translation>L’appareil est en cours de provisionnement.</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>Voir la progression</translation>
    </message>
    <message>
        <source>It registered itself and waits until somebody claims it.</source>
        <translation>L’appareil s’est enregistré lui-même et attend d’être revendiqué.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Revendiquer</translation>
    </message>
    <message>
        <source>It is provisioned and not connected. Settings that you change now reach it when it connects.</source>
        <translation>L’appareil est provisionné et non connecté. Les réglages modifiés maintenant lui parviendront à la connexion.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Ouvrir le Store</translation>
    </message>
    <message>
        <source>It is connected, and was not asked to slow down.</source>
        <translation>L’appareil est connecté et n’est pas bridé.</translation>
    </message>
    <message>
        <source>It sent more than its share and was told to slow down. It recovers by itself when it does.</source>
        <translation>L’appareil a dépassé sa part et doit ralentir. S’il le fait, il se rétablit de lui-même.</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Ouvrir le trafic</translation>
    </message>
    <message>
        <source>It was cut off and its certificate is revoked. It cannot connect before it is reclaimed.</source>
        <translation>L’appareil a été coupé et son certificat est révoqué. Il ne peut pas se connecter avant d’être réadmis.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Provisioning stopped. The step that failed says why.</source>
        <translation>Le provisionnement s’est arrêté. L’étape en échec dit pourquoi.</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Voir l’échec</translation>
    </message>
    <message>
        <source>It is refused a certificate until its block ends or is lifted. Settings that you change now reach it after that.</source>
        <translation>Aucun certificat ne lui est accordé avant la fin ou la levée du blocage. Les réglages modifiés maintenant lui parviennent ensuite.</translation>
    </message>
</context>
<context>
    <name>StoreStates</name>
    <message>
        <source>In step</source>
        <translation>Synchronisée</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>StoreTransfer</name>
    <message>
        <source>Entry %1 has no key or no value.</source>
        <translation>L’entrée %1 n’a pas de clé ou pas de valeur.</translation>
    </message>
    <message>
        <source>Row %1 has no value: “%2”.</source>
        <translation>La ligne %1 n’a pas de valeur : « %2 ».</translation>
    </message>
    <message>
        <source>This is not a JSON object or array: %1.</source>
        <translation>Ce n’est pas un objet ni un tableau JSON : %1.</translation>
    </message>
</context>
<context>
    <name>StoreValue</name>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Ce n’est pas du JSON : %1, ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>One JSON value is expected here.</source>
        <translation>Une seule valeur JSON est attendue ici.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number is expected here, such as 21.5 or -3e4.</source>
        <translation>Un nombre est attendu ici, p. ex. 21.5 ou -3e4.</translation>
    </message>
    <message>
        <source>A switch is either true or false.</source>
        <translation>Un commutateur vaut true ou false.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé doit avoir un nom.</translation>
    </message>
    <message>
        <source>A key cannot begin or end with a space.</source>
        <translation>Une clé ne peut ni commencer ni finir par une espace.</translation>
    </message>
    <message>
        <source>A key can hold only characters that can be seen.</source>
        <translation>Une clé ne peut contenir que des caractères visibles.</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>Aucun certificat n’a été présenté.</translation>
    </message>
    <message>
        <source>An earlier connection, whose certificates were accepted, goes on.</source>
        <translation>Une connexion antérieure, dont les certificats ont été acceptés, se poursuit.</translation>
    </message>
    <message>
        <source>The certificates were accepted.</source>
        <translation>Les certificats ont été acceptés.</translation>
    </message>
    <message>
        <source>The certificate is for another name than %1.</source>
        <translation>Le certificat est établi pour un autre nom que %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>Le certificat n’est pas établi pour %1 mais pour %2.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Le certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1; is this clock right?</source>
        <translation>Le certificat n’est valable qu’à partir du %1 ; l’horloge d’ici est-elle juste ?</translation>
    </message>
    <message>
        <source>The certificate is not valid yet; is this clock right?</source>
        <translation>Le certificat n’est pas encore valable ; l’horloge d’ici est-elle juste ?</translation>
    </message>
    <message>
        <source>The certificate signs itself, and nobody here trusts it. Name it as the authority if it is the right one.</source>
        <translation>Le certificat se signe lui-même et personne ici ne lui fait confiance. Indiquez-le comme autorité si c’est le bon.</translation>
    </message>
    <message>
        <source>No authority that is trusted here has signed the certificates. Name the one that has.</source>
        <translation>Aucune autorité de confiance ici n’a signé les certificats. Indiquez celle qui l’a fait.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The certificates were refused: %1</source>
        <translation>Les certificats ont été refusés : %1</translation>
    </message>
    <message>
        <source>%1 to %2, not valid yet</source>
        <translation>%1 au %2, pas encore valable</translation>
    </message>
    <message>
        <source>%1 to %2, expired</source>
        <translation>%1 au %2, expiré</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 au %2, encore %n jour</numerusform>
            <numerusform>%1 au %2, encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicFilter</name>
    <message>
        <source>“#” stands alone, at the end of a topic filter.</source>
        <translation>« # » est seul, à la fin d’un filtre de topic.</translation>
    </message>
    <message>
        <source>“+” stands alone between two slashes of a topic filter.</source>
        <translation>« + » est seul entre deux barres obliques d’un filtre de topic.</translation>
    </message>
</context>
<context>
    <name>TrafficMoment</name>
    <message>
        <source>%1 %2 · %3 · by %4%5</source>
        <translation>%1 %2 · %3 · par %4%5</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Expulsé</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>Réadmis</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %3 / h · %n device(s) connected</source>
        <translation>
            <numerusform>%1 · %2 sur %3 / h · %n appareil connecté</numerusform>
            <numerusform>%1 · %2 sur %3 / h · %n appareils connectés</numerusform>
        </translation>
    </message>
    <message>
        <source> · burst %1 / h</source>
        <translation> · rafale %1 / h</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message>
        <source>The pool is over its line and devices are throttled now</source>
        <translation>Le pool a dépassé sa ligne et des appareils sont bridés en ce moment</translation>
    </message>
    <message>
        <source>At this rate the pool is throttled in %1</source>
        <translation>À ce rythme, le pool sera bridé dans %1</translation>
    </message>
    <message>
        <source>%1; one message every %2 would be safe.</source>
        <translation>%1 ; un message toutes les %2 serait sûr.</translation>
    </message>
    <message>
        <source>%1; under this limit even one message a window is too many for a device.</source>
        <translation>%1 ; sous cette limite, même un message par fenêtre est de trop pour un appareil.</translation>
    </message>
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
            <numerusform>%n appareil a envoyé %1 dans les %2 écoulés, %3 % de la limite de %4.</numerusform>
            <numerusform>%n appareils ont envoyé %1 dans les %2 écoulés, %3 % de la limite de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts are allowed: nobody is throttled up to %1.</source>
        <translation>Les rafales sont permises : personne n’est bridé jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 sent %2 in the last %3, %4 % of the pool&apos;s traffic; its limit is %5</source>
        <translation>%1 a envoyé %2 dans les %3 écoulés, %4 % du trafic du pool ; sa limite est %5</translation>
    </message>
    <message>
        <source>, its line with bursts %1</source>
        <translation>, sa ligne avec rafales %1</translation>
    </message>
    <message>
        <source>It is over its line while the pool sent %1 of the %2 that it may.</source>
        <translation>Il est au-dessus de sa ligne alors que le pool a envoyé %1 des %2 permis.</translation>
    </message>
    <message>
        <source>It is over its line, but the pool sent only %1 of the %2 that it may.</source>
        <translation>Il est au-dessus de sa ligne, mais le pool n’a envoyé que %1 des %2 permis.</translation>
    </message>
    <message>
        <source>Throttled, it should wait %1 before each message.</source>
        <translation>Bridé, il devrait attendre %1 avant chaque message.</translation>
    </message>
    <message>
        <source>Its dearest topic is %1 (%2).</source>
        <translation>Son topic le plus coûteux est %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2 / h, burst rule %3 × / %4 ×</source>
        <translation>%1 : %2 / h, règle de rafale %3 × / %4 ×</translation>
    </message>
    <message>
        <source>%1: %2 / h, one-minute rule</source>
        <translation>%1 : %2 / h, règle d’une minute</translation>
    </message>
</context>
<context>
    <name>agent</name>
    <message>
        <source>The agent is not running</source>
        <translation>L’agent ne tourne pas</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop grand</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>128 KiB at most</source>
        <translation>128 Kio au plus</translation>
    </message>
    <message>
        <source>The metric&apos;s value is not a finite number</source>
        <translation>La valeur de la métrique n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>no connection to the device cloud</source>
        <translation>pas de connexion au cloud des appareils</translation>
    </message>
    <message>
        <source>Wait until the device is connected.</source>
        <translation>Attendez que l’appareil soit connecté.</translation>
    </message>
    <message>
        <source>The agent has been started already</source>
        <translation>L’agent a déjà été démarré</translation>
    </message>
    <message>
        <source>The claim ID cannot be used</source>
        <translation>L’ID de claim n’est pas utilisable</translation>
    </message>
    <message>
        <source>Choose one of 1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Choisissez-en un de 1 à 23 lettres, chiffres, « - » et « _ ».</translation>
    </message>
    <message>
        <source>The device cannot register: it has no product token</source>
        <translation>L’appareil ne peut pas s’enregistrer : il n’a pas de jeton de produit</translation>
    </message>
    <message>
        <source>Name the product token in the configuration.</source>
        <translation>Indiquez le jeton de produit dans la configuration.</translation>
    </message>
    <message>
        <source>The device cannot register: it does not know where</source>
        <translation>L’appareil ne peut pas s’enregistrer : il ne sait pas où</translation>
    </message>
    <message>
        <source>Name the builder&apos;s URL in the configuration.</source>
        <translation>Indiquez l’URL du builder dans la configuration.</translation>
    </message>
    <message>
        <source>The broker has refused this device %1 times. It asks its builder for a new certificate, and keeps the one it has until then.</source>
        <translation>Le broker a refusé cet appareil %1 fois. Il demande un nouveau certificat à son builder et garde le sien d’ici là.</translation>
    </message>
    <message>
        <source>It cannot ask: it knows no builder, or has no product token. Provision it again.</source>
        <translation>Il ne peut pas demander : il ne connaît pas de builder ou n’a pas de jeton de produit. Provisionnez-le de nouveau.</translation>
    </message>
    <message>
        <source>A close was received and is ignored, as the fault asks.</source>
        <translation>Une mise à l’écart a été reçue et est ignorée, comme le veut la panne.</translation>
    </message>
    <message>
        <source>A throttle was received and is ignored, as the fault asks.</source>
        <translation>Un bridage a été reçu et est ignoré, comme le veut la panne.</translation>
    </message>
    <message>
        <source>The agent was stopped</source>
        <translation>L’agent a été arrêté</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>Le message n’a pas été envoyé</translation>
    </message>
    <message>
        <source>The item was not read</source>
        <translation>L’élément n’a pas été lu</translation>
    </message>
    <message>
        <source>The cloud answered a value of another type</source>
        <translation>Le cloud a répondu par une valeur d’un autre type</translation>
    </message>
    <message>
        <source>The request to %1 failed</source>
        <translation>La requête vers %1 a échoué</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>Statut HTTP 200</translation>
    </message>
    <message>
        <source>The token is not known there.</source>
        <translation>Le jeton n’y est pas connu.</translation>
    </message>
    <message>
        <source>Check the product token.</source>
        <translation>Vérifiez le jeton de produit.</translation>
    </message>
    <message>
        <source>There is no device cloud at this address.</source>
        <translation>Il n’y a pas de cloud d’appareils à cette adresse.</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL.</source>
        <translation>Vérifiez l’URL du builder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a root that is trusted here.</source>
        <translation>Le certificat du serveur n’est signé par aucune racine de confiance ici.</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the configuration.</source>
        <translation>Indiquez le certificat de l’autorité dans la configuration.</translation>
    </message>
    <message>
        <source>The device cloud is not running there, or the network is down.</source>
        <translation>Le cloud des appareils ne tourne pas là-bas, ou le réseau est en panne.</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL and the network.</source>
        <translation>Vérifiez l’URL du builder et le réseau.</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>La requête a été annulée</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>pas une adresse web</translation>
    </message>
    <message>
        <source>http://host:port/path or https://host/path</source>
        <translation>http://host:port/path ou https://host/path</translation>
    </message>
    <message>
        <source>a reply of more than 1 MiB</source>
        <translation>une réponse de plus de 1 Mio</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>a reply within %1 s</source>
        <translation>une réponse en %1 s</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1: its access rules do not allow it.</source>
        <translation>Le broker a refusé l’abonnement à %1 : ses règles d’accès ne le permettent pas.</translation>
    </message>
    <message>
        <source>The cloud did not answer %1</source>
        <translation>Le cloud n’a pas répondu à %1</translation>
    </message>
    <message>
        <source>The cloud&apos;s Store service is not running, or is behind.</source>
        <translation>Le service Store du cloud ne tourne pas ou a pris du retard.</translation>
    </message>
    <message>
        <source>A throttle without a time stamp was ignored.</source>
        <translation>Un bridage sans horodatage a été ignoré.</translation>
    </message>
    <message>
        <source>A throttle %1 ms old was ignored.</source>
        <translation>Un bridage vieux de %1 ms a été ignoré.</translation>
    </message>
    <message>
        <source>A release without a time stamp was ignored.</source>
        <translation>Une expulsion sans horodatage a été ignorée.</translation>
    </message>
    <message>
        <source>A release %1 ms old was ignored.</source>
        <translation>Une expulsion vieille de %1 ms a été ignorée.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used</source>
        <translation>La configuration %1 n’est pas utilisable</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>le champ « %1 »</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>the path of a PEM file</source>
        <translation>le chemin d’un fichier PEM</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 à 65535 secondes, 0 = désactivé</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive or obeysThrottle</source>
        <translation>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive ou obeysThrottle</translation>
    </message>
    <message>
        <source>The identity in %1 cannot be understood</source>
        <translation>L’identité dans %1 est incompréhensible</translation>
    </message>
    <message>
        <source>The file was changed by something else, or is damaged.</source>
        <translation>Le fichier a été modifié par autre chose ou est endommagé.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and provision the device again.</source>
        <translation>Restaurez le fichier depuis une copie, ou déplacez-le et provisionnez de nouveau l’appareil.</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot;</source>
        <translation>le membre « %1 »</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>a string there</source>
        <translation>une chaîne à cet endroit</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 à 65535</translation>
    </message>
    <message>
        <source>the claim ID %1</source>
        <translation>l’ID de claim %1</translation>
    </message>
    <message>
        <source>1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 à 23 lettres, chiffres, « - » et « _ »</translation>
    </message>
    <message>
        <source>The state folder %1 cannot be made</source>
        <translation>Le dossier d’état %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>Choose a folder that this user may write to.</source>
        <translation>Choisissez un dossier où cet utilisateur peut écrire.</translation>
    </message>
    <message>
        <source>The device cloud&apos;s answer cannot be used</source>
        <translation>La réponse du cloud des appareils n’est pas utilisable</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>pas de %1</translation>
    </message>
    <message>
        <source>a field &quot;%1&quot;</source>
        <translation>un champ « %1 »</translation>
    </message>
    <message>
        <source>The device was not registered</source>
        <translation>L’appareil n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The device cloud asks to wait %1 s: %2</source>
        <translation>Le cloud des appareils demande d’attendre %1 s : %2</translation>
    </message>
    <message>
        <source>A sync message cannot be read</source>
        <translation>Un message de synchronisation est illisible</translation>
    </message>
    <message>
        <source>no member &quot;value&quot;</source>
        <translation>pas de membre « value »</translation>
    </message>
    <message>
        <source>the item&apos;s value</source>
        <translation>la valeur de l’élément</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>pas d’objet JSON</translation>
    </message>
    <message>
        <source>an item as a JSON object</source>
        <translation>un élément sous forme d’objet JSON</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>pas de clé utilisable</translation>
    </message>
    <message>
        <source>a member &quot;key&quot;, or &quot;sk&quot; as s#key</source>
        <translation>un membre « key », ou « sk » sous la forme s#key</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The device gets no certificate.</source>
        <translation>L’appareil ne reçoit pas de certificat.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Le corps n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The token belongs to another device.</source>
        <translation>Le jeton appartient à un autre appareil.</translation>
    </message>
    <message>
        <source>The claim ID cannot be used.</source>
        <translation>L’ID de claim n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 à 20 parmi A-Z, a-z, 0-9, « - » et « _ »</translation>
    </message>
    <message>
        <source>The claim ID belongs to a device of another product.</source>
        <translation>L’ID de claim appartient à un appareil d’un autre produit.</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>L’appareil est bloqué.</translation>
    </message>
    <message>
        <source>Lift the block, or wait until it ends.</source>
        <translation>Levez le blocage, ou attendez qu’il prenne fin.</translation>
    </message>
    <message>
        <source>The device was released too short a time ago.</source>
        <translation>L’appareil a été expulsé il y a trop peu de temps.</translation>
    </message>
    <message>
        <source>The device token is not known here.</source>
        <translation>Le jeton d’appareil n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The product token is not known here.</source>
        <translation>Le jeton de produit n’est pas connu ici.</translation>
    </message>
    <message>
        <source>A common name has 1 to 64 characters.</source>
        <translation>Un nom commun a 1 à 64 caractères.</translation>
    </message>
    <message>
        <source>The common name is not UTF-8.</source>
        <translation>Le nom commun n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The signing request is too long.</source>
        <translation>La demande de signature est trop longue.</translation>
    </message>
    <message>
        <source>This is not a PEM signing request.</source>
        <translation>Ce n’est pas une demande de signature PEM.</translation>
    </message>
    <message>
        <source>The signing request holds no readable public key.</source>
        <translation>La demande de signature ne contient pas de clé publique lisible.</translation>
    </message>
    <message>
        <source>The key of the signing request is too weak or of an unknown kind.</source>
        <translation>La clé de la demande de signature est trop faible ou d’un genre inconnu.</translation>
    </message>
    <message>
        <source>The signature of the signing request does not match its key.</source>
        <translation>La signature de la demande ne correspond pas à sa clé.</translation>
    </message>
    <message>
        <source>The item was changed by somebody else</source>
        <translation>L’élément a été modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>il n’existe plus</translation>
    </message>
    <message>
        <source>no item of this key</source>
        <translation>aucun élément de cette clé</translation>
    </message>
    <message>
        <source>Look at both values and choose one.</source>
        <translation>Regardez les deux valeurs et choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no item of this key</source>
        <translation>Il n’y a pas d’élément de cette clé</translation>
    </message>
    <message>
        <source>The item would expire before it is set</source>
        <translation>L’élément expirerait avant d’être défini</translation>
    </message>
    <message>
        <source>a time to come, or none</source>
        <translation>un moment à venir, ou aucun</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>Le texte n’est pas du JSON</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>la fin du texte</translation>
    </message>
    <message>
        <source>the end of the string</source>
        <translation>la fin de la chaîne</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>les deux moitiés d’une paire de substitution</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>une virgule ou la fin de l’objet</translation>
    </message>
    <message>
        <source>a comma or the end of the array</source>
        <translation>une virgule ou la fin du tableau</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>an escaped control character</source>
        <translation>un caractère de contrôle échappé</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>une séquence d’échappement</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>moins d’imbrication</translation>
    </message>
    <message>
        <source>A store/set message cannot be read</source>
        <translation>Un message store/set est illisible</translation>
    </message>
    <message>
        <source>A store/get message cannot be read</source>
        <translation>Un message store/get est illisible</translation>
    </message>
    <message>
        <source>The device did not escape the quotes in this string.</source>
        <translation>L’appareil n’a pas échappé les guillemets de cette chaîne.</translation>
    </message>
    <message>
        <source>a member &quot;key&quot; that is a string</source>
        <translation>un membre « key » qui est une chaîne</translation>
    </message>
    <message>
        <source>a member &quot;value&quot;</source>
        <translation>un membre « value »</translation>
    </message>
    <message>
        <source>The text is not a number</source>
        <translation>Le texte n’est pas un nombre</translation>
    </message>
    <message>
        <source>digits with a decimal point, such as 21.5 or -3e8</source>
        <translation>des chiffres avec un point décimal, comme 21.5 ou -3e8</translation>
    </message>
    <message>
        <source>The text is not a boolean</source>
        <translation>Le texte n’est pas un booléen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>Le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clé n’est pas utilisable</translation>
    </message>
    <message>
        <source>1 to 256 bytes</source>
        <translation>1 à 256 octets</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un caractère de contrôle</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 without control characters</source>
        <translation>de l’UTF-8 sans caractères de contrôle</translation>
    </message>
    <message>
        <source>No device is connected and nothing was sent.</source>
        <translation>Aucun appareil n’est connecté et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the number in the policy.</source>
        <translation>Corrigez le nombre dans la politique.</translation>
    </message>
    <message>
        <source>The limit of a device cannot be used</source>
        <translation>La limite d’un appareil n’est pas utilisable</translation>
    </message>
    <message>
        <source>more than 0, at most 1,000,000,000</source>
        <translation>plus de 0, au plus 1 000 000 000</translation>
    </message>
    <message>
        <source>The window cannot be used</source>
        <translation>La fenêtre n’est pas utilisable</translation>
    </message>
    <message>
        <source>0.1 s to 24 h</source>
        <translation>0,1 s à 24 h</translation>
    </message>
    <message>
        <source>The interval cannot be used</source>
        <translation>L’intervalle n’est pas utilisable</translation>
    </message>
    <message>
        <source>0.05 s to the length of the window</source>
        <translation>0,05 s à la longueur de la fenêtre</translation>
    </message>
    <message>
        <source>The unit cannot be used</source>
        <translation>L’unité n’est pas utilisable</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 octet</translation>
    </message>
    <message>
        <source>at least 1 byte</source>
        <translation>au moins 1 octet</translation>
    </message>
    <message>
        <source>The burst multiples cannot be used</source>
        <translation>Les multiples de rafale ne sont pas utilisables</translation>
    </message>
    <message>
        <source>1 or more, the one after quiet not the smaller</source>
        <translation>1 ou plus, celui d’après le calme n’étant pas le plus petit</translation>
    </message>
    <message>
        <source>The share that counts as quiet cannot be used</source>
        <translation>La part qui compte comme calme n’est pas utilisable</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>The stretch before the window cannot be used</source>
        <translation>La durée avant la fenêtre n’est pas utilisable</translation>
    </message>
    <message>
        <source>1 to 100 windows</source>
        <translation>1 à 100 fenêtres</translation>
    </message>
    <message>
        <source>The number of warnings cannot be used</source>
        <translation>Le nombre d’avertissements n’est pas utilisable</translation>
    </message>
    <message>
        <source>0 or more of each</source>
        <translation>0 ou plus de chaque</translation>
    </message>
    <message>
        <source>A duration of the escalation cannot be used</source>
        <translation>Une durée de l’escalade n’est pas utilisable</translation>
    </message>
    <message>
        <source>a negative one</source>
        <translation>une durée négative</translation>
    </message>
    <message>
        <source>0 s or more</source>
        <translation>0 s ou plus</translation>
    </message>
    <message>
        <source>another manager</source>
        <translation>un autre gestionnaire</translation>
    </message>
    <message>
        <source>seen at the broker</source>
        <translation>vu sur le broker</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>règle</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>So many virtual devices cannot be added</source>
        <translation>Autant d’appareils virtuels ne peuvent pas être ajoutés</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 à %1</translation>
    </message>
    <message>
        <source>The virtual device&apos;s folder could not be deleted</source>
        <translation>Le dossier de l’appareil virtuel n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Delete the folder by hand.</source>
        <translation>Supprimez le dossier à la main.</translation>
    </message>
    <message>
        <source>There is no virtual device %1</source>
        <translation>Il n’y a pas d’appareil virtuel %1</translation>
    </message>
    <message>
        <source>There is no simulated firmware &quot;%1&quot;.</source>
        <translation>Il n’y a pas de micrologiciel simulé « %1 ».</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L’un de : %1.</translation>
    </message>
    <message>
        <source>The simulated device could not write %1.</source>
        <translation>L’appareil simulé n’a pas pu écrire %1.</translation>
    </message>
    <message>
        <source>Give it a folder that may be written.</source>
        <translation>Donnez-lui un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Give the simulated device a folder that may be written.</source>
        <translation>Donnez à l’appareil simulé un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened.</source>
        <translation>Aucun pseudo-terminal n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be set up.</source>
        <translation>Le pseudo-terminal n’a pas pu être préparé.</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be put into raw mode.</source>
        <translation>Le pseudo-terminal n’a pas pu passer en mode brut.</translation>
    </message>
    <message>
        <source>The link %1 could not be made.</source>
        <translation>Le lien %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>A file of that name exists, or the folder may not be written.</source>
        <translation>Un fichier de ce nom existe, ou le dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose another path for the link.</source>
        <translation>Choisissez un autre chemin pour le lien.</translation>
    </message>
    <message>
        <source>The pace cannot be used</source>
        <translation>La cadence n’est pas utilisable</translation>
    </message>
    <message>
        <source>%1 messages a minute</source>
        <translation>%1 messages par minute</translation>
    </message>
    <message>
        <source>0 to 6000, 0 = silence</source>
        <translation>0 à 6000, 0 = silence</translation>
    </message>
    <message>
        <source>The payload cannot be used</source>
        <translation>La charge utile n’est pas utilisable</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>0 to 102400</source>
        <translation>0 à 102400</translation>
    </message>
    <message>
        <source>The script&apos;s period cannot be used</source>
        <translation>La période du script n’est pas utilisable</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 to 86400 s</source>
        <translation>1 à 86400 s</translation>
    </message>
    <message>
        <source>The behaviour of the virtual device in %1 cannot be understood</source>
        <translation>Le comportement de l’appareil virtuel dans %1 est incompréhensible</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>pas d’objet JSON</translation>
    </message>
    <message>
        <source>the file as it was saved</source>
        <translation>le fichier tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>An expired certificate cannot be had here</source>
        <translation>Un certificat expiré ne peut pas être obtenu ici</translation>
    </message>
    <message>
        <source>no authority of our own</source>
        <translation>pas d’autorité à nous</translation>
    </message>
    <message>
        <source>the bench cloud</source>
        <translation>le cloud du banc</translation>
    </message>
</context>
<context>
    <name>brokers</name>
    <message>
        <source>The field &quot;%1&quot; of %2 cannot be used.</source>
        <translation>Le champ « %1 » de %2 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a field of that name</source>
        <translation>un champ de ce nom</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>Le secret n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>No keychain answers here.</source>
        <translation>Aucun trousseau ne répond ici.</translation>
    </message>
    <message>
        <source>The keychain was given up.</source>
        <translation>Le trousseau a été abandonné.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop.</source>
        <translation>Conservé dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>There is no connection profile &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil de connexion « %1 ».</translation>
    </message>
    <message>
        <source>The connection profiles were closed.</source>
        <translation>Les profils de connexion ont été fermés.</translation>
    </message>
    <message>
        <source>The secrets of &quot;%1&quot; are in a keychain that cannot be reached from here.</source>
        <translation>Les secrets de « %1 » sont dans un trousseau inaccessible d’ici.</translation>
    </message>
    <message>
        <source>Start Ferrule in the desktop session, or enter them again.</source>
        <translation>Démarrez Ferrule dans la session de bureau, ou saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Another connection profile is called &quot;%1&quot;.</source>
        <translation>Un autre profil de connexion s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Choisissez un autre nom, ou modifiez celui-là.</translation>
    </message>
    <message>
        <source>Check who may read and write there, and whether there is room.</source>
        <translation>Vérifiez qui peut y lire et y écrire, et s’il y a de la place.</translation>
    </message>
    <message>
        <source>The connection profiles in %1 cannot be used.</source>
        <translation>Les profils de connexion dans %1 ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>le profil « %1 »</translation>
    </message>
    <message>
        <source>The connection profiles in %1 were written by a newer Ferrule.</source>
        <translation>Les profils de connexion dans %1 ont été écrits par un Ferrule plus récent.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Utilisez cette version-là, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; twice</source>
        <translation>l’identifiant « %1 » deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used and not there</source>
        <translation>« %1 » est utilisé et n’existe pas</translation>
    </message>
    <message>
        <source>The connection profiles cannot be read.</source>
        <translation>Les profils de connexion sont illisibles.</translation>
    </message>
    <message>
        <source>The connection profiles cannot be saved.</source>
        <translation>Les profils de connexion ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>PEM: a text with a line &quot;-----BEGIN …-----&quot;</source>
        <translation>PEM : un texte avec une ligne « -----BEGIN …----- »</translation>
    </message>
    <message>
        <source>The broker&apos;s authority (CA) cannot be read.</source>
        <translation>L’autorité (CA) du broker est illisible.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Le certificat client est illisible.</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read.</source>
        <translation>La clé du certificat client est illisible.</translation>
    </message>
    <message>
        <source>The name is taken by the bench cloud.</source>
        <translation>Ce nom est pris par le cloud du banc.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>Le port n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 à 65535, le plus souvent 8883 ou 1883</translation>
    </message>
    <message>
        <source>The keep-alive cannot be used.</source>
        <translation>Le keep-alive n’est pas utilisable.</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 à 65535 secondes, 0 = désactivé</translation>
    </message>
    <message>
        <source>The time to connect cannot be used.</source>
        <translation>Le délai de connexion n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 600 seconds</source>
        <translation>1 à 600 secondes</translation>
    </message>
    <message>
        <source>Check who may read and write there.</source>
        <translation>Vérifiez qui peut y lire et y écrire.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be read.</source>
        <translation>Les secrets des brokers sont illisibles.</translation>
    </message>
    <message>
        <source>The secrets of the brokers in %1 cannot be used.</source>
        <translation>Les secrets des brokers dans %1 ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>Move the file away and enter the passwords again.</source>
        <translation>Déplacez le fichier et saisissez de nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be saved.</source>
        <translation>Les secrets des brokers ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>The secret is no longer in %1.</source>
        <translation>Le secret n’est plus dans %1.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be removed.</source>
        <translation>Les secrets des brokers ne peuvent pas être supprimés.</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read: no keychain answered here.</source>
        <translation>Conservé dans %1, que vous seul pouvez lire : aucun trousseau n’a répondu ici.</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>The broker refuses the subscription (SUBACK 128).</source>
        <translation>Le broker refuse l’abonnement (SUBACK 128).</translation>
    </message>
    <message>
        <source>Granted; no test message was sent.</source>
        <translation>Accordé ; aucun message d’essai n’a été envoyé.</translation>
    </message>
    <message>
        <source>Granted, and a test message came through.</source>
        <translation>Accordé, et un message d’essai est passé.</translation>
    </message>
    <message>
        <source>Granted, but a test message did not come through: its access rules drop what we send there, or what we should receive.</source>
        <translation>Accordé, mais un message d’essai n’est pas passé : ses règles d’accès rejettent ce que nous y envoyons, ou ce que nous devrions recevoir.</translation>
    </message>
    <message>
        <source>The check of the broker&apos;s permissions was given up.</source>
        <translation>La vérification des droits sur le broker a été abandonnée.</translation>
    </message>
    <message>
        <source>A test message to a device came through.</source>
        <translation>Un message d’essai vers un appareil est passé.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Aucun message d’essai n’a été envoyé.</translation>
    </message>
    <message>
        <source>A test message to a device did not come through: throttles and edits may be dropped.</source>
        <translation>Un message d’essai vers un appareil n’est pas passé : bridages et modifications peuvent être rejetés.</translation>
    </message>
    <message>
        <source>Not to be seen: the broker does not let us read what devices get.</source>
        <translation>Invisible : le broker ne nous laisse pas lire ce que reçoivent les appareils.</translation>
    </message>
    <message>
        <source>The bench cloud is running already.</source>
        <translation>Le cloud du banc tourne déjà.</translation>
    </message>
    <message>
        <source>The bench cloud was stopped while it started.</source>
        <translation>Le cloud du banc a été arrêté pendant son démarrage.</translation>
    </message>
    <message>
        <source>The broker does not let the cloud hear its devices.</source>
        <translation>Le broker ne laisse pas le cloud entendre ses appareils.</translation>
    </message>
    <message>
        <source>Commands such as ferrule claim do not reach this cloud</source>
        <translation>Des commandes comme ferrule claim n’atteignent pas ce cloud</translation>
    </message>
    <message>
        <source>The registry moved to the database server</source>
        <translation>Le registre est passé sur le serveur de base de données</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were copied; the file stays as it was.</source>
        <translation>%1 lignes de %2 tables ont été copiées ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The %1 service listens on port %2, as %3 is taken</source>
        <translation>Le service %1 écoute sur le port %2, car %3 est pris</translation>
    </message>
    <message>
        <source>Devices that remember port %1 reach the cloud again after a start that finds it free.</source>
        <translation>Les appareils qui ont retenu le port %1 atteindront de nouveau le cloud après un démarrage qui le trouve libre.</translation>
    </message>
    <message>
        <source>The bench cloud failed</source>
        <translation>Le cloud du banc a échoué</translation>
    </message>
    <message>
        <source>Old traffic samples were not thinned out</source>
        <translation>Les anciens échantillons de trafic n’ont pas été élagués</translation>
    </message>
    <message>
        <source>The registry could not be written</source>
        <translation>Le registre n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>Le cloud du banc ne tourne pas</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Redémarrez-le</translation>
    </message>
    <message>
        <source>The authority&apos;s key is in the file %1/authority/authority.key, which only you can read.</source>
        <translation>La clé de l’autorité est dans le fichier %1/authority/authority.key, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>the broker died</source>
        <translation>le broker est mort</translation>
    </message>
    <message>
        <source>the broker was given up</source>
        <translation>le broker a été abandonné</translation>
    </message>
    <message>
        <source>The broker was taken down while it started.</source>
        <translation>Le broker a été arrêté pendant son démarrage.</translation>
    </message>
    <message>
        <source>the broker was stopped</source>
        <translation>le broker a été arrêté</translation>
    </message>
    <message>
        <source>The broker was taken down.</source>
        <translation>Le broker a été arrêté.</translation>
    </message>
    <message>
        <source>another connection took its place</source>
        <translation>une autre connexion a pris sa place</translation>
    </message>
    <message>
        <source>The check of the broker was given up.</source>
        <translation>La vérification du broker a été abandonnée.</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease (SUBACK 128): this manager can only watch.</source>
        <translation>Le broker ne nous laisse pas lire le bail des sanctions (SUBACK 128) : ce gestionnaire ne peut qu’observer.</translation>
    </message>
    <message>
        <source>%1 enforces, or did so last: this manager watches while that one is there.</source>
        <translation>%1 sanctionne, ou l’a fait en dernier : ce gestionnaire observe tant que celui-là est présent.</translation>
    </message>
    <message>
        <source>Nobody enforces: this manager takes the role as it connects, where it may publish there.</source>
        <translation>Personne ne sanctionne : ce gestionnaire prend le rôle en se connectant, s’il peut y publier.</translation>
    </message>
    <message>
        <source>The home&apos;s path holds a control character.</source>
        <translation>Le chemin du dossier personnel contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The account ID cannot be part of a topic.</source>
        <translation>L’ID de compte ne peut pas faire partie d’un topic.</translation>
    </message>
    <message>
        <source>The broker&apos;s folder %1 cannot be made.</source>
        <translation>Le dossier %1 du broker ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Choisissez un autre dossier personnel, ou rendez son parent accessible en écriture.</translation>
    </message>
    <message>
        <source>AWS IoT hands what devices publish there to its rules, never to subscribers: database sync and metrics are not heard.</source>
        <translation>AWS IoT remet ce que les appareils y publient à ses règles, jamais aux abonnés : la synchronisation de base et les métriques ne sont pas entendues.</translation>
    </message>
    <message>
        <source>The profile leaves it out: database sync and metrics of agents that publish there are not heard.</source>
        <translation>Le profil l’omet : la synchronisation de base et les métriques des agents qui y publient ne sont pas entendues.</translation>
    </message>
    <message>
        <source>The profile says to watch only: nobody is served or throttled.</source>
        <translation>Le profil dit de seulement observer : personne n’est servi ni bridé.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>The broker tells nobody who is connected: a device counts as connected for %1 minutes after each message.</source>
        <translation>Le broker ne dit à personne qui est connecté : un appareil compte comme connecté pendant %1 minutes après chaque message.</translation>
    </message>
    <message>
        <source>A message counts for the device that its topic names; whether the broker holds that to the sender&apos;s certificate is not to be seen from here.</source>
        <translation>Un message compte pour l’appareil que nomme son topic ; si le broker lie cela au certificat de l’émetteur ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>Certificates and connections are the broker&apos;s owner&apos;s: a device can be throttled and closed, not revoked or cut off.</source>
        <translation>Certificats et connexions appartiennent au propriétaire du broker : un appareil peut être bridé et mis à l’écart, pas révoqué ni coupé.</translation>
    </message>
    <message>
        <source>Certificates are issued by the broker&apos;s owner: no device is registered, claimed or provisioned from here.</source>
        <translation>Les certificats sont émis par le propriétaire du broker : aucun appareil n’est enregistré, revendiqué ou provisionné d’ici.</translation>
    </message>
    <message>
        <source>The broker mosquitto is not installed.</source>
        <translation>Le broker mosquitto n’est pas installé.</translation>
    </message>
    <message>
        <source>not in PATH</source>
        <translation>pas dans PATH</translation>
    </message>
    <message>
        <source>not in PATH, nor in %1</source>
        <translation>ni dans PATH ni dans %1</translation>
    </message>
    <message>
        <source>Install it: sudo apt install mosquitto</source>
        <translation>Installez-le : sudo apt install mosquitto</translation>
    </message>
    <message>
        <source>The broker is running already.</source>
        <translation>Le broker tourne déjà.</translation>
    </message>
    <message>
        <source>The broker does not begin to listen.</source>
        <translation>Le broker ne commence pas à écouter.</translation>
    </message>
    <message>
        <source>It was killed by a signal.</source>
        <translation>Il a été tué par un signal.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Il s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>The broker has ended.</source>
        <translation>Le broker s’est terminé.</translation>
    </message>
    <message>
        <source>A port of the broker is taken.</source>
        <translation>Un port du broker est pris.</translation>
    </message>
    <message>
        <source>The broker does not start.</source>
        <translation>Le broker ne démarre pas.</translation>
    </message>
    <message>
        <source>The broker&apos;s port was taken meanwhile.</source>
        <translation>Le port du broker a été pris entre-temps.</translation>
    </message>
    <message>
        <source>The broker keeps dying.</source>
        <translation>Le broker meurt sans cesse.</translation>
    </message>
    <message>
        <source>It could not be given its revocation list.</source>
        <translation>Sa liste de révocation n’a pas pu lui être donnée.</translation>
    </message>
    <message>
        <source>A broker that an earlier run left does not end.</source>
        <translation>Un broker laissé par une exécution antérieure ne se termine pas.</translation>
    </message>
    <message>
        <source>The broker is not running.</source>
        <translation>Le broker ne tourne pas.</translation>
    </message>
    <message>
        <source>The broker does not read its revocation list again.</source>
        <translation>Le broker ne relit pas sa liste de révocation.</translation>
    </message>
    <message>
        <source>The address to listen on is none.</source>
        <translation>L’adresse d’écoute n’en est pas une.</translation>
    </message>
    <message>
        <source>an IP address of this machine, such as 127.0.0.1</source>
        <translation>une adresse IP de cette machine, comme 127.0.0.1</translation>
    </message>
    <message>
        <source>The account ID cannot be used.</source>
        <translation>L’ID de compte n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 à 20 parmi A-Z, a-z, 0-9, « - » et « _ »</translation>
    </message>
    <message>
        <source>A topic filter of the profile is malformed.</source>
        <translation>Un filtre de topic du profil est mal formé.</translation>
    </message>
    <message>
        <source>a filter of MQTT 3.1.1, section 4.7</source>
        <translation>un filtre de MQTT 3.1.1, section 4.7</translation>
    </message>
    <message>
        <source>A topic filter of the profile asks for what no device of ours sends.</source>
        <translation>Un filtre de topic du profil demande ce qu’aucun de nos appareils n’envoie.</translation>
    </message>
    <message>
        <source>a filter that begins with ioto/service/ or $aws/rules/</source>
        <translation>un filtre qui commence par ioto/service/ ou $aws/rules/</translation>
    </message>
    <message>
        <source>The profile names no host.</source>
        <translation>Le profil n’indique pas d’hôte.</translation>
    </message>
    <message>
        <source>the name or address of the broker</source>
        <translation>le nom ou l’adresse du broker</translation>
    </message>
    <message>
        <source>The profile names no port.</source>
        <translation>Le profil n’indique pas de port.</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 à 65535, le plus souvent 8883 ou 1883</translation>
    </message>
    <message>
        <source>The profile has a password without a user.</source>
        <translation>Le profil a un mot de passe sans utilisateur.</translation>
    </message>
    <message>
        <source>both, or no password</source>
        <translation>les deux, ou pas de mot de passe</translation>
    </message>
    <message>
        <source>The profile has one of client certificate and key only.</source>
        <translation>Le profil n’a que l’un des deux : certificat client ou clé.</translation>
    </message>
    <message>
        <source>both, or neither</source>
        <translation>les deux, ou aucun</translation>
    </message>
    <message>
        <source>The profile has no topic filter.</source>
        <translation>Le profil n’a pas de filtre de topic.</translation>
    </message>
    <message>
        <source>No cloud runs in %1.</source>
        <translation>Aucun cloud ne tourne dans %1.</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, which runs it, and try again.</source>
        <translation>Ouvrez la fenêtre de Ferrule, qui le fait tourner, et réessayez.</translation>
    </message>
    <message>
        <source>That is more than the cloud takes in one request.</source>
        <translation>C’est plus que ce que le cloud accepte en une requête.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 bytes at most</source>
        <translation>%1 octets au plus</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>Faites-le en parties plus petites.</translation>
    </message>
    <message>
        <source>The cloud does not know this request.</source>
        <translation>Le cloud ne connaît pas cette requête.</translation>
    </message>
    <message>
        <source>Use commands and a cloud of the same version.</source>
        <translation>Utilisez des commandes et un cloud de la même version.</translation>
    </message>
    <message>
        <source>%1 is not connected, so nothing can be told to it.</source>
        <translation>%1 n’est pas connecté, rien ne peut donc lui être dit.</translation>
    </message>
    <message>
        <source>Wait for it to connect, or release it.</source>
        <translation>Attendez qu’il se connecte, ou expulsez-le.</translation>
    </message>
    <message>
        <source>Other programs cannot reach this cloud.</source>
        <translation>D’autres programmes ne peuvent pas atteindre ce cloud.</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters.</source>
        <translation>Le chemin d’un socket peut avoir environ 100 caractères.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path for commands like ferrule claim.</source>
        <translation>Pour des commandes comme ferrule claim, choisissez un dossier personnel au chemin plus court.</translation>
    </message>
    <message>
        <source>A sync message could not be read</source>
        <translation>Un message de synchronisation n’a pas pu être lu</translation>
    </message>
    <message>
        <source>A synced item was not kept</source>
        <translation>Un élément synchronisé n’a pas été gardé</translation>
    </message>
    <message>
        <source>A synced row was not removed</source>
        <translation>Une ligne synchronisée n’a pas été supprimée</translation>
    </message>
    <message>
        <source>A synced row was not kept</source>
        <translation>Une ligne synchronisée n’a pas été gardée</translation>
    </message>
    <message>
        <source>The Store could not be read</source>
        <translation>Le Store n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The Store could not be written</source>
        <translation>Le Store n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>La commande n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>a word of 1 to 100 characters</source>
        <translation>un mot de 1 à 100 caractères</translation>
    </message>
    <message>
        <source>The agent would give its certificate up, while the cloud holds it good.</source>
        <translation>L’agent abandonnerait son certificat alors que le cloud le tient pour bon.</translation>
    </message>
    <message>
        <source>Release the device.</source>
        <translation>Expulsez l’appareil.</translation>
    </message>
    <message>
        <source>Another manager speaks to the devices of this broker.</source>
        <translation>Un autre gestionnaire parle aux appareils de ce broker.</translation>
    </message>
    <message>
        <source>Send it there, or close that manager: this one follows by itself.</source>
        <translation>Envoyez-la là-bas, ou fermez ce gestionnaire-là : celui-ci suit de lui-même.</translation>
    </message>
    <message>
        <source>The device has not used database sync, so it would not hear a command.</source>
        <translation>L’appareil n’a pas utilisé la synchronisation de base, il n’entendrait donc pas une commande.</translation>
    </message>
    <message>
        <source>Wait until it has connected, or use an agent that syncs.</source>
        <translation>Attendez qu’il se soit connecté, ou utilisez un agent qui synchronise.</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>au plus %1 octets</translation>
    </message>
    <message>
        <source>What became of a command was not kept</source>
        <translation>Le sort d’une commande n’a pas été conservé</translation>
    </message>
    <message>
        <source>A message to the device was not sent</source>
        <translation>Un message à l’appareil n’a pas été envoyé</translation>
    </message>
    <message>
        <source>The cloud was stopped.</source>
        <translation>Le cloud a été arrêté.</translation>
    </message>
    <message>
        <source>No further devices are entered.</source>
        <translation>Plus aucun appareil n’est inscrit.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 appareils</translation>
    </message>
    <message>
        <source>Names are made up, or the pool is too large for one manager.</source>
        <translation>Des noms sont inventés, ou le pool est trop grand pour un seul gestionnaire.</translation>
    </message>
    <message>
        <source>nothing was heard of it</source>
        <translation>on n’en a rien entendu</translation>
    </message>
    <message>
        <source>The home %1 cannot be made.</source>
        <translation>Le dossier personnel %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The home %1 is in use.</source>
        <translation>Le dossier personnel %1 est utilisé.</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>tenu par le processus %1 (%2)</translation>
    </message>
    <message>
        <source>Close that program, or choose another home.</source>
        <translation>Fermez ce programme, ou choisissez un autre dossier personnel.</translation>
    </message>
    <message>
        <source>The home %1 cannot be written.</source>
        <translation>Le dossier personnel %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Make the home writable for you, or choose another one.</source>
        <translation>Rendez-le accessible en écriture pour vous, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The home %1 cannot be locked.</source>
        <translation>Le dossier personnel %1 ne peut pas être verrouillé.</translation>
    </message>
    <message>
        <source>No device has the claim ID %1.</source>
        <translation>Aucun appareil n’a l’ID de claim %1.</translation>
    </message>
    <message>
        <source>Claim the device first.</source>
        <translation>Revendiquez d’abord l’appareil.</translation>
    </message>
    <message>
        <source>No certificate with the serial number %1 was issued here.</source>
        <translation>Aucun certificat de numéro de série %1 n’a été émis ici.</translation>
    </message>
    <message>
        <source>The certificate was revoked before it was confirmed.</source>
        <translation>Le certificat a été révoqué avant d’être confirmé.</translation>
    </message>
    <message>
        <source>Provision the device again.</source>
        <translation>Provisionnez de nouveau l’appareil.</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease.</source>
        <translation>Le broker ne nous laisse pas lire le bail des sanctions.</translation>
    </message>
    <message>
        <source>SUBACK 128 for %1</source>
        <translation>SUBACK 128 pour %1</translation>
    </message>
    <message>
        <source>Its access rules leave this user out.</source>
        <translation>Ses règles d’accès laissent cet utilisateur dehors.</translation>
    </message>
    <message>
        <source>Allow it to subscribe and publish to %1.</source>
        <translation>Autorisez-le à s’abonner à %1 et à y publier.</translation>
    </message>
    <message>
        <source>The broker does not pass our claim of the enforcer&apos;s lease on.</source>
        <translation>Le broker ne transmet pas notre demande du bail des sanctions.</translation>
    </message>
    <message>
        <source>our own retained message on %1</source>
        <translation>notre propre message retenu sur %1</translation>
    </message>
    <message>
        <source>Its access rules forbid this user to publish there; MQTT 3.1.1 has no answer that says so.</source>
        <translation>Ses règles d’accès interdisent à cet utilisateur d’y publier ; MQTT 3.1.1 n’a pas de réponse qui le dise.</translation>
    </message>
    <message>
        <source>Allow it to publish to %1.</source>
        <translation>Autorisez-le à publier sur %1.</translation>
    </message>
    <message>
        <source>The message is too large for a device.</source>
        <translation>Le message est trop grand pour un appareil.</translation>
    </message>
    <message>
        <source>Agents in the field corrupt their receive buffer on larger packets.</source>
        <translation>Des agents sur le terrain corrompent leur tampon de réception avec de plus grands paquets.</translation>
    </message>
    <message>
        <source>A metric could not be read</source>
        <translation>Une métrique n’a pas pu être lue</translation>
    </message>
    <message>
        <source>A metric was not kept</source>
        <translation>Une métrique n’a pas été gardée</translation>
    </message>
    <message>
        <source>A metric was asked for by an unknown statistic</source>
        <translation>Une métrique a été demandée avec une statistique inconnue</translation>
    </message>
    <message>
        <source>The metric %1 is not kept.</source>
        <translation>La métrique %1 n’est pas gardée.</translation>
    </message>
    <message>
        <source>at most %1 metrics of a device</source>
        <translation>au plus %1 métriques d’un appareil</translation>
    </message>
    <message>
        <source>The connection to the broker is up already.</source>
        <translation>La connexion au broker est déjà établie.</translation>
    </message>
    <message>
        <source>The connection to the broker was given up.</source>
        <translation>La connexion au broker a été abandonnée.</translation>
    </message>
    <message>
        <source>The broker lets us hear no device.</source>
        <translation>Le broker ne nous laisse entendre aucun appareil.</translation>
    </message>
    <message>
        <source>Allow this user to subscribe to these filters.</source>
        <translation>Autorisez cet utilisateur à s’abonner à ces filtres.</translation>
    </message>
    <message>
        <source>The broker does not let us see what other managers tell devices (SUBACK 128).</source>
        <translation>Le broker ne nous laisse pas voir ce que d’autres gestionnaires disent aux appareils (SUBACK 128).</translation>
    </message>
    <message>
        <source>Logged in at the broker</source>
        <translation>Connecté au broker</translation>
    </message>
    <message>
        <source>The connection to the broker is lost</source>
        <translation>La connexion au broker est perdue</translation>
    </message>
    <message>
        <source>The broker refuses the subscription since a reconnect (SUBACK 128).</source>
        <translation>Le broker refuse l’abonnement depuis une reconnexion (SUBACK 128).</translation>
    </message>
    <message>
        <source>This manager can only watch</source>
        <translation>Ce gestionnaire ne peut qu’observer</translation>
    </message>
    <message>
        <source>This manager holds the lease: it serves devices and enforces.</source>
        <translation>Ce gestionnaire tient le bail : il sert les appareils et sanctionne.</translation>
    </message>
    <message>
        <source>This manager enforces now</source>
        <translation>Ce gestionnaire sanctionne désormais</translation>
    </message>
    <message>
        <source>Another manager serves devices and enforces; this one watches.</source>
        <translation>Un autre gestionnaire sert les appareils et sanctionne ; celui-ci observe.</translation>
    </message>
    <message>
        <source>This manager watches</source>
        <translation>Ce gestionnaire observe</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Quelque chose n’a pas pu être fait</translation>
    </message>
    <message>
        <source>The device has not logged in.</source>
        <translation>L’appareil ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>a login of %1</source>
        <translation>une connexion de %1</translation>
    </message>
    <message>
        <source>Check that the device reaches the broker, and its log.</source>
        <translation>Vérifiez que l’appareil atteint le broker, et son journal.</translation>
    </message>
    <message>
        <source>The provisioning service has no certificate and key that it could show.</source>
        <translation>Le service de provisionnement n’a ni certificat ni clé à présenter.</translation>
    </message>
    <message>
        <source>The provisioning service cannot listen on %1.</source>
        <translation>Le service de provisionnement ne peut pas écouter sur %1.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>attend d’être revendiqué</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>revendiqué</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>certificate %1, key made here and kept nowhere</source>
        <translation>certificat %1, clé créée ici et conservée nulle part</translation>
    </message>
    <message>
        <source>certificate %1 for the device&apos;s own key</source>
        <translation>certificat %1 pour la propre clé de l’appareil</translation>
    </message>
    <message>
        <source>nothing newer than %1</source>
        <translation>rien de plus récent que %1</translation>
    </message>
    <message>
        <source>%1, it runs %2</source>
        <translation>%1, il tourne avec %2</translation>
    </message>
    <message>
        <source>Check the claim ID, or let the device register first.</source>
        <translation>Vérifiez l’ID de claim, ou laissez d’abord l’appareil s’enregistrer.</translation>
    </message>
    <message>
        <source>%1 s of the block are left</source>
        <translation>il reste %1 s de blocage</translation>
    </message>
    <message>
        <source>at least %1 ms</source>
        <translation>au moins %1 ms</translation>
    </message>
    <message>
        <source>Agents honour a release that is up to 10 s old, so a late copy of it would undo the claim.</source>
        <translation>Les agents obéissent à une expulsion vieille de 10 s au plus, une copie tardive annulerait donc la revendication.</translation>
    </message>
    <message>
        <source>Claim it again in a moment.</source>
        <translation>Revendiquez-le de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Il n’y a pas de produit %1.</translation>
    </message>
    <message>
        <source>The product&apos;s name cannot be used.</source>
        <translation>Le nom du produit n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 100 characters, no blanks around them</source>
        <translation>1 à 100 caractères, sans espaces autour</translation>
    </message>
    <message>
        <source>The product&apos;s token cannot be used.</source>
        <translation>Le jeton du produit n’est pas utilisable.</translation>
    </message>
    <message>
        <source>at most 200 of A-Z, a-z, 0-9 and . _ ~ + / = -</source>
        <translation>au plus 200 parmi A-Z, a-z, 0-9 et . _ ~ + / = -</translation>
    </message>
    <message>
        <source>The firmware&apos;s version cannot be used.</source>
        <translation>La version du micrologiciel n’est pas utilisable.</translation>
    </message>
    <message>
        <source>at most 100 characters</source>
        <translation>au plus 100 caractères</translation>
    </message>
    <message>
        <source>Devices could not fetch the firmware from this address.</source>
        <translation>Les appareils ne pourraient pas chercher le micrologiciel à cette adresse.</translation>
    </message>
    <message>
        <source>a URL with http or https and a host</source>
        <translation>une URL avec http ou https et un hôte</translation>
    </message>
    <message>
        <source>The firmware&apos;s checksum cannot be used.</source>
        <translation>La somme de contrôle du micrologiciel n’est pas utilisable.</translation>
    </message>
    <message>
        <source>the SHA-256 of the file: 64 of 0-9 and a-f</source>
        <translation>le SHA-256 du fichier : 64 parmi 0-9 et a-f</translation>
    </message>
    <message>
        <source>The token belongs to another product.</source>
        <translation>Le jeton appartient à un autre produit.</translation>
    </message>
    <message>
        <source>Leave the token empty: one is made.</source>
        <translation>Laissez le jeton vide : il en est créé un.</translation>
    </message>
    <message>
        <source>A device cannot be released at this broker.</source>
        <translation>Un appareil ne peut pas être expulsé sur ce broker.</translation>
    </message>
    <message>
        <source>Have its certificate revoked there; closing the device keeps it away for an hour.</source>
        <translation>Faites-y révoquer son certificat ; la mise à l’écart l’éloigne une heure.</translation>
    </message>
    <message>
        <source>This manager watches only, it does not enforce.</source>
        <translation>Ce gestionnaire observe seulement, il ne sanctionne pas.</translation>
    </message>
    <message>
        <source>no lease is held</source>
        <translation>aucun bail n’est tenu</translation>
    </message>
    <message>
        <source>the lease is held by %1</source>
        <translation>le bail est tenu par %1</translation>
    </message>
    <message>
        <source>Act there, or close that manager: this one follows by itself.</source>
        <translation>Agissez là-bas, ou fermez ce gestionnaire-là : celui-ci suit de lui-même.</translation>
    </message>
    <message>
        <source>A sync message cannot be read.</source>
        <translation>Un message de synchronisation est illisible.</translation>
    </message>
    <message>
        <source>A store/set could not be read</source>
        <translation>Un store/set n’a pas pu être lu</translation>
    </message>
    <message>
        <source>A store/get could not be read</source>
        <translation>Un store/get n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Another manager serves the Store of this broker.</source>
        <translation>Un autre gestionnaire sert le Store de ce broker.</translation>
    </message>
    <message>
        <source>Edit it there, or close that manager: this one follows by itself.</source>
        <translation>Modifiez-le là-bas, ou fermez ce gestionnaire-là : celui-ci suit de lui-même.</translation>
    </message>
    <message>
        <source>A row of the table %1 is not kept.</source>
        <translation>Une ligne de la table %1 n’est pas gardée.</translation>
    </message>
    <message>
        <source>%1 rows of this device</source>
        <translation>%1 lignes de cet appareil</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Told to slow down by %1</source>
        <translation>Sommé de ralentir par %1</translation>
    </message>
    <message>
        <source>Told to stay away for an hour by %1</source>
        <translation>Sommé de rester à l’écart une heure par %1</translation>
    </message>
    <message>
        <source>Released: connection cut, certificate revoked by %1</source>
        <translation>Expulsé : connexion coupée, certificat révoqué par %1</translation>
    </message>
    <message>
        <source>Reclaimed by %1</source>
        <translation>Réadmis par %1</translation>
    </message>
    <message>
        <source>mosquitto %1 is up on port %2</source>
        <translation>mosquitto %1 est en marche sur le port %2</translation>
    </message>
    <message>
        <source>The broker died and is started again in %1 ms</source>
        <translation>Le broker est mort et redémarre dans %1 ms</translation>
    </message>
    <message>
        <source>Published to a topic that is not its own</source>
        <translation>A publié sur un topic qui n’est pas le sien</translation>
    </message>
    <message>
        <source>A TLS handshake was refused</source>
        <translation>Une poignée de main TLS a été refusée</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Revendiqué</translation>
    </message>
    <message>
        <source>Set %1 = %2</source>
        <translation>A défini %1 = %2</translation>
    </message>
    <message>
        <source>Read %1 = %2</source>
        <translation>A lu %1 = %2</translation>
    </message>
    <message>
        <source>An enforcement was not completed</source>
        <translation>Une sanction n’a pas été menée à bien</translation>
    </message>
    <message>
        <source>A device cannot be provisioned at this broker.</source>
        <translation>Aucun appareil ne peut être provisionné sur ce broker.</translation>
    </message>
    <message>
        <source>A device cannot be claimed at this broker.</source>
        <translation>Aucun appareil ne peut être revendiqué sur ce broker.</translation>
    </message>
    <message>
        <source>A device cannot be blocked at this broker.</source>
        <translation>Aucun appareil ne peut être bloqué sur ce broker.</translation>
    </message>
    <message>
        <source>A device cannot be reclaimed at this broker.</source>
        <translation>Aucun appareil ne peut être réadmis sur ce broker.</translation>
    </message>
    <message>
        <source>Nobody works with the broker %1 from here.</source>
        <translation>Personne ne travaille d’ici avec le broker %1.</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, or run ferrule broker serve %1, and try again.</source>
        <translation>Ouvrir la fenêtre de Ferrule ou exécuter ferrule broker serve %1, puis réessayer.</translation>
    </message>
    <message>
        <source>Wait until it publishes something.</source>
        <translation>Attendre qu’il publie quelque chose.</translation>
    </message>
    <message>
        <source>A device cannot be blocked for that long.</source>
        <translation>Un appareil ne peut pas être bloqué aussi longtemps.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>%1 s au plus</translation>
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
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>Messages (%1 each) in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>Messages (%1 chacun) sur les dernières %2 : %3 pour %4 autorisés, alors que le pool dépassait sa limite.</translation>
    </message>
    <message>
        <source>Messages (%1 each) since it was last told, in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>Messages (%1 chacun) depuis la dernière sommation, sur les dernières %2 : %3 pour %4 autorisés, alors que le pool dépassait sa limite.</translation>
    </message>
    <message>
        <source>Throttle %1 of %2: an obedient device now waits %3 before each message.</source>
        <translation>Bridage %1 sur %2 : un appareil docile attend maintenant %3 avant chaque message.</translation>
    </message>
    <message>
        <source>Closed, as throttles did not help (%1).</source>
        <translation>Déconnecté, les bridages n’ayant pas suffi (%1).</translation>
    </message>
    <message>
        <source>Released, as neither throttles (%1) nor closes (%2) helped.</source>
        <translation>Expulsé, ni les bridages (%1) ni les déconnexions (%2) n’ayant suffi.</translation>
    </message>
    <message>
        <source>Commands such as ferrule throttle do not reach this broker</source>
        <translation>Les commandes comme ferrule throttle n’atteignent pas ce broker</translation>
    </message>
    <message>
        <source>No longer blocked: %1</source>
        <translation>N’est plus bloqué : %1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>Bloqué jusqu’à %1 : %2</translation>
    </message>
    <message>
        <source>Removed %1: its time is over</source>
        <translation>%1 supprimé : expiré</translation>
    </message>
    <message>
        <source>Edited: %1 = %2, by %3</source>
        <translation>Modifié : %1 = %2, par %3</translation>
    </message>
    <message>
        <source>Removed %1, by %2</source>
        <translation>%1 supprimé, par %2</translation>
    </message>
    <message>
        <source>A TLS connection was cut without a farewell</source>
        <translation>Une connexion TLS a été coupée sans avertissement</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de données ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The database cannot be prepared.</source>
        <translation>La base de données ne peut pas être préparée.</translation>
    </message>
    <message>
        <source>The database cannot be held.</source>
        <translation>La base de données ne peut pas être tenue.</translation>
    </message>
    <message>
        <source>Another Ferrule runs a cloud on this registry.</source>
        <translation>Un autre Ferrule fait tourner un cloud sur ce registre.</translation>
    </message>
    <message>
        <source>Its database.json names the same server and schema.</source>
        <translation>Son database.json indique le même serveur et le même schéma.</translation>
    </message>
    <message>
        <source>Stop the other one, or name another schema.</source>
        <translation>Arrêtez l’autre, ou indiquez un autre schéma.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>La base de données est fermée.</translation>
    </message>
    <message>
        <source>The database server went away in the middle of a change.</source>
        <translation>Le serveur de base de données a disparu au milieu d’une modification.</translation>
    </message>
    <message>
        <source>Try again: nothing of it was made.</source>
        <translation>Réessayez : rien n’en a été fait.</translation>
    </message>
    <message>
        <source>The schema&apos;s version cannot be read.</source>
        <translation>La version du schéma est illisible.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>La base de données ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The database is of a newer Ferrule.</source>
        <translation>La base de données vient d’un Ferrule plus récent.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>schema %1 or older</source>
        <translation>schéma %1 ou plus ancien</translation>
    </message>
    <message>
        <source>Update Ferrule, or start it with another home; nothing was changed.</source>
        <translation>Mettez Ferrule à jour, ou démarrez-le avec un autre dossier personnel ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Migration %1 failed.</source>
        <translation>La migration %1 a échoué.</translation>
    </message>
    <message>
        <source>The database refused a change.</source>
        <translation>La base de données a refusé une modification.</translation>
    </message>
    <message>
        <source>A statement was not understood.</source>
        <translation>Une instruction n’a pas été comprise.</translation>
    </message>
    <message>
        <source>A part of the change was rolled back, so none of it was made.</source>
        <translation>Une partie de la modification a été annulée, rien n’en a donc été fait.</translation>
    </message>
    <message>
        <source>The change cannot be saved.</source>
        <translation>La modification ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>The server went away before it said whether the change was saved.</source>
        <translation>Le serveur a disparu avant de dire si la modification était enregistrée.</translation>
    </message>
    <message>
        <source>The table %1 cannot be copied to the database server.</source>
        <translation>La table %1 ne peut pas être copiée sur le serveur de base de données.</translation>
    </message>
    <message>
        <source>The database holds rows already, so nothing was copied into it.</source>
        <translation>La base contient déjà des lignes, rien n’y a donc été copié.</translation>
    </message>
    <message>
        <source>Name an empty schema.</source>
        <translation>Indiquez un schéma vide.</translation>
    </message>
    <message>
        <source>%1 does not say where the database is.</source>
        <translation>%1 ne dit pas où est la base de données.</translation>
    </message>
    <message>
        <source>The port is no number of a port.</source>
        <translation>Le port n’est pas un numéro de port.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 à 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>« %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>« %1 » n’est pas un texte.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>The database server is not named.</source>
        <translation>Le serveur de base de données n’est pas indiqué.</translation>
    </message>
    <message>
        <source>a host, a database, a user</source>
        <translation>un hôte, une base, un utilisateur</translation>
    </message>
    <message>
        <source>The schema cannot be used.</source>
        <translation>Le schéma n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 63 of a-z, 0-9 and &apos;_&apos;, no digit first</source>
        <translation>1 à 63 parmi a-z, 0-9 et « _ », sans chiffre au début</translation>
    </message>
    <message>
        <source>The time that the server is given cannot be used.</source>
        <translation>Le délai accordé au serveur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>1 to 300, in seconds</source>
        <translation>1 à 300, en secondes</translation>
    </message>
    <message>
        <source>The way to use TLS is not known.</source>
        <translation>Cette façon d’utiliser TLS n’est pas connue.</translation>
    </message>
    <message>
        <source>The path of the authority&apos;s file cannot be used.</source>
        <translation>Le chemin du fichier de l’autorité n’est pas utilisable.</translation>
    </message>
    <message>
        <source>no semicolon</source>
        <translation>pas de point-virgule</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>Rendez le fichier lisible pour vous.</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>%1 holds a password that others may read.</source>
        <translation>%1 contient un mot de passe que d’autres peuvent lire.</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Run chmod 600 on it, and change the password.</source>
        <translation>Exécutez chmod 600 dessus, et changez le mot de passe.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Installez le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>pas de réponse pendant %1 s</translation>
    </message>
    <message>
        <source>The database server hangs, or has far too much to do.</source>
        <translation>Le serveur de base de données est bloqué, ou bien trop chargé.</translation>
    </message>
    <message>
        <source>Look after the server of %1: the connection is made anew by itself.</source>
        <translation>Occupez-vous du serveur de %1 : la connexion se refait d’elle-même.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot keep a text that has a NUL in it; nothing was changed.</source>
        <translation>PostgreSQL ne peut pas garder un texte contenant un NUL ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server answers, and does not let this user into this database.</source>
        <translation>Le serveur répond et ne laisse pas cet utilisateur entrer dans cette base.</translation>
    </message>
    <message>
        <source>Check user, password and database of %1.</source>
        <translation>Vérifiez l’utilisateur, le mot de passe et la base de %1.</translation>
    </message>
    <message>
        <source>No connection that TLS protects as asked could be made.</source>
        <translation>Aucune connexion protégée par TLS comme demandé n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check tls and authority of %1.</source>
        <translation>Vérifiez tls et authority de %1.</translation>
    </message>
    <message>
        <source>The database server does not run, or cannot be reached.</source>
        <translation>Le serveur de base de données ne tourne pas ou n’est pas joignable.</translation>
    </message>
    <message>
        <source>Start the server, or check host and port of %1.</source>
        <translation>Démarrez le serveur, ou vérifiez l’hôte et le port de %1.</translation>
    </message>
    <message>
        <source>The database server ended the connection, or cannot be reached.</source>
        <translation>Le serveur de base de données a mis fin à la connexion ou n’est pas joignable.</translation>
    </message>
    <message>
        <source>Try again when the server of %1 is back: the connection is made anew.</source>
        <translation>Réessayez quand le serveur de %1 sera revenu : la connexion est refaite.</translation>
    </message>
    <message>
        <source>The user may not write there, or the server is a read-only copy.</source>
        <translation>L’utilisateur ne peut pas y écrire, ou le serveur est une copie en lecture seule.</translation>
    </message>
    <message>
        <source>Grant the user of %1 what it needs (README.md says what).</source>
        <translation>Accordez à l’utilisateur de %1 ce qu’il lui faut (README.md dit quoi).</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Un autre programme tient la base de données.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The server was not done in the time that it is given.</source>
        <translation>Le serveur n’a pas fini dans le délai accordé.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look what else %1 has to do.</source>
        <translation>Réessayez ; si cela persiste, voyez ce que %1 a d’autre à faire.</translation>
    </message>
    <message>
        <source>The server&apos;s disk or memory is full or failing.</source>
        <translation>Le disque ou la mémoire du serveur est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Free space on the server of %1.</source>
        <translation>Libérez de l’espace sur le serveur de %1.</translation>
    </message>
    <message>
        <source>The server found its files damaged.</source>
        <translation>Le serveur a trouvé ses fichiers endommagés.</translation>
    </message>
    <message>
        <source>Ask who runs the server, and keep a copy before anything is tried.</source>
        <translation>Demandez à qui exploite le serveur, et gardez une copie avant toute tentative.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Choisissez un autre dossier personnel, ou rendez son parent accessible en écriture.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you.</source>
        <translation>Rendez %1 et son dossier accessibles en écriture pour vous.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full or failing.</source>
        <translation>Le disque est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1.</source>
        <translation>Libérez de l’espace sur le disque qui contient %1.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not a database.</source>
        <translation>Le fichier est endommagé ou n’est pas une base de données.</translation>
    </message>
    <message>
        <source>Move %1 aside, or put a copy of it back; nothing was changed.</source>
        <translation>Déplacez %1, ou remettez-en une copie ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>Cloud du banc</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudProducts</name>
    <message>
        <source>The products could not be read</source>
        <translation>Les produits n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>enregistré · à revendiquer</translation>
    </message>
    <message>
        <source>released · certificate revoked</source>
        <translation>expulsé · certificat révoqué</translation>
    </message>
    <message>
        <source>throttled · asked to wait %1 each time</source>
        <translation>bridé · doit attendre %1 à chaque fois</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jamais vu</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>unplugged · plug it in again to go on</source>
        <translation>débranché · à rebrancher pour continuer</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>provisionnement</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <translation>interrogation en cours</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>répond en %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>Virtual device</source>
        <translation>Appareil virtuel</translation>
    </message>
    <message>
        <source>settings are being read or written</source>
        <translation>lecture ou écriture des réglages</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>bloqué jusqu’à %1</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>connecté · %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::FleetDesk</name>
    <message>
        <source>The virtual device could not be claimed</source>
        <translation>L’appareil virtuel n’a pas pu être revendiqué</translation>
    </message>
    <message>
        <source>The virtual devices of the last run could not be brought back</source>
        <translation>Les appareils virtuels de la dernière session n’ont pas pu être restaurés</translation>
    </message>
</context>
<context>
    <name>ferrule::app::PortSession</name>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 répond en %2</translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation>Provisionnement démarré</translation>
    </message>
    <message>
        <source>Provisioning resumed</source>
        <translation>Provisionnement repris</translation>
    </message>
    <message>
        <source>Provisioned and logged in</source>
        <translation>Provisionné et connecté</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of it on the wire or waiting for the device; certificate %3</source>
        <translation>%1 en tout, dont %2 % sur la ligne ou en attente de l’appareil ; certificat %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Échec du provisionnement</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>Provisionnement annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) written and read back</source>
        <translation>
            <numerusform>%n réglage écrit et relu</numerusform>
            <numerusform>%n réglages écrits et relus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::app::SerialDesk</name>
    <message>
        <source>Port attached</source>
        <translation>Port branché</translation>
    </message>
    <message>
        <source>Device attached again</source>
        <translation>Appareil rebranché</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>Port disparu</translation>
    </message>
    <message>
        <source>The simulated device ended: %1</source>
        <translation>L’appareil simulé s’est terminé : %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::ServiceDesk</name>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>La politique de trafic enregistrée n’est pas utilisée</translation>
    </message>
    <message>
        <source>The traffic of the past could not be read</source>
        <translation>Le trafic passé n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SimulatedDeviceProcess</name>
    <message>
        <source>it was killed</source>
        <translation>il a été tué</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::StationDesk</name>
    <message>
        <source>Was attached before · press Retry to run it</source>
        <translation>Était déjà branché · appuyez sur « Réessayer »</translation>
    </message>
    <message>
        <source>Station armed</source>
        <translation>Poste démarré</translation>
    </message>
    <message>
        <source>Station disarmed</source>
        <translation>Poste arrêté</translation>
    </message>
    <message>
        <source>Has passed already · unplug it</source>
        <translation>Déjà réussi · débranchez-le</translation>
    </message>
    <message>
        <source>Plug in the next one</source>
        <translation>Branchez le suivant</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>Laissez-le branché</translation>
    </message>
    <message>
        <source>Press Retry</source>
        <translation>Appuyez sur « Réessayer »</translation>
    </message>
    <message>
        <source>Unplug it</source>
        <translation>Débranchez-le</translation>
    </message>
    <message>
        <source>Press Retry, or plug it in again</source>
        <translation>Appuyez sur « Réessayer » ou rebranchez-le</translation>
    </message>
</context>
<context>
    <name>ferrule::bench::VirtualDevice</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>registers with the cloud</source>
        <translation>s’enregistre auprès du cloud</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>attend d’être revendiqué</translation>
    </message>
    <message>
        <source>fetches its certificate</source>
        <translation>récupère son certificat</translation>
    </message>
    <message>
        <source>the broker refuses its expired certificate</source>
        <translation>le broker refuse son certificat expiré</translation>
    </message>
    <message>
        <source>pushed out by a device with the same identity, logs in again</source>
        <translation>évincé par un appareil de même identité, se reconnecte</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>se connecte</translation>
    </message>
    <message>
        <source>half open: it believes to be connected, and nothing passes</source>
        <translation>semi-ouvert : il se croit connecté, et rien ne passe</translation>
    </message>
    <message numerus="yes">
        <source>connected · pushed out %n time(s) by a device with the same identity</source>
        <translation>
            <numerusform>connecté · évincé %n fois par un appareil de même identité</numerusform>
            <numerusform>connecté · évincé %n fois par un appareil de même identité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connected · %n packet(s) were lost and sent again</source>
        <translation>
            <numerusform>connecté · %n paquet perdu et renvoyé</numerusform>
            <numerusform>connecté · %n paquets perdus et renvoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>connected · reads %1 bytes a second</source>
        <translation>connecté · lit %1 octets par seconde</translation>
    </message>
    <message>
        <source>connected · its clock is an hour ahead, so throttles look too old to it</source>
        <translation>connecté · son horloge avance d’une heure, les bridages lui semblent trop anciens</translation>
    </message>
    <message>
        <source>connected · paused</source>
        <translation>connecté · en pause</translation>
    </message>
    <message>
        <source>connected · silent</source>
        <translation>connecté · muet</translation>
    </message>
    <message>
        <source>connected · waits %1 s before each message</source>
        <translation>connecté · attend %1 s avant chaque message</translation>
    </message>
    <message>
        <source>connected · sends as fast as it can</source>
        <translation>connecté · émet aussi vite que possible</translation>
    </message>
    <message>
        <source>connected · sends every %1 s</source>
        <translation>connecté · émet toutes les %1 s</translation>
    </message>
    <message>
        <source>%1 and ignores throttles</source>
        <translation>%1 et ignore les bridages</translation>
    </message>
    <message>
        <source>told to stay away until %1</source>
        <translation>doit rester à l’écart jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddDevicesForm</name>
    <message>
        <source>Obeys the throttle</source>
        <translation>Respecte le bridage</translation>
    </message>
    <message>
        <source> / min</source>
        <translation> / min</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source> B</source>
        <translation> o</translation>
    </message>
    <message>
        <source>Each started KB counts as one message against the limit</source>
        <translation>Chaque Ko entamé compte comme un message pour la limite</translation>
    </message>
    <message>
        <source>A device that does not obey goes on as before when it is throttled, and is released in the end</source>
        <translation>Un appareil qui ne respecte pas le bridage continue comme avant, et finit par être expulsé</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Ajouter %n appareil</numerusform>
            <numerusform>Ajouter %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
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
        <translation>Nom de la nouvelle clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type of the new key</source>
        <translation>Type de la nouvelle clé</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is staged with your other edits and reaches the device when you apply them.</source>
        <translation>Préparée avec vos autres modifications ; elle parvient à l’appareil quand vous les appliquez.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BaudField</name>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Bit rate of the port; a port that is open is opened again</source>
        <translation>Débit du port ; un port ouvert est rouvert</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 bauds</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BehaviourDelegate</name>
    <message>
        <source>Messages a minute</source>
        <translation>Messages par minute</translation>
    </message>
    <message>
        <source>Payload in bytes</source>
        <translation>Charge utile en octets</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchModel</name>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Obeys the throttle</source>
        <translation>Respecte le bridage</translation>
    </message>
    <message>
        <source>Ignores the throttle</source>
        <translation>Ignore le bridage</translation>
    </message>
    <message>
        <source>Waits as the throttle message asks, before each message</source>
        <translation>Attend avant chaque message, comme le demande le bridage</translation>
    </message>
    <message>
        <source>Goes on as before when it is throttled</source>
        <translation>Continue comme avant quand il est bridé</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pace / min</source>
        <translation>Cadence / min</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Obeys</source>
        <translation>Respecte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>What it feels</source>
        <translation>Ce qu’il constate</translation>
    </message>
    <message>
        <source>Not looked at while it floods</source>
        <translation>Ignorée pendant l’inondation</translation>
    </message>
    <message>
        <source>Its script asks for %1 a minute now</source>
        <translation>Son script demande maintenant %1 par minute</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed</source>
        <translation>%1 envoyés, %2 en échec</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchPage</name>
    <message>
        <source>Virtual devices</source>
        <translation>Appareils virtuels</translation>
    </message>
    <message>
        <source>No virtual device yet</source>
        <translation>Aucun appareil virtuel</translation>
    </message>
    <message>
        <source>Virtual devices register, are claimed and send like real ones. Say how many and how often above, and add them.</source>
        <translation>Les appareils virtuels s’enregistrent, sont revendiqués et émettent comme des vrais. Indiquez ci-dessus combien et à quelle cadence, puis ajoutez-les.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Push over the limit</source>
        <translation>Surcharger</translation>
    </message>
    <message>
        <source>Set a pace at which the pool goes far over its limit</source>
        <translation>Régler une cadence qui fait largement dépasser la limite au pool</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected devices</source>
        <translation>Supprimer les appareils sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Select devices to push them over the limit or to remove them. Double-click a pace or a payload to change it.</source>
        <translation>Sélectionnez des appareils pour leur faire dépasser la limite ou les supprimer. Double-cliquez sur une cadence ou une charge utile pour la modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected. The pool&apos;s limit is %1 messages an hour.</source>
        <translation>
            <numerusform>%n sélectionné. La limite du pool est de %1 messages par heure.</numerusform>
            <numerusform>%n sélectionnés. La limite du pool est de %1 messages par heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s) disconnect(s) and leave(s) the bench.</source>
        <translation>
            <numerusform>%n appareil virtuel se déconnecte et quitte le banc.</numerusform>
            <numerusform>%n appareils virtuels se déconnectent et quittent le banc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s)</source>
        <translation>
            <numerusform>Supprimer %n appareil</numerusform>
            <numerusform>Supprimer %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n appareil enverra %1 messages par minute : le double de ce qu’une rafale du pool peut atteindre, %2 par heure. Il sera bridé bientôt, lors d’une mesure.</numerusform>
            <numerusform>%n appareils enverront chacun %1 messages par minute : ensemble, le double de ce qu’une rafale du pool peut atteindre, %2 par heure. Ils seront bridés bientôt, lors d’une mesure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n appareil enverra %1 messages par minute : le double de la limite du pool, %2 par heure. Il sera bridé bientôt, lors d’une mesure.</numerusform>
            <numerusform>%n appareils enverront chacun %1 messages par minute : ensemble, le double de la limite du pool, %2 par heure. Ils seront bridés bientôt, lors d’une mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a minute</source>
        <translation>Envoyer %1 par minute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the selected devices back, or all (Ctrl+Space)</source>
        <translation>Retenir les appareils sélectionnés, ou tous (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>One message of each selected device, or of all (F8)</source>
        <translation>Un message de chaque appareil sélectionné, ou de tous (F8)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BrokerForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>Comme l’hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>mqtt.example.com</source>
        <translation>mqtt.example.com</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>Utiliser TLS</translation>
    </message>
    <message>
        <source>Without it everything, the password as well, crosses the network in clear</source>
        <translation>Sans lui, tout traverse le réseau en clair, le mot de passe aussi</translation>
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
        <translation>Autorité (CA)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Protocols to offer, for brokers behind port 443, such as mqtt or x-amzn-mqtt-ca</source>
        <translation>Protocoles à proposer, pour les brokers derrière le port 443, comme mqtt ou x-amzn-mqtt-ca</translation>
    </message>
    <message>
        <source>Verify the broker&apos;s certificate</source>
        <translation>Vérifier le certificat du broker</translation>
    </message>
    <message>
        <source>Off, whoever answers is believed</source>
        <translation>Désactivé, quiconque répond est cru</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client ID begins with</source>
        <translation>L’ID de client commence par</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Ce qui y est fait</translation>
    </message>
    <message>
        <source>Devices publish to</source>
        <translation>Les appareils publient sur</translation>
    </message>
    <message>
        <source>Topic filters that begin with ioto/service/ or $aws/rules/; nothing else is subscribed to</source>
        <translation>Filtres de topic qui commencent par ioto/service/ ou $aws/rules/ ; rien d’autre n’est abonné</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Observer seulement</translation>
    </message>
    <message>
        <source>Never serve a device or enforce; another manager does</source>
        <translation>Ne jamais servir d’appareil ni sanctionner ; un autre gestionnaire le fait</translation>
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
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>The path of a PEM file, or the PEM text itself</source>
        <translation>Le chemin d’un fichier PEM, ou le texte PEM lui-même</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir : %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BrokersPage</name>
    <message>
        <source>Brokers</source>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Log in and find out what is possible there; nothing is changed</source>
        <translation>Se connecter et voir ce qui y est possible ; rien n’est modifié</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>What is possible there</source>
        <translation>Ce qui y est possible</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · utilisé</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>Cloud du banc</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>Se connecter à un broker</translation>
    </message>
    <message>
        <source>Runs on this computer, with an authority and a registration of its own. Devices are provisioned, claimed and released here.</source>
        <translation>Tourne sur cet ordinateur, avec sa propre autorité et son propre enregistrement. Les appareils sont provisionnés, revendiqués et expulsés ici.</translation>
    </message>
    <message>
        <source>Any MQTT 3.1.1 broker in place of the bench cloud: mosquitto, RabbitMQ, EMQX, AWS IoT Core. Store, traffic meter and throttle work as far as its permissions go.</source>
        <translation>N’importe quel broker MQTT 3.1.1 à la place du cloud du banc : mosquitto, RabbitMQ, EMQX, AWS IoT Core. Le Store, la mesure du trafic et le bridage marchent autant que ses droits le permettent.</translation>
    </message>
    <message>
        <source>Use the bench cloud</source>
        <translation>Utiliser le cloud du banc</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 was not reached, or refused.</source>
        <translation>%1 n’a pas été atteint, ou a refusé.</translation>
    </message>
    <message>
        <source>Seen at %1:</source>
        <translation>Vu à %1 :</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key and goes back to the bench cloud. What was recorded there stays.</source>
        <translation>Supprimer %1 oublie son mot de passe et sa clé et revient au cloud du banc. Ce qui y a été enregistré reste.</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key. What was recorded there stays.</source>
        <translation>Supprimer %1 oublie son mot de passe et sa clé. Ce qui y a été enregistré reste.</translation>
    </message>
    <message>
        <source>Remove 1 connection</source>
        <translation>Supprimer 1 connexion</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CloudLine</name>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>Cloud du banc</translation>
    </message>
    <message>
        <source>%1 · %2 connected · %3 % of limit</source>
        <translation>%1 · %2 connectés · %3 % de la limite</translation>
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
        <translation>nouvel essai en cours</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>nouvel essai dans %1 s</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandPalette</name>
    <message>
        <source>Find an action or a device</source>
        <translation>Rechercher une action ou un appareil</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc closes</source>
        <translation>Entrée exécute · Échap ferme</translation>
    </message>
    <message>
        <source>Enter runs it · Ctrl+Shift+C copies: %1</source>
        <translation>Entrée exécute · Ctrl+Maj+C copie : %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandsModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Exécutée</translation>
    </message>
    <message>
        <source>The broker has not taken it</source>
        <translation>Le broker ne l’a pas prise</translation>
    </message>
    <message>
        <source>With the broker since %1</source>
        <translation>Chez le broker depuis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConfirmBar</name>
    <message>
        <source>Go ahead</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConflictPanel</name>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>%1 a été modifié pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 while you edited it.</source>
        <translation>%1 a été modifié par %2 pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>%1 was removed while you edited it.</source>
        <translation>%1 a été supprimé pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>The device set %1 to another value after yours was stored.</source>
        <translation>L’appareil a donné une autre valeur à %1 après l’enregistrement de la vôtre.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message numerus="yes">
        <source> %n more wait(s) behind it.</source>
        <translation>
            <numerusform> %n autre attend derrière.</numerusform>
            <numerusform> %n autres attendent derrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma valeur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre valeur</translation>
    </message>
    <message>
        <source>Take the device&apos;s</source>
        <translation>Prendre celle de l’appareil</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsoleModel</name>
    <message>
        <source>Frame in</source>
        <translation>Trame reçue</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>Trame émise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Its bytes are shown below</source>
        <translation>Ses octets sont affichés dessous</translation>
    </message>
    <message>
        <source>Press Right to see its bytes</source>
        <translation>Appuyez sur Droite pour voir ses octets</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsolePage</name>
    <message>
        <source>The line is quiet</source>
        <translation>La ligne est muette</translation>
    </message>
    <message>
        <source>What the device prints appears here. Send it a line, or press its reset button.</source>
        <translation>Ce que l’appareil affiche apparaît ici. Envoyez-lui une ligne ou appuyez sur son bouton de réinitialisation.</translation>
    </message>
    <message>
        <source>No serial line</source>
        <translation>Pas de ligne série</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Suivre la dernière ligne</translation>
    </message>
    <message>
        <source>Save the lines…</source>
        <translation>Enregistrer les lignes…</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Vider la console</translation>
    </message>
    <message>
        <source>Forget the lines shown; the device is not touched</source>
        <translation>Oublie les lignes affichées ; l’appareil n’est pas touché</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Search, Return for the next match</source>
        <translation>Chercher, Entrée pour le suivant</translation>
    </message>
    <message>
        <source>Serial lines</source>
        <translation>Lignes série</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>Trame émise</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Ligne à envoyer</translation>
    </message>
    <message>
        <source>A line to the device</source>
        <translation>Une ligne pour l’appareil</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Fin de ligne</translation>
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
        <translation>Sans fin de ligne</translation>
    </message>
    <message>
        <source>What ends each line that is sent</source>
        <translation>Ce qui termine chaque ligne envoyée</translation>
    </message>
    <message>
        <source>%1 is not attached to this computer. Plug it in to see what it prints.</source>
        <translation>%1 n’est pas branché à cet ordinateur. Branchez-le pour voir ce qu’il affiche.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choisissez un appareil</translation>
    </message>
    <message>
        <source>Select an attached device on the left to see its serial line.</source>
        <translation>Sélectionnez à gauche un appareil branché pour voir sa ligne série.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texte (*.txt *.log)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are lost</source>
        <translation>
            <numerusform>%n ligne est venue trop vite et est perdue</numerusform>
            <numerusform>%n lignes sont venues trop vite et sont perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) made room</source>
        <translation>
            <numerusform>%n ligne plus ancienne a fait place</numerusform>
            <numerusform>%n lignes plus anciennes ont fait place</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>The console keeps the newest 16 MiB of a port</source>
        <translation>La console garde les 16 Mio les plus récents d’un port</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceActions</name>
    <message>
        <source>&amp;Ask who it is</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>Ask the device behind the port for its identity</source>
        <translation>Demander son identité à l’appareil derrière le port</translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation>&amp;Provisionner…</translation>
    </message>
    <message>
        <source>Give the device its identity, step by step</source>
        <translation>Donner son identité à l’appareil, étape par étape</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Revendiquer</translation>
    </message>
    <message>
        <source>Take a device that registered itself into the cloud</source>
        <translation>Prendre dans le cloud un appareil qui s’est enregistré lui-même</translation>
    </message>
    <message>
        <source>&amp;Throttle…</source>
        <translation>&amp;Brider…</translation>
    </message>
    <message>
        <source>Tell the device to wait before each message</source>
        <translation>Dire à l’appareil d’attendre avant chaque message</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>&amp;Expulser…</translation>
    </message>
    <message>
        <source>Cut the device off and revoke its certificate</source>
        <translation>Couper l’appareil et révoquer son certificat</translation>
    </message>
    <message>
        <source>&amp;Reclaim</source>
        <translation>Ré&amp;admettre</translation>
    </message>
    <message>
        <source>Let a released device register again</source>
        <translation>Laisser un appareil expulsé s’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Unplug a simulated device, remove a virtual one, or forget an added port</source>
        <translation>Débrancher un appareil simulé, supprimer un virtuel ou oublier un port ajouté</translation>
    </message>
    <message>
        <source>Cop&amp;y claim ID</source>
        <translation>&amp;Copier l’ID de claim</translation>
    </message>
    <message>
        <source>Copy the claim ID to the clipboard</source>
        <translation>Copier l’ID de claim dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Copy the same thing as a command line</source>
        <translation>Copier la même action en ligne de commande</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Throttling tells 1 device, %1, to wait before each message. It speeds up again by itself.</source>
        <translation>Le bridage fait attendre 1 appareil, %1, avant chaque message. Il réaccélère de lui-même.</translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>Brider 1 appareil</translation>
    </message>
    <message>
        <source>Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it cannot come back before it is reclaimed.</source>
        <translation>L’expulsion coupe 1 appareil, %1 : sa connexion prend fin, 1 certificat est révoqué, et il ne peut pas revenir avant d’être réadmis.</translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>Expulser 1 appareil</translation>
    </message>
    <message>
        <source>Removing ends 1 virtual device, %1.</source>
        <translation>La suppression met fin à 1 appareil virtuel, %1.</translation>
    </message>
    <message>
        <source>Remove 1 device</source>
        <translation>Supprimer 1 appareil</translation>
    </message>
    <message>
        <source>Unplugging ends 1 simulated device, %1.</source>
        <translation>Le débranchement met fin à 1 appareil simulé, %1.</translation>
    </message>
    <message>
        <source>Unplug 1 device</source>
        <translation>Débrancher 1 appareil</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>Tell the device to stay away for a while</source>
        <translation>Dire à l’appareil de rester à l’écart un moment</translation>
    </message>
    <message>
        <source>Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its certificate stays valid.</source>
        <translation>La déconnexion touche 1 appareil, %1 : il doit se déconnecter et rester à l’écart, une heure en règle générale. Son certificat reste valable.</translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>Déconnecter 1 appareil</translation>
    </message>
    <message>
        <source>Read its &amp;Store</source>
        <translation>Lire son &amp;Store</translation>
    </message>
    <message>
        <source>No command does this</source>
        <translation>Aucune commande ne fait cela</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquer…</translation>
    </message>
    <message>
        <source>Refuse the device a certificate for an hour</source>
        <translation>Refuser un certificat à l’appareil pendant une heure</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>Débl&amp;oquer</translation>
    </message>
    <message>
        <source>Let a blocked device be provisioned again</source>
        <translation>Laisser un appareil bloqué être provisionné à nouveau</translation>
    </message>
    <message>
        <source>Blocking refuses 1 device, %1, a certificate for 1 hour: where it asks to be provisioned, it is told to wait. A connection that it has stays.</source>
        <translation>Le blocage refuse un certificat à 1 appareil, %1, pendant 1 heure : s’il demande à être provisionné, il doit attendre. Une connexion établie demeure.</translation>
    </message>
    <message>
        <source>Block 1 device</source>
        <translation>Bloquer 1 appareil</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceHeader</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What can be done with this device</source>
        <translation>Ce que l’on peut faire avec cet appareil</translation>
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
        <translation>Tous les appareils ensemble : le cloud, son trafic et la suite à donner</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>Plug one in, or attach a simulated one.</source>
        <translation>Branchez-en un, réel ou simulé.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Aucun appareil trouvé</translation>
    </message>
    <message>
        <source>The filter looks at names, claim IDs, ports and models.</source>
        <translation>Le filtre porte sur les noms, ID de claim, ports et modèles.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceModel</name>
    <message>
        <source>Attached</source>
        <translation>Branchés</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DiffPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%n modification de %1</numerusform>
            <numerusform>%n modifications de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Appliquer %n modification</numerusform>
            <numerusform>Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ExpiryEditor</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>When the item goes by itself</source>
        <translation>Quand l’élément expire</translation>
    </message>
    <message>
        <source>Stage it like an edit</source>
        <translation>Préparer comme une modification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Goes by itself on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>Choisir un moment à venir</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FindingsList</name>
    <message>
        <source>Works</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Qu’avez-vous en main ?</translation>
    </message>
    <message>
        <source>Ferrule gives a device its identity, edits its settings and watches its traffic. The bench cloud runs on this computer; nothing leaves it.</source>
        <translation>Ferrule donne son identité à un appareil, modifie ses réglages et observe son trafic. Le cloud du banc tourne sur cet ordinateur ; rien n’en sort.</translation>
    </message>
    <message>
        <source>Attach a simulated device</source>
        <translation>Brancher un simulé</translation>
    </message>
    <message>
        <source>Add a virtual device</source>
        <translation>Ajouter un virtuel</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>Plug it into a USB port. It appears on the left by itself, and nothing is written to it before you say so.</source>
        <translation>Branchez-le sur un port USB. Il apparaît à gauche de lui-même, et rien n’y est écrit avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>A simulated device behaves like a board on a cable: unprovisioned, with a boot log, settings and a key of its own.</source>
        <translation>Un appareil simulé se comporte comme une carte au bout d’un câble : non provisionné, avec un journal de démarrage, des réglages et sa propre clé.</translation>
    </message>
    <message>
        <source>Only a cloud to try</source>
        <translation>Seulement un cloud à essayer</translation>
    </message>
    <message>
        <source>A virtual device registers, is claimed and sends by itself. Make one or a thousand.</source>
        <translation>Un appareil virtuel s’enregistre, est revendiqué et émet tout seul. Créez-en un ou mille.</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>Se connecter à un broker</translation>
    </message>
    <message>
        <source>A broker of your own, with devices out there already? Their Store and their traffic, as far as it lets you.</source>
        <translation>Votre propre broker, avec des appareils déjà en service ? Leur Store et leur trafic, autant qu’il le permet.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::HistoryPanel</name>
    <message>
        <source>Stage the selected value</source>
        <translation>Préparer la valeur sélectionnée</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Historique de la clé</translation>
    </message>
    <message>
        <source>It becomes a staged change like any other, to be reviewed</source>
        <translation>Devient une modification préparée comme une autre, à revoir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1 : %n modification</numerusform>
            <numerusform>%1 : %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history of %1…</source>
        <translation>Lecture de l’historique de %1…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::JsonEdit</name>
    <message>
        <source>JSON value</source>
        <translation>Valeur JSON</translation>
    </message>
    <message>
        <source>Ctrl+Return stages it, Esc leaves it as it was.</source>
        <translation>Ctrl+Entrée la prépare, Échap la laisse telle quelle.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::KeyPanel</name>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>L’appareil rapporte</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>When the item goes by itself; staged like an edit</source>
        <translation>Quand l’élément disparaît de lui-même ; préparé comme une modification</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>Dans 8 heures</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Dans 1 jour</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Dans 7 jours</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Dans 30 jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date et heure…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LabelPanel</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Label of %1, with a QR code that holds %2</source>
        <translation>Étiquette de %1, avec un QR code contenant %2</translation>
    </message>
    <message>
        <source>%1 × %2 mm, QR code with the claim ID</source>
        <translation>%1 × %2 mm, QR code avec l’ID de claim</translation>
    </message>
    <message>
        <source>The label of %1 was not printed.</source>
        <translation>L’étiquette de %1 n’a pas été imprimée.</translation>
    </message>
    <message>
        <source>no default printer</source>
        <translation>pas d’imprimante par défaut</translation>
    </message>
    <message>
        <source>a printer that the system knows as its default</source>
        <translation>une imprimante définie par défaut dans le système</translation>
    </message>
    <message>
        <source>Set one up, or save labels as PDF and print them elsewhere.</source>
        <translation>Configurez-en une, ou enregistrez les étiquettes en PDF et imprimez-les ailleurs.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyée à %1.</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>Enregistrer l’étiquette</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistrée dans %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language: the words of the window</source>
        <translation>Langue : les textes de la fenêtre</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MainWindow</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>Ferrule</source>
        <translation>Ferrule</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionner</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>&amp;Banc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message numerus="yes">
        <source>Store changes of %n device(s) were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>Des modifications du Store de %n appareil étaient préparées et non envoyées à la fermeture du programme.</numerusform>
            <numerusform>Des modifications du Store de %n appareils étaient préparées et non envoyées à la fermeture du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
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
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>paquet %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>%1 after the one before on this topic</source>
        <translation>%1 après le précédent sur ce topic</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Aucun message sélectionné</translation>
    </message>
    <message>
        <source>Select one in the list to read it here.</source>
        <translation>Sélectionnez-en un dans la liste pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageModel</name>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source> · retained</source>
        <translation> · retenu</translation>
    </message>
    <message>
        <source> · again</source>
        <translation> · répété</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
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
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Messages appear here as devices send them. Publish one below to try it.</source>
        <translation>Les messages apparaissent ici quand des appareils en envoient. Publiez-en un ci-dessous pour essayer.</translation>
    </message>
    <message>
        <source>No message matches the filters</source>
        <translation>Aucun message ne correspond aux filtres</translation>
    </message>
    <message>
        <source>“+” stands for one level of a topic, “#” for all that follow.</source>
        <translation>« + » remplace un niveau d’un topic, « # » tous les suivants.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the list still; messages go on being kept (Ctrl+Space)</source>
        <translation>Figer la liste ; les messages restent conservés (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Forget the messages kept here; nothing changes at the broker</source>
        <translation>Oublie les messages conservés ici ; rien ne change côté broker</translation>
    </message>
    <message>
        <source>Take over into the form below</source>
        <translation>Reprendre dans le formulaire ci-dessous</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>Filtrer par topic</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/service/+/store/#</source>
        <translation>Filtre de topic, p. ex. ioto/service/+/store/#</translation>
    </message>
    <message>
        <source>Text in topic or payload</source>
        <translation>Texte du topic ou de la charge utile</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>buffer %1 %</source>
        <translation>tampon %1 %</translation>
    </message>
    <message>
        <source>%1 fell out</source>
        <translation>%1 sortis du tampon</translation>
    </message>
    <message>
        <source>%1 dropped before they got here</source>
        <translation>%1 perdus avant d’arriver ici</translation>
    </message>
    <message>
        <source>Published to %1.</source>
        <translation>Publié sur %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Topic tree</source>
        <translation>Arbre des topics</translation>
    </message>
    <message>
        <source>Show or hide the topics that messages came on (Ctrl+B)</source>
        <translation>Afficher ou masquer les topics des messages reçus (Ctrl+B)</translation>
    </message>
    <message>
        <source>Retained messages…</source>
        <translation>Messages retenus…</translation>
    </message>
    <message>
        <source>Read and clear what the broker keeps for later subscribers (Ctrl+Shift+R)</source>
        <translation>Lire et effacer ce que le broker garde pour les futurs abonnés (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>No command can log in here: the broker&apos;s key is not in a file.</source>
        <translation>Aucune commande ne peut se connecter ici : la clé du broker n’est pas dans un fichier.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>%1 left out by the broker</source>
        <translation>%1 omis par le broker</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::OverviewPage</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>None was issued yet.</source>
        <translation>Aucun n’a encore été émis.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <translation>
            <numerusform>%1, %n jour restant</numerusform>
            <numerusform>%1, %n jours restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Show the page %1 of what is selected</source>
        <translation>Afficher la page %1 de la sélection</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Charge utile en %1</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les premiers %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
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
        <translation>Durée sur laquelle un débit est calculé</translation>
    </message>
    <message>
        <source>How often the rates are measured and judged</source>
        <translation>Fréquence à laquelle les débits sont mesurés et jugés</translation>
    </message>
    <message>
        <source>Apply policy</source>
        <translation>Appliquer la politique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Mesuré toutes les</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Headroom for bursts</source>
        <translation>Marge pour les rafales</translation>
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
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The rules and plans that ship; every number can be changed then</source>
        <translation>Les règles et forfaits fournis ; chaque nombre peut ensuite être changé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nom de la politique</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Of a device</source>
        <translation>D’un appareil</translation>
    </message>
    <message>
        <source>Messages an hour for each device; the pool may send that times the devices connected.</source>
        <translation>Messages par heure pour chaque appareil ; le pool peut envoyer cela fois le nombre d’appareils connectés.</translation>
    </message>
    <message>
        <source>A message is</source>
        <translation>Un message vaut</translation>
    </message>
    <message>
        <source>A larger packet counts once for each started part</source>
        <translation>Un paquet plus grand compte une fois par partie entamée</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>De la limite</translation>
    </message>
    <message>
        <source>What may be sent within one window</source>
        <translation>Ce qui peut être envoyé dans une fenêtre</translation>
    </message>
    <message>
        <source>After a quiet time</source>
        <translation>Après un temps calme</translation>
    </message>
    <message>
        <source>The same where little was sent before; not the smaller of the two</source>
        <translation>De même quand peu a été envoyé auparavant ; pas le plus petit des deux</translation>
    </message>
    <message>
        <source>Quiet is below</source>
        <translation>Calme veut dire sous</translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation>Dans le temps précédent</translation>
    </message>
    <message>
        <source>The stretch before the window that is looked at, 1 to 100 windows</source>
        <translation>La durée considérée avant la fenêtre, 1 à 100 fenêtres</translation>
    </message>
    <message>
        <source>Persistent excess</source>
        <translation>Excès persistant</translation>
    </message>
    <message>
        <source>Throttles before a close</source>
        <translation>Bridages avant une mise à l’écart</translation>
    </message>
    <message>
        <source>How often a device is told to slow down before it is told to stay away</source>
        <translation>Combien de fois un appareil est sommé de ralentir avant d’être sommé de rester à l’écart</translation>
    </message>
    <message>
        <source>Closes before a release</source>
        <translation>Mises à l’écart avant une expulsion</translation>
    </message>
    <message>
        <source>How often it is told to stay away before it is released; 0 = at once</source>
        <translation>Combien de fois il est sommé de rester à l’écart avant d’être expulsé ; 0 = aussitôt</translation>
    </message>
    <message>
        <source>Grace after each</source>
        <translation>Délai de grâce après chacune</translation>
    </message>
    <message>
        <source>What arrives so soon after an action was under way already: not counted</source>
        <translation>Ce qui arrive si tôt après une action était déjà en route : cela ne compte pas</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>Oublié après</translation>
    </message>
    <message>
        <source>Without an excess for so long, a device is back at the bottom</source>
        <translation>Sans excès pendant ce temps, un appareil repart d’en bas</translation>
    </message>
    <message>
        <source>Reclaim at the earliest</source>
        <translation>Réadmettre au plus tôt</translation>
    </message>
    <message>
        <source>So long after a release: agents obey a release that is up to 10 s old</source>
        <translation>Ce temps après une expulsion : les agents obéissent à une expulsion vieille de 10 s au plus</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Vos propres nombres</translation>
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
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Ouvrir le trafic</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>de la limite du pool</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>À faire ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the cloud again</source>
        <translation>Redémarrer le cloud</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>… over HTTPS</source>
        <translation>… en HTTPS</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Son certificat</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate that devices must trust, for the broker and for HTTPS alike</source>
        <translation>Le SHA-256 du certificat auquel les appareils doivent faire confiance, pour le broker comme pour HTTPS</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PortField</name>
    <message>
        <source>Other port</source>
        <translation>Autre port</translation>
    </message>
    <message>
        <source>The path of a port that does not appear by itself, such as /dev/pts/4</source>
        <translation>Chemin d’un port qui n’apparaît pas de lui-même, p. ex. /dev/pts/4</translation>
    </message>
    <message>
        <source>Path of another port</source>
        <translation>Chemin d’un autre port</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductForm</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Claim its devices by itself</source>
        <translation>Revendiquer ses appareils d’office</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Enregistrer le produit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people call the product</source>
        <translation>Comme on appelle le produit</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Empty: a new one is made when saved</source>
        <translation>Vide : un nouveau est créé à l’enregistrement</translation>
    </message>
    <message>
        <source>Devices register with it; it is in the firmware of each. With another token, devices that have the old one are refused.</source>
        <translation>Les appareils s’enregistrent avec lui ; il est dans le micrologiciel de chacun. Avec un autre jeton, les appareils qui ont l’ancien sont refusés.</translation>
    </message>
    <message>
        <source>For devices that name this cloud&apos;s account as they register. All others wait for a person.</source>
        <translation>Pour les appareils qui indiquent le compte de ce cloud en s’enregistrant. Tous les autres attendent une personne.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Recherche de mise à jour</translation>
    </message>
    <message>
        <source>Newest firmware</source>
        <translation>Micrologiciel le plus récent</translation>
    </message>
    <message>
        <source>Empty: there is nothing newer</source>
        <translation>Vide : il n’y a rien de plus récent</translation>
    </message>
    <message>
        <source>Where devices fetch it</source>
        <translation>Où les appareils le cherchent</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>A device that runs an older version is told to fetch it.</source>
        <translation>Un appareil d’une version plus ancienne est invité à le chercher.</translation>
    </message>
    <message>
        <source>A device that asks is told that there is nothing newer.</source>
        <translation>Un appareil qui demande apprend qu’il n’y a rien de plus récent.</translation>
    </message>
    <message>
        <source>Make product</source>
        <translation>Créer le produit</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsModel</name>
    <message>
        <source>By itself</source>
        <translation>D’office</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Par une personne</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>Rien de plus récent</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Revendiqués</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsPage</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Make a product with a token of its own</source>
        <translation>Créer un produit avec son propre jeton</translation>
    </message>
    <message>
        <source>There is a product %1 already.</source>
        <translation>Il y a déjà un produit %1.</translation>
    </message>
    <message>
        <source>Choose another name, or select that one and change it.</source>
        <translation>Choisissez un autre nom, ou sélectionnez celui-là et modifiez-le.</translation>
    </message>
    <message>
        <source>Let its devices wait to be claimed</source>
        <translation>Laisser ses appareils attendre d’être revendiqués</translation>
    </message>
    <message>
        <source>Claim its devices as they register</source>
        <translation>Revendiquer ses appareils dès leur enregistrement</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionPage</name>
    <message>
        <source>This device is not on a serial port</source>
        <translation>Cet appareil n’est pas sur un port série</translation>
    </message>
    <message>
        <source>Provisioning writes over a cable. Plug the device in and select it under Attached.</source>
        <translation>Le provisionnement passe par un câble. Branchez l’appareil et sélectionnez-le sous « Branchés ».</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionner</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Provision again</source>
        <translation>Provisionner à nouveau</translation>
    </message>
    <message>
        <source>%1 / 8</source>
        <translation>%1 / 8</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · %2 jusqu’ici</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>%1 logged in with its own certificate. Everything that was written was read back. %2 in all.</source>
        <translation>%1 s’est connecté avec son propre certificat. Tout ce qui a été écrit a été relu. %2 en tout.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2. It can go on from there.</source>
        <translation>Arrêté à « %1 » après %2. Reprise possible à cet endroit.</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>Arrêté à « %1 » après %2.</translation>
    </message>
    <message>
        <source>You stopped it at %1.</source>
        <translation>Vous l’avez arrêté à « %1 ».</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Recommencer…</translation>
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
        <translation>Identité</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>Clé et certificat</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Première connexion</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PublishForm</name>
    <message>
        <source>A message needs a topic.</source>
        <translation>Un message exige un topic.</translation>
    </message>
    <message>
        <source>“+” and “#” are for filters; a message goes to one topic.</source>
        <translation>« + » et « # » sont réservés aux filtres ; un message va à un seul topic.</translation>
    </message>
    <message>
        <source>A topic cannot hold a null character.</source>
        <translation>Un topic ne peut pas contenir de caractère nul.</translation>
    </message>
    <message>
        <source>A topic holds at most 65,535 bytes.</source>
        <translation>Un topic contient au plus 65 535 octets.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>Topic où publier</translation>
    </message>
    <message>
        <source>Topic, such as ioto/device/P7QX2M9A4B/test</source>
        <translation>Topic, p. ex. ioto/device/P7QX2M9A4B/test</translation>
    </message>
    <message>
        <source>Payload to publish</source>
        <translation>Charge utile à publier</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service (QoS)</translation>
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
        <translation>Au plus une fois</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Au moins une fois</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Exactement une fois</translation>
    </message>
    <message>
        <source>The broker keeps the message for those who subscribe later</source>
        <translation>Le broker garde le message pour ceux qui s’abonnent plus tard</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Say after the last “/” what the message is about.</source>
        <translation>Indiquez après le dernier « / » l’objet du message.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RecordsPage</name>
    <message>
        <source>Send command</source>
        <translation>Envoyer la commande</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Rows of the device&apos;s log and its other tables</source>
        <translation>Lignes du journal de l’appareil et de ses autres tables</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Only the rows of one of the device&apos;s tables</source>
        <translation>Seulement les lignes d’une des tables de l’appareil</translation>
    </message>
    <message>
        <source>The selected row as the device sent it</source>
        <translation>La ligne sélectionnée telle que l’appareil l’a envoyée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>reboot, update, or a word that the device&apos;s own program knows</source>
        <translation>reboot, update, ou un mot que connaît le programme de l’appareil</translation>
    </message>
    <message>
        <source>Arguments of the command</source>
        <translation>Arguments de la commande</translation>
    </message>
    <message>
        <source>Arguments as a JSON object, or nothing</source>
        <translation>Arguments sous forme d’objet JSON, ou rien</translation>
    </message>
    <message>
        <source>Commands that the device was given</source>
        <translation>Commandes données à l’appareil</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity in the cloud yet</source>
        <translation>Pas encore d’identité dans le cloud</translation>
    </message>
    <message>
        <source>Provision the device first; its log appears when its agent syncs.</source>
        <translation>Provisionnez d’abord l’appareil ; son journal paraît quand son agent synchronise.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Choose all tables or clear the filter to see the rest.</source>
        <translation>Choisissez toutes les tables ou videz le filtre pour voir le reste.</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Pas encore de journal</translation>
    </message>
    <message>
        <source>Rows appear here when the device&apos;s agent keeps its log in step by database sync. Agents without it send none.</source>
        <translation>Des lignes paraissent ici quand l’agent de l’appareil tient son journal à jour par la synchronisation de base. Les agents sans elle n’en envoient pas.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>No log at this broker</source>
        <translation>Aucun journal sur ce broker</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RequestCard</name>
    <message>
        <source>As the device says</source>
        <translation>Comme l’appareil le dit</translation>
    </message>
    <message>
        <source>None, or the one it has joined</source>
        <translation>Aucun, ou celui qu’il a rejoint</translation>
    </message>
    <message>
        <source>The device joins it before it logs in: by its own dialect, or by Improv Wi-Fi where its firmware speaks that beside it</source>
        <translation>L’appareil le rejoint avant de se connecter : par son propre dialecte, ou par Improv Wi-Fi si son micrologiciel le parle à côté</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>Prod&amp;uit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>&amp;Bit rate</source>
        <translation>&amp;Débit</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>&amp;Wi-Fi network</source>
        <translation>Réseau &amp;Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Comme son modèle</translation>
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
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedPanel</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Messages retenus</translation>
    </message>
    <message>
        <source>Topic filter of the retained messages</source>
        <translation>Filtre de topic des messages retenus</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/device/+/#</source>
        <translation>Filtre de topic, p. ex. ioto/device/+/#</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the retained messages</source>
        <translation>Fermer les messages retenus</translation>
    </message>
    <message>
        <source>Asking the broker…</source>
        <translation>Interrogation du broker…</translation>
    </message>
    <message>
        <source>%1 There are more: narrow the filter to see them.</source>
        <translation>%1 Il y en a d’autres : resserrez le filtre pour les voir.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n selected…</source>
        <translation>
            <numerusform>Effacer %n sélectionné…</numerusform>
            <numerusform>Effacer %n sélectionnés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n…</source>
        <translation>
            <numerusform>Tout effacer (%n)…</numerusform>
            <numerusform>Tout effacer (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet. A filter says which topics to look at.</source>
        <translation>Rien n’a encore été lu. Un filtre indique les topics à consulter.</translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) cleared.</source>
        <translation>
            <numerusform>%n message retenu effacé.</numerusform>
            <numerusform>%n messages retenus effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) on %1.</source>
        <translation>
            <numerusform>%n message retenu sur %1.</numerusform>
            <numerusform>%n messages retenus sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker forgets %n retained message(s): who subscribes later gets nothing. You can bring them back until you clear others.</source>
        <translation>
            <numerusform>Le broker oublie %n message retenu : qui s’abonne plus tard ne reçoit rien. Vous pouvez le rétablir tant que vous n’en effacez pas d’autres.</numerusform>
            <numerusform>Le broker oublie %n messages retenus : qui s’abonne plus tard ne reçoit rien. Vous pouvez les rétablir tant que vous n’en effacez pas d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n message(s)</source>
        <translation>
            <numerusform>Effacer %n message</numerusform>
            <numerusform>Effacer %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationForm</name>
    <message>
        <source>Save each label</source>
        <translation>Enregistrer chaque étiquette</translation>
    </message>
    <message>
        <source>Print each label</source>
        <translation>Imprimer chaque étiquette</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>Selon l’appareil</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Comme son modèle</translation>
    </message>
    <message>
        <source>A device is called this and the last six characters of its hardware ID; a name from the list of claim IDs comes first</source>
        <translation>Un appareil reçoit ce nom suivi des six derniers caractères de son ID matériel ; un nom de la liste des ID de claim a priorité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>On the default printer, without asking</source>
        <translation>Sur l’imprimante par défaut, sans demander</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Le nom commence par</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit (bit/s)</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi passphrase</source>
        <translation>Phrase secrète Wi-Fi</translation>
    </message>
    <message>
        <source>Folder of the labels</source>
        <translation>Dossier des étiquettes</translation>
    </message>
    <message>
        <source>Bit rate of every port at the station</source>
        <translation>Débit de chaque port du poste</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationLedgerModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Cause de l’échec</translation>
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
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The station rests</source>
        <translation>Le poste est au repos</translation>
    </message>
    <message>
        <source>Started, it provisions each device that is plugged in by itself: PASS or FAIL, a label, unplug, the next one. Several ports run at once.</source>
        <translation>Démarré, il provisionne de lui-même chaque appareil branché : PASS ou FAIL, une étiquette, débrancher, au suivant. Plusieurs ports fonctionnent à la fois.</translation>
    </message>
    <message>
        <source>Start the station</source>
        <translation>Démarrer le poste</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Provision each device that is plugged in from now on (F5)</source>
        <translation>Provisionner chaque appareil branché à partir de maintenant (F5)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Play a sound at PASS and at FAIL</source>
        <translation>Émettre un son à PASS et à FAIL</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Product, names, Wi-Fi, labels</source>
        <translation>Produit, noms, Wi-Fi, étiquettes</translation>
    </message>
    <message>
        <source>Claim IDs from a file…</source>
        <translation>ID de claim depuis un fichier…</translation>
    </message>
    <message>
        <source>Take claim IDs, names and Store values from a CSV file</source>
        <translation>Prendre ID de claim, noms et valeurs du Store dans un fichier CSV</translation>
    </message>
    <message>
        <source>Label of the selected line</source>
        <translation>Étiquette de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Show the label again, to print or to save it</source>
        <translation>Revoir l’étiquette, pour l’imprimer ou l’enregistrer</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that runs this station without a window</source>
        <translation>Copier la ligne de commande qui exécute ce poste sans fenêtre</translation>
    </message>
    <message>
        <source>Ledger of the station</source>
        <translation>Registre du poste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Stop the station</source>
        <translation>Arrêter le poste</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son désactivé</translation>
    </message>
    <message>
        <source>No device yet in this shift</source>
        <translation>Aucun appareil depuis la prise de poste</translation>
    </message>
    <message>
        <source>%1 % at the first attempt</source>
        <translation>%1 % à la première tentative</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>%1: %2 of %3 claim IDs left</source>
        <translation>%1 : %2 ID de claim restants sur %3</translation>
    </message>
    <message>
        <source>Plug in a device</source>
        <translation>Branchez un appareil</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>tout port</translation>
    </message>
    <message>
        <source>Claim IDs from a file</source>
        <translation>ID de claim depuis un fichier</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · yield %3&#xa0;%</source>
        <translation>%1 réussis · %2 en échec · rendement %3 %</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationTile</name>
    <message>
        <source>Plug in</source>
        <translation>Brancher</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
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
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 of 8: %2</source>
        <translation>%1 sur 8 : %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StepRow</name>
    <message>
        <source>Open the serial port</source>
        <translation>Ouvrir le port série</translation>
    </message>
    <message>
        <source>Ask the device what it is and what it can do</source>
        <translation>Demander à l’appareil ce qu’il est et ce qu’il sait faire</translation>
    </message>
    <message>
        <source>Give it a claim ID in the cloud</source>
        <translation>Lui donner un ID de claim dans le cloud</translation>
    </message>
    <message>
        <source>Have it make a key and sign its certificate</source>
        <translation>Lui faire créer une clé et signer son certificat</translation>
    </message>
    <message>
        <source>Write settings and credentials</source>
        <translation>Écrire réglages et identifiants</translation>
    </message>
    <message>
        <source>Read everything back and compare digests</source>
        <translation>Tout relire et comparer les empreintes</translation>
    </message>
    <message>
        <source>Restart it and find it again</source>
        <translation>Le redémarrer et le retrouver</translation>
    </message>
    <message>
        <source>Wait until it logs in with its own certificate</source>
        <translation>Attendre qu’il se connecte avec son propre certificat</translation>
    </message>
    <message>
        <source>Hide the record of this step</source>
        <translation>Masquer le compte rendu de cette étape</translation>
    </message>
    <message>
        <source>Show the record of this step</source>
        <translation>Afficher le compte rendu de cette étape</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreDrafts</name>
    <message numerus="yes">
        <source>bring back %n unsent change(s)</source>
        <translation>
            <numerusform>récupérer %n modification non envoyée</numerusform>
            <numerusform>récupérer %n modifications non envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreHistoryModel</name>
    <message>
        <source>(removed)</source>
        <translation>(supprimée)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreModel</name>
    <message>
        <source>(removed)</source>
        <translation>(supprimée)</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>l’appareil</translation>
    </message>
    <message>
        <source>change %1 back</source>
        <translation>rétablir %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>There is a key %1 already. Edit it in the table.</source>
        <translation>La clé %1 existe déjà. Modifiez-la dans le tableau.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n key(s)</source>
        <translation>
            <numerusform>supprimer %n clé</numerusform>
            <numerusform>supprimer %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>annuler %1</translation>
    </message>
    <message>
        <source>keep my %1</source>
        <translation>garder ma valeur de %1</translation>
    </message>
    <message>
        <source>take their %1</source>
        <translation>prendre l’autre valeur de %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>L’appareil indique</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurer %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your changes are on their way. Edit again when they have arrived.</source>
        <translation>Vos modifications sont en route. Reprenez la saisie quand elles seront arrivées.</translation>
    </message>
    <message>
        <source>There is nothing that could expire.</source>
        <translation>Il n’y a rien ici qui puisse expirer.</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>expiration de %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StorePage</name>
    <message>
        <source>This Store is empty</source>
        <translation>Ce Store est vide</translation>
    </message>
    <message>
        <source>Keys appear here when the device sets them. You can add the first one yourself, paste rows, or import a file.</source>
        <translation>Les clés apparaissent ici quand l’appareil les définit. Vous pouvez ajouter la première vous-même, coller des lignes ou importer un fichier.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>No Store to show</source>
        <translation>Aucun Store à afficher</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>Aucune clé ne correspond au filtre</translation>
    </message>
    <message>
        <source>The filter looks at keys, values and what the device reports.</source>
        <translation>Le filtre porte sur les clés, les valeurs et ce que l’appareil indique.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>%1 stays as it was. %2</source>
        <translation>%1 reste inchangé. %2</translation>
    </message>
    <message>
        <source>Store values</source>
        <translation>Valeurs du Store</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the selected keys</source>
        <translation>Supprimer les clés sélectionnées</translation>
    </message>
    <message>
        <source>Take back the selected edits</source>
        <translation>Annuler les modifications sélectionnées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter l’affichage…</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les clés</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Filtrer clés et valeurs</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Paste, import, export</source>
        <translation>Coller, importer, exporter</translation>
    </message>
    <message>
        <source>No Store yet</source>
        <translation>Pas encore de Store</translation>
    </message>
    <message>
        <source>%1 has no identity in the cloud so far. Provision it first; its Store appears with its first login.</source>
        <translation>%1 n’a pas encore d’identité dans le cloud. Provisionnez-le d’abord ; son Store apparaît à sa première connexion.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choisissez un appareil</translation>
    </message>
    <message>
        <source>Select a device on the left to see and edit its Store.</source>
        <translation>Sélectionnez un appareil à gauche pour voir et modifier son Store.</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>Application de %n modification…</numerusform>
            <numerusform>Application de %n modifications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s), not applied yet</source>
        <translation>
            <numerusform>%n modification préparée, pas encore appliquée</numerusform>
            <numerusform>%n modifications préparées, pas encore appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Revoir %n modification</numerusform>
            <numerusform>Revoir %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflicts first: keep yours or take theirs.</source>
        <translation>Réglez d’abord les conflits : gardez votre valeur ou prenez l’autre.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revoir à nouveau</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy a key and its value, side by side.</source>
        <translation>Le presse-papiers ne contient aucune ligne. Copiez une clé et sa valeur, côte à côte.</translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>coller %n ligne</numerusform>
            <numerusform>coller %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; those that differ are staged.</source>
        <translation>
            <numerusform>%n ligne lue ; ce qui diffère est préparé.</numerusform>
            <numerusform>%n lignes lues ; ce qui diffère est préparé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read, %2 not taken. %3</source>
        <translation>%1 lignes lues, %2 non reprises. %3</translation>
    </message>
    <message>
        <source>Import Store values</source>
        <translation>Importer des valeurs du Store</translation>
    </message>
    <message>
        <source>Store values (*.json *.csv *.tsv *.txt)</source>
        <translation>Valeurs du Store (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>importer un fichier</translation>
    </message>
    <message>
        <source>Export Store values</source>
        <translation>Exporter les valeurs du Store</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The staged changes are not kept for the next start. %1</source>
        <translation>Les modifications préparées ne sont pas conservées pour le prochain démarrage. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this Store were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>%n modification de ce Store était préparée et non envoyée à la fermeture du programme.</numerusform>
            <numerusform>%n modifications de ce Store étaient préparées et non envoyées à la fermeture du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s) again</source>
        <translation>
            <numerusform>Préparer à nouveau %n modification</numerusform>
            <numerusform>Préparer à nouveau %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Historique de la clé</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Lire les réglages</translation>
    </message>
    <message>
        <source>The device has told no setting</source>
        <translation>L’appareil n’a donné aucun réglage</translation>
    </message>
    <message>
        <source>You can add the first one yourself, paste rows, or import a file. Applied, they are written to the device and read back.</source>
        <translation>Vous pouvez ajouter le premier vous-même, coller des lignes ou importer un fichier. Une fois appliqués, ils sont écrits sur l’appareil et relus.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Read the settings from the device</source>
        <translation>Lire les réglages de l’appareil</translation>
    </message>
    <message>
        <source>No settings over this port</source>
        <translation>Pas de réglages par ce port</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Provision it; the cloud keeps a Store for it then.</source>
        <translation>%1 parle %2, qui n’a pas de réglages à lire ni à écrire. Provisionnez-le ; le cloud tient alors un Store pour lui.</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Edit what the cloud holds for it instead.</source>
        <translation>%1 parle %2, qui n’a pas de réglages à lire ni à écrire. Modifiez plutôt ce que le cloud tient pour lui.</translation>
    </message>
    <message>
        <source>Provision it</source>
        <translation>Le provisionner</translation>
    </message>
    <message>
        <source>Show the cloud&apos;s Store</source>
        <translation>Afficher le Store du cloud</translation>
    </message>
    <message>
        <source>The device&apos;s own settings</source>
        <translation>Les propres réglages de l’appareil</translation>
    </message>
    <message>
        <source>Reading them asks the device on %1 what it is and what it holds. Nothing on it changes.</source>
        <translation>Les lire demande à l’appareil sur %1 ce qu’il est et ce qu’il contient. Rien n’y change.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreSource</name>
    <message>
        <source>Where the values are</source>
        <translation>Où sont les valeurs</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>What the cloud holds for the device, and what the device reports</source>
        <translation>Ce que le cloud tient pour l’appareil, et ce que l’appareil rapporte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>The settings that the device itself holds, read over its port</source>
        <translation>Les réglages que l’appareil lui-même contient, lus par son port</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreStaging</name>
    <message numerus="yes">
        <source>discard %n change(s)</source>
        <translation>
            <numerusform>abandonner %n modification</numerusform>
            <numerusform>abandonner %n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::SyncedRowsModel</name>
    <message>
        <source>%1, received %2</source>
        <translation>%1, reçu %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Theme: the colours of the window</source>
        <translation>Thème : les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Pause the timeline</source>
        <translation>Suspendre la chronologie</translation>
    </message>
    <message>
        <source>Hold the list still; nothing is lost</source>
        <translation>Figer la liste ; rien n’est perdu</translation>
    </message>
    <message>
        <source>Clear the timeline</source>
        <translation>Vider la chronologie</translation>
    </message>
    <message>
        <source>Forget what the list holds</source>
        <translation>Oublie le contenu de la liste</translation>
    </message>
    <message>
        <source>Save the timeline…</source>
        <translation>Enregistrer la chronologie…</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON Lines</source>
        <translation>Enregistrer l’affichage en CSV ou JSON Lines</translation>
    </message>
    <message>
        <source>Choose which channels are shown</source>
        <translation>Choisir les canaux affichés</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Filter by text or device</source>
        <translation>Filtrer par texte ou appareil</translation>
    </message>
    <message>
        <source>Go on showing what arrives</source>
        <translation>Afficher à nouveau ce qui arrive</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>%1 new · buffer %2 %</source>
        <translation>%1 nouveaux · tampon %2 %</translation>
    </message>
    <message>
        <source>%1 oldest entries left the buffer</source>
        <translation>%1 entrées les plus anciennes sorties du tampon</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
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
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The timeline could not be saved.</source>
        <translation>La chronologie n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>A file that can be written at %1</source>
        <translation>Un fichier accessible en écriture à %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>Aucune entrée ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the line, the broker, the Store and the limits do appears here, in one order.</source>
        <translation>Rien ne s’est encore passé. Ce que font la ligne, le broker, le Store et les limites apparaît ici, dans un seul ordre.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineModel</name>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
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
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TlsCard</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>Le broker</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>itself: the root of the chain</source>
        <translation>lui-même : la racine de la chaîne</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TopicTreeModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n message</numerusform>
            <numerusform>%1, %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
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
        <translation>Messages de 1 Ko, ou fraction de Ko, par heure</translation>
    </message>
    <message>
        <source>Of all the traffic in the window</source>
        <translation>De tout le trafic de la fenêtre</translation>
    </message>
    <message>
        <source>Measurements over the limit in a row</source>
        <translation>Mesures consécutives au-delà de la limite</translation>
    </message>
    <message>
        <source>What the device should wait before each message now</source>
        <translation>Ce que l’appareil doit attendre maintenant avant chaque message</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Rate / h</source>
        <translation>Débit / h</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Dépassements</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>Topics that cost most</source>
        <translation>Topics les plus coûteux</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPage</name>
    <message>
        <source>Over the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Proche de la limite</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dans la limite</translation>
    </message>
    <message>
        <source>Devices by share</source>
        <translation>Appareils par part</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>de la limite du pool</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>Modifier la politique</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>Suivre le présent (Fin)</translation>
    </message>
    <message>
        <source>Devices by their share of the traffic</source>
        <translation>Appareils selon leur part du trafic</translation>
    </message>
    <message>
        <source>No device has sent yet</source>
        <translation>Aucun appareil n’a encore émis</translation>
    </message>
    <message>
        <source>Provision a device or add a virtual one; it is listed here after its first measurement.</source>
        <translation>Provisionnez un appareil ou ajoutez-en un virtuel ; il figure ici après sa première mesure.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Brider</translation>
    </message>
    <message>
        <source>Ask the selected device to wait before each message</source>
        <translation>Demander à l’appareil sélectionné d’attendre avant chaque message</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Cut the selected device off and revoke its certificate</source>
        <translation>Couper l’appareil sélectionné et révoquer son certificat</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Let the selected, released device back in</source>
        <translation>Laisser revenir l’appareil expulsé sélectionné</translation>
    </message>
    <message>
        <source>Edit the traffic policy</source>
        <translation>Modifier la politique de trafic</translation>
    </message>
    <message>
        <source>Change the limit, the window and the interval</source>
        <translation>Modifier la limite, la fenêtre et l’intervalle</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the pool&apos;s limit</source>
        <translation>%1 de la limite du pool</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. The first figures come with the first device that connects.</source>
        <translation>Rien n’a encore été mesuré. Les premiers chiffres arrivent avec le premier appareil qui se connecte.</translation>
    </message>
    <message>
        <source>%1: %2 / h a device
over %3, measured every %4</source>
        <translation>%1 : %2 / h par appareil
sur %3, mesuré toutes les %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 doit attendre plus longtemps avant chaque message. Il reste connecté et réaccélère de lui-même. 1 appareil connecté sur %n est concerné.</numerusform>
            <numerusform>%1 doit attendre plus longtemps avant chaque message. Il reste connecté et réaccélère de lui-même. 1 appareil connecté sur %n est concerné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>Brider 1 appareil</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 est coupé immédiatement et son certificat est révoqué ; il ne peut plus se connecter avant d’être réadmis. 1 appareil connecté sur %n est concerné.</numerusform>
            <numerusform>%1 est coupé immédiatement et son certificat est révoqué ; il ne peut plus se connecter avant d’être réadmis. 1 appareil connecté sur %n est concerné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>Expulser 1 appareil</translation>
    </message>
    <message>
        <source>%1 may connect again and gets a new certificate for it; the old one stays revoked. 1 device is affected.</source>
        <translation>%1 peut se reconnecter et reçoit pour cela un nouveau certificat ; l’ancien reste révoqué. 1 appareil est concerné.</translation>
    </message>
    <message>
        <source>Reclaim 1 device</source>
        <translation>Réadmettre 1 appareil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Ask the selected device to stay away for a while</source>
        <translation>Demander à l’appareil sélectionné de rester à l’écart un moment</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 doit se déconnecter et rester à l’écart, une heure en règle générale. Son certificat reste valable. 1 appareil connecté sur %n est concerné.</numerusform>
            <numerusform>%1 doit se déconnecter et rester à l’écart, une heure en règle générale. Son certificat reste valable. 1 appareil connecté sur %n est concerné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>Déconnecter 1 appareil</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPlot</name>
    <message>
        <source>The pool&apos;s rate over time</source>
        <translation>Le débit du pool dans le temps</translation>
    </message>
    <message>
        <source>The first measurement is under way</source>
        <translation>La première mesure est en cours</translation>
    </message>
    <message>
        <source>limit %1 / h</source>
        <translation>limite %1 / h</translation>
    </message>
    <message>
        <source>burst %1 / h</source>
        <translation>rafale %1 / h</translation>
    </message>
    <message>
        <source>burst %1 / h, above the plot</source>
        <translation>rafale %1 / h, au-dessus du graphique</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ValueDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::WindowActions</name>
    <message>
        <source>&amp;Attach a simulated device</source>
        <translation>&amp;Brancher un appareil simulé</translation>
    </message>
    <message>
        <source>Start a device on a pseudo-terminal, as unprovisioned as a new one</source>
        <translation>Démarrer un appareil sur un pseudo-terminal, aussi vierge qu’un neuf</translation>
    </message>
    <message>
        <source>Add a &amp;virtual device</source>
        <translation>Ajouter un appareil &amp;virtuel</translation>
    </message>
    <message>
        <source>Add a device that registers and sends by itself</source>
        <translation>Ajouter un appareil qui s’enregistre et émet tout seul</translation>
    </message>
    <message>
        <source>Add a &amp;port by its path…</source>
        <translation>Ajouter un &amp;port par son chemin…</translation>
    </message>
    <message>
        <source>For a port that does not appear by itself, such as a pseudo-terminal</source>
        <translation>Pour un port qui n’apparaît pas de lui-même, p. ex. un pseudo-terminal</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Tout &amp;rechercher</translation>
    </message>
    <message>
        <source>Find any action and any device</source>
        <translation>Trouver toute action et tout appareil</translation>
    </message>
    <message>
        <source>Fi&amp;lter devices</source>
        <translation>&amp;Filtrer les appareils</translation>
    </message>
    <message>
        <source>Go to the filter of the device list</source>
        <translation>Aller au filtre de la liste des appareils</translation>
    </message>
    <message>
        <source>Show the &amp;pool</source>
        <translation>Afficher le &amp;pool</translation>
    </message>
    <message>
        <source>Select no device and show all together</source>
        <translation>Ne sélectionner aucun appareil et tout montrer ensemble</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Afficher ou masquer la chronologie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window and stop the bench cloud</source>
        <translation>Fermer la fenêtre et arrêter le cloud du banc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connect to a broker…</source>
        <translation>Se &amp;connecter à un broker…</translation>
    </message>
    <message>
        <source>Work with an MQTT broker of your own in place of the bench cloud</source>
        <translation>Travailler avec votre propre broker MQTT à la place du cloud du banc</translation>
    </message>
    <message>
        <source>&amp;Start the cloud again</source>
        <translation>&amp;Redémarrer le cloud</translation>
    </message>
    <message>
        <source>Bring the bench cloud up, or connect to the broker, again after it failed</source>
        <translation>Relancer le cloud du banc, ou se reconnecter au broker, après un échec</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>The wait was cancelled</source>
        <translation>L’attente a été annulée</translation>
    </message>
</context>
<context>
    <name>mqtt</name>
    <message>
        <source>nothing is wrong</source>
        <translation>rien n’est faux</translation>
    </message>
    <message>
        <source>a text is longer than 65535 bytes</source>
        <translation>un texte est plus long que 65535 octets</translation>
    </message>
    <message>
        <source>a text is not UTF-8, or holds U+0000 or a surrogate</source>
        <translation>un texte n’est pas en UTF-8, ou contient U+0000 ou un code de substitution</translation>
    </message>
    <message>
        <source>a topic name is empty</source>
        <translation>un nom de topic est vide</translation>
    </message>
    <message>
        <source>a topic name holds a wildcard</source>
        <translation>un nom de topic contient un joker</translation>
    </message>
    <message>
        <source>a topic filter is empty, or a wildcard does not fill its level, or # is not the last level</source>
        <translation>un filtre de topic est vide, ou un joker n’occupe pas tout son niveau, ou # n’est pas le dernier niveau</translation>
    </message>
    <message>
        <source>a QoS is not 0, 1 or 2</source>
        <translation>une QoS n’est pas 0, 1 ou 2</translation>
    </message>
    <message>
        <source>a packet is larger than the limit</source>
        <translation>un paquet dépasse la limite</translation>
    </message>
    <message>
        <source>a packet type is reserved, or not one that a broker sends</source>
        <translation>un type de paquet est réservé, ou n’est pas de ceux qu’un broker envoie</translation>
    </message>
    <message>
        <source>the flags of a packet&apos;s first byte are not the ones that its type asks for</source>
        <translation>les indicateurs du premier octet d’un paquet ne sont pas ceux qu’exige son type</translation>
    </message>
    <message>
        <source>a remaining length takes more than four bytes</source>
        <translation>une longueur restante occupe plus de quatre octets</translation>
    </message>
    <message>
        <source>a packet is longer or shorter than its fields</source>
        <translation>un paquet est plus long ou plus court que ses champs</translation>
    </message>
    <message>
        <source>a packet identifier is zero</source>
        <translation>un identifiant de paquet est nul</translation>
    </message>
    <message>
        <source>a packet came before CONNACK</source>
        <translation>un paquet est venu avant CONNACK</translation>
    </message>
    <message>
        <source>a second CONNACK came</source>
        <translation>un second CONNACK est venu</translation>
    </message>
    <message>
        <source>reserved CONNACK flags are set</source>
        <translation>des indicateurs réservés de CONNACK sont mis</translation>
    </message>
    <message>
        <source>CONNACK reports a stored session that was not asked for, or together with a refusal</source>
        <translation>CONNACK annonce une session conservée qui n’a pas été demandée, ou en même temps qu’un refus</translation>
    </message>
    <message>
        <source>a SUBACK holds another number of codes than filters were sent</source>
        <translation>un SUBACK contient un autre nombre de codes que de filtres envoyés</translation>
    </message>
    <message>
        <source>a SUBACK holds a code other than 0, 1, 2 and 128</source>
        <translation>un SUBACK contient un autre code que 0, 1, 2 et 128</translation>
    </message>
    <message>
        <source>a SUBACK or UNSUBACK answers no request</source>
        <translation>un SUBACK ou UNSUBACK ne répond à aucune requête</translation>
    </message>
    <message>
        <source>a message was acknowledged by a packet of another QoS</source>
        <translation>un message a été acquitté par un paquet d’une autre QoS</translation>
    </message>
    <message>
        <source>a PINGREQ was not answered</source>
        <translation>un PINGREQ est resté sans réponse</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>there is a connection already</source>
        <translation>il y a déjà une connexion</translation>
    </message>
    <message>
        <source>a list is empty</source>
        <translation>une liste est vide</translation>
    </message>
    <message>
        <source>a password is given without a user</source>
        <translation>un mot de passe est donné sans utilisateur</translation>
    </message>
    <message>
        <source>an empty client identifier needs a clean session</source>
        <translation>un identifiant de client vide exige une session propre</translation>
    </message>
    <message>
        <source>all packet identifiers are in use</source>
        <translation>tous les identifiants de paquet sont utilisés</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The broker did not complete the connection in time.</source>
        <translation>Le broker n’a pas terminé la connexion à temps.</translation>
    </message>
    <message>
        <source>The link is open, but no CONNACK came.</source>
        <translation>La liaison est ouverte, mais aucun CONNACK n’est venu.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>La liaison n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>A CONNACK within %1 ms.</source>
        <translation>Un CONNACK en %1 ms.</translation>
    </message>
    <message>
        <source>The CONNECT was not sent.</source>
        <translation>Le CONNECT n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The message was dropped with its session.</source>
        <translation>Le message a été abandonné avec sa session.</translation>
    </message>
    <message>
        <source>The message was dropped: the connection ended, and with it its clean session.</source>
        <translation>Le message a été abandonné : la connexion a pris fin, et avec elle sa session propre.</translation>
    </message>
    <message>
        <source>The connection ended before the broker answered.</source>
        <translation>La connexion a pris fin avant la réponse du broker.</translation>
    </message>
    <message>
        <source>The MQTT client was closed.</source>
        <translation>Le client MQTT a été fermé.</translation>
    </message>
    <message>
        <source>The client is connected, or connecting, already.</source>
        <translation>Le client est déjà connecté ou en train de se connecter.</translation>
    </message>
    <message>
        <source>The message waits in the outbox of its session.</source>
        <translation>Le message attend dans la boîte d’envoi de sa session.</translation>
    </message>
    <message>
        <source>The session is in use.</source>
        <translation>La session est utilisée.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Le message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The message was not sent: too many bytes are waiting for the broker.</source>
        <translation>Le message n’a pas été envoyé : trop d’octets attendent le broker.</translation>
    </message>
    <message>
        <source>The subscription was not sent.</source>
        <translation>L’abonnement n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The unsubscription was not sent.</source>
        <translation>Le désabonnement n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The broker answered a QoS 2 message with PUBACK.</source>
        <translation>Le broker a répondu à un message QoS 2 par PUBACK.</translation>
    </message>
    <message>
        <source>PUBACK for packet identifier %1.</source>
        <translation>PUBACK pour l’identifiant de paquet %1.</translation>
    </message>
    <message>
        <source>The broker does not offer QoS 2; the message may have been delivered.</source>
        <translation>Le broker n’offre pas QoS 2 ; le message a pu être remis.</translation>
    </message>
    <message>
        <source>Publish with QoS 1 to this broker.</source>
        <translation>Publiez en QoS 1 sur ce broker.</translation>
    </message>
    <message>
        <source>It does not speak MQTT 3.1.1.</source>
        <translation>Il ne parle pas MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>Use a broker that speaks MQTT 3.1.1.</source>
        <translation>Utilisez un broker qui parle MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>It does not accept this client identifier.</source>
        <translation>Il n’accepte pas cet identifiant de client.</translation>
    </message>
    <message>
        <source>Use another client identifier.</source>
        <translation>Utilisez un autre identifiant de client.</translation>
    </message>
    <message>
        <source>Its MQTT service is not available at the moment.</source>
        <translation>Son service MQTT n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Correct user name and password.</source>
        <translation>Corrigez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>This client is not authorised to connect.</source>
        <translation>Ce client n’est pas autorisé à se connecter.</translation>
    </message>
    <message>
        <source>Check the certificate or user, and the broker&apos;s access rules.</source>
        <translation>Vérifiez le certificat ou l’utilisateur, et les règles d’accès du broker.</translation>
    </message>
    <message>
        <source>In it, %1.</source>
        <translation>Dedans, %1.</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>Corrigez-le ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The broker did not answer a PINGREQ in time.</source>
        <translation>Le broker n’a pas répondu à temps à un PINGREQ.</translation>
    </message>
    <message>
        <source>The broker hangs, or the network lost the connection.</source>
        <translation>Le broker est bloqué, ou le réseau a perdu la connexion.</translation>
    </message>
    <message>
        <source>The broker broke the MQTT 3.1.1 protocol.</source>
        <translation>Le broker a enfreint le protocole MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>In what it sent, %1.</source>
        <translation>Dans ce qu’il a envoyé, %1.</translation>
    </message>
    <message>
        <source>A defect in the broker, or something that is not MQTT listens on this port.</source>
        <translation>Un défaut du broker, ou quelque chose qui n’est pas MQTT écoute sur ce port.</translation>
    </message>
    <message>
        <source>The broker refused the connection.</source>
        <translation>Le broker a refusé la connexion.</translation>
    </message>
    <message>
        <source>CONNACK return code %1.</source>
        <translation>Code de retour CONNACK %1.</translation>
    </message>
    <message>
        <source>Return code 0.</source>
        <translation>Code de retour 0.</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>Il n’y a pas de connexion au broker.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The connection was closed on request.</source>
        <translation>La connexion a été fermée sur demande.</translation>
    </message>
    <message>
        <source>An outbox needs a session that lasts.</source>
        <translation>Une boîte d’envoi exige une session durable.</translation>
    </message>
    <message>
        <source>A client identifier, and clean session off.</source>
        <translation>Un identifiant de client, et pas de session propre.</translation>
    </message>
    <message>
        <source>The outbox holds a message that cannot be sent.</source>
        <translation>La boîte d’envoi contient un message qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The database was changed by something else.</source>
        <translation>La base de données a été modifiée par autre chose.</translation>
    </message>
    <message>
        <source>Remove the message, or move the database aside.</source>
        <translation>Supprimez le message, ou déplacez la base de données.</translation>
    </message>
    <message>
        <source>No host is given.</source>
        <translation>Aucun hôte n’est indiqué.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s name or address.</source>
        <translation>Indiquez le nom ou l’adresse du broker.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>On ne peut pas se connecter au port 0.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s port.</source>
        <translation>Indiquez le port du broker.</translation>
    </message>
    <message>
        <source>The retained messages could not be read in time.</source>
        <translation>Les messages retenus n’ont pas pu être lus à temps.</translation>
    </message>
    <message>
        <source>an answer within 15 s</source>
        <translation>une réponse en 15 s</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1.</source>
        <translation>Le broker a refusé l’abonnement à %1.</translation>
    </message>
    <message>
        <source>Its access rules do not allow it.</source>
        <translation>Ses règles d’accès ne le permettent pas.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection.</source>
        <translation>Le broker à %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection during the TLS handshake.</source>
        <translation>Le broker à %1 a fermé la connexion pendant la poignée de main TLS.</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port, or is just stopping.</source>
        <translation>Il ne parle pas TLS sur ce port, ou est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>Aucune connexion à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>Rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Start the broker, or correct host and port.</source>
        <translation>Démarrez le broker, ou corrigez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The name is wrong, or name resolution does not work here.</source>
        <translation>Le nom est faux, ou la résolution de noms ne marche pas ici.</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>Vérifiez le nom d’hôte et le réseau.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Le certificat client est illisible.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form, or only the key was given.</source>
        <translation>Ce n’est pas un certificat au format PEM, ou seule la clé a été donnée.</translation>
    </message>
    <message>
        <source>Choose the certificate file that belongs to the key.</source>
        <translation>Choisissez le fichier de certificat qui va avec la clé.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>La clé privée est illisible.</translation>
    </message>
    <message>
        <source>It is not an RSA or EC key in PEM form, or its passphrase is another.</source>
        <translation>Ce n’est pas une clé RSA ou EC au format PEM, ou sa phrase secrète est une autre.</translation>
    </message>
    <message>
        <source>Choose the key file of the certificate and give its passphrase.</source>
        <translation>Choisissez le fichier de clé du certificat et donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation>TLS n’est pas disponible.</translation>
    </message>
    <message>
        <source>Qt found no usable OpenSSL library.</source>
        <translation>Qt n’a pas trouvé de bibliothèque OpenSSL utilisable.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>Installez OpenSSL 3.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read.</source>
        <translation>Le certificat de l’autorité est illisible.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Ce n’est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate.</source>
        <translation>Choisissez le fichier avec le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>The broker asks for a client certificate, and none was shown.</source>
        <translation>Le broker demande un certificat client, et aucun n’a été présenté.</translation>
    </message>
    <message>
        <source>Give a client certificate and its key.</source>
        <translation>Donnez un certificat client et sa clé.</translation>
    </message>
    <message>
        <source>The broker knows our certificate as revoked.</source>
        <translation>Le broker connaît notre certificat comme révoqué.</translation>
    </message>
    <message>
        <source>Have a new certificate issued.</source>
        <translation>Faites émettre un nouveau certificat.</translation>
    </message>
    <message>
        <source>The broker finds our certificate expired.</source>
        <translation>Le broker trouve notre certificat expiré.</translation>
    </message>
    <message>
        <source>Have a new certificate issued, or correct the clocks.</source>
        <translation>Faites émettre un nouveau certificat, ou corrigez les horloges.</translation>
    </message>
    <message>
        <source>The broker does not trust the authority that issued our certificate.</source>
        <translation>Le broker ne fait pas confiance à l’autorité qui a émis notre certificat.</translation>
    </message>
    <message>
        <source>Use a certificate of the broker&apos;s own authority.</source>
        <translation>Utilisez un certificat de la propre autorité du broker.</translation>
    </message>
    <message>
        <source>The broker refused our certificate.</source>
        <translation>Le broker a refusé notre certificat.</translation>
    </message>
    <message>
        <source>The broker does not speak TLS on this port.</source>
        <translation>Le broker ne parle pas TLS sur ce port.</translation>
    </message>
    <message>
        <source>Correct the port, or turn TLS off.</source>
        <translation>Corrigez le port, ou désactivez TLS.</translation>
    </message>
    <message>
        <source>The broker speaks none of the protocols offered by ALPN.</source>
        <translation>Le broker ne parle aucun des protocoles proposés par ALPN.</translation>
    </message>
    <message>
        <source>Correct the ALPN setting.</source>
        <translation>Corrigez le réglage ALPN.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Le certificat de %1 n’a pas été accepté.</translation>
    </message>
    <message>
        <source>A certificate for this host name.</source>
        <translation>Un certificat pour ce nom d’hôte.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>Le certificat est établi pour %1.</translation>
    </message>
    <message>
        <source>Connect by a name that the certificate holds.</source>
        <translation>Connectez-vous sous un nom que contient le certificat.</translation>
    </message>
    <message>
        <source>A certificate that is valid today.</source>
        <translation>Un certificat valable aujourd’hui.</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2.</source>
        <translation>Il est valable du %1 au %2.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate, or correct the clock.</source>
        <translation>Renouvelez le certificat du broker, ou corrigez l’horloge.</translation>
    </message>
    <message>
        <source>A certificate that is still good.</source>
        <translation>Un certificat encore bon.</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>Son autorité l’a révoqué.</translation>
    </message>
    <message>
        <source>Have a new certificate issued for the broker.</source>
        <translation>Faites émettre un nouveau certificat pour le broker.</translation>
    </message>
    <message>
        <source>A certificate of a trusted authority, or one that is trusted itself.</source>
        <translation>Un certificat d’une autorité de confiance, ou lui-même de confiance.</translation>
    </message>
    <message>
        <source>The broker signed its certificate itself.</source>
        <translation>Le broker a signé lui-même son certificat.</translation>
    </message>
    <message>
        <source>Give this very certificate as the authority, if the broker is the right one.</source>
        <translation>Donnez ce certificat même comme autorité, si c’est le bon broker.</translation>
    </message>
    <message>
        <source>A chain that ends at a trusted authority.</source>
        <translation>Une chaîne qui aboutit à une autorité de confiance.</translation>
    </message>
    <message>
        <source>The authority that issued it is not among the trusted ones.</source>
        <translation>L’autorité qui l’a émis n’est pas parmi celles de confiance.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate that belongs to this broker.</source>
        <translation>Donnez le certificat de l’autorité de ce broker.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>La poignée de main TLS avec %1 a échoué.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>A message in the outbox makes no sense.</source>
        <translation>Un message de la boîte d’envoi n’a pas de sens.</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <translation>message %1 sur %2</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>Un autre programme a écrit dans la base de données, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Remove the message from the table outbox.</source>
        <translation>Supprimez le message de la table outbox.</translation>
    </message>
    <message>
        <source>The outbox cannot be written, so nothing was sent.</source>
        <translation>La boîte d’envoi ne peut pas être écrite, rien n’a donc été envoyé.</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>A server certificate needs names.</source>
        <translation>Un certificat de serveur a besoin de noms.</translation>
    </message>
    <message>
        <source>DNS:host or IP:address</source>
        <translation>DNS:host ou IP:address</translation>
    </message>
    <message>
        <source>The revocation list cannot be made.</source>
        <translation>La liste de révocation ne peut pas être créée.</translation>
    </message>
    <message>
        <source>The authority&apos;s folder %1 cannot be made.</source>
        <translation>Le dossier %1 de l’autorité ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Choisissez un autre dossier personnel, ou rendez son parent accessible en écriture.</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 cannot be used: %2</source>
        <translation>La clé %1 de l’autorité n’est pas utilisable : %2</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move the folder aside; nothing was changed.</source>
        <translation>Remettez-en une copie, ou déplacez le dossier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate %1 is damaged.</source>
        <translation>Le certificat %1 de l’autorité est endommagé.</translation>
    </message>
    <message>
        <source>%1 is not an authority&apos;s certificate.</source>
        <translation>%1 n’est pas le certificat d’une autorité.</translation>
    </message>
    <message>
        <source>Move the folder aside; nothing was changed.</source>
        <translation>Déplacez le dossier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The authority&apos;s key and certificate in %1 do not belong together.</source>
        <translation>La clé et le certificat de l’autorité dans %1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Put the right pair back, or move the folder aside; nothing was changed.</source>
        <translation>Remettez la bonne paire, ou déplacez le dossier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate has expired.</source>
        <translation>Le certificat de l’autorité a expiré.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not valid yet.</source>
        <translation>Le certificat de l’autorité n’est pas encore valable.</translation>
    </message>
    <message>
        <source>If that is a surprise, this machine&apos;s clock is wrong.</source>
        <translation>Si cela surprend, l’horloge de cette machine est fausse.</translation>
    </message>
    <message>
        <source>Set the clock, or move %1 aside to start a new authority; nothing was changed.</source>
        <translation>Réglez l’horloge, ou déplacez %1 pour commencer une nouvelle autorité ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 is missing.</source>
        <translation>La clé %1 de l’autorité manque.</translation>
    </message>
    <message>
        <source>The certificate cannot be made.</source>
        <translation>Le certificat ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>Libérez de l’espace sur son disque.</translation>
    </message>
    <message>
        <source>Give yourself the right to it, or choose another home.</source>
        <translation>Donnez-vous-en le droit, ou choisissez un autre dossier personnel.</translation>
    </message>
    <message>
        <source>%1 is larger than it can rightly be.</source>
        <translation>%1 est plus grand qu’il ne peut l’être.</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>au plus %1 octets</translation>
    </message>
    <message>
        <source>This is not a PEM certificate.</source>
        <translation>Ce n’est pas un certificat PEM.</translation>
    </message>
    <message>
        <source>A private key cannot be made.</source>
        <translation>Une clé privée ne peut pas être créée.</translation>
    </message>
    <message>
        <source>The private key cannot be decrypted.</source>
        <translation>La clé privée ne peut pas être déchiffrée.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Give the right passphrase.</source>
        <translation>Donnez la bonne phrase secrète.</translation>
    </message>
    <message>
        <source>This is not a PEM private key.</source>
        <translation>Ce n’est pas une clé privée PEM.</translation>
    </message>
    <message>
        <source>The private key is of another kind.</source>
        <translation>La clé privée est d’un autre genre.</translation>
    </message>
    <message>
        <source>a key on the curve P-256</source>
        <translation>une clé sur la courbe P-256</translation>
    </message>
    <message>
        <source>The private key cannot be written as text.</source>
        <translation>La clé privée ne peut pas être écrite en texte.</translation>
    </message>
    <message>
        <source>The signing request cannot be made.</source>
        <translation>La demande de signature ne peut pas être créée.</translation>
    </message>
</context>
<context>
    <name>serial</name>
    <message>
        <source>A login at the broker.</source>
        <translation>Une connexion au broker.</translation>
    </message>
    <message>
        <source>The device waits before it tries to connect again.</source>
        <translation>L’appareil attend avant de réessayer de se connecter.</translation>
    </message>
    <message>
        <source>Earlier attempts failed, and it backs off.</source>
        <translation>Des tentatives antérieures ont échoué, et il s’espace.</translation>
    </message>
    <message>
        <source>Find out why the earlier attempts failed, restart the device, then resume.</source>
        <translation>Trouvez pourquoi les tentatives antérieures ont échoué, redémarrez l’appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>The device has no network.</source>
        <translation>L’appareil n’a pas de réseau.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or passphrase is wrong, or there is no coverage.</source>
        <translation>Le nom ou la phrase secrète du Wi-Fi est faux, ou il n’y a pas de couverture.</translation>
    </message>
    <message>
        <source>Give it a network that is in reach, then resume.</source>
        <translation>Donnez-lui un réseau à portée, puis reprenez.</translation>
    </message>
    <message>
        <source>The device does not reach its endpoint.</source>
        <translation>L’appareil n’atteint pas son point d’accès.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name does not resolve, its port is another one, or a firewall stands in between.</source>
        <translation>Le nom du point d’accès ne se résout pas, son port est un autre, ou un pare-feu est entre les deux.</translation>
    </message>
    <message>
        <source>Compare the endpoint on the device with that of the cloud.</source>
        <translation>Comparez le point d’accès de l’appareil avec celui du cloud.</translation>
    </message>
    <message>
        <source>The TLS handshake between the device and its endpoint failed.</source>
        <translation>La poignée de main TLS entre l’appareil et son point d’accès a échoué.</translation>
    </message>
    <message>
        <source>The root certificate does not fit the endpoint, the device&apos;s clock is wrong, or the endpoint does not take the device&apos;s certificate.</source>
        <translation>Le certificat racine ne va pas avec le point d’accès, l’horloge de l’appareil est fausse, ou le point d’accès ne prend pas le certificat de l’appareil.</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the alert, and at the device&apos;s clock.</source>
        <translation>Cherchez l’alerte dans le journal du broker, et regardez l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>The broker refused the device&apos;s MQTT login.</source>
        <translation>Le broker a refusé la connexion MQTT de l’appareil.</translation>
    </message>
    <message>
        <source>The certificate is not active, or may not use this client ID.</source>
        <translation>Le certificat n’est pas actif, ou ne peut pas utiliser cet ID de client.</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the client ID and the reason.</source>
        <translation>Cherchez l’ID de client et la raison dans le journal du broker.</translation>
    </message>
    <message>
        <source>The device logged in, and the broker then allowed it nothing.</source>
        <translation>L’appareil s’est connecté, puis le broker ne lui a rien permis.</translation>
    </message>
    <message>
        <source>The policy of its certificate does not cover its topics.</source>
        <translation>La politique de son certificat ne couvre pas ses topics.</translation>
    </message>
    <message>
        <source>Attach a policy that allows the device&apos;s own topics.</source>
        <translation>Attachez une politique qui permet les propres topics de l’appareil.</translation>
    </message>
    <message>
        <source>Nothing answered on %1.</source>
        <translation>Rien n’a répondu sur %1.</translation>
    </message>
    <message>
        <source>Not one byte came. %1</source>
        <translation>Pas un octet n’est venu. %1</translation>
    </message>
    <message>
        <source>The device is off, hangs, or its lines are not connected to this port.</source>
        <translation>L’appareil est éteint, bloqué, ou ses lignes ne sont pas reliées à ce port.</translation>
    </message>
    <message>
        <source>Check power and wiring, reset the device, then resume.</source>
        <translation>Vérifiez l’alimentation et le câblage, réinitialisez l’appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>The device on %1 talks, but in no language that Ferrule knows.</source>
        <translation>L’appareil sur %1 parle, mais aucune langue que Ferrule connaisse.</translation>
    </message>
    <message>
        <source>%1 bytes came, %2 frames of them damaged, none a reply.</source>
        <translation>%1 octets sont venus, dont %2 trames endommagées, aucune n’étant une réponse.</translation>
    </message>
    <message>
        <source>Another bit rate, or firmware without a provisioning dialect.</source>
        <translation>Un autre débit, ou un micrologiciel sans dialecte de provisionnement.</translation>
    </message>
    <message>
        <source>A bad cable, or another program that reads from the port.</source>
        <translation>Un mauvais câble, ou un autre programme qui lit sur le port.</translation>
    </message>
    <message>
        <source>Look at the console: legible text means that the bit rate is right.</source>
        <translation>Regardez la console : un texte lisible veut dire que le débit est juste.</translation>
    </message>
    <message>
        <source>A reply in one of the dialects that Ferrule speaks.</source>
        <translation>Une réponse dans l’un des dialectes que parle Ferrule.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>Le port %1 n’est pas là.</translation>
    </message>
    <message>
        <source>The device is unplugged, switched off, or still starting.</source>
        <translation>L’appareil est débranché, éteint ou encore en démarrage.</translation>
    </message>
    <message>
        <source>Plug the device in, then resume.</source>
        <translation>Branchez l’appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>opened %1 at %2 baud</source>
        <translation>%1 ouvert à %2 bauds</translation>
    </message>
    <message>
        <source>The port was closed.</source>
        <translation>Le port a été fermé.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>The device joins no Wi-Fi network over this line.</source>
        <translation>L’appareil ne rejoint pas de réseau Wi-Fi par cette ligne.</translation>
    </message>
    <message>
        <source>%1 bytes are not shown: a secret was on the line</source>
        <translation>%1 octets ne sont pas affichés : un secret était sur la ligne</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>Il parle %1.</translation>
    </message>
    <message>
        <source>The firmware, or the dialect itself, has no command for it.</source>
        <translation>Le micrologiciel, ou le dialecte lui-même, n’a pas de commande pour cela.</translation>
    </message>
    <message>
        <source>The device cannot list its settings over this line.</source>
        <translation>L’appareil ne peut pas lister ses réglages par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot tell a setting over this line.</source>
        <translation>L’appareil ne peut pas donner un réglage par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot take a setting over this line.</source>
        <translation>L’appareil ne peut pas prendre un réglage par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot delete a setting over this line.</source>
        <translation>L’appareil ne peut pas supprimer un réglage par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot stage writes over this line.</source>
        <translation>L’appareil ne peut pas préparer des écritures par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot take a credential over this line.</source>
        <translation>L’appareil ne peut pas prendre d’identifiants par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot tell the digest of a credential over this line.</source>
        <translation>L’appareil ne peut pas donner l’empreinte d’identifiants par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot hand out a credential over this line.</source>
        <translation>L’appareil ne peut pas livrer d’identifiants par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot make a key over this line.</source>
        <translation>L’appareil ne peut pas créer de clé par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot sign a certificate request over this line.</source>
        <translation>L’appareil ne peut pas signer de demande de certificat par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot show a certificate that it came with over this line.</source>
        <translation>L’appareil ne peut pas montrer un certificat d’origine par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot be told the time over this line.</source>
        <translation>L’heure ne peut pas être donnée à l’appareil par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot join a Wi-Fi network over this line.</source>
        <translation>L’appareil ne peut pas rejoindre de réseau Wi-Fi par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot be told to connect over this line.</source>
        <translation>On ne peut pas dire à l’appareil de se connecter par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot be restarted over this line.</source>
        <translation>L’appareil ne peut pas être redémarré par cette ligne.</translation>
    </message>
    <message>
        <source>The device cannot be told how to send over this line.</source>
        <translation>On ne peut pas dire à l’appareil comment envoyer par cette ligne.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>The device did not answer %1.</source>
        <translation>L’appareil n’a pas répondu à %1.</translation>
    </message>
    <message>
        <source>No final result to %1 attempts, given %2 s each.</source>
        <translation>Pas de résultat final à %1 tentatives de %2 s chacune.</translation>
    </message>
    <message>
        <source>The device hangs, restarts, or the line loses bytes.</source>
        <translation>L’appareil est bloqué, redémarre, ou la ligne perd des octets.</translation>
    </message>
    <message>
        <source>Reset the device and resume.</source>
        <translation>Réinitialisez l’appareil et reprenez.</translation>
    </message>
    <message>
        <source>The line was closed.</source>
        <translation>La ligne a été fermée.</translation>
    </message>
    <message>
        <source>← %1 %2 bytes</source>
        <translation>← %1 %2 octets</translation>
    </message>
    <message>
        <source>The device refused %1.</source>
        <translation>L’appareil a refusé %1.</translation>
    </message>
    <message>
        <source>It answered ERR%1 %2.</source>
        <translation>Il a répondu ERR%1 %2.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Il a répondu %1.</translation>
    </message>
    <message>
        <source>It answered ERROR.</source>
        <translation>Il a répondu ERROR.</translation>
    </message>
    <message>
        <source>Look at the console for what the device printed, then try again.</source>
        <translation>Voyez dans la console ce que l’appareil a affiché, puis réessayez.</translation>
    </message>
    <message>
        <source>→ %1 bytes of data</source>
        <translation>→ %1 octets de données</translation>
    </message>
    <message>
        <source>AT, to get back into step</source>
        <translation>AT, pour se remettre au pas</translation>
    </message>
    <message>
        <source>→ line ends</source>
        <translation>→ fins de ligne</translation>
    </message>
    <message>
        <source>%1 was not sent: another command is under way.</source>
        <translation>%1 n’a pas été envoyée : une autre commande est en cours.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>The answer to %1 cannot be used.</source>
        <translation>La réponse à %1 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>OK, and no line before it that holds a value.</source>
        <translation>OK, et aucune ligne avant qui contienne une valeur.</translation>
    </message>
    <message>
        <source>→ %1 bytes that end what was left half said</source>
        <translation>→ %1 octets qui terminent ce qui restait à moitié dit</translation>
    </message>
    <message>
        <source>The device answers %1 differently each time.</source>
        <translation>L’appareil répond à %1 chaque fois autrement.</translation>
    </message>
    <message>
        <source>%1 answers, no two in a row alike.</source>
        <translation>%1 réponses, sans deux de suite pareilles.</translation>
    </message>
    <message>
        <source>Bytes are hurt on the line.</source>
        <translation>Des octets sont abîmés sur la ligne.</translation>
    </message>
    <message>
        <source>Check cable and bit rate, then resume.</source>
        <translation>Vérifiez le câble et le débit, puis reprenez.</translation>
    </message>
    <message>
        <source>The device speaks AT, but is no %1.</source>
        <translation>L’appareil parle AT, mais n’est pas un %1.</translation>
    </message>
    <message>
        <source>The security tag holds nothing of this kind.</source>
        <translation>L’étiquette de sécurité ne contient rien de ce genre.</translation>
    </message>
    <message>
        <source>Write the credential first.</source>
        <translation>Écrivez d’abord les identifiants.</translation>
    </message>
    <message>
        <source>The modem keeps this credential to itself, or it is protected.</source>
        <translation>Le modem garde ces identifiants pour lui, ou ils sont protégés.</translation>
    </message>
    <message>
        <source>Use another security tag.</source>
        <translation>Utilisez une autre étiquette de sécurité.</translation>
    </message>
    <message>
        <source>The modem&apos;s credential storage is full.</source>
        <translation>La mémoire d’identifiants du modem est pleine.</translation>
    </message>
    <message>
        <source>Delete credentials that nothing uses any more (AT%CMNG=3), then resume.</source>
        <translation>Supprimez les identifiants que plus rien n’utilise (AT%CMNG=3), puis reprenez.</translation>
    </message>
    <message>
        <source>The modem is active: credentials can be changed only while it is offline.</source>
        <translation>Le modem est actif : les identifiants ne se changent que hors ligne.</translation>
    </message>
    <message>
        <source>Keep the application from switching the modem on (AT+CFUN=4), then resume.</source>
        <translation>Empêchez l’application d’allumer le modem (AT+CFUN=4), puis reprenez.</translation>
    </message>
    <message>
        <source>The security tag holds a credential of this kind.</source>
        <translation>L’étiquette de sécurité contient déjà des identifiants de ce genre.</translation>
    </message>
    <message>
        <source>Delete it first (AT%CMNG=3), then resume.</source>
        <translation>Supprimez-les d’abord (AT%CMNG=3), puis reprenez.</translation>
    </message>
    <message>
        <source>The supply voltage is so low that the modem does not write to its flash.</source>
        <translation>La tension d’alimentation est si basse que le modem n’écrit pas dans sa flash.</translation>
    </message>
    <message>
        <source>Feed the board from a stronger supply, then resume.</source>
        <translation>Alimentez la carte par une source plus forte, puis reprenez.</translation>
    </message>
    <message>
        <source>The module&apos;s firmware has no such command.</source>
        <translation>Le micrologiciel du module n’a pas cette commande.</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware.</source>
        <translation>Mettez à jour le micrologiciel du module.</translation>
    </message>
    <message>
        <source>The module did not understand the parameters.</source>
        <translation>Le module n’a pas compris les paramètres.</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware, or try again if the line is noisy.</source>
        <translation>Mettez à jour le micrologiciel du module, ou réessayez si la ligne est bruitée.</translation>
    </message>
    <message>
        <source>An escape sequence was damaged on the way.</source>
        <translation>Une séquence d’échappement a été endommagée en route.</translation>
    </message>
    <message>
        <source>Try again with a better cable.</source>
        <translation>Réessayez avec un meilleur câble.</translation>
    </message>
    <message>
        <source>The module&apos;s dictionary has no such key.</source>
        <translation>Le dictionnaire du module n’a pas cette clé.</translation>
    </message>
    <message>
        <source>Look up the key in the module&apos;s documentation.</source>
        <translation>Cherchez la clé dans la documentation du module.</translation>
    </message>
    <message>
        <source>The module lets this key only be read.</source>
        <translation>Le module ne laisse que lire cette clé.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>The module lets this key only be written.</source>
        <translation>Le module ne laisse qu’écrire cette clé.</translation>
    </message>
    <message>
        <source>Write it anew; it cannot be compared.</source>
        <translation>Écrivez-la de nouveau ; elle ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>The module could not connect to its endpoint.</source>
        <translation>Le module n’a pas pu se connecter à son point d’accès.</translation>
    </message>
    <message>
        <source>Look at AT+EVENT? for the reason.</source>
        <translation>Voyez la raison avec AT+EVENT?.</translation>
    </message>
    <message>
        <source>A signature could not be verified.</source>
        <translation>Une signature n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Use a certificate of the module&apos;s vendor.</source>
        <translation>Utilisez un certificat du fabricant du module.</translation>
    </message>
    <message>
        <source>The module works on something else.</source>
        <translation>Le module est occupé à autre chose.</translation>
    </message>
    <message>
        <source>Wait a moment, then resume.</source>
        <translation>Attendez un instant, puis reprenez.</translation>
    </message>
    <message>
        <source>The module cannot use this certificate.</source>
        <translation>Le module ne peut pas utiliser ce certificat.</translation>
    </message>
    <message>
        <source>Check that the text is one PEM certificate of a kind that the module takes.</source>
        <translation>Vérifiez que le texte est un certificat PEM d’un genre que prend le module.</translation>
    </message>
    <message>
        <source>A command for the device would be too long.</source>
        <translation>Une commande pour l’appareil serait trop longue.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 octets.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Use a shorter endpoint, claim ID or passphrase.</source>
        <translation>Utilisez un point d’accès, un ID de claim ou une phrase secrète plus courts.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Le réseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est fausse.</translation>
    </message>
    <message>
        <source>No network of that name is in reach.</source>
        <translation>Aucun réseau de ce nom n’est à portée.</translation>
    </message>
    <message>
        <source>The network let it not in.</source>
        <translation>Le réseau ne l’a pas laissé entrer.</translation>
    </message>
    <message>
        <source>The device could not join the network &quot;%1&quot;.</source>
        <translation>L’appareil n’a pas pu rejoindre le réseau « %1 ».</translation>
    </message>
    <message>
        <source>%1 does not resolve.</source>
        <translation>%1 ne se résout pas.</translation>
    </message>
    <message>
        <source>AT+MQTTCONN? stays at state %1.</source>
        <translation>AT+MQTTCONN? reste à l’état %1.</translation>
    </message>
    <message>
        <source>The device reached no login: the port, the TLS handshake or MQTT failed.</source>
        <translation>L’appareil n’est pas arrivé à se connecter : le port, la poignée de main TLS ou MQTT a échoué.</translation>
    </message>
    <message>
        <source>The device holds no %1 in %2.</source>
        <translation>L’appareil ne contient pas de %1 dans %2.</translation>
    </message>
    <message>
        <source>OK, without a version of AT.</source>
        <translation>OK, sans version d’AT.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>La valeur de %1 est illisible.</translation>
    </message>
    <message>
        <source>OK, and no value of the length that it announced.</source>
        <translation>OK, et pas de valeur de la longueur annoncée.</translation>
    </message>
    <message>
        <source>Bytes were hurt on the line.</source>
        <translation>Des octets ont été abîmés sur la ligne.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The device takes keys of 1 to 15 characters.</source>
        <translation>L’appareil prend des clés de 1 à 15 caractères.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2.</source>
        <translation>« %1 » en a %2.</translation>
    </message>
    <message>
        <source>The device keeps no empty values.</source>
        <translation>L’appareil ne garde pas de valeurs vides.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>The module has no place for the setting %1.</source>
        <translation>Le module n’a pas de place pour le réglage %1.</translation>
    </message>
    <message>
        <source>mqtt.endpoint, or a key of the module&apos;s dictionary.</source>
        <translation>mqtt.endpoint, ou une clé du dictionnaire du module.</translation>
    </message>
    <message>
        <source>It holds an escape sequence that there is not.</source>
        <translation>Elle contient une séquence d’échappement qui n’existe pas.</translation>
    </message>
    <message>
        <source>The module holds no %1.</source>
        <translation>Le module ne contient pas de %1.</translation>
    </message>
    <message>
        <source>OK, and no lines behind it.</source>
        <translation>OK, et aucune ligne derrière.</translation>
    </message>
    <message>
        <source>OK, without a version.</source>
        <translation>OK, sans version.</translation>
    </message>
    <message>
        <source>The device cannot replace the key and certificate that it came with over this line.</source>
        <translation>L’appareil ne peut pas remplacer sa clé et son certificat d’origine par cette ligne.</translation>
    </message>
    <message>
        <source>AT+CONF RootCA=, %1 bytes</source>
        <translation>AT+CONF RootCA=, %1 octets</translation>
    </message>
    <message>
        <source>The device cannot hand out its key over this line.</source>
        <translation>L’appareil ne peut pas livrer sa clé par cette ligne.</translation>
    </message>
    <message>
        <source>Event %1 %2 %3.</source>
        <translation>Événement %1 %2 %3.</translation>
    </message>
    <message>
        <source>The module did not tell what became of its connection.</source>
        <translation>Le module n’a pas dit ce qu’est devenue sa connexion.</translation>
    </message>
    <message>
        <source>No event 6 within 120 s.</source>
        <translation>Pas d’événement 6 en 120 s.</translation>
    </message>
    <message>
        <source>It hangs, or its network does.</source>
        <translation>Il est bloqué, ou son réseau l’est.</translation>
    </message>
    <message>
        <source>Restart the module, then resume.</source>
        <translation>Redémarrez le module, puis reprenez.</translation>
    </message>
    <message>
        <source>The modem&apos;s signing request cannot be used.</source>
        <translation>La demande de signature du modem n’est pas utilisable.</translation>
    </message>
    <message>
        <source>base64url(CSR DER).base64url(COSE), signed with the new key.</source>
        <translation>base64url(CSR DER).base64url(COSE), signé avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>Bytes were lost on the line.</source>
        <translation>Des octets ont été perdus sur la ligne.</translation>
    </message>
    <message>
        <source>Resume: a new key is made.</source>
        <translation>Reprenez : une nouvelle clé est créée.</translation>
    </message>
    <message>
        <source>%1 characters without a dot.</source>
        <translation>%1 caractères sans point.</translation>
    </message>
    <message>
        <source>Characters that are no base64url.</source>
        <translation>Des caractères qui ne sont pas du base64url.</translation>
    </message>
    <message>
        <source>→ a closing quote</source>
        <translation>→ un guillemet fermant</translation>
    </message>
    <message>
        <source>The modem made its key in another security tag.</source>
        <translation>Le modem a créé sa clé dans une autre étiquette de sécurité.</translation>
    </message>
    <message>
        <source>Security tag %1.</source>
        <translation>Étiquette de sécurité %1.</translation>
    </message>
    <message>
        <source>The modem cannot take a credential that holds a quote.</source>
        <translation>Le modem ne peut pas prendre des identifiants qui contiennent un guillemet.</translation>
    </message>
    <message>
        <source>Give it a plain PEM text.</source>
        <translation>Donnez-lui un texte PEM simple.</translation>
    </message>
    <message>
        <source>AT%CMNG=0,%1,%2, %3 bytes</source>
        <translation>AT%CMNG=0,%1,%2, %3 octets</translation>
    </message>
    <message>
        <source>The modem holds no authority in security tag %1.</source>
        <translation>Le modem ne contient pas d’autorité dans l’étiquette de sécurité %1.</translation>
    </message>
    <message>
        <source>The modem holds no certificate in security tag %1.</source>
        <translation>Le modem ne contient pas de certificat dans l’étiquette de sécurité %1.</translation>
    </message>
    <message>
        <source>The modem holds no key in security tag %1.</source>
        <translation>Le modem ne contient pas de clé dans l’étiquette de sécurité %1.</translation>
    </message>
    <message>
        <source>Provision the device.</source>
        <translation>Provisionnez l’appareil.</translation>
    </message>
    <message>
        <source>The modem cannot take a name that holds a quote.</source>
        <translation>Le modem ne peut pas prendre un nom qui contient un guillemet.</translation>
    </message>
    <message>
        <source>Modem firmware before 1.3 makes no keys.</source>
        <translation>Un micrologiciel de modem antérieur à 1.3 ne crée pas de clés.</translation>
    </message>
    <message>
        <source>→ Improv: the Wi-Fi settings</source>
        <translation>→ Improv : les réglages Wi-Fi</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi settings.</source>
        <translation>L’appareil a refusé les réglages Wi-Fi.</translation>
    </message>
    <message>
        <source>The device did not answer the Wi-Fi settings.</source>
        <translation>L’appareil n’a pas répondu aux réglages Wi-Fi.</translation>
    </message>
    <message>
        <source>→ Improv: the question for its state</source>
        <translation>→ Improv : la question de son état</translation>
    </message>
    <message>
        <source>The device refused the question for its state.</source>
        <translation>L’appareil a refusé la question de son état.</translation>
    </message>
    <message>
        <source>The device did not answer the question for its state.</source>
        <translation>L’appareil n’a pas répondu à la question de son état.</translation>
    </message>
    <message>
        <source>→ Improv: the question for its device information</source>
        <translation>→ Improv : la question de ses informations</translation>
    </message>
    <message>
        <source>The device refused the question for its device information.</source>
        <translation>L’appareil a refusé la question de ses informations.</translation>
    </message>
    <message>
        <source>The device did not answer the question for its device information.</source>
        <translation>L’appareil n’a pas répondu à la question de ses informations.</translation>
    </message>
    <message>
        <source>→ Improv: the question for networks in reach</source>
        <translation>→ Improv : la question des réseaux à portée</translation>
    </message>
    <message>
        <source>The device refused the question for networks in reach.</source>
        <translation>L’appareil a refusé la question des réseaux à portée.</translation>
    </message>
    <message>
        <source>The device did not answer the question for networks in reach.</source>
        <translation>L’appareil n’a pas répondu à la question des réseaux à portée.</translation>
    </message>
    <message>
        <source>← Improv state: ready</source>
        <translation>← État Improv : prêt</translation>
    </message>
    <message>
        <source>← Improv state: provisioning</source>
        <translation>← État Improv : connexion en cours</translation>
    </message>
    <message>
        <source>← Improv state: provisioned</source>
        <translation>← État Improv : connecté</translation>
    </message>
    <message>
        <source>← Improv state: state %1</source>
        <translation>← État Improv : état %1</translation>
    </message>
    <message>
        <source>← Improv error %1</source>
        <translation>← Erreur Improv %1</translation>
    </message>
    <message>
        <source>← Improv command %1, echoed</source>
        <translation>← Commande Improv %1, en écho</translation>
    </message>
    <message>
        <source>← Improv result of command %1, %2 bytes</source>
        <translation>← Résultat Improv de la commande %1, %2 octets</translation>
    </message>
    <message>
        <source>← Improv packet of type %1</source>
        <translation>← Paquet Improv de type %1</translation>
    </message>
    <message>
        <source>No Improv packet to %1 requests.</source>
        <translation>Pas de paquet Improv à %1 requêtes.</translation>
    </message>
    <message>
        <source>It hangs, restarts, or its firmware does not speak Improv.</source>
        <translation>Il est bloqué, redémarre, ou son micrologiciel ne parle pas Improv.</translation>
    </message>
    <message>
        <source>Reset the device and try again.</source>
        <translation>Réinitialisez l’appareil et réessayez.</translation>
    </message>
    <message>
        <source>Improv error %1.</source>
        <translation>Erreur Improv %1.</translation>
    </message>
    <message>
        <source>A packet was hurt on the line.</source>
        <translation>Un paquet a été abîmé sur la ligne.</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Son micrologiciel ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>Another Improv command is under way.</source>
        <translation>Une autre commande Improv est en cours.</translation>
    </message>
    <message>
        <source>The device sees &quot;%1&quot; at %2 dBm, so the passphrase is wrong.</source>
        <translation>L’appareil voit « %1 » à %2 dBm, la phrase secrète est donc fausse.</translation>
    </message>
    <message>
        <source>The device sees %1 networks, and &quot;%2&quot; is none of them.</source>
        <translation>L’appareil voit %1 réseaux, et « %2 » n’en est pas.</translation>
    </message>
    <message>
        <source>There can be no such network.</source>
        <translation>Un tel réseau ne peut pas exister.</translation>
    </message>
    <message>
        <source>A name of %1 bytes and a passphrase of %2.</source>
        <translation>Un nom de %1 octets et une phrase secrète de %2.</translation>
    </message>
    <message>
        <source>A name of 1 to 32 bytes and a passphrase of at most 64.</source>
        <translation>Un nom de 1 à 32 octets et une phrase secrète d’au plus 64.</translation>
    </message>
    <message>
        <source>The device has no setting %1.</source>
        <translation>L’appareil n’a pas de réglage %1.</translation>
    </message>
    <message>
        <source>The device cannot be configured over this line.</source>
        <translation>L’appareil ne peut pas être configuré par cette ligne.</translation>
    </message>
    <message>
        <source>The file %1 does not grow as it is written.</source>
        <translation>Le fichier %1 ne grandit pas quand on l’écrit.</translation>
    </message>
    <message>
        <source>The file system is full, or answers are lost again and again.</source>
        <translation>Le système de fichiers est plein, ou des réponses se perdent sans cesse.</translation>
    </message>
    <message>
        <source>Make room on the device, then resume.</source>
        <translation>Faites de la place sur l’appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>The device holds no authority.</source>
        <translation>L’appareil ne contient pas d’autorité.</translation>
    </message>
    <message>
        <source>The device holds no certificate.</source>
        <translation>L’appareil ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>The device holds no key.</source>
        <translation>L’appareil ne contient pas de clé.</translation>
    </message>
    <message>
        <source>It answered error %1: %2.</source>
        <translation>Il a répondu l’erreur %1 : %2.</translation>
    </message>
    <message>
        <source>No reply to %1 requests, given up to %2 s each.</source>
        <translation>Pas de réponse à %1 requêtes, de %2 s au plus chacune.</translation>
    </message>
    <message>
        <source>The reply to %1 cannot be used.</source>
        <translation>La réponse à %1 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>It holds no usable &quot;%1&quot;.</source>
        <translation>Elle ne contient pas de « %1 » utilisable.</translation>
    </message>
    <message>
        <source>The firmware implements this method in another way.</source>
        <translation>Le micrologiciel réalise cette méthode autrement.</translation>
    </message>
    <message>
        <source>Compare the firmware with engine/serial/README.md.</source>
        <translation>Comparez le micrologiciel avec engine/serial/README.md.</translation>
    </message>
    <message>
        <source>%1 was not sent: another request is under way.</source>
        <translation>%1 n’a pas été envoyée : une autre requête est en cours.</translation>
    </message>
    <message>
        <source>The device cannot be provisioned by the reference dialect over this line.</source>
        <translation>L’appareil ne peut pas être provisionné par le dialecte de référence sur cette ligne.</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <translation>(%1 caractères)</translation>
    </message>
    <message>
        <source>{%1 entries}</source>
        <translation>{%1 entrées}</translation>
    </message>
    <message>
        <source>[%1 entries]</source>
        <translation>[%1 entrées]</translation>
    </message>
    <message>
        <source>error %1: %2</source>
        <translation>erreur %1 : %2</translation>
    </message>
    <message>
        <source>Error %1: no memory left.</source>
        <translation>Erreur %1 : plus de mémoire.</translation>
    </message>
    <message>
        <source>Error %1: it took too long.</source>
        <translation>Erreur %1 : cela a pris trop de temps.</translation>
    </message>
    <message>
        <source>Error %1: no such entry.</source>
        <translation>Erreur %1 : pas d’entrée de ce genre.</translation>
    </message>
    <message>
        <source>Error %1: not supported.</source>
        <translation>Erreur %1 : non pris en charge.</translation>
    </message>
    <message>
        <source>Error %1: busy.</source>
        <translation>Erreur %1 : occupé.</translation>
    </message>
    <message>
        <source>Error %1: access denied.</source>
        <translation>Erreur %1 : accès refusé.</translation>
    </message>
    <message>
        <source>Error %1: its own error.</source>
        <translation>Erreur %1 : sa propre erreur.</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>(%1 octets)</translation>
    </message>
    <message>
        <source>Error %1 of the group &quot;%2&quot;.</source>
        <translation>Erreur %1 du groupe « %2 ».</translation>
    </message>
    <message>
        <source>The firmware implements this command in another way.</source>
        <translation>Le micrologiciel réalise cette commande autrement.</translation>
    </message>
    <message>
        <source>Compare the firmware with the SMP protocol of the Zephyr documentation.</source>
        <translation>Comparez le micrologiciel avec le protocole SMP de la documentation de Zephyr.</translation>
    </message>
    <message>
        <source>The device&apos;s shell refused &quot;%1&quot;.</source>
        <translation>Le shell de l’appareil a refusé « %1 ».</translation>
    </message>
    <message>
        <source>It answered %1: %2</source>
        <translation>Il a répondu %1 : %2</translation>
    </message>
    <message>
        <source>The device does not take the file %1.</source>
        <translation>L’appareil ne prend pas le fichier %1.</translation>
    </message>
    <message>
        <source>It asked for offset %1 again and again.</source>
        <translation>Il a demandé sans cesse le décalage %1.</translation>
    </message>
    <message>
        <source>Its file system is full or failing.</source>
        <translation>Son système de fichiers est plein ou défaillant.</translation>
    </message>
    <message>
        <source>The authority is no PEM text.</source>
        <translation>L’autorité n’est pas un texte PEM.</translation>
    </message>
    <message>
        <source>The certificate is no PEM text.</source>
        <translation>Le certificat n’est pas un texte PEM.</translation>
    </message>
    <message>
        <source>The key is no PEM text.</source>
        <translation>La clé n’est pas un texte PEM.</translation>
    </message>
    <message>
        <source>There is no such file or device.</source>
        <translation>Il n’y a pas de tel fichier ou appareil.</translation>
    </message>
    <message>
        <source>Nothing was written: the port is closed.</source>
        <translation>Rien n’a été écrit : le port est fermé.</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Rebranchez l’appareil.</translation>
    </message>
    <message>
        <source>Nothing was written: too much waits for the line already.</source>
        <translation>Rien n’a été écrit : trop d’octets attendent déjà la ligne.</translation>
    </message>
    <message>
        <source>%1 bytes wait.</source>
        <translation>%1 octets attendent.</translation>
    </message>
    <message>
        <source>At most %1 bytes with the new ones.</source>
        <translation>Au plus %1 octets avec les nouveaux.</translation>
    </message>
    <message>
        <source>The device does not take its bytes (flow control, a hung driver).</source>
        <translation>L’appareil ne prend pas ses octets (contrôle de flux, pilote bloqué).</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again.</source>
        <translation>Débranchez l’appareil et rebranchez-le.</translation>
    </message>
    <message>
        <source>The port %1 went away.</source>
        <translation>Le port %1 a disparu.</translation>
    </message>
    <message>
        <source>The cable was pulled, or the device reset its USB side.</source>
        <translation>Le câble a été tiré, ou l’appareil a réinitialisé son côté USB.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>The port %1 is held by another program.</source>
        <translation>Le port %1 est tenu par un autre programme.</translation>
    </message>
    <message>
        <source>A port that nobody else has open.</source>
        <translation>Un port que personne d’autre n’a ouvert.</translation>
    </message>
    <message>
        <source>It is locked, by this program or by one that may not be looked at.</source>
        <translation>Il est verrouillé, par ce programme ou par un autre qu’on ne peut pas examiner.</translation>
    </message>
    <message>
        <source>Close the other program or window that uses the port, then try again.</source>
        <translation>Fermez l’autre programme ou fenêtre qui utilise le port, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 l’a ouvert.</translation>
    </message>
    <message>
        <source>ModemManager tries whether a new port is a modem, for about 10 s.</source>
        <translation>ModemManager essaie pendant environ 10 s si un nouveau port est un modem.</translation>
    </message>
    <message>
        <source>Wait 10 s and try again; Ferrule&apos;s udev rule (installers/udev) keeps ModemManager away for good.</source>
        <translation>Attendez 10 s et réessayez ; la règle udev de Ferrule (installers/udev) tient ModemManager à l’écart pour de bon.</translation>
    </message>
    <message>
        <source>A terminal program or another copy of Ferrule is connected to the device.</source>
        <translation>Un terminal ou un autre Ferrule est connecté à l’appareil.</translation>
    </message>
    <message>
        <source>Close %1, then try again.</source>
        <translation>Fermez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The port %1 could not be opened.</source>
        <translation>Le port %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The device was unplugged, or the path is mistyped.</source>
        <translation>L’appareil a été débranché, ou le chemin est mal saisi.</translation>
    </message>
    <message>
        <source>Plug the device in and try again.</source>
        <translation>Branchez l’appareil et réessayez.</translation>
    </message>
    <message>
        <source>Read and write access; the group of the node is &quot;%1&quot;.</source>
        <translation>Accès en lecture et écriture ; le groupe du nœud est « %1 ».</translation>
    </message>
    <message>
        <source>This user is not in the group that may use serial ports.</source>
        <translation>Cet utilisateur n’est pas dans le groupe qui peut utiliser les ports série.</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG %1 $USER, then log out and in.</source>
        <translation>Exécutez : sudo usermod -aG %1 $USER, puis déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The path is not a serial port.</source>
        <translation>Le chemin n’est pas un port série.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The operating system refused it.</source>
        <translation>Le système d’exploitation l’a refusé.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try once more.</source>
        <translation>Débranchez l’appareil, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Certificate %1 revoked: it is on no device</source>
        <translation>Certificat %1 révoqué : il n’est sur aucun appareil</translation>
    </message>
    <message>
        <source>Certificate %1 could not be revoked yet: %2</source>
        <translation>Le certificat %1 n’a pas encore pu être révoqué : %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>Clé et certificat</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>The provisioning was given up.</source>
        <translation>Le provisionnement a été abandonné.</translation>
    </message>
    <message>
        <source>The provisioning was cancelled.</source>
        <translation>Le provisionnement a été annulé.</translation>
    </message>
    <message>
        <source>Somebody asked for it.</source>
        <translation>Quelqu’un l’a demandé.</translation>
    </message>
    <message>
        <source>Resume when you are ready.</source>
        <translation>Reprenez quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The device came with a certificate of its own, and this cloud takes only what it has signed itself.</source>
        <translation>L’appareil est venu avec son propre certificat, et ce cloud n’accepte que ce qu’il a signé lui-même.</translation>
    </message>
    <message>
        <source>A device that takes a certificate, or a cloud that trusts its manufacturer.</source>
        <translation>Un appareil qui prend un certificat, ou un cloud qui fait confiance à son fabricant.</translation>
    </message>
    <message>
        <source>The broker trusts one authority and its revocation list: a certificate of another issuer could not be taken back when the device is released.</source>
        <translation>Le broker fait confiance à une seule autorité et à sa liste de révocation : un certificat d’un autre émetteur ne pourrait pas être retiré quand l’appareil est expulsé.</translation>
    </message>
    <message>
        <source>Register the device&apos;s certificate with the cloud that it was made for, and set mqtt.endpoint to that cloud among its settings.</source>
        <translation>Enregistrez le certificat de l’appareil dans le cloud pour lequel il est fait, et mettez mqtt.endpoint sur ce cloud dans ses réglages.</translation>
    </message>
    <message>
        <source>%1, product %2</source>
        <translation>%1, produit %2</translation>
    </message>
    <message>
        <source>The device cannot be provisioned over this line.</source>
        <translation>L’appareil ne peut pas être provisionné par cette ligne.</translation>
    </message>
    <message>
        <source>Its firmware takes no credential, and came with none.</source>
        <translation>Son micrologiciel ne prend pas d’identifiants et n’en avait pas d’origine.</translation>
    </message>
    <message>
        <source>A way to put a certificate onto it, or to read the one that it came with.</source>
        <translation>Un moyen d’y mettre un certificat, ou de lire celui d’origine.</translation>
    </message>
    <message>
        <source>The firmware lacks the provisioning methods.</source>
        <translation>Le micrologiciel n’a pas les méthodes de provisionnement.</translation>
    </message>
    <message>
        <source>Flash firmware that has them.</source>
        <translation>Flashez un micrologiciel qui les a.</translation>
    </message>
    <message>
        <source>came with its own key and certificate</source>
        <translation>est venu avec sa propre clé et son certificat</translation>
    </message>
    <message>
        <source>makes its own key</source>
        <translation>crée sa propre clé</translation>
    </message>
    <message>
        <source>needs its key made here</source>
        <translation>a besoin d’une clé créée ici</translation>
    </message>
    <message>
        <source>stages writes</source>
        <translation>prépare les écritures</translation>
    </message>
    <message>
        <source>writes at once</source>
        <translation>écrit aussitôt</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sommes de contrôle</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>pas de sommes de contrôle</translation>
    </message>
    <message>
        <source>tells digests</source>
        <translation>donne les empreintes</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>est relu</translation>
    </message>
    <message>
        <source>is proved by its login alone</source>
        <translation>n’est prouvé que par sa connexion</translation>
    </message>
    <message>
        <source>%1, %2: it makes no key and takes no certificate.</source>
        <translation>%1, %2 : il ne crée pas de clé et ne prend pas de certificat.</translation>
    </message>
    <message>
        <source>Another device is plugged in than the one that this run began with.</source>
        <translation>Un autre appareil est branché que celui du début de cette exécution.</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>Il dit être %1.</translation>
    </message>
    <message>
        <source>Plug the first device in again, or provision this one anew.</source>
        <translation>Rebranchez le premier appareil, ou provisionnez celui-ci depuis le début.</translation>
    </message>
    <message>
        <source>%1, firmware %2, %3</source>
        <translation>%1, micrologiciel %2, %3</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>Parle %1 : %2</translation>
    </message>
    <message>
        <source>Holds the claim ID %1</source>
        <translation>Porte l’ID de claim %1</translation>
    </message>
    <message>
        <source>The authority issued a certificate for somebody else.</source>
        <translation>L’autorité a émis un certificat pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Its common name is %1.</source>
        <translation>Son nom commun est %1.</translation>
    </message>
    <message>
        <source>Look at the authority&apos;s log.</source>
        <translation>Consultez le journal de l’autorité.</translation>
    </message>
    <message>
        <source>Key on the device, certificate %1… until %2</source>
        <translation>Clé sur l’appareil, certificat %1… jusqu’au %2</translation>
    </message>
    <message>
        <source>Key made here, certificate %1… until %2</source>
        <translation>Clé créée ici, certificat %1… jusqu’au %2</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Numéro de série %1</translation>
    </message>
    <message>
        <source>The device came with its key and certificate; the certificate is registered</source>
        <translation>L’appareil est venu avec sa clé et son certificat ; le certificat est enregistré</translation>
    </message>
    <message>
        <source>Key made on the device; its request is signed with it</source>
        <translation>Clé créée sur l’appareil ; sa demande est signée avec elle</translation>
    </message>
    <message>
        <source>Key made here, held in memory only</source>
        <translation>Clé créée ici, gardée en mémoire seulement</translation>
    </message>
    <message>
        <source>The device was told to connect, and agreed</source>
        <translation>L’appareil a été invité à se connecter et a accepté</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1…, %2 s after the restart began</source>
        <translation>Connecté par TLS avec le certificat %1…, %2 s après le début du redémarrage</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1… from %2, %3 s after the restart began</source>
        <translation>Connecté par TLS avec le certificat %1… depuis %2, %3 s après le début du redémarrage</translation>
    </message>
    <message>
        <source>The broker saw it at %1</source>
        <translation>Le broker l’a vu à %1</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1 à %2 bauds</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>USB %1:%2 %3 %4, serial number %5</source>
        <translation>USB %1:%2 %3 %4, numéro de série %5</translation>
    </message>
    <message>
        <source>The step was ended.</source>
        <translation>L’étape a été arrêtée.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; took too long.</source>
        <translation>L’étape « %1 » a pris trop de temps.</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>Au plus %1 s.</translation>
    </message>
    <message>
        <source>The device or the cloud hangs.</source>
        <translation>L’appareil ou le cloud est bloqué.</translation>
    </message>
    <message>
        <source>Reset the device, then resume.</source>
        <translation>Réinitialisez l’appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>Le port de l’appareil est fermé.</translation>
    </message>
    <message>
        <source>Plug the device in again, then resume.</source>
        <translation>Rebranchez l’appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>Another device came back after the restart.</source>
        <translation>Un autre appareil est revenu après le redémarrage.</translation>
    </message>
    <message>
        <source>Plug the first device in again, then resume.</source>
        <translation>Rebranchez le premier appareil, puis reprenez.</translation>
    </message>
    <message>
        <source>This firmware cannot restart on request</source>
        <translation>Ce micrologiciel ne peut pas redémarrer sur demande</translation>
    </message>
    <message>
        <source>Power it off and on if it does not log in by itself</source>
        <translation>Éteignez-le et rallumez-le s’il ne se connecte pas de lui-même</translation>
    </message>
    <message>
        <source>The device agreed to restart</source>
        <translation>L’appareil a accepté de redémarrer</translation>
    </message>
    <message>
        <source>Its port vanished; waiting for it to come back</source>
        <translation>Son port a disparu ; attente de son retour</translation>
    </message>
    <message>
        <source>Back after %1 s on %2</source>
        <translation>Revenu après %1 s sur %2</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or something else writes to it.</source>
        <translation>Sa mémoire est pleine ou défaillante, ou autre chose y écrit.</translation>
    </message>
    <message>
        <source>Resume: everything is written again with a new certificate.</source>
        <translation>Reprenez : tout est réécrit avec un nouveau certificat.</translation>
    </message>
    <message>
        <source>The device holds another setting %1 than was written.</source>
        <translation>L’appareil contient un autre réglage %1 que celui écrit.</translation>
    </message>
    <message>
        <source>%1: the device tells nothing of it; its login is the proof</source>
        <translation>%1 : l’appareil n’en dit rien ; sa connexion en est la preuve</translation>
    </message>
    <message>
        <source>The device holds another authority than was written.</source>
        <translation>L’appareil contient une autre autorité que celle écrite.</translation>
    </message>
    <message>
        <source>The device holds another certificate than was written.</source>
        <translation>L’appareil contient un autre certificat que celui écrit.</translation>
    </message>
    <message>
        <source>The device holds another key than was written.</source>
        <translation>L’appareil contient une autre clé que celle écrite.</translation>
    </message>
    <message>
        <source>%1: SHA-256 %2… equal</source>
        <translation>%1 : SHA-256 %2… identique</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials equal</source>
        <translation>%1 réglages et %2 identifiants identiques</translation>
    </message>
    <message>
        <source>Joined the network %1</source>
        <translation>A rejoint le réseau %1</translation>
    </message>
    <message>
        <source>It has no Wi-Fi that can be set over this line</source>
        <translation>Il n’a pas de Wi-Fi réglable par cette ligne</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Horloge réglée</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1 : %2 octets</translation>
    </message>
    <message>
        <source>No place for %1: the firmware must have them built in</source>
        <translation>Pas de place pour %1 : le micrologiciel doit l’avoir intégré</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials</source>
        <translation>%1 réglages et %2 identifiants</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The list of claim IDs was not taken: it has a fault.</source>
        <translation>La liste d’ID de claim n’a pas été prise : elle a un défaut.</translation>
    </message>
    <message>
        <source>Mend the line and import the file again.</source>
        <translation>Corrigez la ligne et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; is not known.</source>
        <translation>Ligne %1 : la colonne « %2 » n’est pas connue.</translation>
    </message>
    <message>
        <source>claim_id, name, hardware_id or store:KEY.</source>
        <translation>claim_id, name, hardware_id ou store:KEY.</translation>
    </message>
    <message>
        <source>Line %1: there is no claim ID.</source>
        <translation>Ligne %1 : il n’y a pas d’ID de claim.</translation>
    </message>
    <message>
        <source>A header with the column claim_id, and a line for each device.</source>
        <translation>Un en-tête avec la colonne claim_id, et une ligne par appareil.</translation>
    </message>
    <message>
        <source>Line %1: it has %2 fields.</source>
        <translation>Ligne %1 : elle a %2 champs.</translation>
    </message>
    <message>
        <source>As many as the header.</source>
        <translation>Autant que l’en-tête.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no claim ID.</source>
        <translation>Ligne %1 : « %2 » n’est pas un ID de claim.</translation>
    </message>
    <message>
        <source>1 to 23 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>1 à 23 parmi A-Z, a-z, 0-9, « - » et « _ ».</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is listed twice.</source>
        <translation>Ligne %1 : « %2 » figure deux fois.</translation>
    </message>
    <message>
        <source>Each claim ID once.</source>
        <translation>Chaque ID de claim une fois.</translation>
    </message>
    <message>
        <source>Line %1: the device &quot;%2&quot; is listed twice.</source>
        <translation>Ligne %1 : l’appareil « %2 » figure deux fois.</translation>
    </message>
    <message>
        <source>Each hardware ID once.</source>
        <translation>Chaque ID matériel une fois.</translation>
    </message>
    <message>
        <source>The list has no claim ID left for this device.</source>
        <translation>La liste n’a plus d’ID de claim pour cet appareil.</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>Il dit être %1.</translation>
    </message>
    <message>
        <source>Every claim ID of the list is on a device, or kept for another one.</source>
        <translation>Chaque ID de claim de la liste est sur un appareil, ou réservé à un autre.</translation>
    </message>
    <message>
        <source>Import a list with more claim IDs, then retry.</source>
        <translation>Importez une liste avec plus d’ID de claim, puis recommencez.</translation>
    </message>
    <message>
        <source>Line %1 is no comma-separated line.</source>
        <translation>La ligne %1 n’est pas une ligne à virgules.</translation>
    </message>
    <message>
        <source>Fields as in RFC 4180: quotes around a field, quotes in it doubled.</source>
        <translation>Des champs selon RFC 4180 : guillemets autour d’un champ, doublés à l’intérieur.</translation>
    </message>
    <message>
        <source>Save the file again as CSV (UTF-8).</source>
        <translation>Enregistrez de nouveau le fichier en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Text follows the closing quote.</source>
        <translation>Du texte suit le guillemet fermant.</translation>
    </message>
    <message>
        <source>A quote does not end.</source>
        <translation>Un guillemet ne se ferme pas.</translation>
    </message>
    <message>
        <source>Make room on the disk and check who may write there; nothing is lost, the database has every line.</source>
        <translation>Faites de la place sur le disque et vérifiez qui peut y écrire ; rien n’est perdu, la base a chaque ligne.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation>Le registre %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be repaired.</source>
        <translation>Le registre %1 n’a pas pu être réparé.</translation>
    </message>
    <message>
        <source>%1 is no ledger that can be gone on with.</source>
        <translation>%1 n’est pas un registre que l’on puisse continuer.</translation>
    </message>
    <message>
        <source>Its line after %1 records does not fit.</source>
        <translation>Sa ligne après %1 entrées ne va pas.</translation>
    </message>
    <message>
        <source>A header, and records numbered 1, 2, 3 and so on.</source>
        <translation>Un en-tête, et des entrées numérotées 1, 2, 3 et ainsi de suite.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Un autre programme a modifié le fichier.</translation>
    </message>
    <message>
        <source>Move it away: a whole one is written anew from the database.</source>
        <translation>Déplacez-le : un fichier complet est réécrit depuis la base.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>Le registre %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>Le registre n’a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>The text fits no QR code.</source>
        <translation>Le texte ne tient dans aucun code QR.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 octets.</translation>
    </message>
    <message>
        <source>1 to 2331 bytes.</source>
        <translation>1 à 2331 octets.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The stored item %1 makes no sense</source>
        <translation>L’élément enregistré %1 n’a pas de sens</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>Un autre programme a écrit dans la base de données, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Remove the item and set it again.</source>
        <translation>Supprimez l’élément et définissez-le de nouveau.</translation>
    </message>
    <message>
        <source>a type that is not known</source>
        <translation>un type inconnu</translation>
    </message>
    <message>
        <source>a value that is not of its type</source>
        <translation>une valeur qui n’est pas de son type</translation>
    </message>
    <message>
        <source>a state that is not known</source>
        <translation>un état inconnu</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Measured: %1; expected: %2</source>
        <translation>Mesuré : %1 ; attendu : %2</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Mesuré : %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu : %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>Erreur inconnue.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>The port is used, but it will not be remembered.</source>
        <translation>Le port est utilisé, mais il ne sera pas retenu.</translation>
    </message>
    <message>
        <source>Check who may write to the folder.</source>
        <translation>Vérifiez qui peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Watches only</source>
        <translation>Observe seulement</translation>
    </message>
    <message>
        <source>This manager enforces</source>
        <translation>Ce gestionnaire sanctionne</translation>
    </message>
    <message>
        <source>Watches: %1 enforces</source>
        <translation>Observe : %1 sanctionne</translation>
    </message>
    <message>
        <source>%1 serves devices and enforces; this manager watches.</source>
        <translation>%1 sert les appareils et sanctionne ; ce gestionnaire observe.</translation>
    </message>
    <message>
        <source>Asks for the role of enforcer</source>
        <translation>Demande le rôle de sanction</translation>
    </message>
    <message>
        <source>This manager has not got the role of enforcer yet.</source>
        <translation>Ce gestionnaire n’a pas encore obtenu le rôle de sanction.</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>Le cloud du banc ne tourne pas</translation>
    </message>
    <message>
        <source>Start it again, then resume</source>
        <translation>Redémarrez-le, puis reprenez</translation>
    </message>
    <message>
        <source>The command&apos;s arguments are not a JSON object.</source>
        <translation>Les arguments de la commande ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Redémarrez-le</translation>
    </message>
    <message>
        <source>Another cloud was chosen meanwhile.</source>
        <translation>Un autre cloud a été choisi entre-temps.</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>Il n’y a pas de connexion au broker.</translation>
    </message>
    <message>
        <source>Connect to it again.</source>
        <translation>Reconnectez-vous à lui.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there</source>
        <translation>Vérifiez-y les droits et l’espace libre</translation>
    </message>
    <message>
        <source>The traffic policy cannot be read</source>
        <translation>La politique de trafic est illisible</translation>
    </message>
    <message>
        <source>The traffic policy in %1 is not a JSON object</source>
        <translation>La politique de trafic dans %1 n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Correct the file or delete it, then start again</source>
        <translation>Corrigez le fichier ou supprimez-le, puis redémarrez</translation>
    </message>
    <message>
        <source>The traffic policy cannot be saved</source>
        <translation>La politique de trafic ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>The device is being identified</source>
        <translation>L’appareil est en cours d’identification</translation>
    </message>
    <message>
        <source>Wait until it has answered</source>
        <translation>Attendez qu’il ait répondu</translation>
    </message>
    <message>
        <source>The device&apos;s settings are being read or written</source>
        <translation>Les réglages de l’appareil sont en cours de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Wait until that has ended</source>
        <translation>Attendez que ce soit terminé</translation>
    </message>
    <message>
        <source>The device is being provisioned</source>
        <translation>L’appareil est en cours de provisionnement</translation>
    </message>
    <message>
        <source>Wait for the run to end, or cancel it</source>
        <translation>Attendez la fin de l’exécution, ou annulez-la</translation>
    </message>
    <message>
        <source>Something else is to be done with the device.</source>
        <translation>Autre chose est à faire avec l’appareil.</translation>
    </message>
    <message>
        <source>There is no provisioning run to resume</source>
        <translation>Il n’y a pas de provisionnement à reprendre</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Commencez-en un nouveau</translation>
    </message>
    <message>
        <source>No provisioning is running on this device</source>
        <translation>Aucun provisionnement n’est en cours sur cet appareil</translation>
    </message>
    <message>
        <source>The device has not been identified yet</source>
        <translation>L’appareil n’a pas encore été identifié</translation>
    </message>
    <message>
        <source>Identify it first</source>
        <translation>Identifiez-le d’abord</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>Le port de l’appareil est fermé.</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Rebranchez l’appareil.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>%1 has changed on the device since it was read.</source>
        <translation>%1 a changé sur l’appareil depuis sa lecture.</translation>
    </message>
    <message>
        <source>The device itself, or another program, has set it.</source>
        <translation>L’appareil lui-même, ou un autre programme, l’a défini.</translation>
    </message>
    <message>
        <source>Compare both values, then keep yours or take the device&apos;s.</source>
        <translation>Comparez les deux valeurs, puis gardez la vôtre ou prenez celle de l’appareil.</translation>
    </message>
    <message>
        <source>The device holds another value of %1 than was written.</source>
        <translation>L’appareil contient une autre valeur de %1 que celle écrite.</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or its firmware keeps the value by rules of its own.</source>
        <translation>Sa mémoire est pleine ou défaillante, ou son micrologiciel tient la valeur selon ses propres règles.</translation>
    </message>
    <message>
        <source>Read the settings again, and look at the console.</source>
        <translation>Relisez les réglages, et regardez la console.</translation>
    </message>
    <message>
        <source>Another check was begun.</source>
        <translation>Une autre vérification a été commencée.</translation>
    </message>
    <message>
        <source>The folder for the simulated device cannot be made: %1</source>
        <translation>Le dossier de l’appareil simulé ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>There is no port %1</source>
        <translation>Il n’y a pas de port %1</translation>
    </message>
    <message>
        <source>The device is not plugged in, or its path is spelled differently.</source>
        <translation>L’appareil n’est pas branché, ou son chemin s’écrit autrement.</translation>
    </message>
    <message>
        <source>Run `ferrule ports` to see what is attached</source>
        <translation>Exécutez `ferrule ports` pour voir ce qui est branché</translation>
    </message>
    <message>
        <source>There is no device on this port any more</source>
        <translation>Il n’y a plus d’appareil sur ce port</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>Rebranchez-le</translation>
    </message>
    <message>
        <source>There is no such bit rate.</source>
        <translation>Il n’y a pas de tel débit.</translation>
    </message>
    <message>
        <source>A rate as 9600, 115200 or 921600.</source>
        <translation>Un débit comme 9600, 115200 ou 921600.</translation>
    </message>
    <message>
        <source>The simulated device did not start</source>
        <translation>L’appareil simulé n’a pas démarré</translation>
    </message>
    <message>
        <source>the path of a pseudo-terminal on its first line</source>
        <translation>le chemin d’un pseudo-terminal sur sa première ligne</translation>
    </message>
    <message>
        <source>Run `ferrule simulate-device` in a terminal to see what it says</source>
        <translation>Exécutez `ferrule simulate-device` dans un terminal pour voir ce qu’il dit</translation>
    </message>
    <message>
        <source>The simulated device was unplugged</source>
        <translation>L’appareil simulé a été débranché</translation>
    </message>
    <message>
        <source>nothing in 10 s</source>
        <translation>rien en 10 s</translation>
    </message>
    <message>
        <source>The station&apos;s books are shut: the bench cloud is not running.</source>
        <translation>Les livres du poste sont fermés : le cloud du banc ne tourne pas.</translation>
    </message>
    <message>
        <source>Start it again first.</source>
        <translation>Redémarrez-le d’abord.</translation>
    </message>
    <message>
        <source>The station cannot work with these settings.</source>
        <translation>Le poste ne peut pas travailler avec ces réglages.</translation>
    </message>
    <message>
        <source>Dialect &quot;%1&quot; at %2 baud.</source>
        <translation>Dialecte « %1 » à %2 bauds.</translation>
    </message>
    <message>
        <source>A dialect that Ferrule speaks, and a bit rate over 0.</source>
        <translation>Un dialecte que parle Ferrule, et un débit supérieur à 0.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read.</source>
        <translation>La liste %1 est illisible.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 octets.</translation>
    </message>
    <message>
        <source>A CSV file of at most 8 MiB.</source>
        <translation>Un fichier CSV d’au plus 8 Mio.</translation>
    </message>
    <message>
        <source>The device is being provisioned already.</source>
        <translation>L’appareil est déjà en cours de provisionnement.</translation>
    </message>
    <message>
        <source>Wait for the run to end.</source>
        <translation>Attendez la fin de l’exécution.</translation>
    </message>
    <message>
        <source>The station was stopped.</source>
        <translation>Le poste a été arrêté.</translation>
    </message>
    <message>
        <source>The device has passed already.</source>
        <translation>L’appareil a déjà réussi.</translation>
    </message>
    <message>
        <source>There is no label for a device that has not passed.</source>
        <translation>Il n’y a pas d’étiquette pour un appareil qui n’a pas réussi.</translation>
    </message>
    <message>
        <source>Record %1 is no pass.</source>
        <translation>L’entrée %1 n’est pas une réussite.</translation>
    </message>
    <message>
        <source>Provision the device again first.</source>
        <translation>Provisionnez d’abord l’appareil de nouveau.</translation>
    </message>
    <message>
        <source>The station&apos;s settings are used, but will not be remembered.</source>
        <translation>Les réglages du poste sont utilisés, mais ne seront pas retenus.</translation>
    </message>
    <message>
        <source>The cloud is running.</source>
        <translation>Le cloud tourne.</translation>
    </message>
</context>
</TS>
