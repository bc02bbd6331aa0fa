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
    <name>Expiry</name>
    <message>
        <source>expires now</source>
        <translation>caduca ahora</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n s</source>
        <translation>
            <numerusform>caduca en %n s</numerusform>
            <numerusform>caduca en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>caduca en %n min</numerusform>
            <numerusform>caduca en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>caduca en %n h</numerusform>
            <numerusform>caduca en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>caduca en %n día</numerusform>
            <numerusform>caduca en %n días</numerusform>
        </translation>
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
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nuevo intento</translation>
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
    <message>
        <source>It is refused a certificate until its block ends or is lifted. Settings that you change now reach it after that.</source>
        <translation>No se le concede certificado hasta que el bloqueo termine o se levante. Los ajustes que cambie ahora le llegan después.</translation>
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
        <translation>Aquí se espera un número, p. ej. 21.5 o -3e4.</translation>
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
    <name>TlsWords</name>
    <message>
        <source>No certificate was shown.</source>
        <translation>No se presentó ningún certificado.</translation>
    </message>
    <message>
        <source>An earlier connection, whose certificates were accepted, goes on.</source>
        <translation>Continúa una conexión anterior, cuyos certificados se aceptaron.</translation>
    </message>
    <message>
        <source>The certificates were accepted.</source>
        <translation>Los certificados se aceptaron.</translation>
    </message>
    <message>
        <source>The certificate is for another name than %1.</source>
        <translation>El certificado es para otro nombre, no para %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>El certificado no es para %1, sino para %2.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>El certificado caducó el %1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1; is this clock right?</source>
        <translation>El certificado no es válido antes del %1; ¿va bien este reloj?</translation>
    </message>
    <message>
        <source>The certificate is not valid yet; is this clock right?</source>
        <translation>El certificado aún no es válido; ¿va bien este reloj?</translation>
    </message>
    <message>
        <source>The certificate signs itself, and nobody here trusts it. Name it as the authority if it is the right one.</source>
        <translation>El certificado está autofirmado y aquí nadie confía en él. Indíquelo como autoridad si es el correcto.</translation>
    </message>
    <message>
        <source>No authority that is trusted here has signed the certificates. Name the one that has.</source>
        <translation>Ninguna autoridad de confianza ha firmado los certificados. Indique la que lo hizo.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>El certificado fue revocado.</translation>
    </message>
    <message>
        <source>The certificates were refused: %1</source>
        <translation>Los certificados se rechazaron: %1</translation>
    </message>
    <message>
        <source>%1 to %2, not valid yet</source>
        <translation>%1 a %2, aún no válido</translation>
    </message>
    <message>
        <source>%1 to %2, expired</source>
        <translation>%1 a %2, caducado</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 a %2, queda %n día</numerusform>
            <numerusform>%1 a %2, quedan %n días</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sent %1 in the last %2, %3 % of the limit of %4.</source>
        <translation>
            <numerusform>%n dispositivo envió %1 en los últimos %2, el %3 % del límite de %4.</numerusform>
            <numerusform>%n dispositivos enviaron %1 en los últimos %2, el %3 % del límite de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts are allowed: nobody is throttled up to %1.</source>
        <translation>Se permiten ráfagas: no se ralentiza a nadie hasta %1.</translation>
    </message>
    <message>
        <source>%1 sent %2 in the last %3, %4 % of the pool&apos;s traffic; its limit is %5</source>
        <translation>%1 envió %2 en los últimos %3, el %4 % del tráfico del pool; su límite es %5</translation>
    </message>
    <message>
        <source>, its line with bursts %1</source>
        <translation>, su línea con ráfagas %1</translation>
    </message>
    <message>
        <source>It is over its line while the pool sent %1 of the %2 that it may.</source>
        <translation>Supera su línea, con el pool en %1 de los %2 permitidos.</translation>
    </message>
    <message>
        <source>It is over its line, but the pool sent only %1 of the %2 that it may.</source>
        <translation>Supera su línea, pero el pool envió solo %1 de los %2 permitidos.</translation>
    </message>
    <message>
        <source>Throttled, it should wait %1 before each message.</source>
        <translation>Ralentizado, debe esperar %1 antes de cada mensaje.</translation>
    </message>
    <message>
        <source>Its dearest topic is %1 (%2).</source>
        <translation>Su topic más costoso es %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2 / h, burst rule %3 × / %4 ×</source>
        <translation>%1: %2 / h, regla de ráfagas %3 × / %4 ×</translation>
    </message>
    <message>
        <source>%1: %2 / h, one-minute rule</source>
        <translation>%1: %2 / h, regla de un minuto</translation>
    </message>
</context>
<context>
    <name>agent</name>
    <message>
        <source>The agent is not running</source>
        <translation>El agente no está en marcha</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>128 KiB at most</source>
        <translation>128 KiB como máximo</translation>
    </message>
    <message>
        <source>The metric&apos;s value is not a finite number</source>
        <translation>El valor de la métrica no es un número finito</translation>
    </message>
    <message>
        <source>no connection to the device cloud</source>
        <translation>sin conexión con la nube de dispositivos</translation>
    </message>
    <message>
        <source>Wait until the device is connected.</source>
        <translation>Espere a que el dispositivo se conecte.</translation>
    </message>
    <message>
        <source>The agent has been started already</source>
        <translation>El agente ya está iniciado</translation>
    </message>
    <message>
        <source>The claim ID cannot be used</source>
        <translation>El ID de claim no se puede usar</translation>
    </message>
    <message>
        <source>Choose one of 1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Elija uno de 1 a 23 letras, cifras, &apos;-&apos; y &apos;_&apos;.</translation>
    </message>
    <message>
        <source>The device cannot register: it has no product token</source>
        <translation>El dispositivo no puede registrarse: no tiene token de producto</translation>
    </message>
    <message>
        <source>Name the product token in the configuration.</source>
        <translation>Indique el token de producto en la configuración.</translation>
    </message>
    <message>
        <source>The device cannot register: it does not know where</source>
        <translation>El dispositivo no puede registrarse: no sabe dónde</translation>
    </message>
    <message>
        <source>Name the builder&apos;s URL in the configuration.</source>
        <translation>Indique la URL del builder en la configuración.</translation>
    </message>
    <message>
        <source>The broker has refused this device %1 times. It asks its builder for a new certificate, and keeps the one it has until then.</source>
        <translation>El broker ha rechazado este dispositivo %1 veces. Pide a su builder un certificado nuevo y conserva el actual hasta entonces.</translation>
    </message>
    <message>
        <source>It cannot ask: it knows no builder, or has no product token. Provision it again.</source>
        <translation>No puede pedirlo: no conoce ningún builder o no tiene token de producto. Vuelva a aprovisionarlo.</translation>
    </message>
    <message>
        <source>A close was received and is ignored, as the fault asks.</source>
        <translation>Se recibió una orden de desconexión y se ignora, como pide el fallo.</translation>
    </message>
    <message>
        <source>A throttle was received and is ignored, as the fault asks.</source>
        <translation>Se recibió una ralentización y se ignora, como pide el fallo.</translation>
    </message>
    <message>
        <source>The agent was stopped</source>
        <translation>El agente se detuvo</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>El mensaje no se envió</translation>
    </message>
    <message>
        <source>The item was not read</source>
        <translation>El elemento no se leyó</translation>
    </message>
    <message>
        <source>The cloud answered a value of another type</source>
        <translation>La nube respondió un valor de otro tipo</translation>
    </message>
    <message>
        <source>The request to %1 failed</source>
        <translation>Falló la solicitud a %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>Estado HTTP 200</translation>
    </message>
    <message>
        <source>The token is not known there.</source>
        <translation>Allí no se conoce el token.</translation>
    </message>
    <message>
        <source>Check the product token.</source>
        <translation>Compruebe el token de producto.</translation>
    </message>
    <message>
        <source>There is no device cloud at this address.</source>
        <translation>En esta dirección no hay ninguna nube de dispositivos.</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL.</source>
        <translation>Compruebe la URL del builder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a root that is trusted here.</source>
        <translation>El certificado del servidor no está firmado por una raíz en la que se confíe aquí.</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the configuration.</source>
        <translation>Indique el certificado de la autoridad en la configuración.</translation>
    </message>
    <message>
        <source>The device cloud is not running there, or the network is down.</source>
        <translation>Allí no se ejecuta la nube de dispositivos o la red no funciona.</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL and the network.</source>
        <translation>Compruebe la URL del builder y la red.</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>La solicitud se canceló</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>http://host:port/path or https://host/path</source>
        <translation>http://host:port/path o https://host/path</translation>
    </message>
    <message>
        <source>a reply of more than 1 MiB</source>
        <translation>una respuesta de más de 1 MiB</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <source>a reply within %1 s</source>
        <translation>una respuesta en %1 s</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1: its access rules do not allow it.</source>
        <translation>El broker rechazó la suscripción a %1: sus reglas de acceso no la permiten.</translation>
    </message>
    <message>
        <source>The cloud did not answer %1</source>
        <translation>La nube no respondió a %1</translation>
    </message>
    <message>
        <source>The cloud&apos;s Store service is not running, or is behind.</source>
        <translation>El servicio Store de la nube no está en marcha o va con retraso.</translation>
    </message>
    <message>
        <source>A throttle without a time stamp was ignored.</source>
        <translation>Se ignoró una ralentización sin marca de tiempo.</translation>
    </message>
    <message>
        <source>A throttle %1 ms old was ignored.</source>
        <translation>Se ignoró una ralentización de hace %1 ms.</translation>
    </message>
    <message>
        <source>A release without a time stamp was ignored.</source>
        <translation>Se ignoró una expulsión sin marca de tiempo.</translation>
    </message>
    <message>
        <source>A release %1 ms old was ignored.</source>
        <translation>Se ignoró una expulsión de hace %1 ms.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used</source>
        <translation>La configuración %1 no se puede usar</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrija el archivo.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>el campo «%1»</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>the path of a PEM file</source>
        <translation>la ruta de un archivo PEM</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 a 65535 segundos, 0 = desactivado</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive or obeysThrottle</source>
        <translation>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive u obeysThrottle</translation>
    </message>
    <message>
        <source>The identity in %1 cannot be understood</source>
        <translation>La identidad en %1 no se entiende</translation>
    </message>
    <message>
        <source>The file was changed by something else, or is damaged.</source>
        <translation>Otro programa modificó el archivo o está dañado.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and provision the device again.</source>
        <translation>Restaure el archivo desde una copia, o apártelo y vuelva a aprovisionar el dispositivo.</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot;</source>
        <translation>el miembro «%1»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>a string there</source>
        <translation>una cadena ahí</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 a 65535</translation>
    </message>
    <message>
        <source>the claim ID %1</source>
        <translation>el ID de claim %1</translation>
    </message>
    <message>
        <source>1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 a 23 letras, cifras, &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>The state folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta de estado %1</translation>
    </message>
    <message>
        <source>Choose a folder that this user may write to.</source>
        <translation>Elija una carpeta en la que este usuario pueda escribir.</translation>
    </message>
    <message>
        <source>The device cloud&apos;s answer cannot be used</source>
        <translation>La respuesta de la nube de dispositivos no sirve</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>a field &quot;%1&quot;</source>
        <translation>un campo «%1»</translation>
    </message>
    <message>
        <source>The device was not registered</source>
        <translation>El dispositivo no se registró</translation>
    </message>
    <message>
        <source>The device cloud asks to wait %1 s: %2</source>
        <translation>La nube de dispositivos pide esperar %1 s: %2</translation>
    </message>
    <message>
        <source>A sync message cannot be read</source>
        <translation>No se puede leer un mensaje de sincronización</translation>
    </message>
    <message>
        <source>no member &quot;value&quot;</source>
        <translation>falta el miembro «value»</translation>
    </message>
    <message>
        <source>the item&apos;s value</source>
        <translation>el valor del elemento</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>an item as a JSON object</source>
        <translation>un elemento como objeto JSON</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>ninguna clave utilizable</translation>
    </message>
    <message>
        <source>a member &quot;key&quot;, or &quot;sk&quot; as s#key</source>
        <translation>un miembro «key», o «sk» como s#key</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The device gets no certificate.</source>
        <translation>El dispositivo no recibe certificado.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>El cuerpo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The token belongs to another device.</source>
        <translation>El token pertenece a otro dispositivo.</translation>
    </message>
    <message>
        <source>The claim ID cannot be used.</source>
        <translation>El ID de claim no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 a 20 de A-Z, a-z, 0-9, &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>The claim ID belongs to a device of another product.</source>
        <translation>El ID de claim pertenece a un dispositivo de otro producto.</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>El dispositivo está bloqueado.</translation>
    </message>
    <message>
        <source>Lift the block, or wait until it ends.</source>
        <translation>Levante el bloqueo o espere a que termine.</translation>
    </message>
    <message>
        <source>The device was released too short a time ago.</source>
        <translation>El dispositivo fue expulsado hace muy poco.</translation>
    </message>
    <message>
        <source>The device token is not known here.</source>
        <translation>Aquí no se conoce el token del dispositivo.</translation>
    </message>
    <message>
        <source>The product token is not known here.</source>
        <translation>Aquí no se conoce el token de producto.</translation>
    </message>
    <message>
        <source>A common name has 1 to 64 characters.</source>
        <translation>Un nombre común tiene de 1 a 64 caracteres.</translation>
    </message>
    <message>
        <source>The common name is not UTF-8.</source>
        <translation>El nombre común no es UTF-8.</translation>
    </message>
    <message>
        <source>The signing request is too long.</source>
        <translation>La solicitud de firma es demasiado larga.</translation>
    </message>
    <message>
        <source>This is not a PEM signing request.</source>
        <translation>Esto no es una solicitud de firma PEM.</translation>
    </message>
    <message>
        <source>The signing request holds no readable public key.</source>
        <translation>La solicitud de firma no contiene una clave pública legible.</translation>
    </message>
    <message>
        <source>The key of the signing request is too weak or of an unknown kind.</source>
        <translation>La clave de la solicitud de firma es demasiado débil o de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The signature of the signing request does not match its key.</source>
        <translation>La firma de la solicitud no corresponde a su clave.</translation>
    </message>
    <message>
        <source>The item was changed by somebody else</source>
        <translation>Otra persona modificó el elemento</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>no item of this key</source>
        <translation>ningún elemento con esta clave</translation>
    </message>
    <message>
        <source>Look at both values and choose one.</source>
        <translation>Compare ambos valores y elija uno.</translation>
    </message>
    <message>
        <source>There is no item of this key</source>
        <translation>No hay ningún elemento con esta clave</translation>
    </message>
    <message>
        <source>The item would expire before it is set</source>
        <translation>El elemento caducaría antes de definirse</translation>
    </message>
    <message>
        <source>a time to come, or none</source>
        <translation>un momento futuro, o ninguno</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>El texto no es JSON</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corrija el texto en ese punto.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>el final del texto</translation>
    </message>
    <message>
        <source>the end of the string</source>
        <translation>el final de la cadena</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>las dos mitades de un par subrogado</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>una coma o el final del objeto</translation>
    </message>
    <message>
        <source>a comma or the end of the array</source>
        <translation>una coma o el final del array</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>an escaped control character</source>
        <translation>un carácter de control escapado</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>una secuencia de escape</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>menos anidamiento</translation>
    </message>
    <message>
        <source>A store/set message cannot be read</source>
        <translation>No se puede leer un mensaje store/set</translation>
    </message>
    <message>
        <source>A store/get message cannot be read</source>
        <translation>No se puede leer un mensaje store/get</translation>
    </message>
    <message>
        <source>The device did not escape the quotes in this string.</source>
        <translation>El dispositivo no escapó las comillas de esta cadena.</translation>
    </message>
    <message>
        <source>a member &quot;key&quot; that is a string</source>
        <translation>un miembro «key» que sea una cadena</translation>
    </message>
    <message>
        <source>a member &quot;value&quot;</source>
        <translation>un miembro «value»</translation>
    </message>
    <message>
        <source>The text is not a number</source>
        <translation>El texto no es un número</translation>
    </message>
    <message>
        <source>digits with a decimal point, such as 21.5 or -3e8</source>
        <translation>cifras con punto decimal, como 21.5 o -3e8</translation>
    </message>
    <message>
        <source>The text is not a boolean</source>
        <translation>El texto no es un booleano</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>El texto no es UTF-8</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>1 to 256 bytes</source>
        <translation>1 a 256 bytes</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 without control characters</source>
        <translation>UTF-8 sin caracteres de control</translation>
    </message>
    <message>
        <source>No device is connected and nothing was sent.</source>
        <translation>No hay ningún dispositivo conectado y no se envió nada.</translation>
    </message>
    <message>
        <source>Correct the number in the policy.</source>
        <translation>Corrija el número en la política.</translation>
    </message>
    <message>
        <source>The limit of a device cannot be used</source>
        <translation>El límite de un dispositivo no se puede usar</translation>
    </message>
    <message>
        <source>more than 0, at most 1,000,000,000</source>
        <translation>más de 0, como máximo 1 000 000 000</translation>
    </message>
    <message>
        <source>The window cannot be used</source>
        <translation>La ventana no se puede usar</translation>
    </message>
    <message>
        <source>0.1 s to 24 h</source>
        <translation>0,1 s a 24 h</translation>
    </message>
    <message>
        <source>The interval cannot be used</source>
        <translation>El intervalo no se puede usar</translation>
    </message>
    <message>
        <source>0.05 s to the length of the window</source>
        <translation>0,05 s a la duración de la ventana</translation>
    </message>
    <message>
        <source>The unit cannot be used</source>
        <translation>La unidad no se puede usar</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 bytes</translation>
    </message>
    <message>
        <source>at least 1 byte</source>
        <translation>al menos 1 byte</translation>
    </message>
    <message>
        <source>The burst multiples cannot be used</source>
        <translation>Los múltiplos de ráfaga no se pueden usar</translation>
    </message>
    <message>
        <source>1 or more, the one after quiet not the smaller</source>
        <translation>1 o más, sin que el posterior a la calma sea el menor</translation>
    </message>
    <message>
        <source>The share that counts as quiet cannot be used</source>
        <translation>La cuota que cuenta como calma no se puede usar</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>The stretch before the window cannot be used</source>
        <translation>El tramo anterior a la ventana no se puede usar</translation>
    </message>
    <message>
        <source>1 to 100 windows</source>
        <translation>1 a 100 ventanas</translation>
    </message>
    <message>
        <source>The number of warnings cannot be used</source>
        <translation>El número de advertencias no se puede usar</translation>
    </message>
    <message>
        <source>0 or more of each</source>
        <translation>0 o más de cada una</translation>
    </message>
    <message>
        <source>A duration of the escalation cannot be used</source>
        <translation>Una duración de la escalada no se puede usar</translation>
    </message>
    <message>
        <source>a negative one</source>
        <translation>una negativa</translation>
    </message>
    <message>
        <source>0 s or more</source>
        <translation>0 s o más</translation>
    </message>
    <message>
        <source>another manager</source>
        <translation>otro gestor</translation>
    </message>
    <message>
        <source>seen at the broker</source>
        <translation>visto en el broker</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>regla</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>So many virtual devices cannot be added</source>
        <translation>No se pueden añadir tantos dispositivos virtuales</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 a %1</translation>
    </message>
    <message>
        <source>The virtual device&apos;s folder could not be deleted</source>
        <translation>No se pudo eliminar la carpeta del dispositivo virtual</translation>
    </message>
    <message>
        <source>Delete the folder by hand.</source>
        <translation>Elimine la carpeta a mano.</translation>
    </message>
    <message>
        <source>There is no virtual device %1</source>
        <translation>No hay ningún dispositivo virtual %1</translation>
    </message>
    <message>
        <source>There is no simulated firmware &quot;%1&quot;.</source>
        <translation>No hay ningún firmware simulado «%1».</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>The simulated device could not write %1.</source>
        <translation>El dispositivo simulado no pudo escribir %1.</translation>
    </message>
    <message>
        <source>Give it a folder that may be written.</source>
        <translation>Asígnele una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Give the simulated device a folder that may be written.</source>
        <translation>Asigne al dispositivo simulado una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened.</source>
        <translation>No se pudo abrir ningún pseudoterminal.</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be set up.</source>
        <translation>No se pudo configurar el pseudoterminal.</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be put into raw mode.</source>
        <translation>No se pudo poner el pseudoterminal en modo raw.</translation>
    </message>
    <message>
        <source>The link %1 could not be made.</source>
        <translation>No se pudo crear el enlace %1.</translation>
    </message>
    <message>
        <source>A file of that name exists, or the folder may not be written.</source>
        <translation>Existe un archivo con ese nombre o la carpeta no admite escritura.</translation>
    </message>
    <message>
        <source>Choose another path for the link.</source>
        <translation>Elija otra ruta para el enlace.</translation>
    </message>
    <message>
        <source>The pace cannot be used</source>
        <translation>El ritmo no se puede usar</translation>
    </message>
    <message>
        <source>%1 messages a minute</source>
        <translation>%1 mensajes por minuto</translation>
    </message>
    <message>
        <source>0 to 6000, 0 = silence</source>
        <translation>0 a 6000, 0 = silencio</translation>
    </message>
    <message>
        <source>The payload cannot be used</source>
        <translation>La carga útil no se puede usar</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>0 to 102400</source>
        <translation>0 a 102400</translation>
    </message>
    <message>
        <source>The script&apos;s period cannot be used</source>
        <translation>El período del script no se puede usar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 to 86400 s</source>
        <translation>1 a 86400 s</translation>
    </message>
    <message>
        <source>The behaviour of the virtual device in %1 cannot be understood</source>
        <translation>El comportamiento del dispositivo virtual en %1 no se entiende</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>the file as it was saved</source>
        <translation>el archivo tal como se guardó</translation>
    </message>
    <message>
        <source>An expired certificate cannot be had here</source>
        <translation>Aquí no se puede obtener un certificado caducado</translation>
    </message>
    <message>
        <source>no authority of our own</source>
        <translation>sin autoridad propia</translation>
    </message>
    <message>
        <source>the bench cloud</source>
        <translation>la nube del banco</translation>
    </message>
</context>
<context>
    <name>brokers</name>
    <message>
        <source>The field &quot;%1&quot; of %2 cannot be used.</source>
        <translation>El campo «%1» de %2 no se puede usar.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a field of that name</source>
        <translation>un campo con ese nombre</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>El secreto ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero lo denegó.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain answers here.</source>
        <translation>Aquí no responde ningún llavero.</translation>
    </message>
    <message>
        <source>The keychain was given up.</source>
        <translation>Se renunció al llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop.</source>
        <translation>Guardado en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>There is no connection profile &quot;%1&quot;.</source>
        <translation>No hay ningún perfil de conexión «%1».</translation>
    </message>
    <message>
        <source>The connection profiles were closed.</source>
        <translation>Los perfiles de conexión se cerraron.</translation>
    </message>
    <message>
        <source>The secrets of &quot;%1&quot; are in a keychain that cannot be reached from here.</source>
        <translation>Los secretos de «%1» están en un llavero inaccesible desde aquí.</translation>
    </message>
    <message>
        <source>Start Ferrule in the desktop session, or enter them again.</source>
        <translation>Inicie Ferrule en la sesión de escritorio o introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>Another connection profile is called &quot;%1&quot;.</source>
        <translation>Otro perfil de conexión se llama «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Elija otro nombre o edite aquel.</translation>
    </message>
    <message>
        <source>Check who may read and write there, and whether there is room.</source>
        <translation>Compruebe los permisos de lectura y escritura allí, y si hay espacio.</translation>
    </message>
    <message>
        <source>The connection profiles in %1 cannot be used.</source>
        <translation>Los perfiles de conexión de %1 no se pueden usar.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>el perfil «%1»</translation>
    </message>
    <message>
        <source>The connection profiles in %1 were written by a newer Ferrule.</source>
        <translation>Los perfiles de conexión de %1 los escribió un Ferrule más reciente.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Use esa versión o aparte el archivo.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; twice</source>
        <translation>el ID «%1» dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used and not there</source>
        <translation>«%1» se usa y no existe</translation>
    </message>
    <message>
        <source>The connection profiles cannot be read.</source>
        <translation>No se pueden leer los perfiles de conexión.</translation>
    </message>
    <message>
        <source>The connection profiles cannot be saved.</source>
        <translation>No se pueden guardar los perfiles de conexión.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>PEM: a text with a line &quot;-----BEGIN …-----&quot;</source>
        <translation>PEM: un texto con una línea &quot;-----BEGIN …-----&quot;</translation>
    </message>
    <message>
        <source>The broker&apos;s authority (CA) cannot be read.</source>
        <translation>No se puede leer la autoridad (CA) del broker.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>No se puede leer el certificado de cliente.</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read.</source>
        <translation>No se puede leer la clave del certificado de cliente.</translation>
    </message>
    <message>
        <source>The name is taken by the bench cloud.</source>
        <translation>El nombre ya lo usa la nube del banco.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>El puerto no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 a 65535, normalmente 8883 o 1883</translation>
    </message>
    <message>
        <source>The keep-alive cannot be used.</source>
        <translation>El keep-alive no se puede usar.</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 a 65535 segundos, 0 = desactivado</translation>
    </message>
    <message>
        <source>The time to connect cannot be used.</source>
        <translation>El tiempo de conexión no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 600 seconds</source>
        <translation>1 a 600 segundos</translation>
    </message>
    <message>
        <source>Check who may read and write there.</source>
        <translation>Compruebe los permisos de lectura y escritura allí.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be read.</source>
        <translation>No se pueden leer los secretos de los brokers.</translation>
    </message>
    <message>
        <source>The secrets of the brokers in %1 cannot be used.</source>
        <translation>Los secretos de los brokers en %1 no se pueden usar.</translation>
    </message>
    <message>
        <source>Move the file away and enter the passwords again.</source>
        <translation>Aparte el archivo e introduzca de nuevo las contraseñas.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be saved.</source>
        <translation>No se pueden guardar los secretos de los brokers.</translation>
    </message>
    <message>
        <source>The secret is no longer in %1.</source>
        <translation>El secreto ya no está en %1.</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be removed.</source>
        <translation>No se pueden quitar los secretos de los brokers.</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read: no keychain answered here.</source>
        <translation>Guardado en %1, que solo usted puede leer: aquí no respondió ningún llavero.</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>The broker refuses the subscription (SUBACK 128).</source>
        <translation>El broker rechaza la suscripción (SUBACK 128).</translation>
    </message>
    <message>
        <source>Granted; no test message was sent.</source>
        <translation>Concedido; no se envió ningún mensaje de prueba.</translation>
    </message>
    <message>
        <source>Granted, and a test message came through.</source>
        <translation>Concedido, y llegó un mensaje de prueba.</translation>
    </message>
    <message>
        <source>Granted, but a test message did not come through: its access rules drop what we send there, or what we should receive.</source>
        <translation>Concedido, pero no llegó un mensaje de prueba: sus reglas de acceso descartan lo que enviamos ahí o lo que deberíamos recibir.</translation>
    </message>
    <message>
        <source>The check of the broker&apos;s permissions was given up.</source>
        <translation>Se abandonó la comprobación de los permisos del broker.</translation>
    </message>
    <message>
        <source>A test message to a device came through.</source>
        <translation>Llegó un mensaje de prueba a un dispositivo.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>No se envió ningún mensaje de prueba.</translation>
    </message>
    <message>
        <source>A test message to a device did not come through: throttles and edits may be dropped.</source>
        <translation>Un mensaje de prueba a un dispositivo no llegó: las ralentizaciones y los cambios podrían descartarse.</translation>
    </message>
    <message>
        <source>Not to be seen: the broker does not let us read what devices get.</source>
        <translation>No se puede ver: el broker no nos deja leer lo que reciben los dispositivos.</translation>
    </message>
    <message>
        <source>The bench cloud is running already.</source>
        <translation>La nube del banco ya está en marcha.</translation>
    </message>
    <message>
        <source>The bench cloud was stopped while it started.</source>
        <translation>La nube del banco se detuvo mientras se iniciaba.</translation>
    </message>
    <message>
        <source>The broker does not let the cloud hear its devices.</source>
        <translation>El broker no deja que la nube oiga a sus dispositivos.</translation>
    </message>
    <message>
        <source>Commands such as ferrule claim do not reach this cloud</source>
        <translation>Comandos como ferrule claim no llegan a esta nube</translation>
    </message>
    <message>
        <source>The registry moved to the database server</source>
        <translation>El registro se trasladó al servidor de bases de datos</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were copied; the file stays as it was.</source>
        <translation>Se copiaron %1 filas de %2 tablas; el archivo queda como estaba.</translation>
    </message>
    <message>
        <source>The %1 service listens on port %2, as %3 is taken</source>
        <translation>El servicio %1 escucha en el puerto %2, pues el %3 está ocupado</translation>
    </message>
    <message>
        <source>Devices that remember port %1 reach the cloud again after a start that finds it free.</source>
        <translation>Los dispositivos que recuerdan el puerto %1 volverán a alcanzar la nube cuando un inicio lo encuentre libre.</translation>
    </message>
    <message>
        <source>The bench cloud failed</source>
        <translation>La nube del banco falló</translation>
    </message>
    <message>
        <source>Old traffic samples were not thinned out</source>
        <translation>No se depuraron las muestras de tráfico antiguas</translation>
    </message>
    <message>
        <source>The registry could not be written</source>
        <translation>No se pudo escribir el registro</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>La nube del banco no está en marcha</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iníciela de nuevo</translation>
    </message>
    <message>
        <source>The authority&apos;s key is in the file %1/authority/authority.key, which only you can read.</source>
        <translation>La clave de la autoridad está en el archivo %1/authority/authority.key, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>the broker died</source>
        <translation>el broker se cayó</translation>
    </message>
    <message>
        <source>the broker was given up</source>
        <translation>se abandonó el broker</translation>
    </message>
    <message>
        <source>The broker was taken down while it started.</source>
        <translation>El broker se detuvo mientras se iniciaba.</translation>
    </message>
    <message>
        <source>the broker was stopped</source>
        <translation>el broker se detuvo</translation>
    </message>
    <message>
        <source>The broker was taken down.</source>
        <translation>El broker se detuvo.</translation>
    </message>
    <message>
        <source>another connection took its place</source>
        <translation>otra conexión ocupó su lugar</translation>
    </message>
    <message>
        <source>The check of the broker was given up.</source>
        <translation>Se abandonó la comprobación del broker.</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease (SUBACK 128): this manager can only watch.</source>
        <translation>El broker no nos deja leer el lease del gestor activo (SUBACK 128): este gestor solo puede observar.</translation>
    </message>
    <message>
        <source>%1 enforces, or did so last: this manager watches while that one is there.</source>
        <translation>%1 aplica los límites, o fue el último en hacerlo: este gestor observa mientras aquel esté presente.</translation>
    </message>
    <message>
        <source>Nobody enforces: this manager takes the role as it connects, where it may publish there.</source>
        <translation>Nadie aplica los límites: este gestor asume esa función al conectarse, si puede publicar ahí.</translation>
    </message>
    <message>
        <source>The home&apos;s path holds a control character.</source>
        <translation>La ruta del directorio base contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The account ID cannot be part of a topic.</source>
        <translation>El ID de cuenta no puede formar parte de un topic.</translation>
    </message>
    <message>
        <source>The broker&apos;s folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta del broker %1.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Elija otro directorio base o dé permiso de escritura a su carpeta superior.</translation>
    </message>
    <message>
        <source>AWS IoT hands what devices publish there to its rules, never to subscribers: database sync and metrics are not heard.</source>
        <translation>AWS IoT entrega lo que los dispositivos publican ahí a sus reglas, nunca a suscriptores: la sincronización de base de datos y las métricas no se oyen.</translation>
    </message>
    <message>
        <source>The profile leaves it out: database sync and metrics of agents that publish there are not heard.</source>
        <translation>El perfil lo omite: no se oyen la sincronización de base de datos ni las métricas de los agentes que publican ahí.</translation>
    </message>
    <message>
        <source>The profile says to watch only: nobody is served or throttled.</source>
        <translation>El perfil indica solo observar: no se atiende ni se ralentiza a nadie.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Aún no se ha pedido.</translation>
    </message>
    <message>
        <source>The broker tells nobody who is connected: a device counts as connected for %1 minutes after each message.</source>
        <translation>El broker no dice a nadie quién está conectado: un dispositivo cuenta como conectado durante %1 minutos tras cada mensaje.</translation>
    </message>
    <message>
        <source>A message counts for the device that its topic names; whether the broker holds that to the sender&apos;s certificate is not to be seen from here.</source>
        <translation>Un mensaje se atribuye al dispositivo que nombra su topic; desde aquí no se ve si el broker lo contrasta con el certificado del emisor.</translation>
    </message>
    <message>
        <source>Certificates and connections are the broker&apos;s owner&apos;s: a device can be throttled and closed, not revoked or cut off.</source>
        <translation>Los certificados y las conexiones son del propietario del broker: un dispositivo se puede ralentizar y desconectar, pero no revocar ni cortar.</translation>
    </message>
    <message>
        <source>Certificates are issued by the broker&apos;s owner: no device is registered, claimed or provisioned from here.</source>
        <translation>Los certificados los emite el propietario del broker: desde aquí no se registra, reclama ni aprovisiona ningún dispositivo.</translation>
    </message>
    <message>
        <source>The broker mosquitto is not installed.</source>
        <translation>El broker mosquitto no está instalado.</translation>
    </message>
    <message>
        <source>not in PATH</source>
        <translation>no está en PATH</translation>
    </message>
    <message>
        <source>not in PATH, nor in %1</source>
        <translation>no está en PATH ni en %1</translation>
    </message>
    <message>
        <source>Install it: sudo apt install mosquitto</source>
        <translation>Instálelo: sudo apt install mosquitto</translation>
    </message>
    <message>
        <source>The broker is running already.</source>
        <translation>El broker ya está en marcha.</translation>
    </message>
    <message>
        <source>The broker does not begin to listen.</source>
        <translation>El broker no empieza a escuchar.</translation>
    </message>
    <message>
        <source>It was killed by a signal.</source>
        <translation>Una señal lo terminó.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Terminó con el código %1.</translation>
    </message>
    <message>
        <source>The broker has ended.</source>
        <translation>El broker ha terminado.</translation>
    </message>
    <message>
        <source>A port of the broker is taken.</source>
        <translation>Un puerto del broker está ocupado.</translation>
    </message>
    <message>
        <source>The broker does not start.</source>
        <translation>El broker no se inicia.</translation>
    </message>
    <message>
        <source>The broker&apos;s port was taken meanwhile.</source>
        <translation>Entretanto se ocupó el puerto del broker.</translation>
    </message>
    <message>
        <source>The broker keeps dying.</source>
        <translation>El broker se cae una y otra vez.</translation>
    </message>
    <message>
        <source>It could not be given its revocation list.</source>
        <translation>No se le pudo entregar su lista de revocación.</translation>
    </message>
    <message>
        <source>A broker that an earlier run left does not end.</source>
        <translation>Un broker de una ejecución anterior no termina.</translation>
    </message>
    <message>
        <source>The broker is not running.</source>
        <translation>El broker no está en marcha.</translation>
    </message>
    <message>
        <source>The broker does not read its revocation list again.</source>
        <translation>El broker no relee su lista de revocación.</translation>
    </message>
    <message>
        <source>The address to listen on is none.</source>
        <translation>La dirección de escucha no es válida.</translation>
    </message>
    <message>
        <source>an IP address of this machine, such as 127.0.0.1</source>
        <translation>una dirección IP de este equipo, como 127.0.0.1</translation>
    </message>
    <message>
        <source>The account ID cannot be used.</source>
        <translation>El ID de cuenta no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 a 20 de A-Z, a-z, 0-9, &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>A topic filter of the profile is malformed.</source>
        <translation>Un filtro de topic del perfil está mal formado.</translation>
    </message>
    <message>
        <source>a filter of MQTT 3.1.1, section 4.7</source>
        <translation>un filtro de MQTT 3.1.1, sección 4.7</translation>
    </message>
    <message>
        <source>A topic filter of the profile asks for what no device of ours sends.</source>
        <translation>Un filtro de topic del perfil pide lo que ningún dispositivo nuestro envía.</translation>
    </message>
    <message>
        <source>a filter that begins with ioto/service/ or $aws/rules/</source>
        <translation>un filtro que empiece por ioto/service/ o $aws/rules/</translation>
    </message>
    <message>
        <source>The profile names no host.</source>
        <translation>El perfil no indica ningún host.</translation>
    </message>
    <message>
        <source>the name or address of the broker</source>
        <translation>el nombre o la dirección del broker</translation>
    </message>
    <message>
        <source>The profile names no port.</source>
        <translation>El perfil no indica ningún puerto.</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 a 65535, normalmente 8883 o 1883</translation>
    </message>
    <message>
        <source>The profile has a password without a user.</source>
        <translation>El perfil tiene contraseña sin usuario.</translation>
    </message>
    <message>
        <source>both, or no password</source>
        <translation>ambos, o ninguna contraseña</translation>
    </message>
    <message>
        <source>The profile has one of client certificate and key only.</source>
        <translation>El perfil solo tiene uno de los dos: certificado de cliente o clave.</translation>
    </message>
    <message>
        <source>both, or neither</source>
        <translation>ambos, o ninguno</translation>
    </message>
    <message>
        <source>The profile has no topic filter.</source>
        <translation>El perfil no tiene ningún filtro de topic.</translation>
    </message>
    <message>
        <source>No cloud runs in %1.</source>
        <translation>No se ejecuta ninguna nube en %1.</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, which runs it, and try again.</source>
        <translation>Abra la ventana de Ferrule, que la ejecuta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That is more than the cloud takes in one request.</source>
        <translation>Es más de lo que la nube admite en una solicitud.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes at most</source>
        <translation>%1 bytes como máximo</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>Hágalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The cloud does not know this request.</source>
        <translation>La nube no conoce esta solicitud.</translation>
    </message>
    <message>
        <source>Use commands and a cloud of the same version.</source>
        <translation>Use comandos y nube de la misma versión.</translation>
    </message>
    <message>
        <source>%1 is not connected, so nothing can be told to it.</source>
        <translation>%1 no está conectado, así que no se le puede indicar nada.</translation>
    </message>
    <message>
        <source>Wait for it to connect, or release it.</source>
        <translation>Espere a que se conecte o expúlselo.</translation>
    </message>
    <message>
        <source>Other programs cannot reach this cloud.</source>
        <translation>Otros programas no pueden acceder a esta nube.</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters.</source>
        <translation>La ruta de un socket puede tener unos 100 caracteres.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path for commands like ferrule claim.</source>
        <translation>Elija un directorio base con una ruta más corta para comandos como ferrule claim.</translation>
    </message>
    <message>
        <source>A sync message could not be read</source>
        <translation>No se pudo leer un mensaje de sincronización</translation>
    </message>
    <message>
        <source>A synced item was not kept</source>
        <translation>No se guardó un elemento sincronizado</translation>
    </message>
    <message>
        <source>A synced row was not removed</source>
        <translation>No se eliminó una fila sincronizada</translation>
    </message>
    <message>
        <source>A synced row was not kept</source>
        <translation>No se guardó una fila sincronizada</translation>
    </message>
    <message>
        <source>The Store could not be read</source>
        <translation>No se pudo leer el Store</translation>
    </message>
    <message>
        <source>The Store could not be written</source>
        <translation>No se pudo escribir el Store</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>El comando no se envió.</translation>
    </message>
    <message>
        <source>a word of 1 to 100 characters</source>
        <translation>una palabra de 1 a 100 caracteres</translation>
    </message>
    <message>
        <source>The agent would give its certificate up, while the cloud holds it good.</source>
        <translation>El agente renunciaría a su certificado, mientras la nube lo da por válido.</translation>
    </message>
    <message>
        <source>Release the device.</source>
        <translation>Expulse el dispositivo.</translation>
    </message>
    <message>
        <source>Another manager speaks to the devices of this broker.</source>
        <translation>Otro gestor habla con los dispositivos de este broker.</translation>
    </message>
    <message>
        <source>Send it there, or close that manager: this one follows by itself.</source>
        <translation>Envíelo allí o cierre ese gestor: este toma el relevo por sí solo.</translation>
    </message>
    <message>
        <source>The device has not used database sync, so it would not hear a command.</source>
        <translation>El dispositivo no ha usado la sincronización de base de datos, así que no oiría un comando.</translation>
    </message>
    <message>
        <source>Wait until it has connected, or use an agent that syncs.</source>
        <translation>Espere a que se haya conectado o use un agente que sincronice.</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 bytes como máximo</translation>
    </message>
    <message>
        <source>What became of a command was not kept</source>
        <translation>No se guardó qué fue de un comando</translation>
    </message>
    <message>
        <source>A message to the device was not sent</source>
        <translation>No se envió un mensaje al dispositivo</translation>
    </message>
    <message>
        <source>The cloud was stopped.</source>
        <translation>La nube se detuvo.</translation>
    </message>
    <message>
        <source>No further devices are entered.</source>
        <translation>No se registran más dispositivos.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
    </message>
    <message>
        <source>Names are made up, or the pool is too large for one manager.</source>
        <translation>Hay nombres inventados, o el pool es demasiado grande para un solo gestor.</translation>
    </message>
    <message>
        <source>nothing was heard of it</source>
        <translation>no se supo nada de él</translation>
    </message>
    <message>
        <source>The home %1 cannot be made.</source>
        <translation>No se puede crear el directorio base %1.</translation>
    </message>
    <message>
        <source>The home %1 is in use.</source>
        <translation>El directorio base %1 está en uso.</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>ocupado por el proceso %1 (%2)</translation>
    </message>
    <message>
        <source>Close that program, or choose another home.</source>
        <translation>Cierre ese programa o elija otro directorio base.</translation>
    </message>
    <message>
        <source>The home %1 cannot be written.</source>
        <translation>No se puede escribir en el directorio base %1.</translation>
    </message>
    <message>
        <source>Make the home writable for you, or choose another one.</source>
        <translation>Concédase permiso de escritura en el directorio base o elija otro.</translation>
    </message>
    <message>
        <source>The home %1 cannot be locked.</source>
        <translation>No se puede bloquear el directorio base %1.</translation>
    </message>
    <message>
        <source>No device has the claim ID %1.</source>
        <translation>Ningún dispositivo tiene el ID de claim %1.</translation>
    </message>
    <message>
        <source>Claim the device first.</source>
        <translation>Reclame primero el dispositivo.</translation>
    </message>
    <message>
        <source>No certificate with the serial number %1 was issued here.</source>
        <translation>Aquí no se emitió ningún certificado con el número de serie %1.</translation>
    </message>
    <message>
        <source>The certificate was revoked before it was confirmed.</source>
        <translation>El certificado se revocó antes de confirmarse.</translation>
    </message>
    <message>
        <source>Provision the device again.</source>
        <translation>Vuelva a aprovisionar el dispositivo.</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease.</source>
        <translation>El broker no nos deja leer el lease del gestor activo.</translation>
    </message>
    <message>
        <source>SUBACK 128 for %1</source>
        <translation>SUBACK 128 para %1</translation>
    </message>
    <message>
        <source>Its access rules leave this user out.</source>
        <translation>Sus reglas de acceso excluyen a este usuario.</translation>
    </message>
    <message>
        <source>Allow it to subscribe and publish to %1.</source>
        <translation>Permítale suscribirse y publicar en %1.</translation>
    </message>
    <message>
        <source>The broker does not pass our claim of the enforcer&apos;s lease on.</source>
        <translation>El broker no transmite nuestra petición del lease del gestor activo.</translation>
    </message>
    <message>
        <source>our own retained message on %1</source>
        <translation>nuestro propio mensaje retenido en %1</translation>
    </message>
    <message>
        <source>Its access rules forbid this user to publish there; MQTT 3.1.1 has no answer that says so.</source>
        <translation>Sus reglas de acceso prohíben a este usuario publicar ahí; MQTT 3.1.1 no tiene respuesta que lo diga.</translation>
    </message>
    <message>
        <source>Allow it to publish to %1.</source>
        <translation>Permítale publicar en %1.</translation>
    </message>
    <message>
        <source>The message is too large for a device.</source>
        <translation>El mensaje es demasiado grande para un dispositivo.</translation>
    </message>
    <message>
        <source>Agents in the field corrupt their receive buffer on larger packets.</source>
        <translation>Los agentes en uso corrompen su búfer de recepción con paquetes mayores.</translation>
    </message>
    <message>
        <source>A metric could not be read</source>
        <translation>No se pudo leer una métrica</translation>
    </message>
    <message>
        <source>A metric was not kept</source>
        <translation>No se guardó una métrica</translation>
    </message>
    <message>
        <source>A metric was asked for by an unknown statistic</source>
        <translation>Se pidió una métrica con una estadística desconocida</translation>
    </message>
    <message>
        <source>The metric %1 is not kept.</source>
        <translation>La métrica %1 no se guarda.</translation>
    </message>
    <message>
        <source>at most %1 metrics of a device</source>
        <translation>como máximo %1 métricas por dispositivo</translation>
    </message>
    <message>
        <source>The connection to the broker is up already.</source>
        <translation>La conexión con el broker ya está establecida.</translation>
    </message>
    <message>
        <source>The connection to the broker was given up.</source>
        <translation>Se abandonó la conexión con el broker.</translation>
    </message>
    <message>
        <source>The broker lets us hear no device.</source>
        <translation>El broker no nos deja oír a ningún dispositivo.</translation>
    </message>
    <message>
        <source>Allow this user to subscribe to these filters.</source>
        <translation>Permita a este usuario suscribirse a estos filtros.</translation>
    </message>
    <message>
        <source>The broker does not let us see what other managers tell devices (SUBACK 128).</source>
        <translation>El broker no nos deja ver lo que otros gestores indican a los dispositivos (SUBACK 128).</translation>
    </message>
    <message>
        <source>Logged in at the broker</source>
        <translation>Sesión iniciada en el broker</translation>
    </message>
    <message>
        <source>The connection to the broker is lost</source>
        <translation>Se perdió la conexión con el broker</translation>
    </message>
    <message>
        <source>The broker refuses the subscription since a reconnect (SUBACK 128).</source>
        <translation>El broker rechaza la suscripción desde una reconexión (SUBACK 128).</translation>
    </message>
    <message>
        <source>This manager can only watch</source>
        <translation>Este gestor solo puede observar</translation>
    </message>
    <message>
        <source>This manager holds the lease: it serves devices and enforces.</source>
        <translation>Este gestor tiene el lease: atiende a los dispositivos y aplica los límites.</translation>
    </message>
    <message>
        <source>This manager enforces now</source>
        <translation>Este gestor aplica ahora los límites</translation>
    </message>
    <message>
        <source>Another manager serves devices and enforces; this one watches.</source>
        <translation>Otro gestor atiende a los dispositivos y aplica los límites; este observa.</translation>
    </message>
    <message>
        <source>This manager watches</source>
        <translation>Este gestor observa</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Algo no se pudo hacer</translation>
    </message>
    <message>
        <source>The device has not logged in.</source>
        <translation>El dispositivo no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>a login of %1</source>
        <translation>un inicio de sesión de %1</translation>
    </message>
    <message>
        <source>Check that the device reaches the broker, and its log.</source>
        <translation>Compruebe que el dispositivo alcanza el broker, y su registro.</translation>
    </message>
    <message>
        <source>The provisioning service has no certificate and key that it could show.</source>
        <translation>El servicio de aprovisionamiento no tiene certificado y clave que presentar.</translation>
    </message>
    <message>
        <source>The provisioning service cannot listen on %1.</source>
        <translation>El servicio de aprovisionamiento no puede escuchar en %1.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elija otra dirección.</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>por reclamar</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>reclamado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>certificate %1, key made here and kept nowhere</source>
        <translation>certificado %1, clave creada aquí y no guardada en ningún sitio</translation>
    </message>
    <message>
        <source>certificate %1 for the device&apos;s own key</source>
        <translation>certificado %1 para la clave propia del dispositivo</translation>
    </message>
    <message>
        <source>nothing newer than %1</source>
        <translation>nada más reciente que %1</translation>
    </message>
    <message>
        <source>%1, it runs %2</source>
        <translation>%1, ejecuta %2</translation>
    </message>
    <message>
        <source>Check the claim ID, or let the device register first.</source>
        <translation>Compruebe el ID de claim o deje que el dispositivo se registre primero.</translation>
    </message>
    <message>
        <source>%1 s of the block are left</source>
        <translation>quedan %1 s de bloqueo</translation>
    </message>
    <message>
        <source>at least %1 ms</source>
        <translation>al menos %1 ms</translation>
    </message>
    <message>
        <source>Agents honour a release that is up to 10 s old, so a late copy of it would undo the claim.</source>
        <translation>Los agentes acatan una expulsión de hasta 10 s de antigüedad, así que una copia tardía anularía la reclamación.</translation>
    </message>
    <message>
        <source>Claim it again in a moment.</source>
        <translation>Reclámelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>No hay ningún producto %1.</translation>
    </message>
    <message>
        <source>The product&apos;s name cannot be used.</source>
        <translation>El nombre del producto no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 100 characters, no blanks around them</source>
        <translation>1 a 100 caracteres, sin espacios alrededor</translation>
    </message>
    <message>
        <source>The product&apos;s token cannot be used.</source>
        <translation>El token del producto no se puede usar.</translation>
    </message>
    <message>
        <source>at most 200 of A-Z, a-z, 0-9 and . _ ~ + / = -</source>
        <translation>como máximo 200 de A-Z, a-z, 0-9 y . _ ~ + / = -</translation>
    </message>
    <message>
        <source>The firmware&apos;s version cannot be used.</source>
        <translation>La versión del firmware no se puede usar.</translation>
    </message>
    <message>
        <source>at most 100 characters</source>
        <translation>como máximo 100 caracteres</translation>
    </message>
    <message>
        <source>Devices could not fetch the firmware from this address.</source>
        <translation>Los dispositivos no podrían descargar el firmware de esta dirección.</translation>
    </message>
    <message>
        <source>a URL with http or https and a host</source>
        <translation>una URL con http o https y un host</translation>
    </message>
    <message>
        <source>The firmware&apos;s checksum cannot be used.</source>
        <translation>La suma de verificación del firmware no se puede usar.</translation>
    </message>
    <message>
        <source>the SHA-256 of the file: 64 of 0-9 and a-f</source>
        <translation>el SHA-256 del archivo: 64 de 0-9 y a-f</translation>
    </message>
    <message>
        <source>The token belongs to another product.</source>
        <translation>El token pertenece a otro producto.</translation>
    </message>
    <message>
        <source>Leave the token empty: one is made.</source>
        <translation>Deje el token vacío: se genera uno.</translation>
    </message>
    <message>
        <source>A device cannot be released at this broker.</source>
        <translation>En este broker no se puede expulsar un dispositivo.</translation>
    </message>
    <message>
        <source>Have its certificate revoked there; closing the device keeps it away for an hour.</source>
        <translation>Haga revocar su certificado allí; desconectar el dispositivo lo mantiene fuera una hora.</translation>
    </message>
    <message>
        <source>This manager watches only, it does not enforce.</source>
        <translation>Este gestor solo observa, no aplica los límites.</translation>
    </message>
    <message>
        <source>no lease is held</source>
        <translation>no se tiene ningún lease</translation>
    </message>
    <message>
        <source>the lease is held by %1</source>
        <translation>el lease lo tiene %1</translation>
    </message>
    <message>
        <source>Act there, or close that manager: this one follows by itself.</source>
        <translation>Actúe allí o cierre ese gestor: este toma el relevo por sí solo.</translation>
    </message>
    <message>
        <source>A sync message cannot be read.</source>
        <translation>No se puede leer un mensaje de sincronización.</translation>
    </message>
    <message>
        <source>A store/set could not be read</source>
        <translation>No se pudo leer un store/set</translation>
    </message>
    <message>
        <source>A store/get could not be read</source>
        <translation>No se pudo leer un store/get</translation>
    </message>
    <message>
        <source>Another manager serves the Store of this broker.</source>
        <translation>Otro gestor atiende el Store de este broker.</translation>
    </message>
    <message>
        <source>Edit it there, or close that manager: this one follows by itself.</source>
        <translation>Edítelo allí o cierre ese gestor: este toma el relevo por sí solo.</translation>
    </message>
    <message>
        <source>A row of the table %1 is not kept.</source>
        <translation>Una fila de la tabla %1 no se guarda.</translation>
    </message>
    <message>
        <source>%1 rows of this device</source>
        <translation>%1 filas de este dispositivo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Told to slow down by %1</source>
        <translation>Ralentizado por %1</translation>
    </message>
    <message>
        <source>Told to stay away for an hour by %1</source>
        <translation>Debe mantenerse fuera una hora, por %1</translation>
    </message>
    <message>
        <source>Released: connection cut, certificate revoked by %1</source>
        <translation>Expulsado: conexión cortada y certificado revocado por %1</translation>
    </message>
    <message>
        <source>Reclaimed by %1</source>
        <translation>Readmitido por %1</translation>
    </message>
    <message>
        <source>mosquitto %1 is up on port %2</source>
        <translation>mosquitto %1 está activo en el puerto %2</translation>
    </message>
    <message>
        <source>The broker died and is started again in %1 ms</source>
        <translation>El broker se cayó y se reinicia en %1 ms</translation>
    </message>
    <message>
        <source>Published to a topic that is not its own</source>
        <translation>Publicó en un topic que no es suyo</translation>
    </message>
    <message>
        <source>A TLS handshake was refused</source>
        <translation>Se rechazó un handshake TLS</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reclamado</translation>
    </message>
    <message>
        <source>Set %1 = %2</source>
        <translation>Definió %1 = %2</translation>
    </message>
    <message>
        <source>Read %1 = %2</source>
        <translation>Leyó %1 = %2</translation>
    </message>
    <message>
        <source>An enforcement was not completed</source>
        <translation>Una sanción no se completó</translation>
    </message>
    <message>
        <source>A device cannot be provisioned at this broker.</source>
        <translation>No se puede aprovisionar un dispositivo en este broker.</translation>
    </message>
    <message>
        <source>A device cannot be claimed at this broker.</source>
        <translation>No se puede reclamar un dispositivo en este broker.</translation>
    </message>
    <message>
        <source>A device cannot be blocked at this broker.</source>
        <translation>No se puede bloquear un dispositivo en este broker.</translation>
    </message>
    <message>
        <source>A device cannot be reclaimed at this broker.</source>
        <translation>No se puede readmitir un dispositivo en este broker.</translation>
    </message>
    <message>
        <source>Nobody works with the broker %1 from here.</source>
        <translation>Nadie trabaja desde aquí con el broker %1.</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, or run ferrule broker serve %1, and try again.</source>
        <translation>Abra la ventana de Ferrule o ejecute ferrule broker serve %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it publishes something.</source>
        <translation>Espere a que publique algo.</translation>
    </message>
    <message>
        <source>A device cannot be blocked for that long.</source>
        <translation>Un dispositivo no se puede bloquear tanto tiempo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>como máximo %1 s</translation>
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
        <translation>Mensajes (%1 cada uno) en los últimos %2: %3 con %4 permitidos, mientras el pool superaba su límite.</translation>
    </message>
    <message>
        <source>Messages (%1 each) since it was last told, in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>Mensajes (%1 cada uno) desde el último aviso, en los últimos %2: %3 con %4 permitidos, mientras el pool superaba su límite.</translation>
    </message>
    <message>
        <source>Throttle %1 of %2: an obedient device now waits %3 before each message.</source>
        <translation>Ralentización %1 de %2: un dispositivo obediente espera ahora %3 antes de cada mensaje.</translation>
    </message>
    <message>
        <source>Closed, as throttles did not help (%1).</source>
        <translation>Desconectado, pues ralentizarlo no bastó (%1).</translation>
    </message>
    <message>
        <source>Released, as neither throttles (%1) nor closes (%2) helped.</source>
        <translation>Expulsado, pues no bastó ralentizarlo (%1) ni desconectarlo (%2).</translation>
    </message>
    <message>
        <source>Commands such as ferrule throttle do not reach this broker</source>
        <translation>Comandos como ferrule throttle no llegan a este broker</translation>
    </message>
    <message>
        <source>No longer blocked: %1</source>
        <translation>Ya no está bloqueado: %1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>Bloqueado hasta %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: its time is over</source>
        <translation>%1 eliminado: caducó</translation>
    </message>
    <message>
        <source>Edited: %1 = %2, by %3</source>
        <translation>Editado: %1 = %2, por %3</translation>
    </message>
    <message>
        <source>Removed %1, by %2</source>
        <translation>%1 eliminado, por %2</translation>
    </message>
    <message>
        <source>A TLS connection was cut without a farewell</source>
        <translation>Una conexión TLS se cortó sin despedida</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>No se puede abrir la base de datos.</translation>
    </message>
    <message>
        <source>The database cannot be prepared.</source>
        <translation>No se puede preparar la base de datos.</translation>
    </message>
    <message>
        <source>The database cannot be held.</source>
        <translation>No se puede reservar la base de datos.</translation>
    </message>
    <message>
        <source>Another Ferrule runs a cloud on this registry.</source>
        <translation>Otro Ferrule ejecuta una nube con este registro.</translation>
    </message>
    <message>
        <source>Its database.json names the same server and schema.</source>
        <translation>Su database.json indica el mismo servidor y esquema.</translation>
    </message>
    <message>
        <source>Stop the other one, or name another schema.</source>
        <translation>Detenga el otro o indique otro esquema.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>La base de datos está cerrada.</translation>
    </message>
    <message>
        <source>The database server went away in the middle of a change.</source>
        <translation>El servidor de bases de datos desapareció en mitad de un cambio.</translation>
    </message>
    <message>
        <source>Try again: nothing of it was made.</source>
        <translation>Inténtelo de nuevo: no se hizo nada de él.</translation>
    </message>
    <message>
        <source>The schema&apos;s version cannot be read.</source>
        <translation>No se puede leer la versión del esquema.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>No se puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>The database is of a newer Ferrule.</source>
        <translation>La base de datos es de un Ferrule más reciente.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>schema %1 or older</source>
        <translation>esquema %1 o anterior</translation>
    </message>
    <message>
        <source>Update Ferrule, or start it with another home; nothing was changed.</source>
        <translation>Actualice Ferrule o inícielo con otro directorio base; no se cambió nada.</translation>
    </message>
    <message>
        <source>Migration %1 failed.</source>
        <translation>Falló la migración %1.</translation>
    </message>
    <message>
        <source>The database refused a change.</source>
        <translation>La base de datos rechazó un cambio.</translation>
    </message>
    <message>
        <source>A statement was not understood.</source>
        <translation>No se entendió una sentencia.</translation>
    </message>
    <message>
        <source>A part of the change was rolled back, so none of it was made.</source>
        <translation>Se deshizo una parte del cambio, así que no se aplicó nada de él.</translation>
    </message>
    <message>
        <source>The change cannot be saved.</source>
        <translation>El cambio no se puede guardar.</translation>
    </message>
    <message>
        <source>The server went away before it said whether the change was saved.</source>
        <translation>El servidor desapareció antes de decir si el cambio se guardó.</translation>
    </message>
    <message>
        <source>The table %1 cannot be copied to the database server.</source>
        <translation>La tabla %1 no se puede copiar al servidor de bases de datos.</translation>
    </message>
    <message>
        <source>The database holds rows already, so nothing was copied into it.</source>
        <translation>La base de datos ya contiene filas, así que no se copió nada en ella.</translation>
    </message>
    <message>
        <source>Name an empty schema.</source>
        <translation>Indique un esquema vacío.</translation>
    </message>
    <message>
        <source>%1 does not say where the database is.</source>
        <translation>%1 no dice dónde está la base de datos.</translation>
    </message>
    <message>
        <source>The port is no number of a port.</source>
        <translation>El puerto no es un número de puerto.</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 a 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>«%1» no se conoce.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>«%1» no es un texto.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>The database server is not named.</source>
        <translation>No se indica el servidor de bases de datos.</translation>
    </message>
    <message>
        <source>a host, a database, a user</source>
        <translation>un host, una base de datos, un usuario</translation>
    </message>
    <message>
        <source>The schema cannot be used.</source>
        <translation>El esquema no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 63 of a-z, 0-9 and &apos;_&apos;, no digit first</source>
        <translation>1 a 63 de a-z, 0-9 y &apos;_&apos;, sin cifra inicial</translation>
    </message>
    <message>
        <source>The time that the server is given cannot be used.</source>
        <translation>El tiempo concedido al servidor no se puede usar.</translation>
    </message>
    <message>
        <source>1 to 300, in seconds</source>
        <translation>1 a 300, en segundos</translation>
    </message>
    <message>
        <source>The way to use TLS is not known.</source>
        <translation>No se conoce ese modo de usar TLS.</translation>
    </message>
    <message>
        <source>The path of the authority&apos;s file cannot be used.</source>
        <translation>La ruta del archivo de la autoridad no se puede usar.</translation>
    </message>
    <message>
        <source>no semicolon</source>
        <translation>sin punto y coma</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>Concédase permiso de lectura del archivo.</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>un único objeto JSON</translation>
    </message>
    <message>
        <source>%1 holds a password that others may read.</source>
        <translation>%1 contiene una contraseña que otros pueden leer.</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>un archivo que solo usted pueda leer</translation>
    </message>
    <message>
        <source>Run chmod 600 on it, and change the password.</source>
        <translation>Ejecute chmod 600 sobre él y cambie la contraseña.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>El controlador de Qt para PostgreSQL no está instalado.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Instale el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>sin respuesta durante %1 s</translation>
    </message>
    <message>
        <source>The database server hangs, or has far too much to do.</source>
        <translation>El servidor de bases de datos está colgado o muy sobrecargado.</translation>
    </message>
    <message>
        <source>Look after the server of %1: the connection is made anew by itself.</source>
        <translation>Revise el servidor de %1: la conexión se restablece por sí sola.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot keep a text that has a NUL in it; nothing was changed.</source>
        <translation>PostgreSQL no puede guardar un texto que contenga NUL; no se cambió nada.</translation>
    </message>
    <message>
        <source>The server answers, and does not let this user into this database.</source>
        <translation>El servidor responde, pero no deja entrar a este usuario en esta base de datos.</translation>
    </message>
    <message>
        <source>Check user, password and database of %1.</source>
        <translation>Compruebe usuario, contraseña y base de datos de %1.</translation>
    </message>
    <message>
        <source>No connection that TLS protects as asked could be made.</source>
        <translation>No se pudo establecer una conexión con la protección TLS pedida.</translation>
    </message>
    <message>
        <source>Check tls and authority of %1.</source>
        <translation>Compruebe tls y authority de %1.</translation>
    </message>
    <message>
        <source>The database server does not run, or cannot be reached.</source>
        <translation>El servidor de bases de datos no está en marcha o es inaccesible.</translation>
    </message>
    <message>
        <source>Start the server, or check host and port of %1.</source>
        <translation>Inicie el servidor o compruebe host y puerto de %1.</translation>
    </message>
    <message>
        <source>The database server ended the connection, or cannot be reached.</source>
        <translation>El servidor de bases de datos cerró la conexión o es inaccesible.</translation>
    </message>
    <message>
        <source>Try again when the server of %1 is back: the connection is made anew.</source>
        <translation>Inténtelo de nuevo cuando vuelva el servidor de %1: la conexión se restablece.</translation>
    </message>
    <message>
        <source>The user may not write there, or the server is a read-only copy.</source>
        <translation>El usuario no tiene permiso de escritura o el servidor es una réplica de solo lectura.</translation>
    </message>
    <message>
        <source>Grant the user of %1 what it needs (README.md says what).</source>
        <translation>Conceda al usuario de %1 lo que necesita (README.md lo detalla).</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Otro programa ocupa la base de datos.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The server was not done in the time that it is given.</source>
        <translation>El servidor no terminó en el tiempo concedido.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look what else %1 has to do.</source>
        <translation>Inténtelo de nuevo; si persiste, mire qué más tiene que hacer %1.</translation>
    </message>
    <message>
        <source>The server&apos;s disk or memory is full or failing.</source>
        <translation>El disco o la memoria del servidor está lleno o falla.</translation>
    </message>
    <message>
        <source>Free space on the server of %1.</source>
        <translation>Libere espacio en el servidor de %1.</translation>
    </message>
    <message>
        <source>The server found its files damaged.</source>
        <translation>El servidor encontró dañados sus archivos.</translation>
    </message>
    <message>
        <source>Ask who runs the server, and keep a copy before anything is tried.</source>
        <translation>Consulte a quien administra el servidor y guarde una copia antes de intentar nada.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Elija otro directorio base o dé permiso de escritura a su carpeta superior.</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you.</source>
        <translation>Concédase permiso de escritura en %1 y su carpeta.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full or failing.</source>
        <translation>El disco está lleno o falla.</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1.</source>
        <translation>Libere espacio en el disco que contiene %1.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not a database.</source>
        <translation>El archivo está dañado o no es una base de datos.</translation>
    </message>
    <message>
        <source>Move %1 aside, or put a copy of it back; nothing was changed.</source>
        <translation>Aparte %1 o restaure una copia; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>Nube del banco</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudProducts</name>
    <message>
        <source>The products could not be read</source>
        <translation>No se pudieron leer los productos</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>registrado · por reclamar</translation>
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
    <message>
        <source>blocked until %1</source>
        <translation>bloqueado hasta %1</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>conectado · %1</translation>
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
        <translation>%1 en total, %2 % en la línea o esperando al dispositivo; certificado %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Falló el aprovisionamiento</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>Aprovisionamiento cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) written and read back</source>
        <translation>
            <numerusform>%n ajuste escrito y releído</numerusform>
            <numerusform>%n ajustes escritos y releídos</numerusform>
        </translation>
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
    <name>ferrule::app::ServiceDesk</name>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>La política de tráfico guardada no se usa</translation>
    </message>
    <message>
        <source>The traffic of the past could not be read</source>
        <translation>No se pudo leer el tráfico anterior</translation>
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
    <message>
        <source>told to stay away until %1</source>
        <translation>debe mantenerse fuera hasta las %1</translation>
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
    <name>ferrule::ui::BaudField</name>
    <message>
        <source>Bit rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Bit rate of the port; a port that is open is opened again</source>
        <translation>Velocidad del puerto; un puerto abierto se vuelve a abrir</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baudios</translation>
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
    <name>ferrule::ui::BrokerForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>Como el host</translation>
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
        <translation>Usar TLS</translation>
    </message>
    <message>
        <source>Without it everything, the password as well, crosses the network in clear</source>
        <translation>Sin él todo, también la contraseña, cruza la red en claro</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>Autoridad (CA)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Las del sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Protocols to offer, for brokers behind port 443, such as mqtt or x-amzn-mqtt-ca</source>
        <translation>Protocolos que se ofrecen, para brokers detrás del puerto 443, como mqtt o x-amzn-mqtt-ca</translation>
    </message>
    <message>
        <source>Verify the broker&apos;s certificate</source>
        <translation>Verificar el certificado del broker</translation>
    </message>
    <message>
        <source>Off, whoever answers is believed</source>
        <translation>Desactivado, se cree a quien responda</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Client ID begins with</source>
        <translation>El ID de cliente empieza por</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Qué se hace allí</translation>
    </message>
    <message>
        <source>Devices publish to</source>
        <translation>Los dispositivos publican en</translation>
    </message>
    <message>
        <source>Topic filters that begin with ioto/service/ or $aws/rules/; nothing else is subscribed to</source>
        <translation>Filtros de topic que empiezan por ioto/service/ o $aws/rules/; no se suscribe a nada más</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>Never serve a device or enforce; another manager does</source>
        <translation>Nunca atender a un dispositivo ni aplicar límites; lo hace otro gestor</translation>
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
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Plazo de conexión</translation>
    </message>
    <message>
        <source>The path of a PEM file, or the PEM text itself</source>
        <translation>La ruta de un archivo PEM o el propio texto PEM</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
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
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Log in and find out what is possible there; nothing is changed</source>
        <translation>Iniciar sesión y averiguar qué es posible allí; no se cambia nada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>What is possible there</source>
        <translation>Qué es posible allí</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en uso</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>Nube del banco</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>Conectar con un broker</translation>
    </message>
    <message>
        <source>Runs on this computer, with an authority and a registration of its own. Devices are provisioned, claimed and released here.</source>
        <translation>Funciona en este equipo, con autoridad y registro propios. Aquí se aprovisionan, reclaman y expulsan los dispositivos.</translation>
    </message>
    <message>
        <source>Any MQTT 3.1.1 broker in place of the bench cloud: mosquitto, RabbitMQ, EMQX, AWS IoT Core. Store, traffic meter and throttle work as far as its permissions go.</source>
        <translation>Cualquier broker MQTT 3.1.1 en lugar de la nube del banco: mosquitto, RabbitMQ, EMQX, AWS IoT Core. El Store, la medición del tráfico y la ralentización funcionan hasta donde permitan sus permisos.</translation>
    </message>
    <message>
        <source>Use the bench cloud</source>
        <translation>Usar la nube del banco</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 was not reached, or refused.</source>
        <translation>No se pudo acceder a %1, o rechazó la conexión.</translation>
    </message>
    <message>
        <source>Seen at %1:</source>
        <translation>Visto a las %1:</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key and goes back to the bench cloud. What was recorded there stays.</source>
        <translation>Al eliminar %1 se olvidan su contraseña y su clave y se vuelve a la nube del banco. Lo registrado allí permanece.</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key. What was recorded there stays.</source>
        <translation>Al eliminar %1 se olvidan su contraseña y su clave. Lo registrado allí permanece.</translation>
    </message>
    <message>
        <source>Remove 1 connection</source>
        <translation>Eliminar 1 conexión</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
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
        <translation>%1 · %2 conectados · %3 % del límite</translation>
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
        <translation>intentando de nuevo</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>nuevo intento en %1 s</translation>
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
    <name>ferrule::ui::CommandsModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>The broker has not taken it</source>
        <translation>El broker no lo ha aceptado</translation>
    </message>
    <message>
        <source>With the broker since %1</source>
        <translation>En el broker desde %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
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
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
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
    <message>
        <source>Its bytes are shown below</source>
        <translation>Sus bytes se muestran debajo</translation>
    </message>
    <message>
        <source>Press Right to see its bytes</source>
        <translation>Pulse Derecha para ver sus bytes</translation>
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
    <message numerus="yes">
        <source>%n line(s) came too fast and are lost</source>
        <translation>
            <numerusform>%n línea llegó demasiado rápido y se perdió</numerusform>
            <numerusform>%n líneas llegaron demasiado rápido y se perdieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) made room</source>
        <translation>
            <numerusform>%n línea antigua dejó sitio</numerusform>
            <numerusform>%n líneas antiguas dejaron sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>The console keeps the newest 16 MiB of a port</source>
        <translation>La consola conserva los últimos 16 MiB de un puerto</translation>
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
    <message>
        <source>Read its &amp;Store</source>
        <translation>Leer su &amp;Store</translation>
    </message>
    <message>
        <source>No command does this</source>
        <translation>Ningún comando hace esto</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>Refuse the device a certificate for an hour</source>
        <translation>Negar un certificado al dispositivo durante una hora</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Let a blocked device be provisioned again</source>
        <translation>Permitir que un dispositivo bloqueado se aprovisione de nuevo</translation>
    </message>
    <message>
        <source>Blocking refuses 1 device, %1, a certificate for 1 hour: where it asks to be provisioned, it is told to wait. A connection that it has stays.</source>
        <translation>Bloquear niega un certificado a 1 dispositivo, %1, durante 1 hora: si pide aprovisionarse, debe esperar. Una conexión existente se mantiene.</translation>
    </message>
    <message>
        <source>Block 1 device</source>
        <translation>Bloquear 1 dispositivo</translation>
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
    <name>ferrule::ui::ExpiryEditor</name>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>When the item goes by itself</source>
        <translation>Cuándo se elimina solo el elemento</translation>
    </message>
    <message>
        <source>Stage it like an edit</source>
        <translation>Prepararlo como un cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Goes by itself on</source>
        <translation>Se elimina solo el</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>Elija un momento futuro</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FindingsList</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Sin comprobar</translation>
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
    <message>
        <source>Connect to a broker</source>
        <translation>Conectar con un broker</translation>
    </message>
    <message>
        <source>A broker of your own, with devices out there already? Their Store and their traffic, as far as it lets you.</source>
        <translation>¿Un broker propio, con dispositivos ya en servicio? Su Store y su tráfico, hasta donde lo permita.</translation>
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
    <name>ferrule::ui::KeyPanel</name>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
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
        <source>Device reports</source>
        <translation>Informe del dispositivo</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Se elimina solo</translation>
    </message>
    <message>
        <source>When the item goes by itself; staged like an edit</source>
        <translation>Cuándo se elimina el elemento por sí solo; se prepara como una edición</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>En 8 horas</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>En 1 día</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Fecha y hora…</translation>
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
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
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
        <translation>Filtro de topic, p. ej. ioto/service/+/store/#</translation>
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
        <translation>búfer %1 %</translation>
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
    <message>
        <source>No command can log in here: the broker&apos;s key is not in a file.</source>
        <translation>Ningún comando puede iniciar sesión aquí: la clave del broker no está en un archivo.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>%1 left out by the broker</source>
        <translation>%1 omitidos por el broker</translation>
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
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Medido cada</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Headroom for bursts</source>
        <translation>Margen para ráfagas</translation>
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
        <translation>Las reglas y los planes incluidos; después se puede cambiar cada número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nombre de la política</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Of a device</source>
        <translation>De un dispositivo</translation>
    </message>
    <message>
        <source>Messages an hour for each device; the pool may send that times the devices connected.</source>
        <translation>Mensajes por hora de cada dispositivo; el pool puede enviar eso multiplicado por los dispositivos conectados.</translation>
    </message>
    <message>
        <source>A message is</source>
        <translation>Un mensaje es</translation>
    </message>
    <message>
        <source>A larger packet counts once for each started part</source>
        <translation>Un paquete mayor cuenta una vez por cada parte iniciada</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Del límite</translation>
    </message>
    <message>
        <source>What may be sent within one window</source>
        <translation>Lo que se puede enviar dentro de una ventana</translation>
    </message>
    <message>
        <source>After a quiet time</source>
        <translation>Tras un tiempo de calma</translation>
    </message>
    <message>
        <source>The same where little was sent before; not the smaller of the two</source>
        <translation>Lo mismo donde antes se envió poco; no puede ser el menor de los dos</translation>
    </message>
    <message>
        <source>Quiet is below</source>
        <translation>Hay calma por debajo de</translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation>En el tiempo anterior</translation>
    </message>
    <message>
        <source>The stretch before the window that is looked at, 1 to 100 windows</source>
        <translation>El tramo anterior a la ventana que se examina, 1 a 100 ventanas</translation>
    </message>
    <message>
        <source>Persistent excess</source>
        <translation>Exceso persistente</translation>
    </message>
    <message>
        <source>Throttles before a close</source>
        <translation>Ralentizaciones antes de desconectar</translation>
    </message>
    <message>
        <source>How often a device is told to slow down before it is told to stay away</source>
        <translation>Cuántas veces se pide a un dispositivo ir más lento antes de pedirle que se mantenga fuera</translation>
    </message>
    <message>
        <source>Closes before a release</source>
        <translation>Desconexiones antes de expulsar</translation>
    </message>
    <message>
        <source>How often it is told to stay away before it is released; 0 = at once</source>
        <translation>Cuántas veces se le pide mantenerse fuera antes de expulsarlo; 0 = de inmediato</translation>
    </message>
    <message>
        <source>Grace after each</source>
        <translation>Gracia tras cada una</translation>
    </message>
    <message>
        <source>What arrives so soon after an action was under way already: not counted</source>
        <translation>Lo que llega tan poco después de una medida ya estaba en camino: no cuenta</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>Se olvida tras</translation>
    </message>
    <message>
        <source>Without an excess for so long, a device is back at the bottom</source>
        <translation>Sin exceso durante ese tiempo, un dispositivo vuelve al nivel más bajo</translation>
    </message>
    <message>
        <source>Reclaim at the earliest</source>
        <translation>Readmitir como pronto</translation>
    </message>
    <message>
        <source>So long after a release: agents obey a release that is up to 10 s old</source>
        <translation>Tiempo tras una expulsión: los agentes acatan una expulsión de hasta 10 s de antigüedad</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Números propios</translation>
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
        <translation>%1 %</translation>
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
    <message>
        <source>… over HTTPS</source>
        <translation>… por HTTPS</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate that devices must trust, for the broker and for HTTPS alike</source>
        <translation>El SHA-256 del certificado en el que deben confiar los dispositivos, tanto para el broker como para HTTPS</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
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
        <translation>La ruta de un puerto que no aparece por sí solo, p. ej. /dev/pts/4</translation>
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
    <name>ferrule::ui::ProductForm</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Claim its devices by itself</source>
        <translation>Reclamar sus dispositivos automáticamente</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Guardar producto</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people call the product</source>
        <translation>El nombre que se da al producto</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Empty: a new one is made when saved</source>
        <translation>Vacío: se genera uno nuevo al guardar</translation>
    </message>
    <message>
        <source>Devices register with it; it is in the firmware of each. With another token, devices that have the old one are refused.</source>
        <translation>Los dispositivos se registran con él; está en el firmware de cada uno. Con otro token, se rechazan los dispositivos que tienen el anterior.</translation>
    </message>
    <message>
        <source>For devices that name this cloud&apos;s account as they register. All others wait for a person.</source>
        <translation>Para los dispositivos que indican la cuenta de esta nube al registrarse. Todos los demás esperan a una persona.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Newest firmware</source>
        <translation>Firmware más reciente</translation>
    </message>
    <message>
        <source>Empty: there is nothing newer</source>
        <translation>Vacío: no hay nada más reciente</translation>
    </message>
    <message>
        <source>Where devices fetch it</source>
        <translation>Dónde lo descargan los dispositivos</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>A device that runs an older version is told to fetch it.</source>
        <translation>A un dispositivo con una versión anterior se le indica que lo descargue.</translation>
    </message>
    <message>
        <source>A device that asks is told that there is nothing newer.</source>
        <translation>A un dispositivo que pregunta se le dice que no hay nada más reciente.</translation>
    </message>
    <message>
        <source>Make product</source>
        <translation>Crear producto</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsModel</name>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Por una persona</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>Nada más reciente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reclamado</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsPage</name>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Make a product with a token of its own</source>
        <translation>Crear un producto con su propio token</translation>
    </message>
    <message>
        <source>There is a product %1 already.</source>
        <translation>Ya existe un producto %1.</translation>
    </message>
    <message>
        <source>Choose another name, or select that one and change it.</source>
        <translation>Elija otro nombre, o seleccione aquel y modifíquelo.</translation>
    </message>
    <message>
        <source>Let its devices wait to be claimed</source>
        <translation>Dejar que sus dispositivos esperen a ser reclamados</translation>
    </message>
    <message>
        <source>Claim its devices as they register</source>
        <translation>Reclamar sus dispositivos al registrarse</translation>
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
        <source>Provision</source>
        <translation>Aprovisionar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
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
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
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
        <translation>Un topic tiene como máximo 65 535 bytes.</translation>
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
        <translation>Topic, p. ej. ioto/device/P7QX2M9A4B/test</translation>
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
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RecordsPage</name>
    <message>
        <source>Send command</source>
        <translation>Enviar comando</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar las filas</translation>
    </message>
    <message>
        <source>Rows of the device&apos;s log and its other tables</source>
        <translation>Filas del registro del dispositivo y de sus otras tablas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Only the rows of one of the device&apos;s tables</source>
        <translation>Solo las filas de una de las tablas del dispositivo</translation>
    </message>
    <message>
        <source>The selected row as the device sent it</source>
        <translation>La fila seleccionada tal como la envió el dispositivo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>reboot, update, or a word that the device&apos;s own program knows</source>
        <translation>reboot, update o una palabra que conozca el programa del dispositivo</translation>
    </message>
    <message>
        <source>Arguments of the command</source>
        <translation>Argumentos del comando</translation>
    </message>
    <message>
        <source>Arguments as a JSON object, or nothing</source>
        <translation>Argumentos como objeto JSON, o nada</translation>
    </message>
    <message>
        <source>Commands that the device was given</source>
        <translation>Comandos dados al dispositivo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity in the cloud yet</source>
        <translation>Aún sin identidad en la nube</translation>
    </message>
    <message>
        <source>Provision the device first; its log appears when its agent syncs.</source>
        <translation>Aprovisione primero el dispositivo; su registro aparece cuando su agente sincroniza.</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Choose all tables or clear the filter to see the rest.</source>
        <translation>Elija todas las tablas o borre el filtro para ver el resto.</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Aún no hay registro</translation>
    </message>
    <message>
        <source>Rows appear here when the device&apos;s agent keeps its log in step by database sync. Agents without it send none.</source>
        <translation>Aquí aparecen filas cuando el agente del dispositivo mantiene su registro al día por sincronización de base de datos. Los agentes sin ella no envían ninguna.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>No log at this broker</source>
        <translation>Sin registro en este broker</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RequestCard</name>
    <message>
        <source>As the device says</source>
        <translation>Según el dispositivo</translation>
    </message>
    <message>
        <source>None, or the one it has joined</source>
        <translation>Ninguna, o la red a la que ya está unido</translation>
    </message>
    <message>
        <source>The device joins it before it logs in: by its own dialect, or by Improv Wi-Fi where its firmware speaks that beside it</source>
        <translation>El dispositivo se une a ella antes de iniciar sesión: con su propio dialecto, o con Improv Wi-Fi si su firmware también lo habla</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>Prod&amp;ucto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>&amp;Bit rate</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>&amp;Wi-Fi network</source>
        <translation>Red &amp;wifi</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Red wifi</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>Según su modelo</translation>
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
        <translation>Filtro de topic, p. ej. ioto/device/+/#</translation>
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
    <message>
        <source>Bit rate of every port at the station</source>
        <translation>Velocidad de todos los puertos de la estación</translation>
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
        <source>%1 % at the first attempt</source>
        <translation>%1 % al primer intento</translation>
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
    <message>
        <source>%1 passed · %2 failed · yield %3&#xa0;%</source>
        <translation>%1 superados · %2 fallidos · rendimiento %3 %</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your changes are on their way. Edit again when they have arrived.</source>
        <translation>Sus cambios están en camino. Vuelva a editar cuando hayan llegado.</translation>
    </message>
    <message>
        <source>There is nothing that could expire.</source>
        <translation>No hay nada que pueda caducar.</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>caducidad de %1</translation>
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
    <message>
        <source>Read the settings</source>
        <translation>Leer los ajustes</translation>
    </message>
    <message>
        <source>The device has told no setting</source>
        <translation>El dispositivo no ha comunicado ningún ajuste</translation>
    </message>
    <message>
        <source>You can add the first one yourself, paste rows, or import a file. Applied, they are written to the device and read back.</source>
        <translation>Puede añadir usted el primero, pegar filas o importar un archivo. Al aplicarlos, se escriben en el dispositivo y se releen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Read the settings from the device</source>
        <translation>Leer los ajustes del dispositivo</translation>
    </message>
    <message>
        <source>No settings over this port</source>
        <translation>Sin ajustes por este puerto</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Provision it; the cloud keeps a Store for it then.</source>
        <translation>%1 habla %2, que no tiene ajustes que leer o escribir. Aprovisiónelo; la nube le mantendrá entonces un Store.</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Edit what the cloud holds for it instead.</source>
        <translation>%1 habla %2, que no tiene ajustes que leer o escribir. Edite en su lugar lo que la nube guarda para él.</translation>
    </message>
    <message>
        <source>Provision it</source>
        <translation>Aprovisionarlo</translation>
    </message>
    <message>
        <source>Show the cloud&apos;s Store</source>
        <translation>Mostrar el Store de la nube</translation>
    </message>
    <message>
        <source>The device&apos;s own settings</source>
        <translation>Los ajustes propios del dispositivo</translation>
    </message>
    <message>
        <source>Reading them asks the device on %1 what it is and what it holds. Nothing on it changes.</source>
        <translation>Para leerlos se pregunta al dispositivo de %1 qué es y qué contiene. No cambia nada en él.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreSource</name>
    <message>
        <source>Where the values are</source>
        <translation>Dónde están los valores</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>What the cloud holds for the device, and what the device reports</source>
        <translation>Lo que la nube guarda para el dispositivo y lo que el dispositivo informa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>The settings that the device itself holds, read over its port</source>
        <translation>Los ajustes que guarda el propio dispositivo, leídos por su puerto</translation>
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
    <name>ferrule::ui::SyncedRowsModel</name>
    <message>
        <source>%1, received %2</source>
        <translation>%1, recibido %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenido</translation>
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
        <translation>%1 nuevos · búfer %2 %</translation>
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
    <name>ferrule::ui::TlsCard</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>El broker</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>itself: the root of the chain</source>
        <translation>él mismo: la raíz de la cadena</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
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
        <translation>%1 %</translation>
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
        <translation>%1 %</translation>
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
        <translation>Para un puerto que no aparece por sí solo, p. ej. un pseudoterminal</translation>
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
    <message>
        <source>&amp;Connect to a broker…</source>
        <translation>&amp;Conectar con un broker…</translation>
    </message>
    <message>
        <source>Work with an MQTT broker of your own in place of the bench cloud</source>
        <translation>Trabajar con un broker MQTT propio en lugar de la nube del banco</translation>
    </message>
    <message>
        <source>&amp;Start the cloud again</source>
        <translation>&amp;Iniciar de nuevo la nube</translation>
    </message>
    <message>
        <source>Bring the bench cloud up, or connect to the broker, again after it failed</source>
        <translation>Volver a iniciar la nube del banco, o conectar con el broker, tras un fallo</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>The wait was cancelled</source>
        <translation>La espera se canceló</translation>
    </message>
</context>
<context>
    <name>mqtt</name>
    <message>
        <source>nothing is wrong</source>
        <translation>no hay ningún error</translation>
    </message>
    <message>
        <source>a text is longer than 65535 bytes</source>
        <translation>un texto supera los 65535 bytes</translation>
    </message>
    <message>
        <source>a text is not UTF-8, or holds U+0000 or a surrogate</source>
        <translation>un texto no es UTF-8, o contiene U+0000 o un subrogado</translation>
    </message>
    <message>
        <source>a topic name is empty</source>
        <translation>un nombre de topic está vacío</translation>
    </message>
    <message>
        <source>a topic name holds a wildcard</source>
        <translation>un nombre de topic contiene un comodín</translation>
    </message>
    <message>
        <source>a topic filter is empty, or a wildcard does not fill its level, or # is not the last level</source>
        <translation>un filtro de topic está vacío, un comodín no ocupa todo su nivel o # no es el último nivel</translation>
    </message>
    <message>
        <source>a QoS is not 0, 1 or 2</source>
        <translation>un QoS no es 0, 1 ni 2</translation>
    </message>
    <message>
        <source>a packet is larger than the limit</source>
        <translation>un paquete supera el límite</translation>
    </message>
    <message>
        <source>a packet type is reserved, or not one that a broker sends</source>
        <translation>un tipo de paquete está reservado o no es de los que envía un broker</translation>
    </message>
    <message>
        <source>the flags of a packet&apos;s first byte are not the ones that its type asks for</source>
        <translation>los flags del primer byte de un paquete no son los que pide su tipo</translation>
    </message>
    <message>
        <source>a remaining length takes more than four bytes</source>
        <translation>una longitud restante ocupa más de cuatro bytes</translation>
    </message>
    <message>
        <source>a packet is longer or shorter than its fields</source>
        <translation>un paquete es más largo o más corto que sus campos</translation>
    </message>
    <message>
        <source>a packet identifier is zero</source>
        <translation>un identificador de paquete es cero</translation>
    </message>
    <message>
        <source>a packet came before CONNACK</source>
        <translation>llegó un paquete antes de CONNACK</translation>
    </message>
    <message>
        <source>a second CONNACK came</source>
        <translation>llegó un segundo CONNACK</translation>
    </message>
    <message>
        <source>reserved CONNACK flags are set</source>
        <translation>hay flags reservados de CONNACK activados</translation>
    </message>
    <message>
        <source>CONNACK reports a stored session that was not asked for, or together with a refusal</source>
        <translation>CONNACK informa de una sesión almacenada que no se pidió, o junto con un rechazo</translation>
    </message>
    <message>
        <source>a SUBACK holds another number of codes than filters were sent</source>
        <translation>un SUBACK contiene un número de códigos distinto del de filtros enviados</translation>
    </message>
    <message>
        <source>a SUBACK holds a code other than 0, 1, 2 and 128</source>
        <translation>un SUBACK contiene un código distinto de 0, 1, 2 y 128</translation>
    </message>
    <message>
        <source>a SUBACK or UNSUBACK answers no request</source>
        <translation>un SUBACK o UNSUBACK no responde a ninguna solicitud</translation>
    </message>
    <message>
        <source>a message was acknowledged by a packet of another QoS</source>
        <translation>un mensaje se confirmó con un paquete de otro QoS</translation>
    </message>
    <message>
        <source>a PINGREQ was not answered</source>
        <translation>un PINGREQ quedó sin respuesta</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>no hay conexión</translation>
    </message>
    <message>
        <source>there is a connection already</source>
        <translation>ya hay una conexión</translation>
    </message>
    <message>
        <source>a list is empty</source>
        <translation>una lista está vacía</translation>
    </message>
    <message>
        <source>a password is given without a user</source>
        <translation>se dio una contraseña sin usuario</translation>
    </message>
    <message>
        <source>an empty client identifier needs a clean session</source>
        <translation>un identificador de cliente vacío requiere una sesión limpia</translation>
    </message>
    <message>
        <source>all packet identifiers are in use</source>
        <translation>todos los identificadores de paquete están en uso</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The broker did not complete the connection in time.</source>
        <translation>El broker no completó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>The link is open, but no CONNACK came.</source>
        <translation>El enlace está abierto, pero no llegó ningún CONNACK.</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>No se pudo abrir el enlace.</translation>
    </message>
    <message>
        <source>A CONNACK within %1 ms.</source>
        <translation>Un CONNACK en %1 ms.</translation>
    </message>
    <message>
        <source>The CONNECT was not sent.</source>
        <translation>El CONNECT no se envió.</translation>
    </message>
    <message>
        <source>The message was dropped with its session.</source>
        <translation>El mensaje se descartó con su sesión.</translation>
    </message>
    <message>
        <source>The message was dropped: the connection ended, and with it its clean session.</source>
        <translation>El mensaje se descartó: terminó la conexión y, con ella, su sesión limpia.</translation>
    </message>
    <message>
        <source>The connection ended before the broker answered.</source>
        <translation>La conexión terminó antes de que respondiera el broker.</translation>
    </message>
    <message>
        <source>The MQTT client was closed.</source>
        <translation>El cliente MQTT se cerró.</translation>
    </message>
    <message>
        <source>The client is connected, or connecting, already.</source>
        <translation>El cliente ya está conectado o conectándose.</translation>
    </message>
    <message>
        <source>The message waits in the outbox of its session.</source>
        <translation>El mensaje espera en la bandeja de salida de su sesión.</translation>
    </message>
    <message>
        <source>The session is in use.</source>
        <translation>La sesión está en uso.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>El mensaje no se envió.</translation>
    </message>
    <message>
        <source>The message was not sent: too many bytes are waiting for the broker.</source>
        <translation>El mensaje no se envió: demasiados bytes esperan al broker.</translation>
    </message>
    <message>
        <source>The subscription was not sent.</source>
        <translation>La suscripción no se envió.</translation>
    </message>
    <message>
        <source>The unsubscription was not sent.</source>
        <translation>La baja de la suscripción no se envió.</translation>
    </message>
    <message>
        <source>The broker answered a QoS 2 message with PUBACK.</source>
        <translation>El broker respondió a un mensaje QoS 2 con PUBACK.</translation>
    </message>
    <message>
        <source>PUBACK for packet identifier %1.</source>
        <translation>PUBACK para el identificador de paquete %1.</translation>
    </message>
    <message>
        <source>The broker does not offer QoS 2; the message may have been delivered.</source>
        <translation>El broker no ofrece QoS 2; puede que el mensaje se haya entregado.</translation>
    </message>
    <message>
        <source>Publish with QoS 1 to this broker.</source>
        <translation>Publique con QoS 1 en este broker.</translation>
    </message>
    <message>
        <source>It does not speak MQTT 3.1.1.</source>
        <translation>No habla MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>Use a broker that speaks MQTT 3.1.1.</source>
        <translation>Use un broker que hable MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>It does not accept this client identifier.</source>
        <translation>No acepta este identificador de cliente.</translation>
    </message>
    <message>
        <source>Use another client identifier.</source>
        <translation>Use otro identificador de cliente.</translation>
    </message>
    <message>
        <source>Its MQTT service is not available at the moment.</source>
        <translation>Su servicio MQTT no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Correct user name and password.</source>
        <translation>Corrija el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>This client is not authorised to connect.</source>
        <translation>Este cliente no está autorizado a conectarse.</translation>
    </message>
    <message>
        <source>Check the certificate or user, and the broker&apos;s access rules.</source>
        <translation>Compruebe el certificado o el usuario, y las reglas de acceso del broker.</translation>
    </message>
    <message>
        <source>In it, %1.</source>
        <translation>En él, %1.</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>Corríjalo; no se envió nada.</translation>
    </message>
    <message>
        <source>The broker did not answer a PINGREQ in time.</source>
        <translation>El broker no respondió a tiempo a un PINGREQ.</translation>
    </message>
    <message>
        <source>The broker hangs, or the network lost the connection.</source>
        <translation>El broker está colgado o la red perdió la conexión.</translation>
    </message>
    <message>
        <source>The broker broke the MQTT 3.1.1 protocol.</source>
        <translation>El broker infringió el protocolo MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>In what it sent, %1.</source>
        <translation>En lo que envió, %1.</translation>
    </message>
    <message>
        <source>A defect in the broker, or something that is not MQTT listens on this port.</source>
        <translation>Un defecto del broker, o en este puerto escucha algo que no es MQTT.</translation>
    </message>
    <message>
        <source>The broker refused the connection.</source>
        <translation>El broker rechazó la conexión.</translation>
    </message>
    <message>
        <source>CONNACK return code %1.</source>
        <translation>Código de retorno de CONNACK %1.</translation>
    </message>
    <message>
        <source>Return code 0.</source>
        <translation>Código de retorno 0.</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>No hay conexión con el broker.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conéctese primero.</translation>
    </message>
    <message>
        <source>The connection was closed on request.</source>
        <translation>La conexión se cerró a petición.</translation>
    </message>
    <message>
        <source>An outbox needs a session that lasts.</source>
        <translation>Una bandeja de salida necesita una sesión persistente.</translation>
    </message>
    <message>
        <source>A client identifier, and clean session off.</source>
        <translation>Un identificador de cliente y sesión limpia desactivada.</translation>
    </message>
    <message>
        <source>The outbox holds a message that cannot be sent.</source>
        <translation>La bandeja de salida contiene un mensaje que no se puede enviar.</translation>
    </message>
    <message>
        <source>The database was changed by something else.</source>
        <translation>Otro programa modificó la base de datos.</translation>
    </message>
    <message>
        <source>Remove the message, or move the database aside.</source>
        <translation>Elimine el mensaje o aparte la base de datos.</translation>
    </message>
    <message>
        <source>No host is given.</source>
        <translation>No se indica ningún host.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s name or address.</source>
        <translation>Indique el nombre o la dirección del broker.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>No es posible conectarse al puerto 0.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s port.</source>
        <translation>Indique el puerto del broker.</translation>
    </message>
    <message>
        <source>The retained messages could not be read in time.</source>
        <translation>No se pudieron leer a tiempo los mensajes retenidos.</translation>
    </message>
    <message>
        <source>an answer within 15 s</source>
        <translation>una respuesta en 15 s</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1.</source>
        <translation>El broker rechazó la suscripción a %1.</translation>
    </message>
    <message>
        <source>Its access rules do not allow it.</source>
        <translation>Sus reglas de acceso no lo permiten.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La conexión se cerró.</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection.</source>
        <translation>El broker en %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection during the TLS handshake.</source>
        <translation>El broker en %1 cerró la conexión durante el handshake TLS.</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port, or is just stopping.</source>
        <translation>No habla TLS en este puerto, o se está deteniendo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>No se pudo establecer conexión con %1.</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>Nada escucha en este puerto.</translation>
    </message>
    <message>
        <source>Start the broker, or correct host and port.</source>
        <translation>Inicie el broker o corrija host y puerto.</translation>
    </message>
    <message>
        <source>The name is wrong, or name resolution does not work here.</source>
        <translation>El nombre es incorrecto o aquí no funciona la resolución de nombres.</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>Compruebe el nombre del host y la red.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>No se puede leer el certificado de cliente.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form, or only the key was given.</source>
        <translation>No es un certificado en formato PEM o solo se dio la clave.</translation>
    </message>
    <message>
        <source>Choose the certificate file that belongs to the key.</source>
        <translation>Elija el archivo de certificado que corresponde a la clave.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>No se puede leer la clave privada.</translation>
    </message>
    <message>
        <source>It is not an RSA or EC key in PEM form, or its passphrase is another.</source>
        <translation>No es una clave RSA o EC en formato PEM, o su contraseña es otra.</translation>
    </message>
    <message>
        <source>Choose the key file of the certificate and give its passphrase.</source>
        <translation>Elija el archivo de clave del certificado e indique su contraseña.</translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation>TLS no está disponible.</translation>
    </message>
    <message>
        <source>Qt found no usable OpenSSL library.</source>
        <translation>Qt no encontró ninguna biblioteca OpenSSL utilizable.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>Instale OpenSSL 3.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read.</source>
        <translation>No se puede leer el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>No es un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate.</source>
        <translation>Elija el archivo con el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>The broker asks for a client certificate, and none was shown.</source>
        <translation>El broker pide un certificado de cliente y no se presentó ninguno.</translation>
    </message>
    <message>
        <source>Give a client certificate and its key.</source>
        <translation>Indique un certificado de cliente y su clave.</translation>
    </message>
    <message>
        <source>The broker knows our certificate as revoked.</source>
        <translation>El broker tiene nuestro certificado por revocado.</translation>
    </message>
    <message>
        <source>Have a new certificate issued.</source>
        <translation>Haga emitir un certificado nuevo.</translation>
    </message>
    <message>
        <source>The broker finds our certificate expired.</source>
        <translation>El broker considera caducado nuestro certificado.</translation>
    </message>
    <message>
        <source>Have a new certificate issued, or correct the clocks.</source>
        <translation>Haga emitir un certificado nuevo o corrija los relojes.</translation>
    </message>
    <message>
        <source>The broker does not trust the authority that issued our certificate.</source>
        <translation>El broker no confía en la autoridad que emitió nuestro certificado.</translation>
    </message>
    <message>
        <source>Use a certificate of the broker&apos;s own authority.</source>
        <translation>Use un certificado de la autoridad propia del broker.</translation>
    </message>
    <message>
        <source>The broker refused our certificate.</source>
        <translation>El broker rechazó nuestro certificado.</translation>
    </message>
    <message>
        <source>The broker does not speak TLS on this port.</source>
        <translation>El broker no habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>Correct the port, or turn TLS off.</source>
        <translation>Corrija el puerto o desactive TLS.</translation>
    </message>
    <message>
        <source>The broker speaks none of the protocols offered by ALPN.</source>
        <translation>El broker no habla ninguno de los protocolos ofrecidos por ALPN.</translation>
    </message>
    <message>
        <source>Correct the ALPN setting.</source>
        <translation>Corrija el ajuste de ALPN.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>No se aceptó el certificado de %1.</translation>
    </message>
    <message>
        <source>A certificate for this host name.</source>
        <translation>Un certificado para este nombre de host.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>El certificado es para %1.</translation>
    </message>
    <message>
        <source>Connect by a name that the certificate holds.</source>
        <translation>Conéctese con un nombre que figure en el certificado.</translation>
    </message>
    <message>
        <source>A certificate that is valid today.</source>
        <translation>Un certificado válido hoy.</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2.</source>
        <translation>Es válido de %1 a %2.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate, or correct the clock.</source>
        <translation>Renueve el certificado del broker o corrija el reloj.</translation>
    </message>
    <message>
        <source>A certificate that is still good.</source>
        <translation>Un certificado que siga vigente.</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>Su autoridad lo ha revocado.</translation>
    </message>
    <message>
        <source>Have a new certificate issued for the broker.</source>
        <translation>Haga emitir un certificado nuevo para el broker.</translation>
    </message>
    <message>
        <source>A certificate of a trusted authority, or one that is trusted itself.</source>
        <translation>Un certificado de una autoridad de confianza, o de confianza él mismo.</translation>
    </message>
    <message>
        <source>The broker signed its certificate itself.</source>
        <translation>El propio broker firmó su certificado.</translation>
    </message>
    <message>
        <source>Give this very certificate as the authority, if the broker is the right one.</source>
        <translation>Indique este mismo certificado como autoridad, si el broker es el correcto.</translation>
    </message>
    <message>
        <source>A chain that ends at a trusted authority.</source>
        <translation>Una cadena que termine en una autoridad de confianza.</translation>
    </message>
    <message>
        <source>The authority that issued it is not among the trusted ones.</source>
        <translation>La autoridad que lo emitió no está entre las de confianza.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate that belongs to this broker.</source>
        <translation>Indique el certificado de la autoridad de este broker.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Falló el handshake TLS con %1.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>A message in the outbox makes no sense.</source>
        <translation>Un mensaje de la bandeja de salida no tiene sentido.</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <translation>mensaje %1 de %2</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>Otro programa escribió en la base de datos o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Remove the message from the table outbox.</source>
        <translation>Elimine el mensaje de la tabla outbox.</translation>
    </message>
    <message>
        <source>The outbox cannot be written, so nothing was sent.</source>
        <translation>No se puede escribir en la bandeja de salida, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>A server certificate needs names.</source>
        <translation>Un certificado de servidor necesita nombres.</translation>
    </message>
    <message>
        <source>DNS:host or IP:address</source>
        <translation>DNS:host o IP:dirección</translation>
    </message>
    <message>
        <source>The revocation list cannot be made.</source>
        <translation>No se puede crear la lista de revocación.</translation>
    </message>
    <message>
        <source>The authority&apos;s folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta de la autoridad %1.</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>Elija otro directorio base o dé permiso de escritura a su carpeta superior.</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 cannot be used: %2</source>
        <translation>La clave de la autoridad %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move the folder aside; nothing was changed.</source>
        <translation>Restaure una copia de ella o aparte la carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate %1 is damaged.</source>
        <translation>El certificado de la autoridad %1 está dañado.</translation>
    </message>
    <message>
        <source>%1 is not an authority&apos;s certificate.</source>
        <translation>%1 no es un certificado de autoridad.</translation>
    </message>
    <message>
        <source>Move the folder aside; nothing was changed.</source>
        <translation>Aparte la carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>The authority&apos;s key and certificate in %1 do not belong together.</source>
        <translation>La clave y el certificado de la autoridad en %1 no corresponden entre sí.</translation>
    </message>
    <message>
        <source>Put the right pair back, or move the folder aside; nothing was changed.</source>
        <translation>Restaure el par correcto o aparte la carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate has expired.</source>
        <translation>El certificado de la autoridad ha caducado.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not valid yet.</source>
        <translation>El certificado de la autoridad aún no es válido.</translation>
    </message>
    <message>
        <source>If that is a surprise, this machine&apos;s clock is wrong.</source>
        <translation>Si es una sorpresa, el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <source>Set the clock, or move %1 aside to start a new authority; nothing was changed.</source>
        <translation>Ponga en hora el reloj o aparte %1 para crear una autoridad nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 is missing.</source>
        <translation>Falta la clave de la autoridad %1.</translation>
    </message>
    <message>
        <source>The certificate cannot be made.</source>
        <translation>No se puede crear el certificado.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>Libere espacio en su disco.</translation>
    </message>
    <message>
        <source>Give yourself the right to it, or choose another home.</source>
        <translation>Concédase el permiso necesario o elija otro directorio base.</translation>
    </message>
    <message>
        <source>%1 is larger than it can rightly be.</source>
        <translation>%1 es mayor de lo que puede ser correctamente.</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 bytes como máximo</translation>
    </message>
    <message>
        <source>This is not a PEM certificate.</source>
        <translation>Esto no es un certificado PEM.</translation>
    </message>
    <message>
        <source>A private key cannot be made.</source>
        <translation>No se puede crear una clave privada.</translation>
    </message>
    <message>
        <source>The private key cannot be decrypted.</source>
        <translation>No se puede descifrar la clave privada.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Indique su contraseña.</translation>
    </message>
    <message>
        <source>Give the right passphrase.</source>
        <translation>Indique la contraseña correcta.</translation>
    </message>
    <message>
        <source>This is not a PEM private key.</source>
        <translation>Esto no es una clave privada PEM.</translation>
    </message>
    <message>
        <source>The private key is of another kind.</source>
        <translation>La clave privada es de otro tipo.</translation>
    </message>
    <message>
        <source>a key on the curve P-256</source>
        <translation>una clave en la curva P-256</translation>
    </message>
    <message>
        <source>The private key cannot be written as text.</source>
        <translation>La clave privada no se puede escribir como texto.</translation>
    </message>
    <message>
        <source>The signing request cannot be made.</source>
        <translation>No se puede crear la solicitud de firma.</translation>
    </message>
</context>
<context>
    <name>serial</name>
    <message>
        <source>A login at the broker.</source>
        <translation>Un inicio de sesión en el broker.</translation>
    </message>
    <message>
        <source>The device waits before it tries to connect again.</source>
        <translation>El dispositivo espera antes de intentar conectarse de nuevo.</translation>
    </message>
    <message>
        <source>Earlier attempts failed, and it backs off.</source>
        <translation>Los intentos anteriores fallaron y espacia los siguientes.</translation>
    </message>
    <message>
        <source>Find out why the earlier attempts failed, restart the device, then resume.</source>
        <translation>Averigüe por qué fallaron los intentos anteriores, reinicie el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>The device has no network.</source>
        <translation>El dispositivo no tiene red.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or passphrase is wrong, or there is no coverage.</source>
        <translation>El nombre o la contraseña de la wifi es incorrecto, o no hay cobertura.</translation>
    </message>
    <message>
        <source>Give it a network that is in reach, then resume.</source>
        <translation>Indíquele una red que esté al alcance y reanude.</translation>
    </message>
    <message>
        <source>The device does not reach its endpoint.</source>
        <translation>El dispositivo no alcanza su endpoint.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name does not resolve, its port is another one, or a firewall stands in between.</source>
        <translation>El nombre del endpoint no se resuelve, su puerto es otro o un cortafuegos se interpone.</translation>
    </message>
    <message>
        <source>Compare the endpoint on the device with that of the cloud.</source>
        <translation>Compare el endpoint del dispositivo con el de la nube.</translation>
    </message>
    <message>
        <source>The TLS handshake between the device and its endpoint failed.</source>
        <translation>Falló el handshake TLS entre el dispositivo y su endpoint.</translation>
    </message>
    <message>
        <source>The root certificate does not fit the endpoint, the device&apos;s clock is wrong, or the endpoint does not take the device&apos;s certificate.</source>
        <translation>El certificado raíz no corresponde al endpoint, el reloj del dispositivo va mal o el endpoint no acepta el certificado del dispositivo.</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the alert, and at the device&apos;s clock.</source>
        <translation>Busque la alerta en el registro del broker y mire el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>The broker refused the device&apos;s MQTT login.</source>
        <translation>El broker rechazó el inicio de sesión MQTT del dispositivo.</translation>
    </message>
    <message>
        <source>The certificate is not active, or may not use this client ID.</source>
        <translation>El certificado no está activo o no puede usar este ID de cliente.</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the client ID and the reason.</source>
        <translation>Busque en el registro del broker el ID de cliente y el motivo.</translation>
    </message>
    <message>
        <source>The device logged in, and the broker then allowed it nothing.</source>
        <translation>El dispositivo inició sesión y el broker no le permitió nada después.</translation>
    </message>
    <message>
        <source>The policy of its certificate does not cover its topics.</source>
        <translation>La política de su certificado no cubre sus topics.</translation>
    </message>
    <message>
        <source>Attach a policy that allows the device&apos;s own topics.</source>
        <translation>Adjunte una política que permita los topics propios del dispositivo.</translation>
    </message>
    <message>
        <source>Nothing answered on %1.</source>
        <translation>Nada respondió en %1.</translation>
    </message>
    <message>
        <source>Not one byte came. %1</source>
        <translation>No llegó ni un byte. %1</translation>
    </message>
    <message>
        <source>The device is off, hangs, or its lines are not connected to this port.</source>
        <translation>El dispositivo está apagado o colgado, o sus líneas no están conectadas a este puerto.</translation>
    </message>
    <message>
        <source>Check power and wiring, reset the device, then resume.</source>
        <translation>Compruebe alimentación y cableado, reinicie el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>The device on %1 talks, but in no language that Ferrule knows.</source>
        <translation>El dispositivo de %1 habla, pero en ningún lenguaje que Ferrule conozca.</translation>
    </message>
    <message>
        <source>%1 bytes came, %2 frames of them damaged, none a reply.</source>
        <translation>Llegaron %1 bytes, %2 tramas dañadas en ellos, ninguna una respuesta.</translation>
    </message>
    <message>
        <source>Another bit rate, or firmware without a provisioning dialect.</source>
        <translation>Otra velocidad, o firmware sin dialecto de aprovisionamiento.</translation>
    </message>
    <message>
        <source>A bad cable, or another program that reads from the port.</source>
        <translation>Un cable defectuoso, u otro programa que lee del puerto.</translation>
    </message>
    <message>
        <source>Look at the console: legible text means that the bit rate is right.</source>
        <translation>Mire la consola: un texto legible significa que la velocidad es correcta.</translation>
    </message>
    <message>
        <source>A reply in one of the dialects that Ferrule speaks.</source>
        <translation>Una respuesta en uno de los dialectos que habla Ferrule.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>El puerto %1 no está.</translation>
    </message>
    <message>
        <source>The device is unplugged, switched off, or still starting.</source>
        <translation>El dispositivo está desenchufado, apagado o aún arrancando.</translation>
    </message>
    <message>
        <source>Plug the device in, then resume.</source>
        <translation>Enchufe el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>opened %1 at %2 baud</source>
        <translation>abierto %1 a %2 baudios</translation>
    </message>
    <message>
        <source>The port was closed.</source>
        <translation>El puerto se cerró.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>The device joins no Wi-Fi network over this line.</source>
        <translation>El dispositivo no se une a redes wifi por esta línea.</translation>
    </message>
    <message>
        <source>%1 bytes are not shown: a secret was on the line</source>
        <translation>no se muestran %1 bytes: había un secreto en la línea</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>Habla %1.</translation>
    </message>
    <message>
        <source>The firmware, or the dialect itself, has no command for it.</source>
        <translation>El firmware, o el propio dialecto, no tiene un comando para ello.</translation>
    </message>
    <message>
        <source>The device cannot list its settings over this line.</source>
        <translation>El dispositivo no puede enumerar sus ajustes por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot tell a setting over this line.</source>
        <translation>El dispositivo no puede comunicar un ajuste por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot take a setting over this line.</source>
        <translation>El dispositivo no puede recibir un ajuste por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot delete a setting over this line.</source>
        <translation>El dispositivo no puede eliminar un ajuste por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot stage writes over this line.</source>
        <translation>El dispositivo no puede preparar escrituras por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot take a credential over this line.</source>
        <translation>El dispositivo no puede recibir una credencial por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot tell the digest of a credential over this line.</source>
        <translation>El dispositivo no puede comunicar el resumen de una credencial por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot hand out a credential over this line.</source>
        <translation>El dispositivo no puede entregar una credencial por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot make a key over this line.</source>
        <translation>El dispositivo no puede crear una clave por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot sign a certificate request over this line.</source>
        <translation>El dispositivo no puede firmar una solicitud de certificado por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot show a certificate that it came with over this line.</source>
        <translation>El dispositivo no puede presentar por esta línea un certificado de fábrica.</translation>
    </message>
    <message>
        <source>The device cannot be told the time over this line.</source>
        <translation>No se puede dar la hora al dispositivo por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot join a Wi-Fi network over this line.</source>
        <translation>El dispositivo no puede unirse a una red wifi por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot be told to connect over this line.</source>
        <translation>No se puede indicar al dispositivo que se conecte por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot be restarted over this line.</source>
        <translation>El dispositivo no se puede reiniciar por esta línea.</translation>
    </message>
    <message>
        <source>The device cannot be told how to send over this line.</source>
        <translation>No se puede indicar al dispositivo cómo enviar por esta línea.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>The device did not answer %1.</source>
        <translation>El dispositivo no respondió a %1.</translation>
    </message>
    <message>
        <source>No final result to %1 attempts, given %2 s each.</source>
        <translation>Ningún resultado final en %1 intentos de %2 s cada uno.</translation>
    </message>
    <message>
        <source>The device hangs, restarts, or the line loses bytes.</source>
        <translation>El dispositivo está colgado o reiniciándose, o la línea pierde bytes.</translation>
    </message>
    <message>
        <source>Reset the device and resume.</source>
        <translation>Reinicie el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>The line was closed.</source>
        <translation>La línea se cerró.</translation>
    </message>
    <message>
        <source>← %1 %2 bytes</source>
        <translation>← %1 %2 bytes</translation>
    </message>
    <message>
        <source>The device refused %1.</source>
        <translation>El dispositivo rechazó %1.</translation>
    </message>
    <message>
        <source>It answered ERR%1 %2.</source>
        <translation>Respondió ERR%1 %2.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Respondió %1.</translation>
    </message>
    <message>
        <source>It answered ERROR.</source>
        <translation>Respondió ERROR.</translation>
    </message>
    <message>
        <source>Look at the console for what the device printed, then try again.</source>
        <translation>Mire en la consola lo que imprimió el dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>→ %1 bytes of data</source>
        <translation>→ %1 bytes de datos</translation>
    </message>
    <message>
        <source>AT, to get back into step</source>
        <translation>AT, para resincronizar</translation>
    </message>
    <message>
        <source>→ line ends</source>
        <translation>→ finales de línea</translation>
    </message>
    <message>
        <source>%1 was not sent: another command is under way.</source>
        <translation>%1 no se envió: otro comando está en curso.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The answer to %1 cannot be used.</source>
        <translation>La respuesta a %1 no sirve.</translation>
    </message>
    <message>
        <source>OK, and no line before it that holds a value.</source>
        <translation>OK, y antes ninguna línea que contenga un valor.</translation>
    </message>
    <message>
        <source>→ %1 bytes that end what was left half said</source>
        <translation>→ %1 bytes que cierran lo que quedó a medias</translation>
    </message>
    <message>
        <source>The device answers %1 differently each time.</source>
        <translation>El dispositivo responde a %1 de forma distinta cada vez.</translation>
    </message>
    <message>
        <source>%1 answers, no two in a row alike.</source>
        <translation>%1 respuestas, ninguna igual a la anterior.</translation>
    </message>
    <message>
        <source>Bytes are hurt on the line.</source>
        <translation>Se dañan bytes en la línea.</translation>
    </message>
    <message>
        <source>Check cable and bit rate, then resume.</source>
        <translation>Compruebe el cable y la velocidad, y reanude.</translation>
    </message>
    <message>
        <source>The device speaks AT, but is no %1.</source>
        <translation>El dispositivo habla AT, pero no es un %1.</translation>
    </message>
    <message>
        <source>The security tag holds nothing of this kind.</source>
        <translation>El security tag no contiene nada de este tipo.</translation>
    </message>
    <message>
        <source>Write the credential first.</source>
        <translation>Escriba primero la credencial.</translation>
    </message>
    <message>
        <source>The modem keeps this credential to itself, or it is protected.</source>
        <translation>El módem no revela esta credencial, o está protegida.</translation>
    </message>
    <message>
        <source>Use another security tag.</source>
        <translation>Use otro security tag.</translation>
    </message>
    <message>
        <source>The modem&apos;s credential storage is full.</source>
        <translation>El almacén de credenciales del módem está lleno.</translation>
    </message>
    <message>
        <source>Delete credentials that nothing uses any more (AT%CMNG=3), then resume.</source>
        <translation>Elimine las credenciales que ya nada usa (AT%CMNG=3) y reanude.</translation>
    </message>
    <message>
        <source>The modem is active: credentials can be changed only while it is offline.</source>
        <translation>El módem está activo: las credenciales solo se pueden cambiar sin conexión.</translation>
    </message>
    <message>
        <source>Keep the application from switching the modem on (AT+CFUN=4), then resume.</source>
        <translation>Impida que la aplicación encienda el módem (AT+CFUN=4) y reanude.</translation>
    </message>
    <message>
        <source>The security tag holds a credential of this kind.</source>
        <translation>El security tag contiene una credencial de este tipo.</translation>
    </message>
    <message>
        <source>Delete it first (AT%CMNG=3), then resume.</source>
        <translation>Elimínela primero (AT%CMNG=3) y reanude.</translation>
    </message>
    <message>
        <source>The supply voltage is so low that the modem does not write to its flash.</source>
        <translation>La tensión de alimentación es tan baja que el módem no escribe en su flash.</translation>
    </message>
    <message>
        <source>Feed the board from a stronger supply, then resume.</source>
        <translation>Alimente la placa con una fuente más potente y reanude.</translation>
    </message>
    <message>
        <source>The module&apos;s firmware has no such command.</source>
        <translation>El firmware del módulo no tiene ese comando.</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware.</source>
        <translation>Actualice el firmware del módulo.</translation>
    </message>
    <message>
        <source>The module did not understand the parameters.</source>
        <translation>El módulo no entendió los parámetros.</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware, or try again if the line is noisy.</source>
        <translation>Actualice el firmware del módulo, o inténtelo de nuevo si la línea tiene ruido.</translation>
    </message>
    <message>
        <source>An escape sequence was damaged on the way.</source>
        <translation>Una secuencia de escape se dañó por el camino.</translation>
    </message>
    <message>
        <source>Try again with a better cable.</source>
        <translation>Inténtelo de nuevo con un cable mejor.</translation>
    </message>
    <message>
        <source>The module&apos;s dictionary has no such key.</source>
        <translation>El diccionario del módulo no tiene esa clave.</translation>
    </message>
    <message>
        <source>Look up the key in the module&apos;s documentation.</source>
        <translation>Consulte la clave en la documentación del módulo.</translation>
    </message>
    <message>
        <source>The module lets this key only be read.</source>
        <translation>El módulo solo permite leer esta clave.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Déjela como está.</translation>
    </message>
    <message>
        <source>The module lets this key only be written.</source>
        <translation>El módulo solo permite escribir esta clave.</translation>
    </message>
    <message>
        <source>Write it anew; it cannot be compared.</source>
        <translation>Escríbala de nuevo; no se puede comparar.</translation>
    </message>
    <message>
        <source>The module could not connect to its endpoint.</source>
        <translation>El módulo no pudo conectarse a su endpoint.</translation>
    </message>
    <message>
        <source>Look at AT+EVENT? for the reason.</source>
        <translation>Consulte el motivo con AT+EVENT?.</translation>
    </message>
    <message>
        <source>A signature could not be verified.</source>
        <translation>No se pudo verificar una firma.</translation>
    </message>
    <message>
        <source>Use a certificate of the module&apos;s vendor.</source>
        <translation>Use un certificado del fabricante del módulo.</translation>
    </message>
    <message>
        <source>The module works on something else.</source>
        <translation>El módulo está ocupado con otra cosa.</translation>
    </message>
    <message>
        <source>Wait a moment, then resume.</source>
        <translation>Espere un momento y reanude.</translation>
    </message>
    <message>
        <source>The module cannot use this certificate.</source>
        <translation>El módulo no puede usar este certificado.</translation>
    </message>
    <message>
        <source>Check that the text is one PEM certificate of a kind that the module takes.</source>
        <translation>Compruebe que el texto es un solo certificado PEM de un tipo que el módulo acepta.</translation>
    </message>
    <message>
        <source>A command for the device would be too long.</source>
        <translation>Un comando para el dispositivo sería demasiado largo.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 bytes.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>Use a shorter endpoint, claim ID or passphrase.</source>
        <translation>Use un endpoint, un ID de claim o una contraseña más cortos.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La red no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>No network of that name is in reach.</source>
        <translation>No hay ninguna red con ese nombre al alcance.</translation>
    </message>
    <message>
        <source>The network let it not in.</source>
        <translation>La red no lo dejó entrar.</translation>
    </message>
    <message>
        <source>The device could not join the network &quot;%1&quot;.</source>
        <translation>El dispositivo no pudo unirse a la red «%1».</translation>
    </message>
    <message>
        <source>%1 does not resolve.</source>
        <translation>%1 no se resuelve.</translation>
    </message>
    <message>
        <source>AT+MQTTCONN? stays at state %1.</source>
        <translation>AT+MQTTCONN? se queda en el estado %1.</translation>
    </message>
    <message>
        <source>The device reached no login: the port, the TLS handshake or MQTT failed.</source>
        <translation>El dispositivo no llegó a iniciar sesión: falló el puerto, el handshake TLS o MQTT.</translation>
    </message>
    <message>
        <source>The device holds no %1 in %2.</source>
        <translation>El dispositivo no contiene %1 en %2.</translation>
    </message>
    <message>
        <source>OK, without a version of AT.</source>
        <translation>OK, sin versión de AT.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>No se puede leer el valor de %1.</translation>
    </message>
    <message>
        <source>OK, and no value of the length that it announced.</source>
        <translation>OK, y ningún valor de la longitud que anunció.</translation>
    </message>
    <message>
        <source>Bytes were hurt on the line.</source>
        <translation>Se dañaron bytes en la línea.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The device takes keys of 1 to 15 characters.</source>
        <translation>El dispositivo admite claves de 1 a 15 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2.</source>
        <translation>«%1» tiene %2.</translation>
    </message>
    <message>
        <source>The device keeps no empty values.</source>
        <translation>El dispositivo no guarda valores vacíos.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The module has no place for the setting %1.</source>
        <translation>El módulo no tiene sitio para el ajuste %1.</translation>
    </message>
    <message>
        <source>mqtt.endpoint, or a key of the module&apos;s dictionary.</source>
        <translation>mqtt.endpoint, o una clave del diccionario del módulo.</translation>
    </message>
    <message>
        <source>It holds an escape sequence that there is not.</source>
        <translation>Contiene una secuencia de escape que no existe.</translation>
    </message>
    <message>
        <source>The module holds no %1.</source>
        <translation>El módulo no contiene %1.</translation>
    </message>
    <message>
        <source>OK, and no lines behind it.</source>
        <translation>OK, y ninguna línea detrás.</translation>
    </message>
    <message>
        <source>OK, without a version.</source>
        <translation>OK, sin versión.</translation>
    </message>
    <message>
        <source>The device cannot replace the key and certificate that it came with over this line.</source>
        <translation>El dispositivo no puede sustituir por esta línea la clave y el certificado de fábrica.</translation>
    </message>
    <message>
        <source>AT+CONF RootCA=, %1 bytes</source>
        <translation>AT+CONF RootCA=, %1 bytes</translation>
    </message>
    <message>
        <source>The device cannot hand out its key over this line.</source>
        <translation>El dispositivo no puede entregar su clave por esta línea.</translation>
    </message>
    <message>
        <source>Event %1 %2 %3.</source>
        <translation>Evento %1 %2 %3.</translation>
    </message>
    <message>
        <source>The module did not tell what became of its connection.</source>
        <translation>El módulo no dijo qué fue de su conexión.</translation>
    </message>
    <message>
        <source>No event 6 within 120 s.</source>
        <translation>Ningún evento 6 en 120 s.</translation>
    </message>
    <message>
        <source>It hangs, or its network does.</source>
        <translation>Está colgado, o lo está su red.</translation>
    </message>
    <message>
        <source>Restart the module, then resume.</source>
        <translation>Reinicie el módulo y reanude.</translation>
    </message>
    <message>
        <source>The modem&apos;s signing request cannot be used.</source>
        <translation>La solicitud de firma del módem no se puede usar.</translation>
    </message>
    <message>
        <source>base64url(CSR DER).base64url(COSE), signed with the new key.</source>
        <translation>base64url(CSR DER).base64url(COSE), firmado con la clave nueva.</translation>
    </message>
    <message>
        <source>Bytes were lost on the line.</source>
        <translation>Se perdieron bytes en la línea.</translation>
    </message>
    <message>
        <source>Resume: a new key is made.</source>
        <translation>Reanude: se crea una clave nueva.</translation>
    </message>
    <message>
        <source>%1 characters without a dot.</source>
        <translation>%1 caracteres sin punto.</translation>
    </message>
    <message>
        <source>Characters that are no base64url.</source>
        <translation>Caracteres que no son base64url.</translation>
    </message>
    <message>
        <source>→ a closing quote</source>
        <translation>→ unas comillas de cierre</translation>
    </message>
    <message>
        <source>The modem made its key in another security tag.</source>
        <translation>El módem creó su clave en otro security tag.</translation>
    </message>
    <message>
        <source>Security tag %1.</source>
        <translation>Security tag %1.</translation>
    </message>
    <message>
        <source>The modem cannot take a credential that holds a quote.</source>
        <translation>El módem no admite una credencial que contenga comillas.</translation>
    </message>
    <message>
        <source>Give it a plain PEM text.</source>
        <translation>Dele un texto PEM simple.</translation>
    </message>
    <message>
        <source>AT%CMNG=0,%1,%2, %3 bytes</source>
        <translation>AT%CMNG=0,%1,%2, %3 bytes</translation>
    </message>
    <message>
        <source>The modem holds no authority in security tag %1.</source>
        <translation>El módem no contiene ninguna autoridad en el security tag %1.</translation>
    </message>
    <message>
        <source>The modem holds no certificate in security tag %1.</source>
        <translation>El módem no contiene ningún certificado en el security tag %1.</translation>
    </message>
    <message>
        <source>The modem holds no key in security tag %1.</source>
        <translation>El módem no contiene ninguna clave en el security tag %1.</translation>
    </message>
    <message>
        <source>Provision the device.</source>
        <translation>Aprovisione el dispositivo.</translation>
    </message>
    <message>
        <source>The modem cannot take a name that holds a quote.</source>
        <translation>El módem no admite un nombre que contenga comillas.</translation>
    </message>
    <message>
        <source>Modem firmware before 1.3 makes no keys.</source>
        <translation>El firmware de módem anterior a 1.3 no crea claves.</translation>
    </message>
    <message>
        <source>→ Improv: the Wi-Fi settings</source>
        <translation>→ Improv: los ajustes wifi</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi settings.</source>
        <translation>El dispositivo rechazó los ajustes wifi.</translation>
    </message>
    <message>
        <source>The device did not answer the Wi-Fi settings.</source>
        <translation>El dispositivo no respondió a los ajustes wifi.</translation>
    </message>
    <message>
        <source>→ Improv: the question for its state</source>
        <translation>→ Improv: consulta de su estado</translation>
    </message>
    <message>
        <source>The device refused the question for its state.</source>
        <translation>El dispositivo rechazó la consulta de su estado.</translation>
    </message>
    <message>
        <source>The device did not answer the question for its state.</source>
        <translation>El dispositivo no respondió a la consulta de su estado.</translation>
    </message>
    <message>
        <source>→ Improv: the question for its device information</source>
        <translation>→ Improv: consulta de los datos del dispositivo</translation>
    </message>
    <message>
        <source>The device refused the question for its device information.</source>
        <translation>El dispositivo rechazó la consulta de sus datos.</translation>
    </message>
    <message>
        <source>The device did not answer the question for its device information.</source>
        <translation>El dispositivo no respondió a la consulta de sus datos.</translation>
    </message>
    <message>
        <source>→ Improv: the question for networks in reach</source>
        <translation>→ Improv: consulta de las redes al alcance</translation>
    </message>
    <message>
        <source>The device refused the question for networks in reach.</source>
        <translation>El dispositivo rechazó la consulta de las redes al alcance.</translation>
    </message>
    <message>
        <source>The device did not answer the question for networks in reach.</source>
        <translation>El dispositivo no respondió a la consulta de las redes al alcance.</translation>
    </message>
    <message>
        <source>← Improv state: ready</source>
        <translation>← Estado Improv: listo</translation>
    </message>
    <message>
        <source>← Improv state: provisioning</source>
        <translation>← Estado Improv: aprovisionando</translation>
    </message>
    <message>
        <source>← Improv state: provisioned</source>
        <translation>← Estado Improv: aprovisionado</translation>
    </message>
    <message>
        <source>← Improv state: state %1</source>
        <translation>← Estado Improv: estado %1</translation>
    </message>
    <message>
        <source>← Improv error %1</source>
        <translation>← Error Improv %1</translation>
    </message>
    <message>
        <source>← Improv command %1, echoed</source>
        <translation>← Comando Improv %1, en eco</translation>
    </message>
    <message>
        <source>← Improv result of command %1, %2 bytes</source>
        <translation>← Resultado Improv del comando %1, %2 bytes</translation>
    </message>
    <message>
        <source>← Improv packet of type %1</source>
        <translation>← Paquete Improv de tipo %1</translation>
    </message>
    <message>
        <source>No Improv packet to %1 requests.</source>
        <translation>Ningún paquete Improv en %1 solicitudes.</translation>
    </message>
    <message>
        <source>It hangs, restarts, or its firmware does not speak Improv.</source>
        <translation>Está colgado o reiniciándose, o su firmware no habla Improv.</translation>
    </message>
    <message>
        <source>Reset the device and try again.</source>
        <translation>Reinicie el dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Improv error %1.</source>
        <translation>Error Improv %1.</translation>
    </message>
    <message>
        <source>A packet was hurt on the line.</source>
        <translation>Un paquete se dañó en la línea.</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Su firmware no conoce este comando.</translation>
    </message>
    <message>
        <source>Another Improv command is under way.</source>
        <translation>Otro comando Improv está en curso.</translation>
    </message>
    <message>
        <source>The device sees &quot;%1&quot; at %2 dBm, so the passphrase is wrong.</source>
        <translation>El dispositivo ve «%1» a %2 dBm, así que la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The device sees %1 networks, and &quot;%2&quot; is none of them.</source>
        <translation>El dispositivo ve %1 redes, y «%2» no está entre ellas.</translation>
    </message>
    <message>
        <source>There can be no such network.</source>
        <translation>No puede existir una red así.</translation>
    </message>
    <message>
        <source>A name of %1 bytes and a passphrase of %2.</source>
        <translation>Un nombre de %1 bytes y una contraseña de %2.</translation>
    </message>
    <message>
        <source>A name of 1 to 32 bytes and a passphrase of at most 64.</source>
        <translation>Un nombre de 1 a 32 bytes y una contraseña de 64 como máximo.</translation>
    </message>
    <message>
        <source>The device has no setting %1.</source>
        <translation>El dispositivo no tiene el ajuste %1.</translation>
    </message>
    <message>
        <source>The device cannot be configured over this line.</source>
        <translation>El dispositivo no se puede configurar por esta línea.</translation>
    </message>
    <message>
        <source>The file %1 does not grow as it is written.</source>
        <translation>El archivo %1 no crece al escribirlo.</translation>
    </message>
    <message>
        <source>The file system is full, or answers are lost again and again.</source>
        <translation>El sistema de archivos está lleno o las respuestas se pierden una y otra vez.</translation>
    </message>
    <message>
        <source>Make room on the device, then resume.</source>
        <translation>Haga sitio en el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>The device holds no authority.</source>
        <translation>El dispositivo no contiene ninguna autoridad.</translation>
    </message>
    <message>
        <source>The device holds no certificate.</source>
        <translation>El dispositivo no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The device holds no key.</source>
        <translation>El dispositivo no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>It answered error %1: %2.</source>
        <translation>Respondió el error %1: %2.</translation>
    </message>
    <message>
        <source>No reply to %1 requests, given up to %2 s each.</source>
        <translation>Ninguna respuesta a %1 solicitudes de hasta %2 s cada una.</translation>
    </message>
    <message>
        <source>The reply to %1 cannot be used.</source>
        <translation>La respuesta a %1 no sirve.</translation>
    </message>
    <message>
        <source>It holds no usable &quot;%1&quot;.</source>
        <translation>No contiene un «%1» utilizable.</translation>
    </message>
    <message>
        <source>The firmware implements this method in another way.</source>
        <translation>El firmware implementa este método de otra forma.</translation>
    </message>
    <message>
        <source>Compare the firmware with engine/serial/README.md.</source>
        <translation>Compare el firmware con engine/serial/README.md.</translation>
    </message>
    <message>
        <source>%1 was not sent: another request is under way.</source>
        <translation>%1 no se envió: otra solicitud está en curso.</translation>
    </message>
    <message>
        <source>The device cannot be provisioned by the reference dialect over this line.</source>
        <translation>El dispositivo no se puede aprovisionar con el dialecto de referencia por esta línea.</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <translation>(%1 caracteres)</translation>
    </message>
    <message>
        <source>{%1 entries}</source>
        <translation>{%1 entradas}</translation>
    </message>
    <message>
        <source>[%1 entries]</source>
        <translation>[%1 entradas]</translation>
    </message>
    <message>
        <source>error %1: %2</source>
        <translation>error %1: %2</translation>
    </message>
    <message>
        <source>Error %1: no memory left.</source>
        <translation>Error %1: no queda memoria.</translation>
    </message>
    <message>
        <source>Error %1: it took too long.</source>
        <translation>Error %1: tardó demasiado.</translation>
    </message>
    <message>
        <source>Error %1: no such entry.</source>
        <translation>Error %1: no existe esa entrada.</translation>
    </message>
    <message>
        <source>Error %1: not supported.</source>
        <translation>Error %1: no compatible.</translation>
    </message>
    <message>
        <source>Error %1: busy.</source>
        <translation>Error %1: ocupado.</translation>
    </message>
    <message>
        <source>Error %1: access denied.</source>
        <translation>Error %1: acceso denegado.</translation>
    </message>
    <message>
        <source>Error %1: its own error.</source>
        <translation>Error %1: un error propio.</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>(%1 bytes)</translation>
    </message>
    <message>
        <source>Error %1 of the group &quot;%2&quot;.</source>
        <translation>Error %1 del grupo «%2».</translation>
    </message>
    <message>
        <source>The firmware implements this command in another way.</source>
        <translation>El firmware implementa este comando de otra forma.</translation>
    </message>
    <message>
        <source>Compare the firmware with the SMP protocol of the Zephyr documentation.</source>
        <translation>Compare el firmware con el protocolo SMP de la documentación de Zephyr.</translation>
    </message>
    <message>
        <source>The device&apos;s shell refused &quot;%1&quot;.</source>
        <translation>El shell del dispositivo rechazó «%1».</translation>
    </message>
    <message>
        <source>It answered %1: %2</source>
        <translation>Respondió %1: %2</translation>
    </message>
    <message>
        <source>The device does not take the file %1.</source>
        <translation>El dispositivo no acepta el archivo %1.</translation>
    </message>
    <message>
        <source>It asked for offset %1 again and again.</source>
        <translation>Pidió el offset %1 una y otra vez.</translation>
    </message>
    <message>
        <source>Its file system is full or failing.</source>
        <translation>Su sistema de archivos está lleno o falla.</translation>
    </message>
    <message>
        <source>The authority is no PEM text.</source>
        <translation>La autoridad no es un texto PEM.</translation>
    </message>
    <message>
        <source>The certificate is no PEM text.</source>
        <translation>El certificado no es un texto PEM.</translation>
    </message>
    <message>
        <source>The key is no PEM text.</source>
        <translation>La clave no es un texto PEM.</translation>
    </message>
    <message>
        <source>There is no such file or device.</source>
        <translation>No existe ese archivo o dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was written: the port is closed.</source>
        <translation>No se escribió nada: el puerto está cerrado.</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Vuelva a enchufar el dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was written: too much waits for the line already.</source>
        <translation>No se escribió nada: ya esperan demasiados datos en la línea.</translation>
    </message>
    <message>
        <source>%1 bytes wait.</source>
        <translation>Esperan %1 bytes.</translation>
    </message>
    <message>
        <source>At most %1 bytes with the new ones.</source>
        <translation>Como máximo %1 bytes con los nuevos.</translation>
    </message>
    <message>
        <source>The device does not take its bytes (flow control, a hung driver).</source>
        <translation>El dispositivo no acepta sus bytes (control de flujo, controlador colgado).</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again.</source>
        <translation>Desenchufe el dispositivo y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>The port %1 went away.</source>
        <translation>El puerto %1 desapareció.</translation>
    </message>
    <message>
        <source>The cable was pulled, or the device reset its USB side.</source>
        <translation>Se quitó el cable o el dispositivo reinició su lado USB.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>The port %1 is held by another program.</source>
        <translation>El puerto %1 lo ocupa otro programa.</translation>
    </message>
    <message>
        <source>A port that nobody else has open.</source>
        <translation>Un puerto que nadie más tenga abierto.</translation>
    </message>
    <message>
        <source>It is locked, by this program or by one that may not be looked at.</source>
        <translation>Está bloqueado, por este programa o por uno que no se puede examinar.</translation>
    </message>
    <message>
        <source>Close the other program or window that uses the port, then try again.</source>
        <translation>Cierre el otro programa o la ventana que usa el puerto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 lo tiene abierto.</translation>
    </message>
    <message>
        <source>ModemManager tries whether a new port is a modem, for about 10 s.</source>
        <translation>ModemManager prueba si un puerto nuevo es un módem, durante unos 10 s.</translation>
    </message>
    <message>
        <source>Wait 10 s and try again; Ferrule&apos;s udev rule (installers/udev) keeps ModemManager away for good.</source>
        <translation>Espere 10 s e inténtelo de nuevo; la regla udev de Ferrule (installers/udev) mantiene alejado a ModemManager de forma permanente.</translation>
    </message>
    <message>
        <source>A terminal program or another copy of Ferrule is connected to the device.</source>
        <translation>Un programa de terminal u otra copia de Ferrule está conectado al dispositivo.</translation>
    </message>
    <message>
        <source>Close %1, then try again.</source>
        <translation>Cierre %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The port %1 could not be opened.</source>
        <translation>No se pudo abrir el puerto %1.</translation>
    </message>
    <message>
        <source>The device was unplugged, or the path is mistyped.</source>
        <translation>Se desenchufó el dispositivo o la ruta está mal escrita.</translation>
    </message>
    <message>
        <source>Plug the device in and try again.</source>
        <translation>Enchufe el dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Read and write access; the group of the node is &quot;%1&quot;.</source>
        <translation>Acceso de lectura y escritura; el grupo del nodo es «%1».</translation>
    </message>
    <message>
        <source>This user is not in the group that may use serial ports.</source>
        <translation>Este usuario no está en el grupo que puede usar puertos serie.</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG %1 $USER, then log out and in.</source>
        <translation>Ejecute: sudo usermod -aG %1 $USER, cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The path is not a serial port.</source>
        <translation>La ruta no es un puerto serie.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Elija otra ruta.</translation>
    </message>
    <message>
        <source>The operating system refused it.</source>
        <translation>El sistema operativo lo denegó.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try once more.</source>
        <translation>Desenchufe el dispositivo, vuelva a enchufarlo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Certificate %1 revoked: it is on no device</source>
        <translation>Certificado %1 revocado: no está en ningún dispositivo</translation>
    </message>
    <message>
        <source>Certificate %1 could not be revoked yet: %2</source>
        <translation>El certificado %1 aún no se pudo revocar: %2</translation>
    </message>
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
        <translation>Primer inicio de sesión</translation>
    </message>
    <message>
        <source>The provisioning was given up.</source>
        <translation>Se abandonó el aprovisionamiento.</translation>
    </message>
    <message>
        <source>The provisioning was cancelled.</source>
        <translation>El aprovisionamiento se canceló.</translation>
    </message>
    <message>
        <source>Somebody asked for it.</source>
        <translation>Alguien lo pidió.</translation>
    </message>
    <message>
        <source>Resume when you are ready.</source>
        <translation>Reanude cuando esté listo.</translation>
    </message>
    <message>
        <source>The device came with a certificate of its own, and this cloud takes only what it has signed itself.</source>
        <translation>El dispositivo trae de fábrica un certificado propio, y esta nube solo acepta los que ella misma firmó.</translation>
    </message>
    <message>
        <source>A device that takes a certificate, or a cloud that trusts its manufacturer.</source>
        <translation>Un dispositivo que acepte un certificado, o una nube que confíe en su fabricante.</translation>
    </message>
    <message>
        <source>The broker trusts one authority and its revocation list: a certificate of another issuer could not be taken back when the device is released.</source>
        <translation>El broker confía en una sola autoridad y su lista de revocación: un certificado de otro emisor no podría retirarse al expulsar el dispositivo.</translation>
    </message>
    <message>
        <source>Register the device&apos;s certificate with the cloud that it was made for, and set mqtt.endpoint to that cloud among its settings.</source>
        <translation>Registre el certificado del dispositivo en la nube para la que se hizo y ponga mqtt.endpoint en esa nube en sus ajustes.</translation>
    </message>
    <message>
        <source>%1, product %2</source>
        <translation>%1, producto %2</translation>
    </message>
    <message>
        <source>The device cannot be provisioned over this line.</source>
        <translation>El dispositivo no se puede aprovisionar por esta línea.</translation>
    </message>
    <message>
        <source>Its firmware takes no credential, and came with none.</source>
        <translation>Su firmware no acepta credenciales y no trae ninguna de fábrica.</translation>
    </message>
    <message>
        <source>A way to put a certificate onto it, or to read the one that it came with.</source>
        <translation>Una forma de ponerle un certificado, o de leer el que trae de fábrica.</translation>
    </message>
    <message>
        <source>The firmware lacks the provisioning methods.</source>
        <translation>El firmware carece de los métodos de aprovisionamiento.</translation>
    </message>
    <message>
        <source>Flash firmware that has them.</source>
        <translation>Grabe un firmware que los tenga.</translation>
    </message>
    <message>
        <source>came with its own key and certificate</source>
        <translation>trae clave y certificado propios</translation>
    </message>
    <message>
        <source>makes its own key</source>
        <translation>crea su propia clave</translation>
    </message>
    <message>
        <source>needs its key made here</source>
        <translation>necesita que su clave se cree aquí</translation>
    </message>
    <message>
        <source>stages writes</source>
        <translation>prepara las escrituras</translation>
    </message>
    <message>
        <source>writes at once</source>
        <translation>escribe de inmediato</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sumas de verificación</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>sin sumas de verificación</translation>
    </message>
    <message>
        <source>tells digests</source>
        <translation>comunica resúmenes</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>se relee</translation>
    </message>
    <message>
        <source>is proved by its login alone</source>
        <translation>se demuestra solo por su inicio de sesión</translation>
    </message>
    <message>
        <source>%1, %2: it makes no key and takes no certificate.</source>
        <translation>%1, %2: no crea clave ni acepta certificado.</translation>
    </message>
    <message>
        <source>Another device is plugged in than the one that this run began with.</source>
        <translation>Hay enchufado un dispositivo distinto del que comenzó esta ejecución.</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>Dice ser %1.</translation>
    </message>
    <message>
        <source>Plug the first device in again, or provision this one anew.</source>
        <translation>Vuelva a enchufar el primer dispositivo o aprovisione este desde el principio.</translation>
    </message>
    <message>
        <source>%1, firmware %2, %3</source>
        <translation>%1, firmware %2, %3</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>Habla %1: %2</translation>
    </message>
    <message>
        <source>Holds the claim ID %1</source>
        <translation>Contiene el ID de claim %1</translation>
    </message>
    <message>
        <source>The authority issued a certificate for somebody else.</source>
        <translation>La autoridad emitió un certificado para otro.</translation>
    </message>
    <message>
        <source>Its common name is %1.</source>
        <translation>Su nombre común es %1.</translation>
    </message>
    <message>
        <source>Look at the authority&apos;s log.</source>
        <translation>Mire el registro de la autoridad.</translation>
    </message>
    <message>
        <source>Key on the device, certificate %1… until %2</source>
        <translation>Clave en el dispositivo, certificado %1… hasta %2</translation>
    </message>
    <message>
        <source>Key made here, certificate %1… until %2</source>
        <translation>Clave creada aquí, certificado %1… hasta %2</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Número de serie %1</translation>
    </message>
    <message>
        <source>The device came with its key and certificate; the certificate is registered</source>
        <translation>El dispositivo trae su clave y su certificado; el certificado está registrado</translation>
    </message>
    <message>
        <source>Key made on the device; its request is signed with it</source>
        <translation>Clave creada en el dispositivo; su solicitud está firmada con ella</translation>
    </message>
    <message>
        <source>Key made here, held in memory only</source>
        <translation>Clave creada aquí, solo en memoria</translation>
    </message>
    <message>
        <source>The device was told to connect, and agreed</source>
        <translation>Se indicó al dispositivo que se conectara, y aceptó</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1…, %2 s after the restart began</source>
        <translation>Sesión iniciada por TLS con el certificado %1…, %2 s después de comenzar el reinicio</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1… from %2, %3 s after the restart began</source>
        <translation>Sesión iniciada por TLS con el certificado %1… desde %2, %3 s después de comenzar el reinicio</translation>
    </message>
    <message>
        <source>The broker saw it at %1</source>
        <translation>El broker lo vio a las %1</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1 a %2 baudios</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>USB %1:%2 %3 %4, serial number %5</source>
        <translation>USB %1:%2 %3 %4, número de serie %5</translation>
    </message>
    <message>
        <source>The step was ended.</source>
        <translation>El paso se terminó.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; took too long.</source>
        <translation>El paso «%1» tardó demasiado.</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>Como máximo %1 s.</translation>
    </message>
    <message>
        <source>The device or the cloud hangs.</source>
        <translation>El dispositivo o la nube está colgado.</translation>
    </message>
    <message>
        <source>Reset the device, then resume.</source>
        <translation>Reinicie el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>El puerto del dispositivo está cerrado.</translation>
    </message>
    <message>
        <source>Plug the device in again, then resume.</source>
        <translation>Vuelva a enchufar el dispositivo y reanude.</translation>
    </message>
    <message>
        <source>Another device came back after the restart.</source>
        <translation>Tras el reinicio volvió otro dispositivo.</translation>
    </message>
    <message>
        <source>Plug the first device in again, then resume.</source>
        <translation>Vuelva a enchufar el primer dispositivo y reanude.</translation>
    </message>
    <message>
        <source>This firmware cannot restart on request</source>
        <translation>Este firmware no puede reiniciarse a petición</translation>
    </message>
    <message>
        <source>Power it off and on if it does not log in by itself</source>
        <translation>Apáguelo y enciéndalo si no inicia sesión por sí solo</translation>
    </message>
    <message>
        <source>The device agreed to restart</source>
        <translation>El dispositivo aceptó reiniciarse</translation>
    </message>
    <message>
        <source>Its port vanished; waiting for it to come back</source>
        <translation>Su puerto desapareció; esperando a que vuelva</translation>
    </message>
    <message>
        <source>Back after %1 s on %2</source>
        <translation>De vuelta tras %1 s en %2</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or something else writes to it.</source>
        <translation>Su almacenamiento está lleno o falla, u otra cosa escribe en él.</translation>
    </message>
    <message>
        <source>Resume: everything is written again with a new certificate.</source>
        <translation>Reanude: se escribe todo de nuevo con un certificado nuevo.</translation>
    </message>
    <message>
        <source>The device holds another setting %1 than was written.</source>
        <translation>El dispositivo contiene un ajuste %1 distinto del escrito.</translation>
    </message>
    <message>
        <source>%1: the device tells nothing of it; its login is the proof</source>
        <translation>%1: el dispositivo no informa de ello; su inicio de sesión es la prueba</translation>
    </message>
    <message>
        <source>The device holds another authority than was written.</source>
        <translation>El dispositivo contiene una autoridad distinta de la escrita.</translation>
    </message>
    <message>
        <source>The device holds another certificate than was written.</source>
        <translation>El dispositivo contiene un certificado distinto del escrito.</translation>
    </message>
    <message>
        <source>The device holds another key than was written.</source>
        <translation>El dispositivo contiene una clave distinta de la escrita.</translation>
    </message>
    <message>
        <source>%1: SHA-256 %2… equal</source>
        <translation>%1: SHA-256 %2… igual</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials equal</source>
        <translation>%1 ajustes y %2 credenciales iguales</translation>
    </message>
    <message>
        <source>Joined the network %1</source>
        <translation>Unido a la red %1</translation>
    </message>
    <message>
        <source>It has no Wi-Fi that can be set over this line</source>
        <translation>No tiene wifi configurable por esta línea</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Reloj en hora</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 bytes</translation>
    </message>
    <message>
        <source>No place for %1: the firmware must have them built in</source>
        <translation>No hay sitio para %1: el firmware debe traerlos incorporados</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials</source>
        <translation>%1 ajustes y %2 credenciales</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The list of claim IDs was not taken: it has a fault.</source>
        <translation>No se aceptó la lista de ID de claim: contiene un error.</translation>
    </message>
    <message>
        <source>Mend the line and import the file again.</source>
        <translation>Corrija la línea e importe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; is not known.</source>
        <translation>Línea %1: la columna «%2» no se conoce.</translation>
    </message>
    <message>
        <source>claim_id, name, hardware_id or store:KEY.</source>
        <translation>claim_id, name, hardware_id o store:KEY.</translation>
    </message>
    <message>
        <source>Line %1: there is no claim ID.</source>
        <translation>Línea %1: falta el ID de claim.</translation>
    </message>
    <message>
        <source>A header with the column claim_id, and a line for each device.</source>
        <translation>Una cabecera con la columna claim_id y una línea por dispositivo.</translation>
    </message>
    <message>
        <source>Line %1: it has %2 fields.</source>
        <translation>Línea %1: tiene %2 campos.</translation>
    </message>
    <message>
        <source>As many as the header.</source>
        <translation>Tantos como la cabecera.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no claim ID.</source>
        <translation>Línea %1: «%2» no es un ID de claim.</translation>
    </message>
    <message>
        <source>1 to 23 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>1 a 23 de A-Z, a-z, 0-9, &apos;-&apos; y &apos;_&apos;.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is listed twice.</source>
        <translation>Línea %1: «%2» figura dos veces.</translation>
    </message>
    <message>
        <source>Each claim ID once.</source>
        <translation>Cada ID de claim una sola vez.</translation>
    </message>
    <message>
        <source>Line %1: the device &quot;%2&quot; is listed twice.</source>
        <translation>Línea %1: el dispositivo «%2» figura dos veces.</translation>
    </message>
    <message>
        <source>Each hardware ID once.</source>
        <translation>Cada ID de hardware una sola vez.</translation>
    </message>
    <message>
        <source>The list has no claim ID left for this device.</source>
        <translation>A la lista no le queda ningún ID de claim para este dispositivo.</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>Dice ser %1.</translation>
    </message>
    <message>
        <source>Every claim ID of the list is on a device, or kept for another one.</source>
        <translation>Cada ID de claim de la lista está en un dispositivo o reservado para otro.</translation>
    </message>
    <message>
        <source>Import a list with more claim IDs, then retry.</source>
        <translation>Importe una lista con más ID de claim y reintente.</translation>
    </message>
    <message>
        <source>Line %1 is no comma-separated line.</source>
        <translation>La línea %1 no es una línea separada por comas.</translation>
    </message>
    <message>
        <source>Fields as in RFC 4180: quotes around a field, quotes in it doubled.</source>
        <translation>Campos según RFC 4180: entre comillas, con las comillas internas duplicadas.</translation>
    </message>
    <message>
        <source>Save the file again as CSV (UTF-8).</source>
        <translation>Guarde de nuevo el archivo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Text follows the closing quote.</source>
        <translation>Hay texto tras las comillas de cierre.</translation>
    </message>
    <message>
        <source>A quote does not end.</source>
        <translation>Unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>Make room on the disk and check who may write there; nothing is lost, the database has every line.</source>
        <translation>Haga sitio en el disco y compruebe los permisos de escritura; no se pierde nada, la base de datos tiene todas las líneas.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation>No se pudo abrir la bitácora %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be repaired.</source>
        <translation>No se pudo reparar la bitácora %1.</translation>
    </message>
    <message>
        <source>%1 is no ledger that can be gone on with.</source>
        <translation>%1 no es una bitácora que se pueda continuar.</translation>
    </message>
    <message>
        <source>Its line after %1 records does not fit.</source>
        <translation>No encaja su línea tras %1 registros.</translation>
    </message>
    <message>
        <source>A header, and records numbered 1, 2, 3 and so on.</source>
        <translation>Una cabecera, y registros numerados 1, 2, 3, etc.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Otro programa modificó el archivo.</translation>
    </message>
    <message>
        <source>Move it away: a whole one is written anew from the database.</source>
        <translation>Apártela: se escribe una completa de nuevo desde la base de datos.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>No se pudo escribir la bitácora %1.</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>La bitácora no tiene el registro %1.</translation>
    </message>
    <message>
        <source>The text fits no QR code.</source>
        <translation>El texto no cabe en ningún código QR.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 bytes.</translation>
    </message>
    <message>
        <source>1 to 2331 bytes.</source>
        <translation>1 a 2331 bytes.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The stored item %1 makes no sense</source>
        <translation>El elemento almacenado %1 no tiene sentido</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>Otro programa escribió en la base de datos o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Remove the item and set it again.</source>
        <translation>Elimine el elemento y defínalo de nuevo.</translation>
    </message>
    <message>
        <source>a type that is not known</source>
        <translation>un tipo desconocido</translation>
    </message>
    <message>
        <source>a value that is not of its type</source>
        <translation>un valor que no es de su tipo</translation>
    </message>
    <message>
        <source>a state that is not known</source>
        <translation>un estado desconocido</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Measured: %1; expected: %2</source>
        <translation>Medido: %1; esperado: %2</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>Error desconocido.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>The port is used, but it will not be remembered.</source>
        <translation>El puerto se usa, pero no se recordará.</translation>
    </message>
    <message>
        <source>Check who may write to the folder.</source>
        <translation>Compruebe los permisos de escritura de la carpeta.</translation>
    </message>
    <message>
        <source>Watches only</source>
        <translation>Solo observa</translation>
    </message>
    <message>
        <source>This manager enforces</source>
        <translation>Este gestor aplica los límites</translation>
    </message>
    <message>
        <source>Watches: %1 enforces</source>
        <translation>Observa: %1 aplica los límites</translation>
    </message>
    <message>
        <source>%1 serves devices and enforces; this manager watches.</source>
        <translation>%1 atiende a los dispositivos y aplica los límites; este gestor observa.</translation>
    </message>
    <message>
        <source>Asks for the role of enforcer</source>
        <translation>Pide la función de gestor activo</translation>
    </message>
    <message>
        <source>This manager has not got the role of enforcer yet.</source>
        <translation>Este gestor aún no tiene la función de gestor activo.</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>La nube del banco no está en marcha</translation>
    </message>
    <message>
        <source>Start it again, then resume</source>
        <translation>Iníciela de nuevo y reanude</translation>
    </message>
    <message>
        <source>The command&apos;s arguments are not a JSON object.</source>
        <translation>Los argumentos del comando no son un objeto JSON.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iníciela de nuevo</translation>
    </message>
    <message>
        <source>Another cloud was chosen meanwhile.</source>
        <translation>Entretanto se eligió otra nube.</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>No hay conexión con el broker.</translation>
    </message>
    <message>
        <source>Connect to it again.</source>
        <translation>Conéctese de nuevo a ella.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there</source>
        <translation>Compruebe allí los permisos y el espacio libre</translation>
    </message>
    <message>
        <source>The traffic policy cannot be read</source>
        <translation>No se puede leer la política de tráfico</translation>
    </message>
    <message>
        <source>The traffic policy in %1 is not a JSON object</source>
        <translation>La política de tráfico en %1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>Correct the file or delete it, then start again</source>
        <translation>Corrija o elimine el archivo y reinicie</translation>
    </message>
    <message>
        <source>The traffic policy cannot be saved</source>
        <translation>No se puede guardar la política de tráfico</translation>
    </message>
    <message>
        <source>The device is being identified</source>
        <translation>Se está identificando el dispositivo</translation>
    </message>
    <message>
        <source>Wait until it has answered</source>
        <translation>Espere a que haya respondido</translation>
    </message>
    <message>
        <source>The device&apos;s settings are being read or written</source>
        <translation>Se están leyendo o escribiendo los ajustes del dispositivo</translation>
    </message>
    <message>
        <source>Wait until that has ended</source>
        <translation>Espere a que termine</translation>
    </message>
    <message>
        <source>The device is being provisioned</source>
        <translation>Se está aprovisionando el dispositivo</translation>
    </message>
    <message>
        <source>Wait for the run to end, or cancel it</source>
        <translation>Espere a que termine la ejecución o cancélela</translation>
    </message>
    <message>
        <source>Something else is to be done with the device.</source>
        <translation>Hay otra tarea pendiente con el dispositivo.</translation>
    </message>
    <message>
        <source>There is no provisioning run to resume</source>
        <translation>No hay ningún aprovisionamiento que reanudar</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Inicie uno nuevo</translation>
    </message>
    <message>
        <source>No provisioning is running on this device</source>
        <translation>En este dispositivo no hay ningún aprovisionamiento en curso</translation>
    </message>
    <message>
        <source>The device has not been identified yet</source>
        <translation>El dispositivo aún no se ha identificado</translation>
    </message>
    <message>
        <source>Identify it first</source>
        <translation>Identifíquelo primero</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>El puerto del dispositivo está cerrado.</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>Vuelva a enchufar el dispositivo.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>%1 has changed on the device since it was read.</source>
        <translation>%1 ha cambiado en el dispositivo desde que se leyó.</translation>
    </message>
    <message>
        <source>The device itself, or another program, has set it.</source>
        <translation>Lo definió el propio dispositivo u otro programa.</translation>
    </message>
    <message>
        <source>Compare both values, then keep yours or take the device&apos;s.</source>
        <translation>Compare ambos valores; después conserve el suyo o tome el del dispositivo.</translation>
    </message>
    <message>
        <source>The device holds another value of %1 than was written.</source>
        <translation>El dispositivo contiene un valor de %1 distinto del escrito.</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or its firmware keeps the value by rules of its own.</source>
        <translation>Su almacenamiento está lleno o falla, o su firmware rige el valor con reglas propias.</translation>
    </message>
    <message>
        <source>Read the settings again, and look at the console.</source>
        <translation>Vuelva a leer los ajustes y mire la consola.</translation>
    </message>
    <message>
        <source>Another check was begun.</source>
        <translation>Se inició otra comprobación.</translation>
    </message>
    <message>
        <source>The folder for the simulated device cannot be made: %1</source>
        <translation>No se puede crear la carpeta del dispositivo simulado: %1</translation>
    </message>
    <message>
        <source>There is no port %1</source>
        <translation>No existe el puerto %1</translation>
    </message>
    <message>
        <source>The device is not plugged in, or its path is spelled differently.</source>
        <translation>El dispositivo no está enchufado o su ruta se escribe de otra forma.</translation>
    </message>
    <message>
        <source>Run `ferrule ports` to see what is attached</source>
        <translation>Ejecute `ferrule ports` para ver qué hay enchufado</translation>
    </message>
    <message>
        <source>There is no device on this port any more</source>
        <translation>Ya no hay ningún dispositivo en este puerto</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>Vuelva a enchufarlo</translation>
    </message>
    <message>
        <source>There is no such bit rate.</source>
        <translation>No existe esa velocidad.</translation>
    </message>
    <message>
        <source>A rate as 9600, 115200 or 921600.</source>
        <translation>Una velocidad como 9600, 115200 o 921600.</translation>
    </message>
    <message>
        <source>The simulated device did not start</source>
        <translation>El dispositivo simulado no se inició</translation>
    </message>
    <message>
        <source>the path of a pseudo-terminal on its first line</source>
        <translation>la ruta de un pseudoterminal en su primera línea</translation>
    </message>
    <message>
        <source>Run `ferrule simulate-device` in a terminal to see what it says</source>
        <translation>Ejecute `ferrule simulate-device` en un terminal para ver qué dice</translation>
    </message>
    <message>
        <source>The simulated device was unplugged</source>
        <translation>El dispositivo simulado se desenchufó</translation>
    </message>
    <message>
        <source>nothing in 10 s</source>
        <translation>nada en 10 s</translation>
    </message>
    <message>
        <source>The station&apos;s books are shut: the bench cloud is not running.</source>
        <translation>Los libros de la estación están cerrados: la nube del banco no está en marcha.</translation>
    </message>
    <message>
        <source>Start it again first.</source>
        <translation>Iníciela primero de nuevo.</translation>
    </message>
    <message>
        <source>The station cannot work with these settings.</source>
        <translation>La estación no puede trabajar con estos ajustes.</translation>
    </message>
    <message>
        <source>Dialect &quot;%1&quot; at %2 baud.</source>
        <translation>Dialecto «%1» a %2 baudios.</translation>
    </message>
    <message>
        <source>A dialect that Ferrule speaks, and a bit rate over 0.</source>
        <translation>Un dialecto que hable Ferrule y una velocidad mayor que 0.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read.</source>
        <translation>No se puede leer la lista %1.</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 bytes.</translation>
    </message>
    <message>
        <source>A CSV file of at most 8 MiB.</source>
        <translation>Un archivo CSV de 8 MiB como máximo.</translation>
    </message>
    <message>
        <source>The device is being provisioned already.</source>
        <translation>El dispositivo ya se está aprovisionando.</translation>
    </message>
    <message>
        <source>Wait for the run to end.</source>
        <translation>Espere a que termine la ejecución.</translation>
    </message>
    <message>
        <source>The station was stopped.</source>
        <translation>La estación se detuvo.</translation>
    </message>
    <message>
        <source>The device has passed already.</source>
        <translation>El dispositivo ya ha pasado.</translation>
    </message>
    <message>
        <source>There is no label for a device that has not passed.</source>
        <translation>No hay etiqueta para un dispositivo que no ha pasado.</translation>
    </message>
    <message>
        <source>Record %1 is no pass.</source>
        <translation>El registro %1 no es un PASS.</translation>
    </message>
    <message>
        <source>Provision the device again first.</source>
        <translation>Vuelva a aprovisionar primero el dispositivo.</translation>
    </message>
    <message>
        <source>The station&apos;s settings are used, but will not be remembered.</source>
        <translation>Los ajustes de la estación se usan, pero no se recordarán.</translation>
    </message>
    <message>
        <source>The cloud is running.</source>
        <translation>La nube está en marcha.</translation>
    </message>
</context>
</TS>
