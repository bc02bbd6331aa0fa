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
    <message numerus="yes">
        <source>%n device(s) sent %1 of the %2 messages (1 KB) that they may, in the last %3: %4 % of the limit.</source>
        <translation>
            <numerusform>直近 %3に、%n 台のデバイスが許容 %2 メッセージ (1 KB) のうち %1 を送信しました: 上限の %4 %。</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>ベンチクラウド</translation>
    </message>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>保存済みのトラフィックポリシーは使用していません</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>登録済み · クレーム待ち</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
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
        <source>told to stay away, comes back in %1 s</source>
        <translation>接続を控えるよう指示あり、%1 秒後に再接続</translation>
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
        <source>Messages of 1 KB or a started part of it, an hour, for each device; the pool may send that times the devices connected.</source>
        <translation>デバイス 1 台あたりの毎時のメッセージ数（1 KB 単位、端数切り上げ）。プール全体では、この値に接続中の台数を掛けた数まで送信できます。</translation>
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
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Limit a device</source>
        <translation>1 台あたりの上限</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>計測間隔</translation>
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
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>デバイスの申告どおり</translation>
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
        <source>Prod&amp;uct</source>
        <translation>製品(&amp;U)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>モデル名と同じ</translation>
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
        <source>%1 passed · %2 failed · yield %3 %</source>
        <translation>合格 %1 · 不合格 %2 · 歩留まり %3%</translation>
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
        <source>Your changes are on their way to the cloud. Edit again when they have arrived.</source>
        <translation>変更をクラウドに送信中です。届いてからもう一度編集してください。</translation>
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
        <source>&amp;Start the bench cloud again</source>
        <translation>ベンチクラウドを再起動(&amp;S)</translation>
    </message>
    <message>
        <source>Bring the bench cloud up again after it failed</source>
        <translation>障害で止まったベンチクラウドをもう一度起動します</translation>
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
</context>
</TS>
