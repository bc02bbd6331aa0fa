<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Behaviour</name>
    <message>
        <source>Steady</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>漸増</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>バースト</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>フラッド</translation>
    </message>
    <message>
        <source>Daily curve</source>
        <translation>日内変動</translation>
    </message>
    <message>
        <source>Sends at its pace, always</source>
        <translation>常に設定したペースで送信します</translation>
    </message>
    <message>
        <source>From silence to its pace over one period, and on at the pace</source>
        <translation>無送信から始めて 1 周期かけて設定ペースまで上げ、以後はそのペースで送信します</translation>
    </message>
    <message>
        <source>Ten times its pace in the first tenth of each period, then silence</source>
        <translation>各周期の最初の 10 分の 1 は設定ペースの 10 倍で送信し、残りは送信しません</translation>
    </message>
    <message>
        <source>As fast as the connection takes it; the pace is not looked at</source>
        <translation>接続が許すかぎり速く送信します。設定ペースは使いません</translation>
    </message>
    <message>
        <source>A day in each period: quiet at its ends, its pace in the middle</source>
        <translation>1 周期を 1 日とみなします。両端は静かで、中央で設定ペースになります</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>Half-open TCP</source>
        <translation>ハーフオープン TCP</translation>
    </message>
    <message>
        <source>Duplicate client ID</source>
        <translation>クライアント ID の重複</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>期限切れの証明書</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>時刻のずれ</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>パケットロス</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>低速な読み取り</translation>
    </message>
    <message>
        <source>Behaves as a device should</source>
        <translation>デバイスとして正しく動作します</translation>
    </message>
    <message>
        <source>After 20 s nothing passes any more, and nobody is told</source>
        <translation>20 秒後に何も通らなくなり、どちら側にも通知されません</translation>
    </message>
    <message>
        <source>A second device logs in with the same identity every 15 s</source>
        <translation>15 秒ごとに、2 台目のデバイスが同じ識別情報でログインします</translation>
    </message>
    <message>
        <source>Shows a certificate that is no longer valid</source>
        <translation>有効期限の切れた証明書を提示します</translation>
    </message>
    <message>
        <source>Its clock is an hour ahead, so what it is told looks too old to it</source>
        <translation>時計が 1 時間進んでいるため、受け取った指示が古すぎると判断します</translation>
    </message>
    <message>
        <source>A fifth of its packets is lost and has to be sent again</source>
        <translation>パケットの 5 分の 1 が失われ、再送が必要になります</translation>
    </message>
    <message>
        <source>Reads 32 bytes a second</source>
        <translation>毎秒 32 バイトだけ読み取ります</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <source>expires now</source>
        <translation>まもなく失効</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n s</source>
        <translation>
            <numerusform>%n 秒後に失効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>%n 分後に失効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>%n 時間後に失効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>%n 日後に失効</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileJob</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to, with enough space.</source>
        <translation>書き込み可能で、十分な空きのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>サイズは %1 です。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最大 %1。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>もっと小さいファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Not asked yet</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>未プロビジョニング</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング中</translation>
    </message>
    <message>
        <source>Waits to be claimed</source>
        <translation>クレーム待ち</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング中</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解放済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受領確認済み</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Within its limit</source>
        <translation>上限内</translation>
    </message>
    <message>
        <source>Over its share</source>
        <translation>割り当て超過</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing was written to this port yet. Asking who is there writes a few bytes to it.</source>
        <translation>このポートにはまだ何も書き込んでいません。問い合わせると数バイトを書き込みます。</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>デバイスに問い合わせ</translation>
    </message>
    <message>
        <source>Nothing has answered on this port. Check its power and its speed, and ask again.</source>
        <translation>このポートでは応答がありません。電源と通信速度を確認して、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>It answers and has no identity yet. Provisioning gives it a claim ID, a key of its own and a certificate.</source>
        <translation>応答はありますが、まだ識別情報がありません。プロビジョニングすると、クレーム ID、固有の鍵、証明書が与えられます。</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>It is being provisioned.</source>
        <translation>プロビジョニング中です。</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>進行状況を表示</translation>
    </message>
    <message>
        <source>It registered itself and waits until somebody claims it.</source>
        <translation>自己登録を済ませ、クレームされるのを待っています。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>It is provisioned and not connected. Settings that you change now reach it when it connects.</source>
        <translation>プロビジョニング済みですが、接続していません。今変更した設定は、次に接続したときに届きます。</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Store を開く</translation>
    </message>
    <message>
        <source>It is connected, and was not asked to slow down.</source>
        <translation>接続中です。送信を減らす指示は出ていません。</translation>
    </message>
    <message>
        <source>It sent more than its share and was told to slow down. It recovers by itself when it does.</source>
        <translation>割り当てを超えて送信したため、減速の指示が出ています。指示に従えば自動的に回復します。</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>トラフィックを開く</translation>
    </message>
    <message>
        <source>It was cut off and its certificate is revoked. It cannot connect before it is reclaimed.</source>
        <translation>切り離され、証明書は失効しています。再クレームするまで接続できません。</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>再クレーム</translation>
    </message>
    <message>
        <source>Provisioning stopped. The step that failed says why.</source>
        <translation>プロビジョニングは停止しました。理由は失敗したステップに表示されています。</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>失敗箇所を表示</translation>
    </message>
    <message>
        <source>It is refused a certificate until its block ends or is lifted. Settings that you change now reach it after that.</source>
        <translation>ブロックが終わるか解除されるまで、証明書は発行されません。今変更した設定は、その後に届きます。</translation>
    </message>
</context>
<context>
    <name>StoreStates</name>
    <message>
        <source>In step</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>ステージ済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受領確認済み</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>StoreTransfer</name>
    <message>
        <source>Entry %1 has no key or no value.</source>
        <translation>エントリ %1 にキーまたは値がありません。</translation>
    </message>
    <message>
        <source>Row %1 has no value: “%2”.</source>
        <translation>行 %1 に値がありません: 「%2」。</translation>
    </message>
    <message>
        <source>This is not a JSON object or array: %1.</source>
        <translation>JSON のオブジェクトまたは配列ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>StoreValue</name>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>JSON ではありません: %1 (%2 行 %3 列)。</translation>
    </message>
    <message>
        <source>One JSON value is expected here.</source>
        <translation>ここには JSON 値を 1 つ入力してください。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number is expected here, such as 21.5 or -3e4.</source>
        <translation>ここには 21.5 や -3e4 のような数値を入力してください。</translation>
    </message>
    <message>
        <source>A switch is either true or false.</source>
        <translation>スイッチの値は true か false です。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>A key cannot begin or end with a space.</source>
        <translation>キーの先頭と末尾に空白は使えません。</translation>
    </message>
    <message>
        <source>A key can hold only characters that can be seen.</source>
        <translation>キーには目に見える文字だけを使えます。</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>No certificate was shown.</source>
        <translation>証明書は提示されませんでした。</translation>
    </message>
    <message>
        <source>An earlier connection, whose certificates were accepted, goes on.</source>
        <translation>証明書が受け入れられた以前の接続を継続します。</translation>
    </message>
    <message>
        <source>The certificates were accepted.</source>
        <translation>証明書は受け入れられました。</translation>
    </message>
    <message>
        <source>The certificate is for another name than %1.</source>
        <translation>証明書は %1 以外の名前に対するものです。</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>証明書は %1 ではなく %2 に対するものです。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>証明書は %1 に期限切れになりました。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1; is this clock right?</source>
        <translation>証明書は %1 より前は有効ではありません。このコンピューターの時計は正しいですか？</translation>
    </message>
    <message>
        <source>The certificate is not valid yet; is this clock right?</source>
        <translation>証明書はまだ有効ではありません。このコンピューターの時計は正しいですか？</translation>
    </message>
    <message>
        <source>The certificate signs itself, and nobody here trusts it. Name it as the authority if it is the right one.</source>
        <translation>証明書は自己署名で、ここでは信頼されていません。正しいものであれば、認証局として指定してください。</translation>
    </message>
    <message>
        <source>No authority that is trusted here has signed the certificates. Name the one that has.</source>
        <translation>証明書に署名した認証局は、ここで信頼されているものではありません。署名した認証局を指定してください。</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>The certificates were refused: %1</source>
        <translation>証明書は拒否されました: %1</translation>
    </message>
    <message>
        <source>%1 to %2, not valid yet</source>
        <translation>%1 ～ %2、まだ有効ではありません</translation>
    </message>
    <message>
        <source>%1 to %2, expired</source>
        <translation>%1 ～ %2、期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 ～ %2、残り %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicFilter</name>
    <message>
        <source>“#” stands alone, at the end of a topic filter.</source>
        <translation>「#」はトピックフィルターの末尾に単独で置きます。</translation>
    </message>
    <message>
        <source>“+” stands alone between two slashes of a topic filter.</source>
        <translation>「+」はトピックフィルターのスラッシュの間に単独で置きます。</translation>
    </message>
</context>
<context>
    <name>TrafficMoment</name>
    <message>
        <source>%1 %2 · %3 · by %4%5</source>
        <translation>%1 %2 · %3 · 実行者: %4%5</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解放済み</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>再クレーム</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %3 / h · %n device(s) connected</source>
        <translation>
            <numerusform>%1 · %2 / 時（上限 %3 / 時） · %n 台接続中</numerusform>
        </translation>
    </message>
    <message>
        <source> · burst %1 / h</source>
        <translation> · バースト %1 / 時</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message>
        <source>The pool is over its line and devices are throttled now</source>
        <translation>プールが限界線を超え、デバイスが現在スロットリング中です</translation>
    </message>
    <message>
        <source>At this rate the pool is throttled in %1</source>
        <translation>このペースでは %1後にプールがスロットリングされます</translation>
    </message>
    <message>
        <source>%1; one message every %2 would be safe.</source>
        <translation>%1。%2に 1 メッセージなら安全です。</translation>
    </message>
    <message>
        <source>%1; under this limit even one message a window is too many for a device.</source>
        <translation>%1。この上限では、1 ウィンドウに 1 メッセージでもデバイスには多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sent %1 in the last %2, %3 % of the limit of %4.</source>
        <translation>
            <numerusform>%n 台のデバイスが直近の %2に %1 を送信しました。上限 %4 の %3% です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts are allowed: nobody is throttled up to %1.</source>
        <translation>バーストは許可されています: %1 までは、どのデバイスもスロットリングされません。</translation>
    </message>
    <message>
        <source>%1 sent %2 in the last %3, %4 % of the pool&apos;s traffic; its limit is %5</source>
        <translation>%1 は直近の %3に %2 を送信し、プールのトラフィックの %4% を占めています。上限は %5</translation>
    </message>
    <message>
        <source>, its line with bursts %1</source>
        <translation>、バースト込みの限界線は %1</translation>
    </message>
    <message>
        <source>It is over its line while the pool sent %1 of the %2 that it may.</source>
        <translation>限界線を超えており、プールは許容される %2 のうち %1 を送信しました。</translation>
    </message>
    <message>
        <source>It is over its line, but the pool sent only %1 of the %2 that it may.</source>
        <translation>限界線を超えていますが、プールは許容される %2 のうち %1 しか送信していません。</translation>
    </message>
    <message>
        <source>Throttled, it should wait %1 before each message.</source>
        <translation>スロットリングする場合、各メッセージの前に %1 待つべきです。</translation>
    </message>
    <message>
        <source>Its dearest topic is %1 (%2).</source>
        <translation>最も消費の多いトピックは %1（%2）です。</translation>
    </message>
    <message>
        <source>%1: %2 / h, burst rule %3 × / %4 ×</source>
        <translation>%1: %2 / 時、バースト規則 %3 × / %4 ×</translation>
    </message>
    <message>
        <source>%1: %2 / h, one-minute rule</source>
        <translation>%1: %2 / 時、1 分規則</translation>
    </message>
</context>
<context>
    <name>agent</name>
    <message>
        <source>The agent is not running</source>
        <translation>エージェントが動作していません</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>メッセージが大きすぎます</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>128 KiB at most</source>
        <translation>最大 128 KiB</translation>
    </message>
    <message>
        <source>The metric&apos;s value is not a finite number</source>
        <translation>メトリックの値が有限の数値ではありません</translation>
    </message>
    <message>
        <source>no connection to the device cloud</source>
        <translation>デバイスクラウドに接続されていません</translation>
    </message>
    <message>
        <source>Wait until the device is connected.</source>
        <translation>デバイスが接続されるまで待ってください。</translation>
    </message>
    <message>
        <source>The agent has been started already</source>
        <translation>エージェントはすでに起動しています</translation>
    </message>
    <message>
        <source>The claim ID cannot be used</source>
        <translation>クレーム ID を使用できません</translation>
    </message>
    <message>
        <source>Choose one of 1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>1 ～ 23 文字の英数字、&apos;-&apos;、&apos;_&apos; を使ってください。</translation>
    </message>
    <message>
        <source>The device cannot register: it has no product token</source>
        <translation>デバイスを登録できません: 製品トークンがありません</translation>
    </message>
    <message>
        <source>Name the product token in the configuration.</source>
        <translation>構成に製品トークンを指定してください。</translation>
    </message>
    <message>
        <source>The device cannot register: it does not know where</source>
        <translation>デバイスを登録できません: 登録先が分かりません</translation>
    </message>
    <message>
        <source>Name the builder&apos;s URL in the configuration.</source>
        <translation>構成にビルダーの URL を指定してください。</translation>
    </message>
    <message>
        <source>The broker has refused this device %1 times. It asks its builder for a new certificate, and keeps the one it has until then.</source>
        <translation>ブローカーはこのデバイスを %1 回拒否しました。デバイスはビルダーに新しい証明書を要求し、それまでは現在の証明書を保持します。</translation>
    </message>
    <message>
        <source>It cannot ask: it knows no builder, or has no product token. Provision it again.</source>
        <translation>要求できません: ビルダーが分からないか、製品トークンがありません。もう一度プロビジョニングしてください。</translation>
    </message>
    <message>
        <source>A close was received and is ignored, as the fault asks.</source>
        <translation>切断の指示を受信しましたが、障害の設定に従って無視します。</translation>
    </message>
    <message>
        <source>A throttle was received and is ignored, as the fault asks.</source>
        <translation>スロットリングの指示を受信しましたが、障害の設定に従って無視します。</translation>
    </message>
    <message>
        <source>The agent was stopped</source>
        <translation>エージェントは停止しました</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>メッセージは送信されませんでした</translation>
    </message>
    <message>
        <source>The item was not read</source>
        <translation>項目は読み取られませんでした</translation>
    </message>
    <message>
        <source>The cloud answered a value of another type</source>
        <translation>クラウドが別の型の値を返しました</translation>
    </message>
    <message>
        <source>The request to %1 failed</source>
        <translation>%1 への要求が失敗しました</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>HTTP ステータス 200</translation>
    </message>
    <message>
        <source>The token is not known there.</source>
        <translation>このトークンは相手側に登録されていません。</translation>
    </message>
    <message>
        <source>Check the product token.</source>
        <translation>製品トークンを確認してください。</translation>
    </message>
    <message>
        <source>There is no device cloud at this address.</source>
        <translation>このアドレスにデバイスクラウドはありません。</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL.</source>
        <translation>ビルダーの URL を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a root that is trusted here.</source>
        <translation>サーバーの証明書は、ここで信頼されているルートによって署名されていません。</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the configuration.</source>
        <translation>構成に認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The device cloud is not running there, or the network is down.</source>
        <translation>デバイスクラウドがそこで動作していないか、ネットワークが停止しています。</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL and the network.</source>
        <translation>ビルダーの URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>要求はキャンセルされました</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>Web アドレスではない</translation>
    </message>
    <message>
        <source>http://host:port/path or https://host/path</source>
        <translation>http://host:port/path または https://host/path</translation>
    </message>
    <message>
        <source>a reply of more than 1 MiB</source>
        <translation>1 MiB を超える応答</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>a reply within %1 s</source>
        <translation>%1 秒以内の応答</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1: its access rules do not allow it.</source>
        <translation>ブローカーが %1 のサブスクライブを拒否しました: アクセス規則で許可されていません。</translation>
    </message>
    <message>
        <source>The cloud did not answer %1</source>
        <translation>クラウドが %1 に応答しませんでした</translation>
    </message>
    <message>
        <source>The cloud&apos;s Store service is not running, or is behind.</source>
        <translation>クラウドの Store サービスが動作していないか、処理が遅れています。</translation>
    </message>
    <message>
        <source>A throttle without a time stamp was ignored.</source>
        <translation>タイムスタンプのないスロットリングの指示を無視しました。</translation>
    </message>
    <message>
        <source>A throttle %1 ms old was ignored.</source>
        <translation>%1 ms 前のスロットリングの指示を無視しました。</translation>
    </message>
    <message>
        <source>A release without a time stamp was ignored.</source>
        <translation>タイムスタンプのない解放の指示を無視しました。</translation>
    </message>
    <message>
        <source>A release %1 ms old was ignored.</source>
        <translation>%1 ms 前の解放の指示を無視しました。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used</source>
        <translation>構成 %1 を使用できません</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>ファイルを修正してください。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（バイト %2）</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>フィールド「%1」</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>the path of a PEM file</source>
        <translation>PEM ファイルのパス</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 ～ 65535 秒、0 = オフ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive or obeysThrottle</source>
        <translation>product、builder、state、id、name、model、description、account、cloud、authority、properties、keepAlive または obeysThrottle</translation>
    </message>
    <message>
        <source>The identity in %1 cannot be understood</source>
        <translation>%1 の識別情報を解釈できません</translation>
    </message>
    <message>
        <source>The file was changed by something else, or is damaged.</source>
        <translation>ファイルがほかのプログラムによって変更されたか、破損しています。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and provision the device again.</source>
        <translation>ファイルをコピーから復元するか、移動してからデバイスをもう一度プロビジョニングしてください。</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot;</source>
        <translation>メンバー「%1」</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>a string there</source>
        <translation>そこには文字列</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 ～ 65535</translation>
    </message>
    <message>
        <source>the claim ID %1</source>
        <translation>クレーム ID %1</translation>
    </message>
    <message>
        <source>1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 ～ 23 文字の英数字、&apos;-&apos;、&apos;_&apos;</translation>
    </message>
    <message>
        <source>The state folder %1 cannot be made</source>
        <translation>状態フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>Choose a folder that this user may write to.</source>
        <translation>このユーザーが書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The device cloud&apos;s answer cannot be used</source>
        <translation>デバイスクラウドの応答を使用できません</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 がない</translation>
    </message>
    <message>
        <source>a field &quot;%1&quot;</source>
        <translation>フィールド「%1」</translation>
    </message>
    <message>
        <source>The device was not registered</source>
        <translation>デバイスは登録されませんでした</translation>
    </message>
    <message>
        <source>The device cloud asks to wait %1 s: %2</source>
        <translation>デバイスクラウドが %1 秒待つよう求めています: %2</translation>
    </message>
    <message>
        <source>A sync message cannot be read</source>
        <translation>同期メッセージを読み取れません</translation>
    </message>
    <message>
        <source>no member &quot;value&quot;</source>
        <translation>メンバー「value」がない</translation>
    </message>
    <message>
        <source>the item&apos;s value</source>
        <translation>項目の値</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>JSON オブジェクトではない</translation>
    </message>
    <message>
        <source>an item as a JSON object</source>
        <translation>JSON オブジェクトの項目</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>使用できるキーがない</translation>
    </message>
    <message>
        <source>a member &quot;key&quot;, or &quot;sk&quot; as s#key</source>
        <translation>メンバー「key」、または s#キー 形式の「sk」</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The device gets no certificate.</source>
        <translation>デバイスは証明書を受け取れません。</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>本文が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The token belongs to another device.</source>
        <translation>トークンは別のデバイスのものです。</translation>
    </message>
    <message>
        <source>The claim ID cannot be used.</source>
        <translation>クレーム ID を使用できません。</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 ～ 20 文字の A-Z、a-z、0-9、&apos;-&apos;、&apos;_&apos;</translation>
    </message>
    <message>
        <source>The claim ID belongs to a device of another product.</source>
        <translation>クレーム ID は別の製品のデバイスのものです。</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>デバイスはブロックされています。</translation>
    </message>
    <message>
        <source>Lift the block, or wait until it ends.</source>
        <translation>ブロックを解除するか、終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The device was released too short a time ago.</source>
        <translation>デバイスは解放されてから十分な時間が経っていません。</translation>
    </message>
    <message>
        <source>The device token is not known here.</source>
        <translation>このデバイストークンはここに登録されていません。</translation>
    </message>
    <message>
        <source>The product token is not known here.</source>
        <translation>この製品トークンはここに登録されていません。</translation>
    </message>
    <message>
        <source>A common name has 1 to 64 characters.</source>
        <translation>コモンネームは 1 ～ 64 文字です。</translation>
    </message>
    <message>
        <source>The common name is not UTF-8.</source>
        <translation>コモンネームが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The signing request is too long.</source>
        <translation>署名要求が長すぎます。</translation>
    </message>
    <message>
        <source>This is not a PEM signing request.</source>
        <translation>PEM 形式の署名要求ではありません。</translation>
    </message>
    <message>
        <source>The signing request holds no readable public key.</source>
        <translation>署名要求に読み取れる公開鍵がありません。</translation>
    </message>
    <message>
        <source>The key of the signing request is too weak or of an unknown kind.</source>
        <translation>署名要求の鍵が弱すぎるか、種類が不明です。</translation>
    </message>
    <message>
        <source>The signature of the signing request does not match its key.</source>
        <translation>署名要求の署名が鍵と一致しません。</translation>
    </message>
    <message>
        <source>The item was changed by somebody else</source>
        <translation>項目はほかのユーザーによって変更されました</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>もう存在しない</translation>
    </message>
    <message>
        <source>no item of this key</source>
        <translation>このキーの項目がない</translation>
    </message>
    <message>
        <source>Look at both values and choose one.</source>
        <translation>両方の値を確認して、どちらかを選んでください。</translation>
    </message>
    <message>
        <source>There is no item of this key</source>
        <translation>このキーの項目はありません</translation>
    </message>
    <message>
        <source>The item would expire before it is set</source>
        <translation>項目が設定前に失効してしまいます</translation>
    </message>
    <message>
        <source>a time to come, or none</source>
        <translation>将来の時刻、またはなし</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>テキストが JSON ではありません</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>その位置のテキストを修正してください。</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>the end of the string</source>
        <translation>文字列の終わり</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>サロゲートペアの両方</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>コンマまたはオブジェクトの終わり</translation>
    </message>
    <message>
        <source>a comma or the end of the array</source>
        <translation>コンマまたは配列の終わり</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>an escaped control character</source>
        <translation>エスケープした制御文字</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>16 進数 4 桁</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>エスケープ</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>より浅い入れ子</translation>
    </message>
    <message>
        <source>A store/set message cannot be read</source>
        <translation>store/set メッセージを読み取れません</translation>
    </message>
    <message>
        <source>A store/get message cannot be read</source>
        <translation>store/get メッセージを読み取れません</translation>
    </message>
    <message>
        <source>The device did not escape the quotes in this string.</source>
        <translation>デバイスがこの文字列内の引用符をエスケープしていません。</translation>
    </message>
    <message>
        <source>a member &quot;key&quot; that is a string</source>
        <translation>文字列のメンバー「key」</translation>
    </message>
    <message>
        <source>a member &quot;value&quot;</source>
        <translation>メンバー「value」</translation>
    </message>
    <message>
        <source>The text is not a number</source>
        <translation>テキストが数値ではありません</translation>
    </message>
    <message>
        <source>digits with a decimal point, such as 21.5 or -3e8</source>
        <translation>小数点付きの数字（21.5 や -3e8 など）</translation>
    </message>
    <message>
        <source>The text is not a boolean</source>
        <translation>テキストがブール値ではありません</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>キーを使用できません</translation>
    </message>
    <message>
        <source>1 to 256 bytes</source>
        <translation>1 ～ 256 バイト</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではない</translation>
    </message>
    <message>
        <source>UTF-8 without control characters</source>
        <translation>制御文字を含まない UTF-8</translation>
    </message>
    <message>
        <source>No device is connected and nothing was sent.</source>
        <translation>接続中のデバイスがないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Correct the number in the policy.</source>
        <translation>ポリシーの数値を修正してください。</translation>
    </message>
    <message>
        <source>The limit of a device cannot be used</source>
        <translation>デバイスの上限を使用できません</translation>
    </message>
    <message>
        <source>more than 0, at most 1,000,000,000</source>
        <translation>0 より大きく、1,000,000,000 以下</translation>
    </message>
    <message>
        <source>The window cannot be used</source>
        <translation>ウィンドウを使用できません</translation>
    </message>
    <message>
        <source>0.1 s to 24 h</source>
        <translation>0.1 秒 ～ 24 時間</translation>
    </message>
    <message>
        <source>The interval cannot be used</source>
        <translation>計測間隔を使用できません</translation>
    </message>
    <message>
        <source>0.05 s to the length of the window</source>
        <translation>0.05 秒 ～ ウィンドウの長さ</translation>
    </message>
    <message>
        <source>The unit cannot be used</source>
        <translation>計数単位を使用できません</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 バイト</translation>
    </message>
    <message>
        <source>at least 1 byte</source>
        <translation>1 バイト以上</translation>
    </message>
    <message>
        <source>The burst multiples cannot be used</source>
        <translation>バーストの倍率を使用できません</translation>
    </message>
    <message>
        <source>1 or more, the one after quiet not the smaller</source>
        <translation>1 以上。静かな期間後の倍率は、もう一方より小さくないこと</translation>
    </message>
    <message>
        <source>The share that counts as quiet cannot be used</source>
        <translation>静かとみなす割合を使用できません</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 ～ 1</translation>
    </message>
    <message>
        <source>The stretch before the window cannot be used</source>
        <translation>ウィンドウの前の期間を使用できません</translation>
    </message>
    <message>
        <source>1 to 100 windows</source>
        <translation>1 ～ 100 ウィンドウ</translation>
    </message>
    <message>
        <source>The number of warnings cannot be used</source>
        <translation>警告の回数を使用できません</translation>
    </message>
    <message>
        <source>0 or more of each</source>
        <translation>それぞれ 0 以上</translation>
    </message>
    <message>
        <source>A duration of the escalation cannot be used</source>
        <translation>段階的措置の時間を使用できません</translation>
    </message>
    <message>
        <source>a negative one</source>
        <translation>負の時間</translation>
    </message>
    <message>
        <source>0 s or more</source>
        <translation>0 秒以上</translation>
    </message>
    <message>
        <source>another manager</source>
        <translation>別のマネージャー</translation>
    </message>
    <message>
        <source>seen at the broker</source>
        <translation>ブローカーで確認</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>So many virtual devices cannot be added</source>
        <translation>この数の仮想デバイスは追加できません</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 ～ %1</translation>
    </message>
    <message>
        <source>The virtual device&apos;s folder could not be deleted</source>
        <translation>仮想デバイスのフォルダーを削除できませんでした</translation>
    </message>
    <message>
        <source>Delete the folder by hand.</source>
        <translation>フォルダーを手動で削除してください。</translation>
    </message>
    <message>
        <source>There is no virtual device %1</source>
        <translation>仮想デバイス %1 はありません</translation>
    </message>
    <message>
        <source>There is no simulated firmware &quot;%1&quot;.</source>
        <translation>シミュレートファームウェア「%1」はありません。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか: %1。</translation>
    </message>
    <message>
        <source>The simulated device could not write %1.</source>
        <translation>シミュレートデバイスが %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Give it a folder that may be written.</source>
        <translation>書き込み可能なフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>フォルダー %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>Give the simulated device a folder that may be written.</source>
        <translation>シミュレートデバイスに、書き込み可能なフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened.</source>
        <translation>疑似端末を開けませんでした。</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be set up.</source>
        <translation>疑似端末を設定できませんでした。</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be put into raw mode.</source>
        <translation>疑似端末を raw モードにできませんでした。</translation>
    </message>
    <message>
        <source>The link %1 could not be made.</source>
        <translation>リンク %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>A file of that name exists, or the folder may not be written.</source>
        <translation>同じ名前のファイルがあるか、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Choose another path for the link.</source>
        <translation>リンクに別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The pace cannot be used</source>
        <translation>ペースを使用できません</translation>
    </message>
    <message>
        <source>%1 messages a minute</source>
        <translation>毎分 %1 メッセージ</translation>
    </message>
    <message>
        <source>0 to 6000, 0 = silence</source>
        <translation>0 ～ 6000、0 = 送信なし</translation>
    </message>
    <message>
        <source>The payload cannot be used</source>
        <translation>ペイロードを使用できません</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>0 to 102400</source>
        <translation>0 ～ 102400</translation>
    </message>
    <message>
        <source>The script&apos;s period cannot be used</source>
        <translation>スクリプトの周期を使用できません</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>1 to 86400 s</source>
        <translation>1 ～ 86400 秒</translation>
    </message>
    <message>
        <source>The behaviour of the virtual device in %1 cannot be understood</source>
        <translation>%1 の仮想デバイスの動作設定を解釈できません</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>JSON オブジェクトではない</translation>
    </message>
    <message>
        <source>the file as it was saved</source>
        <translation>保存時のままのファイル</translation>
    </message>
    <message>
        <source>An expired certificate cannot be had here</source>
        <translation>ここでは期限切れの証明書を用意できません</translation>
    </message>
    <message>
        <source>no authority of our own</source>
        <translation>独自の認証局がない</translation>
    </message>
    <message>
        <source>the bench cloud</source>
        <translation>ベンチクラウド</translation>
    </message>
</context>
<context>
    <name>brokers</name>
    <message>
        <source>The field &quot;%1&quot; of %2 cannot be used.</source>
        <translation>%2 のフィールド「%1」を使用できません。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ～ %2 の整数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a field of that name</source>
        <translation>その名前のフィールド</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>シークレットはキーチェーンにもうありません。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>キーチェーンが拒否しました。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>No keychain answers here.</source>
        <translation>ここではキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain was given up.</source>
        <translation>キーチェーンの使用を取りやめました。</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop.</source>
        <translation>このデスクトップのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>There is no connection profile &quot;%1&quot;.</source>
        <translation>接続プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The connection profiles were closed.</source>
        <translation>接続プロファイルは閉じられました。</translation>
    </message>
    <message>
        <source>The secrets of &quot;%1&quot; are in a keychain that cannot be reached from here.</source>
        <translation>「%1」のシークレットは、ここからアクセスできないキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Start Ferrule in the desktop session, or enter them again.</source>
        <translation>デスクトップセッションで Ferrule を起動するか、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Another connection profile is called &quot;%1&quot;.</source>
        <translation>「%1」という名前の接続プロファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>別の名前を選ぶか、既存のものを編集してください。</translation>
    </message>
    <message>
        <source>Check who may read and write there, and whether there is room.</source>
        <translation>読み書きの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The connection profiles in %1 cannot be used.</source>
        <translation>%1 の接続プロファイルを使用できません。</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>The connection profiles in %1 were written by a newer Ferrule.</source>
        <translation>%1 の接続プロファイルは、より新しい Ferrule で書き込まれています。</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>そのバージョンを使うか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; twice</source>
        <translation>ID「%1」が 2 回ある</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used and not there</source>
        <translation>「%1」が使われているが存在しない</translation>
    </message>
    <message>
        <source>The connection profiles cannot be read.</source>
        <translation>接続プロファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The connection profiles cannot be saved.</source>
        <translation>接続プロファイルを保存できません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>PEM: a text with a line &quot;-----BEGIN …-----&quot;</source>
        <translation>PEM: 「-----BEGIN …-----」の行を含むテキスト</translation>
    </message>
    <message>
        <source>The broker&apos;s authority (CA) cannot be read.</source>
        <translation>ブローカーの認証局 (CA) を読み取れません。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>クライアント証明書を読み取れません。</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read.</source>
        <translation>クライアント証明書の鍵を読み取れません。</translation>
    </message>
    <message>
        <source>The name is taken by the bench cloud.</source>
        <translation>この名前はベンチクラウドが使用しています。</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>ポートを使用できません。</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 ～ 65535、通常は 8883 または 1883</translation>
    </message>
    <message>
        <source>The keep-alive cannot be used.</source>
        <translation>キープアライブを使用できません。</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 ～ 65535 秒、0 = オフ</translation>
    </message>
    <message>
        <source>The time to connect cannot be used.</source>
        <translation>接続の制限時間を使用できません。</translation>
    </message>
    <message>
        <source>1 to 600 seconds</source>
        <translation>1 ～ 600 秒</translation>
    </message>
    <message>
        <source>Check who may read and write there.</source>
        <translation>読み書きの権限を確認してください。</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be read.</source>
        <translation>ブローカーのシークレットを読み取れません。</translation>
    </message>
    <message>
        <source>The secrets of the brokers in %1 cannot be used.</source>
        <translation>%1 のブローカーのシークレットを使用できません。</translation>
    </message>
    <message>
        <source>Move the file away and enter the passwords again.</source>
        <translation>ファイルを移動してから、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be saved.</source>
        <translation>ブローカーのシークレットを保存できません。</translation>
    </message>
    <message>
        <source>The secret is no longer in %1.</source>
        <translation>シークレットは %1 にもうありません。</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be removed.</source>
        <translation>ブローカーのシークレットを削除できません。</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read: no keychain answered here.</source>
        <translation>本人だけが読める %1 に保存されています: ここではキーチェーンが応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>The broker refuses the subscription (SUBACK 128).</source>
        <translation>ブローカーがサブスクライブを拒否しています (SUBACK 128)。</translation>
    </message>
    <message>
        <source>Granted; no test message was sent.</source>
        <translation>許可されました。テストメッセージは送信していません。</translation>
    </message>
    <message>
        <source>Granted, and a test message came through.</source>
        <translation>許可され、テストメッセージが届きました。</translation>
    </message>
    <message>
        <source>Granted, but a test message did not come through: its access rules drop what we send there, or what we should receive.</source>
        <translation>許可されましたが、テストメッセージは届きませんでした: アクセス規則により、こちらの送信内容または受信すべき内容が破棄されています。</translation>
    </message>
    <message>
        <source>The check of the broker&apos;s permissions was given up.</source>
        <translation>ブローカーの権限の確認を取りやめました。</translation>
    </message>
    <message>
        <source>A test message to a device came through.</source>
        <translation>デバイス宛てのテストメッセージが届きました。</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>テストメッセージは送信していません。</translation>
    </message>
    <message>
        <source>A test message to a device did not come through: throttles and edits may be dropped.</source>
        <translation>デバイス宛てのテストメッセージが届きませんでした: スロットリングの指示や編集が破棄される可能性があります。</translation>
    </message>
    <message>
        <source>Not to be seen: the broker does not let us read what devices get.</source>
        <translation>確認できません: ブローカーは、デバイスが受け取る内容の読み取りを許可していません。</translation>
    </message>
    <message>
        <source>The bench cloud is running already.</source>
        <translation>ベンチクラウドはすでに動作しています。</translation>
    </message>
    <message>
        <source>The bench cloud was stopped while it started.</source>
        <translation>ベンチクラウドは起動中に停止されました。</translation>
    </message>
    <message>
        <source>The broker does not let the cloud hear its devices.</source>
        <translation>ブローカーが、クラウドによるデバイスからの受信を許可していません。</translation>
    </message>
    <message>
        <source>Commands such as ferrule claim do not reach this cloud</source>
        <translation>ferrule claim などのコマンドは、このクラウドに届きません</translation>
    </message>
    <message>
        <source>The registry moved to the database server</source>
        <translation>レジストリをデータベースサーバーに移行しました</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were copied; the file stays as it was.</source>
        <translation>%2 個の表の %1 行をコピーしました。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The %1 service listens on port %2, as %3 is taken</source>
        <translation>%3 が使用中のため、%1 サービスはポート %2 で待ち受けます</translation>
    </message>
    <message>
        <source>Devices that remember port %1 reach the cloud again after a start that finds it free.</source>
        <translation>ポート %1 を記憶しているデバイスは、次にこのポートが空いた状態で起動すると、再びクラウドに到達できます。</translation>
    </message>
    <message>
        <source>The bench cloud failed</source>
        <translation>ベンチクラウドに障害が発生しました</translation>
    </message>
    <message>
        <source>Old traffic samples were not thinned out</source>
        <translation>古いトラフィックのサンプルは間引かれませんでした</translation>
    </message>
    <message>
        <source>The registry could not be written</source>
        <translation>レジストリに書き込めませんでした</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>ベンチクラウドが動作していません</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動してください</translation>
    </message>
    <message>
        <source>The authority&apos;s key is in the file %1/authority/authority.key, which only you can read.</source>
        <translation>認証局の鍵は、本人だけが読めるファイル %1/authority/authority.key にあります。</translation>
    </message>
    <message>
        <source>the broker died</source>
        <translation>ブローカーが異常終了</translation>
    </message>
    <message>
        <source>the broker was given up</source>
        <translation>ブローカーを中止</translation>
    </message>
    <message>
        <source>The broker was taken down while it started.</source>
        <translation>ブローカーは起動中に停止されました。</translation>
    </message>
    <message>
        <source>the broker was stopped</source>
        <translation>ブローカーが停止</translation>
    </message>
    <message>
        <source>The broker was taken down.</source>
        <translation>ブローカーは停止されました。</translation>
    </message>
    <message>
        <source>another connection took its place</source>
        <translation>別の接続に置き換えられた</translation>
    </message>
    <message>
        <source>The check of the broker was given up.</source>
        <translation>ブローカーの確認を取りやめました。</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease (SUBACK 128): this manager can only watch.</source>
        <translation>ブローカーが執行者リースの読み取りを許可していません (SUBACK 128): このマネージャーは監視だけを行えます。</translation>
    </message>
    <message>
        <source>%1 enforces, or did so last: this manager watches while that one is there.</source>
        <translation>%1 が執行しているか、最後に執行しました: それが存在する間、このマネージャーは監視だけを行います。</translation>
    </message>
    <message>
        <source>Nobody enforces: this manager takes the role as it connects, where it may publish there.</source>
        <translation>執行者がいません: このマネージャーは、接続時にそこへパブリッシュできれば、その役割を引き受けます。</translation>
    </message>
    <message>
        <source>The home&apos;s path holds a control character.</source>
        <translation>ホームのパスに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The account ID cannot be part of a topic.</source>
        <translation>アカウント ID をトピックの一部にできません。</translation>
    </message>
    <message>
        <source>The broker&apos;s folder %1 cannot be made.</source>
        <translation>ブローカーのフォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>別のホームを選ぶか、親フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>AWS IoT hands what devices publish there to its rules, never to subscribers: database sync and metrics are not heard.</source>
        <translation>AWS IoT は、デバイスがそこへパブリッシュした内容をルールに渡すだけで、サブスクライバーには配信しません: データベース同期とメトリックは受信できません。</translation>
    </message>
    <message>
        <source>The profile leaves it out: database sync and metrics of agents that publish there are not heard.</source>
        <translation>プロファイルに含まれていません: そこへパブリッシュするエージェントのデータベース同期とメトリックは受信できません。</translation>
    </message>
    <message>
        <source>The profile says to watch only: nobody is served or throttled.</source>
        <translation>プロファイルが監視のみに設定されています: どのデバイスにもサービスを提供せず、スロットリングもしません。</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>まだ要求していません。</translation>
    </message>
    <message>
        <source>The broker tells nobody who is connected: a device counts as connected for %1 minutes after each message.</source>
        <translation>ブローカーは接続状態を知らせません: デバイスは各メッセージの後 %1 分間、接続中とみなされます。</translation>
    </message>
    <message>
        <source>A message counts for the device that its topic names; whether the broker holds that to the sender&apos;s certificate is not to be seen from here.</source>
        <translation>メッセージは、トピックが示すデバイスのものとして数えます。ブローカーが送信者の証明書と照合しているかどうかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>Certificates and connections are the broker&apos;s owner&apos;s: a device can be throttled and closed, not revoked or cut off.</source>
        <translation>証明書と接続はブローカーの所有者が管理しています: デバイスのスロットリングと切断はできますが、失効や切り離しはできません。</translation>
    </message>
    <message>
        <source>Certificates are issued by the broker&apos;s owner: no device is registered, claimed or provisioned from here.</source>
        <translation>証明書はブローカーの所有者が発行します: ここからデバイスの登録、クレーム、プロビジョニングはできません。</translation>
    </message>
    <message>
        <source>The broker mosquitto is not installed.</source>
        <translation>ブローカー mosquitto がインストールされていません。</translation>
    </message>
    <message>
        <source>not in PATH</source>
        <translation>PATH にない</translation>
    </message>
    <message>
        <source>not in PATH, nor in %1</source>
        <translation>PATH にも %1 にもない</translation>
    </message>
    <message>
        <source>Install it: sudo apt install mosquitto</source>
        <translation>インストールしてください: sudo apt install mosquitto</translation>
    </message>
    <message>
        <source>The broker is running already.</source>
        <translation>ブローカーはすでに動作しています。</translation>
    </message>
    <message>
        <source>The broker does not begin to listen.</source>
        <translation>ブローカーが待ち受けを開始しません。</translation>
    </message>
    <message>
        <source>It was killed by a signal.</source>
        <translation>シグナルで強制終了されました。</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>The broker has ended.</source>
        <translation>ブローカーが終了しました。</translation>
    </message>
    <message>
        <source>A port of the broker is taken.</source>
        <translation>ブローカーのポートが使用中です。</translation>
    </message>
    <message>
        <source>The broker does not start.</source>
        <translation>ブローカーが起動しません。</translation>
    </message>
    <message>
        <source>The broker&apos;s port was taken meanwhile.</source>
        <translation>その間にブローカーのポートが使用されました。</translation>
    </message>
    <message>
        <source>The broker keeps dying.</source>
        <translation>ブローカーが異常終了を繰り返しています。</translation>
    </message>
    <message>
        <source>It could not be given its revocation list.</source>
        <translation>失効リストを渡せませんでした。</translation>
    </message>
    <message>
        <source>A broker that an earlier run left does not end.</source>
        <translation>前回の実行で残ったブローカーが終了しません。</translation>
    </message>
    <message>
        <source>The broker is not running.</source>
        <translation>ブローカーが動作していません。</translation>
    </message>
    <message>
        <source>The broker does not read its revocation list again.</source>
        <translation>ブローカーが失効リストを読み直しません。</translation>
    </message>
    <message>
        <source>The address to listen on is none.</source>
        <translation>待ち受けアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>an IP address of this machine, such as 127.0.0.1</source>
        <translation>127.0.0.1 など、このコンピューターの IP アドレス</translation>
    </message>
    <message>
        <source>The account ID cannot be used.</source>
        <translation>アカウント ID を使用できません。</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 ～ 20 文字の A-Z、a-z、0-9、&apos;-&apos;、&apos;_&apos;</translation>
    </message>
    <message>
        <source>A topic filter of the profile is malformed.</source>
        <translation>プロファイルのトピックフィルターの形式が正しくありません。</translation>
    </message>
    <message>
        <source>a filter of MQTT 3.1.1, section 4.7</source>
        <translation>MQTT 3.1.1 のセクション 4.7 に従うフィルター</translation>
    </message>
    <message>
        <source>A topic filter of the profile asks for what no device of ours sends.</source>
        <translation>プロファイルのトピックフィルターが、対象デバイスの送信しないものを要求しています。</translation>
    </message>
    <message>
        <source>a filter that begins with ioto/service/ or $aws/rules/</source>
        <translation>ioto/service/ または $aws/rules/ で始まるフィルター</translation>
    </message>
    <message>
        <source>The profile names no host.</source>
        <translation>プロファイルにホストが指定されていません。</translation>
    </message>
    <message>
        <source>the name or address of the broker</source>
        <translation>ブローカーの名前またはアドレス</translation>
    </message>
    <message>
        <source>The profile names no port.</source>
        <translation>プロファイルにポートが指定されていません。</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 ～ 65535、通常は 8883 または 1883</translation>
    </message>
    <message>
        <source>The profile has a password without a user.</source>
        <translation>プロファイルにパスワードがありますが、ユーザーがありません。</translation>
    </message>
    <message>
        <source>both, or no password</source>
        <translation>両方、またはパスワードなし</translation>
    </message>
    <message>
        <source>The profile has one of client certificate and key only.</source>
        <translation>プロファイルに、クライアント証明書と鍵の一方しかありません。</translation>
    </message>
    <message>
        <source>both, or neither</source>
        <translation>両方、またはどちらもなし</translation>
    </message>
    <message>
        <source>The profile has no topic filter.</source>
        <translation>プロファイルにトピックフィルターがありません。</translation>
    </message>
    <message>
        <source>No cloud runs in %1.</source>
        <translation>%1 で動作しているクラウドはありません。</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, which runs it, and try again.</source>
        <translation>クラウドを実行する Ferrule のウィンドウを開いて、もう一度試してください。</translation>
    </message>
    <message>
        <source>That is more than the cloud takes in one request.</source>
        <translation>クラウドが 1 回の要求で受け付ける量を超えています。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes at most</source>
        <translation>最大 %1 バイト</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>小さく分けて実行してください。</translation>
    </message>
    <message>
        <source>The cloud does not know this request.</source>
        <translation>クラウドはこの要求に対応していません。</translation>
    </message>
    <message>
        <source>Use commands and a cloud of the same version.</source>
        <translation>同じバージョンのコマンドとクラウドを使ってください。</translation>
    </message>
    <message>
        <source>%1 is not connected, so nothing can be told to it.</source>
        <translation>%1 は接続していないため、何も指示できません。</translation>
    </message>
    <message>
        <source>Wait for it to connect, or release it.</source>
        <translation>接続するまで待つか、解放してください。</translation>
    </message>
    <message>
        <source>Other programs cannot reach this cloud.</source>
        <translation>ほかのプログラムはこのクラウドに到達できません。</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters.</source>
        <translation>ソケットのパスは約 100 文字までです。</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path for commands like ferrule claim.</source>
        <translation>ferrule claim などのコマンドを使うには、パスの短いホームを選んでください。</translation>
    </message>
    <message>
        <source>A sync message could not be read</source>
        <translation>同期メッセージを読み取れませんでした</translation>
    </message>
    <message>
        <source>A synced item was not kept</source>
        <translation>同期された項目は保存されませんでした</translation>
    </message>
    <message>
        <source>A synced row was not removed</source>
        <translation>同期された行は削除されませんでした</translation>
    </message>
    <message>
        <source>A synced row was not kept</source>
        <translation>同期された行は保存されませんでした</translation>
    </message>
    <message>
        <source>The Store could not be read</source>
        <translation>Store を読み取れませんでした</translation>
    </message>
    <message>
        <source>The Store could not be written</source>
        <translation>Store に書き込めませんでした</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>コマンドは送信されませんでした。</translation>
    </message>
    <message>
        <source>a word of 1 to 100 characters</source>
        <translation>1 ～ 100 文字の単語</translation>
    </message>
    <message>
        <source>The agent would give its certificate up, while the cloud holds it good.</source>
        <translation>クラウドが有効とみなしている証明書を、エージェントが放棄してしまいます。</translation>
    </message>
    <message>
        <source>Release the device.</source>
        <translation>デバイスを解放してください。</translation>
    </message>
    <message>
        <source>Another manager speaks to the devices of this broker.</source>
        <translation>別のマネージャーが、このブローカーのデバイスと通信しています。</translation>
    </message>
    <message>
        <source>Send it there, or close that manager: this one follows by itself.</source>
        <translation>そちらから送信するか、そのマネージャーを閉じてください: このマネージャーが自動的に引き継ぎます。</translation>
    </message>
    <message>
        <source>The device has not used database sync, so it would not hear a command.</source>
        <translation>デバイスはデータベース同期を使ったことがないため、コマンドを受信できません。</translation>
    </message>
    <message>
        <source>Wait until it has connected, or use an agent that syncs.</source>
        <translation>デバイスが接続するまで待つか、同期に対応したエージェントを使ってください。</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>最大 %1 バイト</translation>
    </message>
    <message>
        <source>What became of a command was not kept</source>
        <translation>コマンドの結果は保存されませんでした</translation>
    </message>
    <message>
        <source>A message to the device was not sent</source>
        <translation>デバイスへのメッセージは送信されませんでした</translation>
    </message>
    <message>
        <source>The cloud was stopped.</source>
        <translation>クラウドは停止しました。</translation>
    </message>
    <message>
        <source>No further devices are entered.</source>
        <translation>これ以上のデバイスは登録されません。</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台のデバイス</translation>
    </message>
    <message>
        <source>Names are made up, or the pool is too large for one manager.</source>
        <translation>名前が架空のものか、1 つのマネージャーにはプールが大きすぎます。</translation>
    </message>
    <message>
        <source>nothing was heard of it</source>
        <translation>そのデバイスからの受信なし</translation>
    </message>
    <message>
        <source>The home %1 cannot be made.</source>
        <translation>ホーム %1 を作成できません。</translation>
    </message>
    <message>
        <source>The home %1 is in use.</source>
        <translation>ホーム %1 は使用中です。</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>プロセス %1（%2）が使用中</translation>
    </message>
    <message>
        <source>Close that program, or choose another home.</source>
        <translation>そのプログラムを閉じるか、別のホームを選んでください。</translation>
    </message>
    <message>
        <source>The home %1 cannot be written.</source>
        <translation>ホーム %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Make the home writable for you, or choose another one.</source>
        <translation>ホームを書き込み可能にするか、別のホームを選んでください。</translation>
    </message>
    <message>
        <source>The home %1 cannot be locked.</source>
        <translation>ホーム %1 をロックできません。</translation>
    </message>
    <message>
        <source>No device has the claim ID %1.</source>
        <translation>クレーム ID %1 のデバイスはありません。</translation>
    </message>
    <message>
        <source>Claim the device first.</source>
        <translation>先にデバイスをクレームしてください。</translation>
    </message>
    <message>
        <source>No certificate with the serial number %1 was issued here.</source>
        <translation>シリアル番号 %1 の証明書はここで発行されていません。</translation>
    </message>
    <message>
        <source>The certificate was revoked before it was confirmed.</source>
        <translation>証明書は確認前に失効しました。</translation>
    </message>
    <message>
        <source>Provision the device again.</source>
        <translation>デバイスをもう一度プロビジョニングしてください。</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease.</source>
        <translation>ブローカーが執行者リースの読み取りを許可していません。</translation>
    </message>
    <message>
        <source>SUBACK 128 for %1</source>
        <translation>%1 に対する SUBACK 128</translation>
    </message>
    <message>
        <source>Its access rules leave this user out.</source>
        <translation>アクセス規則にこのユーザーが含まれていません。</translation>
    </message>
    <message>
        <source>Allow it to subscribe and publish to %1.</source>
        <translation>このユーザーに %1 のサブスクライブとパブリッシュを許可してください。</translation>
    </message>
    <message>
        <source>The broker does not pass our claim of the enforcer&apos;s lease on.</source>
        <translation>ブローカーが、執行者リースの取得要求を中継しません。</translation>
    </message>
    <message>
        <source>our own retained message on %1</source>
        <translation>%1 上の自身の保持メッセージ</translation>
    </message>
    <message>
        <source>Its access rules forbid this user to publish there; MQTT 3.1.1 has no answer that says so.</source>
        <translation>アクセス規則により、このユーザーはそこへパブリッシュできません。MQTT 3.1.1 には、それを知らせる応答がありません。</translation>
    </message>
    <message>
        <source>Allow it to publish to %1.</source>
        <translation>このユーザーに %1 へのパブリッシュを許可してください。</translation>
    </message>
    <message>
        <source>The message is too large for a device.</source>
        <translation>メッセージがデバイスには大きすぎます。</translation>
    </message>
    <message>
        <source>Agents in the field corrupt their receive buffer on larger packets.</source>
        <translation>現場のエージェントは、これより大きいパケットで受信バッファを破損します。</translation>
    </message>
    <message>
        <source>A metric could not be read</source>
        <translation>メトリックを読み取れませんでした</translation>
    </message>
    <message>
        <source>A metric was not kept</source>
        <translation>メトリックは保存されませんでした</translation>
    </message>
    <message>
        <source>A metric was asked for by an unknown statistic</source>
        <translation>不明な統計量でメトリックが要求されました</translation>
    </message>
    <message>
        <source>The metric %1 is not kept.</source>
        <translation>メトリック %1 は保存されません。</translation>
    </message>
    <message>
        <source>at most %1 metrics of a device</source>
        <translation>デバイスあたり最大 %1 個のメトリック</translation>
    </message>
    <message>
        <source>The connection to the broker is up already.</source>
        <translation>ブローカーへの接続はすでに確立しています。</translation>
    </message>
    <message>
        <source>The connection to the broker was given up.</source>
        <translation>ブローカーへの接続を取りやめました。</translation>
    </message>
    <message>
        <source>The broker lets us hear no device.</source>
        <translation>ブローカーが、どのデバイスからの受信も許可していません。</translation>
    </message>
    <message>
        <source>Allow this user to subscribe to these filters.</source>
        <translation>このユーザーに、これらのフィルターのサブスクライブを許可してください。</translation>
    </message>
    <message>
        <source>The broker does not let us see what other managers tell devices (SUBACK 128).</source>
        <translation>ブローカーが、ほかのマネージャーからデバイスへの指示の閲覧を許可していません (SUBACK 128)。</translation>
    </message>
    <message>
        <source>Logged in at the broker</source>
        <translation>ブローカーにログインしました</translation>
    </message>
    <message>
        <source>The connection to the broker is lost</source>
        <translation>ブローカーへの接続が失われました</translation>
    </message>
    <message>
        <source>The broker refuses the subscription since a reconnect (SUBACK 128).</source>
        <translation>再接続以降、ブローカーがサブスクライブを拒否しています (SUBACK 128)。</translation>
    </message>
    <message>
        <source>This manager can only watch</source>
        <translation>このマネージャーは監視だけを行えます</translation>
    </message>
    <message>
        <source>This manager holds the lease: it serves devices and enforces.</source>
        <translation>このマネージャーがリースを保持しています: デバイスにサービスを提供し、制限を執行します。</translation>
    </message>
    <message>
        <source>This manager enforces now</source>
        <translation>このマネージャーが執行を始めました</translation>
    </message>
    <message>
        <source>Another manager serves devices and enforces; this one watches.</source>
        <translation>別のマネージャーがデバイスにサービスを提供し、制限を執行しています。このマネージャーは監視します。</translation>
    </message>
    <message>
        <source>This manager watches</source>
        <translation>このマネージャーは監視中です</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>実行できなかった処理があります</translation>
    </message>
    <message>
        <source>The device has not logged in.</source>
        <translation>デバイスがログインしていません。</translation>
    </message>
    <message>
        <source>a login of %1</source>
        <translation>%1 のログイン</translation>
    </message>
    <message>
        <source>Check that the device reaches the broker, and its log.</source>
        <translation>デバイスがブローカーに到達できるかどうかと、デバイスのログを確認してください。</translation>
    </message>
    <message>
        <source>The provisioning service has no certificate and key that it could show.</source>
        <translation>プロビジョニングサービスに、提示できる証明書と鍵がありません。</translation>
    </message>
    <message>
        <source>The provisioning service cannot listen on %1.</source>
        <translation>プロビジョニングサービスが %1 で待ち受けできません。</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>クレーム待ち</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>クレーム済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>certificate %1, key made here and kept nowhere</source>
        <translation>証明書 %1、鍵はここで生成し、どこにも保存していません</translation>
    </message>
    <message>
        <source>certificate %1 for the device&apos;s own key</source>
        <translation>デバイス自身の鍵に対する証明書 %1</translation>
    </message>
    <message>
        <source>nothing newer than %1</source>
        <translation>%1 より新しいものはありません</translation>
    </message>
    <message>
        <source>%1, it runs %2</source>
        <translation>%1、現在は %2 を実行中</translation>
    </message>
    <message>
        <source>Check the claim ID, or let the device register first.</source>
        <translation>クレーム ID を確認するか、先にデバイスを登録させてください。</translation>
    </message>
    <message>
        <source>%1 s of the block are left</source>
        <translation>ブロックの残り %1 秒</translation>
    </message>
    <message>
        <source>at least %1 ms</source>
        <translation>%1 ms 以上</translation>
    </message>
    <message>
        <source>Agents honour a release that is up to 10 s old, so a late copy of it would undo the claim.</source>
        <translation>エージェントは 10 秒以内の解放の指示に従うため、遅れて届いた複製がクレームを取り消してしまいます。</translation>
    </message>
    <message>
        <source>Claim it again in a moment.</source>
        <translation>しばらくしてから、もう一度クレームしてください。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>製品 %1 はありません。</translation>
    </message>
    <message>
        <source>The product&apos;s name cannot be used.</source>
        <translation>製品の名前を使用できません。</translation>
    </message>
    <message>
        <source>1 to 100 characters, no blanks around them</source>
        <translation>1 ～ 100 文字、前後に空白なし</translation>
    </message>
    <message>
        <source>The product&apos;s token cannot be used.</source>
        <translation>製品のトークンを使用できません。</translation>
    </message>
    <message>
        <source>at most 200 of A-Z, a-z, 0-9 and . _ ~ + / = -</source>
        <translation>200 文字以内の A-Z、a-z、0-9 および . _ ~ + / = -</translation>
    </message>
    <message>
        <source>The firmware&apos;s version cannot be used.</source>
        <translation>ファームウェアのバージョンを使用できません。</translation>
    </message>
    <message>
        <source>at most 100 characters</source>
        <translation>最大 100 文字</translation>
    </message>
    <message>
        <source>Devices could not fetch the firmware from this address.</source>
        <translation>デバイスはこのアドレスからファームウェアを取得できません。</translation>
    </message>
    <message>
        <source>a URL with http or https and a host</source>
        <translation>ホストを含む http または https の URL</translation>
    </message>
    <message>
        <source>The firmware&apos;s checksum cannot be used.</source>
        <translation>ファームウェアのチェックサムを使用できません。</translation>
    </message>
    <message>
        <source>the SHA-256 of the file: 64 of 0-9 and a-f</source>
        <translation>ファイルの SHA-256: 0-9 と a-f の 64 文字</translation>
    </message>
    <message>
        <source>The token belongs to another product.</source>
        <translation>トークンは別の製品のものです。</translation>
    </message>
    <message>
        <source>Leave the token empty: one is made.</source>
        <translation>トークンを空のままにすると、自動的に作成されます。</translation>
    </message>
    <message>
        <source>A device cannot be released at this broker.</source>
        <translation>このブローカーではデバイスを解放できません。</translation>
    </message>
    <message>
        <source>Have its certificate revoked there; closing the device keeps it away for an hour.</source>
        <translation>証明書はそちらで失効させてください。デバイスを切断すると、1 時間は接続を控えます。</translation>
    </message>
    <message>
        <source>This manager watches only, it does not enforce.</source>
        <translation>このマネージャーは監視のみで、執行は行いません。</translation>
    </message>
    <message>
        <source>no lease is held</source>
        <translation>リースを保持していない</translation>
    </message>
    <message>
        <source>the lease is held by %1</source>
        <translation>リースは %1 が保持</translation>
    </message>
    <message>
        <source>Act there, or close that manager: this one follows by itself.</source>
        <translation>そちらで操作するか、そのマネージャーを閉じてください: このマネージャーが自動的に引き継ぎます。</translation>
    </message>
    <message>
        <source>A sync message cannot be read.</source>
        <translation>同期メッセージを読み取れません。</translation>
    </message>
    <message>
        <source>A store/set could not be read</source>
        <translation>store/set を読み取れませんでした</translation>
    </message>
    <message>
        <source>A store/get could not be read</source>
        <translation>store/get を読み取れませんでした</translation>
    </message>
    <message>
        <source>Another manager serves the Store of this broker.</source>
        <translation>別のマネージャーが、このブローカーの Store を提供しています。</translation>
    </message>
    <message>
        <source>Edit it there, or close that manager: this one follows by itself.</source>
        <translation>そちらで編集するか、そのマネージャーを閉じてください: このマネージャーが自動的に引き継ぎます。</translation>
    </message>
    <message>
        <source>A row of the table %1 is not kept.</source>
        <translation>表 %1 の行は保存されません。</translation>
    </message>
    <message>
        <source>%1 rows of this device</source>
        <translation>このデバイスの %1 行</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Told to slow down by %1</source>
        <translation>減速を指示しました（実行者: %1）</translation>
    </message>
    <message>
        <source>Told to stay away for an hour by %1</source>
        <translation>1 時間接続を控えるよう指示しました（実行者: %1）</translation>
    </message>
    <message>
        <source>Released: connection cut, certificate revoked by %1</source>
        <translation>解放しました: 接続を切断し、証明書を失効（実行者: %1）</translation>
    </message>
    <message>
        <source>Reclaimed by %1</source>
        <translation>再クレームしました（実行者: %1）</translation>
    </message>
    <message>
        <source>mosquitto %1 is up on port %2</source>
        <translation>mosquitto %1 がポート %2 で起動しました</translation>
    </message>
    <message>
        <source>The broker died and is started again in %1 ms</source>
        <translation>ブローカーが異常終了したため、%1 ms 後に再起動します</translation>
    </message>
    <message>
        <source>Published to a topic that is not its own</source>
        <translation>自身のものではないトピックにパブリッシュしました</translation>
    </message>
    <message>
        <source>A TLS handshake was refused</source>
        <translation>TLS ハンドシェイクが拒否されました</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>ログアウトしました</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>クレームしました</translation>
    </message>
    <message>
        <source>Set %1 = %2</source>
        <translation>%1 = %2 を設定</translation>
    </message>
    <message>
        <source>Read %1 = %2</source>
        <translation>%1 = %2 を読み取り</translation>
    </message>
    <message>
        <source>An enforcement was not completed</source>
        <translation>制限措置が完了しませんでした</translation>
    </message>
    <message>
        <source>A device cannot be provisioned at this broker.</source>
        <translation>このブローカーでは、デバイスをプロビジョニングできません。</translation>
    </message>
    <message>
        <source>A device cannot be claimed at this broker.</source>
        <translation>このブローカーでは、デバイスをクレームできません。</translation>
    </message>
    <message>
        <source>A device cannot be blocked at this broker.</source>
        <translation>このブローカーでは、デバイスをブロックできません。</translation>
    </message>
    <message>
        <source>A device cannot be reclaimed at this broker.</source>
        <translation>このブローカーでは、デバイスを再クレームできません。</translation>
    </message>
    <message>
        <source>Nobody works with the broker %1 from here.</source>
        <translation>ここからブローカー %1 に接続しているものはありません。</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, or run ferrule broker serve %1, and try again.</source>
        <translation>Ferrule のウィンドウを開くか、ferrule broker serve %1 を実行してから、やり直してください。</translation>
    </message>
    <message>
        <source>Wait until it publishes something.</source>
        <translation>デバイスが何かをパブリッシュするまで待ってください。</translation>
    </message>
    <message>
        <source>A device cannot be blocked for that long.</source>
        <translation>それほど長くデバイスをブロックすることはできません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>最大 %1 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>Messages (%1 each) in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>直近 %2 のメッセージ（1 件 %1）: 許容 %4 に対して %3。プールは上限を超えていました。</translation>
    </message>
    <message>
        <source>Messages (%1 each) since it was last told, in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>前回の指示以降、直近 %2 のメッセージ（1 件 %1）: 許容 %4 に対して %3。プールは上限を超えていました。</translation>
    </message>
    <message>
        <source>Throttle %1 of %2: an obedient device now waits %3 before each message.</source>
        <translation>スロットリング %1/%2: 指示に従うデバイスは、各メッセージの前に %3 待ちます。</translation>
    </message>
    <message>
        <source>Closed, as throttles did not help (%1).</source>
        <translation>スロットリングで改善しないため切断しました（%1）。</translation>
    </message>
    <message>
        <source>Released, as neither throttles (%1) nor closes (%2) helped.</source>
        <translation>スロットリング（%1）でも切断（%2）でも改善しないため解放しました。</translation>
    </message>
    <message>
        <source>Commands such as ferrule throttle do not reach this broker</source>
        <translation>ferrule throttle などのコマンドは、このブローカーに届きません</translation>
    </message>
    <message>
        <source>No longer blocked: %1</source>
        <translation>ブロック解除: %1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>%1 までブロック: %2</translation>
    </message>
    <message>
        <source>Removed %1: its time is over</source>
        <translation>%1 を削除: 期限切れ</translation>
    </message>
    <message>
        <source>Edited: %1 = %2, by %3</source>
        <translation>編集: %1 = %2（%3）</translation>
    </message>
    <message>
        <source>Removed %1, by %2</source>
        <translation>%1 を削除（%2）</translation>
    </message>
    <message>
        <source>A TLS connection was cut without a farewell</source>
        <translation>TLS 接続が終了通知なしに切断されました</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>データベースを開けません。</translation>
    </message>
    <message>
        <source>The database cannot be prepared.</source>
        <translation>データベースを準備できません。</translation>
    </message>
    <message>
        <source>The database cannot be held.</source>
        <translation>データベースを確保できません。</translation>
    </message>
    <message>
        <source>Another Ferrule runs a cloud on this registry.</source>
        <translation>別の Ferrule が、このレジストリでクラウドを実行しています。</translation>
    </message>
    <message>
        <source>Its database.json names the same server and schema.</source>
        <translation>その database.json が同じサーバーとスキーマを指定しています。</translation>
    </message>
    <message>
        <source>Stop the other one, or name another schema.</source>
        <translation>もう一方を停止するか、別のスキーマを指定してください。</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>データベースは閉じられています。</translation>
    </message>
    <message>
        <source>The database server went away in the middle of a change.</source>
        <translation>変更の途中でデータベースサーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>Try again: nothing of it was made.</source>
        <translation>もう一度試してください: 変更はまったく行われていません。</translation>
    </message>
    <message>
        <source>The schema&apos;s version cannot be read.</source>
        <translation>スキーマのバージョンを読み取れません。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>データベースに書き込めません。</translation>
    </message>
    <message>
        <source>The database is of a newer Ferrule.</source>
        <translation>データベースは、より新しい Ferrule のものです。</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>schema %1 or older</source>
        <translation>スキーマ %1 以前</translation>
    </message>
    <message>
        <source>Update Ferrule, or start it with another home; nothing was changed.</source>
        <translation>Ferrule を更新するか、別のホームで起動してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Migration %1 failed.</source>
        <translation>移行 %1 が失敗しました。</translation>
    </message>
    <message>
        <source>The database refused a change.</source>
        <translation>データベースが変更を拒否しました。</translation>
    </message>
    <message>
        <source>A statement was not understood.</source>
        <translation>ステートメントを解釈できませんでした。</translation>
    </message>
    <message>
        <source>A part of the change was rolled back, so none of it was made.</source>
        <translation>変更の一部がロールバックされたため、全体が行われませんでした。</translation>
    </message>
    <message>
        <source>The change cannot be saved.</source>
        <translation>変更を保存できません。</translation>
    </message>
    <message>
        <source>The server went away before it said whether the change was saved.</source>
        <translation>変更が保存されたかどうかを知らせる前に、サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The table %1 cannot be copied to the database server.</source>
        <translation>表 %1 をデータベースサーバーにコピーできません。</translation>
    </message>
    <message>
        <source>The database holds rows already, so nothing was copied into it.</source>
        <translation>データベースにはすでに行があるため、何もコピーしていません。</translation>
    </message>
    <message>
        <source>Name an empty schema.</source>
        <translation>空のスキーマを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not say where the database is.</source>
        <translation>%1 にデータベースの場所が書かれていません。</translation>
    </message>
    <message>
        <source>The port is no number of a port.</source>
        <translation>ポート番号が正しくありません。</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 ～ 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>「%1」は不明です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>「%1」はテキストではありません。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>The database server is not named.</source>
        <translation>データベースサーバーが指定されていません。</translation>
    </message>
    <message>
        <source>a host, a database, a user</source>
        <translation>ホスト、データベース、ユーザー</translation>
    </message>
    <message>
        <source>The schema cannot be used.</source>
        <translation>スキーマを使用できません。</translation>
    </message>
    <message>
        <source>1 to 63 of a-z, 0-9 and &apos;_&apos;, no digit first</source>
        <translation>1 ～ 63 文字の a-z、0-9、&apos;_&apos;（先頭は数字以外）</translation>
    </message>
    <message>
        <source>The time that the server is given cannot be used.</source>
        <translation>サーバーに与える制限時間を使用できません。</translation>
    </message>
    <message>
        <source>1 to 300, in seconds</source>
        <translation>1 ～ 300（秒）</translation>
    </message>
    <message>
        <source>The way to use TLS is not known.</source>
        <translation>TLS の使い方が不明です。</translation>
    </message>
    <message>
        <source>The path of the authority&apos;s file cannot be used.</source>
        <translation>認証局のファイルのパスを使用できません。</translation>
    </message>
    <message>
        <source>no semicolon</source>
        <translation>セミコロンなし</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>ファイルを読み取り可能にしてください。</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>1 つの JSON オブジェクト</translation>
    </message>
    <message>
        <source>%1 holds a password that others may read.</source>
        <translation>%1 に、ほかのユーザーが読めるパスワードがあります。</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>本人だけが読めるファイル</translation>
    </message>
    <message>
        <source>Run chmod 600 on it, and change the password.</source>
        <translation>chmod 600 を実行し、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Qt の PostgreSQL ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>パッケージ libqt6sql6-psql をインストールしてください。</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>%1 秒間応答なし</translation>
    </message>
    <message>
        <source>The database server hangs, or has far too much to do.</source>
        <translation>データベースサーバーが停止しているか、負荷が高すぎます。</translation>
    </message>
    <message>
        <source>Look after the server of %1: the connection is made anew by itself.</source>
        <translation>%1 のサーバーを確認してください: 接続は自動的に確立し直されます。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot keep a text that has a NUL in it; nothing was changed.</source>
        <translation>PostgreSQL は NUL を含むテキストを保存できません。何も変更していません。</translation>
    </message>
    <message>
        <source>The server answers, and does not let this user into this database.</source>
        <translation>サーバーは応答しますが、このユーザーにこのデータベースの使用を許可していません。</translation>
    </message>
    <message>
        <source>Check user, password and database of %1.</source>
        <translation>%1 のユーザー、パスワード、データベースを確認してください。</translation>
    </message>
    <message>
        <source>No connection that TLS protects as asked could be made.</source>
        <translation>要求どおりに TLS で保護された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check tls and authority of %1.</source>
        <translation>%1 の tls と authority を確認してください。</translation>
    </message>
    <message>
        <source>The database server does not run, or cannot be reached.</source>
        <translation>データベースサーバーが動作していないか、到達できません。</translation>
    </message>
    <message>
        <source>Start the server, or check host and port of %1.</source>
        <translation>サーバーを起動するか、%1 のホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The database server ended the connection, or cannot be reached.</source>
        <translation>データベースサーバーが接続を終了したか、到達できません。</translation>
    </message>
    <message>
        <source>Try again when the server of %1 is back: the connection is made anew.</source>
        <translation>%1 のサーバーが復旧したら、もう一度試してください: 接続は確立し直されます。</translation>
    </message>
    <message>
        <source>The user may not write there, or the server is a read-only copy.</source>
        <translation>ユーザーに書き込み権限がないか、サーバーが読み取り専用の複製です。</translation>
    </message>
    <message>
        <source>Grant the user of %1 what it needs (README.md says what).</source>
        <translation>%1 のユーザーに必要な権限を与えてください（README.md を参照）。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>別のプログラムがデータベースを使用しています。</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>それが終わったら、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server was not done in the time that it is given.</source>
        <translation>サーバーの処理が制限時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look what else %1 has to do.</source>
        <translation>もう一度試してください。改善しない場合は、%1 がほかに何を処理しているか確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s disk or memory is full or failing.</source>
        <translation>サーバーのディスクまたはメモリが不足しているか、故障しています。</translation>
    </message>
    <message>
        <source>Free space on the server of %1.</source>
        <translation>%1 のサーバーの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The server found its files damaged.</source>
        <translation>サーバーがファイルの破損を検出しました。</translation>
    </message>
    <message>
        <source>Ask who runs the server, and keep a copy before anything is tried.</source>
        <translation>サーバーの管理者に問い合わせ、何かを試す前にコピーを取ってください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>別のホームを選ぶか、親フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you.</source>
        <translation>%1 とそのフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>もう一方のプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full or failing.</source>
        <translation>ディスクの空きがないか、故障しています。</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1.</source>
        <translation>%1 があるディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The file is damaged, or is not a database.</source>
        <translation>ファイルが破損しているか、データベースではありません。</translation>
    </message>
    <message>
        <source>Move %1 aside, or put a copy of it back; nothing was changed.</source>
        <translation>%1 を移動するか、コピーから復元してください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>ベンチクラウド</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudProducts</name>
    <message>
        <source>The products could not be read</source>
        <translation>製品を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>登録済み · クレーム待ち</translation>
    </message>
    <message>
        <source>released · certificate revoked</source>
        <translation>解放済み · 証明書は失効</translation>
    </message>
    <message>
        <source>throttled · asked to wait %1 each time</source>
        <translation>スロットリング中 · 毎回 %1 待つよう指示</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>接続履歴なし</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>unplugged · plug it in again to go on</source>
        <translation>取り外し済み · 続けるにはもう一度差し込んでください</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>プロビジョニング中</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>%1 で応答</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>Virtual device</source>
        <translation>仮想デバイス</translation>
    </message>
    <message>
        <source>settings are being read or written</source>
        <translation>設定を読み書き中</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>%1 までブロック中</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>接続中 · %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::FleetDesk</name>
    <message>
        <source>The virtual device could not be claimed</source>
        <translation>仮想デバイスをクレームできませんでした</translation>
    </message>
    <message>
        <source>The virtual devices of the last run could not be brought back</source>
        <translation>前回の仮想デバイスを復元できませんでした</translation>
    </message>
</context>
<context>
    <name>ferrule::app::PortSession</name>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 が %2 で応答しました</translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation>プロビジョニングを開始しました</translation>
    </message>
    <message>
        <source>Provisioning resumed</source>
        <translation>プロビジョニングを再開しました</translation>
    </message>
    <message>
        <source>Provisioned and logged in</source>
        <translation>プロビジョニングが完了し、ログインしました</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of it on the wire or waiting for the device; certificate %3</source>
        <translation>合計 %1、うち %2% は回線上の通信またはデバイスの応答待ち。証明書 %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>プロビジョニングに失敗しました</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>プロビジョニングをキャンセルしました</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) written and read back</source>
        <translation>
            <numerusform>%n 件の設定を書き込み、読み戻しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::app::SerialDesk</name>
    <message>
        <source>Port attached</source>
        <translation>ポートが接続されました</translation>
    </message>
    <message>
        <source>Device attached again</source>
        <translation>デバイスが再び接続されました</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>ポートがなくなりました</translation>
    </message>
    <message>
        <source>The simulated device ended: %1</source>
        <translation>シミュレートデバイスが終了しました: %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::ServiceDesk</name>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>保存されたトラフィックポリシーは使用されません</translation>
    </message>
    <message>
        <source>The traffic of the past could not be read</source>
        <translation>過去のトラフィックを読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SimulatedDeviceProcess</name>
    <message>
        <source>it was killed</source>
        <translation>強制終了されました</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::StationDesk</name>
    <message>
        <source>Was attached before · press Retry to run it</source>
        <translation>開始前から接続済み · 「再試行」を押すと始まります</translation>
    </message>
    <message>
        <source>Station armed</source>
        <translation>ステーションを開始しました</translation>
    </message>
    <message>
        <source>Station disarmed</source>
        <translation>ステーションを停止しました</translation>
    </message>
    <message>
        <source>Has passed already · unplug it</source>
        <translation>すでに合格しています · 取り外してください</translation>
    </message>
    <message>
        <source>Plug in the next one</source>
        <translation>次のデバイスを差し込んでください</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>差し込んだままにしてください</translation>
    </message>
    <message>
        <source>Press Retry</source>
        <translation>「再試行」を押してください</translation>
    </message>
    <message>
        <source>Unplug it</source>
        <translation>取り外してください</translation>
    </message>
    <message>
        <source>Press Retry, or plug it in again</source>
        <translation>「再試行」を押すか、差し込み直してください</translation>
    </message>
</context>
<context>
    <name>ferrule::bench::VirtualDevice</name>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>registers with the cloud</source>
        <translation>クラウドに登録中</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>クレーム待ち</translation>
    </message>
    <message>
        <source>fetches its certificate</source>
        <translation>証明書を取得中</translation>
    </message>
    <message>
        <source>the broker refuses its expired certificate</source>
        <translation>証明書が期限切れのためブローカーが接続を拒否</translation>
    </message>
    <message>
        <source>pushed out by a device with the same identity, logs in again</source>
        <translation>同じ識別情報のデバイスに接続を奪われ、再ログイン中</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>接続処理中</translation>
    </message>
    <message>
        <source>half open: it believes to be connected, and nothing passes</source>
        <translation>ハーフオープン: デバイスは接続中と認識しているが、何も通らない</translation>
    </message>
    <message numerus="yes">
        <source>connected · pushed out %n time(s) by a device with the same identity</source>
        <translation>
            <numerusform>接続中 · 同じ識別情報のデバイスに接続を %n 回奪われた</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connected · %n packet(s) were lost and sent again</source>
        <translation>
            <numerusform>接続中 · %n 個のパケットを消失して再送</numerusform>
        </translation>
    </message>
    <message>
        <source>connected · reads %1 bytes a second</source>
        <translation>接続中 · 毎秒 %1 バイトを読み取り</translation>
    </message>
    <message>
        <source>connected · its clock is an hour ahead, so throttles look too old to it</source>
        <translation>接続中 · 時計が 1 時間進んでいるため、スロットリングの指示を古すぎると判断</translation>
    </message>
    <message>
        <source>connected · paused</source>
        <translation>接続中 · 一時停止</translation>
    </message>
    <message>
        <source>connected · silent</source>
        <translation>接続中 · 送信なし</translation>
    </message>
    <message>
        <source>connected · waits %1 s before each message</source>
        <translation>接続中 · 各メッセージの前に %1 秒待機</translation>
    </message>
    <message>
        <source>connected · sends as fast as it can</source>
        <translation>接続中 · 可能なかぎり速く送信</translation>
    </message>
    <message>
        <source>connected · sends every %1 s</source>
        <translation>接続中 · %1 秒ごとに送信</translation>
    </message>
    <message>
        <source>%1 and ignores throttles</source>
        <translation>%1、スロットリングは無視</translation>
    </message>
    <message>
        <source>told to stay away until %1</source>
        <translation>%1 まで接続を控えるよう指示されました</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddDevicesForm</name>
    <message>
        <source>Obeys the throttle</source>
        <translation>スロットリングに従う</translation>
    </message>
    <message>
        <source> / min</source>
        <translation> / 分</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Each started KB counts as one message against the limit</source>
        <translation>1 KB ごと（端数切り上げ）に 1 メッセージとして上限に算入されます</translation>
    </message>
    <message>
        <source>A device that does not obey goes on as before when it is throttled, and is released in the end</source>
        <translation>従わないデバイスはスロットリング後もそのまま送信を続け、最後には解放されます</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddKeyForm</name>
    <message>
        <source>Name of the new key</source>
        <translation>新しいキーの名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Type of the new key</source>
        <translation>新しいキーの型</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>ステージする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is staged with your other edits and reaches the device when you apply them.</source>
        <translation>ほかの編集と一緒にステージされ、適用するとデバイスに届きます。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BaudField</name>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Bit rate of the port; a port that is open is opened again</source>
        <translation>ポートのビットレート。開いているポートは開き直されます</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 ボー</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BehaviourDelegate</name>
    <message>
        <source>Messages a minute</source>
        <translation>1 分あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Payload in bytes</source>
        <translation>ペイロード（バイト）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchModel</name>
    <message>
        <source>silent</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Obeys the throttle</source>
        <translation>スロットリングに従う</translation>
    </message>
    <message>
        <source>Ignores the throttle</source>
        <translation>スロットリングを無視</translation>
    </message>
    <message>
        <source>Waits as the throttle message asks, before each message</source>
        <translation>スロットリングの指示どおり、各メッセージの前に待機します</translation>
    </message>
    <message>
        <source>Goes on as before when it is throttled</source>
        <translation>スロットリングされても、それまでどおり送信を続けます</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>クレーム ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pace / min</source>
        <translation>ペース / 分</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Obeys</source>
        <translation>遵守</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信数</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>What it feels</source>
        <translation>デバイス側の状況</translation>
    </message>
    <message>
        <source>Not looked at while it floods</source>
        <translation>フラッド中は使われません</translation>
    </message>
    <message>
        <source>Its script asks for %1 a minute now</source>
        <translation>現在スクリプトが求めるペース: 毎分 %1 件</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed</source>
        <translation>送信 %1 件、失敗 %2 件</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchPage</name>
    <message>
        <source>Virtual devices</source>
        <translation>仮想デバイス</translation>
    </message>
    <message>
        <source>No virtual device yet</source>
        <translation>仮想デバイスはまだありません</translation>
    </message>
    <message>
        <source>Virtual devices register, are claimed and send like real ones. Say how many and how often above, and add them.</source>
        <translation>仮想デバイスは、実機と同じように登録され、クレームされ、送信します。上で台数と頻度を指定して追加してください。</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>ベンチ</translation>
    </message>
    <message>
        <source>Push over the limit</source>
        <translation>上限を超えさせる</translation>
    </message>
    <message>
        <source>Set a pace at which the pool goes far over its limit</source>
        <translation>プールが上限を大きく超えるペースを設定します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected devices</source>
        <translation>選択したデバイスを削除します</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Select devices to push them over the limit or to remove them. Double-click a pace or a payload to change it.</source>
        <translation>デバイスを選択すると、上限を超えさせたり削除したりできます。ペースやペイロードはダブルクリックで変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected. The pool&apos;s limit is %1 messages an hour.</source>
        <translation>
            <numerusform>%n 台を選択中。プールの上限は毎時 %1 メッセージです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s) disconnect(s) and leave(s) the bench.</source>
        <translation>
            <numerusform>%n 台の仮想デバイスが切断され、ベンチからなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n 台のデバイスがそれぞれ毎分 %1 件を送信します。合計はプールのバースト上限（毎時 %2 件）の 2 倍です。まもなく計測時にスロットリングされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n 台のデバイスがそれぞれ毎分 %1 件を送信します。合計はプールの上限（毎時 %2 件）の 2 倍です。まもなく計測時にスロットリングされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a minute</source>
        <translation>毎分 %1 件を送信</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the selected devices back, or all (Ctrl+Space)</source>
        <translation>選択したデバイス、または全デバイスの送信を止めます (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>One message of each selected device, or of all (F8)</source>
        <translation>選択したデバイス、または全デバイスから 1 件ずつ送信します (F8)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BrokerForm</name>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>ホストと同じ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>mqtt.example.com</source>
        <translation>mqtt.example.com</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>TLS を使う</translation>
    </message>
    <message>
        <source>Without it everything, the password as well, crosses the network in clear</source>
        <translation>使わないと、パスワードも含めてすべてが平文でネットワークを流れます</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>認証局 (CA)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>その鍵</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Protocols to offer, for brokers behind port 443, such as mqtt or x-amzn-mqtt-ca</source>
        <translation>ポート 443 の背後にあるブローカー向けに提示するプロトコル (mqtt、x-amzn-mqtt-ca など)</translation>
    </message>
    <message>
        <source>Verify the broker&apos;s certificate</source>
        <translation>ブローカーの証明書を検証する</translation>
    </message>
    <message>
        <source>Off, whoever answers is believed</source>
        <translation>オフにすると、応答した相手をそのまま信じます</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Client ID begins with</source>
        <translation>クライアント ID の先頭</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>そこで行うこと</translation>
    </message>
    <message>
        <source>Devices publish to</source>
        <translation>デバイスの送信先</translation>
    </message>
    <message>
        <source>Topic filters that begin with ioto/service/ or $aws/rules/; nothing else is subscribed to</source>
        <translation>ioto/service/ または $aws/rules/ で始まるトピックフィルター。それ以外は購読しません</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>Never serve a device or enforce; another manager does</source>
        <translation>デバイスへの対応も制限の執行も行いません。別のマネージャーが行います</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <source>The path of a PEM file, or the PEM text itself</source>
        <translation>PEM ファイルのパス、または PEM テキストそのもの</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer *.key);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BrokersPage</name>
    <message>
        <source>Brokers</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Log in and find out what is possible there; nothing is changed</source>
        <translation>ログインして何ができるかを調べます。何も変更しません</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>What is possible there</source>
        <translation>そこでできること</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>ベンチクラウド</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>ブローカーに接続</translation>
    </message>
    <message>
        <source>Runs on this computer, with an authority and a registration of its own. Devices are provisioned, claimed and released here.</source>
        <translation>このコンピューター上で、独自の認証局と登録機能を備えて動作します。デバイスのプロビジョニング、クレーム、解放はここで行います。</translation>
    </message>
    <message>
        <source>Any MQTT 3.1.1 broker in place of the bench cloud: mosquitto, RabbitMQ, EMQX, AWS IoT Core. Store, traffic meter and throttle work as far as its permissions go.</source>
        <translation>ベンチクラウドの代わりに任意の MQTT 3.1.1 ブローカー (mosquitto、RabbitMQ、EMQX、AWS IoT Core) を使います。Store、トラフィック計測、スロットルは権限の許す範囲で動作します。</translation>
    </message>
    <message>
        <source>Use the bench cloud</source>
        <translation>ベンチクラウドを使う</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 was not reached, or refused.</source>
        <translation>%1 に到達できないか、拒否されました。</translation>
    </message>
    <message>
        <source>Seen at %1:</source>
        <translation>%1 に確認:</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key and goes back to the bench cloud. What was recorded there stays.</source>
        <translation>%1 を削除すると、そのパスワードと鍵を忘れ、ベンチクラウドに戻ります。そこで記録されたものは残ります。</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key. What was recorded there stays.</source>
        <translation>%1 を削除すると、そのパスワードと鍵を忘れます。そこで記録されたものは残ります。</translation>
    </message>
    <message>
        <source>Remove 1 connection</source>
        <translation>接続 1 件を削除</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ClaimIdLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CloudLine</name>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>ベンチクラウド</translation>
    </message>
    <message>
        <source>%1 · %2 connected · %3 % of limit</source>
        <translation>%1 · %2 台接続中 · 上限の %3%</translation>
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
        <translation>再試行中</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>%1 秒後に再試行</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandPalette</name>
    <message>
        <source>Find an action or a device</source>
        <translation>操作またはデバイスを検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>Enter runs it · Esc closes</source>
        <translation>Enter で実行 · Esc で閉じる</translation>
    </message>
    <message>
        <source>Enter runs it · Ctrl+Shift+C copies: %1</source>
        <translation>Enter で実行 · Ctrl+Shift+C でコピー: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandsModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>The broker has not taken it</source>
        <translation>ブローカーがまだ受け取っていません</translation>
    </message>
    <message>
        <source>With the broker since %1</source>
        <translation>%1 からブローカーが保持</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConfirmBar</name>
    <message>
        <source>Go ahead</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConflictPanel</name>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>編集中に %1 が変更されました。</translation>
    </message>
    <message>
        <source>%1 was changed by %2 while you edited it.</source>
        <translation>編集中に %1 が %2 によって変更されました。</translation>
    </message>
    <message>
        <source>%1 was removed while you edited it.</source>
        <translation>編集中に %1 が削除されました。</translation>
    </message>
    <message>
        <source>The device set %1 to another value after yours was stored.</source>
        <translation>あなたの値が保存された後に、デバイスが %1 を別の値に設定しました。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を維持</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の値を採用</translation>
    </message>
    <message numerus="yes">
        <source> %n more wait(s) behind it.</source>
        <translation>
            <numerusform> ほかに %n 件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Take the device&apos;s</source>
        <translation>デバイスの値を採用</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を維持</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 を採用</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsoleModel</name>
    <message>
        <source>Frame in</source>
        <translation>受信フレーム</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>送信フレーム</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Its bytes are shown below</source>
        <translation>バイト列を下に表示しています</translation>
    </message>
    <message>
        <source>Press Right to see its bytes</source>
        <translation>右矢印キーでバイト列を表示します</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsolePage</name>
    <message>
        <source>The line is quiet</source>
        <translation>回線に動きはありません</translation>
    </message>
    <message>
        <source>What the device prints appears here. Send it a line, or press its reset button.</source>
        <translation>デバイスの出力がここに表示されます。1 行送信するか、リセットボタンを押してください。</translation>
    </message>
    <message>
        <source>No serial line</source>
        <translation>シリアル回線がありません</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>最新行を追従</translation>
    </message>
    <message>
        <source>Save the lines…</source>
        <translation>出力を保存…</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>コンソールをクリア</translation>
    </message>
    <message>
        <source>Forget the lines shown; the device is not touched</source>
        <translation>表示中の出力を消去します。デバイスには影響しません</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Search, Return for the next match</source>
        <translation>検索（Return で次の一致へ）</translation>
    </message>
    <message>
        <source>Serial lines</source>
        <translation>シリアル出力</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>送信フレーム</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>送信する行</translation>
    </message>
    <message>
        <source>A line to the device</source>
        <translation>デバイスに送る行</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>改行コード</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>What ends each line that is sent</source>
        <translation>送信する各行の末尾に付ける文字</translation>
    </message>
    <message>
        <source>%1 is not attached to this computer. Plug it in to see what it prints.</source>
        <translation>%1 はこのコンピューターに接続されていません。出力を見るには差し込んでください。</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>デバイスを選択</translation>
    </message>
    <message>
        <source>Select an attached device on the left to see its serial line.</source>
        <translation>シリアル回線を見るには、左でシリアル接続のデバイスを選択してください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>出力を保存</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>テキスト (*.txt *.log)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are lost</source>
        <translation>
            <numerusform>速すぎたため %n 行が失われました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) made room</source>
        <translation>
            <numerusform>古い %n 行を破棄しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>The console keeps the newest 16 MiB of a port</source>
        <translation>コンソールは、ポートごとに最新の 16 MiB を保持します</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceActions</name>
    <message>
        <source>&amp;Ask who it is</source>
        <translation>デバイスに問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the device behind the port for its identity</source>
        <translation>ポートの先のデバイスに識別情報を問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation>プロビジョニング(&amp;P)…</translation>
    </message>
    <message>
        <source>Give the device its identity, step by step</source>
        <translation>デバイスに識別情報を段階的に与えます</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>クレーム(&amp;C)</translation>
    </message>
    <message>
        <source>Take a device that registered itself into the cloud</source>
        <translation>自己登録したデバイスをクラウドに受け入れます</translation>
    </message>
    <message>
        <source>&amp;Throttle…</source>
        <translation>スロットリング(&amp;T)…</translation>
    </message>
    <message>
        <source>Tell the device to wait before each message</source>
        <translation>各メッセージの前に待つようデバイスに指示します</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>解放(&amp;L)…</translation>
    </message>
    <message>
        <source>Cut the device off and revoke its certificate</source>
        <translation>デバイスを切り離し、証明書を失効させます</translation>
    </message>
    <message>
        <source>&amp;Reclaim</source>
        <translation>再クレーム(&amp;R)</translation>
    </message>
    <message>
        <source>Let a released device register again</source>
        <translation>解放したデバイスの再登録を許可します</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Unplug a simulated device, remove a virtual one, or forget an added port</source>
        <translation>シミュレートデバイスの取り外し、仮想デバイスの削除、または追加したポートの登録解除を行います</translation>
    </message>
    <message>
        <source>Cop&amp;y claim ID</source>
        <translation>クレーム ID をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the claim ID to the clipboard</source>
        <translation>クレーム ID をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>コマンドとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the same thing as a command line</source>
        <translation>同じ操作をコマンドラインとしてコピーします</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Throttling tells 1 device, %1, to wait before each message. It speeds up again by itself.</source>
        <translation>スロットリングすると、1 台のデバイス %1 に、各メッセージの前に待つよう指示します。速さは自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>1 台をスロットリング</translation>
    </message>
    <message>
        <source>Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it cannot come back before it is reclaimed.</source>
        <translation>解放すると、1 台のデバイス %1 を切り離します。接続は終了し、証明書 1 件が失効します。再クレームするまで復帰できません。</translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>1 台を解放</translation>
    </message>
    <message>
        <source>Removing ends 1 virtual device, %1.</source>
        <translation>削除すると、1 台の仮想デバイス %1 が終了します。</translation>
    </message>
    <message>
        <source>Remove 1 device</source>
        <translation>1 台を削除</translation>
    </message>
    <message>
        <source>Unplugging ends 1 simulated device, %1.</source>
        <translation>取り外すと、1 台のシミュレートデバイス %1 が終了します。</translation>
    </message>
    <message>
        <source>Unplug 1 device</source>
        <translation>1 台を取り外す</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>切断(&amp;O)…</translation>
    </message>
    <message>
        <source>Tell the device to stay away for a while</source>
        <translation>しばらく接続を控えるようデバイスに指示します</translation>
    </message>
    <message>
        <source>Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its certificate stays valid.</source>
        <translation>切断すると、1 台のデバイス %1 に、接続を切り、通常 1 時間は接続を控えるよう指示します。証明書は有効なままです。</translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>1 台を切断</translation>
    </message>
    <message>
        <source>Read its &amp;Store</source>
        <translation>Store を読み取る(&amp;S)</translation>
    </message>
    <message>
        <source>No command does this</source>
        <translation>これを行うコマンドはありません</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>Refuse the device a certificate for an hour</source>
        <translation>1 時間、デバイスへの証明書の発行を拒否します</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>ブロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Let a blocked device be provisioned again</source>
        <translation>ブロックしたデバイスを再びプロビジョニングできるようにします</translation>
    </message>
    <message>
        <source>Blocking refuses 1 device, %1, a certificate for 1 hour: where it asks to be provisioned, it is told to wait. A connection that it has stays.</source>
        <translation>ブロックすると、1 台のデバイス %1 への証明書の発行を 1 時間拒否します。プロビジョニングを求めると、待つよう指示されます。既存の接続は維持されます。</translation>
    </message>
    <message>
        <source>Block 1 device</source>
        <translation>1 台をブロック</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceHeader</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What can be done with this device</source>
        <translation>このデバイスに対してできる操作</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceList</name>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>All devices together: the cloud, its traffic and what to do next</source>
        <translation>全デバイスの一覧: クラウド、トラフィック、次にすること</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>デバイスを絞り込み</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>デバイスはまだありません</translation>
    </message>
    <message>
        <source>Plug one in, or attach a simulated one.</source>
        <translation>デバイスを差し込むか、シミュレートデバイスを接続してください。</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>一致するデバイスがありません</translation>
    </message>
    <message>
        <source>The filter looks at names, claim IDs, ports and models.</source>
        <translation>フィルターは名前、クレーム ID、ポート、モデルを対象とします。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceModel</name>
    <message>
        <source>Attached</source>
        <translation>シリアル接続</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>ベンチ</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DiffPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>%1 への変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（コード %2）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ExpiryEditor</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>When the item goes by itself</source>
        <translation>項目が自動失効する日時</translation>
    </message>
    <message>
        <source>Stage it like an edit</source>
        <translation>編集としてステージします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Goes by itself on</source>
        <translation>自動失効の日時</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>将来の日時を選んでください</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FindingsList</name>
    <message>
        <source>Works</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未確認</translation>
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
        <translation>お手元に何がありますか？</translation>
    </message>
    <message>
        <source>Ferrule gives a device its identity, edits its settings and watches its traffic. The bench cloud runs on this computer; nothing leaves it.</source>
        <translation>Ferrule は、デバイスに識別情報を与え、設定を編集し、トラフィックを監視します。ベンチクラウドはこのコンピューター上で動作し、外部には何も送信しません。</translation>
    </message>
    <message>
        <source>Attach a simulated device</source>
        <translation>シミュレートデバイスを接続</translation>
    </message>
    <message>
        <source>Add a virtual device</source>
        <translation>仮想デバイスを追加</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>デバイスがある</translation>
    </message>
    <message>
        <source>Plug it into a USB port. It appears on the left by itself, and nothing is written to it before you say so.</source>
        <translation>USB ポートに差し込んでください。左に自動的に現れます。指示するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もない</translation>
    </message>
    <message>
        <source>A simulated device behaves like a board on a cable: unprovisioned, with a boot log, settings and a key of its own.</source>
        <translation>シミュレートデバイスは、ケーブルでつないだボードのように動作します。未プロビジョニングで、ブートログ、設定、固有の鍵を持ちます。</translation>
    </message>
    <message>
        <source>Only a cloud to try</source>
        <translation>クラウドだけ試したい</translation>
    </message>
    <message>
        <source>A virtual device registers, is claimed and sends by itself. Make one or a thousand.</source>
        <translation>仮想デバイスは、登録、クレーム、送信まで自動で行います。1 台でも 1,000 台でも作成できます。</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>ブローカーに接続</translation>
    </message>
    <message>
        <source>A broker of your own, with devices out there already? Their Store and their traffic, as far as it lets you.</source>
        <translation>自分のブローカーがあり、すでにデバイスが稼働中ですか。許される範囲で、その Store とトラフィックを扱います。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::HistoryPanel</name>
    <message>
        <source>Stage the selected value</source>
        <translation>選択した値をステージする</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>キーの履歴</translation>
    </message>
    <message>
        <source>It becomes a staged change like any other, to be reviewed</source>
        <translation>ほかと同じステージ済みの変更になり、確認してから適用します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: 変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history of %1…</source>
        <translation>%1 の履歴を読み取り中…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::JsonEdit</name>
    <message>
        <source>JSON value</source>
        <translation>JSON 値</translation>
    </message>
    <message>
        <source>Ctrl+Return stages it, Esc leaves it as it was.</source>
        <translation>Ctrl+Return でステージし、Esc で元のままにします。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::KeyPanel</name>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受領確認</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>デバイスの報告値</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>自動失効</translation>
    </message>
    <message>
        <source>When the item goes by itself; staged like an edit</source>
        <translation>項目が自動的に消える時期。編集と同じようにステージされます</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分後</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>8 時間後</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 日後</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 日後</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日付と時刻…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LabelPanel</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Label of %1, with a QR code that holds %2</source>
        <translation>%1 のラベル（QR コードの内容: %2）</translation>
    </message>
    <message>
        <source>%1 × %2 mm, QR code with the claim ID</source>
        <translation>%1 × %2 mm、クレーム ID の QR コード付き</translation>
    </message>
    <message>
        <source>The label of %1 was not printed.</source>
        <translation>%1 のラベルは印刷されませんでした。</translation>
    </message>
    <message>
        <source>no default printer</source>
        <translation>既定のプリンターなし</translation>
    </message>
    <message>
        <source>a printer that the system knows as its default</source>
        <translation>システムの既定のプリンター</translation>
    </message>
    <message>
        <source>Set one up, or save labels as PDF and print them elsewhere.</source>
        <translation>プリンターを設定するか、ラベルを PDF で保存して別の場所で印刷してください。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1 に送信しました。</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>ラベルを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language: the words of the window</source>
        <translation>言語: ウィンドウの表示言語</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>デスクトップの言語(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MainWindow</name>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Ferrule</source>
        <translation>Ferrule</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>ベンチ</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>ベンチ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ステーション</translation>
    </message>
    <message numerus="yes">
        <source>Store changes of %n device(s) were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>プログラムの終了時に、%n 台のデバイスの Store の変更がステージされたまま未送信でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageDetail</name>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>パケット %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>%1 after the one before on this topic</source>
        <translation>このトピックの前のメッセージから %1</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>Select one in the list to read it here.</source>
        <translation>一覧でメッセージを選択すると、ここに内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageModel</name>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source> · retained</source>
        <translation> · 保持</translation>
    </message>
    <message>
        <source> · again</source>
        <translation> · 重複</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
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
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>Messages appear here as devices send them. Publish one below to try it.</source>
        <translation>デバイスが送信したメッセージがここに表示されます。試すには、下からパブリッシュしてください。</translation>
    </message>
    <message>
        <source>No message matches the filters</source>
        <translation>フィルターに一致するメッセージがありません</translation>
    </message>
    <message>
        <source>“+” stands for one level of a topic, “#” for all that follow.</source>
        <translation>「+」はトピックの 1 階層、「#」はそれ以降のすべてを表します。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the list still; messages go on being kept (Ctrl+Space)</source>
        <translation>一覧の更新を止めます。メッセージの蓄積は続きます (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧をクリア</translation>
    </message>
    <message>
        <source>Forget the messages kept here; nothing changes at the broker</source>
        <translation>ここに蓄積したメッセージを消去します。ブローカー側は何も変わりません</translation>
    </message>
    <message>
        <source>Take over into the form below</source>
        <translation>下のフォームに取り込む</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>トピックで絞り込み</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/service/+/store/#</source>
        <translation>トピックフィルター（例: ioto/service/+/store/#）</translation>
    </message>
    <message>
        <source>Text in topic or payload</source>
        <translation>トピックまたはペイロード内のテキスト</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>蓄積 %1 件</translation>
    </message>
    <message>
        <source>buffer %1 %</source>
        <translation>バッファ %1%</translation>
    </message>
    <message>
        <source>%1 fell out</source>
        <translation>バッファ超過 %1 件</translation>
    </message>
    <message>
        <source>%1 dropped before they got here</source>
        <translation>到達前に破棄 %1 件</translation>
    </message>
    <message>
        <source>Published to %1.</source>
        <translation>%1 にパブリッシュしました。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Topic tree</source>
        <translation>トピックツリー</translation>
    </message>
    <message>
        <source>Show or hide the topics that messages came on (Ctrl+B)</source>
        <translation>メッセージが届いたトピックの表示/非表示を切り替えます (Ctrl+B)</translation>
    </message>
    <message>
        <source>Retained messages…</source>
        <translation>保持メッセージ…</translation>
    </message>
    <message>
        <source>Read and clear what the broker keeps for later subscribers (Ctrl+Shift+R)</source>
        <translation>後からのサブスクライバーのためにブローカーが保持している内容の読み取りとクリア (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>No command can log in here: the broker&apos;s key is not in a file.</source>
        <translation>ここではコマンドでログインできません: ブローカーの鍵がファイルにありません。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>%1 left out by the broker</source>
        <translation>ブローカーが破棄 %1 件</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::OverviewPage</name>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>クレーム ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>None was issued yet.</source>
        <translation>まだ発行されていません。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>シリアルポート</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（シミュレート）</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <translation>
            <numerusform>%1（残り %n 日）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>「%1」に移動</translation>
    </message>
    <message>
        <source>Show the page %1 of what is selected</source>
        <translation>選択中の対象の「%1」ページを表示します</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
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
        <translation>16 進</translation>
    </message>
    <message>
        <source>Payload as %1</source>
        <translation>ペイロードを %1 で表示</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 のうち先頭 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PolicyForm</name>
    <message>
        <source> / h</source>
        <translation> / 時</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The time over which a rate is taken</source>
        <translation>レートを求める時間の長さ</translation>
    </message>
    <message>
        <source>How often the rates are measured and judged</source>
        <translation>レートを計測して判定する間隔</translation>
    </message>
    <message>
        <source>Apply policy</source>
        <translation>ポリシーを適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>計測間隔</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Headroom for bursts</source>
        <translation>バーストの余裕</translation>
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
        <translation>出発点</translation>
    </message>
    <message>
        <source>The rules and plans that ship; every number can be changed then</source>
        <translation>付属の規則とプランです。選んだ後、すべての数値を変更できます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>ポリシーの名前</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Of a device</source>
        <translation>デバイスあたり</translation>
    </message>
    <message>
        <source>Messages an hour for each device; the pool may send that times the devices connected.</source>
        <translation>デバイスごとの毎時のメッセージ数。プールの上限は、これに接続中のデバイス数を掛けた値です。</translation>
    </message>
    <message>
        <source>A message is</source>
        <translation>1 メッセージ</translation>
    </message>
    <message>
        <source>A larger packet counts once for each started part</source>
        <translation>これより大きいパケットは、この単位ごと（端数切り上げ）に 1 件と数えます</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>上限に対して</translation>
    </message>
    <message>
        <source>What may be sent within one window</source>
        <translation>1 ウィンドウに送信できる量</translation>
    </message>
    <message>
        <source>After a quiet time</source>
        <translation>静かな期間の後</translation>
    </message>
    <message>
        <source>The same where little was sent before; not the smaller of the two</source>
        <translation>直前の送信が少ない場合の値。もう一方より小さくはできません</translation>
    </message>
    <message>
        <source>Quiet is below</source>
        <translation>静かとみなす割合</translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation>直前の期間</translation>
    </message>
    <message>
        <source>The stretch before the window that is looked at, 1 to 100 windows</source>
        <translation>ウィンドウの前に確認する期間（1 ～ 100 ウィンドウ）</translation>
    </message>
    <message>
        <source>Persistent excess</source>
        <translation>継続的な超過</translation>
    </message>
    <message>
        <source>Throttles before a close</source>
        <translation>切断までのスロットリング</translation>
    </message>
    <message>
        <source>How often a device is told to slow down before it is told to stay away</source>
        <translation>接続を控えるよう指示する前に、減速を指示する回数</translation>
    </message>
    <message>
        <source>Closes before a release</source>
        <translation>解放までの切断</translation>
    </message>
    <message>
        <source>How often it is told to stay away before it is released; 0 = at once</source>
        <translation>解放する前に、接続を控えるよう指示する回数。0 = ただちに解放</translation>
    </message>
    <message>
        <source>Grace after each</source>
        <translation>措置ごとの猶予</translation>
    </message>
    <message>
        <source>What arrives so soon after an action was under way already: not counted</source>
        <translation>措置の直後に届いたメッセージは送信途中だったとみなし、数えません</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>記録の消去</translation>
    </message>
    <message>
        <source>Without an excess for so long, a device is back at the bottom</source>
        <translation>この期間に超過がなければ、デバイスは最初の段階に戻ります</translation>
    </message>
    <message>
        <source>Reclaim at the earliest</source>
        <translation>最短の再クレーム</translation>
    </message>
    <message>
        <source>So long after a release: agents obey a release that is up to 10 s old</source>
        <translation>解放からこの時間が必要です: エージェントは 10 秒以内の解放の指示に従います</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>独自の数値</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PoolPage</name>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録先</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>トラフィックを開く</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>プールの上限に対する割合</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 台接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the cloud again</source>
        <translation>クラウドを再起動</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ計測していません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>… over HTTPS</source>
        <translation>… HTTPS 経由</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>その証明書</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate that devices must trust, for the broker and for HTTPS alike</source>
        <translation>デバイスが信頼すべき証明書の SHA-256（ブローカーと HTTPS で共通）</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PortField</name>
    <message>
        <source>Other port</source>
        <translation>その他のポート</translation>
    </message>
    <message>
        <source>The path of a port that does not appear by itself, such as /dev/pts/4</source>
        <translation>自動では現れないポートのパス（例: /dev/pts/4）</translation>
    </message>
    <message>
        <source>Path of another port</source>
        <translation>その他のポートのパス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductForm</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Claim its devices by itself</source>
        <translation>デバイスを自動的にクレームする</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>製品を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As people call the product</source>
        <translation>製品の呼び名</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Empty: a new one is made when saved</source>
        <translation>空: 保存時に新しく作成します</translation>
    </message>
    <message>
        <source>Devices register with it; it is in the firmware of each. With another token, devices that have the old one are refused.</source>
        <translation>デバイスはこれで登録します。各デバイスのファームウェアに含まれています。別のトークンに変えると、古いトークンのデバイスは拒否されます。</translation>
    </message>
    <message>
        <source>For devices that name this cloud&apos;s account as they register. All others wait for a person.</source>
        <translation>登録時にこのクラウドのアカウントを示すデバイスが対象です。それ以外はすべて担当者の操作を待ちます。</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>更新の確認</translation>
    </message>
    <message>
        <source>Newest firmware</source>
        <translation>最新のファームウェア</translation>
    </message>
    <message>
        <source>Empty: there is nothing newer</source>
        <translation>空: 新しいものはありません</translation>
    </message>
    <message>
        <source>Where devices fetch it</source>
        <translation>デバイスの取得先</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>ファイルの SHA-256</translation>
    </message>
    <message>
        <source>A device that runs an older version is told to fetch it.</source>
        <translation>古いバージョンを実行しているデバイスに、取得するよう指示します。</translation>
    </message>
    <message>
        <source>A device that asks is told that there is nothing newer.</source>
        <translation>問い合わせたデバイスに、新しいものはないと答えます。</translation>
    </message>
    <message>
        <source>Make product</source>
        <translation>製品を作成</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsModel</name>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>新しいものなし</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsPage</name>
    <message>
        <source>New product</source>
        <translation>新しい製品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Make a product with a token of its own</source>
        <translation>専用のトークンを持つ製品を作成します</translation>
    </message>
    <message>
        <source>There is a product %1 already.</source>
        <translation>製品 %1 はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or select that one and change it.</source>
        <translation>別の名前を選ぶか、その製品を選択して変更してください。</translation>
    </message>
    <message>
        <source>Let its devices wait to be claimed</source>
        <translation>デバイスをクレームされるまで待たせます</translation>
    </message>
    <message>
        <source>Claim its devices as they register</source>
        <translation>登録と同時にデバイスをクレームします</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionPage</name>
    <message>
        <source>This device is not on a serial port</source>
        <translation>このデバイスはシリアルポートにつながっていません</translation>
    </message>
    <message>
        <source>Provisioning writes over a cable. Plug the device in and select it under Attached.</source>
        <translation>プロビジョニングはケーブル経由で書き込みます。デバイスを差し込み、「シリアル接続」から選択してください。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Provision again</source>
        <translation>再プロビジョニング</translation>
    </message>
    <message>
        <source>%1 / 8</source>
        <translation>%1 / 8</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · 経過 %2</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>%1 logged in with its own certificate. Everything that was written was read back. %2 in all.</source>
        <translation>%1 は自身の証明書でログインしました。書き込んだ内容はすべて読み戻して確認しました。所要時間は %2 です。</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2. It can go on from there.</source>
        <translation>%2後に「%1」で停止しました。そこから再開できます。</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>%2後に「%1」で停止しました。</translation>
    </message>
    <message>
        <source>You stopped it at %1.</source>
        <translation>「%1」で停止を指示しました。</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>最初からやり直す…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionRuns</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>鍵と証明書</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>初回ログイン</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PublishForm</name>
    <message>
        <source>A message needs a topic.</source>
        <translation>メッセージにはトピックが必要です。</translation>
    </message>
    <message>
        <source>“+” and “#” are for filters; a message goes to one topic.</source>
        <translation>「+」と「#」はフィルター用です。メッセージの宛先は 1 つのトピックです。</translation>
    </message>
    <message>
        <source>A topic cannot hold a null character.</source>
        <translation>トピックにヌル文字は使えません。</translation>
    </message>
    <message>
        <source>A topic holds at most 65,535 bytes.</source>
        <translation>トピックは最大 65,535 バイトです。</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>パブリッシュ</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>パブリッシュ先のトピック</translation>
    </message>
    <message>
        <source>Topic, such as ioto/device/P7QX2M9A4B/test</source>
        <translation>トピック（例: ioto/device/P7QX2M9A4B/test）</translation>
    </message>
    <message>
        <source>Payload to publish</source>
        <translation>パブリッシュするペイロード</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>サービス品質 (QoS)</translation>
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
        <translation>最大 1 回</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>最低 1 回</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>正確に 1 回</translation>
    </message>
    <message>
        <source>The broker keeps the message for those who subscribe later</source>
        <translation>後からサブスクライブするクライアントのために、ブローカーがメッセージを保持します</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>パブリッシュ中…</translation>
    </message>
    <message>
        <source>Say after the last “/” what the message is about.</source>
        <translation>最後の「/」の後に、メッセージの内容を表す名前を入力してください。</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RecordsPage</name>
    <message>
        <source>Send command</source>
        <translation>コマンドを送信</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>行を絞り込み</translation>
    </message>
    <message>
        <source>Rows of the device&apos;s log and its other tables</source>
        <translation>デバイスのログとその他の表の行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Only the rows of one of the device&apos;s tables</source>
        <translation>デバイスの 1 つの表の行だけを表示します</translation>
    </message>
    <message>
        <source>The selected row as the device sent it</source>
        <translation>選択した行（デバイスが送信したまま）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>reboot, update, or a word that the device&apos;s own program knows</source>
        <translation>reboot、update、またはデバイスのプログラムが解釈する単語</translation>
    </message>
    <message>
        <source>Arguments of the command</source>
        <translation>コマンドの引数</translation>
    </message>
    <message>
        <source>Arguments as a JSON object, or nothing</source>
        <translation>JSON オブジェクトの引数、または空</translation>
    </message>
    <message>
        <source>Commands that the device was given</source>
        <translation>デバイスに送ったコマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity in the cloud yet</source>
        <translation>クラウドでの識別情報がまだありません</translation>
    </message>
    <message>
        <source>Provision the device first; its log appears when its agent syncs.</source>
        <translation>先にデバイスをプロビジョニングしてください。ログは、エージェントが同期すると現れます。</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>一致する行がありません</translation>
    </message>
    <message>
        <source>Choose all tables or clear the filter to see the rest.</source>
        <translation>残りを表示するには、すべての表を選ぶか、フィルターをクリアしてください。</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>Rows appear here when the device&apos;s agent keeps its log in step by database sync. Agents without it send none.</source>
        <translation>デバイスのエージェントがデータベース同期でログを同期すると、行がここに表示されます。同期に対応していないエージェントは送信しません。</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>すべての表</translation>
    </message>
    <message>
        <source>No log at this broker</source>
        <translation>このブローカーにはログがありません</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RequestCard</name>
    <message>
        <source>As the device says</source>
        <translation>デバイスの申告どおり</translation>
    </message>
    <message>
        <source>None, or the one it has joined</source>
        <translation>なし、または参加済みのネットワーク</translation>
    </message>
    <message>
        <source>The device joins it before it logs in: by its own dialect, or by Improv Wi-Fi where its firmware speaks that beside it</source>
        <translation>デバイスはログイン前にこのネットワークに参加します: 独自の方言を使うか、ファームウェアが併せて対応していれば Improv Wi-Fi を使います</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>製品(&amp;U)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>&amp;Bit rate</source>
        <translation>ビットレート(&amp;B)</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>&amp;Wi-Fi network</source>
        <translation>Wi-Fi ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi ネットワーク</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>モデル名と同じ</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedModel</name>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedPanel</name>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>保持メッセージ</translation>
    </message>
    <message>
        <source>Topic filter of the retained messages</source>
        <translation>保持メッセージのトピックフィルター</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/device/+/#</source>
        <translation>トピックフィルター（例: ioto/device/+/#）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the retained messages</source>
        <translation>保持メッセージを閉じる</translation>
    </message>
    <message>
        <source>Asking the broker…</source>
        <translation>ブローカーに問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 There are more: narrow the filter to see them.</source>
        <translation>%1ほかにもあります。フィルターを絞り込むと表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n selected…</source>
        <translation>
            <numerusform>選択した %n 件をクリア…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n…</source>
        <translation>
            <numerusform>全 %n 件をクリア…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet. A filter says which topics to look at.</source>
        <translation>まだ読み取っていません。対象のトピックはフィルターで指定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) cleared.</source>
        <translation>
            <numerusform>%n 件の保持メッセージをクリアしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) on %1.</source>
        <translation>
            <numerusform>%1 に %n 件の保持メッセージがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker forgets %n retained message(s): who subscribes later gets nothing. You can bring them back until you clear others.</source>
        <translation>
            <numerusform>ブローカーから %n 件の保持メッセージが消え、後からサブスクライブしても何も届かなくなります。ほかのメッセージをクリアするまでは元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージをクリア</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationForm</name>
    <message>
        <source>Save each label</source>
        <translation>ラベルを毎回保存</translation>
    </message>
    <message>
        <source>Print each label</source>
        <translation>ラベルを毎回印刷</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>デバイスの申告どおり</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>モデル名と同じ</translation>
    </message>
    <message>
        <source>A device is called this and the last six characters of its hardware ID; a name from the list of claim IDs comes first</source>
        <translation>デバイス名は、これにハードウェア ID の末尾 6 文字を付けたものになります。クレーム ID の一覧に名前があれば、そちらが優先されます</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>On the default printer, without asking</source>
        <translation>確認せずに既定のプリンターで印刷します</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名前の先頭</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi ネットワーク</translation>
    </message>
    <message>
        <source>Wi-Fi passphrase</source>
        <translation>Wi-Fi パスフレーズ</translation>
    </message>
    <message>
        <source>Folder of the labels</source>
        <translation>ラベルのフォルダー</translation>
    </message>
    <message>
        <source>Bit rate of every port at the station</source>
        <translation>ステーションの全ポートのビットレート</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationLedgerModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1（%2 回目）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>クレーム ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>不合格の理由</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationPage</name>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The station rests</source>
        <translation>ステーションは停止中です</translation>
    </message>
    <message>
        <source>Started, it provisions each device that is plugged in by itself: PASS or FAIL, a label, unplug, the next one. Several ports run at once.</source>
        <translation>開始すると、差し込んだデバイスを自動的にプロビジョニングします。PASS または FAIL の表示、ラベル、取り外し、次のデバイスの順に進みます。複数のポートを同時に処理します。</translation>
    </message>
    <message>
        <source>Start the station</source>
        <translation>ステーションを開始</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Provision each device that is plugged in from now on (F5)</source>
        <translation>これ以降に差し込んだデバイスを順にプロビジョニングします (F5)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Play a sound at PASS and at FAIL</source>
        <translation>PASS と FAIL のときに音を鳴らします</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Product, names, Wi-Fi, labels</source>
        <translation>製品、名前、Wi-Fi、ラベル</translation>
    </message>
    <message>
        <source>Claim IDs from a file…</source>
        <translation>クレーム ID をファイルから読み込み…</translation>
    </message>
    <message>
        <source>Take claim IDs, names and Store values from a CSV file</source>
        <translation>クレーム ID、名前、Store の値を CSV ファイルから読み込みます</translation>
    </message>
    <message>
        <source>Label of the selected line</source>
        <translation>選択した行のラベル</translation>
    </message>
    <message>
        <source>Show the label again, to print or to save it</source>
        <translation>ラベルをもう一度表示して、印刷または保存します</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy the command line that runs this station without a window</source>
        <translation>このステーションをウィンドウなしで実行するコマンドラインをコピーします</translation>
    </message>
    <message>
        <source>Ledger of the station</source>
        <translation>ステーションの台帳</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Stop the station</source>
        <translation>ステーションを停止</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音あり</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>No device yet in this shift</source>
        <translation>このシフトではまだデバイスがありません</translation>
    </message>
    <message>
        <source>%1 % at the first attempt</source>
        <translation>直行率 %1%</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 claim IDs left</source>
        <translation>%1: クレーム ID 残り %2 / %3 件</translation>
    </message>
    <message>
        <source>Plug in a device</source>
        <translation>デバイスを差し込んでください</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>どのポートでも可</translation>
    </message>
    <message>
        <source>Claim IDs from a file</source>
        <translation>クレーム ID のファイル</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · yield %3&#xa0;%</source>
        <translation>合格 %1 · 不合格 %2 · 歩留まり %3 %</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationTile</name>
    <message>
        <source>Plug in</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
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
        <translation>停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 of 8: %2</source>
        <translation>%1 / 8: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StepRow</name>
    <message>
        <source>Open the serial port</source>
        <translation>シリアルポートを開く</translation>
    </message>
    <message>
        <source>Ask the device what it is and what it can do</source>
        <translation>デバイスに種類と機能を問い合わせる</translation>
    </message>
    <message>
        <source>Give it a claim ID in the cloud</source>
        <translation>クラウドでクレーム ID を与える</translation>
    </message>
    <message>
        <source>Have it make a key and sign its certificate</source>
        <translation>デバイスに鍵を作らせ、その証明書に署名する</translation>
    </message>
    <message>
        <source>Write settings and credentials</source>
        <translation>設定と認証情報を書き込む</translation>
    </message>
    <message>
        <source>Read everything back and compare digests</source>
        <translation>すべて読み戻してダイジェストを照合する</translation>
    </message>
    <message>
        <source>Restart it and find it again</source>
        <translation>再起動して、もう一度検出する</translation>
    </message>
    <message>
        <source>Wait until it logs in with its own certificate</source>
        <translation>デバイス自身の証明書でログインするまで待つ</translation>
    </message>
    <message>
        <source>Hide the record of this step</source>
        <translation>このステップの記録を隠す</translation>
    </message>
    <message>
        <source>Show the record of this step</source>
        <translation>このステップの記録を表示</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreDrafts</name>
    <message numerus="yes">
        <source>bring back %n unsent change(s)</source>
        <translation>
            <numerusform>未送信の変更 %n 件の復元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreHistoryModel</name>
    <message>
        <source>(removed)</source>
        <translation>（削除）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreModel</name>
    <message>
        <source>(removed)</source>
        <translation>（削除）</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>change %1 back</source>
        <translation>%1 を元の値に戻す変更</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>There is a key %1 already. Edit it in the table.</source>
        <translation>キー %1 はすでにあります。表で編集してください。</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 の追加</translation>
    </message>
    <message numerus="yes">
        <source>remove %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>%1 の編集の取り消し</translation>
    </message>
    <message>
        <source>keep my %1</source>
        <translation>%1 は自分の値を維持</translation>
    </message>
    <message>
        <source>take their %1</source>
        <translation>%1 は相手の値を採用</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>デバイスの報告値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your changes are on their way. Edit again when they have arrived.</source>
        <translation>変更を送信中です。届いてから、もう一度編集してください。</translation>
    </message>
    <message>
        <source>There is nothing that could expire.</source>
        <translation>失効させられるものがありません。</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>%1 の失効時期</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StorePage</name>
    <message>
        <source>This Store is empty</source>
        <translation>この Store は空です</translation>
    </message>
    <message>
        <source>Keys appear here when the device sets them. You can add the first one yourself, paste rows, or import a file.</source>
        <translation>デバイスがキーを設定すると、ここに表示されます。最初のキーを自分で追加したり、行を貼り付けたり、ファイルをインポートしたりすることもできます。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>No Store to show</source>
        <translation>表示する Store がありません</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>フィルターに一致するキーがありません</translation>
    </message>
    <message>
        <source>The filter looks at keys, values and what the device reports.</source>
        <translation>フィルターはキー、値、デバイスの報告値を対象とします。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>%1 stays as it was. %2</source>
        <translation>%1 は元のままです。%2</translation>
    </message>
    <message>
        <source>Store values</source>
        <translation>Store の値</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the selected keys</source>
        <translation>選択したキーを削除</translation>
    </message>
    <message>
        <source>Take back the selected edits</source>
        <translation>選択した編集を取り消し</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>表示中の内容をエクスポート…</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>キーを絞り込み</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>キーと値を絞り込み</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Paste, import, export</source>
        <translation>貼り付け、インポート、エクスポート</translation>
    </message>
    <message>
        <source>No Store yet</source>
        <translation>Store はまだありません</translation>
    </message>
    <message>
        <source>%1 has no identity in the cloud so far. Provision it first; its Store appears with its first login.</source>
        <translation>%1 にはまだクラウドでの識別情報がありません。先にプロビジョニングしてください。Store は初回ログイン時に現れます。</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>デバイスを選択</translation>
    </message>
    <message>
        <source>Select a device on the left to see and edit its Store.</source>
        <translation>Store を表示、編集するには、左でデバイスを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>%n 件の変更を適用中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s), not applied yet</source>
        <translation>
            <numerusform>ステージ済みの変更 %n 件（未適用）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflicts first: keep yours or take theirs.</source>
        <translation>先に競合を解決してください。自分の値を維持するか、相手の値を採用します。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy a key and its value, side by side.</source>
        <translation>クリップボードに行がありません。キーと値を並べてコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>%n 行の貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; those that differ are staged.</source>
        <translation>
            <numerusform>%n 行を読み込み、異なるものをステージしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read, %2 not taken. %3</source>
        <translation>%1 行を読み込み、%2 行は取り込みませんでした。%3</translation>
    </message>
    <message>
        <source>Import Store values</source>
        <translation>Store の値をインポート</translation>
    </message>
    <message>
        <source>Store values (*.json *.csv *.tsv *.txt)</source>
        <translation>Store の値 (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>ファイルのインポート</translation>
    </message>
    <message>
        <source>Export Store values</source>
        <translation>Store の値をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The staged changes are not kept for the next start. %1</source>
        <translation>ステージ済みの変更は、次回の起動まで保存されません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this Store were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>プログラムの終了時に、この Store の変更 %n 件がステージされたまま未送信でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s) again</source>
        <translation>
            <numerusform>%n 件の変更をもう一度ステージする</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>キーの履歴</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>設定を読み取る</translation>
    </message>
    <message>
        <source>The device has told no setting</source>
        <translation>デバイスから設定の報告がありません</translation>
    </message>
    <message>
        <source>You can add the first one yourself, paste rows, or import a file. Applied, they are written to the device and read back.</source>
        <translation>最初の項目を自分で追加したり、行を貼り付けたり、ファイルをインポートしたりできます。適用すると、デバイスに書き込んで読み戻します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>失効なし</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Read the settings from the device</source>
        <translation>デバイスから設定を読み取る</translation>
    </message>
    <message>
        <source>No settings over this port</source>
        <translation>このポートでは設定を扱えません</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Provision it; the cloud keeps a Store for it then.</source>
        <translation>%1 は %2 を使用しており、読み書きできる設定がありません。プロビジョニングすると、クラウドがこのデバイスの Store を保持します。</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Edit what the cloud holds for it instead.</source>
        <translation>%1 は %2 を使用しており、読み書きできる設定がありません。代わりに、クラウドが保持する内容を編集してください。</translation>
    </message>
    <message>
        <source>Provision it</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>Show the cloud&apos;s Store</source>
        <translation>クラウドの Store を表示</translation>
    </message>
    <message>
        <source>The device&apos;s own settings</source>
        <translation>デバイス自身の設定</translation>
    </message>
    <message>
        <source>Reading them asks the device on %1 what it is and what it holds. Nothing on it changes.</source>
        <translation>読み取ると、%1 のデバイスに種類と保持する内容を問い合わせます。デバイス側は何も変わりません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreSource</name>
    <message>
        <source>Where the values are</source>
        <translation>値の場所</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>What the cloud holds for the device, and what the device reports</source>
        <translation>クラウドがデバイスのために保持する内容と、デバイスの報告値</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The settings that the device itself holds, read over its port</source>
        <translation>デバイス自身が保持する設定（ポート経由で読み取り）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreStaging</name>
    <message numerus="yes">
        <source>discard %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更の破棄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::SyncedRowsModel</name>
    <message>
        <source>%1, received %2</source>
        <translation>%1、受信 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Theme: the colours of the window</source>
        <translation>テーマ: ウィンドウの配色</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>デスクトップの配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Pause the timeline</source>
        <translation>タイムラインを一時停止</translation>
    </message>
    <message>
        <source>Hold the list still; nothing is lost</source>
        <translation>一覧の更新を止めます。何も失われません</translation>
    </message>
    <message>
        <source>Clear the timeline</source>
        <translation>タイムラインをクリア</translation>
    </message>
    <message>
        <source>Forget what the list holds</source>
        <translation>一覧の内容を消去します</translation>
    </message>
    <message>
        <source>Save the timeline…</source>
        <translation>タイムラインを保存…</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON Lines</source>
        <translation>表示中の内容を CSV または JSON Lines で保存します</translation>
    </message>
    <message>
        <source>Choose which channels are shown</source>
        <translation>表示するチャネルを選択します</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Filter by text or device</source>
        <translation>テキストまたはデバイスで絞り込み</translation>
    </message>
    <message>
        <source>Go on showing what arrives</source>
        <translation>新着の表示を再開します</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
    <message>
        <source>%1 new · buffer %2 %</source>
        <translation>新着 %1 件 · バッファ %2%</translation>
    </message>
    <message>
        <source>%1 oldest entries left the buffer</source>
        <translation>古い順に %1 件がバッファから外れました</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 件を破棄</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>タイムラインを保存</translation>
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
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The timeline could not be saved.</source>
        <translation>タイムラインを保存できませんでした。</translation>
    </message>
    <message>
        <source>A file that can be written at %1</source>
        <translation>%1 に書き込み可能なファイル</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>フィルターに一致する項目がありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the line, the broker, the Store and the limits do appears here, in one order.</source>
        <translation>まだ何も起きていません。シリアル回線、ブローカー、Store、制限措置の動きが、ここに時系列で表示されます。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineModel</name>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
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
        <translation>制限措置</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TlsCard</name>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け入れ済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself: the root of the chain</source>
        <translation>自身（チェーンのルート）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TopicTreeModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1、%n 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficDevicesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Messages of 1 KB or a started part of it, an hour</source>
        <translation>毎時のメッセージ数（1 KB 単位、端数切り上げ）</translation>
    </message>
    <message>
        <source>Of all the traffic in the window</source>
        <translation>ウィンドウ内の全トラフィックに占める割合</translation>
    </message>
    <message>
        <source>Measurements over the limit in a row</source>
        <translation>連続して上限を超えた計測の回数</translation>
    </message>
    <message>
        <source>What the device should wait before each message now</source>
        <translation>現在、各メッセージの前に待つべき時間</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Rate / h</source>
        <translation>レート / 時</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>連続超過</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>バックオフ</translation>
    </message>
    <message>
        <source>Topics that cost most</source>
        <translation>消費の多いトピック</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPage</name>
    <message>
        <source>Over the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>上限付近</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>上限内</translation>
    </message>
    <message>
        <source>Devices by share</source>
        <translation>デバイス（割合順）</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>プールの上限に対する割合</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>ポリシーを編集</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>現在時刻を追従します (End)</translation>
    </message>
    <message>
        <source>Devices by their share of the traffic</source>
        <translation>トラフィックに占める割合順のデバイス一覧</translation>
    </message>
    <message>
        <source>No device has sent yet</source>
        <translation>まだどのデバイスも送信していません</translation>
    </message>
    <message>
        <source>Provision a device or add a virtual one; it is listed here after its first measurement.</source>
        <translation>デバイスをプロビジョニングするか、仮想デバイスを追加してください。最初の計測の後、ここに表示されます。</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Ask the selected device to wait before each message</source>
        <translation>選択したデバイスに、各メッセージの前に待つよう指示します</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Cut the selected device off and revoke its certificate</source>
        <translation>選択したデバイスを切り離し、証明書を失効させます</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>再クレーム</translation>
    </message>
    <message>
        <source>Let the selected, released device back in</source>
        <translation>選択した解放済みデバイスの復帰を許可します</translation>
    </message>
    <message>
        <source>Edit the traffic policy</source>
        <translation>トラフィックポリシーを編集</translation>
    </message>
    <message>
        <source>Change the limit, the window and the interval</source>
        <translation>上限、ウィンドウ、計測間隔を変更します</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of the pool&apos;s limit</source>
        <translation>プールの上限の %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. The first figures come with the first device that connects.</source>
        <translation>まだ計測していません。最初のデバイスが接続すると数値が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2 / h a device
over %3, measured every %4</source>
        <translation>%1: 1 台あたり %2 / 時
ウィンドウ %3、計測間隔 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 に、各メッセージの前により長く待つよう指示します。接続は維持され、速さは自動的に元に戻ります。接続中の %n 台のうち 1 台に影響します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>1 台をスロットリング</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 をただちに切り離し、証明書を失効させます。再クレームするまで再接続できません。接続中の %n 台のうち 1 台に影響します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>1 台を解放</translation>
    </message>
    <message>
        <source>%1 may connect again and gets a new certificate for it; the old one stays revoked. 1 device is affected.</source>
        <translation>%1 は再び接続できるようになり、そのための新しい証明書を受け取ります。古い証明書は失効したままです。1 台に影響します。</translation>
    </message>
    <message>
        <source>Reclaim 1 device</source>
        <translation>1 台を再クレーム</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Ask the selected device to stay away for a while</source>
        <translation>選択したデバイスに、しばらく接続を控えるよう指示します</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>%1 に、接続を切り、通常 1 時間は接続を控えるよう指示します。証明書は有効なままです。接続中の %n 台のうち 1 台に影響します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>1 台を切断</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPlot</name>
    <message>
        <source>The pool&apos;s rate over time</source>
        <translation>プールのレートの推移</translation>
    </message>
    <message>
        <source>The first measurement is under way</source>
        <translation>最初の計測を行っています</translation>
    </message>
    <message>
        <source>limit %1 / h</source>
        <translation>上限 %1 / 時</translation>
    </message>
    <message>
        <source>burst %1 / h</source>
        <translation>バースト %1 / 時</translation>
    </message>
    <message>
        <source>burst %1 / h, above the plot</source>
        <translation>バースト %1 / 時（グラフの範囲外）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ValueDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::WindowActions</name>
    <message>
        <source>&amp;Attach a simulated device</source>
        <translation>シミュレートデバイスを接続(&amp;A)</translation>
    </message>
    <message>
        <source>Start a device on a pseudo-terminal, as unprovisioned as a new one</source>
        <translation>新品と同じ未プロビジョニングのデバイスを疑似端末上で起動します</translation>
    </message>
    <message>
        <source>Add a &amp;virtual device</source>
        <translation>仮想デバイスを追加(&amp;V)</translation>
    </message>
    <message>
        <source>Add a device that registers and sends by itself</source>
        <translation>自動で登録と送信を行うデバイスを追加します</translation>
    </message>
    <message>
        <source>Add a &amp;port by its path…</source>
        <translation>パスを指定してポートを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>For a port that does not appear by itself, such as a pseudo-terminal</source>
        <translation>疑似端末など、自動では一覧に現れないポートに使います</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>すべてから検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find any action and any device</source>
        <translation>操作とデバイスをまとめて検索します</translation>
    </message>
    <message>
        <source>Fi&amp;lter devices</source>
        <translation>デバイスを絞り込み(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the filter of the device list</source>
        <translation>デバイス一覧のフィルターに移動します</translation>
    </message>
    <message>
        <source>Show the &amp;pool</source>
        <translation>プールを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Select no device and show all together</source>
        <translation>デバイスの選択を解除して全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>タイムラインの表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and stop the bench cloud</source>
        <translation>ウィンドウを閉じ、ベンチクラウドを停止します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connect to a broker…</source>
        <translation>ブローカーに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Work with an MQTT broker of your own in place of the bench cloud</source>
        <translation>ベンチクラウドの代わりに自分の MQTT ブローカーで作業します</translation>
    </message>
    <message>
        <source>&amp;Start the cloud again</source>
        <translation>クラウドを再起動(&amp;S)</translation>
    </message>
    <message>
        <source>Bring the bench cloud up, or connect to the broker, again after it failed</source>
        <translation>失敗の後、ベンチクラウドを起動し直すか、ブローカーに接続し直します</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>The wait was cancelled</source>
        <translation>待機がキャンセルされました</translation>
    </message>
</context>
<context>
    <name>mqtt</name>
    <message>
        <source>nothing is wrong</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>a text is longer than 65535 bytes</source>
        <translation>テキストが 65535 バイトを超えている</translation>
    </message>
    <message>
        <source>a text is not UTF-8, or holds U+0000 or a surrogate</source>
        <translation>テキストが UTF-8 ではないか、U+0000 またはサロゲートを含む</translation>
    </message>
    <message>
        <source>a topic name is empty</source>
        <translation>トピック名が空</translation>
    </message>
    <message>
        <source>a topic name holds a wildcard</source>
        <translation>トピック名にワイルドカードが含まれる</translation>
    </message>
    <message>
        <source>a topic filter is empty, or a wildcard does not fill its level, or # is not the last level</source>
        <translation>トピックフィルターが空であるか、ワイルドカードが階層全体を占めていないか、# が最後の階層ではない</translation>
    </message>
    <message>
        <source>a QoS is not 0, 1 or 2</source>
        <translation>QoS が 0、1、2 のいずれでもない</translation>
    </message>
    <message>
        <source>a packet is larger than the limit</source>
        <translation>パケットが上限を超えている</translation>
    </message>
    <message>
        <source>a packet type is reserved, or not one that a broker sends</source>
        <translation>パケットタイプが予約値であるか、ブローカーが送信するものではない</translation>
    </message>
    <message>
        <source>the flags of a packet&apos;s first byte are not the ones that its type asks for</source>
        <translation>パケットの先頭バイトのフラグが、タイプの求めるものと異なる</translation>
    </message>
    <message>
        <source>a remaining length takes more than four bytes</source>
        <translation>残り長が 4 バイトを超えている</translation>
    </message>
    <message>
        <source>a packet is longer or shorter than its fields</source>
        <translation>パケットの長さがフィールドと一致しない</translation>
    </message>
    <message>
        <source>a packet identifier is zero</source>
        <translation>パケット識別子がゼロ</translation>
    </message>
    <message>
        <source>a packet came before CONNACK</source>
        <translation>CONNACK より前にパケットが届いた</translation>
    </message>
    <message>
        <source>a second CONNACK came</source>
        <translation>2 つ目の CONNACK が届いた</translation>
    </message>
    <message>
        <source>reserved CONNACK flags are set</source>
        <translation>CONNACK の予約フラグが立っている</translation>
    </message>
    <message>
        <source>CONNACK reports a stored session that was not asked for, or together with a refusal</source>
        <translation>CONNACK が、要求していない保存済みセッションを報告したか、拒否と同時にセッションを報告した</translation>
    </message>
    <message>
        <source>a SUBACK holds another number of codes than filters were sent</source>
        <translation>SUBACK のコードの数が、送信したフィルターの数と異なる</translation>
    </message>
    <message>
        <source>a SUBACK holds a code other than 0, 1, 2 and 128</source>
        <translation>SUBACK に 0、1、2、128 以外のコードが含まれる</translation>
    </message>
    <message>
        <source>a SUBACK or UNSUBACK answers no request</source>
        <translation>SUBACK または UNSUBACK に対応する要求がない</translation>
    </message>
    <message>
        <source>a message was acknowledged by a packet of another QoS</source>
        <translation>メッセージが別の QoS のパケットで受領確認された</translation>
    </message>
    <message>
        <source>a PINGREQ was not answered</source>
        <translation>PINGREQ に応答がない</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>接続がない</translation>
    </message>
    <message>
        <source>there is a connection already</source>
        <translation>すでに接続がある</translation>
    </message>
    <message>
        <source>a list is empty</source>
        <translation>リストが空</translation>
    </message>
    <message>
        <source>a password is given without a user</source>
        <translation>ユーザーなしでパスワードが指定されている</translation>
    </message>
    <message>
        <source>an empty client identifier needs a clean session</source>
        <translation>空のクライアント識別子には clean session が必要</translation>
    </message>
    <message>
        <source>all packet identifiers are in use</source>
        <translation>パケット識別子がすべて使用中</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The broker did not complete the connection in time.</source>
        <translation>ブローカーが時間内に接続を完了しませんでした。</translation>
    </message>
    <message>
        <source>The link is open, but no CONNACK came.</source>
        <translation>リンクは開いていますが、CONNACK が届きませんでした。</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>リンクを開けませんでした。</translation>
    </message>
    <message>
        <source>A CONNACK within %1 ms.</source>
        <translation>%1 ms 以内の CONNACK。</translation>
    </message>
    <message>
        <source>The CONNECT was not sent.</source>
        <translation>CONNECT は送信されませんでした。</translation>
    </message>
    <message>
        <source>The message was dropped with its session.</source>
        <translation>メッセージはセッションとともに破棄されました。</translation>
    </message>
    <message>
        <source>The message was dropped: the connection ended, and with it its clean session.</source>
        <translation>メッセージは破棄されました: 接続が終了し、clean session も終了しました。</translation>
    </message>
    <message>
        <source>The connection ended before the broker answered.</source>
        <translation>ブローカーが応答する前に接続が終了しました。</translation>
    </message>
    <message>
        <source>The MQTT client was closed.</source>
        <translation>MQTT クライアントは閉じられました。</translation>
    </message>
    <message>
        <source>The client is connected, or connecting, already.</source>
        <translation>クライアントはすでに接続済みか、接続処理中です。</translation>
    </message>
    <message>
        <source>The message waits in the outbox of its session.</source>
        <translation>メッセージはセッションの送信トレイで待機しています。</translation>
    </message>
    <message>
        <source>The session is in use.</source>
        <translation>セッションは使用中です。</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>メッセージは送信されませんでした。</translation>
    </message>
    <message>
        <source>The message was not sent: too many bytes are waiting for the broker.</source>
        <translation>メッセージは送信されませんでした: ブローカー宛てに待機中のバイト数が多すぎます。</translation>
    </message>
    <message>
        <source>The subscription was not sent.</source>
        <translation>サブスクライブは送信されませんでした。</translation>
    </message>
    <message>
        <source>The unsubscription was not sent.</source>
        <translation>サブスクライブの解除は送信されませんでした。</translation>
    </message>
    <message>
        <source>The broker answered a QoS 2 message with PUBACK.</source>
        <translation>ブローカーが QoS 2 のメッセージに PUBACK で応答しました。</translation>
    </message>
    <message>
        <source>PUBACK for packet identifier %1.</source>
        <translation>パケット識別子 %1 に対する PUBACK。</translation>
    </message>
    <message>
        <source>The broker does not offer QoS 2; the message may have been delivered.</source>
        <translation>ブローカーは QoS 2 に対応していません。メッセージは配信された可能性があります。</translation>
    </message>
    <message>
        <source>Publish with QoS 1 to this broker.</source>
        <translation>このブローカーには QoS 1 でパブリッシュしてください。</translation>
    </message>
    <message>
        <source>It does not speak MQTT 3.1.1.</source>
        <translation>MQTT 3.1.1 に対応していません。</translation>
    </message>
    <message>
        <source>Use a broker that speaks MQTT 3.1.1.</source>
        <translation>MQTT 3.1.1 に対応したブローカーを使ってください。</translation>
    </message>
    <message>
        <source>It does not accept this client identifier.</source>
        <translation>このクライアント識別子を受け付けません。</translation>
    </message>
    <message>
        <source>Use another client identifier.</source>
        <translation>別のクライアント識別子を使ってください。</translation>
    </message>
    <message>
        <source>Its MQTT service is not available at the moment.</source>
        <translation>MQTT サービスが現在利用できません。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが間違っています。</translation>
    </message>
    <message>
        <source>Correct user name and password.</source>
        <translation>ユーザー名とパスワードを修正してください。</translation>
    </message>
    <message>
        <source>This client is not authorised to connect.</source>
        <translation>このクライアントには接続の権限がありません。</translation>
    </message>
    <message>
        <source>Check the certificate or user, and the broker&apos;s access rules.</source>
        <translation>証明書またはユーザーと、ブローカーのアクセス規則を確認してください。</translation>
    </message>
    <message>
        <source>In it, %1.</source>
        <translation>その内容: %1。</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>修正してください。何も送信していません。</translation>
    </message>
    <message>
        <source>The broker did not answer a PINGREQ in time.</source>
        <translation>ブローカーが時間内に PINGREQ に応答しませんでした。</translation>
    </message>
    <message>
        <source>The broker hangs, or the network lost the connection.</source>
        <translation>ブローカーが停止しているか、ネットワークで接続が失われました。</translation>
    </message>
    <message>
        <source>The broker broke the MQTT 3.1.1 protocol.</source>
        <translation>ブローカーが MQTT 3.1.1 プロトコルに違反しました。</translation>
    </message>
    <message>
        <source>In what it sent, %1.</source>
        <translation>ブローカーの送信内容: %1。</translation>
    </message>
    <message>
        <source>A defect in the broker, or something that is not MQTT listens on this port.</source>
        <translation>ブローカーの不具合か、このポートで MQTT 以外のものが待ち受けています。</translation>
    </message>
    <message>
        <source>The broker refused the connection.</source>
        <translation>ブローカーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>CONNACK return code %1.</source>
        <translation>CONNACK のリターンコード %1。</translation>
    </message>
    <message>
        <source>Return code 0.</source>
        <translation>リターンコード 0。</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>ブローカーに接続されていません。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>先に接続してください。</translation>
    </message>
    <message>
        <source>The connection was closed on request.</source>
        <translation>要求により接続を閉じました。</translation>
    </message>
    <message>
        <source>An outbox needs a session that lasts.</source>
        <translation>送信トレイには永続的なセッションが必要です。</translation>
    </message>
    <message>
        <source>A client identifier, and clean session off.</source>
        <translation>クライアント識別子があり、clean session がオフ。</translation>
    </message>
    <message>
        <source>The outbox holds a message that cannot be sent.</source>
        <translation>送信トレイに送信できないメッセージがあります。</translation>
    </message>
    <message>
        <source>The database was changed by something else.</source>
        <translation>データベースがほかのプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Remove the message, or move the database aside.</source>
        <translation>メッセージを削除するか、データベースを移動してください。</translation>
    </message>
    <message>
        <source>No host is given.</source>
        <translation>ホストが指定されていません。</translation>
    </message>
    <message>
        <source>Give the broker&apos;s name or address.</source>
        <translation>ブローカーの名前またはアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>ポート 0 には接続できません。</translation>
    </message>
    <message>
        <source>Give the broker&apos;s port.</source>
        <translation>ブローカーのポートを指定してください。</translation>
    </message>
    <message>
        <source>The retained messages could not be read in time.</source>
        <translation>時間内に保持メッセージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>an answer within 15 s</source>
        <translation>15 秒以内の応答</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1.</source>
        <translation>ブローカーが %1 のサブスクライブを拒否しました。</translation>
    </message>
    <message>
        <source>Its access rules do not allow it.</source>
        <translation>アクセス規則で許可されていません。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続は閉じられました。</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection.</source>
        <translation>%1 のブローカーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection during the TLS handshake.</source>
        <translation>%1 のブローカーが TLS ハンドシェイク中に接続を閉じました。</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port, or is just stopping.</source>
        <translation>このポートで TLS を使っていないか、停止処理中です。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 への接続が失われました。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>このポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start the broker, or correct host and port.</source>
        <translation>ブローカーを起動するか、ホストとポートを修正してください。</translation>
    </message>
    <message>
        <source>The name is wrong, or name resolution does not work here.</source>
        <translation>名前が間違っているか、名前解決が機能していません。</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>ホスト名とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>クライアント証明書を読み取れません。</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form, or only the key was given.</source>
        <translation>PEM 形式の証明書ではないか、鍵だけが指定されています。</translation>
    </message>
    <message>
        <source>Choose the certificate file that belongs to the key.</source>
        <translation>鍵に対応する証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>秘密鍵を読み取れません。</translation>
    </message>
    <message>
        <source>It is not an RSA or EC key in PEM form, or its passphrase is another.</source>
        <translation>PEM 形式の RSA 鍵または EC 鍵ではないか、パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Choose the key file of the certificate and give its passphrase.</source>
        <translation>証明書の鍵のファイルを選び、パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation>TLS を利用できません。</translation>
    </message>
    <message>
        <source>Qt found no usable OpenSSL library.</source>
        <translation>Qt が使用可能な OpenSSL ライブラリを見つけられませんでした。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>OpenSSL 3 をインストールしてください。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read.</source>
        <translation>認証局の証明書を読み取れません。</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>PEM 形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate.</source>
        <translation>認証局の証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The broker asks for a client certificate, and none was shown.</source>
        <translation>ブローカーがクライアント証明書を求めましたが、提示されませんでした。</translation>
    </message>
    <message>
        <source>Give a client certificate and its key.</source>
        <translation>クライアント証明書とその鍵を指定してください。</translation>
    </message>
    <message>
        <source>The broker knows our certificate as revoked.</source>
        <translation>ブローカーは、こちらの証明書を失効済みとみなしています。</translation>
    </message>
    <message>
        <source>Have a new certificate issued.</source>
        <translation>新しい証明書の発行を受けてください。</translation>
    </message>
    <message>
        <source>The broker finds our certificate expired.</source>
        <translation>ブローカーは、こちらの証明書を期限切れと判断しました。</translation>
    </message>
    <message>
        <source>Have a new certificate issued, or correct the clocks.</source>
        <translation>新しい証明書の発行を受けるか、時計を合わせてください。</translation>
    </message>
    <message>
        <source>The broker does not trust the authority that issued our certificate.</source>
        <translation>ブローカーは、こちらの証明書を発行した認証局を信頼していません。</translation>
    </message>
    <message>
        <source>Use a certificate of the broker&apos;s own authority.</source>
        <translation>ブローカー自身の認証局の証明書を使ってください。</translation>
    </message>
    <message>
        <source>The broker refused our certificate.</source>
        <translation>ブローカーが、こちらの証明書を拒否しました。</translation>
    </message>
    <message>
        <source>The broker does not speak TLS on this port.</source>
        <translation>ブローカーはこのポートで TLS を使っていません。</translation>
    </message>
    <message>
        <source>Correct the port, or turn TLS off.</source>
        <translation>ポートを修正するか、TLS をオフにしてください。</translation>
    </message>
    <message>
        <source>The broker speaks none of the protocols offered by ALPN.</source>
        <translation>ブローカーは、ALPN で提示したプロトコルのいずれにも対応していません。</translation>
    </message>
    <message>
        <source>Correct the ALPN setting.</source>
        <translation>ALPN の設定を修正してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>%1 の証明書は受け入れられませんでした。</translation>
    </message>
    <message>
        <source>A certificate for this host name.</source>
        <translation>このホスト名に対する証明書。</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>証明書は %1 に対するものです。</translation>
    </message>
    <message>
        <source>Connect by a name that the certificate holds.</source>
        <translation>証明書に含まれる名前で接続してください。</translation>
    </message>
    <message>
        <source>A certificate that is valid today.</source>
        <translation>現在有効な証明書。</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2.</source>
        <translation>有効期間は %1 ～ %2 です。</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate, or correct the clock.</source>
        <translation>ブローカーの証明書を更新するか、時計を合わせてください。</translation>
    </message>
    <message>
        <source>A certificate that is still good.</source>
        <translation>失効していない証明書。</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>認証局が失効させました。</translation>
    </message>
    <message>
        <source>Have a new certificate issued for the broker.</source>
        <translation>ブローカーに新しい証明書を発行してもらってください。</translation>
    </message>
    <message>
        <source>A certificate of a trusted authority, or one that is trusted itself.</source>
        <translation>信頼された認証局の証明書、またはそれ自体が信頼された証明書。</translation>
    </message>
    <message>
        <source>The broker signed its certificate itself.</source>
        <translation>ブローカーの証明書は自己署名です。</translation>
    </message>
    <message>
        <source>Give this very certificate as the authority, if the broker is the right one.</source>
        <translation>ブローカーが正しいものであれば、この証明書自体を認証局として指定してください。</translation>
    </message>
    <message>
        <source>A chain that ends at a trusted authority.</source>
        <translation>信頼された認証局で終わるチェーン。</translation>
    </message>
    <message>
        <source>The authority that issued it is not among the trusted ones.</source>
        <translation>発行した認証局は、信頼された認証局に含まれていません。</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate that belongs to this broker.</source>
        <translation>このブローカーの認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>%1 との TLS ハンドシェイクが失敗しました。</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>A message in the outbox makes no sense.</source>
        <translation>送信トレイに解釈できないメッセージがあります。</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <translation>セッション %2 のメッセージ %1</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>別のプログラムがデータベースに書き込んだか、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>Remove the message from the table outbox.</source>
        <translation>表 outbox からメッセージを削除してください。</translation>
    </message>
    <message>
        <source>The outbox cannot be written, so nothing was sent.</source>
        <translation>送信トレイに書き込めないため、何も送信していません。</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>A server certificate needs names.</source>
        <translation>サーバー証明書には名前が必要です。</translation>
    </message>
    <message>
        <source>DNS:host or IP:address</source>
        <translation>DNS:ホスト または IP:アドレス</translation>
    </message>
    <message>
        <source>The revocation list cannot be made.</source>
        <translation>失効リストを作成できません。</translation>
    </message>
    <message>
        <source>The authority&apos;s folder %1 cannot be made.</source>
        <translation>認証局のフォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>別のホームを選ぶか、親フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 cannot be used: %2</source>
        <translation>認証局の鍵 %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move the folder aside; nothing was changed.</source>
        <translation>コピーから復元するか、フォルダーを移動してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate %1 is damaged.</source>
        <translation>認証局の証明書 %1 が破損しています。</translation>
    </message>
    <message>
        <source>%1 is not an authority&apos;s certificate.</source>
        <translation>%1 は認証局の証明書ではありません。</translation>
    </message>
    <message>
        <source>Move the folder aside; nothing was changed.</source>
        <translation>フォルダーを移動してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The authority&apos;s key and certificate in %1 do not belong together.</source>
        <translation>%1 の認証局の鍵と証明書が対応していません。</translation>
    </message>
    <message>
        <source>Put the right pair back, or move the folder aside; nothing was changed.</source>
        <translation>正しい組に戻すか、フォルダーを移動してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate has expired.</source>
        <translation>認証局の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not valid yet.</source>
        <translation>認証局の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>If that is a surprise, this machine&apos;s clock is wrong.</source>
        <translation>心当たりがなければ、このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Set the clock, or move %1 aside to start a new authority; nothing was changed.</source>
        <translation>時計を合わせるか、%1 を移動して新しい認証局を作成してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 is missing.</source>
        <translation>認証局の鍵 %1 がありません。</translation>
    </message>
    <message>
        <source>The certificate cannot be made.</source>
        <translation>証明書を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Give yourself the right to it, or choose another home.</source>
        <translation>アクセス権を設定するか、別のホームを選んでください。</translation>
    </message>
    <message>
        <source>%1 is larger than it can rightly be.</source>
        <translation>%1 が想定される大きさを超えています。</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>最大 %1 バイト</translation>
    </message>
    <message>
        <source>This is not a PEM certificate.</source>
        <translation>PEM 形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>A private key cannot be made.</source>
        <translation>秘密鍵を作成できません。</translation>
    </message>
    <message>
        <source>The private key cannot be decrypted.</source>
        <translation>秘密鍵を復号できません。</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Give the right passphrase.</source>
        <translation>正しいパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This is not a PEM private key.</source>
        <translation>PEM 形式の秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>The private key is of another kind.</source>
        <translation>秘密鍵の種類が異なります。</translation>
    </message>
    <message>
        <source>a key on the curve P-256</source>
        <translation>曲線 P-256 の鍵</translation>
    </message>
    <message>
        <source>The private key cannot be written as text.</source>
        <translation>秘密鍵をテキストとして書き出せません。</translation>
    </message>
    <message>
        <source>The signing request cannot be made.</source>
        <translation>署名要求を作成できません。</translation>
    </message>
</context>
<context>
    <name>serial</name>
    <message>
        <source>A login at the broker.</source>
        <translation>ブローカーへのログイン。</translation>
    </message>
    <message>
        <source>The device waits before it tries to connect again.</source>
        <translation>デバイスは、再接続を試みる前に待機しています。</translation>
    </message>
    <message>
        <source>Earlier attempts failed, and it backs off.</source>
        <translation>それまでの試行が失敗し、間隔を空けています。</translation>
    </message>
    <message>
        <source>Find out why the earlier attempts failed, restart the device, then resume.</source>
        <translation>それまでの試行が失敗した原因を調べ、デバイスを再起動してから再開してください。</translation>
    </message>
    <message>
        <source>The device has no network.</source>
        <translation>デバイスがネットワークに接続していません。</translation>
    </message>
    <message>
        <source>The Wi-Fi name or passphrase is wrong, or there is no coverage.</source>
        <translation>Wi-Fi の名前またはパスフレーズが間違っているか、電波が届いていません。</translation>
    </message>
    <message>
        <source>Give it a network that is in reach, then resume.</source>
        <translation>電波の届くネットワークを指定してから、再開してください。</translation>
    </message>
    <message>
        <source>The device does not reach its endpoint.</source>
        <translation>デバイスがエンドポイントに到達できません。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name does not resolve, its port is another one, or a firewall stands in between.</source>
        <translation>エンドポイントの名前を解決できないか、ポートが異なるか、途中にファイアウォールがあります。</translation>
    </message>
    <message>
        <source>Compare the endpoint on the device with that of the cloud.</source>
        <translation>デバイスのエンドポイントとクラウドのエンドポイントを比較してください。</translation>
    </message>
    <message>
        <source>The TLS handshake between the device and its endpoint failed.</source>
        <translation>デバイスとエンドポイントの間の TLS ハンドシェイクが失敗しました。</translation>
    </message>
    <message>
        <source>The root certificate does not fit the endpoint, the device&apos;s clock is wrong, or the endpoint does not take the device&apos;s certificate.</source>
        <translation>ルート証明書がエンドポイントと合わないか、デバイスの時計がずれているか、エンドポイントがデバイスの証明書を受け付けません。</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the alert, and at the device&apos;s clock.</source>
        <translation>ブローカーのログのアラートと、デバイスの時計を確認してください。</translation>
    </message>
    <message>
        <source>The broker refused the device&apos;s MQTT login.</source>
        <translation>ブローカーがデバイスの MQTT ログインを拒否しました。</translation>
    </message>
    <message>
        <source>The certificate is not active, or may not use this client ID.</source>
        <translation>証明書が有効化されていないか、このクライアント ID を使用できません。</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the client ID and the reason.</source>
        <translation>ブローカーのログで、クライアント ID と理由を確認してください。</translation>
    </message>
    <message>
        <source>The device logged in, and the broker then allowed it nothing.</source>
        <translation>デバイスはログインしましたが、その後ブローカーから何も許可されませんでした。</translation>
    </message>
    <message>
        <source>The policy of its certificate does not cover its topics.</source>
        <translation>証明書のポリシーがデバイスのトピックを対象にしていません。</translation>
    </message>
    <message>
        <source>Attach a policy that allows the device&apos;s own topics.</source>
        <translation>デバイス自身のトピックを許可するポリシーを付けてください。</translation>
    </message>
    <message>
        <source>Nothing answered on %1.</source>
        <translation>%1 で応答がありませんでした。</translation>
    </message>
    <message>
        <source>Not one byte came. %1</source>
        <translation>1 バイトも届きませんでした。%1</translation>
    </message>
    <message>
        <source>The device is off, hangs, or its lines are not connected to this port.</source>
        <translation>デバイスの電源が切れているか、停止しているか、線がこのポートにつながっていません。</translation>
    </message>
    <message>
        <source>Check power and wiring, reset the device, then resume.</source>
        <translation>電源と配線を確認し、デバイスをリセットしてから再開してください。</translation>
    </message>
    <message>
        <source>The device on %1 talks, but in no language that Ferrule knows.</source>
        <translation>%1 のデバイスは出力していますが、Ferrule の知らない形式です。</translation>
    </message>
    <message>
        <source>%1 bytes came, %2 frames of them damaged, none a reply.</source>
        <translation>%1 バイトを受信。破損フレーム %2 個、応答なし。</translation>
    </message>
    <message>
        <source>Another bit rate, or firmware without a provisioning dialect.</source>
        <translation>ビットレートが異なるか、ファームウェアにプロビジョニング用の方言がありません。</translation>
    </message>
    <message>
        <source>A bad cable, or another program that reads from the port.</source>
        <translation>ケーブルの不良か、別のプログラムがポートから読み取っています。</translation>
    </message>
    <message>
        <source>Look at the console: legible text means that the bit rate is right.</source>
        <translation>コンソールを確認してください: 文字が読めれば、ビットレートは合っています。</translation>
    </message>
    <message>
        <source>A reply in one of the dialects that Ferrule speaks.</source>
        <translation>Ferrule が対応する方言での応答。</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>ポート %1 がありません。</translation>
    </message>
    <message>
        <source>The device is unplugged, switched off, or still starting.</source>
        <translation>デバイスが取り外されているか、電源が切れているか、まだ起動中です。</translation>
    </message>
    <message>
        <source>Plug the device in, then resume.</source>
        <translation>デバイスを差し込んでから、再開してください。</translation>
    </message>
    <message>
        <source>opened %1 at %2 baud</source>
        <translation>%1 を %2 ボーで開きました</translation>
    </message>
    <message>
        <source>The port was closed.</source>
        <translation>ポートは閉じられました。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じた状態</translation>
    </message>
    <message>
        <source>The device joins no Wi-Fi network over this line.</source>
        <translation>デバイスはこの回線経由では Wi-Fi ネットワークに参加できません。</translation>
    </message>
    <message>
        <source>%1 bytes are not shown: a secret was on the line</source>
        <translation>%1 バイトを非表示: 回線上にシークレットがありました</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>%1 を使用しています。</translation>
    </message>
    <message>
        <source>The firmware, or the dialect itself, has no command for it.</source>
        <translation>ファームウェアまたは方言自体に、そのためのコマンドがありません。</translation>
    </message>
    <message>
        <source>The device cannot list its settings over this line.</source>
        <translation>デバイスはこの回線経由では設定を一覧できません。</translation>
    </message>
    <message>
        <source>The device cannot tell a setting over this line.</source>
        <translation>デバイスはこの回線経由では設定を報告できません。</translation>
    </message>
    <message>
        <source>The device cannot take a setting over this line.</source>
        <translation>デバイスはこの回線経由では設定を受け取れません。</translation>
    </message>
    <message>
        <source>The device cannot delete a setting over this line.</source>
        <translation>デバイスはこの回線経由では設定を削除できません。</translation>
    </message>
    <message>
        <source>The device cannot stage writes over this line.</source>
        <translation>デバイスはこの回線経由では書き込みをステージできません。</translation>
    </message>
    <message>
        <source>The device cannot take a credential over this line.</source>
        <translation>デバイスはこの回線経由では認証情報を受け取れません。</translation>
    </message>
    <message>
        <source>The device cannot tell the digest of a credential over this line.</source>
        <translation>デバイスはこの回線経由では認証情報のダイジェストを報告できません。</translation>
    </message>
    <message>
        <source>The device cannot hand out a credential over this line.</source>
        <translation>デバイスはこの回線経由では認証情報を渡せません。</translation>
    </message>
    <message>
        <source>The device cannot make a key over this line.</source>
        <translation>デバイスはこの回線経由では鍵を作成できません。</translation>
    </message>
    <message>
        <source>The device cannot sign a certificate request over this line.</source>
        <translation>デバイスはこの回線経由では証明書要求に署名できません。</translation>
    </message>
    <message>
        <source>The device cannot show a certificate that it came with over this line.</source>
        <translation>デバイスはこの回線経由では付属の証明書を提示できません。</translation>
    </message>
    <message>
        <source>The device cannot be told the time over this line.</source>
        <translation>この回線経由ではデバイスに時刻を設定できません。</translation>
    </message>
    <message>
        <source>The device cannot join a Wi-Fi network over this line.</source>
        <translation>デバイスはこの回線経由では Wi-Fi ネットワークに参加できません。</translation>
    </message>
    <message>
        <source>The device cannot be told to connect over this line.</source>
        <translation>この回線経由ではデバイスに接続を指示できません。</translation>
    </message>
    <message>
        <source>The device cannot be restarted over this line.</source>
        <translation>この回線経由ではデバイスを再起動できません。</translation>
    </message>
    <message>
        <source>The device cannot be told how to send over this line.</source>
        <translation>この回線経由ではデバイスに送信方法を指示できません。</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>The device did not answer %1.</source>
        <translation>デバイスが %1 に応答しませんでした。</translation>
    </message>
    <message>
        <source>No final result to %1 attempts, given %2 s each.</source>
        <translation>%1 回試行しましたが、最終結果がありませんでした（各 %2 秒）。</translation>
    </message>
    <message>
        <source>The device hangs, restarts, or the line loses bytes.</source>
        <translation>デバイスが停止または再起動しているか、回線でバイトが失われています。</translation>
    </message>
    <message>
        <source>Reset the device and resume.</source>
        <translation>デバイスをリセットしてから再開してください。</translation>
    </message>
    <message>
        <source>The line was closed.</source>
        <translation>回線は閉じられました。</translation>
    </message>
    <message>
        <source>← %1 %2 bytes</source>
        <translation>← %1 %2 バイト</translation>
    </message>
    <message>
        <source>The device refused %1.</source>
        <translation>デバイスが %1 を拒否しました。</translation>
    </message>
    <message>
        <source>It answered ERR%1 %2.</source>
        <translation>応答: ERR%1 %2。</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>応答: %1。</translation>
    </message>
    <message>
        <source>It answered ERROR.</source>
        <translation>応答: ERROR。</translation>
    </message>
    <message>
        <source>Look at the console for what the device printed, then try again.</source>
        <translation>コンソールでデバイスの出力を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>→ %1 bytes of data</source>
        <translation>→ データ %1 バイト</translation>
    </message>
    <message>
        <source>AT, to get back into step</source>
        <translation>AT（同期の回復）</translation>
    </message>
    <message>
        <source>→ line ends</source>
        <translation>→ 行末</translation>
    </message>
    <message>
        <source>%1 was not sent: another command is under way.</source>
        <translation>%1 は送信されませんでした: 別のコマンドを実行中です。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The answer to %1 cannot be used.</source>
        <translation>%1 への応答を使用できません。</translation>
    </message>
    <message>
        <source>OK, and no line before it that holds a value.</source>
        <translation>OK を受信。その前に値を含む行がない。</translation>
    </message>
    <message>
        <source>→ %1 bytes that end what was left half said</source>
        <translation>→ 途中で終わったものを閉じる %1 バイト</translation>
    </message>
    <message>
        <source>The device answers %1 differently each time.</source>
        <translation>デバイスは %1 に毎回異なる応答を返します。</translation>
    </message>
    <message>
        <source>%1 answers, no two in a row alike.</source>
        <translation>応答 %1 件、連続して一致するものなし。</translation>
    </message>
    <message>
        <source>Bytes are hurt on the line.</source>
        <translation>回線上でバイトが損傷しています。</translation>
    </message>
    <message>
        <source>Check cable and bit rate, then resume.</source>
        <translation>ケーブルとビットレートを確認してから再開してください。</translation>
    </message>
    <message>
        <source>The device speaks AT, but is no %1.</source>
        <translation>デバイスは AT に対応していますが、%1 ではありません。</translation>
    </message>
    <message>
        <source>The security tag holds nothing of this kind.</source>
        <translation>セキュリティタグにこの種類のものはありません。</translation>
    </message>
    <message>
        <source>Write the credential first.</source>
        <translation>先に認証情報を書き込んでください。</translation>
    </message>
    <message>
        <source>The modem keeps this credential to itself, or it is protected.</source>
        <translation>モデムがこの認証情報を渡さないか、保護されています。</translation>
    </message>
    <message>
        <source>Use another security tag.</source>
        <translation>別のセキュリティタグを使ってください。</translation>
    </message>
    <message>
        <source>The modem&apos;s credential storage is full.</source>
        <translation>モデムの認証情報ストレージがいっぱいです。</translation>
    </message>
    <message>
        <source>Delete credentials that nothing uses any more (AT%CMNG=3), then resume.</source>
        <translation>もう使われていない認証情報を削除してから (AT%CMNG=3)、再開してください。</translation>
    </message>
    <message>
        <source>The modem is active: credentials can be changed only while it is offline.</source>
        <translation>モデムがアクティブです: 認証情報はオフラインの間だけ変更できます。</translation>
    </message>
    <message>
        <source>Keep the application from switching the modem on (AT+CFUN=4), then resume.</source>
        <translation>アプリケーションがモデムを有効にしないようにしてから (AT+CFUN=4)、再開してください。</translation>
    </message>
    <message>
        <source>The security tag holds a credential of this kind.</source>
        <translation>セキュリティタグには、この種類の認証情報がすでにあります。</translation>
    </message>
    <message>
        <source>Delete it first (AT%CMNG=3), then resume.</source>
        <translation>先に削除してから (AT%CMNG=3)、再開してください。</translation>
    </message>
    <message>
        <source>The supply voltage is so low that the modem does not write to its flash.</source>
        <translation>電源電圧が低すぎるため、モデムがフラッシュに書き込みません。</translation>
    </message>
    <message>
        <source>Feed the board from a stronger supply, then resume.</source>
        <translation>より強力な電源からボードに給電してから、再開してください。</translation>
    </message>
    <message>
        <source>The module&apos;s firmware has no such command.</source>
        <translation>モジュールのファームウェアにそのコマンドがありません。</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware.</source>
        <translation>モジュールのファームウェアを更新してください。</translation>
    </message>
    <message>
        <source>The module did not understand the parameters.</source>
        <translation>モジュールがパラメーターを解釈できませんでした。</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware, or try again if the line is noisy.</source>
        <translation>モジュールのファームウェアを更新するか、回線にノイズがある場合はもう一度試してください。</translation>
    </message>
    <message>
        <source>An escape sequence was damaged on the way.</source>
        <translation>エスケープシーケンスが途中で破損しました。</translation>
    </message>
    <message>
        <source>Try again with a better cable.</source>
        <translation>品質の良いケーブルで、もう一度試してください。</translation>
    </message>
    <message>
        <source>The module&apos;s dictionary has no such key.</source>
        <translation>モジュールの辞書にそのキーがありません。</translation>
    </message>
    <message>
        <source>Look up the key in the module&apos;s documentation.</source>
        <translation>モジュールの文書でキーを確認してください。</translation>
    </message>
    <message>
        <source>The module lets this key only be read.</source>
        <translation>このキーは読み取り専用です。</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>そのままにしてください。</translation>
    </message>
    <message>
        <source>The module lets this key only be written.</source>
        <translation>このキーは書き込み専用です。</translation>
    </message>
    <message>
        <source>Write it anew; it cannot be compared.</source>
        <translation>新たに書き込んでください。比較はできません。</translation>
    </message>
    <message>
        <source>The module could not connect to its endpoint.</source>
        <translation>モジュールがエンドポイントに接続できませんでした。</translation>
    </message>
    <message>
        <source>Look at AT+EVENT? for the reason.</source>
        <translation>AT+EVENT? で理由を確認してください。</translation>
    </message>
    <message>
        <source>A signature could not be verified.</source>
        <translation>署名を検証できませんでした。</translation>
    </message>
    <message>
        <source>Use a certificate of the module&apos;s vendor.</source>
        <translation>モジュールの製造元の証明書を使ってください。</translation>
    </message>
    <message>
        <source>The module works on something else.</source>
        <translation>モジュールは別の処理を実行中です。</translation>
    </message>
    <message>
        <source>Wait a moment, then resume.</source>
        <translation>しばらく待ってから、再開してください。</translation>
    </message>
    <message>
        <source>The module cannot use this certificate.</source>
        <translation>モジュールはこの証明書を使用できません。</translation>
    </message>
    <message>
        <source>Check that the text is one PEM certificate of a kind that the module takes.</source>
        <translation>テキストが、モジュールの受け付ける種類の PEM 証明書 1 つであることを確認してください。</translation>
    </message>
    <message>
        <source>A command for the device would be too long.</source>
        <translation>デバイスへのコマンドが長くなりすぎます。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 バイト。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最大 %1。</translation>
    </message>
    <message>
        <source>Use a shorter endpoint, claim ID or passphrase.</source>
        <translation>エンドポイント、クレーム ID、パスフレーズを短くしてください。</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>ネットワークが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>パスフレーズが間違っています。</translation>
    </message>
    <message>
        <source>No network of that name is in reach.</source>
        <translation>電波の届く範囲に、その名前のネットワークがありません。</translation>
    </message>
    <message>
        <source>The network let it not in.</source>
        <translation>ネットワークが参加を許可しませんでした。</translation>
    </message>
    <message>
        <source>The device could not join the network &quot;%1&quot;.</source>
        <translation>デバイスがネットワーク「%1」に参加できませんでした。</translation>
    </message>
    <message>
        <source>%1 does not resolve.</source>
        <translation>%1 を名前解決できません。</translation>
    </message>
    <message>
        <source>AT+MQTTCONN? stays at state %1.</source>
        <translation>AT+MQTTCONN? が状態 %1 のままです。</translation>
    </message>
    <message>
        <source>The device reached no login: the port, the TLS handshake or MQTT failed.</source>
        <translation>デバイスがログインに至りませんでした: ポート、TLS ハンドシェイク、または MQTT が失敗しました。</translation>
    </message>
    <message>
        <source>The device holds no %1 in %2.</source>
        <translation>デバイスの %2 に%1がありません。</translation>
    </message>
    <message>
        <source>OK, without a version of AT.</source>
        <translation>OK を受信。AT のバージョンなし。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>%1 の値を読み取れません。</translation>
    </message>
    <message>
        <source>OK, and no value of the length that it announced.</source>
        <translation>OK を受信。予告された長さの値がない。</translation>
    </message>
    <message>
        <source>Bytes were hurt on the line.</source>
        <translation>回線でバイトが破損しました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The device takes keys of 1 to 15 characters.</source>
        <translation>デバイスが受け付けるキーは 1 ～ 15 文字です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2.</source>
        <translation>「%1」は %2 文字です。</translation>
    </message>
    <message>
        <source>The device keeps no empty values.</source>
        <translation>デバイスは空の値を保存しません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>The module has no place for the setting %1.</source>
        <translation>モジュールに設定 %1 の保存場所がありません。</translation>
    </message>
    <message>
        <source>mqtt.endpoint, or a key of the module&apos;s dictionary.</source>
        <translation>mqtt.endpoint、またはモジュールの辞書のキー。</translation>
    </message>
    <message>
        <source>It holds an escape sequence that there is not.</source>
        <translation>存在しないエスケープシーケンスが含まれています。</translation>
    </message>
    <message>
        <source>The module holds no %1.</source>
        <translation>モジュールに%1がありません。</translation>
    </message>
    <message>
        <source>OK, and no lines behind it.</source>
        <translation>OK を受信。その後の行がない。</translation>
    </message>
    <message>
        <source>OK, without a version.</source>
        <translation>OK を受信。バージョンなし。</translation>
    </message>
    <message>
        <source>The device cannot replace the key and certificate that it came with over this line.</source>
        <translation>デバイスはこの回線経由では付属の鍵と証明書を置き換えられません。</translation>
    </message>
    <message>
        <source>AT+CONF RootCA=, %1 bytes</source>
        <translation>AT+CONF RootCA=、%1 バイト</translation>
    </message>
    <message>
        <source>The device cannot hand out its key over this line.</source>
        <translation>デバイスはこの回線経由では鍵を渡せません。</translation>
    </message>
    <message>
        <source>Event %1 %2 %3.</source>
        <translation>イベント %1 %2 %3。</translation>
    </message>
    <message>
        <source>The module did not tell what became of its connection.</source>
        <translation>モジュールが接続の結果を知らせませんでした。</translation>
    </message>
    <message>
        <source>No event 6 within 120 s.</source>
        <translation>120 秒以内にイベント 6 なし。</translation>
    </message>
    <message>
        <source>It hangs, or its network does.</source>
        <translation>モジュールまたはネットワークが停止しています。</translation>
    </message>
    <message>
        <source>Restart the module, then resume.</source>
        <translation>モジュールを再起動してから、再開してください。</translation>
    </message>
    <message>
        <source>The modem&apos;s signing request cannot be used.</source>
        <translation>モデムの署名要求を使用できません。</translation>
    </message>
    <message>
        <source>base64url(CSR DER).base64url(COSE), signed with the new key.</source>
        <translation>新しい鍵で署名した base64url(CSR DER).base64url(COSE)。</translation>
    </message>
    <message>
        <source>Bytes were lost on the line.</source>
        <translation>回線でバイトが失われました。</translation>
    </message>
    <message>
        <source>Resume: a new key is made.</source>
        <translation>再開してください: 新しい鍵が作成されます。</translation>
    </message>
    <message>
        <source>%1 characters without a dot.</source>
        <translation>%1 文字、ピリオドなし。</translation>
    </message>
    <message>
        <source>Characters that are no base64url.</source>
        <translation>base64url ではない文字。</translation>
    </message>
    <message>
        <source>→ a closing quote</source>
        <translation>→ 閉じ引用符</translation>
    </message>
    <message>
        <source>The modem made its key in another security tag.</source>
        <translation>モデムは別のセキュリティタグに鍵を作成しました。</translation>
    </message>
    <message>
        <source>Security tag %1.</source>
        <translation>セキュリティタグ %1。</translation>
    </message>
    <message>
        <source>The modem cannot take a credential that holds a quote.</source>
        <translation>モデムは引用符を含む認証情報を受け取れません。</translation>
    </message>
    <message>
        <source>Give it a plain PEM text.</source>
        <translation>通常の PEM テキストを指定してください。</translation>
    </message>
    <message>
        <source>AT%CMNG=0,%1,%2, %3 bytes</source>
        <translation>AT%CMNG=0,%1,%2、%3 バイト</translation>
    </message>
    <message>
        <source>The modem holds no authority in security tag %1.</source>
        <translation>モデムのセキュリティタグ %1 に認証局の証明書がありません。</translation>
    </message>
    <message>
        <source>The modem holds no certificate in security tag %1.</source>
        <translation>モデムのセキュリティタグ %1 に証明書がありません。</translation>
    </message>
    <message>
        <source>The modem holds no key in security tag %1.</source>
        <translation>モデムのセキュリティタグ %1 に鍵がありません。</translation>
    </message>
    <message>
        <source>Provision the device.</source>
        <translation>デバイスをプロビジョニングしてください。</translation>
    </message>
    <message>
        <source>The modem cannot take a name that holds a quote.</source>
        <translation>モデムは引用符を含む名前を受け取れません。</translation>
    </message>
    <message>
        <source>Modem firmware before 1.3 makes no keys.</source>
        <translation>1.3 より前のモデムファームウェアは鍵を作成できません。</translation>
    </message>
    <message>
        <source>→ Improv: the Wi-Fi settings</source>
        <translation>→ Improv: Wi-Fi の設定</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi settings.</source>
        <translation>デバイスが Wi-Fi の設定を拒否しました。</translation>
    </message>
    <message>
        <source>The device did not answer the Wi-Fi settings.</source>
        <translation>デバイスが Wi-Fi の設定に応答しませんでした。</translation>
    </message>
    <message>
        <source>→ Improv: the question for its state</source>
        <translation>→ Improv: 状態の問い合わせ</translation>
    </message>
    <message>
        <source>The device refused the question for its state.</source>
        <translation>デバイスが状態の問い合わせを拒否しました。</translation>
    </message>
    <message>
        <source>The device did not answer the question for its state.</source>
        <translation>デバイスが状態の問い合わせに応答しませんでした。</translation>
    </message>
    <message>
        <source>→ Improv: the question for its device information</source>
        <translation>→ Improv: デバイス情報の問い合わせ</translation>
    </message>
    <message>
        <source>The device refused the question for its device information.</source>
        <translation>デバイスがデバイス情報の問い合わせを拒否しました。</translation>
    </message>
    <message>
        <source>The device did not answer the question for its device information.</source>
        <translation>デバイスがデバイス情報の問い合わせに応答しませんでした。</translation>
    </message>
    <message>
        <source>→ Improv: the question for networks in reach</source>
        <translation>→ Improv: 周辺のネットワークの問い合わせ</translation>
    </message>
    <message>
        <source>The device refused the question for networks in reach.</source>
        <translation>デバイスが周辺のネットワークの問い合わせを拒否しました。</translation>
    </message>
    <message>
        <source>The device did not answer the question for networks in reach.</source>
        <translation>デバイスが周辺のネットワークの問い合わせに応答しませんでした。</translation>
    </message>
    <message>
        <source>← Improv state: ready</source>
        <translation>← Improv の状態: 準備完了</translation>
    </message>
    <message>
        <source>← Improv state: provisioning</source>
        <translation>← Improv の状態: プロビジョニング中</translation>
    </message>
    <message>
        <source>← Improv state: provisioned</source>
        <translation>← Improv の状態: プロビジョニング済み</translation>
    </message>
    <message>
        <source>← Improv state: state %1</source>
        <translation>← Improv の状態: 状態 %1</translation>
    </message>
    <message>
        <source>← Improv error %1</source>
        <translation>← Improv エラー %1</translation>
    </message>
    <message>
        <source>← Improv command %1, echoed</source>
        <translation>← Improv コマンド %1 のエコー</translation>
    </message>
    <message>
        <source>← Improv result of command %1, %2 bytes</source>
        <translation>← Improv コマンド %1 の結果、%2 バイト</translation>
    </message>
    <message>
        <source>← Improv packet of type %1</source>
        <translation>← Improv パケット、タイプ %1</translation>
    </message>
    <message>
        <source>No Improv packet to %1 requests.</source>
        <translation>%1 回の要求に対し、Improv パケットなし。</translation>
    </message>
    <message>
        <source>It hangs, restarts, or its firmware does not speak Improv.</source>
        <translation>停止または再起動しているか、ファームウェアが Improv に対応していません。</translation>
    </message>
    <message>
        <source>Reset the device and try again.</source>
        <translation>デバイスをリセットして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Improv error %1.</source>
        <translation>Improv エラー %1。</translation>
    </message>
    <message>
        <source>A packet was hurt on the line.</source>
        <translation>回線でパケットが破損しました。</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>ファームウェアがこのコマンドに対応していません。</translation>
    </message>
    <message>
        <source>Another Improv command is under way.</source>
        <translation>別の Improv コマンドを実行中です。</translation>
    </message>
    <message>
        <source>The device sees &quot;%1&quot; at %2 dBm, so the passphrase is wrong.</source>
        <translation>デバイスは「%1」を %2 dBm で検出しているため、パスフレーズが間違っています。</translation>
    </message>
    <message>
        <source>The device sees %1 networks, and &quot;%2&quot; is none of them.</source>
        <translation>デバイスは %1 個のネットワークを検出していますが、「%2」は含まれていません。</translation>
    </message>
    <message>
        <source>There can be no such network.</source>
        <translation>そのようなネットワークは存在しません。</translation>
    </message>
    <message>
        <source>A name of %1 bytes and a passphrase of %2.</source>
        <translation>名前 %1 バイト、パスフレーズ %2 バイト。</translation>
    </message>
    <message>
        <source>A name of 1 to 32 bytes and a passphrase of at most 64.</source>
        <translation>名前は 1 ～ 32 バイト、パスフレーズは最大 64 バイト。</translation>
    </message>
    <message>
        <source>The device has no setting %1.</source>
        <translation>デバイスに設定 %1 はありません。</translation>
    </message>
    <message>
        <source>The device cannot be configured over this line.</source>
        <translation>この回線経由ではデバイスを設定できません。</translation>
    </message>
    <message>
        <source>The file %1 does not grow as it is written.</source>
        <translation>ファイル %1 に書き込んでもサイズが増えません。</translation>
    </message>
    <message>
        <source>The file system is full, or answers are lost again and again.</source>
        <translation>ファイルシステムがいっぱいか、応答が繰り返し失われています。</translation>
    </message>
    <message>
        <source>Make room on the device, then resume.</source>
        <translation>デバイスの空き容量を増やしてから、再開してください。</translation>
    </message>
    <message>
        <source>The device holds no authority.</source>
        <translation>デバイスに認証局の証明書がありません。</translation>
    </message>
    <message>
        <source>The device holds no certificate.</source>
        <translation>デバイスに証明書がありません。</translation>
    </message>
    <message>
        <source>The device holds no key.</source>
        <translation>デバイスに鍵がありません。</translation>
    </message>
    <message>
        <source>It answered error %1: %2.</source>
        <translation>応答: エラー %1: %2。</translation>
    </message>
    <message>
        <source>No reply to %1 requests, given up to %2 s each.</source>
        <translation>%1 回の要求に応答なし（各 %2 秒まで待機）。</translation>
    </message>
    <message>
        <source>The reply to %1 cannot be used.</source>
        <translation>%1 への応答を使用できません。</translation>
    </message>
    <message>
        <source>It holds no usable &quot;%1&quot;.</source>
        <translation>使用できる「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>The firmware implements this method in another way.</source>
        <translation>ファームウェアによるこのメソッドの実装が異なります。</translation>
    </message>
    <message>
        <source>Compare the firmware with engine/serial/README.md.</source>
        <translation>ファームウェアを engine/serial/README.md と比較してください。</translation>
    </message>
    <message>
        <source>%1 was not sent: another request is under way.</source>
        <translation>%1 は送信されませんでした: 別の要求を実行中です。</translation>
    </message>
    <message>
        <source>The device cannot be provisioned by the reference dialect over this line.</source>
        <translation>この回線経由では、リファレンス方言でデバイスをプロビジョニングできません。</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <translation>（%1 文字）</translation>
    </message>
    <message>
        <source>{%1 entries}</source>
        <translation>{%1 項目}</translation>
    </message>
    <message>
        <source>[%1 entries]</source>
        <translation>[%1 項目]</translation>
    </message>
    <message>
        <source>error %1: %2</source>
        <translation>エラー %1: %2</translation>
    </message>
    <message>
        <source>Error %1: no memory left.</source>
        <translation>エラー %1: メモリ不足。</translation>
    </message>
    <message>
        <source>Error %1: it took too long.</source>
        <translation>エラー %1: 時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Error %1: no such entry.</source>
        <translation>エラー %1: 該当する項目なし。</translation>
    </message>
    <message>
        <source>Error %1: not supported.</source>
        <translation>エラー %1: 非対応。</translation>
    </message>
    <message>
        <source>Error %1: busy.</source>
        <translation>エラー %1: ビジー。</translation>
    </message>
    <message>
        <source>Error %1: access denied.</source>
        <translation>エラー %1: アクセス拒否。</translation>
    </message>
    <message>
        <source>Error %1: its own error.</source>
        <translation>エラー %1: デバイス固有のエラー。</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>（%1 バイト）</translation>
    </message>
    <message>
        <source>Error %1 of the group &quot;%2&quot;.</source>
        <translation>エラー %1（グループ「%2」）。</translation>
    </message>
    <message>
        <source>The firmware implements this command in another way.</source>
        <translation>ファームウェアによるこのコマンドの実装が異なります。</translation>
    </message>
    <message>
        <source>Compare the firmware with the SMP protocol of the Zephyr documentation.</source>
        <translation>ファームウェアを Zephyr の文書の SMP プロトコルと比較してください。</translation>
    </message>
    <message>
        <source>The device&apos;s shell refused &quot;%1&quot;.</source>
        <translation>デバイスのシェルが「%1」を拒否しました。</translation>
    </message>
    <message>
        <source>It answered %1: %2</source>
        <translation>%1 への応答: %2</translation>
    </message>
    <message>
        <source>The device does not take the file %1.</source>
        <translation>デバイスがファイル %1 を受け取りません。</translation>
    </message>
    <message>
        <source>It asked for offset %1 again and again.</source>
        <translation>オフセット %1 を繰り返し要求しました。</translation>
    </message>
    <message>
        <source>Its file system is full or failing.</source>
        <translation>ファイルシステムがいっぱいか、故障しています。</translation>
    </message>
    <message>
        <source>The authority is no PEM text.</source>
        <translation>認証局の証明書が PEM テキストではありません。</translation>
    </message>
    <message>
        <source>The certificate is no PEM text.</source>
        <translation>証明書が PEM テキストではありません。</translation>
    </message>
    <message>
        <source>The key is no PEM text.</source>
        <translation>鍵が PEM テキストではありません。</translation>
    </message>
    <message>
        <source>There is no such file or device.</source>
        <translation>そのファイルまたはデバイスはありません。</translation>
    </message>
    <message>
        <source>Nothing was written: the port is closed.</source>
        <translation>何も書き込んでいません: ポートが閉じています。</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>デバイスをもう一度差し込んでください。</translation>
    </message>
    <message>
        <source>Nothing was written: too much waits for the line already.</source>
        <translation>何も書き込んでいません: 回線の送信待ちがすでに多すぎます。</translation>
    </message>
    <message>
        <source>%1 bytes wait.</source>
        <translation>%1 バイトが待機中。</translation>
    </message>
    <message>
        <source>At most %1 bytes with the new ones.</source>
        <translation>新しい分を含めて最大 %1 バイト。</translation>
    </message>
    <message>
        <source>The device does not take its bytes (flow control, a hung driver).</source>
        <translation>デバイスがバイトを受け取りません（フロー制御、またはドライバーの停止）。</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again.</source>
        <translation>デバイスを取り外し、もう一度差し込んでください。</translation>
    </message>
    <message>
        <source>The port %1 went away.</source>
        <translation>ポート %1 がなくなりました。</translation>
    </message>
    <message>
        <source>The cable was pulled, or the device reset its USB side.</source>
        <translation>ケーブルが抜かれたか、デバイスが USB 側をリセットしました。</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>何らかのプログラム</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス %2）</translation>
    </message>
    <message>
        <source>The port %1 is held by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>A port that nobody else has open.</source>
        <translation>ほかに誰も開いていないポート。</translation>
    </message>
    <message>
        <source>It is locked, by this program or by one that may not be looked at.</source>
        <translation>このプログラム、または確認できないプログラムによってロックされています。</translation>
    </message>
    <message>
        <source>Close the other program or window that uses the port, then try again.</source>
        <translation>ポートを使用しているプログラムまたはウィンドウを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 が開いています。</translation>
    </message>
    <message>
        <source>ModemManager tries whether a new port is a modem, for about 10 s.</source>
        <translation>ModemManager は、新しいポートがモデムかどうかを約 10 秒間調べます。</translation>
    </message>
    <message>
        <source>Wait 10 s and try again; Ferrule&apos;s udev rule (installers/udev) keeps ModemManager away for good.</source>
        <translation>10 秒待ってから、もう一度試してください。Ferrule の udev ルール (installers/udev) を使うと、ModemManager を恒久的に除外できます。</translation>
    </message>
    <message>
        <source>A terminal program or another copy of Ferrule is connected to the device.</source>
        <translation>ターミナルプログラムまたは別の Ferrule がデバイスに接続しています。</translation>
    </message>
    <message>
        <source>Close %1, then try again.</source>
        <translation>%1 を閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The port %1 could not be opened.</source>
        <translation>ポート %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The device was unplugged, or the path is mistyped.</source>
        <translation>デバイスが取り外されたか、パスが間違っています。</translation>
    </message>
    <message>
        <source>Plug the device in and try again.</source>
        <translation>デバイスを差し込んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Read and write access; the group of the node is &quot;%1&quot;.</source>
        <translation>読み取りと書き込みの権限。ノードのグループは「%1」です。</translation>
    </message>
    <message>
        <source>This user is not in the group that may use serial ports.</source>
        <translation>このユーザーは、シリアルポートを使用できるグループに属していません。</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG %1 $USER, then log out and in.</source>
        <translation>sudo usermod -aG %1 $USER を実行し、ログアウトしてからログインし直してください。</translation>
    </message>
    <message>
        <source>The path is not a serial port.</source>
        <translation>パスがシリアルポートではありません。</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The operating system refused it.</source>
        <translation>オペレーティングシステムが拒否しました。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try once more.</source>
        <translation>デバイスを取り外し、もう一度差し込んで試してください。</translation>
    </message>
    <message>
        <source>Certificate %1 revoked: it is on no device</source>
        <translation>証明書 %1 を失効させました: どのデバイスにもありません</translation>
    </message>
    <message>
        <source>Certificate %1 could not be revoked yet: %2</source>
        <translation>証明書 %1 をまだ失効できませんでした: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>鍵と証明書</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>初回ログイン</translation>
    </message>
    <message>
        <source>The provisioning was given up.</source>
        <translation>プロビジョニングを取りやめました。</translation>
    </message>
    <message>
        <source>The provisioning was cancelled.</source>
        <translation>プロビジョニングはキャンセルされました。</translation>
    </message>
    <message>
        <source>Somebody asked for it.</source>
        <translation>ユーザーの要求によります。</translation>
    </message>
    <message>
        <source>Resume when you are ready.</source>
        <translation>準備ができたら再開してください。</translation>
    </message>
    <message>
        <source>The device came with a certificate of its own, and this cloud takes only what it has signed itself.</source>
        <translation>デバイスには固有の証明書が付属していますが、このクラウドは自身が署名したものだけを受け付けます。</translation>
    </message>
    <message>
        <source>A device that takes a certificate, or a cloud that trusts its manufacturer.</source>
        <translation>証明書を受け取れるデバイス、またはその製造元を信頼するクラウド。</translation>
    </message>
    <message>
        <source>The broker trusts one authority and its revocation list: a certificate of another issuer could not be taken back when the device is released.</source>
        <translation>ブローカーが信頼するのは 1 つの認証局とその失効リストだけです。別の発行者の証明書は、デバイスの解放時に取り消せません。</translation>
    </message>
    <message>
        <source>Register the device&apos;s certificate with the cloud that it was made for, and set mqtt.endpoint to that cloud among its settings.</source>
        <translation>デバイスの証明書を、それが作られた対象のクラウドに登録し、設定の mqtt.endpoint をそのクラウドにしてください。</translation>
    </message>
    <message>
        <source>%1, product %2</source>
        <translation>%1、製品 %2</translation>
    </message>
    <message>
        <source>The device cannot be provisioned over this line.</source>
        <translation>この回線経由ではデバイスをプロビジョニングできません。</translation>
    </message>
    <message>
        <source>Its firmware takes no credential, and came with none.</source>
        <translation>ファームウェアが認証情報を受け取らず、付属の認証情報もありません。</translation>
    </message>
    <message>
        <source>A way to put a certificate onto it, or to read the one that it came with.</source>
        <translation>証明書を書き込む手段、または付属の証明書を読み取る手段。</translation>
    </message>
    <message>
        <source>The firmware lacks the provisioning methods.</source>
        <translation>ファームウェアにプロビジョニングのメソッドがありません。</translation>
    </message>
    <message>
        <source>Flash firmware that has them.</source>
        <translation>対応するファームウェアを書き込んでください。</translation>
    </message>
    <message>
        <source>came with its own key and certificate</source>
        <translation>鍵と証明書が付属</translation>
    </message>
    <message>
        <source>makes its own key</source>
        <translation>自身で鍵を作成</translation>
    </message>
    <message>
        <source>needs its key made here</source>
        <translation>鍵はここで作成</translation>
    </message>
    <message>
        <source>stages writes</source>
        <translation>書き込みをステージ</translation>
    </message>
    <message>
        <source>writes at once</source>
        <translation>ただちに書き込み</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>チェックサムあり</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>チェックサムなし</translation>
    </message>
    <message>
        <source>tells digests</source>
        <translation>ダイジェストを報告</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>読み戻して確認</translation>
    </message>
    <message>
        <source>is proved by its login alone</source>
        <translation>ログインのみで確認</translation>
    </message>
    <message>
        <source>%1, %2: it makes no key and takes no certificate.</source>
        <translation>%1、%2: 鍵を作らず、証明書も受け取りません。</translation>
    </message>
    <message>
        <source>Another device is plugged in than the one that this run began with.</source>
        <translation>この実行の開始時とは別のデバイスが差し込まれています。</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>デバイスは %1 と申告しています。</translation>
    </message>
    <message>
        <source>Plug the first device in again, or provision this one anew.</source>
        <translation>最初のデバイスを差し込み直すか、このデバイスを改めてプロビジョニングしてください。</translation>
    </message>
    <message>
        <source>%1, firmware %2, %3</source>
        <translation>%1、ファームウェア %2、%3</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>%1 を使用: %2</translation>
    </message>
    <message>
        <source>Holds the claim ID %1</source>
        <translation>クレーム ID %1 を保持</translation>
    </message>
    <message>
        <source>The authority issued a certificate for somebody else.</source>
        <translation>認証局が別のデバイス用の証明書を発行しました。</translation>
    </message>
    <message>
        <source>Its common name is %1.</source>
        <translation>コモンネームは %1 です。</translation>
    </message>
    <message>
        <source>Look at the authority&apos;s log.</source>
        <translation>認証局のログを確認してください。</translation>
    </message>
    <message>
        <source>Key on the device, certificate %1… until %2</source>
        <translation>鍵はデバイス上、証明書 %1…（有効期限 %2）</translation>
    </message>
    <message>
        <source>Key made here, certificate %1… until %2</source>
        <translation>鍵はここで作成、証明書 %1…（有効期限 %2）</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>The device came with its key and certificate; the certificate is registered</source>
        <translation>デバイスに鍵と証明書が付属。証明書を登録しました</translation>
    </message>
    <message>
        <source>Key made on the device; its request is signed with it</source>
        <translation>鍵をデバイス上で作成し、要求にその鍵で署名しました</translation>
    </message>
    <message>
        <source>Key made here, held in memory only</source>
        <translation>鍵をここで作成し、メモリにのみ保持しています</translation>
    </message>
    <message>
        <source>The device was told to connect, and agreed</source>
        <translation>デバイスに接続を指示し、了承されました</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1…, %2 s after the restart began</source>
        <translation>再起動の開始から %2 秒後、証明書 %1… で TLS 経由でログインしました</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1… from %2, %3 s after the restart began</source>
        <translation>再起動の開始から %3 秒後、証明書 %1… で %2 から TLS 経由でログインしました</translation>
    </message>
    <message>
        <source>The broker saw it at %1</source>
        <translation>ブローカーが %1 に確認しました</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1、%2 ボー</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>%1 を指しています</translation>
    </message>
    <message>
        <source>USB %1:%2 %3 %4, serial number %5</source>
        <translation>USB %1:%2 %3 %4、シリアル番号 %5</translation>
    </message>
    <message>
        <source>The step was ended.</source>
        <translation>ステップは終了しました。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; took too long.</source>
        <translation>ステップ「%1」に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>最大 %1 秒。</translation>
    </message>
    <message>
        <source>The device or the cloud hangs.</source>
        <translation>デバイスまたはクラウドが停止しています。</translation>
    </message>
    <message>
        <source>Reset the device, then resume.</source>
        <translation>デバイスをリセットしてから、再開してください。</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>デバイスのポートが閉じています。</translation>
    </message>
    <message>
        <source>Plug the device in again, then resume.</source>
        <translation>デバイスをもう一度差し込んでから、再開してください。</translation>
    </message>
    <message>
        <source>Another device came back after the restart.</source>
        <translation>再起動後に別のデバイスが現れました。</translation>
    </message>
    <message>
        <source>Plug the first device in again, then resume.</source>
        <translation>最初のデバイスを差し込み直してから、再開してください。</translation>
    </message>
    <message>
        <source>This firmware cannot restart on request</source>
        <translation>このファームウェアは要求による再起動に対応していません</translation>
    </message>
    <message>
        <source>Power it off and on if it does not log in by itself</source>
        <translation>自動的にログインしない場合は、電源を入れ直してください</translation>
    </message>
    <message>
        <source>The device agreed to restart</source>
        <translation>デバイスが再起動を了承しました</translation>
    </message>
    <message>
        <source>Its port vanished; waiting for it to come back</source>
        <translation>ポートがなくなりました。復帰を待っています</translation>
    </message>
    <message>
        <source>Back after %1 s on %2</source>
        <translation>%1 秒後に %2 で復帰しました</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or something else writes to it.</source>
        <translation>ストレージがいっぱいか故障しているか、ほかのプログラムが書き込んでいます。</translation>
    </message>
    <message>
        <source>Resume: everything is written again with a new certificate.</source>
        <translation>再開してください: 新しい証明書ですべて書き込み直します。</translation>
    </message>
    <message>
        <source>The device holds another setting %1 than was written.</source>
        <translation>デバイスの設定 %1 が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>%1: the device tells nothing of it; its login is the proof</source>
        <translation>%1: デバイスは内容を明かしません。ログインで確認します</translation>
    </message>
    <message>
        <source>The device holds another authority than was written.</source>
        <translation>デバイスの認証局の証明書が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>The device holds another certificate than was written.</source>
        <translation>デバイスの証明書が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>The device holds another key than was written.</source>
        <translation>デバイスの鍵が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>%1: SHA-256 %2… equal</source>
        <translation>%1: SHA-256 %2… 一致</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>確定しました</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials equal</source>
        <translation>設定 %1 件と認証情報 %2 件が一致</translation>
    </message>
    <message>
        <source>Joined the network %1</source>
        <translation>ネットワーク %1 に参加しました</translation>
    </message>
    <message>
        <source>It has no Wi-Fi that can be set over this line</source>
        <translation>この回線経由で設定できる Wi-Fi はありません</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>時計を合わせました</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 バイト</translation>
    </message>
    <message>
        <source>No place for %1: the firmware must have them built in</source>
        <translation>%1 の保存場所がありません: ファームウェアに組み込まれている必要があります</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials</source>
        <translation>設定 %1 件と認証情報 %2 件</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The list of claim IDs was not taken: it has a fault.</source>
        <translation>クレーム ID の一覧は取り込まれませんでした: 誤りがあります。</translation>
    </message>
    <message>
        <source>Mend the line and import the file again.</source>
        <translation>その行を修正し、ファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; is not known.</source>
        <translation>%1 行目: 列「%2」は不明です。</translation>
    </message>
    <message>
        <source>claim_id, name, hardware_id or store:KEY.</source>
        <translation>claim_id、name、hardware_id または store:KEY。</translation>
    </message>
    <message>
        <source>Line %1: there is no claim ID.</source>
        <translation>%1 行目: クレーム ID がありません。</translation>
    </message>
    <message>
        <source>A header with the column claim_id, and a line for each device.</source>
        <translation>列 claim_id を含む見出し行と、デバイスごとに 1 行。</translation>
    </message>
    <message>
        <source>Line %1: it has %2 fields.</source>
        <translation>%1 行目: フィールドが %2 個あります。</translation>
    </message>
    <message>
        <source>As many as the header.</source>
        <translation>見出し行と同じ数。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no claim ID.</source>
        <translation>%1 行目: 「%2」はクレーム ID ではありません。</translation>
    </message>
    <message>
        <source>1 to 23 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>1 ～ 23 文字の A-Z、a-z、0-9、&apos;-&apos;、&apos;_&apos;。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is listed twice.</source>
        <translation>%1 行目: 「%2」が 2 回記載されています。</translation>
    </message>
    <message>
        <source>Each claim ID once.</source>
        <translation>各クレーム ID は 1 回だけ。</translation>
    </message>
    <message>
        <source>Line %1: the device &quot;%2&quot; is listed twice.</source>
        <translation>%1 行目: デバイス「%2」が 2 回記載されています。</translation>
    </message>
    <message>
        <source>Each hardware ID once.</source>
        <translation>各ハードウェア ID は 1 回だけ。</translation>
    </message>
    <message>
        <source>The list has no claim ID left for this device.</source>
        <translation>このデバイスに割り当てるクレーム ID が一覧に残っていません。</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>デバイスは %1 と申告しています。</translation>
    </message>
    <message>
        <source>Every claim ID of the list is on a device, or kept for another one.</source>
        <translation>一覧のクレーム ID は、すべてデバイスで使用済みか、別のデバイス用に確保されています。</translation>
    </message>
    <message>
        <source>Import a list with more claim IDs, then retry.</source>
        <translation>より多くのクレーム ID を含む一覧をインポートしてから、再試行してください。</translation>
    </message>
    <message>
        <source>Line %1 is no comma-separated line.</source>
        <translation>%1 行目はコンマ区切りの行ではありません。</translation>
    </message>
    <message>
        <source>Fields as in RFC 4180: quotes around a field, quotes in it doubled.</source>
        <translation>RFC 4180 に従うフィールド: フィールドを引用符で囲み、中の引用符は二重にします。</translation>
    </message>
    <message>
        <source>Save the file again as CSV (UTF-8).</source>
        <translation>ファイルを CSV (UTF-8) で保存し直してください。</translation>
    </message>
    <message>
        <source>Text follows the closing quote.</source>
        <translation>閉じ引用符の後にテキストがあります。</translation>
    </message>
    <message>
        <source>A quote does not end.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>Make room on the disk and check who may write there; nothing is lost, the database has every line.</source>
        <translation>ディスクの空き容量を増やし、書き込み権限を確認してください。失われたものはなく、すべての行がデータベースにあります。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation>台帳 %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be repaired.</source>
        <translation>台帳 %1 を修復できませんでした。</translation>
    </message>
    <message>
        <source>%1 is no ledger that can be gone on with.</source>
        <translation>%1 は続きを書き込める台帳ではありません。</translation>
    </message>
    <message>
        <source>Its line after %1 records does not fit.</source>
        <translation>記録 %1 件の後の行が形式に合いません。</translation>
    </message>
    <message>
        <source>A header, and records numbered 1, 2, 3 and so on.</source>
        <translation>見出し行と、1、2、3 と続く番号の記録。</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>別のプログラムがファイルを変更しました。</translation>
    </message>
    <message>
        <source>Move it away: a whole one is written anew from the database.</source>
        <translation>移動してください: データベースから完全な台帳を書き直します。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>台帳 %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>台帳に記録 %1 はありません。</translation>
    </message>
    <message>
        <source>The text fits no QR code.</source>
        <translation>テキストが QR コードに収まりません。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 バイト。</translation>
    </message>
    <message>
        <source>1 to 2331 bytes.</source>
        <translation>1 ～ 2331 バイト。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The stored item %1 makes no sense</source>
        <translation>保存された項目 %1 を解釈できません</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>別のプログラムがデータベースに書き込んだか、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>Remove the item and set it again.</source>
        <translation>項目を削除し、設定し直してください。</translation>
    </message>
    <message>
        <source>a type that is not known</source>
        <translation>不明な型</translation>
    </message>
    <message>
        <source>a value that is not of its type</source>
        <translation>型に合わない値</translation>
    </message>
    <message>
        <source>a state that is not known</source>
        <translation>不明な状態</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Measured: %1; expected: %2</source>
        <translation>測定値: %1、期待値: %2</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>測定値: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待値: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（コード %2）</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>不明なエラー。</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>The port is used, but it will not be remembered.</source>
        <translation>ポートは使用されますが、記憶されません。</translation>
    </message>
    <message>
        <source>Check who may write to the folder.</source>
        <translation>フォルダーへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Watches only</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>This manager enforces</source>
        <translation>このマネージャーが執行中</translation>
    </message>
    <message>
        <source>Watches: %1 enforces</source>
        <translation>監視中: %1 が執行</translation>
    </message>
    <message>
        <source>%1 serves devices and enforces; this manager watches.</source>
        <translation>%1 がデバイスにサービスを提供し、制限を執行しています。このマネージャーは監視します。</translation>
    </message>
    <message>
        <source>Asks for the role of enforcer</source>
        <translation>執行者の役割を要求中</translation>
    </message>
    <message>
        <source>This manager has not got the role of enforcer yet.</source>
        <translation>このマネージャーは、まだ執行者の役割を得ていません。</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>ベンチクラウドが動作していません</translation>
    </message>
    <message>
        <source>Start it again, then resume</source>
        <translation>もう一度起動してから再開してください</translation>
    </message>
    <message>
        <source>The command&apos;s arguments are not a JSON object.</source>
        <translation>コマンドの引数が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動してください</translation>
    </message>
    <message>
        <source>Another cloud was chosen meanwhile.</source>
        <translation>その間に別のクラウドが選択されました。</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>ブローカーに接続されていません。</translation>
    </message>
    <message>
        <source>Connect to it again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there</source>
        <translation>権限と空き容量を確認してください</translation>
    </message>
    <message>
        <source>The traffic policy cannot be read</source>
        <translation>トラフィックポリシーを読み取れません</translation>
    </message>
    <message>
        <source>The traffic policy in %1 is not a JSON object</source>
        <translation>%1 のトラフィックポリシーが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>Correct the file or delete it, then start again</source>
        <translation>ファイルを修正または削除してから、もう一度起動してください</translation>
    </message>
    <message>
        <source>The traffic policy cannot be saved</source>
        <translation>トラフィックポリシーを保存できません</translation>
    </message>
    <message>
        <source>The device is being identified</source>
        <translation>デバイスを識別中です</translation>
    </message>
    <message>
        <source>Wait until it has answered</source>
        <translation>応答するまで待ってください</translation>
    </message>
    <message>
        <source>The device&apos;s settings are being read or written</source>
        <translation>デバイスの設定を読み書き中です</translation>
    </message>
    <message>
        <source>Wait until that has ended</source>
        <translation>終わるまで待ってください</translation>
    </message>
    <message>
        <source>The device is being provisioned</source>
        <translation>デバイスをプロビジョニング中です</translation>
    </message>
    <message>
        <source>Wait for the run to end, or cancel it</source>
        <translation>実行が終わるまで待つか、キャンセルしてください</translation>
    </message>
    <message>
        <source>Something else is to be done with the device.</source>
        <translation>デバイスに対して別の処理が予定されています。</translation>
    </message>
    <message>
        <source>There is no provisioning run to resume</source>
        <translation>再開できるプロビジョニングはありません</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>新しく開始してください</translation>
    </message>
    <message>
        <source>No provisioning is running on this device</source>
        <translation>このデバイスではプロビジョニングを実行していません</translation>
    </message>
    <message>
        <source>The device has not been identified yet</source>
        <translation>デバイスはまだ識別されていません</translation>
    </message>
    <message>
        <source>Identify it first</source>
        <translation>先に識別してください</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>デバイスのポートが閉じています。</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>デバイスをもう一度差し込んでください。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>%1 has changed on the device since it was read.</source>
        <translation>%1 は、読み取った後にデバイス上で変更されました。</translation>
    </message>
    <message>
        <source>The device itself, or another program, has set it.</source>
        <translation>デバイス自身または別のプログラムが設定しました。</translation>
    </message>
    <message>
        <source>Compare both values, then keep yours or take the device&apos;s.</source>
        <translation>両方の値を比較し、自分の値を維持するか、デバイスの値を採用してください。</translation>
    </message>
    <message>
        <source>The device holds another value of %1 than was written.</source>
        <translation>デバイスの %1 の値が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or its firmware keeps the value by rules of its own.</source>
        <translation>ストレージがいっぱいか故障しているか、ファームウェアが独自の規則で値を保持しています。</translation>
    </message>
    <message>
        <source>Read the settings again, and look at the console.</source>
        <translation>設定をもう一度読み取り、コンソールを確認してください。</translation>
    </message>
    <message>
        <source>Another check was begun.</source>
        <translation>別の確認が開始されました。</translation>
    </message>
    <message>
        <source>The folder for the simulated device cannot be made: %1</source>
        <translation>シミュレートデバイスのフォルダーを作成できません: %1</translation>
    </message>
    <message>
        <source>There is no port %1</source>
        <translation>ポート %1 はありません</translation>
    </message>
    <message>
        <source>The device is not plugged in, or its path is spelled differently.</source>
        <translation>デバイスが差し込まれていないか、パスの表記が異なります。</translation>
    </message>
    <message>
        <source>Run `ferrule ports` to see what is attached</source>
        <translation>`ferrule ports` を実行して、接続されているものを確認してください</translation>
    </message>
    <message>
        <source>There is no device on this port any more</source>
        <translation>このポートにはもうデバイスがありません</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>もう一度差し込んでください</translation>
    </message>
    <message>
        <source>There is no such bit rate.</source>
        <translation>そのビットレートはありません。</translation>
    </message>
    <message>
        <source>A rate as 9600, 115200 or 921600.</source>
        <translation>9600、115200、921600 などのビットレート。</translation>
    </message>
    <message>
        <source>The simulated device did not start</source>
        <translation>シミュレートデバイスが起動しませんでした</translation>
    </message>
    <message>
        <source>the path of a pseudo-terminal on its first line</source>
        <translation>最初の行に疑似端末のパス</translation>
    </message>
    <message>
        <source>Run `ferrule simulate-device` in a terminal to see what it says</source>
        <translation>端末で `ferrule simulate-device` を実行し、出力を確認してください</translation>
    </message>
    <message>
        <source>The simulated device was unplugged</source>
        <translation>シミュレートデバイスが取り外されました</translation>
    </message>
    <message>
        <source>nothing in 10 s</source>
        <translation>10 秒間何もなし</translation>
    </message>
    <message>
        <source>The station&apos;s books are shut: the bench cloud is not running.</source>
        <translation>ステーションの台帳は閉じています: ベンチクラウドが動作していません。</translation>
    </message>
    <message>
        <source>Start it again first.</source>
        <translation>先にもう一度起動してください。</translation>
    </message>
    <message>
        <source>The station cannot work with these settings.</source>
        <translation>ステーションはこの設定では動作できません。</translation>
    </message>
    <message>
        <source>Dialect &quot;%1&quot; at %2 baud.</source>
        <translation>方言「%1」、%2 ボー。</translation>
    </message>
    <message>
        <source>A dialect that Ferrule speaks, and a bit rate over 0.</source>
        <translation>Ferrule が対応する方言と、0 より大きいビットレート。</translation>
    </message>
    <message>
        <source>The list %1 cannot be read.</source>
        <translation>一覧 %1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 バイト。</translation>
    </message>
    <message>
        <source>A CSV file of at most 8 MiB.</source>
        <translation>最大 8 MiB の CSV ファイル。</translation>
    </message>
    <message>
        <source>The device is being provisioned already.</source>
        <translation>デバイスはすでにプロビジョニング中です。</translation>
    </message>
    <message>
        <source>Wait for the run to end.</source>
        <translation>実行が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The station was stopped.</source>
        <translation>ステーションは停止されました。</translation>
    </message>
    <message>
        <source>The device has passed already.</source>
        <translation>デバイスはすでに合格しています。</translation>
    </message>
    <message>
        <source>There is no label for a device that has not passed.</source>
        <translation>合格していないデバイスのラベルはありません。</translation>
    </message>
    <message>
        <source>Record %1 is no pass.</source>
        <translation>記録 %1 は合格ではありません。</translation>
    </message>
    <message>
        <source>Provision the device again first.</source>
        <translation>先にデバイスをもう一度プロビジョニングしてください。</translation>
    </message>
    <message>
        <source>The station&apos;s settings are used, but will not be remembered.</source>
        <translation>ステーションの設定は使用されますが、記憶されません。</translation>
    </message>
    <message>
        <source>The cloud is running.</source>
        <translation>クラウドは動作中です。</translation>
    </message>
</context>
</TS>
