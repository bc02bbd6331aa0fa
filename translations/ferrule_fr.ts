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
        <translation>Aussi vite que la connexion l’accepte&#xa0;; la cadence est ignorée</translation>
    </message>
    <message>
        <source>A day in each period: quiet at its ends, its pace in the middle</source>
        <translation>Une journée par période&#xa0;: calme aux extrémités, sa cadence au milieu</translation>
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
        <translation>La ligne %1 n’a pas de valeur&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a JSON object or array: %1.</source>
        <translation>Ce n’est pas un objet ni un tableau JSON&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>StoreValue</name>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, ligne %2, colonne %3.</translation>
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
        <translation>Un nombre est attendu ici, p.&#xa0;ex. 21.5 ou -3e4.</translation>
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
    <name>TopicFilter</name>
    <message>
        <source>“#” stands alone, at the end of a topic filter.</source>
        <translation>«&#xa0;#&#xa0;» est seul, à la fin d’un filtre de topic.</translation>
    </message>
    <message>
        <source>“+” stands alone between two slashes of a topic filter.</source>
        <translation>«&#xa0;+&#xa0;» est seul entre deux barres obliques d’un filtre de topic.</translation>
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
    <message numerus="yes">
        <source>%n device(s) sent %1 of the %2 messages (1 KB) that they may, in the last %3: %4 % of the limit.</source>
        <translation>
            <numerusform>%n appareil a envoyé %1 des %2 messages (1 Ko) permis, sur les derniers %3&#xa0;: %4&#xa0;% de la limite.</numerusform>
            <numerusform>%n appareils ont envoyé %1 des %2 messages (1 Ko) permis, sur les derniers %3&#xa0;: %4&#xa0;% de la limite.</numerusform>
        </translation>
    </message>
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
        <translation>%1&#xa0;; un message toutes les %2 serait sûr.</translation>
    </message>
    <message>
        <source>%1; under this limit even one message a window is too many for a device.</source>
        <translation>%1&#xa0;; sous cette limite, même un message par fenêtre est de trop pour un appareil.</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>Cloud du banc</translation>
    </message>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>La politique de trafic enregistrée n’est pas utilisée</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>enregistré · à revendiquer</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
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
        <translation>%1 en tout, dont %2&#xa0;% sur la ligne ou en attente de l’appareil&#xa0;; certificat %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Échec du provisionnement</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>Provisionnement annulé</translation>
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
        <translation>L’appareil simulé s’est terminé&#xa0;: %1</translation>
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
        <translation>Était déjà branché · appuyez sur «&#xa0;Réessayer&#xa0;»</translation>
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
        <translation>Appuyez sur «&#xa0;Réessayer&#xa0;»</translation>
    </message>
    <message>
        <source>Unplug it</source>
        <translation>Débranchez-le</translation>
    </message>
    <message>
        <source>Press Retry, or plug it in again</source>
        <translation>Appuyez sur «&#xa0;Réessayer&#xa0;» ou rebranchez-le</translation>
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
        <source>told to stay away, comes back in %1 s</source>
        <translation>doit rester à l’écart, revient dans %1 s</translation>
    </message>
    <message>
        <source>half open: it believes to be connected, and nothing passes</source>
        <translation>semi-ouvert&#xa0;: il se croit connecté, et rien ne passe</translation>
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
        <translation>Préparée avec vos autres modifications&#xa0;; elle parvient à l’appareil quand vous les appliquez.</translation>
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
            <numerusform>%n appareil enverra %1 messages par minute&#xa0;: le double de ce qu’une rafale du pool peut atteindre, %2 par heure. Il sera bridé bientôt, lors d’une mesure.</numerusform>
            <numerusform>%n appareils enverront chacun %1 messages par minute&#xa0;: ensemble, le double de ce qu’une rafale du pool peut atteindre, %2 par heure. Ils seront bridés bientôt, lors d’une mesure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n appareil enverra %1 messages par minute&#xa0;: le double de la limite du pool, %2 par heure. Il sera bridé bientôt, lors d’une mesure.</numerusform>
            <numerusform>%n appareils enverront chacun %1 messages par minute&#xa0;: ensemble, le double de la limite du pool, %2 par heure. Ils seront bridés bientôt, lors d’une mesure.</numerusform>
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
        <translation>%1 · %2 connectés · %3&#xa0;% de la limite</translation>
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
        <translation>Entrée exécute · Ctrl+Maj+C copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
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
        <translation>Oublie les lignes affichées&#xa0;; l’appareil n’est pas touché</translation>
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
        <translation>L’expulsion coupe 1 appareil, %1&#xa0;: sa connexion prend fin, 1 certificat est révoqué, et il ne peut pas revenir avant d’être réadmis.</translation>
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
        <translation>La déconnexion touche 1 appareil, %1&#xa0;: il doit se déconnecter et rester à l’écart, une heure en règle générale. Son certificat reste valable.</translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>Déconnecter 1 appareil</translation>
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
        <translation>Tous les appareils ensemble&#xa0;: le cloud, son trafic et la suite à donner</translation>
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
    <name>ferrule::ui::FirstRun</name>
    <message>
        <source>What do you have in your hand?</source>
        <translation>Qu’avez-vous en main&#xa0;?</translation>
    </message>
    <message>
        <source>Ferrule gives a device its identity, edits its settings and watches its traffic. The bench cloud runs on this computer; nothing leaves it.</source>
        <translation>Ferrule donne son identité à un appareil, modifie ses réglages et observe son trafic. Le cloud du banc tourne sur cet ordinateur&#xa0;; rien n’en sort.</translation>
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
        <translation>Un appareil simulé se comporte comme une carte au bout d’un câble&#xa0;: non provisionné, avec un journal de démarrage, des réglages et sa propre clé.</translation>
    </message>
    <message>
        <source>Only a cloud to try</source>
        <translation>Seulement un cloud à essayer</translation>
    </message>
    <message>
        <source>A virtual device registers, is claimed and sends by itself. Make one or a thousand.</source>
        <translation>Un appareil virtuel s’enregistre, est revendiqué et émet tout seul. Créez-en un ou mille.</translation>
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
            <numerusform>%1&#xa0;: %n modification</numerusform>
            <numerusform>%1&#xa0;: %n modifications</numerusform>
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
        <translation>Langue&#xa0;: les textes de la fenêtre</translation>
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
        <translation>«&#xa0;+&#xa0;» remplace un niveau d’un topic, «&#xa0;#&#xa0;» tous les suivants.</translation>
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
        <translation>Figer la liste&#xa0;; les messages restent conservés (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Forget the messages kept here; nothing changes at the broker</source>
        <translation>Oublie les messages conservés ici&#xa0;; rien ne change côté broker</translation>
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
        <translation>Filtre de topic, p.&#xa0;ex. ioto/service/+/store/#</translation>
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
        <translation>tampon %1&#xa0;%</translation>
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
        <source>Messages of 1 KB or a started part of it, an hour, for each device; the pool may send that times the devices connected.</source>
        <translation>Messages de 1 Ko, ou fraction de Ko, par heure et par appareil&#xa0;; le pool peut envoyer cela multiplié par le nombre d’appareils connectés.</translation>
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
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Limit a device</source>
        <translation>Limite par appareil</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Mesuré toutes les</translation>
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
        <translation>%1&#xa0;%</translation>
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
</context>
<context>
    <name>ferrule::ui::PortField</name>
    <message>
        <source>Other port</source>
        <translation>Autre port</translation>
    </message>
    <message>
        <source>The path of a port that does not appear by itself, such as /dev/pts/4</source>
        <translation>Chemin d’un port qui n’apparaît pas de lui-même, p.&#xa0;ex. /dev/pts/4</translation>
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
    <name>ferrule::ui::ProvisionPage</name>
    <message>
        <source>This device is not on a serial port</source>
        <translation>Cet appareil n’est pas sur un port série</translation>
    </message>
    <message>
        <source>Provisioning writes over a cable. Plug the device in and select it under Attached.</source>
        <translation>Le provisionnement passe par un câble. Branchez l’appareil et sélectionnez-le sous «&#xa0;Branchés&#xa0;».</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>Selon l’appareil</translation>
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
        <source>Prod&amp;uct</source>
        <translation>Prod&amp;uit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Comme son modèle</translation>
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
        <translation>Arrêté à «&#xa0;%1&#xa0;» après %2. Reprise possible à cet endroit.</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>Arrêté à «&#xa0;%1&#xa0;» après %2.</translation>
    </message>
    <message>
        <source>You stopped it at %1.</source>
        <translation>Vous l’avez arrêté à «&#xa0;%1&#xa0;».</translation>
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
        <translation>«&#xa0;+&#xa0;» et «&#xa0;#&#xa0;» sont réservés aux filtres&#xa0;; un message va à un seul topic.</translation>
    </message>
    <message>
        <source>A topic cannot hold a null character.</source>
        <translation>Un topic ne peut pas contenir de caractère nul.</translation>
    </message>
    <message>
        <source>A topic holds at most 65,535 bytes.</source>
        <translation>Un topic contient au plus 65&#xa0;535 octets.</translation>
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
        <translation>Topic, p.&#xa0;ex. ioto/device/P7QX2M9A4B/test</translation>
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
        <translation>Indiquez après le dernier «&#xa0;/&#xa0;» l’objet du message.</translation>
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
        <translation>Filtre de topic, p.&#xa0;ex. ioto/device/+/#</translation>
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
        <translation>%1 Il y en a d’autres&#xa0;: resserrez le filtre pour les voir.</translation>
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
            <numerusform>Le broker oublie %n message retenu&#xa0;: qui s’abonne plus tard ne reçoit rien. Vous pouvez le rétablir tant que vous n’en effacez pas d’autres.</numerusform>
            <numerusform>Le broker oublie %n messages retenus&#xa0;: qui s’abonne plus tard ne reçoit rien. Vous pouvez les rétablir tant que vous n’en effacez pas d’autres.</numerusform>
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
        <translation>Un appareil reçoit ce nom suivi des six derniers caractères de son ID matériel&#xa0;; un nom de la liste des ID de claim a priorité</translation>
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
</context>
<context>
    <name>ferrule::ui::StationLedgerModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Démarré, il provisionne de lui-même chaque appareil branché&#xa0;: PASS ou FAIL, une étiquette, débrancher, au suivant. Plusieurs ports fonctionnent à la fois.</translation>
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
        <source>%1 passed · %2 failed · yield %3 %</source>
        <translation>%1 réussis · %2 en échec · rendement %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % at the first attempt</source>
        <translation>%1&#xa0;% à la première tentative</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>%1: %2 of %3 claim IDs left</source>
        <translation>%1&#xa0;: %2 ID de claim restants sur %3</translation>
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
        <translation>%1 sur 8&#xa0;: %2</translation>
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
        <translation>%1&#xa0;: %2. %3</translation>
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
        <source>Your changes are on their way to the cloud. Edit again when they have arrived.</source>
        <translation>Vos modifications sont en route vers le cloud. Reprenez l’édition quand elles seront arrivées.</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 n’a pas encore d’identité dans le cloud. Provisionnez-le d’abord&#xa0;; son Store apparaît à sa première connexion.</translation>
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
        <translation>Réglez d’abord les conflits&#xa0;: gardez votre valeur ou prenez l’autre.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>%n ligne lue&#xa0;; ce qui diffère est préparé.</numerusform>
            <numerusform>%n lignes lues&#xa0;; ce qui diffère est préparé.</numerusform>
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
    <name>ferrule::ui::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Theme: the colours of the window</source>
        <translation>Thème&#xa0;: les couleurs de la fenêtre</translation>
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
        <translation>Figer la liste&#xa0;; rien n’est perdu</translation>
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
        <translation>%1 nouveaux · tampon %2&#xa0;%</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>Provisionnez un appareil ou ajoutez-en un virtuel&#xa0;; il figure ici après sa première mesure.</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>%1&#xa0;: %2 / h par appareil
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
            <numerusform>%1 est coupé immédiatement et son certificat est révoqué&#xa0;; il ne peut plus se connecter avant d’être réadmis. 1 appareil connecté sur %n est concerné.</numerusform>
            <numerusform>%1 est coupé immédiatement et son certificat est révoqué&#xa0;; il ne peut plus se connecter avant d’être réadmis. 1 appareil connecté sur %n est concerné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>Expulser 1 appareil</translation>
    </message>
    <message>
        <source>%1 may connect again and gets a new certificate for it; the old one stays revoked. 1 device is affected.</source>
        <translation>%1 peut se reconnecter et reçoit pour cela un nouveau certificat&#xa0;; l’ancien reste révoqué. 1 appareil est concerné.</translation>
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
        <translation>Pour un port qui n’apparaît pas de lui-même, p.&#xa0;ex. un pseudo-terminal</translation>
    </message>
    <message>
        <source>&amp;Start the bench cloud again</source>
        <translation>&amp;Redémarrer le cloud du banc</translation>
    </message>
    <message>
        <source>Bring the bench cloud up again after it failed</source>
        <translation>Relancer le cloud du banc après une panne</translation>
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
</context>
</TS>
