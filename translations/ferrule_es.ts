<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Behaviour</name>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Daily curve</source>
        <translation>Curva diaria</translation>
    </message>
    <message>
        <source>Sends at its pace, always</source>
        <translation>Envía siempre a su ritmo</translation>
    </message>
    <message>
        <source>From silence to its pace over one period, and on at the pace</source>
        <translation>Del silencio a su ritmo en un período, y sigue a ese ritmo</translation>
    </message>
    <message>
        <source>Ten times its pace in the first tenth of each period, then silence</source>
        <translation>Diez veces su ritmo en la primera décima parte de cada período, luego silencio</translation>
    </message>
    <message>
        <source>As fast as the connection takes it; the pace is not looked at</source>
        <translation>Tan rápido como admita la conexión; el ritmo no se tiene en cuenta</translation>
    </message>
    <message>
        <source>A day in each period: quiet at its ends, its pace in the middle</source>
        <translation>Un día en cada período: tranquilo en los extremos, su ritmo en el centro</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>Sin fallo</translation>
    </message>
    <message>
        <source>Half-open TCP</source>
        <translation>TCP semiabierto</translation>
    </message>
    <message>
        <source>Duplicate client ID</source>
        <translation>ID de cliente duplicado</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Reloj incorrecto</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Pérdida de paquetes</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Lector lento</translation>
    </message>
    <message>
        <source>Behaves as a device should</source>
        <translation>Se comporta como debe</translation>
    </message>
    <message>
        <source>After 20 s nothing passes any more, and nobody is told</source>
        <translation>A los 20 s ya no pasa nada, y nadie se entera</translation>
    </message>
    <message>
        <source>A second device logs in with the same identity every 15 s</source>
        <translation>Otro dispositivo inicia sesión con la misma identidad cada 15 s</translation>
    </message>
    <message>
        <source>Shows a certificate that is no longer valid</source>
        <translation>Presenta un certificado que ya no es válido</translation>
    </message>
    <message>
        <source>Its clock is an hour ahead, so what it is told looks too old to it</source>
        <translation>Su reloj va una hora adelantado, y lo que se le indica le parece viejo</translation>
    </message>
    <message>
        <source>A fifth of its packets is lost and has to be sent again</source>
        <translation>Se pierde una quinta parte de sus paquetes y hay que reenviarla</translation>
    </message>
    <message>
        <source>Reads 32 bytes a second</source>
        <translation>Lee 32 bytes por segundo</translation>
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
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to, with enough space.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio suficiente.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Elija un archivo más pequeño.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultado</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Sin aprovisionar</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionando</translation>
    </message>
    <message>
        <source>Waits to be claimed</source>
        <translation>Por reclamar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Ralentizado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Expulsado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Within its limit</source>
        <translation>Dentro del límite</translation>
    </message>
    <message>
        <source>Over its share</source>
        <translation>Supera su cuota</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing was written to this port yet. Asking who is there writes a few bytes to it.</source>
        <translation>Aún no se ha escrito nada en este puerto. Consultar la identidad escribe unos pocos bytes.</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Consultar identidad</translation>
    </message>
    <message>
        <source>Nothing has answered on this port. Check its power and its speed, and ask again.</source>
        <translation>Nada ha respondido en este puerto. Compruebe la alimentación y la velocidad y vuelva a consultar.</translation>
    </message>
    <message>
        <source>It answers and has no identity yet. Provisioning gives it a claim ID, a key of its own and a certificate.</source>
        <translation>El dispositivo responde y aún no tiene identidad. El aprovisionamiento le da un ID de claim, una clave propia y un certificado.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Aprovisionar</translation>
    </message>
    <message>
        <source>It is being provisioned.</source>
        <translation>El dispositivo se está aprovisionando.</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>Ver el progreso</translation>
    </message>
    <message>
        <source>It registered itself and waits until somebody claims it.</source>
        <translation>El dispositivo se registró por sí mismo y espera a que alguien lo reclame.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>It is provisioned and not connected. Settings that you change now reach it when it connects.</source>
        <translation>El dispositivo está aprovisionado y no conectado. Los ajustes que cambie ahora le llegarán cuando se conecte.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Abrir Store</translation>
    </message>
    <message>
        <source>It is connected, and was not asked to slow down.</source>
        <translation>El dispositivo está conectado y no está ralentizado.</translation>
    </message>
    <message>
        <source>It sent more than its share and was told to slow down. It recovers by itself when it does.</source>
        <translation>El dispositivo envió más de su cuota y debe ir más lento. Si lo hace, se recupera solo.</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Abrir Tráfico</translation>
    </message>
    <message>
        <source>It was cut off and its certificate is revoked. It cannot connect before it is reclaimed.</source>
        <translation>Se cortó el acceso al dispositivo y su certificado está revocado. No puede conectarse hasta que se readmita.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Provisioning stopped. The step that failed says why.</source>
        <translation>El aprovisionamiento se detuvo. El paso que falló dice por qué.</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Ver qué falló</translation>
    </message>
</context>
<context>
    <name>StoreStates</name>
    <message>
        <source>In step</source>
        <translation>Sincronizada</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
</context>
<context>
    <name>StoreTransfer</name>
    <message>
        <source>Entry %1 has no key or no value.</source>
        <translation>La entrada %1 no tiene clave o no tiene valor.</translation>
    </message>
    <message>
        <source>Row %1 has no value: “%2”.</source>
        <translation>La fila %1 no tiene valor: «%2».</translation>
    </message>
    <message>
        <source>This is not a JSON object or array: %1.</source>
        <translation>Esto no es un objeto ni un array JSON: %1.</translation>
    </message>
</context>
<context>
    <name>StoreValue</name>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>Esto no es JSON: %1 en la línea %2, columna %3.</translation>
    </message>
    <message>
        <source>One JSON value is expected here.</source>
        <translation>Aquí se espera un valor JSON.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number is expected here, such as 21.5 or -3e4.</source>
        <translation>Aquí se espera un número, p.&#xa0;ej. 21.5 o -3e4.</translation>
    </message>
    <message>
        <source>A switch is either true or false.</source>
        <translation>Un interruptor es true o false.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>A key cannot begin or end with a space.</source>
        <translation>Una clave no puede empezar ni terminar con un espacio.</translation>
    </message>
    <message>
        <source>A key can hold only characters that can be seen.</source>
        <translation>Una clave solo puede contener caracteres visibles.</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>«#» va solo, al final de un filtro de topic.</translation>
    </message>
    <message>
        <source>“+” stands alone between two slashes of a topic filter.</source>
        <translation>«+» va solo entre dos barras de un filtro de topic.</translation>
    </message>
</context>
<context>
    <name>TrafficMoment</name>
    <message>
        <source>%1 %2 · %3 · by %4%5</source>
        <translation>%1 %2 · %3 · por %4%5</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Ralentizado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Expulsado</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>Readmitido</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %3 / h · %n device(s) connected</source>
        <translation>
            <numerusform>%1 · %2 de %3 / h · %n dispositivo conectado</numerusform>
            <numerusform>%1 · %2 de %3 / h · %n dispositivos conectados</numerusform>
        </translation>
    </message>
    <message>
        <source> · burst %1 / h</source>
        <translation> · ráfaga %1 / h</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message numerus="yes">
        <source>%n device(s) sent %1 of the %2 messages (1 KB) that they may, in the last %3: %4 % of the limit.</source>
        <translation>
            <numerusform>%n dispositivo envió %1 de los %2 mensajes (1 KB) que puede, en los últimos %3: %4&#xa0;% del límite.</numerusform>
            <numerusform>%n dispositivos enviaron %1 de los %2 mensajes (1 KB) que pueden, en los últimos %3: %4&#xa0;% del límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is over its line and devices are throttled now</source>
        <translation>El pool supera su línea y ahora hay dispositivos ralentizados</translation>
    </message>
    <message>
        <source>At this rate the pool is throttled in %1</source>
        <translation>A este ritmo, el pool se ralentizará en %1</translation>
    </message>
    <message>
        <source>%1; one message every %2 would be safe.</source>
        <translation>%1; un mensaje cada %2 sería seguro.</translation>
    </message>
    <message>
        <source>%1; under this limit even one message a window is too many for a device.</source>
        <translation>%1; con este límite, incluso un mensaje por ventana es demasiado para un dispositivo.</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>Nube del banco</translation>
    </message>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>No se usa la política de tráfico guardada</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>registrado · por reclamar</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>released · certificate revoked</source>
        <translation>expulsado · certificado revocado</translation>
    </message>
    <message>
        <source>throttled · asked to wait %1 each time</source>
        <translation>ralentizado · debe esperar %1 cada vez</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nunca visto</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>unplugged · plug it in again to go on</source>
        <translation>desenchufado · vuelva a enchufarlo para seguir</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>aprovisionando</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <translation>consultando identidad</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde en %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>Virtual device</source>
        <translation>Dispositivo virtual</translation>
    </message>
    <message>
        <source>settings are being read or written</source>
        <translation>leyendo o escribiendo ajustes</translation>
    </message>
</context>
<context>
    <name>ferrule::app::FleetDesk</name>
    <message>
        <source>The virtual device could not be claimed</source>
        <translation>No se pudo reclamar el dispositivo virtual</translation>
    </message>
    <message>
        <source>The virtual devices of the last run could not be brought back</source>
        <translation>No se pudieron restaurar los dispositivos virtuales de la última sesión</translation>
    </message>
</context>
<context>
    <name>ferrule::app::PortSession</name>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 responde en %2</translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation>Aprovisionamiento iniciado</translation>
    </message>
    <message>
        <source>Provisioning resumed</source>
        <translation>Aprovisionamiento reanudado</translation>
    </message>
    <message>
        <source>Provisioned and logged in</source>
        <translation>Aprovisionado y con sesión iniciada</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of it on the wire or waiting for the device; certificate %3</source>
        <translation>%1 en total, %2&#xa0;% en la línea o esperando al dispositivo; certificado %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Falló el aprovisionamiento</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>Aprovisionamiento cancelado</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SerialDesk</name>
    <message>
        <source>Port attached</source>
        <translation>Puerto enchufado</translation>
    </message>
    <message>
        <source>Device attached again</source>
        <translation>Dispositivo enchufado de nuevo</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>Puerto retirado</translation>
    </message>
    <message>
        <source>The simulated device ended: %1</source>
        <translation>El dispositivo simulado terminó: %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SimulatedDeviceProcess</name>
    <message>
        <source>it was killed</source>
        <translation>terminado desde fuera</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::StationDesk</name>
    <message>
        <source>Was attached before · press Retry to run it</source>
        <translation>Ya estaba enchufado · pulse «Reintentar»</translation>
    </message>
    <message>
        <source>Station armed</source>
        <translation>Estación iniciada</translation>
    </message>
    <message>
        <source>Station disarmed</source>
        <translation>Estación detenida</translation>
    </message>
    <message>
        <source>Has passed already · unplug it</source>
        <translation>Ya ha pasado · desenchúfelo</translation>
    </message>
    <message>
        <source>Plug in the next one</source>
        <translation>Enchufe el siguiente</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>Déjelo enchufado</translation>
    </message>
    <message>
        <source>Press Retry</source>
        <translation>Pulse «Reintentar»</translation>
    </message>
    <message>
        <source>Unplug it</source>
        <translation>Desenchúfelo</translation>
    </message>
    <message>
        <source>Press Retry, or plug it in again</source>
        <translation>Pulse «Reintentar» o enchúfelo de nuevo</translation>
    </message>
</context>
<context>
    <name>ferrule::bench::VirtualDevice</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>registers with the cloud</source>
        <translation>se registra en la nube</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>espera ser reclamado</translation>
    </message>
    <message>
        <source>fetches its certificate</source>
        <translation>obtiene su certificado</translation>
    </message>
    <message>
        <source>the broker refuses its expired certificate</source>
        <translation>el broker rechaza su certificado caducado</translation>
    </message>
    <message>
        <source>pushed out by a device with the same identity, logs in again</source>
        <translation>desplazado por un dispositivo con la misma identidad, inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>se conecta</translation>
    </message>
    <message>
        <source>told to stay away, comes back in %1 s</source>
        <translation>debe mantenerse fuera, vuelve en %1 s</translation>
    </message>
    <message>
        <source>half open: it believes to be connected, and nothing passes</source>
        <translation>semiabierto: se cree conectado y no pasa nada</translation>
    </message>
    <message numerus="yes">
        <source>connected · pushed out %n time(s) by a device with the same identity</source>
        <translation>
            <numerusform>conectado · desplazado %n vez por un dispositivo con la misma identidad</numerusform>
            <numerusform>conectado · desplazado %n veces por un dispositivo con la misma identidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connected · %n packet(s) were lost and sent again</source>
        <translation>
            <numerusform>conectado · %n paquete perdido y reenviado</numerusform>
            <numerusform>conectado · %n paquetes perdidos y reenviados</numerusform>
        </translation>
    </message>
    <message>
        <source>connected · reads %1 bytes a second</source>
        <translation>conectado · lee %1 bytes por segundo</translation>
    </message>
    <message>
        <source>connected · its clock is an hour ahead, so throttles look too old to it</source>
        <translation>conectado · su reloj va una hora adelantado y las ralentizaciones le parecen viejas</translation>
    </message>
    <message>
        <source>connected · paused</source>
        <translation>conectado · en pausa</translation>
    </message>
    <message>
        <source>connected · silent</source>
        <translation>conectado · en silencio</translation>
    </message>
    <message>
        <source>connected · waits %1 s before each message</source>
        <translation>conectado · espera %1 s antes de cada mensaje</translation>
    </message>
    <message>
        <source>connected · sends as fast as it can</source>
        <translation>conectado · envía lo más rápido que puede</translation>
    </message>
    <message>
        <source>connected · sends every %1 s</source>
        <translation>conectado · envía cada %1 s</translation>
    </message>
    <message>
        <source>%1 and ignores throttles</source>
        <translation>%1 e ignora las ralentizaciones</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddDevicesForm</name>
    <message>
        <source>Obeys the throttle</source>
        <translation>Obedece la ralentización</translation>
    </message>
    <message>
        <source> / min</source>
        <translation> / min</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Each started KB counts as one message against the limit</source>
        <translation>Cada KB iniciado cuenta como un mensaje para el límite</translation>
    </message>
    <message>
        <source>A device that does not obey goes on as before when it is throttled, and is released in the end</source>
        <translation>Un dispositivo que no obedece sigue como antes al ser ralentizado y al final es expulsado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Añadir %n dispositivo</numerusform>
            <numerusform>Añadir %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
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
        <translation>Nombre de la nueva clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type of the new key</source>
        <translation>Tipo de la nueva clave</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is staged with your other edits and reaches the device when you apply them.</source>
        <translation>Queda preparado con sus otros cambios y llega al dispositivo cuando los aplique.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BehaviourDelegate</name>
    <message>
        <source>Messages a minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>Payload in bytes</source>
        <translation>Carga útil en bytes</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchModel</name>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Obeys the throttle</source>
        <translation>Obedece la ralentización</translation>
    </message>
    <message>
        <source>Ignores the throttle</source>
        <translation>Ignora la ralentización</translation>
    </message>
    <message>
        <source>Waits as the throttle message asks, before each message</source>
        <translation>Espera antes de cada mensaje, como pide la ralentización</translation>
    </message>
    <message>
        <source>Goes on as before when it is throttled</source>
        <translation>Sigue como antes cuando se le ralentiza</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pace / min</source>
        <translation>Ritmo / min</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Obeys</source>
        <translation>Obedece</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>What it feels</source>
        <translation>Qué percibe</translation>
    </message>
    <message>
        <source>Not looked at while it floods</source>
        <translation>No cuenta durante la inundación</translation>
    </message>
    <message>
        <source>Its script asks for %1 a minute now</source>
        <translation>Su script pide ahora %1 por minuto</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed</source>
        <translation>%1 enviados, %2 fallidos</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchPage</name>
    <message>
        <source>Virtual devices</source>
        <translation>Dispositivos virtuales</translation>
    </message>
    <message>
        <source>No virtual device yet</source>
        <translation>Aún no hay dispositivos virtuales</translation>
    </message>
    <message>
        <source>Virtual devices register, are claimed and send like real ones. Say how many and how often above, and add them.</source>
        <translation>Los dispositivos virtuales se registran, se reclaman y envían como los reales. Indique arriba cuántos y con qué frecuencia, y añádalos.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Push over the limit</source>
        <translation>Superar el límite</translation>
    </message>
    <message>
        <source>Set a pace at which the pool goes far over its limit</source>
        <translation>Fijar un ritmo con el que el pool supera con creces su límite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected devices</source>
        <translation>Quitar los dispositivos seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select devices to push them over the limit or to remove them. Double-click a pace or a payload to change it.</source>
        <translation>Seleccione dispositivos para que superen el límite o para quitarlos. Haga doble clic en un ritmo o una carga útil para cambiarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected. The pool&apos;s limit is %1 messages an hour.</source>
        <translation>
            <numerusform>%n seleccionado. El límite del pool es de %1 mensajes por hora.</numerusform>
            <numerusform>%n seleccionados. El límite del pool es de %1 mensajes por hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s) disconnect(s) and leave(s) the bench.</source>
        <translation>
            <numerusform>%n dispositivo virtual se desconecta y deja el banco.</numerusform>
            <numerusform>%n dispositivos virtuales se desconectan y dejan el banco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s)</source>
        <translation>
            <numerusform>Quitar %n dispositivo</numerusform>
            <numerusform>Quitar %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n dispositivo enviará %1 mensajes por minuto: el doble de lo que puede alcanzar una ráfaga del pool, %2 por hora. Se le ralentizará pronto, en una medición.</numerusform>
            <numerusform>%n dispositivos enviarán %1 mensajes por minuto cada uno: juntos, el doble de lo que puede alcanzar una ráfaga del pool, %2 por hora. Se les ralentizará pronto, en una medición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n dispositivo enviará %1 mensajes por minuto: el doble del límite del pool, %2 por hora. Se le ralentizará pronto, en una medición.</numerusform>
            <numerusform>%n dispositivos enviarán %1 mensajes por minuto cada uno: juntos, el doble del límite del pool, %2 por hora. Se les ralentizará pronto, en una medición.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a minute</source>
        <translation>Enviar %1 por minuto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the selected devices back, or all (Ctrl+Space)</source>
        <translation>Detener los dispositivos seleccionados, o todos (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>One message of each selected device, or of all (F8)</source>
        <translation>Un mensaje de cada dispositivo seleccionado, o de todos (F8)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ClaimIdLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CloudLine</name>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>Nube del banco</translation>
    </message>
    <message>
        <source>%1 · %2 connected · %3 % of limit</source>
        <translation>%1 · %2 conectados · %3&#xa0;% del límite</translation>
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
        <translation>Buscar una acción o un dispositivo</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc closes</source>
        <translation>Intro ejecuta · Esc cierra</translation>
    </message>
    <message>
        <source>Enter runs it · Ctrl+Shift+C copies: %1</source>
        <translation>Intro ejecuta · Ctrl+Mayús+C copia: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConfirmBar</name>
    <message>
        <source>Go ahead</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConflictPanel</name>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>%1 cambió mientras lo editaba.</translation>
    </message>
    <message>
        <source>%1 was changed by %2 while you edited it.</source>
        <translation>%2 cambió %1 mientras lo editaba.</translation>
    </message>
    <message>
        <source>%1 was removed while you edited it.</source>
        <translation>%1 se eliminó mientras lo editaba.</translation>
    </message>
    <message>
        <source>The device set %1 to another value after yours was stored.</source>
        <translation>El dispositivo asignó otro valor a %1 después de guardarse el suyo.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message numerus="yes">
        <source> %n more wait(s) behind it.</source>
        <translation>
            <numerusform> Queda %n más detrás.</numerusform>
            <numerusform> Quedan %n más detrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi valor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El otro valor</translation>
    </message>
    <message>
        <source>Take the device&apos;s</source>
        <translation>Tomar el del dispositivo</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsoleModel</name>
    <message>
        <source>Frame in</source>
        <translation>Trama entrante</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>Trama saliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsolePage</name>
    <message>
        <source>The line is quiet</source>
        <translation>La línea está en silencio</translation>
    </message>
    <message>
        <source>What the device prints appears here. Send it a line, or press its reset button.</source>
        <translation>Aquí aparece lo que imprime el dispositivo. Envíele una línea o pulse su botón de reinicio.</translation>
    </message>
    <message>
        <source>No serial line</source>
        <translation>Sin línea serie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Seguir la última línea</translation>
    </message>
    <message>
        <source>Save the lines…</source>
        <translation>Guardar las líneas…</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Vaciar la consola</translation>
    </message>
    <message>
        <source>Forget the lines shown; the device is not touched</source>
        <translation>Olvida las líneas mostradas; no afecta al dispositivo</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Buscar en las líneas</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Search, Return for the next match</source>
        <translation>Buscar, Intro para el siguiente</translation>
    </message>
    <message>
        <source>Serial lines</source>
        <translation>Líneas serie</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>Trama saliente</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Línea a enviar</translation>
    </message>
    <message>
        <source>A line to the device</source>
        <translation>Una línea al dispositivo</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Fin de línea</translation>
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
        <translation>Sin fin de línea</translation>
    </message>
    <message>
        <source>What ends each line that is sent</source>
        <translation>Con qué termina cada línea enviada</translation>
    </message>
    <message>
        <source>%1 is not attached to this computer. Plug it in to see what it prints.</source>
        <translation>%1 no está enchufado a este equipo. Enchúfelo para ver lo que imprime.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Elija un dispositivo</translation>
    </message>
    <message>
        <source>Select an attached device on the left to see its serial line.</source>
        <translation>Seleccione a la izquierda un dispositivo enchufado para ver su línea serie.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texto (*.txt *.log)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceActions</name>
    <message>
        <source>&amp;Ask who it is</source>
        <translation>Consultar &amp;identidad</translation>
    </message>
    <message>
        <source>Ask the device behind the port for its identity</source>
        <translation>Preguntar su identidad al dispositivo del puerto</translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation>&amp;Aprovisionar…</translation>
    </message>
    <message>
        <source>Give the device its identity, step by step</source>
        <translation>Dar al dispositivo su identidad, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Reclamar</translation>
    </message>
    <message>
        <source>Take a device that registered itself into the cloud</source>
        <translation>Incorporar a la nube un dispositivo que se registró por sí mismo</translation>
    </message>
    <message>
        <source>&amp;Throttle…</source>
        <translation>Ra&amp;lentizar…</translation>
    </message>
    <message>
        <source>Tell the device to wait before each message</source>
        <translation>Indicar al dispositivo que espere antes de cada mensaje</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>&amp;Expulsar…</translation>
    </message>
    <message>
        <source>Cut the device off and revoke its certificate</source>
        <translation>Cortar el acceso al dispositivo y revocar su certificado</translation>
    </message>
    <message>
        <source>&amp;Reclaim</source>
        <translation>Readmi&amp;tir</translation>
    </message>
    <message>
        <source>Let a released device register again</source>
        <translation>Permitir que un dispositivo expulsado se registre de nuevo</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Unplug a simulated device, remove a virtual one, or forget an added port</source>
        <translation>Desenchufar un dispositivo simulado, quitar uno virtual u olvidar un puerto añadido</translation>
    </message>
    <message>
        <source>Cop&amp;y claim ID</source>
        <translation>&amp;Copiar ID de claim</translation>
    </message>
    <message>
        <source>Copy the claim ID to the clipboard</source>
        <translation>Copiar el ID de claim al portapapeles</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Copy the same thing as a command line</source>
        <translation>Copiar lo mismo como línea de comandos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Throttling tells 1 device, %1, to wait before each message. It speeds up again by itself.</source>
        <translation>Ralentizar hace que 1 dispositivo, %1, espere antes de cada mensaje. Vuelve a acelerar por sí solo.</translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>Ralentizar 1 dispositivo</translation>
    </message>
    <message>
        <source>Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it cannot come back before it is reclaimed.</source>
        <translation>Expulsar corta el acceso a 1 dispositivo, %1: su conexión termina, se revoca 1 certificado y no puede volver hasta que se readmita.</translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>Expulsar 1 dispositivo</translation>
    </message>
    <message>
        <source>Removing ends 1 virtual device, %1.</source>
        <translation>Quitarlo termina 1 dispositivo virtual, %1.</translation>
    </message>
    <message>
        <source>Remove 1 device</source>
        <translation>Quitar 1 dispositivo</translation>
    </message>
    <message>
        <source>Unplugging ends 1 simulated device, %1.</source>
        <translation>Desenchufarlo termina 1 dispositivo simulado, %1.</translation>
    </message>
    <message>
        <source>Unplug 1 device</source>
        <translation>Desenchufar 1 dispositivo</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>Tell the device to stay away for a while</source>
        <translation>Indicar al dispositivo que se mantenga fuera un tiempo</translation>
    </message>
    <message>
        <source>Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its certificate stays valid.</source>
        <translation>Desconectar afecta a 1 dispositivo, %1: debe desconectarse y mantenerse fuera, por regla general una hora. Su certificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>Desconectar 1 dispositivo</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceHeader</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What can be done with this device</source>
        <translation>Qué se puede hacer con este dispositivo</translation>
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
        <translation>Todos los dispositivos juntos: la nube, su tráfico y qué hacer a continuación</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
        <source>Plug one in, or attach a simulated one.</source>
        <translation>Enchufe uno, real o simulado.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Ningún dispositivo coincide</translation>
    </message>
    <message>
        <source>The filter looks at names, claim IDs, ports and models.</source>
        <translation>El filtro mira nombres, ID de claim, puertos y modelos.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceModel</name>
    <message>
        <source>Attached</source>
        <translation>Enchufados</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DiffPanel</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%n cambio en %1</numerusform>
            <numerusform>%n cambios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FirstRun</name>
    <message>
        <source>What do you have in your hand?</source>
        <translation>¿Qué tiene en la mano?</translation>
    </message>
    <message>
        <source>Ferrule gives a device its identity, edits its settings and watches its traffic. The bench cloud runs on this computer; nothing leaves it.</source>
        <translation>Ferrule da a un dispositivo su identidad, edita sus ajustes y observa su tráfico. La nube del banco funciona en este equipo; nada sale de él.</translation>
    </message>
    <message>
        <source>Attach a simulated device</source>
        <translation>Conectar uno simulado</translation>
    </message>
    <message>
        <source>Add a virtual device</source>
        <translation>Añadir uno virtual</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>Plug it into a USB port. It appears on the left by itself, and nothing is written to it before you say so.</source>
        <translation>Enchúfelo a un puerto USB. Aparece solo a la izquierda, y no se escribe nada en él hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>A simulated device behaves like a board on a cable: unprovisioned, with a boot log, settings and a key of its own.</source>
        <translation>Un dispositivo simulado se comporta como una placa al final de un cable: sin aprovisionar, con registro de arranque, ajustes y clave propia.</translation>
    </message>
    <message>
        <source>Only a cloud to try</source>
        <translation>Solo una nube para probar</translation>
    </message>
    <message>
        <source>A virtual device registers, is claimed and sends by itself. Make one or a thousand.</source>
        <translation>Un dispositivo virtual se registra, se reclama y envía por sí solo. Cree uno o mil.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::HistoryPanel</name>
    <message>
        <source>Stage the selected value</source>
        <translation>Preparar el valor seleccionado</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Historial de la clave</translation>
    </message>
    <message>
        <source>It becomes a staged change like any other, to be reviewed</source>
        <translation>Pasa a ser un cambio preparado como cualquier otro, para revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n cambio</numerusform>
            <numerusform>%1: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history of %1…</source>
        <translation>Leyendo el historial de %1…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::JsonEdit</name>
    <message>
        <source>JSON value</source>
        <translation>Valor JSON</translation>
    </message>
    <message>
        <source>Ctrl+Return stages it, Esc leaves it as it was.</source>
        <translation>Ctrl+Intro lo prepara, Esc lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LabelPanel</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Label of %1, with a QR code that holds %2</source>
        <translation>Etiqueta de %1, con un código QR que contiene %2</translation>
    </message>
    <message>
        <source>%1 × %2 mm, QR code with the claim ID</source>
        <translation>%1 × %2 mm, código QR con el ID de claim</translation>
    </message>
    <message>
        <source>The label of %1 was not printed.</source>
        <translation>No se imprimió la etiqueta de %1.</translation>
    </message>
    <message>
        <source>no default printer</source>
        <translation>ninguna impresora predeterminada</translation>
    </message>
    <message>
        <source>a printer that the system knows as its default</source>
        <translation>una impresora que el sistema tenga como predeterminada</translation>
    </message>
    <message>
        <source>Set one up, or save labels as PDF and print them elsewhere.</source>
        <translation>Configure una, o guarde las etiquetas en PDF e imprímalas en otro lugar.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviada a %1.</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>Guardar la etiqueta</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardada en %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language: the words of the window</source>
        <translation>Idioma: los textos de la ventana</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MainWindow</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Ferrule</source>
        <translation>Ferrule</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Aprovisionar</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>&amp;Banco</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message numerus="yes">
        <source>Store changes of %n device(s) were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>Al cerrarse el programa había cambios del Store de %n dispositivo preparados y sin enviar.</numerusform>
            <numerusform>Al cerrarse el programa había cambios del Store de %n dispositivos preparados y sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageDetail</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>%1 after the one before on this topic</source>
        <translation>%1 después del anterior en este topic</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>Select one in the list to read it here.</source>
        <translation>Seleccione uno en la lista para leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageModel</name>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source> · retained</source>
        <translation> · retenido</translation>
    </message>
    <message>
        <source> · again</source>
        <translation> · repetido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
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
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Messages appear here as devices send them. Publish one below to try it.</source>
        <translation>Los mensajes aparecen aquí a medida que los dispositivos los envían. Publique uno abajo para probar.</translation>
    </message>
    <message>
        <source>No message matches the filters</source>
        <translation>Ningún mensaje coincide con los filtros</translation>
    </message>
    <message>
        <source>“+” stands for one level of a topic, “#” for all that follow.</source>
        <translation>«+» equivale a un nivel de un topic, «#» a todos los siguientes.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the list still; messages go on being kept (Ctrl+Space)</source>
        <translation>Detener la lista; los mensajes se siguen conservando (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget the messages kept here; nothing changes at the broker</source>
        <translation>Olvida los mensajes conservados aquí; nada cambia en el broker</translation>
    </message>
    <message>
        <source>Take over into the form below</source>
        <translation>Pasar al formulario de abajo</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>Filtrar por topic</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/service/+/store/#</source>
        <translation>Filtro de topic, p.&#xa0;ej. ioto/service/+/store/#</translation>
    </message>
    <message>
        <source>Text in topic or payload</source>
        <translation>Texto en el topic o la carga útil</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservados</translation>
    </message>
    <message>
        <source>buffer %1 %</source>
        <translation>búfer %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 fell out</source>
        <translation>%1 salieron del búfer</translation>
    </message>
    <message>
        <source>%1 dropped before they got here</source>
        <translation>%1 descartados antes de llegar aquí</translation>
    </message>
    <message>
        <source>Published to %1.</source>
        <translation>Publicado en %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Topic tree</source>
        <translation>Árbol de topics</translation>
    </message>
    <message>
        <source>Show or hide the topics that messages came on (Ctrl+B)</source>
        <translation>Mostrar u ocultar los topics de los mensajes recibidos (Ctrl+B)</translation>
    </message>
    <message>
        <source>Retained messages…</source>
        <translation>Mensajes retenidos…</translation>
    </message>
    <message>
        <source>Read and clear what the broker keeps for later subscribers (Ctrl+Shift+R)</source>
        <translation>Leer y borrar lo que el broker guarda para suscriptores posteriores (Ctrl+Mayús+R)</translation>
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
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>None was issued yet.</source>
        <translation>Aún no se ha emitido ninguno.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, caducado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <translation>
            <numerusform>%1, queda %n día</numerusform>
            <numerusform>%1, quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Show the page %1 of what is selected</source>
        <translation>Mostrar la página %1 de lo seleccionado</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Carga útil como %1</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <translation>Mensajes de 1 KB, o fracción, por hora y dispositivo; el pool puede enviar eso multiplicado por los dispositivos conectados.</translation>
    </message>
    <message>
        <source>The time over which a rate is taken</source>
        <translation>Tiempo sobre el que se calcula una tasa</translation>
    </message>
    <message>
        <source>How often the rates are measured and judged</source>
        <translation>Cada cuánto se miden y juzgan las tasas</translation>
    </message>
    <message>
        <source>Apply policy</source>
        <translation>Aplicar política</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Limit a device</source>
        <translation>Límite por dispositivo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Medido cada</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PoolPage</name>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Abrir Tráfico</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>del límite del pool</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the cloud again</source>
        <translation>Reiniciar la nube</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada espera por usted.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PortField</name>
    <message>
        <source>Other port</source>
        <translation>Otro puerto</translation>
    </message>
    <message>
        <source>The path of a port that does not appear by itself, such as /dev/pts/4</source>
        <translation>La ruta de un puerto que no aparece por sí solo, p.&#xa0;ej. /dev/pts/4</translation>
    </message>
    <message>
        <source>Path of another port</source>
        <translation>Ruta de otro puerto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionPage</name>
    <message>
        <source>This device is not on a serial port</source>
        <translation>Este dispositivo no está en un puerto serie</translation>
    </message>
    <message>
        <source>Provisioning writes over a cable. Plug the device in and select it under Attached.</source>
        <translation>El aprovisionamiento se hace por cable. Enchufe el dispositivo y selecciónelo en «Enchufados».</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>Según el dispositivo</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Aprovisionar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>Prod&amp;ucto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Como su modelo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Provision again</source>
        <translation>Aprovisionar de nuevo</translation>
    </message>
    <message>
        <source>%1 / 8</source>
        <translation>%1 / 8</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · %2 hasta ahora</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>%1 logged in with its own certificate. Everything that was written was read back. %2 in all.</source>
        <translation>%1 inició sesión con su propio certificado. Todo lo escrito se volvió a leer. %2 en total.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2. It can go on from there.</source>
        <translation>Se detuvo en «%1» tras %2. Puede seguir desde ahí.</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>Se detuvo en «%1» tras %2.</translation>
    </message>
    <message>
        <source>You stopped it at %1.</source>
        <translation>Usted lo detuvo en «%1».</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionRuns</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>Clave y certificado</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Primer acceso</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PublishForm</name>
    <message>
        <source>A message needs a topic.</source>
        <translation>Un mensaje necesita un topic.</translation>
    </message>
    <message>
        <source>“+” and “#” are for filters; a message goes to one topic.</source>
        <translation>«+» y «#» son para filtros; un mensaje va a un solo topic.</translation>
    </message>
    <message>
        <source>A topic cannot hold a null character.</source>
        <translation>Un topic no puede contener un carácter nulo.</translation>
    </message>
    <message>
        <source>A topic holds at most 65,535 bytes.</source>
        <translation>Un topic tiene como máximo 65&#xa0;535 bytes.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>Topic donde publicar</translation>
    </message>
    <message>
        <source>Topic, such as ioto/device/P7QX2M9A4B/test</source>
        <translation>Topic, p.&#xa0;ej. ioto/device/P7QX2M9A4B/test</translation>
    </message>
    <message>
        <source>Payload to publish</source>
        <translation>Carga útil a publicar</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Calidad de servicio (QoS)</translation>
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
        <translation>Como máximo una vez</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Al menos una vez</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Exactamente una vez</translation>
    </message>
    <message>
        <source>The broker keeps the message for those who subscribe later</source>
        <translation>El broker guarda el mensaje para quienes se suscriban después</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Say after the last “/” what the message is about.</source>
        <translation>Diga tras la última «/» de qué trata el mensaje.</translation>
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
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedPanel</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Restaurarlos</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>Topic filter of the retained messages</source>
        <translation>Filtro de topic de los mensajes retenidos</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/device/+/#</source>
        <translation>Filtro de topic, p.&#xa0;ej. ioto/device/+/#</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the retained messages</source>
        <translation>Cerrar los mensajes retenidos</translation>
    </message>
    <message>
        <source>Asking the broker…</source>
        <translation>Preguntando al broker…</translation>
    </message>
    <message>
        <source>%1 There are more: narrow the filter to see them.</source>
        <translation>%1 Hay más: acote el filtro para verlos.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n selected…</source>
        <translation>
            <numerusform>Borrar %n seleccionado…</numerusform>
            <numerusform>Borrar %n seleccionados…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n…</source>
        <translation>
            <numerusform>Borrar todo (%n)…</numerusform>
            <numerusform>Borrar todos (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet. A filter says which topics to look at.</source>
        <translation>Aún no se ha leído nada. Un filtro indica qué topics mirar.</translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) cleared.</source>
        <translation>
            <numerusform>%n mensaje retenido borrado.</numerusform>
            <numerusform>%n mensajes retenidos borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) on %1.</source>
        <translation>
            <numerusform>%n mensaje retenido en %1.</numerusform>
            <numerusform>%n mensajes retenidos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker forgets %n retained message(s): who subscribes later gets nothing. You can bring them back until you clear others.</source>
        <translation>
            <numerusform>El broker olvida %n mensaje retenido: quien se suscriba después no recibe nada. Puede restaurarlo mientras no borre otros.</numerusform>
            <numerusform>El broker olvida %n mensajes retenidos: quien se suscriba después no recibe nada. Puede restaurarlos mientras no borre otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n message(s)</source>
        <translation>
            <numerusform>Borrar %n mensaje</numerusform>
            <numerusform>Borrar %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationForm</name>
    <message>
        <source>Save each label</source>
        <translation>Guardar cada etiqueta</translation>
    </message>
    <message>
        <source>Print each label</source>
        <translation>Imprimir cada etiqueta</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>Según el dispositivo</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Como su modelo</translation>
    </message>
    <message>
        <source>A device is called this and the last six characters of its hardware ID; a name from the list of claim IDs comes first</source>
        <translation>Un dispositivo se llama así más los seis últimos caracteres de su ID de hardware; un nombre de la lista de ID de claim tiene prioridad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>On the default printer, without asking</source>
        <translation>En la impresora predeterminada, sin preguntar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>El nombre empieza por</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Red wifi</translation>
    </message>
    <message>
        <source>Wi-Fi passphrase</source>
        <translation>Contraseña wifi</translation>
    </message>
    <message>
        <source>Folder of the labels</source>
        <translation>Carpeta de etiquetas</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationLedgerModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>ID de claim</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Causa del fallo</translation>
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
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The station rests</source>
        <translation>La estación está en reposo</translation>
    </message>
    <message>
        <source>Started, it provisions each device that is plugged in by itself: PASS or FAIL, a label, unplug, the next one. Several ports run at once.</source>
        <translation>Una vez iniciada, aprovisiona por sí sola cada dispositivo que se enchufa: PASS o FAIL, etiqueta, desenchufar, el siguiente. Varios puertos trabajan a la vez.</translation>
    </message>
    <message>
        <source>Start the station</source>
        <translation>Iniciar la estación</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Provision each device that is plugged in from now on (F5)</source>
        <translation>Aprovisionar cada dispositivo que se enchufe a partir de ahora (F5)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Play a sound at PASS and at FAIL</source>
        <translation>Emitir un sonido en PASS y en FAIL</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Product, names, Wi-Fi, labels</source>
        <translation>Producto, nombres, wifi, etiquetas</translation>
    </message>
    <message>
        <source>Claim IDs from a file…</source>
        <translation>ID de claim desde archivo…</translation>
    </message>
    <message>
        <source>Take claim IDs, names and Store values from a CSV file</source>
        <translation>Tomar ID de claim, nombres y valores del Store de un archivo CSV</translation>
    </message>
    <message>
        <source>Label of the selected line</source>
        <translation>Etiqueta de la línea seleccionada</translation>
    </message>
    <message>
        <source>Show the label again, to print or to save it</source>
        <translation>Mostrar de nuevo la etiqueta, para imprimirla o guardarla</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copy the command line that runs this station without a window</source>
        <translation>Copiar la línea de comandos que ejecuta esta estación sin ventana</translation>
    </message>
    <message>
        <source>Ledger of the station</source>
        <translation>Bitácora de la estación</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Stop the station</source>
        <translation>Detener la estación</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>No device yet in this shift</source>
        <translation>Ningún dispositivo en este turno</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · yield %3 %</source>
        <translation>%1 correctos · %2 fallidos · rendimiento %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % at the first attempt</source>
        <translation>%1&#xa0;% al primer intento</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 de media</translation>
    </message>
    <message>
        <source>%1: %2 of %3 claim IDs left</source>
        <translation>%1: quedan %2 de %3 ID de claim</translation>
    </message>
    <message>
        <source>Plug in a device</source>
        <translation>Enchufe un dispositivo</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>cualquier puerto</translation>
    </message>
    <message>
        <source>Claim IDs from a file</source>
        <translation>ID de claim desde archivo</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationTile</name>
    <message>
        <source>Plug in</source>
        <translation>Enchufar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
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
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 of 8: %2</source>
        <translation>%1 de 8: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StepRow</name>
    <message>
        <source>Open the serial port</source>
        <translation>Abrir el puerto serie</translation>
    </message>
    <message>
        <source>Ask the device what it is and what it can do</source>
        <translation>Preguntar al dispositivo qué es y qué sabe hacer</translation>
    </message>
    <message>
        <source>Give it a claim ID in the cloud</source>
        <translation>Darle un ID de claim en la nube</translation>
    </message>
    <message>
        <source>Have it make a key and sign its certificate</source>
        <translation>Hacer que cree una clave y firmar su certificado</translation>
    </message>
    <message>
        <source>Write settings and credentials</source>
        <translation>Escribir ajustes y credenciales</translation>
    </message>
    <message>
        <source>Read everything back and compare digests</source>
        <translation>Volver a leer todo y comparar los resúmenes</translation>
    </message>
    <message>
        <source>Restart it and find it again</source>
        <translation>Reiniciarlo y volver a encontrarlo</translation>
    </message>
    <message>
        <source>Wait until it logs in with its own certificate</source>
        <translation>Esperar a que inicie sesión con su propio certificado</translation>
    </message>
    <message>
        <source>Hide the record of this step</source>
        <translation>Ocultar el registro de este paso</translation>
    </message>
    <message>
        <source>Show the record of this step</source>
        <translation>Mostrar el registro de este paso</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreDrafts</name>
    <message numerus="yes">
        <source>bring back %n unsent change(s)</source>
        <translation>
            <numerusform>recuperar %n cambio sin enviar</numerusform>
            <numerusform>recuperar %n cambios sin enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreHistoryModel</name>
    <message>
        <source>(removed)</source>
        <translation>(eliminada)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreModel</name>
    <message>
        <source>(removed)</source>
        <translation>(eliminada)</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>Your changes are on their way to the cloud. Edit again when they have arrived.</source>
        <translation>Sus cambios van camino de la nube. Siga editando cuando hayan llegado.</translation>
    </message>
    <message>
        <source>change %1 back</source>
        <translation>restablecer %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>There is a key %1 already. Edit it in the table.</source>
        <translation>La clave %1 ya existe. Edítela en la tabla.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n key(s)</source>
        <translation>
            <numerusform>eliminar %n clave</numerusform>
            <numerusform>eliminar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>revertir %1</translation>
    </message>
    <message>
        <source>keep my %1</source>
        <translation>conservar mi valor de %1</translation>
    </message>
    <message>
        <source>take their %1</source>
        <translation>tomar el otro valor de %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>El dispositivo informa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurar %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StorePage</name>
    <message>
        <source>This Store is empty</source>
        <translation>Este Store está vacío</translation>
    </message>
    <message>
        <source>Keys appear here when the device sets them. You can add the first one yourself, paste rows, or import a file.</source>
        <translation>Las claves aparecen aquí cuando el dispositivo las define. Puede añadir usted la primera, pegar filas o importar un archivo.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>No Store to show</source>
        <translation>Ningún Store que mostrar</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>Ninguna clave coincide con el filtro</translation>
    </message>
    <message>
        <source>The filter looks at keys, values and what the device reports.</source>
        <translation>El filtro mira claves, valores y lo que informa el dispositivo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>%1 stays as it was. %2</source>
        <translation>%1 queda como estaba. %2</translation>
    </message>
    <message>
        <source>Store values</source>
        <translation>Valores del Store</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the selected keys</source>
        <translation>Eliminar las claves seleccionadas</translation>
    </message>
    <message>
        <source>Take back the selected edits</source>
        <translation>Revertir los cambios seleccionados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo mostrado…</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las claves</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Filtrar claves y valores</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Paste, import, export</source>
        <translation>Pegar, importar, exportar</translation>
    </message>
    <message>
        <source>No Store yet</source>
        <translation>Aún no hay Store</translation>
    </message>
    <message>
        <source>%1 has no identity in the cloud so far. Provision it first; its Store appears with its first login.</source>
        <translation>%1 aún no tiene identidad en la nube. Aprovisiónelo primero; su Store aparece con el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Elija un dispositivo</translation>
    </message>
    <message>
        <source>Select a device on the left to see and edit its Store.</source>
        <translation>Seleccione un dispositivo a la izquierda para ver y editar su Store.</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>Aplicando %n cambio…</numerusform>
            <numerusform>Aplicando %n cambios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s), not applied yet</source>
        <translation>
            <numerusform>%n cambio preparado, aún no aplicado</numerusform>
            <numerusform>%n cambios preparados, aún no aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Revisar %n cambio</numerusform>
            <numerusform>Revisar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflicts first: keep yours or take theirs.</source>
        <translation>Resuelva antes los conflictos: conserve su valor o tome el otro.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy a key and its value, side by side.</source>
        <translation>No hay filas en el portapapeles. Copie una clave y su valor, uno junto al otro.</translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>pegar %n fila</numerusform>
            <numerusform>pegar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; those that differ are staged.</source>
        <translation>
            <numerusform>%n fila leída; lo que difiere queda preparado.</numerusform>
            <numerusform>%n filas leídas; lo que difiere queda preparado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read, %2 not taken. %3</source>
        <translation>%1 filas leídas, %2 no aceptadas. %3</translation>
    </message>
    <message>
        <source>Import Store values</source>
        <translation>Importar valores del Store</translation>
    </message>
    <message>
        <source>Store values (*.json *.csv *.tsv *.txt)</source>
        <translation>Valores del Store (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>importar un archivo</translation>
    </message>
    <message>
        <source>Export Store values</source>
        <translation>Exportar valores del Store</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n fila escrita en %1.</numerusform>
            <numerusform>%n filas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The staged changes are not kept for the next start. %1</source>
        <translation>Los cambios preparados no se conservan para el próximo inicio. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this Store were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>Al cerrarse el programa había %n cambio de este Store preparado y sin enviar.</numerusform>
            <numerusform>Al cerrarse el programa había %n cambios de este Store preparados y sin enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s) again</source>
        <translation>
            <numerusform>Preparar de nuevo %n cambio</numerusform>
            <numerusform>Preparar de nuevo %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Historial de la clave</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreStaging</name>
    <message numerus="yes">
        <source>discard %n change(s)</source>
        <translation>
            <numerusform>descartar %n cambio</numerusform>
            <numerusform>descartar %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Theme: the colours of the window</source>
        <translation>Tema: los colores de la ventana</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Pause the timeline</source>
        <translation>Pausar la cronología</translation>
    </message>
    <message>
        <source>Hold the list still; nothing is lost</source>
        <translation>Detener la lista; no se pierde nada</translation>
    </message>
    <message>
        <source>Clear the timeline</source>
        <translation>Vaciar la cronología</translation>
    </message>
    <message>
        <source>Forget what the list holds</source>
        <translation>Olvida el contenido de la lista</translation>
    </message>
    <message>
        <source>Save the timeline…</source>
        <translation>Guardar la cronología…</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON Lines</source>
        <translation>Guardar lo mostrado como CSV o JSON Lines</translation>
    </message>
    <message>
        <source>Choose which channels are shown</source>
        <translation>Elegir qué canales se muestran</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Filter by text or device</source>
        <translation>Filtrar por texto o dispositivo</translation>
    </message>
    <message>
        <source>Go on showing what arrives</source>
        <translation>Volver a mostrar lo que llega</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>%1 new · buffer %2 %</source>
        <translation>%1 nuevos · búfer %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 oldest entries left the buffer</source>
        <translation>%1 entradas más antiguas salieron del búfer</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 descartados</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la cronología</translation>
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
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The timeline could not be saved.</source>
        <translation>No se pudo guardar la cronología.</translation>
    </message>
    <message>
        <source>A file that can be written at %1</source>
        <translation>Un archivo en el que se pueda escribir en %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>Ninguna entrada coincide con los filtros.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the line, the broker, the Store and the limits do appears here, in one order.</source>
        <translation>Aún no ha ocurrido nada. Lo que hacen la línea, el broker, el Store y los límites aparece aquí, en un solo orden.</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineModel</name>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
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
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TopicTreeModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n mensaje</numerusform>
            <numerusform>%1, %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>Mensajes de 1 KB, o fracción, por hora</translation>
    </message>
    <message>
        <source>Of all the traffic in the window</source>
        <translation>De todo el tráfico de la ventana</translation>
    </message>
    <message>
        <source>Measurements over the limit in a row</source>
        <translation>Mediciones seguidas por encima del límite</translation>
    </message>
    <message>
        <source>What the device should wait before each message now</source>
        <translation>Lo que el dispositivo debe esperar ahora antes de cada mensaje</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Rate / h</source>
        <translation>Tasa / h</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Excesos</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>Topics that cost most</source>
        <translation>Topics más costosos</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPage</name>
    <message>
        <source>Over the limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dentro del límite</translation>
    </message>
    <message>
        <source>Devices by share</source>
        <translation>Dispositivos por cuota</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>del límite del pool</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>Editar política</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>Seguir el presente (Fin)</translation>
    </message>
    <message>
        <source>Devices by their share of the traffic</source>
        <translation>Dispositivos según su cuota de tráfico</translation>
    </message>
    <message>
        <source>No device has sent yet</source>
        <translation>Aún no ha enviado ningún dispositivo</translation>
    </message>
    <message>
        <source>Provision a device or add a virtual one; it is listed here after its first measurement.</source>
        <translation>Aprovisione un dispositivo o añada uno virtual; aparece aquí tras su primera medición.</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Ralentizar</translation>
    </message>
    <message>
        <source>Ask the selected device to wait before each message</source>
        <translation>Pedir al dispositivo seleccionado que espere antes de cada mensaje</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Cut the selected device off and revoke its certificate</source>
        <translation>Cortar el acceso al dispositivo seleccionado y revocar su certificado</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Let the selected, released device back in</source>
        <translation>Permitir que vuelva el dispositivo expulsado seleccionado</translation>
    </message>
    <message>
        <source>Edit the traffic policy</source>
        <translation>Editar la política de tráfico</translation>
    </message>
    <message>
        <source>Change the limit, the window and the interval</source>
        <translation>Cambiar el límite, la ventana y el intervalo</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of the pool&apos;s limit</source>
        <translation>%1 del límite del pool</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. The first figures come with the first device that connects.</source>
        <translation>Aún no se ha medido nada. Las primeras cifras llegan con el primer dispositivo que se conecte.</translation>
    </message>
    <message>
        <source>%1: %2 / h a device
over %3, measured every %4</source>
        <translation>%1: %2 / h por dispositivo
en %3, medido cada %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 deberá esperar más antes de cada mensaje. Sigue conectado y vuelve a acelerar por sí solo. Afecta a 1 de %n dispositivo conectado.</numerusform>
            <numerusform>%1 deberá esperar más antes de cada mensaje. Sigue conectado y vuelve a acelerar por sí solo. Afecta a 1 de %n dispositivos conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>Ralentizar 1 dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>A %1 se le corta el acceso de inmediato y se revoca su certificado; no puede conectarse hasta que se readmita. Afecta a 1 de %n dispositivo conectado.</numerusform>
            <numerusform>A %1 se le corta el acceso de inmediato y se revoca su certificado; no puede conectarse hasta que se readmita. Afecta a 1 de %n dispositivos conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>Expulsar 1 dispositivo</translation>
    </message>
    <message>
        <source>%1 may connect again and gets a new certificate for it; the old one stays revoked. 1 device is affected.</source>
        <translation>%1 puede volver a conectarse y recibe para ello un certificado nuevo; el anterior sigue revocado. Afecta a 1 dispositivo.</translation>
    </message>
    <message>
        <source>Reclaim 1 device</source>
        <translation>Readmitir 1 dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Ask the selected device to stay away for a while</source>
        <translation>Pedir al dispositivo seleccionado que se mantenga fuera un tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 debe desconectarse y mantenerse fuera, por regla general una hora. Su certificado sigue siendo válido. Afecta a 1 de %n dispositivo conectado.</numerusform>
            <numerusform>%1 debe desconectarse y mantenerse fuera, por regla general una hora. Su certificado sigue siendo válido. Afecta a 1 de %n dispositivos conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>Desconectar 1 dispositivo</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPlot</name>
    <message>
        <source>The pool&apos;s rate over time</source>
        <translation>La tasa del pool a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The first measurement is under way</source>
        <translation>La primera medición está en curso</translation>
    </message>
    <message>
        <source>limit %1 / h</source>
        <translation>límite %1 / h</translation>
    </message>
    <message>
        <source>burst %1 / h</source>
        <translation>ráfaga %1 / h</translation>
    </message>
    <message>
        <source>burst %1 / h, above the plot</source>
        <translation>ráfaga %1 / h, por encima del gráfico</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ValueDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::WindowActions</name>
    <message>
        <source>&amp;Attach a simulated device</source>
        <translation>&amp;Enchufar un dispositivo simulado</translation>
    </message>
    <message>
        <source>Start a device on a pseudo-terminal, as unprovisioned as a new one</source>
        <translation>Iniciar un dispositivo en un pseudoterminal, tan sin aprovisionar como uno nuevo</translation>
    </message>
    <message>
        <source>Add a &amp;virtual device</source>
        <translation>Añadir un dispositivo &amp;virtual</translation>
    </message>
    <message>
        <source>Add a device that registers and sends by itself</source>
        <translation>Añadir un dispositivo que se registra y envía por sí solo</translation>
    </message>
    <message>
        <source>Add a &amp;port by its path…</source>
        <translation>Añadir un &amp;puerto por su ruta…</translation>
    </message>
    <message>
        <source>For a port that does not appear by itself, such as a pseudo-terminal</source>
        <translation>Para un puerto que no aparece por sí solo, p.&#xa0;ej. un pseudoterminal</translation>
    </message>
    <message>
        <source>&amp;Start the bench cloud again</source>
        <translation>&amp;Reiniciar la nube del banco</translation>
    </message>
    <message>
        <source>Bring the bench cloud up again after it failed</source>
        <translation>Volver a levantar la nube del banco tras un fallo</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Buscar todo</translation>
    </message>
    <message>
        <source>Find any action and any device</source>
        <translation>Encontrar cualquier acción y dispositivo</translation>
    </message>
    <message>
        <source>Fi&amp;lter devices</source>
        <translation>&amp;Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Go to the filter of the device list</source>
        <translation>Ir al filtro de la lista de dispositivos</translation>
    </message>
    <message>
        <source>Show the &amp;pool</source>
        <translation>Mostrar el &amp;pool</translation>
    </message>
    <message>
        <source>Select no device and show all together</source>
        <translation>No seleccionar ninguno y mostrar todos juntos</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Mostrar u ocultar la cronología</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window and stop the bench cloud</source>
        <translation>Cerrar la ventana y detener la nube del banco</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
