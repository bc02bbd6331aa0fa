<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Behaviour</name>
    <message>
        <source>Steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>渐增</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>泛洪</translation>
    </message>
    <message>
        <source>Daily curve</source>
        <translation>日变化曲线</translation>
    </message>
    <message>
        <source>Sends at its pace, always</source>
        <translation>始终按设定频率发送</translation>
    </message>
    <message>
        <source>From silence to its pace over one period, and on at the pace</source>
        <translation>在一个周期内从静默升至设定频率，之后保持该频率</translation>
    </message>
    <message>
        <source>Ten times its pace in the first tenth of each period, then silence</source>
        <translation>每个周期的前十分之一以 10 倍频率发送，其余时间静默</translation>
    </message>
    <message>
        <source>As fast as the connection takes it; the pace is not looked at</source>
        <translation>以连接所能承受的最快速度发送，不理会设定频率</translation>
    </message>
    <message>
        <source>A day in each period: quiet at its ends, its pace in the middle</source>
        <translation>每个周期相当于一天：两端安静，中间达到设定频率</translation>
    </message>
    <message>
        <source>No fault</source>
        <translation>无故障</translation>
    </message>
    <message>
        <source>Half-open TCP</source>
        <translation>半开 TCP</translation>
    </message>
    <message>
        <source>Duplicate client ID</source>
        <translation>客户端 ID 重复</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>证书过期</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>读取缓慢</translation>
    </message>
    <message>
        <source>Behaves as a device should</source>
        <translation>行为正常</translation>
    </message>
    <message>
        <source>After 20 s nothing passes any more, and nobody is told</source>
        <translation>20 秒后不再有任何数据通过，且双方都不知情</translation>
    </message>
    <message>
        <source>A second device logs in with the same identity every 15 s</source>
        <translation>每 15 秒有另一台设备以相同身份登录</translation>
    </message>
    <message>
        <source>Shows a certificate that is no longer valid</source>
        <translation>出示已失效的证书</translation>
    </message>
    <message>
        <source>Its clock is an hour ahead, so what it is told looks too old to it</source>
        <translation>其时钟快一小时，因此认为收到的指令已经过时</translation>
    </message>
    <message>
        <source>A fifth of its packets is lost and has to be sent again</source>
        <translation>五分之一的数据包丢失，需要重传</translation>
    </message>
    <message>
        <source>Reads 32 bytes a second</source>
        <translation>每秒只读取 32 字节</translation>
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
        <translation>现在过期</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n s</source>
        <translation>
            <numerusform>%n 秒后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n min</source>
        <translation>
            <numerusform>%n 分钟后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n h</source>
        <translation>
            <numerusform>%n 小时后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>%n 天后过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileJob</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to, with enough space.</source>
        <translation>请选择可写且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>请确认文件存在且您有读取权限。</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>其大小为 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>请选择较小的文件。</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>未预配</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>正在预配</translation>
    </message>
    <message>
        <source>Waits to be claimed</source>
        <translation>等待认领</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Within its limit</source>
        <translation>在上限内</translation>
    </message>
    <message>
        <source>Over its share</source>
        <translation>超出份额</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing was written to this port yet. Asking who is there writes a few bytes to it.</source>
        <translation>尚未向此端口写入任何内容。查询设备身份会写入几个字节。</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>查询设备身份</translation>
    </message>
    <message>
        <source>Nothing has answered on this port. Check its power and its speed, and ask again.</source>
        <translation>此端口上没有响应。请检查供电和波特率，然后再次查询。</translation>
    </message>
    <message>
        <source>It answers and has no identity yet. Provisioning gives it a claim ID, a key of its own and a certificate.</source>
        <translation>设备有响应，但还没有身份。预配会为它提供认领 ID、自己的密钥和证书。</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>预配</translation>
    </message>
    <message>
        <source>It is being provisioned.</source>
        <translation>正在预配。</translation>
    </message>
    <message>
        <source>Show progress</source>
        <translation>显示进度</translation>
    </message>
    <message>
        <source>It registered itself and waits until somebody claims it.</source>
        <translation>设备已自行注册，正在等待认领。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>It is provisioned and not connected. Settings that you change now reach it when it connects.</source>
        <translation>设备已预配但未连接。现在更改的设置会在它连接时送达。</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>打开 Store</translation>
    </message>
    <message>
        <source>It is connected, and was not asked to slow down.</source>
        <translation>设备已连接，没有被要求降速。</translation>
    </message>
    <message>
        <source>It sent more than its share and was told to slow down. It recovers by itself when it does.</source>
        <translation>设备的发送量超出其份额，已被要求降速。降速后会自行恢复。</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>打开流量</translation>
    </message>
    <message>
        <source>It was cut off and its certificate is revoked. It cannot connect before it is reclaimed.</source>
        <translation>设备已被切断，证书已吊销。重新认领之前无法连接。</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>重新认领</translation>
    </message>
    <message>
        <source>Provisioning stopped. The step that failed says why.</source>
        <translation>预配已停止。失败的步骤中说明了原因。</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>显示失败之处</translation>
    </message>
    <message>
        <source>It is refused a certificate until its block ends or is lifted. Settings that you change now reach it after that.</source>
        <translation>在阻止结束或解除之前，它无法获得证书。现在更改的设置将在此后送达。</translation>
    </message>
</context>
<context>
    <name>StoreStates</name>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>StoreTransfer</name>
    <message>
        <source>Entry %1 has no key or no value.</source>
        <translation>条目 %1 缺少键或值。</translation>
    </message>
    <message>
        <source>Row %1 has no value: “%2”.</source>
        <translation>第 %1 行没有值：“%2”。</translation>
    </message>
    <message>
        <source>This is not a JSON object or array: %1.</source>
        <translation>这不是 JSON 对象或数组：%1。</translation>
    </message>
</context>
<context>
    <name>StoreValue</name>
    <message>
        <source>This is not JSON: %1 at line %2, column %3.</source>
        <translation>这不是 JSON：%1 (第 %2 行第 %3 列)。</translation>
    </message>
    <message>
        <source>One JSON value is expected here.</source>
        <translation>此处应为一个 JSON 值。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number is expected here, such as 21.5 or -3e4.</source>
        <translation>此处应为数字，例如 21.5 或 -3e4。</translation>
    </message>
    <message>
        <source>A switch is either true or false.</source>
        <translation>开关的值为 true 或 false。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>键需要名称。</translation>
    </message>
    <message>
        <source>A key cannot begin or end with a space.</source>
        <translation>键的首尾不能是空格。</translation>
    </message>
    <message>
        <source>A key can hold only characters that can be seen.</source>
        <translation>键只能包含可见字符。</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
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
        <translation>未出示证书。</translation>
    </message>
    <message>
        <source>An earlier connection, whose certificates were accepted, goes on.</source>
        <translation>沿用此前的连接，其证书已被接受。</translation>
    </message>
    <message>
        <source>The certificates were accepted.</source>
        <translation>证书已被接受。</translation>
    </message>
    <message>
        <source>The certificate is for another name than %1.</source>
        <translation>证书不是为 %1 签发的，而是为其他名称。</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>证书不是为 %1 签发的，而是为 %2。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1; is this clock right?</source>
        <translation>证书在 %1 之前尚未生效；本机时钟是否正确？</translation>
    </message>
    <message>
        <source>The certificate is not valid yet; is this clock right?</source>
        <translation>证书尚未生效；本机时钟是否正确？</translation>
    </message>
    <message>
        <source>The certificate signs itself, and nobody here trusts it. Name it as the authority if it is the right one.</source>
        <translation>证书为自签名，本机不信任它。如果确认无误，请将其指定为证书颁发机构。</translation>
    </message>
    <message>
        <source>No authority that is trusted here has signed the certificates. Name the one that has.</source>
        <translation>签署这些证书的颁发机构均不受本机信任。请指定签署它们的颁发机构。</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>证书已被吊销。</translation>
    </message>
    <message>
        <source>The certificates were refused: %1</source>
        <translation>证书被拒绝：%1</translation>
    </message>
    <message>
        <source>%1 to %2, not valid yet</source>
        <translation>%1 至 %2，尚未生效</translation>
    </message>
    <message>
        <source>%1 to %2, expired</source>
        <translation>%1 至 %2，已过期</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 至 %2，剩余 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicFilter</name>
    <message>
        <source>“#” stands alone, at the end of a topic filter.</source>
        <translation>“#”须单独位于主题过滤器的末尾。</translation>
    </message>
    <message>
        <source>“+” stands alone between two slashes of a topic filter.</source>
        <translation>“+”须单独位于主题过滤器的两个斜杠之间。</translation>
    </message>
</context>
<context>
    <name>TrafficMoment</name>
    <message>
        <source>%1 %2 · %3 · by %4%5</source>
        <translation>%1 %2 · %3 · 执行者：%4%5</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>重新认领</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %3 / h · %n device(s) connected</source>
        <translation>
            <numerusform>%1 · %2 / 小时（上限 %3 / 小时） · 已连接 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source> · burst %1 / h</source>
        <translation> · 突发 %1 / 小时</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message>
        <source>The pool is over its line and devices are throttled now</source>
        <translation>设备池已超过其线，设备正被限流</translation>
    </message>
    <message>
        <source>At this rate the pool is throttled in %1</source>
        <translation>照此速率，设备池将在 %1后被限流</translation>
    </message>
    <message>
        <source>%1; one message every %2 would be safe.</source>
        <translation>%1；每 %2 发送一条消息是安全的。</translation>
    </message>
    <message>
        <source>%1; under this limit even one message a window is too many for a device.</source>
        <translation>%1；在此上限下，每个窗口一条消息对设备也太多。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sent %1 in the last %2, %3 % of the limit of %4.</source>
        <translation>
            <numerusform>%n 台设备在最近 %2内发送了 %1，占上限 %4 的 %3%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts are allowed: nobody is throttled up to %1.</source>
        <translation>允许突发：不超过 %1 时不会限流任何设备。</translation>
    </message>
    <message>
        <source>%1 sent %2 in the last %3, %4 % of the pool&apos;s traffic; its limit is %5</source>
        <translation>%1 在最近 %3内发送了 %2，占设备池流量的 %4%；其上限为 %5</translation>
    </message>
    <message>
        <source>, its line with bursts %1</source>
        <translation>，含突发的限线为 %1</translation>
    </message>
    <message>
        <source>It is over its line while the pool sent %1 of the %2 that it may.</source>
        <translation>它已越过限线，而设备池在允许的 %2 中发送了 %1。</translation>
    </message>
    <message>
        <source>It is over its line, but the pool sent only %1 of the %2 that it may.</source>
        <translation>它已越过限线，但设备池在允许的 %2 中只发送了 %1。</translation>
    </message>
    <message>
        <source>Throttled, it should wait %1 before each message.</source>
        <translation>若限流，它应在每条消息前等待 %1。</translation>
    </message>
    <message>
        <source>Its dearest topic is %1 (%2).</source>
        <translation>消耗最多的主题是 %1（%2）。</translation>
    </message>
    <message>
        <source>%1: %2 / h, burst rule %3 × / %4 ×</source>
        <translation>%1：%2 / 小时，突发规则 %3 × / %4 ×</translation>
    </message>
    <message>
        <source>%1: %2 / h, one-minute rule</source>
        <translation>%1：%2 / 小时，一分钟规则</translation>
    </message>
</context>
<context>
    <name>agent</name>
    <message>
        <source>The agent is not running</source>
        <translation>Agent 未在运行</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>128 KiB at most</source>
        <translation>最多 128 KiB</translation>
    </message>
    <message>
        <source>The metric&apos;s value is not a finite number</source>
        <translation>指标的值不是有限数</translation>
    </message>
    <message>
        <source>no connection to the device cloud</source>
        <translation>没有到设备云的连接</translation>
    </message>
    <message>
        <source>Wait until the device is connected.</source>
        <translation>请等待设备连接。</translation>
    </message>
    <message>
        <source>The agent has been started already</source>
        <translation>Agent 已经启动</translation>
    </message>
    <message>
        <source>The claim ID cannot be used</source>
        <translation>认领 ID 无法使用</translation>
    </message>
    <message>
        <source>Choose one of 1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>请使用 1 到 23 个字母、数字、&apos;-&apos; 和 &apos;_&apos;。</translation>
    </message>
    <message>
        <source>The device cannot register: it has no product token</source>
        <translation>设备无法注册：没有产品令牌</translation>
    </message>
    <message>
        <source>Name the product token in the configuration.</source>
        <translation>请在配置中指定产品令牌。</translation>
    </message>
    <message>
        <source>The device cannot register: it does not know where</source>
        <translation>设备无法注册：不知道注册地址</translation>
    </message>
    <message>
        <source>Name the builder&apos;s URL in the configuration.</source>
        <translation>请在配置中指定 Builder 的 URL。</translation>
    </message>
    <message>
        <source>The broker has refused this device %1 times. It asks its builder for a new certificate, and keeps the one it has until then.</source>
        <translation>Broker 已拒绝此设备 %1 次。设备正向 Builder 申请新证书，在此之前保留现有证书。</translation>
    </message>
    <message>
        <source>It cannot ask: it knows no builder, or has no product token. Provision it again.</source>
        <translation>设备无法申请：不知道 Builder，或没有产品令牌。请重新预配。</translation>
    </message>
    <message>
        <source>A close was received and is ignored, as the fault asks.</source>
        <translation>收到断开指令，按故障设定予以忽略。</translation>
    </message>
    <message>
        <source>A throttle was received and is ignored, as the fault asks.</source>
        <translation>收到限流指令，按故障设定予以忽略。</translation>
    </message>
    <message>
        <source>The agent was stopped</source>
        <translation>Agent 已停止</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>消息未发送</translation>
    </message>
    <message>
        <source>The item was not read</source>
        <translation>项目未读取</translation>
    </message>
    <message>
        <source>The cloud answered a value of another type</source>
        <translation>云端返回了其他类型的值</translation>
    </message>
    <message>
        <source>The request to %1 failed</source>
        <translation>对 %1 的请求失败</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>HTTP status 200</source>
        <translation>HTTP 状态 200</translation>
    </message>
    <message>
        <source>The token is not known there.</source>
        <translation>该处不认识此令牌。</translation>
    </message>
    <message>
        <source>Check the product token.</source>
        <translation>请检查产品令牌。</translation>
    </message>
    <message>
        <source>There is no device cloud at this address.</source>
        <translation>此地址没有设备云。</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL.</source>
        <translation>请检查 Builder 的 URL。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a root that is trusted here.</source>
        <translation>服务器证书不是由本机信任的根证书签署的。</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate in the configuration.</source>
        <translation>请在配置中指定颁发机构的证书。</translation>
    </message>
    <message>
        <source>The device cloud is not running there, or the network is down.</source>
        <translation>设备云未在该处运行，或网络中断。</translation>
    </message>
    <message>
        <source>Check the builder&apos;s URL and the network.</source>
        <translation>请检查 Builder 的 URL 和网络。</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>请求已取消</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>http://host:port/path or https://host/path</source>
        <translation>http://host:port/path 或 https://host/path</translation>
    </message>
    <message>
        <source>a reply of more than 1 MiB</source>
        <translation>超过 1 MiB 的应答</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>a reply within %1 s</source>
        <translation>%1 秒内的应答</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1: its access rules do not allow it.</source>
        <translation>Broker 拒绝订阅 %1：其访问规则不允许。</translation>
    </message>
    <message>
        <source>The cloud did not answer %1</source>
        <translation>云端未应答 %1</translation>
    </message>
    <message>
        <source>The cloud&apos;s Store service is not running, or is behind.</source>
        <translation>云端的 Store 服务未运行或处理滞后。</translation>
    </message>
    <message>
        <source>A throttle without a time stamp was ignored.</source>
        <translation>已忽略没有时间戳的限流指令。</translation>
    </message>
    <message>
        <source>A throttle %1 ms old was ignored.</source>
        <translation>已忽略 %1 ms 前的限流指令。</translation>
    </message>
    <message>
        <source>A release without a time stamp was ignored.</source>
        <translation>已忽略没有时间戳的释放指令。</translation>
    </message>
    <message>
        <source>A release %1 ms old was ignored.</source>
        <translation>已忽略 %1 ms 前的释放指令。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used</source>
        <translation>配置 %1 无法使用</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>请更正该文件。</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，位于字节 %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>the path of a PEM file</source>
        <translation>PEM 文件的路径</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 到 65535 秒，0 = 关闭</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>product, builder, state, id, name, model, description, account, cloud, authority, properties, keepAlive or obeysThrottle</source>
        <translation>product、builder、state、id、name、model、description、account、cloud、authority、properties、keepAlive 或 obeysThrottle</translation>
    </message>
    <message>
        <source>The identity in %1 cannot be understood</source>
        <translation>无法解读 %1 中的身份</translation>
    </message>
    <message>
        <source>The file was changed by something else, or is damaged.</source>
        <translation>文件被其他程序更改，或已损坏。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and provision the device again.</source>
        <translation>请用副本恢复该文件，或将其移走并重新预配设备。</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot;</source>
        <translation>成员“%1”</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>a string there</source>
        <translation>此处应为字符串</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 到 65535</translation>
    </message>
    <message>
        <source>the claim ID %1</source>
        <translation>认领 ID %1</translation>
    </message>
    <message>
        <source>1 to 23 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 到 23 个字母、数字、&apos;-&apos; 和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>The state folder %1 cannot be made</source>
        <translation>无法创建状态文件夹 %1</translation>
    </message>
    <message>
        <source>Choose a folder that this user may write to.</source>
        <translation>请选择当前用户可写的文件夹。</translation>
    </message>
    <message>
        <source>The device cloud&apos;s answer cannot be used</source>
        <translation>设备云的应答无法使用</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>a field &quot;%1&quot;</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>The device was not registered</source>
        <translation>设备未注册</translation>
    </message>
    <message>
        <source>The device cloud asks to wait %1 s: %2</source>
        <translation>设备云要求等待 %1 秒：%2</translation>
    </message>
    <message>
        <source>A sync message cannot be read</source>
        <translation>无法读取同步消息</translation>
    </message>
    <message>
        <source>no member &quot;value&quot;</source>
        <translation>没有成员“value”</translation>
    </message>
    <message>
        <source>the item&apos;s value</source>
        <translation>项目的值</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>an item as a JSON object</source>
        <translation>JSON 对象形式的项目</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>没有可用的键</translation>
    </message>
    <message>
        <source>a member &quot;key&quot;, or &quot;sk&quot; as s#key</source>
        <translation>成员“key”，或 s#键 形式的“sk”</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The device gets no certificate.</source>
        <translation>设备得不到证书。</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>正文不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The token belongs to another device.</source>
        <translation>令牌属于另一台设备。</translation>
    </message>
    <message>
        <source>The claim ID cannot be used.</source>
        <translation>认领 ID 无法使用。</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 到 20 个 A-Z、a-z、0-9、&apos;-&apos; 和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>The claim ID belongs to a device of another product.</source>
        <translation>认领 ID 属于另一产品的设备。</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>设备已被阻止。</translation>
    </message>
    <message>
        <source>Lift the block, or wait until it ends.</source>
        <translation>请解除阻止，或等待其结束。</translation>
    </message>
    <message>
        <source>The device was released too short a time ago.</source>
        <translation>设备被释放不久。</translation>
    </message>
    <message>
        <source>The device token is not known here.</source>
        <translation>此处不认识该设备令牌。</translation>
    </message>
    <message>
        <source>The product token is not known here.</source>
        <translation>此处不认识该产品令牌。</translation>
    </message>
    <message>
        <source>A common name has 1 to 64 characters.</source>
        <translation>通用名称须为 1 到 64 个字符。</translation>
    </message>
    <message>
        <source>The common name is not UTF-8.</source>
        <translation>通用名称不是 UTF-8。</translation>
    </message>
    <message>
        <source>The signing request is too long.</source>
        <translation>签名请求过长。</translation>
    </message>
    <message>
        <source>This is not a PEM signing request.</source>
        <translation>这不是 PEM 签名请求。</translation>
    </message>
    <message>
        <source>The signing request holds no readable public key.</source>
        <translation>签名请求中没有可读取的公钥。</translation>
    </message>
    <message>
        <source>The key of the signing request is too weak or of an unknown kind.</source>
        <translation>签名请求的密钥过弱或类型未知。</translation>
    </message>
    <message>
        <source>The signature of the signing request does not match its key.</source>
        <translation>签名请求的签名与其密钥不符。</translation>
    </message>
    <message>
        <source>The item was changed by somebody else</source>
        <translation>项目已被他人更改</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>no item of this key</source>
        <translation>没有此键的项目</translation>
    </message>
    <message>
        <source>Look at both values and choose one.</source>
        <translation>请比较两个值并选择其一。</translation>
    </message>
    <message>
        <source>There is no item of this key</source>
        <translation>没有此键的项目</translation>
    </message>
    <message>
        <source>The item would expire before it is set</source>
        <translation>项目在设置之前就会过期</translation>
    </message>
    <message>
        <source>a time to come, or none</source>
        <translation>将来的时间，或无</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>文本不是 JSON</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>请更正该处的文本。</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本的结尾</translation>
    </message>
    <message>
        <source>the end of the string</source>
        <translation>字符串的结尾</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>完整的代理对</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>逗号或对象的结尾</translation>
    </message>
    <message>
        <source>a comma or the end of the array</source>
        <translation>逗号或数组的结尾</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>an escaped control character</source>
        <translation>转义的控制字符</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>四位十六进制数字</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>转义序列</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>较少的嵌套</translation>
    </message>
    <message>
        <source>A store/set message cannot be read</source>
        <translation>无法读取 store/set 消息</translation>
    </message>
    <message>
        <source>A store/get message cannot be read</source>
        <translation>无法读取 store/get 消息</translation>
    </message>
    <message>
        <source>The device did not escape the quotes in this string.</source>
        <translation>设备未转义此字符串中的引号。</translation>
    </message>
    <message>
        <source>a member &quot;key&quot; that is a string</source>
        <translation>值为字符串的成员“key”</translation>
    </message>
    <message>
        <source>a member &quot;value&quot;</source>
        <translation>成员“value”</translation>
    </message>
    <message>
        <source>The text is not a number</source>
        <translation>文本不是数字</translation>
    </message>
    <message>
        <source>digits with a decimal point, such as 21.5 or -3e8</source>
        <translation>带小数点的数字，例如 21.5 或 -3e8</translation>
    </message>
    <message>
        <source>The text is not a boolean</source>
        <translation>文本不是布尔值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>键无法使用</translation>
    </message>
    <message>
        <source>1 to 256 bytes</source>
        <translation>1 到 256 字节</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 without control characters</source>
        <translation>不含控制字符的 UTF-8</translation>
    </message>
    <message>
        <source>No device is connected and nothing was sent.</source>
        <translation>没有已连接的设备，未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct the number in the policy.</source>
        <translation>请更正策略中的数值。</translation>
    </message>
    <message>
        <source>The limit of a device cannot be used</source>
        <translation>单台设备的上限无法使用</translation>
    </message>
    <message>
        <source>more than 0, at most 1,000,000,000</source>
        <translation>大于 0，最大 1,000,000,000</translation>
    </message>
    <message>
        <source>The window cannot be used</source>
        <translation>时间窗口无法使用</translation>
    </message>
    <message>
        <source>0.1 s to 24 h</source>
        <translation>0.1 秒到 24 小时</translation>
    </message>
    <message>
        <source>The interval cannot be used</source>
        <translation>测量间隔无法使用</translation>
    </message>
    <message>
        <source>0.05 s to the length of the window</source>
        <translation>0.05 秒到时间窗口的长度</translation>
    </message>
    <message>
        <source>The unit cannot be used</source>
        <translation>计量单位无法使用</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 字节</translation>
    </message>
    <message>
        <source>at least 1 byte</source>
        <translation>至少 1 字节</translation>
    </message>
    <message>
        <source>The burst multiples cannot be used</source>
        <translation>突发倍数无法使用</translation>
    </message>
    <message>
        <source>1 or more, the one after quiet not the smaller</source>
        <translation>1 或更大，静默后的倍数不得较小</translation>
    </message>
    <message>
        <source>The share that counts as quiet cannot be used</source>
        <translation>视为静默的比例无法使用</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>The stretch before the window cannot be used</source>
        <translation>时间窗口之前的参照时段无法使用</translation>
    </message>
    <message>
        <source>1 to 100 windows</source>
        <translation>1 到 100 个时间窗口</translation>
    </message>
    <message>
        <source>The number of warnings cannot be used</source>
        <translation>警告次数无法使用</translation>
    </message>
    <message>
        <source>0 or more of each</source>
        <translation>各为 0 或更大</translation>
    </message>
    <message>
        <source>A duration of the escalation cannot be used</source>
        <translation>逐级升级的某个时长无法使用</translation>
    </message>
    <message>
        <source>a negative one</source>
        <translation>负的时长</translation>
    </message>
    <message>
        <source>0 s or more</source>
        <translation>0 秒或更长</translation>
    </message>
    <message>
        <source>another manager</source>
        <translation>另一个管理器</translation>
    </message>
    <message>
        <source>seen at the broker</source>
        <translation>在 Broker 上看到</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>So many virtual devices cannot be added</source>
        <translation>无法添加这么多虚拟设备</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 到 %1</translation>
    </message>
    <message>
        <source>The virtual device&apos;s folder could not be deleted</source>
        <translation>无法删除虚拟设备的文件夹</translation>
    </message>
    <message>
        <source>Delete the folder by hand.</source>
        <translation>请手动删除该文件夹。</translation>
    </message>
    <message>
        <source>There is no virtual device %1</source>
        <translation>没有虚拟设备 %1</translation>
    </message>
    <message>
        <source>There is no simulated firmware &quot;%1&quot;.</source>
        <translation>没有模拟固件“%1”。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>下列之一：%1。</translation>
    </message>
    <message>
        <source>The simulated device could not write %1.</source>
        <translation>模拟设备无法写入 %1。</translation>
    </message>
    <message>
        <source>Give it a folder that may be written.</source>
        <translation>请为其指定可写的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Give the simulated device a folder that may be written.</source>
        <translation>请为模拟设备指定可写的文件夹。</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened.</source>
        <translation>无法打开伪终端。</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be set up.</source>
        <translation>无法设置伪终端。</translation>
    </message>
    <message>
        <source>The pseudo-terminal could not be put into raw mode.</source>
        <translation>无法将伪终端置为原始模式。</translation>
    </message>
    <message>
        <source>The link %1 could not be made.</source>
        <translation>无法创建链接 %1。</translation>
    </message>
    <message>
        <source>A file of that name exists, or the folder may not be written.</source>
        <translation>已有同名文件，或文件夹不可写。</translation>
    </message>
    <message>
        <source>Choose another path for the link.</source>
        <translation>请为链接选择其他路径。</translation>
    </message>
    <message>
        <source>The pace cannot be used</source>
        <translation>频率无法使用</translation>
    </message>
    <message>
        <source>%1 messages a minute</source>
        <translation>每分钟 %1 条消息</translation>
    </message>
    <message>
        <source>0 to 6000, 0 = silence</source>
        <translation>0 到 6000，0 = 静默</translation>
    </message>
    <message>
        <source>The payload cannot be used</source>
        <translation>有效载荷无法使用</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>0 to 102400</source>
        <translation>0 到 102400</translation>
    </message>
    <message>
        <source>The script&apos;s period cannot be used</source>
        <translation>脚本的周期无法使用</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>1 to 86400 s</source>
        <translation>1 到 86400 秒</translation>
    </message>
    <message>
        <source>The behaviour of the virtual device in %1 cannot be understood</source>
        <translation>无法解读 %1 中虚拟设备的行为设定</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>the file as it was saved</source>
        <translation>保存时的文件原样</translation>
    </message>
    <message>
        <source>An expired certificate cannot be had here</source>
        <translation>此处无法生成过期的证书</translation>
    </message>
    <message>
        <source>no authority of our own</source>
        <translation>没有自己的证书颁发机构</translation>
    </message>
    <message>
        <source>the bench cloud</source>
        <translation>测试云</translation>
    </message>
</context>
<context>
    <name>brokers</name>
    <message>
        <source>The field &quot;%1&quot; of %2 cannot be used.</source>
        <translation>%2 的字段“%1”无法使用。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a field of that name</source>
        <translation>具有该名称的字段</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>机密信息已不在密钥环中。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>密钥环拒绝了请求。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>No keychain answers here.</source>
        <translation>此处没有密钥环响应。</translation>
    </message>
    <message>
        <source>The keychain was given up.</source>
        <translation>已放弃使用密钥环。</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>密钥环未响应。</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop.</source>
        <translation>保存在此桌面的密钥环中。</translation>
    </message>
    <message>
        <source>There is no connection profile &quot;%1&quot;.</source>
        <translation>没有连接配置“%1”。</translation>
    </message>
    <message>
        <source>The connection profiles were closed.</source>
        <translation>连接配置已关闭。</translation>
    </message>
    <message>
        <source>The secrets of &quot;%1&quot; are in a keychain that cannot be reached from here.</source>
        <translation>“%1”的机密信息所在的密钥环无法从此处访问。</translation>
    </message>
    <message>
        <source>Start Ferrule in the desktop session, or enter them again.</source>
        <translation>请在桌面会话中启动 Ferrule，或重新输入。</translation>
    </message>
    <message>
        <source>Another connection profile is called &quot;%1&quot;.</source>
        <translation>已有另一个连接配置名为“%1”。</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>请选择其他名称，或编辑已有的配置。</translation>
    </message>
    <message>
        <source>Check who may read and write there, and whether there is room.</source>
        <translation>请检查该处的读写权限以及是否有剩余空间。</translation>
    </message>
    <message>
        <source>The connection profiles in %1 cannot be used.</source>
        <translation>%1 中的连接配置无法使用。</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>连接配置 %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>连接配置“%1”</translation>
    </message>
    <message>
        <source>The connection profiles in %1 were written by a newer Ferrule.</source>
        <translation>%1 中的连接配置由更新版本的 Ferrule 写入。</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>请使用该版本，或将文件移走。</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; twice</source>
        <translation>ID“%1”重复出现</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used and not there</source>
        <translation>使用了“%1”但它不存在</translation>
    </message>
    <message>
        <source>The connection profiles cannot be read.</source>
        <translation>无法读取连接配置。</translation>
    </message>
    <message>
        <source>The connection profiles cannot be saved.</source>
        <translation>无法保存连接配置。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>PEM: a text with a line &quot;-----BEGIN …-----&quot;</source>
        <translation>PEM：含“-----BEGIN …-----”行的文本</translation>
    </message>
    <message>
        <source>The broker&apos;s authority (CA) cannot be read.</source>
        <translation>无法读取 Broker 的证书颁发机构 (CA)。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>无法读取客户端证书。</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read.</source>
        <translation>无法读取客户端证书的密钥。</translation>
    </message>
    <message>
        <source>The name is taken by the bench cloud.</source>
        <translation>该名称已被测试云占用。</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>端口无法使用。</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 到 65535，通常为 8883 或 1883</translation>
    </message>
    <message>
        <source>The keep-alive cannot be used.</source>
        <translation>Keep-alive 值无法使用。</translation>
    </message>
    <message>
        <source>0 to 65535 seconds, 0 = off</source>
        <translation>0 到 65535 秒，0 = 关闭</translation>
    </message>
    <message>
        <source>The time to connect cannot be used.</source>
        <translation>连接超时时间无法使用。</translation>
    </message>
    <message>
        <source>1 to 600 seconds</source>
        <translation>1 到 600 秒</translation>
    </message>
    <message>
        <source>Check who may read and write there.</source>
        <translation>请检查该处的读写权限。</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be read.</source>
        <translation>无法读取 Broker 的机密信息。</translation>
    </message>
    <message>
        <source>The secrets of the brokers in %1 cannot be used.</source>
        <translation>%1 中的 Broker 机密信息无法使用。</translation>
    </message>
    <message>
        <source>Move the file away and enter the passwords again.</source>
        <translation>请将文件移走并重新输入密码。</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be saved.</source>
        <translation>无法保存 Broker 的机密信息。</translation>
    </message>
    <message>
        <source>The secret is no longer in %1.</source>
        <translation>机密信息已不在 %1 中。</translation>
    </message>
    <message>
        <source>The secrets of the brokers cannot be removed.</source>
        <translation>无法移除 Broker 的机密信息。</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read: no keychain answered here.</source>
        <translation>保存在仅您可读的 %1 中：此处没有密钥环响应。</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>The broker refuses the subscription (SUBACK 128).</source>
        <translation>Broker 拒绝订阅 (SUBACK 128)。</translation>
    </message>
    <message>
        <source>Granted; no test message was sent.</source>
        <translation>已准许；未发送测试消息。</translation>
    </message>
    <message>
        <source>Granted, and a test message came through.</source>
        <translation>已准许，测试消息已送达。</translation>
    </message>
    <message>
        <source>Granted, but a test message did not come through: its access rules drop what we send there, or what we should receive.</source>
        <translation>已准许，但测试消息未送达：访问规则会丢弃我们在该处发送或应接收的内容。</translation>
    </message>
    <message>
        <source>The check of the broker&apos;s permissions was given up.</source>
        <translation>已放弃检查 Broker 的权限。</translation>
    </message>
    <message>
        <source>A test message to a device came through.</source>
        <translation>发给设备的测试消息已送达。</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>未发送测试消息。</translation>
    </message>
    <message>
        <source>A test message to a device did not come through: throttles and edits may be dropped.</source>
        <translation>发给设备的测试消息未送达：限流指令和编辑可能会被丢弃。</translation>
    </message>
    <message>
        <source>Not to be seen: the broker does not let us read what devices get.</source>
        <translation>无法得知：Broker 不允许我们读取发给设备的内容。</translation>
    </message>
    <message>
        <source>The bench cloud is running already.</source>
        <translation>测试云已在运行。</translation>
    </message>
    <message>
        <source>The bench cloud was stopped while it started.</source>
        <translation>测试云在启动过程中被停止。</translation>
    </message>
    <message>
        <source>The broker does not let the cloud hear its devices.</source>
        <translation>Broker 不允许云端接收其设备的消息。</translation>
    </message>
    <message>
        <source>Commands such as ferrule claim do not reach this cloud</source>
        <translation>ferrule claim 等命令无法到达此云端</translation>
    </message>
    <message>
        <source>The registry moved to the database server</source>
        <translation>设备注册库已迁移到数据库服务器</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were copied; the file stays as it was.</source>
        <translation>已复制 %2 个表的 %1 行；文件保持原样。</translation>
    </message>
    <message>
        <source>The %1 service listens on port %2, as %3 is taken</source>
        <translation>%1 服务监听端口 %2，因为 %3 已被占用</translation>
    </message>
    <message>
        <source>Devices that remember port %1 reach the cloud again after a start that finds it free.</source>
        <translation>记住端口 %1 的设备，待某次启动时该端口空闲后即可再次到达云端。</translation>
    </message>
    <message>
        <source>The bench cloud failed</source>
        <translation>测试云发生故障</translation>
    </message>
    <message>
        <source>Old traffic samples were not thinned out</source>
        <translation>旧的流量样本未精简</translation>
    </message>
    <message>
        <source>The registry could not be written</source>
        <translation>无法写入设备注册库</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>测试云未在运行</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>请重新启动</translation>
    </message>
    <message>
        <source>The authority&apos;s key is in the file %1/authority/authority.key, which only you can read.</source>
        <translation>证书颁发机构的密钥位于文件 %1/authority/authority.key 中，仅您可读。</translation>
    </message>
    <message>
        <source>the broker died</source>
        <translation>Broker 意外终止</translation>
    </message>
    <message>
        <source>the broker was given up</source>
        <translation>已放弃该 Broker</translation>
    </message>
    <message>
        <source>The broker was taken down while it started.</source>
        <translation>Broker 在启动过程中被停止。</translation>
    </message>
    <message>
        <source>the broker was stopped</source>
        <translation>Broker 已停止</translation>
    </message>
    <message>
        <source>The broker was taken down.</source>
        <translation>Broker 已被停止。</translation>
    </message>
    <message>
        <source>another connection took its place</source>
        <translation>另一个连接取代了它</translation>
    </message>
    <message>
        <source>The check of the broker was given up.</source>
        <translation>已放弃检查 Broker。</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease (SUBACK 128): this manager can only watch.</source>
        <translation>Broker 不允许我们读取执行方租约 (SUBACK 128)：本管理器只能监视。</translation>
    </message>
    <message>
        <source>%1 enforces, or did so last: this manager watches while that one is there.</source>
        <translation>%1 正在执行限制措施，或最后由其执行：它在线时，本管理器仅监视。</translation>
    </message>
    <message>
        <source>Nobody enforces: this manager takes the role as it connects, where it may publish there.</source>
        <translation>没有管理器执行限制措施：本管理器连接后，只要允许在该处发布，便接管此角色。</translation>
    </message>
    <message>
        <source>The home&apos;s path holds a control character.</source>
        <translation>主目录的路径含有控制字符。</translation>
    </message>
    <message>
        <source>The account ID cannot be part of a topic.</source>
        <translation>账户 ID 不能作为主题的一部分。</translation>
    </message>
    <message>
        <source>The broker&apos;s folder %1 cannot be made.</source>
        <translation>无法创建 Broker 的文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>请选择其他主目录，或使其上级文件夹可写。</translation>
    </message>
    <message>
        <source>AWS IoT hands what devices publish there to its rules, never to subscribers: database sync and metrics are not heard.</source>
        <translation>AWS IoT 将设备在该处发布的内容交给其规则，从不交给订阅者：收不到数据库同步和指标。</translation>
    </message>
    <message>
        <source>The profile leaves it out: database sync and metrics of agents that publish there are not heard.</source>
        <translation>连接配置未包含此项：收不到在该处发布的 Agent 的数据库同步和指标。</translation>
    </message>
    <message>
        <source>The profile says to watch only: nobody is served or throttled.</source>
        <translation>连接配置设为仅监视：不为任何设备提供服务，也不限流。</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>尚未请求。</translation>
    </message>
    <message>
        <source>The broker tells nobody who is connected: a device counts as connected for %1 minutes after each message.</source>
        <translation>Broker 不公布哪些设备在线：设备在每条消息后的 %1 分钟内视为已连接。</translation>
    </message>
    <message>
        <source>A message counts for the device that its topic names; whether the broker holds that to the sender&apos;s certificate is not to be seen from here.</source>
        <translation>消息按其主题中的名称计入设备；Broker 是否依据发送方证书核对名称，从此处无法得知。</translation>
    </message>
    <message>
        <source>Certificates and connections are the broker&apos;s owner&apos;s: a device can be throttled and closed, not revoked or cut off.</source>
        <translation>证书和连接归 Broker 的所有者管理：设备可以限流和断开，但不能吊销证书或切断。</translation>
    </message>
    <message>
        <source>Certificates are issued by the broker&apos;s owner: no device is registered, claimed or provisioned from here.</source>
        <translation>证书由 Broker 的所有者签发：无法从此处注册、认领或预配设备。</translation>
    </message>
    <message>
        <source>The broker mosquitto is not installed.</source>
        <translation>未安装 Broker mosquitto。</translation>
    </message>
    <message>
        <source>not in PATH</source>
        <translation>不在 PATH 中</translation>
    </message>
    <message>
        <source>not in PATH, nor in %1</source>
        <translation>不在 PATH 中，也不在 %1 中</translation>
    </message>
    <message>
        <source>Install it: sudo apt install mosquitto</source>
        <translation>请安装：sudo apt install mosquitto</translation>
    </message>
    <message>
        <source>The broker is running already.</source>
        <translation>Broker 已在运行。</translation>
    </message>
    <message>
        <source>The broker does not begin to listen.</source>
        <translation>Broker 未开始监听。</translation>
    </message>
    <message>
        <source>It was killed by a signal.</source>
        <translation>它被信号终止。</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>它以代码 %1 结束。</translation>
    </message>
    <message>
        <source>The broker has ended.</source>
        <translation>Broker 已结束。</translation>
    </message>
    <message>
        <source>A port of the broker is taken.</source>
        <translation>Broker 的某个端口已被占用。</translation>
    </message>
    <message>
        <source>The broker does not start.</source>
        <translation>Broker 无法启动。</translation>
    </message>
    <message>
        <source>The broker&apos;s port was taken meanwhile.</source>
        <translation>Broker 的端口在此期间被占用。</translation>
    </message>
    <message>
        <source>The broker keeps dying.</source>
        <translation>Broker 反复终止。</translation>
    </message>
    <message>
        <source>It could not be given its revocation list.</source>
        <translation>无法向其提供吊销列表。</translation>
    </message>
    <message>
        <source>A broker that an earlier run left does not end.</source>
        <translation>先前运行遗留的 Broker 无法结束。</translation>
    </message>
    <message>
        <source>The broker is not running.</source>
        <translation>Broker 未在运行。</translation>
    </message>
    <message>
        <source>The broker does not read its revocation list again.</source>
        <translation>Broker 未重新读取其吊销列表。</translation>
    </message>
    <message>
        <source>The address to listen on is none.</source>
        <translation>监听地址无效。</translation>
    </message>
    <message>
        <source>an IP address of this machine, such as 127.0.0.1</source>
        <translation>本机的 IP 地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>The account ID cannot be used.</source>
        <translation>账户 ID 无法使用。</translation>
    </message>
    <message>
        <source>1 to 20 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 到 20 个 A-Z、a-z、0-9、&apos;-&apos; 和 &apos;_&apos;</translation>
    </message>
    <message>
        <source>A topic filter of the profile is malformed.</source>
        <translation>连接配置的某个主题过滤器格式不正确。</translation>
    </message>
    <message>
        <source>a filter of MQTT 3.1.1, section 4.7</source>
        <translation>符合 MQTT 3.1.1 第 4.7 节的过滤器</translation>
    </message>
    <message>
        <source>A topic filter of the profile asks for what no device of ours sends.</source>
        <translation>连接配置的某个主题过滤器请求了我们的设备都不会发送的内容。</translation>
    </message>
    <message>
        <source>a filter that begins with ioto/service/ or $aws/rules/</source>
        <translation>以 ioto/service/ 或 $aws/rules/ 开头的过滤器</translation>
    </message>
    <message>
        <source>The profile names no host.</source>
        <translation>连接配置未指定主机。</translation>
    </message>
    <message>
        <source>the name or address of the broker</source>
        <translation>Broker 的名称或地址</translation>
    </message>
    <message>
        <source>The profile names no port.</source>
        <translation>连接配置未指定端口。</translation>
    </message>
    <message>
        <source>1 to 65535, mostly 8883 or 1883</source>
        <translation>1 到 65535，通常为 8883 或 1883</translation>
    </message>
    <message>
        <source>The profile has a password without a user.</source>
        <translation>连接配置有密码而没有用户。</translation>
    </message>
    <message>
        <source>both, or no password</source>
        <translation>两者都有，或没有密码</translation>
    </message>
    <message>
        <source>The profile has one of client certificate and key only.</source>
        <translation>连接配置只有客户端证书和密钥其中之一。</translation>
    </message>
    <message>
        <source>both, or neither</source>
        <translation>两者都有，或都没有</translation>
    </message>
    <message>
        <source>The profile has no topic filter.</source>
        <translation>连接配置没有主题过滤器。</translation>
    </message>
    <message>
        <source>No cloud runs in %1.</source>
        <translation>%1 中没有运行云端。</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, which runs it, and try again.</source>
        <translation>请打开运行云端的 Ferrule 窗口，然后重试。</translation>
    </message>
    <message>
        <source>That is more than the cloud takes in one request.</source>
        <translation>这超出了云端单次请求的上限。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 bytes at most</source>
        <translation>最多 %1 字节</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>请分成较小的部分进行。</translation>
    </message>
    <message>
        <source>The cloud does not know this request.</source>
        <translation>云端不认识此请求。</translation>
    </message>
    <message>
        <source>Use commands and a cloud of the same version.</source>
        <translation>请使用版本相同的命令和云端。</translation>
    </message>
    <message>
        <source>%1 is not connected, so nothing can be told to it.</source>
        <translation>%1 未连接，无法向其发送指令。</translation>
    </message>
    <message>
        <source>Wait for it to connect, or release it.</source>
        <translation>请等待它连接，或将其释放。</translation>
    </message>
    <message>
        <source>Other programs cannot reach this cloud.</source>
        <translation>其他程序无法到达此云端。</translation>
    </message>
    <message>
        <source>The path of a socket may have about 100 characters.</source>
        <translation>套接字的路径最多约 100 个字符。</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path for commands like ferrule claim.</source>
        <translation>要使用 ferrule claim 等命令，请选择路径较短的主目录。</translation>
    </message>
    <message>
        <source>A sync message could not be read</source>
        <translation>无法读取某条同步消息</translation>
    </message>
    <message>
        <source>A synced item was not kept</source>
        <translation>同步的项目未保存</translation>
    </message>
    <message>
        <source>A synced row was not removed</source>
        <translation>同步的行未移除</translation>
    </message>
    <message>
        <source>A synced row was not kept</source>
        <translation>同步的行未保存</translation>
    </message>
    <message>
        <source>The Store could not be read</source>
        <translation>无法读取 Store</translation>
    </message>
    <message>
        <source>The Store could not be written</source>
        <translation>无法写入 Store</translation>
    </message>
    <message>
        <source>The command was not sent.</source>
        <translation>命令未发送。</translation>
    </message>
    <message>
        <source>a word of 1 to 100 characters</source>
        <translation>1 到 100 个字符的单词</translation>
    </message>
    <message>
        <source>The agent would give its certificate up, while the cloud holds it good.</source>
        <translation>Agent 会放弃其证书，而云端仍视该证书有效。</translation>
    </message>
    <message>
        <source>Release the device.</source>
        <translation>请释放该设备。</translation>
    </message>
    <message>
        <source>Another manager speaks to the devices of this broker.</source>
        <translation>由另一个管理器与此 Broker 的设备通信。</translation>
    </message>
    <message>
        <source>Send it there, or close that manager: this one follows by itself.</source>
        <translation>请在那里发送，或关闭那个管理器：本管理器会自动接替。</translation>
    </message>
    <message>
        <source>The device has not used database sync, so it would not hear a command.</source>
        <translation>设备未使用过数据库同步，因此收不到命令。</translation>
    </message>
    <message>
        <source>Wait until it has connected, or use an agent that syncs.</source>
        <translation>请等到它连接过，或使用支持同步的 Agent。</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>最多 %1 字节</translation>
    </message>
    <message>
        <source>What became of a command was not kept</source>
        <translation>命令的结果未保存</translation>
    </message>
    <message>
        <source>A message to the device was not sent</source>
        <translation>发给设备的消息未发送</translation>
    </message>
    <message>
        <source>The cloud was stopped.</source>
        <translation>云端已停止。</translation>
    </message>
    <message>
        <source>No further devices are entered.</source>
        <translation>不再录入更多设备。</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>Names are made up, or the pool is too large for one manager.</source>
        <translation>名称是虚构的，或设备池对一个管理器来说过大。</translation>
    </message>
    <message>
        <source>nothing was heard of it</source>
        <translation>没有收到它的任何消息</translation>
    </message>
    <message>
        <source>The home %1 cannot be made.</source>
        <translation>无法创建主目录 %1。</translation>
    </message>
    <message>
        <source>The home %1 is in use.</source>
        <translation>主目录 %1 正被使用。</translation>
    </message>
    <message>
        <source>held by process %1 (%2)</source>
        <translation>被进程 %1（%2）占用</translation>
    </message>
    <message>
        <source>Close that program, or choose another home.</source>
        <translation>请关闭该程序，或选择其他主目录。</translation>
    </message>
    <message>
        <source>The home %1 cannot be written.</source>
        <translation>无法写入主目录 %1。</translation>
    </message>
    <message>
        <source>Make the home writable for you, or choose another one.</source>
        <translation>请使主目录对您可写，或选择其他主目录。</translation>
    </message>
    <message>
        <source>The home %1 cannot be locked.</source>
        <translation>无法锁定主目录 %1。</translation>
    </message>
    <message>
        <source>No device has the claim ID %1.</source>
        <translation>没有设备使用认领 ID %1。</translation>
    </message>
    <message>
        <source>Claim the device first.</source>
        <translation>请先认领设备。</translation>
    </message>
    <message>
        <source>No certificate with the serial number %1 was issued here.</source>
        <translation>此处未签发过序列号为 %1 的证书。</translation>
    </message>
    <message>
        <source>The certificate was revoked before it was confirmed.</source>
        <translation>证书在确认之前已被吊销。</translation>
    </message>
    <message>
        <source>Provision the device again.</source>
        <translation>请重新预配设备。</translation>
    </message>
    <message>
        <source>The broker does not let us read the enforcer&apos;s lease.</source>
        <translation>Broker 不允许我们读取执行方租约。</translation>
    </message>
    <message>
        <source>SUBACK 128 for %1</source>
        <translation>%1 的 SUBACK 128</translation>
    </message>
    <message>
        <source>Its access rules leave this user out.</source>
        <translation>其访问规则不包括此用户。</translation>
    </message>
    <message>
        <source>Allow it to subscribe and publish to %1.</source>
        <translation>请允许该用户订阅和发布 %1。</translation>
    </message>
    <message>
        <source>The broker does not pass our claim of the enforcer&apos;s lease on.</source>
        <translation>Broker 未转发我们对执行方租约的声明。</translation>
    </message>
    <message>
        <source>our own retained message on %1</source>
        <translation>我们在 %1 上的保留消息</translation>
    </message>
    <message>
        <source>Its access rules forbid this user to publish there; MQTT 3.1.1 has no answer that says so.</source>
        <translation>其访问规则禁止此用户在该处发布；MQTT 3.1.1 没有能说明此情况的应答。</translation>
    </message>
    <message>
        <source>Allow it to publish to %1.</source>
        <translation>请允许该用户向 %1 发布。</translation>
    </message>
    <message>
        <source>The message is too large for a device.</source>
        <translation>消息对设备来说过大。</translation>
    </message>
    <message>
        <source>Agents in the field corrupt their receive buffer on larger packets.</source>
        <translation>较大的数据包会破坏现场 Agent 的接收缓冲区。</translation>
    </message>
    <message>
        <source>A metric could not be read</source>
        <translation>无法读取某个指标</translation>
    </message>
    <message>
        <source>A metric was not kept</source>
        <translation>某个指标未保存</translation>
    </message>
    <message>
        <source>A metric was asked for by an unknown statistic</source>
        <translation>请求指标时使用了未知的统计方式</translation>
    </message>
    <message>
        <source>The metric %1 is not kept.</source>
        <translation>指标 %1 未保存。</translation>
    </message>
    <message>
        <source>at most %1 metrics of a device</source>
        <translation>每台设备最多 %1 个指标</translation>
    </message>
    <message>
        <source>The connection to the broker is up already.</source>
        <translation>与 Broker 的连接已经建立。</translation>
    </message>
    <message>
        <source>The connection to the broker was given up.</source>
        <translation>已放弃与 Broker 的连接。</translation>
    </message>
    <message>
        <source>The broker lets us hear no device.</source>
        <translation>Broker 不允许我们接收任何设备的消息。</translation>
    </message>
    <message>
        <source>Allow this user to subscribe to these filters.</source>
        <translation>请允许此用户订阅这些过滤器。</translation>
    </message>
    <message>
        <source>The broker does not let us see what other managers tell devices (SUBACK 128).</source>
        <translation>Broker 不允许我们查看其他管理器发给设备的内容 (SUBACK 128)。</translation>
    </message>
    <message>
        <source>Logged in at the broker</source>
        <translation>已登录 Broker</translation>
    </message>
    <message>
        <source>The connection to the broker is lost</source>
        <translation>与 Broker 的连接丢失</translation>
    </message>
    <message>
        <source>The broker refuses the subscription since a reconnect (SUBACK 128).</source>
        <translation>自重新连接后，Broker 拒绝订阅 (SUBACK 128)。</translation>
    </message>
    <message>
        <source>This manager can only watch</source>
        <translation>本管理器只能监视</translation>
    </message>
    <message>
        <source>This manager holds the lease: it serves devices and enforces.</source>
        <translation>本管理器持有租约：它为设备提供服务并执行限制措施。</translation>
    </message>
    <message>
        <source>This manager enforces now</source>
        <translation>现在由本管理器执行限制措施</translation>
    </message>
    <message>
        <source>Another manager serves devices and enforces; this one watches.</source>
        <translation>另一个管理器为设备提供服务并执行限制措施；本管理器仅监视。</translation>
    </message>
    <message>
        <source>This manager watches</source>
        <translation>本管理器仅监视</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>某项操作未能完成</translation>
    </message>
    <message>
        <source>The device has not logged in.</source>
        <translation>设备未登录。</translation>
    </message>
    <message>
        <source>a login of %1</source>
        <translation>%1 的登录</translation>
    </message>
    <message>
        <source>Check that the device reaches the broker, and its log.</source>
        <translation>请检查设备能否到达 Broker，并查看其日志。</translation>
    </message>
    <message>
        <source>The provisioning service has no certificate and key that it could show.</source>
        <translation>预配服务没有可出示的证书和密钥。</translation>
    </message>
    <message>
        <source>The provisioning service cannot listen on %1.</source>
        <translation>预配服务无法监听 %1。</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>请选择其他地址。</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>等待认领</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>certificate %1, key made here and kept nowhere</source>
        <translation>证书 %1，密钥在本机生成且未保存</translation>
    </message>
    <message>
        <source>certificate %1 for the device&apos;s own key</source>
        <translation>为设备自己的密钥签发的证书 %1</translation>
    </message>
    <message>
        <source>nothing newer than %1</source>
        <translation>没有比 %1 更新的版本</translation>
    </message>
    <message>
        <source>%1, it runs %2</source>
        <translation>%1，当前运行 %2</translation>
    </message>
    <message>
        <source>Check the claim ID, or let the device register first.</source>
        <translation>请检查认领 ID，或先让设备注册。</translation>
    </message>
    <message>
        <source>%1 s of the block are left</source>
        <translation>阻止还剩 %1 秒</translation>
    </message>
    <message>
        <source>at least %1 ms</source>
        <translation>至少 %1 ms</translation>
    </message>
    <message>
        <source>Agents honour a release that is up to 10 s old, so a late copy of it would undo the claim.</source>
        <translation>Agent 会执行 10 秒以内的释放指令，因此迟到的副本会使认领失效。</translation>
    </message>
    <message>
        <source>Claim it again in a moment.</source>
        <translation>请稍后再次认领。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>没有产品 %1。</translation>
    </message>
    <message>
        <source>The product&apos;s name cannot be used.</source>
        <translation>产品名称无法使用。</translation>
    </message>
    <message>
        <source>1 to 100 characters, no blanks around them</source>
        <translation>1 到 100 个字符，首尾没有空格</translation>
    </message>
    <message>
        <source>The product&apos;s token cannot be used.</source>
        <translation>产品令牌无法使用。</translation>
    </message>
    <message>
        <source>at most 200 of A-Z, a-z, 0-9 and . _ ~ + / = -</source>
        <translation>最多 200 个 A-Z、a-z、0-9 及 . _ ~ + / = -</translation>
    </message>
    <message>
        <source>The firmware&apos;s version cannot be used.</source>
        <translation>固件版本无法使用。</translation>
    </message>
    <message>
        <source>at most 100 characters</source>
        <translation>最多 100 个字符</translation>
    </message>
    <message>
        <source>Devices could not fetch the firmware from this address.</source>
        <translation>设备无法从此地址获取固件。</translation>
    </message>
    <message>
        <source>a URL with http or https and a host</source>
        <translation>含主机名的 http 或 https URL</translation>
    </message>
    <message>
        <source>The firmware&apos;s checksum cannot be used.</source>
        <translation>固件的校验和无法使用。</translation>
    </message>
    <message>
        <source>the SHA-256 of the file: 64 of 0-9 and a-f</source>
        <translation>文件的 SHA-256：64 个 0-9 和 a-f</translation>
    </message>
    <message>
        <source>The token belongs to another product.</source>
        <translation>令牌属于另一产品。</translation>
    </message>
    <message>
        <source>Leave the token empty: one is made.</source>
        <translation>请将令牌留空：会自动生成。</translation>
    </message>
    <message>
        <source>A device cannot be released at this broker.</source>
        <translation>在此 Broker 上无法释放设备。</translation>
    </message>
    <message>
        <source>Have its certificate revoked there; closing the device keeps it away for an hour.</source>
        <translation>请在那里吊销其证书；断开设备可使其一小时内不再连接。</translation>
    </message>
    <message>
        <source>This manager watches only, it does not enforce.</source>
        <translation>本管理器仅监视，不执行限制措施。</translation>
    </message>
    <message>
        <source>no lease is held</source>
        <translation>未持有租约</translation>
    </message>
    <message>
        <source>the lease is held by %1</source>
        <translation>租约由 %1 持有</translation>
    </message>
    <message>
        <source>Act there, or close that manager: this one follows by itself.</source>
        <translation>请在那里操作，或关闭那个管理器：本管理器会自动接替。</translation>
    </message>
    <message>
        <source>A sync message cannot be read.</source>
        <translation>无法读取同步消息。</translation>
    </message>
    <message>
        <source>A store/set could not be read</source>
        <translation>无法读取某条 store/set</translation>
    </message>
    <message>
        <source>A store/get could not be read</source>
        <translation>无法读取某条 store/get</translation>
    </message>
    <message>
        <source>Another manager serves the Store of this broker.</source>
        <translation>由另一个管理器为此 Broker 提供 Store 服务。</translation>
    </message>
    <message>
        <source>Edit it there, or close that manager: this one follows by itself.</source>
        <translation>请在那里编辑，或关闭那个管理器：本管理器会自动接替。</translation>
    </message>
    <message>
        <source>A row of the table %1 is not kept.</source>
        <translation>表 %1 的某一行未保存。</translation>
    </message>
    <message>
        <source>%1 rows of this device</source>
        <translation>此设备的 %1 行</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Told to slow down by %1</source>
        <translation>已被要求降速，执行者：%1</translation>
    </message>
    <message>
        <source>Told to stay away for an hour by %1</source>
        <translation>已被要求一小时内不再连接，执行者：%1</translation>
    </message>
    <message>
        <source>Released: connection cut, certificate revoked by %1</source>
        <translation>已释放：连接已切断，证书已吊销，执行者：%1</translation>
    </message>
    <message>
        <source>Reclaimed by %1</source>
        <translation>已重新认领，执行者：%1</translation>
    </message>
    <message>
        <source>mosquitto %1 is up on port %2</source>
        <translation>mosquitto %1 已在端口 %2 上启动</translation>
    </message>
    <message>
        <source>The broker died and is started again in %1 ms</source>
        <translation>Broker 意外终止，将在 %1 ms 后重新启动</translation>
    </message>
    <message>
        <source>Published to a topic that is not its own</source>
        <translation>向不属于自己的主题发布</translation>
    </message>
    <message>
        <source>A TLS handshake was refused</source>
        <translation>某次 TLS 握手被拒绝</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Set %1 = %2</source>
        <translation>设置 %1 = %2</translation>
    </message>
    <message>
        <source>Read %1 = %2</source>
        <translation>读取 %1 = %2</translation>
    </message>
    <message>
        <source>An enforcement was not completed</source>
        <translation>某项限制措施未完成</translation>
    </message>
    <message>
        <source>A device cannot be provisioned at this broker.</source>
        <translation>在此 Broker 上无法预配设备。</translation>
    </message>
    <message>
        <source>A device cannot be claimed at this broker.</source>
        <translation>在此 Broker 上无法认领设备。</translation>
    </message>
    <message>
        <source>A device cannot be blocked at this broker.</source>
        <translation>在此 Broker 上无法阻止设备。</translation>
    </message>
    <message>
        <source>A device cannot be reclaimed at this broker.</source>
        <translation>在此 Broker 上无法重新认领设备。</translation>
    </message>
    <message>
        <source>Nobody works with the broker %1 from here.</source>
        <translation>这里没有程序在使用 Broker %1。</translation>
    </message>
    <message>
        <source>Open Ferrule&apos;s window, or run ferrule broker serve %1, and try again.</source>
        <translation>请打开 Ferrule 窗口或运行 ferrule broker serve %1，然后重试。</translation>
    </message>
    <message>
        <source>Wait until it publishes something.</source>
        <translation>请等待它发布消息。</translation>
    </message>
    <message>
        <source>A device cannot be blocked for that long.</source>
        <translation>设备不能被阻止这么久。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>at most %1 s</source>
        <translation>最多 %1 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>Messages (%1 each) in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>最近 %2 的消息（每条 %1）：%3，允许 %4，当时设备池超出限制。</translation>
    </message>
    <message>
        <source>Messages (%1 each) since it was last told, in the last %2: %3 with %4 allowed, while the pool was over its limit.</source>
        <translation>自上次要求以来，最近 %2 的消息（每条 %1）：%3，允许 %4，当时设备池超出限制。</translation>
    </message>
    <message>
        <source>Throttle %1 of %2: an obedient device now waits %3 before each message.</source>
        <translation>限流 %1/%2：遵从的设备现在每条消息前等待 %3。</translation>
    </message>
    <message>
        <source>Closed, as throttles did not help (%1).</source>
        <translation>已断开，因为限流无效（%1）。</translation>
    </message>
    <message>
        <source>Released, as neither throttles (%1) nor closes (%2) helped.</source>
        <translation>已释放，因为限流（%1）和断开（%2）均无效。</translation>
    </message>
    <message>
        <source>Commands such as ferrule throttle do not reach this broker</source>
        <translation>ferrule throttle 等命令无法到达此 Broker</translation>
    </message>
    <message>
        <source>No longer blocked: %1</source>
        <translation>不再阻止：%1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>阻止至 %1：%2</translation>
    </message>
    <message>
        <source>Removed %1: its time is over</source>
        <translation>已移除 %1：已过期</translation>
    </message>
    <message>
        <source>Edited: %1 = %2, by %3</source>
        <translation>已编辑：%1 = %2，执行者：%3</translation>
    </message>
    <message>
        <source>Removed %1, by %2</source>
        <translation>已移除 %1，执行者：%2</translation>
    </message>
    <message>
        <source>A TLS connection was cut without a farewell</source>
        <translation>TLS 连接未经告别即被切断</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>The database cannot be prepared.</source>
        <translation>无法准备数据库。</translation>
    </message>
    <message>
        <source>The database cannot be held.</source>
        <translation>无法独占数据库。</translation>
    </message>
    <message>
        <source>Another Ferrule runs a cloud on this registry.</source>
        <translation>另一个 Ferrule 正在此设备注册库上运行云端。</translation>
    </message>
    <message>
        <source>Its database.json names the same server and schema.</source>
        <translation>其 database.json 指定了相同的服务器和模式。</translation>
    </message>
    <message>
        <source>Stop the other one, or name another schema.</source>
        <translation>请停止另一个，或指定其他模式。</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>数据库已关闭。</translation>
    </message>
    <message>
        <source>The database server went away in the middle of a change.</source>
        <translation>数据库服务器在更改过程中断开。</translation>
    </message>
    <message>
        <source>Try again: nothing of it was made.</source>
        <translation>请重试：更改完全未生效。</translation>
    </message>
    <message>
        <source>The schema&apos;s version cannot be read.</source>
        <translation>无法读取模式的版本。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message>
        <source>The database is of a newer Ferrule.</source>
        <translation>数据库属于更新版本的 Ferrule。</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>schema %1 or older</source>
        <translation>模式 %1 或更早</translation>
    </message>
    <message>
        <source>Update Ferrule, or start it with another home; nothing was changed.</source>
        <translation>请更新 Ferrule，或用其他主目录启动；未做任何更改。</translation>
    </message>
    <message>
        <source>Migration %1 failed.</source>
        <translation>迁移 %1 失败。</translation>
    </message>
    <message>
        <source>The database refused a change.</source>
        <translation>数据库拒绝了更改。</translation>
    </message>
    <message>
        <source>A statement was not understood.</source>
        <translation>某条语句无法识别。</translation>
    </message>
    <message>
        <source>A part of the change was rolled back, so none of it was made.</source>
        <translation>更改的一部分已回滚，因此全部未生效。</translation>
    </message>
    <message>
        <source>The change cannot be saved.</source>
        <translation>无法保存更改。</translation>
    </message>
    <message>
        <source>The server went away before it said whether the change was saved.</source>
        <translation>服务器在告知更改是否已保存之前断开。</translation>
    </message>
    <message>
        <source>The table %1 cannot be copied to the database server.</source>
        <translation>无法将表 %1 复制到数据库服务器。</translation>
    </message>
    <message>
        <source>The database holds rows already, so nothing was copied into it.</source>
        <translation>数据库中已有数据行，因此未向其复制任何内容。</translation>
    </message>
    <message>
        <source>Name an empty schema.</source>
        <translation>请指定空的模式。</translation>
    </message>
    <message>
        <source>%1 does not say where the database is.</source>
        <translation>%1 未指明数据库的位置。</translation>
    </message>
    <message>
        <source>The port is no number of a port.</source>
        <translation>端口号无效。</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 到 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>未知的“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>The database server is not named.</source>
        <translation>未指定数据库服务器。</translation>
    </message>
    <message>
        <source>a host, a database, a user</source>
        <translation>主机、数据库、用户</translation>
    </message>
    <message>
        <source>The schema cannot be used.</source>
        <translation>模式无法使用。</translation>
    </message>
    <message>
        <source>1 to 63 of a-z, 0-9 and &apos;_&apos;, no digit first</source>
        <translation>1 到 63 个 a-z、0-9 和 &apos;_&apos;，不以数字开头</translation>
    </message>
    <message>
        <source>The time that the server is given cannot be used.</source>
        <translation>给服务器的时限无法使用。</translation>
    </message>
    <message>
        <source>1 to 300, in seconds</source>
        <translation>1 到 300（秒）</translation>
    </message>
    <message>
        <source>The way to use TLS is not known.</source>
        <translation>TLS 的使用方式未知。</translation>
    </message>
    <message>
        <source>The path of the authority&apos;s file cannot be used.</source>
        <translation>颁发机构文件的路径无法使用。</translation>
    </message>
    <message>
        <source>no semicolon</source>
        <translation>不含分号</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Make the file readable for you.</source>
        <translation>请使该文件对您可读。</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>一个 JSON 对象</translation>
    </message>
    <message>
        <source>%1 holds a password that others may read.</source>
        <translation>%1 含有他人可读的密码。</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>仅您可读的文件</translation>
    </message>
    <message>
        <source>Run chmod 600 on it, and change the password.</source>
        <translation>请对其运行 chmod 600，并更改密码。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动。</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>%1 秒内无应答</translation>
    </message>
    <message>
        <source>The database server hangs, or has far too much to do.</source>
        <translation>数据库服务器挂起，或负荷过重。</translation>
    </message>
    <message>
        <source>Look after the server of %1: the connection is made anew by itself.</source>
        <translation>请检查 %1 中的服务器：连接会自动重新建立。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot keep a text that has a NUL in it; nothing was changed.</source>
        <translation>PostgreSQL 无法保存含 NUL 的文本；未做任何更改。</translation>
    </message>
    <message>
        <source>The server answers, and does not let this user into this database.</source>
        <translation>服务器有应答，但不允许此用户进入该数据库。</translation>
    </message>
    <message>
        <source>Check user, password and database of %1.</source>
        <translation>请检查 %1 中的用户、密码和数据库。</translation>
    </message>
    <message>
        <source>No connection that TLS protects as asked could be made.</source>
        <translation>无法建立符合 TLS 要求的连接。</translation>
    </message>
    <message>
        <source>Check tls and authority of %1.</source>
        <translation>请检查 %1 中的 tls 和 authority。</translation>
    </message>
    <message>
        <source>The database server does not run, or cannot be reached.</source>
        <translation>数据库服务器未运行，或无法到达。</translation>
    </message>
    <message>
        <source>Start the server, or check host and port of %1.</source>
        <translation>请启动服务器，或检查 %1 中的主机和端口。</translation>
    </message>
    <message>
        <source>The database server ended the connection, or cannot be reached.</source>
        <translation>数据库服务器终止了连接，或无法到达。</translation>
    </message>
    <message>
        <source>Try again when the server of %1 is back: the connection is made anew.</source>
        <translation>请在 %1 中的服务器恢复后重试：连接会重新建立。</translation>
    </message>
    <message>
        <source>The user may not write there, or the server is a read-only copy.</source>
        <translation>用户在该处没有写入权限，或服务器是只读副本。</translation>
    </message>
    <message>
        <source>Grant the user of %1 what it needs (README.md says what).</source>
        <translation>请授予 %1 中的用户所需权限（见 README.md）。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>另一个程序占用了数据库。</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>请在其完成后重试。</translation>
    </message>
    <message>
        <source>The server was not done in the time that it is given.</source>
        <translation>服务器未在给定时限内完成。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look what else %1 has to do.</source>
        <translation>请重试；若仍如此，请查看 %1 还在处理什么。</translation>
    </message>
    <message>
        <source>The server&apos;s disk or memory is full or failing.</source>
        <translation>服务器的磁盘或内存已满或发生故障。</translation>
    </message>
    <message>
        <source>Free space on the server of %1.</source>
        <translation>请在 %1 中的服务器上释放空间。</translation>
    </message>
    <message>
        <source>The server found its files damaged.</source>
        <translation>服务器发现其文件已损坏。</translation>
    </message>
    <message>
        <source>Ask who runs the server, and keep a copy before anything is tried.</source>
        <translation>请咨询服务器的管理者，并在任何尝试之前保留副本。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>请选择其他主目录，或使其上级文件夹可写。</translation>
    </message>
    <message>
        <source>Make %1 and its folder writable for you.</source>
        <translation>请使 %1 及其文件夹对您可写。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>请关闭另一个程序，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full or failing.</source>
        <translation>磁盘已满或发生故障。</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1.</source>
        <translation>请在 %1 所在的磁盘上释放空间。</translation>
    </message>
    <message>
        <source>The file is damaged, or is not a database.</source>
        <translation>文件已损坏，或不是数据库。</translation>
    </message>
    <message>
        <source>Move %1 aside, or put a copy of it back; nothing was changed.</source>
        <translation>请将 %1 移开，或用副本恢复；未做任何更改。</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>测试云</translation>
    </message>
</context>
<context>
    <name>ferrule::app::CloudProducts</name>
    <message>
        <source>The products could not be read</source>
        <translation>无法读取产品</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>已注册 · 等待认领</translation>
    </message>
    <message>
        <source>released · certificate revoked</source>
        <translation>已释放 · 证书已吊销</translation>
    </message>
    <message>
        <source>throttled · asked to wait %1 each time</source>
        <translation>已限流 · 要求每次等待 %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>unplugged · plug it in again to go on</source>
        <translation>已拔出 · 重新插入以继续</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>正在预配</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <translation>正在查询身份</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>以 %1 响应</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Virtual device</source>
        <translation>虚拟设备</translation>
    </message>
    <message>
        <source>settings are being read or written</source>
        <translation>正在读写设置</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>阻止至 %1</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>已连接 · %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::FleetDesk</name>
    <message>
        <source>The virtual device could not be claimed</source>
        <translation>无法认领虚拟设备</translation>
    </message>
    <message>
        <source>The virtual devices of the last run could not be brought back</source>
        <translation>无法恢复上次运行的虚拟设备</translation>
    </message>
</context>
<context>
    <name>ferrule::app::PortSession</name>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 以 %2 响应</translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation>预配已开始</translation>
    </message>
    <message>
        <source>Provisioning resumed</source>
        <translation>预配已继续</translation>
    </message>
    <message>
        <source>Provisioned and logged in</source>
        <translation>已预配并登录</translation>
    </message>
    <message>
        <source>%1 in all, %2 % of it on the wire or waiting for the device; certificate %3</source>
        <translation>共 %1，其中 %2% 用于线路传输或等待设备；证书 %3</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>预配失败</translation>
    </message>
    <message>
        <source>Provisioning cancelled</source>
        <translation>预配已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) written and read back</source>
        <translation>
            <numerusform>已写入并读回 %n 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::app::SerialDesk</name>
    <message>
        <source>Port attached</source>
        <translation>端口已接入</translation>
    </message>
    <message>
        <source>Device attached again</source>
        <translation>设备已重新接入</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>端口已消失</translation>
    </message>
    <message>
        <source>The simulated device ended: %1</source>
        <translation>模拟设备已结束：%1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::ServiceDesk</name>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>未使用已存储的流量策略</translation>
    </message>
    <message>
        <source>The traffic of the past could not be read</source>
        <translation>无法读取过去的流量</translation>
    </message>
</context>
<context>
    <name>ferrule::app::SimulatedDeviceProcess</name>
    <message>
        <source>it was killed</source>
        <translation>被强制终止</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
</context>
<context>
    <name>ferrule::app::StationDesk</name>
    <message>
        <source>Was attached before · press Retry to run it</source>
        <translation>之前已接入 · 按“重试”开始</translation>
    </message>
    <message>
        <source>Station armed</source>
        <translation>工位已启动</translation>
    </message>
    <message>
        <source>Station disarmed</source>
        <translation>工位已停止</translation>
    </message>
    <message>
        <source>Has passed already · unplug it</source>
        <translation>已通过 · 请拔出</translation>
    </message>
    <message>
        <source>Plug in the next one</source>
        <translation>请插入下一台</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>请保持插入</translation>
    </message>
    <message>
        <source>Press Retry</source>
        <translation>请按“重试”</translation>
    </message>
    <message>
        <source>Unplug it</source>
        <translation>请拔出</translation>
    </message>
    <message>
        <source>Press Retry, or plug it in again</source>
        <translation>请按“重试”或重新插入</translation>
    </message>
</context>
<context>
    <name>ferrule::bench::VirtualDevice</name>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>registers with the cloud</source>
        <translation>正在向云端注册</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>等待认领</translation>
    </message>
    <message>
        <source>fetches its certificate</source>
        <translation>正在获取证书</translation>
    </message>
    <message>
        <source>the broker refuses its expired certificate</source>
        <translation>Broker 拒绝其过期证书</translation>
    </message>
    <message>
        <source>pushed out by a device with the same identity, logs in again</source>
        <translation>被相同身份的设备挤下线，正在重新登录</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>half open: it believes to be connected, and nothing passes</source>
        <translation>半开：设备以为已连接，但没有任何数据通过</translation>
    </message>
    <message numerus="yes">
        <source>connected · pushed out %n time(s) by a device with the same identity</source>
        <translation>
            <numerusform>已连接 · 被相同身份的设备挤下线 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>connected · %n packet(s) were lost and sent again</source>
        <translation>
            <numerusform>已连接 · %n 个数据包丢失并重传</numerusform>
        </translation>
    </message>
    <message>
        <source>connected · reads %1 bytes a second</source>
        <translation>已连接 · 每秒读取 %1 字节</translation>
    </message>
    <message>
        <source>connected · its clock is an hour ahead, so throttles look too old to it</source>
        <translation>已连接 · 其时钟快一小时，因此认为限流指令已过时</translation>
    </message>
    <message>
        <source>connected · paused</source>
        <translation>已连接 · 已暂停</translation>
    </message>
    <message>
        <source>connected · silent</source>
        <translation>已连接 · 静默</translation>
    </message>
    <message>
        <source>connected · waits %1 s before each message</source>
        <translation>已连接 · 每条消息前等待 %1 秒</translation>
    </message>
    <message>
        <source>connected · sends as fast as it can</source>
        <translation>已连接 · 以最快速度发送</translation>
    </message>
    <message>
        <source>connected · sends every %1 s</source>
        <translation>已连接 · 每 %1 秒发送一次</translation>
    </message>
    <message>
        <source>%1 and ignores throttles</source>
        <translation>%1，忽略限流</translation>
    </message>
    <message>
        <source>told to stay away until %1</source>
        <translation>被要求在 %1 前不要连接</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddDevicesForm</name>
    <message>
        <source>Obeys the throttle</source>
        <translation>遵守限流</translation>
    </message>
    <message>
        <source> / min</source>
        <translation> / 分钟</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Each started KB counts as one message against the limit</source>
        <translation>每 1 KB（不足 1 KB 按 1 KB 计）计为一条消息，计入上限</translation>
    </message>
    <message>
        <source>A device that does not obey goes on as before when it is throttled, and is released in the end</source>
        <translation>不遵守的设备在被限流后照常发送，最终会被释放</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>添加 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::AddKeyForm</name>
    <message>
        <source>Name of the new key</source>
        <translation>新键的名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Type of the new key</source>
        <translation>新键的类型</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is staged with your other edits and reaches the device when you apply them.</source>
        <translation>它与其他编辑一起暂存，应用后送达设备。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BaudField</name>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Bit rate of the port; a port that is open is opened again</source>
        <translation>端口的比特率；已打开的端口会重新打开</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 波特</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BehaviourDelegate</name>
    <message>
        <source>Messages a minute</source>
        <translation>每分钟消息数</translation>
    </message>
    <message>
        <source>Payload in bytes</source>
        <translation>有效载荷（字节）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchModel</name>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Obeys the throttle</source>
        <translation>遵守限流</translation>
    </message>
    <message>
        <source>Ignores the throttle</source>
        <translation>忽略限流</translation>
    </message>
    <message>
        <source>Waits as the throttle message asks, before each message</source>
        <translation>按限流消息的要求，在每条消息前等待</translation>
    </message>
    <message>
        <source>Goes on as before when it is throttled</source>
        <translation>被限流后照常发送</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>认领 ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pace / min</source>
        <translation>频率 / 分钟</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Obeys</source>
        <translation>遵守</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>What it feels</source>
        <translation>设备侧状况</translation>
    </message>
    <message>
        <source>Not looked at while it floods</source>
        <translation>泛洪时不使用</translation>
    </message>
    <message>
        <source>Its script asks for %1 a minute now</source>
        <translation>脚本当前要求每分钟 %1 条</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed</source>
        <translation>已发送 %1，失败 %2</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BenchPage</name>
    <message>
        <source>Virtual devices</source>
        <translation>虚拟设备</translation>
    </message>
    <message>
        <source>No virtual device yet</source>
        <translation>还没有虚拟设备</translation>
    </message>
    <message>
        <source>Virtual devices register, are claimed and send like real ones. Say how many and how often above, and add them.</source>
        <translation>虚拟设备像真实设备一样注册、被认领并发送。请在上方指定数量和频率，然后添加。</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>Push over the limit</source>
        <translation>使其超限</translation>
    </message>
    <message>
        <source>Set a pace at which the pool goes far over its limit</source>
        <translation>设置使设备池远超上限的频率</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected devices</source>
        <translation>移除所选设备</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Select devices to push them over the limit or to remove them. Double-click a pace or a payload to change it.</source>
        <translation>选择设备后可使其超限或将其移除。双击频率或有效载荷可更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected. The pool&apos;s limit is %1 messages an hour.</source>
        <translation>
            <numerusform>已选 %n 台。设备池的上限为每小时 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual device(s) disconnect(s) and leave(s) the bench.</source>
        <translation>
            <numerusform>%n 台虚拟设备将断开连接并离开测试台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n device(s)</source>
        <translation>
            <numerusform>移除 %n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice what a burst of the pool may reach, %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n 台设备将各自每分钟发送 %1 条消息，合计为设备池突发上限（每小时 %2 条）的两倍。它们很快会在某次测量时被限流。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will send %1 messages a minute each: together twice the pool&apos;s limit of %2 an hour. They are throttled at a measurement soon.</source>
        <translation>
            <numerusform>%n 台设备将各自每分钟发送 %1 条消息，合计为设备池上限（每小时 %2 条）的两倍。它们很快会在某次测量时被限流。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a minute</source>
        <translation>每分钟发送 %1 条</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the selected devices back, or all (Ctrl+Space)</source>
        <translation>让所选设备或全部设备暂停发送 (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>One message of each selected device, or of all (F8)</source>
        <translation>所选设备或全部设备各发送一条消息 (F8)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::BrokerForm</name>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>与主机相同</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>mqtt.example.com</source>
        <translation>mqtt.example.com</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>使用 TLS</translation>
    </message>
    <message>
        <source>Without it everything, the password as well, crosses the network in clear</source>
        <translation>不使用时，包括密码在内的一切都以明文经过网络</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Authority (CA)</source>
        <translation>证书颁发机构 (CA)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>ALPN</source>
        <translation>ALPN</translation>
    </message>
    <message>
        <source>Protocols to offer, for brokers behind port 443, such as mqtt or x-amzn-mqtt-ca</source>
        <translation>为位于 443 端口后的 Broker 提供的协议，例如 mqtt 或 x-amzn-mqtt-ca</translation>
    </message>
    <message>
        <source>Verify the broker&apos;s certificate</source>
        <translation>验证 Broker 的证书</translation>
    </message>
    <message>
        <source>Off, whoever answers is believed</source>
        <translation>关闭后，任何应答者都会被信任</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Client ID begins with</source>
        <translation>客户端 ID 前缀</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>在那里执行的操作</translation>
    </message>
    <message>
        <source>Devices publish to</source>
        <translation>设备发布到</translation>
    </message>
    <message>
        <source>Topic filters that begin with ioto/service/ or $aws/rules/; nothing else is subscribed to</source>
        <translation>以 ioto/service/ 或 $aws/rules/ 开头的主题过滤器；不订阅其他任何内容</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>Never serve a device or enforce; another manager does</source>
        <translation>从不为设备服务或执行限制措施；由另一个管理器负责</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>The path of a PEM file, or the PEM text itself</source>
        <translation>PEM 文件的路径，或 PEM 文本本身</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
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
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Log in and find out what is possible there; nothing is changed</source>
        <translation>登录并查明在那里可以做什么；不作任何更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>What is possible there</source>
        <translation>在那里可以做什么</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>测试云</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>连接到 Broker</translation>
    </message>
    <message>
        <source>Runs on this computer, with an authority and a registration of its own. Devices are provisioned, claimed and released here.</source>
        <translation>在本机上运行，拥有自己的证书颁发机构和注册服务。设备在此配置、认领和释放。</translation>
    </message>
    <message>
        <source>Any MQTT 3.1.1 broker in place of the bench cloud: mosquitto, RabbitMQ, EMQX, AWS IoT Core. Store, traffic meter and throttle work as far as its permissions go.</source>
        <translation>用任意 MQTT 3.1.1 Broker 代替测试云：mosquitto、RabbitMQ、EMQX、AWS IoT Core。Store、流量计量和限速在其权限允许的范围内工作。</translation>
    </message>
    <message>
        <source>Use the bench cloud</source>
        <translation>使用测试云</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 was not reached, or refused.</source>
        <translation>未能连接到 %1，或被其拒绝。</translation>
    </message>
    <message>
        <source>Seen at %1:</source>
        <translation>%1 所见：</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key and goes back to the bench cloud. What was recorded there stays.</source>
        <translation>移除 %1 会忘记其密码和密钥，并返回测试云。在那里记录的内容会保留。</translation>
    </message>
    <message>
        <source>Removing %1 forgets its password and key. What was recorded there stays.</source>
        <translation>移除 %1 会忘记其密码和密钥。在那里记录的内容会保留。</translation>
    </message>
    <message>
        <source>Remove 1 connection</source>
        <translation>移除 1 个连接</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CloudLine</name>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Bench cloud</source>
        <translation>测试云</translation>
    </message>
    <message>
        <source>%1 · %2 connected · %3 % of limit</source>
        <translation>%1 · 已连接 %2 台 · 上限的 %3%</translation>
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
        <translation>正在重试</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandPalette</name>
    <message>
        <source>Find an action or a device</source>
        <translation>查找操作或设备</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Enter runs it · Esc closes</source>
        <translation>Enter 执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter runs it · Ctrl+Shift+C copies: %1</source>
        <translation>Enter 执行 · Ctrl+Shift+C 复制：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::CommandsModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>The broker has not taken it</source>
        <translation>Broker 尚未接收</translation>
    </message>
    <message>
        <source>With the broker since %1</source>
        <translation>自 %1 起由 Broker 保存</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConfirmBar</name>
    <message>
        <source>Go ahead</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConflictPanel</name>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>编辑期间，%1 已被更改。</translation>
    </message>
    <message>
        <source>%1 was changed by %2 while you edited it.</source>
        <translation>编辑期间，%1 已被 %2 更改。</translation>
    </message>
    <message>
        <source>%1 was removed while you edited it.</source>
        <translation>编辑期间，%1 已被移除。</translation>
    </message>
    <message>
        <source>The device set %1 to another value after yours was stored.</source>
        <translation>在你的值存储之后，设备将 %1 设为了另一个值。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的值</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的值</translation>
    </message>
    <message numerus="yes">
        <source> %n more wait(s) behind it.</source>
        <translation>
            <numerusform> 后面还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Take the device&apos;s</source>
        <translation>采用设备的值</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsoleModel</name>
    <message>
        <source>Frame in</source>
        <translation>接收帧</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>发送帧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Its bytes are shown below</source>
        <translation>其字节显示在下方</translation>
    </message>
    <message>
        <source>Press Right to see its bytes</source>
        <translation>按右方向键查看其字节</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ConsolePage</name>
    <message>
        <source>The line is quiet</source>
        <translation>线路上没有数据</translation>
    </message>
    <message>
        <source>What the device prints appears here. Send it a line, or press its reset button.</source>
        <translation>设备输出的内容会显示在这里。请发送一行，或按设备的复位按钮。</translation>
    </message>
    <message>
        <source>No serial line</source>
        <translation>没有串口线路</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>跟随最新一行</translation>
    </message>
    <message>
        <source>Save the lines…</source>
        <translation>保存输出…</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>清空控制台</translation>
    </message>
    <message>
        <source>Forget the lines shown; the device is not touched</source>
        <translation>清除显示的输出，不影响设备</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>搜索输出</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Search, Return for the next match</source>
        <translation>搜索（按回车跳到下一个匹配）</translation>
    </message>
    <message>
        <source>Serial lines</source>
        <translation>串口输出</translation>
    </message>
    <message>
        <source>Frame out</source>
        <translation>发送帧</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>要发送的行</translation>
    </message>
    <message>
        <source>A line to the device</source>
        <translation>发给设备的一行</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>换行符</translation>
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
        <translation>无换行符</translation>
    </message>
    <message>
        <source>What ends each line that is sent</source>
        <translation>附在每行末尾的字符</translation>
    </message>
    <message>
        <source>%1 is not attached to this computer. Plug it in to see what it prints.</source>
        <translation>%1 未接入此计算机。插入后即可查看其输出。</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>Select an attached device on the left to see its serial line.</source>
        <translation>在左侧选择串口接入的设备以查看其串口线路。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>保存输出</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>文本 (*.txt *.log)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came too fast and are lost</source>
        <translation>
            <numerusform>%n 行因到达过快而丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) made room</source>
        <translation>
            <numerusform>%n 行较旧的输出已移出</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>The console keeps the newest 16 MiB of a port</source>
        <translation>控制台为每个端口保留最新的 16 MiB</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceActions</name>
    <message>
        <source>&amp;Ask who it is</source>
        <translation>查询设备身份(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the device behind the port for its identity</source>
        <translation>查询端口另一端设备的身份</translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation>预配(&amp;P)…</translation>
    </message>
    <message>
        <source>Give the device its identity, step by step</source>
        <translation>逐步赋予设备身份</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>认领(&amp;C)</translation>
    </message>
    <message>
        <source>Take a device that registered itself into the cloud</source>
        <translation>将自行注册的设备纳入云端</translation>
    </message>
    <message>
        <source>&amp;Throttle…</source>
        <translation>限流(&amp;T)…</translation>
    </message>
    <message>
        <source>Tell the device to wait before each message</source>
        <translation>要求设备在每条消息前等待</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>释放(&amp;L)…</translation>
    </message>
    <message>
        <source>Cut the device off and revoke its certificate</source>
        <translation>切断设备并吊销其证书</translation>
    </message>
    <message>
        <source>&amp;Reclaim</source>
        <translation>重新认领(&amp;R)</translation>
    </message>
    <message>
        <source>Let a released device register again</source>
        <translation>允许已释放的设备再次注册</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>Unplug a simulated device, remove a virtual one, or forget an added port</source>
        <translation>拔出模拟设备、移除虚拟设备或去掉添加的端口</translation>
    </message>
    <message>
        <source>Cop&amp;y claim ID</source>
        <translation>复制认领 ID(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the claim ID to the clipboard</source>
        <translation>将认领 ID 复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the same thing as a command line</source>
        <translation>将相同操作复制为命令行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Throttling tells 1 device, %1, to wait before each message. It speeds up again by itself.</source>
        <translation>限流会要求 1 台设备 %1 在每条消息前等待。它之后会自行恢复速度。</translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>限流 1 台设备</translation>
    </message>
    <message>
        <source>Releasing cuts 1 device off, %1: its connection ends, 1 certificate is revoked, and it cannot come back before it is reclaimed.</source>
        <translation>释放会切断 1 台设备 %1：其连接终止,1 个证书被吊销，重新认领之前无法恢复。</translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>释放 1 台设备</translation>
    </message>
    <message>
        <source>Removing ends 1 virtual device, %1.</source>
        <translation>移除会结束 1 台虚拟设备 %1。</translation>
    </message>
    <message>
        <source>Remove 1 device</source>
        <translation>移除 1 台设备</translation>
    </message>
    <message>
        <source>Unplugging ends 1 simulated device, %1.</source>
        <translation>拔出会结束 1 台模拟设备 %1。</translation>
    </message>
    <message>
        <source>Unplug 1 device</source>
        <translation>拔出 1 台设备</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>断开(&amp;O)…</translation>
    </message>
    <message>
        <source>Tell the device to stay away for a while</source>
        <translation>要求设备暂时不要连接</translation>
    </message>
    <message>
        <source>Closing tells 1 device, %1, to disconnect and to stay away, an hour as a rule. Its certificate stays valid.</source>
        <translation>断开会要求 1 台设备 %1 断开连接并暂不重连，通常为一小时。其证书仍然有效。</translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>断开 1 台设备</translation>
    </message>
    <message>
        <source>Read its &amp;Store</source>
        <translation>读取其 Store(&amp;S)</translation>
    </message>
    <message>
        <source>No command does this</source>
        <translation>没有命令可执行此操作</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>阻止(&amp;B)…</translation>
    </message>
    <message>
        <source>Refuse the device a certificate for an hour</source>
        <translation>一小时内拒绝向设备颁发证书</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>解除阻止(&amp;U)</translation>
    </message>
    <message>
        <source>Let a blocked device be provisioned again</source>
        <translation>允许被阻止的设备再次预配</translation>
    </message>
    <message>
        <source>Blocking refuses 1 device, %1, a certificate for 1 hour: where it asks to be provisioned, it is told to wait. A connection that it has stays.</source>
        <translation>阻止会在 1 小时内拒绝向 1 台设备 %1 颁发证书：它请求预配时会被要求等待。现有连接保持不变。</translation>
    </message>
    <message>
        <source>Block 1 device</source>
        <translation>阻止 1 台设备</translation>
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
        <translation>可对此设备执行的操作</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>设备池</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceList</name>
    <message>
        <source>Pool</source>
        <translation>设备池</translation>
    </message>
    <message>
        <source>All devices together: the cloud, its traffic and what to do next</source>
        <translation>所有设备：云端、流量以及下一步操作</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>筛选设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>Plug one in, or attach a simulated one.</source>
        <translation>请插入一台设备，或接入一台模拟设备。</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>没有匹配的设备</translation>
    </message>
    <message>
        <source>The filter looks at names, claim IDs, ports and models.</source>
        <translation>筛选范围为名称、认领 ID、端口和型号。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DeviceModel</name>
    <message>
        <source>Attached</source>
        <translation>串口接入</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>测试台</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::DiffPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1</source>
        <translation>
            <numerusform>对 %1 的 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>应用 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（代码 %2）</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ExpiryEditor</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>When the item goes by itself</source>
        <translation>该项何时自动过期</translation>
    </message>
    <message>
        <source>Stage it like an edit</source>
        <translation>与编辑一样暂存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Goes by itself on</source>
        <translation>自动过期于</translation>
    </message>
    <message>
        <source>Choose a time to come</source>
        <translation>请选择将来的时间</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::FindingsList</name>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>手边有什么？</translation>
    </message>
    <message>
        <source>Ferrule gives a device its identity, edits its settings and watches its traffic. The bench cloud runs on this computer; nothing leaves it.</source>
        <translation>Ferrule 为设备赋予身份、编辑设置并监视流量。测试云在此计算机上运行，不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>Attach a simulated device</source>
        <translation>接入模拟设备</translation>
    </message>
    <message>
        <source>Add a virtual device</source>
        <translation>添加虚拟设备</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>一台设备</translation>
    </message>
    <message>
        <source>Plug it into a USB port. It appears on the left by itself, and nothing is written to it before you say so.</source>
        <translation>将其插入 USB 端口。它会自动出现在左侧，未经允许不会写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还什么都没有</translation>
    </message>
    <message>
        <source>A simulated device behaves like a board on a cable: unprovisioned, with a boot log, settings and a key of its own.</source>
        <translation>模拟设备的行为就像接在线缆上的开发板：未预配，有启动日志、设置和自己的密钥。</translation>
    </message>
    <message>
        <source>Only a cloud to try</source>
        <translation>只想试试云端</translation>
    </message>
    <message>
        <source>A virtual device registers, is claimed and sends by itself. Make one or a thousand.</source>
        <translation>虚拟设备会自行注册、被认领并发送。可创建一台或一千台。</translation>
    </message>
    <message>
        <source>Connect to a broker</source>
        <translation>连接到 Broker</translation>
    </message>
    <message>
        <source>A broker of your own, with devices out there already? Their Store and their traffic, as far as it lets you.</source>
        <translation>已有自己的 Broker 和在用设备？在其允许的范围内查看它们的 Store 和流量。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::HistoryPanel</name>
    <message>
        <source>Stage the selected value</source>
        <translation>暂存所选的值</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>键的历史</translation>
    </message>
    <message>
        <source>It becomes a staged change like any other, to be reviewed</source>
        <translation>它会成为普通的暂存更改，供审阅</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1：%n 次更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history of %1…</source>
        <translation>正在读取 %1 的历史…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::JsonEdit</name>
    <message>
        <source>JSON value</source>
        <translation>JSON 值</translation>
    </message>
    <message>
        <source>Ctrl+Return stages it, Esc leaves it as it was.</source>
        <translation>Ctrl+回车暂存，Esc 保持原样。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::KeyPanel</name>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>设备报告值</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>自动过期</translation>
    </message>
    <message>
        <source>When the item goes by itself; staged like an edit</source>
        <translation>项目自动消失的时间；与编辑一样先暂存</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>8 小时后</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 天后</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日期和时间…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LabelPanel</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Label of %1, with a QR code that holds %2</source>
        <translation>%1 的标签，二维码内容为 %2</translation>
    </message>
    <message>
        <source>%1 × %2 mm, QR code with the claim ID</source>
        <translation>%1 × %2 mm，含认领 ID 的 二维码</translation>
    </message>
    <message>
        <source>The label of %1 was not printed.</source>
        <translation>%1 的标签未打印。</translation>
    </message>
    <message>
        <source>no default printer</source>
        <translation>没有默认打印机</translation>
    </message>
    <message>
        <source>a printer that the system knows as its default</source>
        <translation>系统已设默认打印机</translation>
    </message>
    <message>
        <source>Set one up, or save labels as PDF and print them elsewhere.</source>
        <translation>请设置打印机，或将标签保存为 PDF 在别处打印。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language: the words of the window</source>
        <translation>语言：窗口所用的文字</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>跟随桌面语言(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MainWindow</name>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Ferrule</source>
        <translation>Ferrule</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>预配</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>测试台</translation>
    </message>
    <message>
        <source>&amp;Bench</source>
        <translation>测试台(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message numerus="yes">
        <source>Store changes of %n device(s) were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>程序结束时，有 %n 台设备的 Store 更改已暂存但未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
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
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>数据包 %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>%1 after the one before on this topic</source>
        <translation>距此主题上一条消息 %1</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>未选择消息</translation>
    </message>
    <message>
        <source>Select one in the list to read it here.</source>
        <translation>在列表中选择一条消息，即可在此查看。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::MessageModel</name>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source> · retained</source>
        <translation> · 保留</translation>
    </message>
    <message>
        <source> · again</source>
        <translation> · 重复</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
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
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Messages appear here as devices send them. Publish one below to try it.</source>
        <translation>设备发送的消息会显示在这里。可在下方发布一条试试。</translation>
    </message>
    <message>
        <source>No message matches the filters</source>
        <translation>没有符合筛选条件的消息</translation>
    </message>
    <message>
        <source>“+” stands for one level of a topic, “#” for all that follow.</source>
        <translation>“+”代表主题的一个层级，“#”代表其后的所有层级。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the list still; messages go on being kept (Ctrl+Space)</source>
        <translation>列表停止刷新，消息继续保存 (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Forget the messages kept here; nothing changes at the broker</source>
        <translation>清除此处保存的消息，Broker 上没有任何变化</translation>
    </message>
    <message>
        <source>Take over into the form below</source>
        <translation>填入下方表单</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>按主题筛选</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/service/+/store/#</source>
        <translation>主题过滤器，例如 ioto/service/+/store/#</translation>
    </message>
    <message>
        <source>Text in topic or payload</source>
        <translation>主题或有效载荷中的文本</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新消息 %1 条</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>已保存 %1 条</translation>
    </message>
    <message>
        <source>buffer %1 %</source>
        <translation>缓冲区 %1%</translation>
    </message>
    <message>
        <source>%1 fell out</source>
        <translation>移出缓冲区 %1 条</translation>
    </message>
    <message>
        <source>%1 dropped before they got here</source>
        <translation>到达前丢弃 %1 条</translation>
    </message>
    <message>
        <source>Published to %1.</source>
        <translation>已发布到 %1。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Topic tree</source>
        <translation>主题树</translation>
    </message>
    <message>
        <source>Show or hide the topics that messages came on (Ctrl+B)</source>
        <translation>显示或隐藏收到消息的主题 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Retained messages…</source>
        <translation>保留消息…</translation>
    </message>
    <message>
        <source>Read and clear what the broker keeps for later subscribers (Ctrl+Shift+R)</source>
        <translation>读取和清除 Broker 为以后的订阅者保留的内容 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No command can log in here: the broker&apos;s key is not in a file.</source>
        <translation>此处无法用命令登录：Broker 的密钥不在文件中。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>%1 left out by the broker</source>
        <translation>Broker 略去 %1 条</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::OverviewPage</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>认领 ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>None was issued yet.</source>
        <translation>尚未签发。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1（已过期）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <translation>
            <numerusform>%1（剩余 %n 天）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Show the page %1 of what is selected</source>
        <translation>显示所选对象的“%1”页面</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
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
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Payload as %1</source>
        <translation>以 %1 显示有效载荷</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 中的前 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PolicyForm</name>
    <message>
        <source> / h</source>
        <translation> / 小时</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The time over which a rate is taken</source>
        <translation>计算速率所用的时间长度</translation>
    </message>
    <message>
        <source>How often the rates are measured and judged</source>
        <translation>测量并判定速率的间隔</translation>
    </message>
    <message>
        <source>Apply policy</source>
        <translation>应用策略</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>测量间隔</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Headroom for bursts</source>
        <translation>突发余量</translation>
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
        <translation>起始方案</translation>
    </message>
    <message>
        <source>The rules and plans that ship; every number can be changed then</source>
        <translation>内置的规则和方案；之后每个数值都可更改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>策略的名称</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Of a device</source>
        <translation>单台设备</translation>
    </message>
    <message>
        <source>Messages an hour for each device; the pool may send that times the devices connected.</source>
        <translation>每台设备每小时的消息数；设备池的上限为该值乘以已连接的设备数。</translation>
    </message>
    <message>
        <source>A message is</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>A larger packet counts once for each started part</source>
        <translation>更大的数据包按每个已开始的部分各计一次</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>相对上限</translation>
    </message>
    <message>
        <source>What may be sent within one window</source>
        <translation>一个时间窗口内可发送的量</translation>
    </message>
    <message>
        <source>After a quiet time</source>
        <translation>静默之后</translation>
    </message>
    <message>
        <source>The same where little was sent before; not the smaller of the two</source>
        <translation>此前发送较少时的相同数值；不小于前一个值</translation>
    </message>
    <message>
        <source>Quiet is below</source>
        <translation>静默低于</translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation>此前时段</translation>
    </message>
    <message>
        <source>The stretch before the window that is looked at, 1 to 100 windows</source>
        <translation>时间窗口之前所考察的时段，1 到 100 个时间窗口</translation>
    </message>
    <message>
        <source>Persistent excess</source>
        <translation>持续超限</translation>
    </message>
    <message>
        <source>Throttles before a close</source>
        <translation>断开前的限流次数</translation>
    </message>
    <message>
        <source>How often a device is told to slow down before it is told to stay away</source>
        <translation>要求设备降速多少次之后要求其暂不连接</translation>
    </message>
    <message>
        <source>Closes before a release</source>
        <translation>释放前的断开次数</translation>
    </message>
    <message>
        <source>How often it is told to stay away before it is released; 0 = at once</source>
        <translation>要求设备暂不连接多少次之后将其释放；0 = 立即</translation>
    </message>
    <message>
        <source>Grace after each</source>
        <translation>每次之后的宽限</translation>
    </message>
    <message>
        <source>What arrives so soon after an action was under way already: not counted</source>
        <translation>措施执行后这段时间内到达的消息已在途中：不计入</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>清零时间</translation>
    </message>
    <message>
        <source>Without an excess for so long, a device is back at the bottom</source>
        <translation>这么长时间没有超限，设备就回到最低级</translation>
    </message>
    <message>
        <source>Reclaim at the earliest</source>
        <translation>最早重新认领</translation>
    </message>
    <message>
        <source>So long after a release: agents obey a release that is up to 10 s old</source>
        <translation>释放之后须经过的时间：Agent 会执行 10 秒以内的释放指令</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>自定义数值</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PoolPage</name>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册端点</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>打开流量</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>占设备池上限的比例</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步操作</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>已连接 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the cloud again</source>
        <translation>重新启动云端</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待处理的事项。</translation>
    </message>
    <message>
        <source>… over HTTPS</source>
        <translation>…通过 HTTPS</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>其证书</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate that devices must trust, for the broker and for HTTPS alike</source>
        <translation>设备须信任的证书的 SHA-256，Broker 和 HTTPS 相同</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PortField</name>
    <message>
        <source>Other port</source>
        <translation>其他端口</translation>
    </message>
    <message>
        <source>The path of a port that does not appear by itself, such as /dev/pts/4</source>
        <translation>不会自动出现的端口的路径，例如 /dev/pts/4</translation>
    </message>
    <message>
        <source>Path of another port</source>
        <translation>其他端口的路径</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductForm</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Claim its devices by itself</source>
        <translation>自动认领其设备</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>保存产品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people call the product</source>
        <translation>人们对产品的称呼</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Empty: a new one is made when saved</source>
        <translation>留空：保存时生成新令牌</translation>
    </message>
    <message>
        <source>Devices register with it; it is in the firmware of each. With another token, devices that have the old one are refused.</source>
        <translation>设备用它注册；它在每台设备的固件中。更换令牌后，使用旧令牌的设备会被拒绝。</translation>
    </message>
    <message>
        <source>For devices that name this cloud&apos;s account as they register. All others wait for a person.</source>
        <translation>适用于注册时指定此云端账户的设备。其他设备均等待人工处理。</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>更新检查</translation>
    </message>
    <message>
        <source>Newest firmware</source>
        <translation>最新固件</translation>
    </message>
    <message>
        <source>Empty: there is nothing newer</source>
        <translation>留空：没有更新的版本</translation>
    </message>
    <message>
        <source>Where devices fetch it</source>
        <translation>设备的获取地址</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>A device that runs an older version is told to fetch it.</source>
        <translation>会通知运行旧版本的设备去获取它。</translation>
    </message>
    <message>
        <source>A device that asks is told that there is nothing newer.</source>
        <translation>设备查询时，会告知没有更新的版本。</translation>
    </message>
    <message>
        <source>Make product</source>
        <translation>创建产品</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProductsModel</name>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Nothing newer</source>
        <translation>无更新版本</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>认领</translation>
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
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Make a product with a token of its own</source>
        <translation>创建带有专属令牌的产品</translation>
    </message>
    <message>
        <source>There is a product %1 already.</source>
        <translation>产品 %1 已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or select that one and change it.</source>
        <translation>请选择其他名称，或选择该产品进行更改。</translation>
    </message>
    <message>
        <source>Let its devices wait to be claimed</source>
        <translation>让其设备等待认领</translation>
    </message>
    <message>
        <source>Claim its devices as they register</source>
        <translation>在设备注册时认领</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionPage</name>
    <message>
        <source>This device is not on a serial port</source>
        <translation>此设备未接在串口上</translation>
    </message>
    <message>
        <source>Provisioning writes over a cable. Plug the device in and select it under Attached.</source>
        <translation>预配通过线缆写入。请插入设备，并在“串口接入”下选择它。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>预配</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Provision again</source>
        <translation>重新预配</translation>
    </message>
    <message>
        <source>%1 / 8</source>
        <translation>%1 / 8</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <translation>%1 · 已用 %2</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>%1 logged in with its own certificate. Everything that was written was read back. %2 in all.</source>
        <translation>%1 已用自己的证书登录。写入的内容均已读回核对。共用时 %2。</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2. It can go on from there.</source>
        <translation>%2后停在“%1”。可以从该处继续。</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>%2后停在“%1”。</translation>
    </message>
    <message>
        <source>You stopped it at %1.</source>
        <translation>已在“%1”处手动停止。</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ProvisionRuns</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>密钥和证书</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>首次登录</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::PublishForm</name>
    <message>
        <source>A message needs a topic.</source>
        <translation>消息需要主题。</translation>
    </message>
    <message>
        <source>“+” and “#” are for filters; a message goes to one topic.</source>
        <translation>“+”和“#”用于过滤器；一条消息只发往一个主题。</translation>
    </message>
    <message>
        <source>A topic cannot hold a null character.</source>
        <translation>主题不能包含空字符。</translation>
    </message>
    <message>
        <source>A topic holds at most 65,535 bytes.</source>
        <translation>主题最多 65,535 字节。</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>发布到的主题</translation>
    </message>
    <message>
        <source>Topic, such as ioto/device/P7QX2M9A4B/test</source>
        <translation>主题，例如 ioto/device/P7QX2M9A4B/test</translation>
    </message>
    <message>
        <source>Payload to publish</source>
        <translation>要发布的有效载荷</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>服务质量 (QoS)</translation>
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
        <translation>最多一次</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>恰好一次</translation>
    </message>
    <message>
        <source>The broker keeps the message for those who subscribe later</source>
        <translation>Broker 为以后的订阅者保留此消息</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Say after the last “/” what the message is about.</source>
        <translation>请在最后一个“/”之后写明消息的内容。</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RecordsPage</name>
    <message>
        <source>Send command</source>
        <translation>发送命令</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Rows of the device&apos;s log and its other tables</source>
        <translation>设备日志及其他表的行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Only the rows of one of the device&apos;s tables</source>
        <translation>仅显示设备某个表的行</translation>
    </message>
    <message>
        <source>The selected row as the device sent it</source>
        <translation>所选行的原始内容（设备发送时的样子）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>reboot, update, or a word that the device&apos;s own program knows</source>
        <translation>reboot、update，或设备自身程序认识的单词</translation>
    </message>
    <message>
        <source>Arguments of the command</source>
        <translation>命令的参数</translation>
    </message>
    <message>
        <source>Arguments as a JSON object, or nothing</source>
        <translation>JSON 对象形式的参数，或留空</translation>
    </message>
    <message>
        <source>Commands that the device was given</source>
        <translation>已发给设备的命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity in the cloud yet</source>
        <translation>在云端还没有身份</translation>
    </message>
    <message>
        <source>Provision the device first; its log appears when its agent syncs.</source>
        <translation>请先预配设备；其 Agent 同步后会出现日志。</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Choose all tables or clear the filter to see the rest.</source>
        <translation>选择所有表或清除筛选即可查看其余的行。</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>还没有日志</translation>
    </message>
    <message>
        <source>Rows appear here when the device&apos;s agent keeps its log in step by database sync. Agents without it send none.</source>
        <translation>设备的 Agent 通过数据库同步更新日志时，行会显示在这里。不支持同步的 Agent 不发送任何行。</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>No log at this broker</source>
        <translation>此 Broker 没有日志</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RequestCard</name>
    <message>
        <source>As the device says</source>
        <translation>以设备报告为准</translation>
    </message>
    <message>
        <source>None, or the one it has joined</source>
        <translation>无，或设备已加入的网络</translation>
    </message>
    <message>
        <source>The device joins it before it logs in: by its own dialect, or by Improv Wi-Fi where its firmware speaks that beside it</source>
        <translation>设备在登录前加入该网络：使用自己的方言，或在固件支持时使用 Improv Wi-Fi</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>预配</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>产品(&amp;U)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>&amp;Bit rate</source>
        <translation>比特率(&amp;B)</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>&amp;Wi-Fi network</source>
        <translation>Wi-Fi 网络(&amp;W)</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi 网络</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>与型号相同</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedModel</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::RetainedPanel</name>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>保留消息</translation>
    </message>
    <message>
        <source>Topic filter of the retained messages</source>
        <translation>保留消息的主题过滤器</translation>
    </message>
    <message>
        <source>Topic filter, such as ioto/device/+/#</source>
        <translation>主题过滤器，例如 ioto/device/+/#</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the retained messages</source>
        <translation>关闭保留消息</translation>
    </message>
    <message>
        <source>Asking the broker…</source>
        <translation>正在查询 Broker…</translation>
    </message>
    <message>
        <source>%1 There are more: narrow the filter to see them.</source>
        <translation>%1还有更多，缩小过滤范围即可查看。</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n selected…</source>
        <translation>
            <numerusform>清除所选 %n 条…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n…</source>
        <translation>
            <numerusform>清除全部 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read yet. A filter says which topics to look at.</source>
        <translation>尚未读取。过滤器用于指定要查看的主题。</translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) cleared.</source>
        <translation>
            <numerusform>已清除 %n 条保留消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retained message(s) on %1.</source>
        <translation>
            <numerusform>%1 上有 %n 条保留消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker forgets %n retained message(s): who subscribes later gets nothing. You can bring them back until you clear others.</source>
        <translation>
            <numerusform>Broker 将清除 %n 条保留消息：以后的订阅者将收不到任何内容。在清除其他消息之前可以恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n message(s)</source>
        <translation>
            <numerusform>清除 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationForm</name>
    <message>
        <source>Save each label</source>
        <translation>保存每张标签</translation>
    </message>
    <message>
        <source>Print each label</source>
        <translation>打印每张标签</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>以设备报告为准</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>与型号相同</translation>
    </message>
    <message>
        <source>A device is called this and the last six characters of its hardware ID; a name from the list of claim IDs comes first</source>
        <translation>设备名称由此前缀加硬件 ID 的最后六个字符组成；认领 ID 列表中的名称优先</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不更改</translation>
    </message>
    <message>
        <source>On the default printer, without asking</source>
        <translation>在默认打印机上打印，不再询问</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>Wi-Fi 网络</translation>
    </message>
    <message>
        <source>Wi-Fi passphrase</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>Folder of the labels</source>
        <translation>标签文件夹</translation>
    </message>
    <message>
        <source>Bit rate of every port at the station</source>
        <translation>工位上每个端口的比特率</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationLedgerModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1（第 %2 次）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Claim ID</source>
        <translation>认领 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>未通过原因</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationPage</name>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The station rests</source>
        <translation>工位未启动</translation>
    </message>
    <message>
        <source>Started, it provisions each device that is plugged in by itself: PASS or FAIL, a label, unplug, the next one. Several ports run at once.</source>
        <translation>启动后，会自动预配每台插入的设备：PASS 或 FAIL、标签、拔出、下一台。多个端口同时运行。</translation>
    </message>
    <message>
        <source>Start the station</source>
        <translation>启动工位</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Provision each device that is plugged in from now on (F5)</source>
        <translation>预配此后插入的每台设备 (F5)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Play a sound at PASS and at FAIL</source>
        <translation>PASS 和 FAIL 时播放声音</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Product, names, Wi-Fi, labels</source>
        <translation>产品、名称、Wi-Fi、标签</translation>
    </message>
    <message>
        <source>Claim IDs from a file…</source>
        <translation>从文件读取认领 ID…</translation>
    </message>
    <message>
        <source>Take claim IDs, names and Store values from a CSV file</source>
        <translation>从 CSV 文件读取认领 ID、名称和 Store 值</translation>
    </message>
    <message>
        <source>Label of the selected line</source>
        <translation>所选行的标签</translation>
    </message>
    <message>
        <source>Show the label again, to print or to save it</source>
        <translation>再次显示标签，以便打印或保存</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy the command line that runs this station without a window</source>
        <translation>复制不带窗口运行此工位的命令行</translation>
    </message>
    <message>
        <source>Ledger of the station</source>
        <translation>工位台账</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stop the station</source>
        <translation>停止工位</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音关</translation>
    </message>
    <message>
        <source>No device yet in this shift</source>
        <translation>本班次还没有设备</translation>
    </message>
    <message>
        <source>%1 % at the first attempt</source>
        <translation>直通率 %1%</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 claim IDs left</source>
        <translation>%1：剩余认领 ID %2 / %3 个</translation>
    </message>
    <message>
        <source>Plug in a device</source>
        <translation>请插入设备</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>任意端口</translation>
    </message>
    <message>
        <source>Claim IDs from a file</source>
        <translation>认领 ID 文件</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 passed · %2 failed · yield %3&#xa0;%</source>
        <translation>合格 %1 · 不合格 %2 · 良率 %3 %</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StationTile</name>
    <message>
        <source>Plug in</source>
        <translation>请插入</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
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
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 of 8: %2</source>
        <translation>%1 / 8：%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StepRow</name>
    <message>
        <source>Open the serial port</source>
        <translation>打开串口</translation>
    </message>
    <message>
        <source>Ask the device what it is and what it can do</source>
        <translation>查询设备的身份和功能</translation>
    </message>
    <message>
        <source>Give it a claim ID in the cloud</source>
        <translation>在云端为其分配认领 ID</translation>
    </message>
    <message>
        <source>Have it make a key and sign its certificate</source>
        <translation>让设备生成密钥并为其签发证书</translation>
    </message>
    <message>
        <source>Write settings and credentials</source>
        <translation>写入设置和凭据</translation>
    </message>
    <message>
        <source>Read everything back and compare digests</source>
        <translation>全部读回并比对摘要</translation>
    </message>
    <message>
        <source>Restart it and find it again</source>
        <translation>重启设备并重新找到它</translation>
    </message>
    <message>
        <source>Wait until it logs in with its own certificate</source>
        <translation>等待设备用自己的证书登录</translation>
    </message>
    <message>
        <source>Hide the record of this step</source>
        <translation>隐藏此步骤的记录</translation>
    </message>
    <message>
        <source>Show the record of this step</source>
        <translation>显示此步骤的记录</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreDrafts</name>
    <message numerus="yes">
        <source>bring back %n unsent change(s)</source>
        <translation>
            <numerusform>恢复 %n 项未发送的更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreHistoryModel</name>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreModel</name>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>change %1 back</source>
        <translation>改回 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>There is a key %1 already. Edit it in the table.</source>
        <translation>键 %1 已存在。请在表格中编辑。</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n key(s)</source>
        <translation>
            <numerusform>移除 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>keep my %1</source>
        <translation>保留我的 %1</translation>
    </message>
    <message>
        <source>take their %1</source>
        <translation>采用对方的 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Device reports</source>
        <translation>设备报告值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your changes are on their way. Edit again when they have arrived.</source>
        <translation>更改正在发送途中。送达后可再次编辑。</translation>
    </message>
    <message>
        <source>There is nothing that could expire.</source>
        <translation>没有可以过期的内容。</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>%1 的过期时间</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StorePage</name>
    <message>
        <source>This Store is empty</source>
        <translation>此 Store 为空</translation>
    </message>
    <message>
        <source>Keys appear here when the device sets them. You can add the first one yourself, paste rows, or import a file.</source>
        <translation>设备设置键后会显示在这里。也可以自行添加第一个键、粘贴行或导入文件。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加键</translation>
    </message>
    <message>
        <source>No Store to show</source>
        <translation>没有可显示的 Store</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>没有符合筛选条件的键</translation>
    </message>
    <message>
        <source>The filter looks at keys, values and what the device reports.</source>
        <translation>筛选范围为键、值和设备报告值。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>%1 stays as it was. %2</source>
        <translation>%1 保持原样。%2</translation>
    </message>
    <message>
        <source>Store values</source>
        <translation>Store 值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the selected keys</source>
        <translation>移除所选的键</translation>
    </message>
    <message>
        <source>Take back the selected edits</source>
        <translation>撤回所选编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>导出当前显示的内容…</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>筛选键</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>筛选键和值</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加键</translation>
    </message>
    <message>
        <source>Paste, import, export</source>
        <translation>粘贴、导入、导出</translation>
    </message>
    <message>
        <source>No Store yet</source>
        <translation>还没有 Store</translation>
    </message>
    <message>
        <source>%1 has no identity in the cloud so far. Provision it first; its Store appears with its first login.</source>
        <translation>%1 在云端还没有身份。请先预配；首次登录后会出现其 Store。</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>Select a device on the left to see and edit its Store.</source>
        <translation>在左侧选择设备以查看和编辑其 Store。</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n change(s)…</source>
        <translation>
            <numerusform>正在应用 %n 项更改…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s), not applied yet</source>
        <translation>
            <numerusform>已暂存 %n 项更改，尚未应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>审阅 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflicts first: keep yours or take theirs.</source>
        <translation>请先解决冲突：保留自己的值或采用对方的值。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>再次审阅</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy a key and its value, side by side.</source>
        <translation>剪贴板上没有行。请将键和值并排复制。</translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read; those that differ are staged.</source>
        <translation>
            <numerusform>已读取 %n 行，有差异的已暂存。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read, %2 not taken. %3</source>
        <translation>已读取 %1 行，%2 行未采用。%3</translation>
    </message>
    <message>
        <source>Import Store values</source>
        <translation>导入 Store 值</translation>
    </message>
    <message>
        <source>Store values (*.json *.csv *.tsv *.txt)</source>
        <translation>Store 值 (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Export Store values</source>
        <translation>导出 Store 值</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The staged changes are not kept for the next start. %1</source>
        <translation>已暂存的更改不会保留到下次启动。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this Store were staged and not sent when the program ended.</source>
        <translation>
            <numerusform>程序结束时，此 Store 有 %n 项更改已暂存但未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s) again</source>
        <translation>
            <numerusform>重新暂存 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>键的历史</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>读取设置</translation>
    </message>
    <message>
        <source>The device has told no setting</source>
        <translation>设备未报告任何设置</translation>
    </message>
    <message>
        <source>You can add the first one yourself, paste rows, or import a file. Applied, they are written to the device and read back.</source>
        <translation>可以自行添加第一项、粘贴行或导入文件。应用后会写入设备并读回。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Read the settings from the device</source>
        <translation>从设备读取设置</translation>
    </message>
    <message>
        <source>No settings over this port</source>
        <translation>此端口上没有设置</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Provision it; the cloud keeps a Store for it then.</source>
        <translation>%1 使用 %2，没有可读写的设置。请预配设备；之后云端会为其保存 Store。</translation>
    </message>
    <message>
        <source>%1 speaks %2, which has no settings to read or write. Edit what the cloud holds for it instead.</source>
        <translation>%1 使用 %2，没有可读写的设置。请改为编辑云端为其保存的内容。</translation>
    </message>
    <message>
        <source>Provision it</source>
        <translation>预配</translation>
    </message>
    <message>
        <source>Show the cloud&apos;s Store</source>
        <translation>显示云端的 Store</translation>
    </message>
    <message>
        <source>The device&apos;s own settings</source>
        <translation>设备自身的设置</translation>
    </message>
    <message>
        <source>Reading them asks the device on %1 what it is and what it holds. Nothing on it changes.</source>
        <translation>读取时会向 %1 上的设备查询其身份和保存的内容。设备上不做任何更改。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreSource</name>
    <message>
        <source>Where the values are</source>
        <translation>值的所在位置</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>What the cloud holds for the device, and what the device reports</source>
        <translation>云端为设备保存的内容，以及设备的报告值</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The settings that the device itself holds, read over its port</source>
        <translation>设备自身保存的设置，通过其端口读取</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::StoreStaging</name>
    <message numerus="yes">
        <source>discard %n change(s)</source>
        <translation>
            <numerusform>丢弃 %n 项更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferrule::ui::SyncedRowsModel</name>
    <message>
        <source>%1, received %2</source>
        <translation>%1，收到于 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>主题：窗口的配色</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>跟随桌面配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>深色(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineDrawer</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Pause the timeline</source>
        <translation>暂停时间线</translation>
    </message>
    <message>
        <source>Hold the list still; nothing is lost</source>
        <translation>列表停止刷新，不会丢失任何内容</translation>
    </message>
    <message>
        <source>Clear the timeline</source>
        <translation>清空时间线</translation>
    </message>
    <message>
        <source>Forget what the list holds</source>
        <translation>清除列表中的内容</translation>
    </message>
    <message>
        <source>Save the timeline…</source>
        <translation>保存时间线…</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON Lines</source>
        <translation>将显示的内容保存为 CSV 或 JSON Lines</translation>
    </message>
    <message>
        <source>Choose which channels are shown</source>
        <translation>选择要显示的通道</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Filter by text or device</source>
        <translation>按文本或设备筛选</translation>
    </message>
    <message>
        <source>Go on showing what arrives</source>
        <translation>继续显示新到的内容</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>%1 new · buffer %2 %</source>
        <translation>新增 %1 条 · 缓冲区 %2%</translation>
    </message>
    <message>
        <source>%1 oldest entries left the buffer</source>
        <translation>最早的 %1 条已移出缓冲区</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>丢弃 %1 条</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>保存时间线</translation>
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
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The timeline could not be saved.</source>
        <translation>无法保存时间线。</translation>
    </message>
    <message>
        <source>A file that can be written at %1</source>
        <translation>%1 处可写入的文件</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>No entry matches the filters.</source>
        <translation>没有符合筛选条件的条目。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the line, the broker, the Store and the limits do appears here, in one order.</source>
        <translation>还没有发生任何事。串口线路、Broker、Store 和限制措施的动态会按统一顺序显示在这里。</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TimelineModel</name>
    <message>
        <source>Serial</source>
        <translation>串口</translation>
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
        <translation>限制措施</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TlsCard</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>itself: the root of the chain</source>
        <translation>自身：证书链的根</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
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
            <numerusform>%1，%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
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
        <translation>每小时消息数（以 1 KB 计，不足 1 KB 按 1 KB 计）</translation>
    </message>
    <message>
        <source>Of all the traffic in the window</source>
        <translation>占时间窗口内全部流量的比例</translation>
    </message>
    <message>
        <source>Measurements over the limit in a row</source>
        <translation>连续超出上限的测量次数</translation>
    </message>
    <message>
        <source>What the device should wait before each message now</source>
        <translation>设备当前在每条消息前应等待的时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Rate / h</source>
        <translation>速率 / 小时</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>连续超限</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>Topics that cost most</source>
        <translation>消耗最多的主题</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPage</name>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>在上限内</translation>
    </message>
    <message>
        <source>Devices by share</source>
        <translation>设备（按占比）</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>of the pool&apos;s limit</source>
        <translation>占设备池上限的比例</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>编辑策略</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>跟随当前时刻 (End)</translation>
    </message>
    <message>
        <source>Devices by their share of the traffic</source>
        <translation>按流量占比排列的设备</translation>
    </message>
    <message>
        <source>No device has sent yet</source>
        <translation>还没有设备发送过消息</translation>
    </message>
    <message>
        <source>Provision a device or add a virtual one; it is listed here after its first measurement.</source>
        <translation>请预配设备或添加虚拟设备；首次测量后会列在这里。</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>限流</translation>
    </message>
    <message>
        <source>Ask the selected device to wait before each message</source>
        <translation>要求所选设备在每条消息前等待</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Cut the selected device off and revoke its certificate</source>
        <translation>切断所选设备并吊销其证书</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>重新认领</translation>
    </message>
    <message>
        <source>Let the selected, released device back in</source>
        <translation>允许所选的已释放设备恢复接入</translation>
    </message>
    <message>
        <source>Edit the traffic policy</source>
        <translation>编辑流量策略</translation>
    </message>
    <message>
        <source>Change the limit, the window and the interval</source>
        <translation>更改上限、时间窗口和测量间隔</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of the pool&apos;s limit</source>
        <translation>设备池上限的 %1</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. The first figures come with the first device that connects.</source>
        <translation>尚未测量。第一台设备连接后会出现首批数据。</translation>
    </message>
    <message>
        <source>%1: %2 / h a device
over %3, measured every %4</source>
        <translation>%1：每台设备 %2 / 小时
时间窗口 %3，测量间隔 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to wait longer before each message. It stays connected and speeds up again by itself. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>将要求 %1 在每条消息前等待更长时间。它保持连接，之后会自行恢复速度。已连接的 %n 台设备中有 1 台受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttle 1 device</source>
        <translation>限流 1 台设备</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cut off at once and its certificate is revoked; it cannot connect again until it is reclaimed. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>将立即切断 %1 并吊销其证书；重新认领之前无法再次连接。已连接的 %n 台设备中有 1 台受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Release 1 device</source>
        <translation>释放 1 台设备</translation>
    </message>
    <message>
        <source>%1 may connect again and gets a new certificate for it; the old one stays revoked. 1 device is affected.</source>
        <translation>%1 可再次连接，并获得新证书；旧证书仍为吊销状态。1 台设备受影响。</translation>
    </message>
    <message>
        <source>Reclaim 1 device</source>
        <translation>重新认领 1 台设备</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Ask the selected device to stay away for a while</source>
        <translation>要求所选设备暂时不要连接</translation>
    </message>
    <message numerus="yes">
        <source>%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays valid. 1 of %n connected device(s) is affected.</source>
        <translation>
            <numerusform>将要求 %1 断开连接并暂不重连，通常为一小时。其证书仍然有效。已连接的 %n 台设备中有 1 台受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close 1 device</source>
        <translation>断开 1 台设备</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::TrafficPlot</name>
    <message>
        <source>The pool&apos;s rate over time</source>
        <translation>设备池速率随时间的变化</translation>
    </message>
    <message>
        <source>The first measurement is under way</source>
        <translation>正在进行首次测量</translation>
    </message>
    <message>
        <source>limit %1 / h</source>
        <translation>上限 %1 / 小时</translation>
    </message>
    <message>
        <source>burst %1 / h</source>
        <translation>突发 %1 / 小时</translation>
    </message>
    <message>
        <source>burst %1 / h, above the plot</source>
        <translation>突发 %1 / 小时，超出图表范围</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::ValueDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>ferrule::ui::WindowActions</name>
    <message>
        <source>&amp;Attach a simulated device</source>
        <translation>接入模拟设备(&amp;A)</translation>
    </message>
    <message>
        <source>Start a device on a pseudo-terminal, as unprovisioned as a new one</source>
        <translation>在伪终端上启动一台设备，像新设备一样尚未预配</translation>
    </message>
    <message>
        <source>Add a &amp;virtual device</source>
        <translation>添加虚拟设备(&amp;V)</translation>
    </message>
    <message>
        <source>Add a device that registers and sends by itself</source>
        <translation>添加一台自行注册并发送的设备</translation>
    </message>
    <message>
        <source>Add a &amp;port by its path…</source>
        <translation>按路径添加端口(&amp;P)…</translation>
    </message>
    <message>
        <source>For a port that does not appear by itself, such as a pseudo-terminal</source>
        <translation>用于不会自动出现的端口，例如伪终端</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>查找一切(&amp;F)</translation>
    </message>
    <message>
        <source>Find any action and any device</source>
        <translation>查找任意操作和任意设备</translation>
    </message>
    <message>
        <source>Fi&amp;lter devices</source>
        <translation>筛选设备(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the filter of the device list</source>
        <translation>转到设备列表的筛选框</translation>
    </message>
    <message>
        <source>Show the &amp;pool</source>
        <translation>显示设备池(&amp;P)</translation>
    </message>
    <message>
        <source>Select no device and show all together</source>
        <translation>不选任何设备，显示全部</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>显示或隐藏时间线</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and stop the bench cloud</source>
        <translation>关闭窗口并停止测试云</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connect to a broker…</source>
        <translation>连接到 Broker(&amp;C)…</translation>
    </message>
    <message>
        <source>Work with an MQTT broker of your own in place of the bench cloud</source>
        <translation>使用您自己的 MQTT Broker 代替测试云</translation>
    </message>
    <message>
        <source>&amp;Start the cloud again</source>
        <translation>重新启动云(&amp;S)</translation>
    </message>
    <message>
        <source>Bring the bench cloud up, or connect to the broker, again after it failed</source>
        <translation>在故障后重新启动测试云，或重新连接 Broker</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>The wait was cancelled</source>
        <translation>等待已取消</translation>
    </message>
</context>
<context>
    <name>mqtt</name>
    <message>
        <source>nothing is wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>a text is longer than 65535 bytes</source>
        <translation>文本超过 65535 字节</translation>
    </message>
    <message>
        <source>a text is not UTF-8, or holds U+0000 or a surrogate</source>
        <translation>文本不是 UTF-8，或含有 U+0000 或代理字符</translation>
    </message>
    <message>
        <source>a topic name is empty</source>
        <translation>主题名称为空</translation>
    </message>
    <message>
        <source>a topic name holds a wildcard</source>
        <translation>主题名称含有通配符</translation>
    </message>
    <message>
        <source>a topic filter is empty, or a wildcard does not fill its level, or # is not the last level</source>
        <translation>主题过滤器为空，或通配符未占满其层级，或 # 不是最后一级</translation>
    </message>
    <message>
        <source>a QoS is not 0, 1 or 2</source>
        <translation>QoS 不是 0、1 或 2</translation>
    </message>
    <message>
        <source>a packet is larger than the limit</source>
        <translation>数据包超出上限</translation>
    </message>
    <message>
        <source>a packet type is reserved, or not one that a broker sends</source>
        <translation>数据包类型为保留值，或不是 Broker 会发送的类型</translation>
    </message>
    <message>
        <source>the flags of a packet&apos;s first byte are not the ones that its type asks for</source>
        <translation>数据包首字节的标志与其类型要求不符</translation>
    </message>
    <message>
        <source>a remaining length takes more than four bytes</source>
        <translation>剩余长度超过四个字节</translation>
    </message>
    <message>
        <source>a packet is longer or shorter than its fields</source>
        <translation>数据包比其字段更长或更短</translation>
    </message>
    <message>
        <source>a packet identifier is zero</source>
        <translation>数据包标识符为零</translation>
    </message>
    <message>
        <source>a packet came before CONNACK</source>
        <translation>数据包先于 CONNACK 到达</translation>
    </message>
    <message>
        <source>a second CONNACK came</source>
        <translation>收到第二个 CONNACK</translation>
    </message>
    <message>
        <source>reserved CONNACK flags are set</source>
        <translation>CONNACK 的保留标志被置位</translation>
    </message>
    <message>
        <source>CONNACK reports a stored session that was not asked for, or together with a refusal</source>
        <translation>CONNACK 报告了未请求的已存会话，或在拒绝的同时报告会话</translation>
    </message>
    <message>
        <source>a SUBACK holds another number of codes than filters were sent</source>
        <translation>SUBACK 中的代码数与发送的过滤器数不同</translation>
    </message>
    <message>
        <source>a SUBACK holds a code other than 0, 1, 2 and 128</source>
        <translation>SUBACK 含有 0、1、2 和 128 以外的代码</translation>
    </message>
    <message>
        <source>a SUBACK or UNSUBACK answers no request</source>
        <translation>SUBACK 或 UNSUBACK 没有对应的请求</translation>
    </message>
    <message>
        <source>a message was acknowledged by a packet of another QoS</source>
        <translation>消息被另一 QoS 的数据包确认</translation>
    </message>
    <message>
        <source>a PINGREQ was not answered</source>
        <translation>PINGREQ 未得到应答</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>there is a connection already</source>
        <translation>已有连接</translation>
    </message>
    <message>
        <source>a list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>a password is given without a user</source>
        <translation>给出了密码而没有用户</translation>
    </message>
    <message>
        <source>an empty client identifier needs a clean session</source>
        <translation>空的客户端标识符要求使用 clean session</translation>
    </message>
    <message>
        <source>all packet identifiers are in use</source>
        <translation>所有数据包标识符都在使用中</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The broker did not complete the connection in time.</source>
        <translation>Broker 未及时完成连接。</translation>
    </message>
    <message>
        <source>The link is open, but no CONNACK came.</source>
        <translation>链路已打开，但没有收到 CONNACK。</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>无法打开链路。</translation>
    </message>
    <message>
        <source>A CONNACK within %1 ms.</source>
        <translation>%1 ms 内的 CONNACK。</translation>
    </message>
    <message>
        <source>The CONNECT was not sent.</source>
        <translation>CONNECT 未发送。</translation>
    </message>
    <message>
        <source>The message was dropped with its session.</source>
        <translation>消息随其会话被丢弃。</translation>
    </message>
    <message>
        <source>The message was dropped: the connection ended, and with it its clean session.</source>
        <translation>消息被丢弃：连接已结束，其 clean session 也随之结束。</translation>
    </message>
    <message>
        <source>The connection ended before the broker answered.</source>
        <translation>连接在 Broker 应答之前结束。</translation>
    </message>
    <message>
        <source>The MQTT client was closed.</source>
        <translation>MQTT 客户端已关闭。</translation>
    </message>
    <message>
        <source>The client is connected, or connecting, already.</source>
        <translation>客户端已连接或正在连接。</translation>
    </message>
    <message>
        <source>The message waits in the outbox of its session.</source>
        <translation>消息在其会话的发件箱中等待。</translation>
    </message>
    <message>
        <source>The session is in use.</source>
        <translation>会话正在使用中。</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>消息未发送。</translation>
    </message>
    <message>
        <source>The message was not sent: too many bytes are waiting for the broker.</source>
        <translation>消息未发送：等待发往 Broker 的字节过多。</translation>
    </message>
    <message>
        <source>The subscription was not sent.</source>
        <translation>订阅未发送。</translation>
    </message>
    <message>
        <source>The unsubscription was not sent.</source>
        <translation>取消订阅未发送。</translation>
    </message>
    <message>
        <source>The broker answered a QoS 2 message with PUBACK.</source>
        <translation>Broker 以 PUBACK 应答了 QoS 2 消息。</translation>
    </message>
    <message>
        <source>PUBACK for packet identifier %1.</source>
        <translation>数据包标识符 %1 的 PUBACK。</translation>
    </message>
    <message>
        <source>The broker does not offer QoS 2; the message may have been delivered.</source>
        <translation>Broker 不支持 QoS 2；消息可能已送达。</translation>
    </message>
    <message>
        <source>Publish with QoS 1 to this broker.</source>
        <translation>请以 QoS 1 向此 Broker 发布。</translation>
    </message>
    <message>
        <source>It does not speak MQTT 3.1.1.</source>
        <translation>它不支持 MQTT 3.1.1。</translation>
    </message>
    <message>
        <source>Use a broker that speaks MQTT 3.1.1.</source>
        <translation>请使用支持 MQTT 3.1.1 的 Broker。</translation>
    </message>
    <message>
        <source>It does not accept this client identifier.</source>
        <translation>它不接受此客户端标识符。</translation>
    </message>
    <message>
        <source>Use another client identifier.</source>
        <translation>请使用其他客户端标识符。</translation>
    </message>
    <message>
        <source>Its MQTT service is not available at the moment.</source>
        <translation>其 MQTT 服务目前不可用。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>Correct user name and password.</source>
        <translation>请更正用户名和密码。</translation>
    </message>
    <message>
        <source>This client is not authorised to connect.</source>
        <translation>此客户端无权连接。</translation>
    </message>
    <message>
        <source>Check the certificate or user, and the broker&apos;s access rules.</source>
        <translation>请检查证书或用户，以及 Broker 的访问规则。</translation>
    </message>
    <message>
        <source>In it, %1.</source>
        <translation>其中：%1。</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>请更正；未发送任何内容。</translation>
    </message>
    <message>
        <source>The broker did not answer a PINGREQ in time.</source>
        <translation>Broker 未及时应答 PINGREQ。</translation>
    </message>
    <message>
        <source>The broker hangs, or the network lost the connection.</source>
        <translation>Broker 挂起，或网络丢失了连接。</translation>
    </message>
    <message>
        <source>The broker broke the MQTT 3.1.1 protocol.</source>
        <translation>Broker 违反了 MQTT 3.1.1 协议。</translation>
    </message>
    <message>
        <source>In what it sent, %1.</source>
        <translation>其发送的内容中：%1。</translation>
    </message>
    <message>
        <source>A defect in the broker, or something that is not MQTT listens on this port.</source>
        <translation>Broker 存在缺陷，或此端口上监听的不是 MQTT。</translation>
    </message>
    <message>
        <source>The broker refused the connection.</source>
        <translation>Broker 拒绝了连接。</translation>
    </message>
    <message>
        <source>CONNACK return code %1.</source>
        <translation>CONNACK 返回码 %1。</translation>
    </message>
    <message>
        <source>Return code 0.</source>
        <translation>返回码 0。</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>没有到 Broker 的连接。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>The connection was closed on request.</source>
        <translation>连接已按请求关闭。</translation>
    </message>
    <message>
        <source>An outbox needs a session that lasts.</source>
        <translation>发件箱需要持久的会话。</translation>
    </message>
    <message>
        <source>A client identifier, and clean session off.</source>
        <translation>有客户端标识符，且关闭 clean session。</translation>
    </message>
    <message>
        <source>The outbox holds a message that cannot be sent.</source>
        <translation>发件箱中有无法发送的消息。</translation>
    </message>
    <message>
        <source>The database was changed by something else.</source>
        <translation>数据库被其他程序更改。</translation>
    </message>
    <message>
        <source>Remove the message, or move the database aside.</source>
        <translation>请移除该消息，或将数据库移开。</translation>
    </message>
    <message>
        <source>No host is given.</source>
        <translation>未指定主机。</translation>
    </message>
    <message>
        <source>Give the broker&apos;s name or address.</source>
        <translation>请指定 Broker 的名称或地址。</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>无法连接到端口 0。</translation>
    </message>
    <message>
        <source>Give the broker&apos;s port.</source>
        <translation>请指定 Broker 的端口。</translation>
    </message>
    <message>
        <source>The retained messages could not be read in time.</source>
        <translation>未能及时读取保留消息。</translation>
    </message>
    <message>
        <source>an answer within 15 s</source>
        <translation>15 秒内的应答</translation>
    </message>
    <message>
        <source>The broker refused the subscription to %1.</source>
        <translation>Broker 拒绝了对 %1 的订阅。</translation>
    </message>
    <message>
        <source>Its access rules do not allow it.</source>
        <translation>其访问规则不允许。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection.</source>
        <translation>%1 的 Broker 关闭了连接。</translation>
    </message>
    <message>
        <source>The broker at %1 closed the connection during the TLS handshake.</source>
        <translation>%1 的 Broker 在 TLS 握手期间关闭了连接。</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port, or is just stopping.</source>
        <translation>它在此端口上不使用 TLS，或正在停止。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接丢失。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Nothing listens on this port.</source>
        <translation>此端口上没有任何程序在监听。</translation>
    </message>
    <message>
        <source>Start the broker, or correct host and port.</source>
        <translation>请启动 Broker，或更正主机和端口。</translation>
    </message>
    <message>
        <source>The name is wrong, or name resolution does not work here.</source>
        <translation>名称有误，或此处的名称解析不工作。</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>请检查主机名和网络。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>无法读取客户端证书。</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form, or only the key was given.</source>
        <translation>它不是 PEM 格式的证书，或只给出了密钥。</translation>
    </message>
    <message>
        <source>Choose the certificate file that belongs to the key.</source>
        <translation>请选择与密钥对应的证书文件。</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>无法读取私钥。</translation>
    </message>
    <message>
        <source>It is not an RSA or EC key in PEM form, or its passphrase is another.</source>
        <translation>它不是 PEM 格式的 RSA 或 EC 密钥，或密码不符。</translation>
    </message>
    <message>
        <source>Choose the key file of the certificate and give its passphrase.</source>
        <translation>请选择证书的密钥文件并给出其密码。</translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation>TLS 不可用。</translation>
    </message>
    <message>
        <source>Qt found no usable OpenSSL library.</source>
        <translation>Qt 未找到可用的 OpenSSL 库。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>请安装 OpenSSL 3。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read.</source>
        <translation>无法读取颁发机构的证书。</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>它不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Choose the file with the authority&apos;s certificate.</source>
        <translation>请选择含颁发机构证书的文件。</translation>
    </message>
    <message>
        <source>The broker asks for a client certificate, and none was shown.</source>
        <translation>Broker 要求客户端证书，但未出示。</translation>
    </message>
    <message>
        <source>Give a client certificate and its key.</source>
        <translation>请指定客户端证书及其密钥。</translation>
    </message>
    <message>
        <source>The broker knows our certificate as revoked.</source>
        <translation>Broker 视我们的证书为已吊销。</translation>
    </message>
    <message>
        <source>Have a new certificate issued.</source>
        <translation>请申请签发新证书。</translation>
    </message>
    <message>
        <source>The broker finds our certificate expired.</source>
        <translation>Broker 认为我们的证书已过期。</translation>
    </message>
    <message>
        <source>Have a new certificate issued, or correct the clocks.</source>
        <translation>请申请签发新证书，或校正时钟。</translation>
    </message>
    <message>
        <source>The broker does not trust the authority that issued our certificate.</source>
        <translation>Broker 不信任签发我们证书的颁发机构。</translation>
    </message>
    <message>
        <source>Use a certificate of the broker&apos;s own authority.</source>
        <translation>请使用 Broker 自己的颁发机构签发的证书。</translation>
    </message>
    <message>
        <source>The broker refused our certificate.</source>
        <translation>Broker 拒绝了我们的证书。</translation>
    </message>
    <message>
        <source>The broker does not speak TLS on this port.</source>
        <translation>Broker 在此端口上不使用 TLS。</translation>
    </message>
    <message>
        <source>Correct the port, or turn TLS off.</source>
        <translation>请更正端口，或关闭 TLS。</translation>
    </message>
    <message>
        <source>The broker speaks none of the protocols offered by ALPN.</source>
        <translation>Broker 不支持 ALPN 提供的任何协议。</translation>
    </message>
    <message>
        <source>Correct the ALPN setting.</source>
        <translation>请更正 ALPN 设置。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>%1 的证书未被接受。</translation>
    </message>
    <message>
        <source>A certificate for this host name.</source>
        <translation>此主机名的证书。</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>证书是为 %1 签发的。</translation>
    </message>
    <message>
        <source>Connect by a name that the certificate holds.</source>
        <translation>请用证书中包含的名称连接。</translation>
    </message>
    <message>
        <source>A certificate that is valid today.</source>
        <translation>当前有效的证书。</translation>
    </message>
    <message>
        <source>It is valid from %1 to %2.</source>
        <translation>其有效期为 %1 到 %2。</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate, or correct the clock.</source>
        <translation>请更新 Broker 的证书，或校正时钟。</translation>
    </message>
    <message>
        <source>A certificate that is still good.</source>
        <translation>仍然有效的证书。</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>其颁发机构已将其吊销。</translation>
    </message>
    <message>
        <source>Have a new certificate issued for the broker.</source>
        <translation>请为 Broker 申请签发新证书。</translation>
    </message>
    <message>
        <source>A certificate of a trusted authority, or one that is trusted itself.</source>
        <translation>受信任颁发机构的证书，或自身受信任的证书。</translation>
    </message>
    <message>
        <source>The broker signed its certificate itself.</source>
        <translation>Broker 的证书为自签名。</translation>
    </message>
    <message>
        <source>Give this very certificate as the authority, if the broker is the right one.</source>
        <translation>如果确认 Broker 无误，请将此证书本身指定为颁发机构。</translation>
    </message>
    <message>
        <source>A chain that ends at a trusted authority.</source>
        <translation>终止于受信任颁发机构的证书链。</translation>
    </message>
    <message>
        <source>The authority that issued it is not among the trusted ones.</source>
        <translation>签发它的颁发机构不在受信任之列。</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate that belongs to this broker.</source>
        <translation>请指定此 Broker 所属颁发机构的证书。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>与 %1 的 TLS 握手失败。</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>A message in the outbox makes no sense.</source>
        <translation>发件箱中有一条无法解读的消息。</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <translation>会话 %2 的消息 %1</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>另一个程序写入了数据库，或文件已损坏。</translation>
    </message>
    <message>
        <source>Remove the message from the table outbox.</source>
        <translation>请从表 outbox 中移除该消息。</translation>
    </message>
    <message>
        <source>The outbox cannot be written, so nothing was sent.</source>
        <translation>无法写入发件箱，因此未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>A server certificate needs names.</source>
        <translation>服务器证书需要名称。</translation>
    </message>
    <message>
        <source>DNS:host or IP:address</source>
        <translation>DNS:主机 或 IP:地址</translation>
    </message>
    <message>
        <source>The revocation list cannot be made.</source>
        <translation>无法生成吊销列表。</translation>
    </message>
    <message>
        <source>The authority&apos;s folder %1 cannot be made.</source>
        <translation>无法创建证书颁发机构的文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose another home, or make its parent folder writable.</source>
        <translation>请选择其他主目录，或使其上级文件夹可写。</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 cannot be used: %2</source>
        <translation>颁发机构的密钥 %1 无法使用：%2</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move the folder aside; nothing was changed.</source>
        <translation>请用副本恢复，或将文件夹移开；未做任何更改。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate %1 is damaged.</source>
        <translation>颁发机构的证书 %1 已损坏。</translation>
    </message>
    <message>
        <source>%1 is not an authority&apos;s certificate.</source>
        <translation>%1 不是颁发机构的证书。</translation>
    </message>
    <message>
        <source>Move the folder aside; nothing was changed.</source>
        <translation>请将文件夹移开；未做任何更改。</translation>
    </message>
    <message>
        <source>The authority&apos;s key and certificate in %1 do not belong together.</source>
        <translation>%1 中颁发机构的密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>Put the right pair back, or move the folder aside; nothing was changed.</source>
        <translation>请恢复正确的一对，或将文件夹移开；未做任何更改。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate has expired.</source>
        <translation>颁发机构的证书已过期。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not valid yet.</source>
        <translation>颁发机构的证书尚未生效。</translation>
    </message>
    <message>
        <source>If that is a surprise, this machine&apos;s clock is wrong.</source>
        <translation>如果这出乎意料，则是本机的时钟有误。</translation>
    </message>
    <message>
        <source>Set the clock, or move %1 aside to start a new authority; nothing was changed.</source>
        <translation>请校正时钟，或将 %1 移开以建立新的颁发机构；未做任何更改。</translation>
    </message>
    <message>
        <source>The authority&apos;s key %1 is missing.</source>
        <translation>缺少颁发机构的密钥 %1。</translation>
    </message>
    <message>
        <source>The certificate cannot be made.</source>
        <translation>无法生成证书。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>请在其磁盘上释放空间。</translation>
    </message>
    <message>
        <source>Give yourself the right to it, or choose another home.</source>
        <translation>请为自己赋予相应权限，或选择其他主目录。</translation>
    </message>
    <message>
        <source>%1 is larger than it can rightly be.</source>
        <translation>%1 超出了合理的大小。</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>最多 %1 字节</translation>
    </message>
    <message>
        <source>This is not a PEM certificate.</source>
        <translation>这不是 PEM 证书。</translation>
    </message>
    <message>
        <source>A private key cannot be made.</source>
        <translation>无法生成私钥。</translation>
    </message>
    <message>
        <source>The private key cannot be decrypted.</source>
        <translation>无法解密私钥。</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>请给出其密码。</translation>
    </message>
    <message>
        <source>Give the right passphrase.</source>
        <translation>请给出正确的密码。</translation>
    </message>
    <message>
        <source>This is not a PEM private key.</source>
        <translation>这不是 PEM 私钥。</translation>
    </message>
    <message>
        <source>The private key is of another kind.</source>
        <translation>私钥属于其他类型。</translation>
    </message>
    <message>
        <source>a key on the curve P-256</source>
        <translation>P-256 曲线上的密钥</translation>
    </message>
    <message>
        <source>The private key cannot be written as text.</source>
        <translation>无法将私钥写为文本。</translation>
    </message>
    <message>
        <source>The signing request cannot be made.</source>
        <translation>无法生成签名请求。</translation>
    </message>
</context>
<context>
    <name>serial</name>
    <message>
        <source>A login at the broker.</source>
        <translation>在 Broker 上登录。</translation>
    </message>
    <message>
        <source>The device waits before it tries to connect again.</source>
        <translation>设备在再次尝试连接之前等待。</translation>
    </message>
    <message>
        <source>Earlier attempts failed, and it backs off.</source>
        <translation>先前的尝试失败，设备正在退避。</translation>
    </message>
    <message>
        <source>Find out why the earlier attempts failed, restart the device, then resume.</source>
        <translation>请查明先前尝试失败的原因，重启设备，然后继续。</translation>
    </message>
    <message>
        <source>The device has no network.</source>
        <translation>设备没有网络。</translation>
    </message>
    <message>
        <source>The Wi-Fi name or passphrase is wrong, or there is no coverage.</source>
        <translation>Wi-Fi 名称或密码错误，或没有信号覆盖。</translation>
    </message>
    <message>
        <source>Give it a network that is in reach, then resume.</source>
        <translation>请为其指定可达的网络，然后继续。</translation>
    </message>
    <message>
        <source>The device does not reach its endpoint.</source>
        <translation>设备无法到达其端点。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name does not resolve, its port is another one, or a firewall stands in between.</source>
        <translation>端点名称无法解析、端口不同，或中间有防火墙。</translation>
    </message>
    <message>
        <source>Compare the endpoint on the device with that of the cloud.</source>
        <translation>请将设备上的端点与云端的端点进行比较。</translation>
    </message>
    <message>
        <source>The TLS handshake between the device and its endpoint failed.</source>
        <translation>设备与其端点之间的 TLS 握手失败。</translation>
    </message>
    <message>
        <source>The root certificate does not fit the endpoint, the device&apos;s clock is wrong, or the endpoint does not take the device&apos;s certificate.</source>
        <translation>根证书与端点不符、设备时钟有误，或端点不接受设备的证书。</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the alert, and at the device&apos;s clock.</source>
        <translation>请查看 Broker 日志中的告警 (alert) 以及设备的时钟。</translation>
    </message>
    <message>
        <source>The broker refused the device&apos;s MQTT login.</source>
        <translation>Broker 拒绝了设备的 MQTT 登录。</translation>
    </message>
    <message>
        <source>The certificate is not active, or may not use this client ID.</source>
        <translation>证书未激活，或无权使用此客户端 ID。</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s log for the client ID and the reason.</source>
        <translation>请在 Broker 日志中查找该客户端 ID 和原因。</translation>
    </message>
    <message>
        <source>The device logged in, and the broker then allowed it nothing.</source>
        <translation>设备已登录，但 Broker 随后不允许其进行任何操作。</translation>
    </message>
    <message>
        <source>The policy of its certificate does not cover its topics.</source>
        <translation>其证书的策略未涵盖其主题。</translation>
    </message>
    <message>
        <source>Attach a policy that allows the device&apos;s own topics.</source>
        <translation>请附加允许设备使用其自身主题的策略。</translation>
    </message>
    <message>
        <source>Nothing answered on %1.</source>
        <translation>%1 上没有任何响应。</translation>
    </message>
    <message>
        <source>Not one byte came. %1</source>
        <translation>未收到任何字节。%1</translation>
    </message>
    <message>
        <source>The device is off, hangs, or its lines are not connected to this port.</source>
        <translation>设备已关闭或挂起，或其线路未接到此端口。</translation>
    </message>
    <message>
        <source>Check power and wiring, reset the device, then resume.</source>
        <translation>请检查供电和接线，复位设备，然后继续。</translation>
    </message>
    <message>
        <source>The device on %1 talks, but in no language that Ferrule knows.</source>
        <translation>%1 上的设备有输出，但不是 Ferrule 认识的语言。</translation>
    </message>
    <message>
        <source>%1 bytes came, %2 frames of them damaged, none a reply.</source>
        <translation>收到 %1 字节，其中 %2 帧损坏，没有一帧是应答。</translation>
    </message>
    <message>
        <source>Another bit rate, or firmware without a provisioning dialect.</source>
        <translation>比特率不同，或固件没有预配方言。</translation>
    </message>
    <message>
        <source>A bad cable, or another program that reads from the port.</source>
        <translation>线缆不良，或另一个程序正在读取该端口。</translation>
    </message>
    <message>
        <source>Look at the console: legible text means that the bit rate is right.</source>
        <translation>请查看控制台：文本清晰可读说明比特率正确。</translation>
    </message>
    <message>
        <source>A reply in one of the dialects that Ferrule speaks.</source>
        <translation>Ferrule 支持的某种方言的应答。</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>端口 %1 不存在。</translation>
    </message>
    <message>
        <source>The device is unplugged, switched off, or still starting.</source>
        <translation>设备已拔出、已关闭，或仍在启动。</translation>
    </message>
    <message>
        <source>Plug the device in, then resume.</source>
        <translation>请插入设备，然后继续。</translation>
    </message>
    <message>
        <source>opened %1 at %2 baud</source>
        <translation>已打开 %1，%2 波特</translation>
    </message>
    <message>
        <source>The port was closed.</source>
        <translation>端口已关闭。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The device joins no Wi-Fi network over this line.</source>
        <translation>设备无法通过此线路加入 Wi-Fi 网络。</translation>
    </message>
    <message>
        <source>%1 bytes are not shown: a secret was on the line</source>
        <translation>有 %1 字节未显示：线路上传输了机密信息</translation>
    </message>
    <message>
        <source>It speaks %1.</source>
        <translation>它使用 %1。</translation>
    </message>
    <message>
        <source>The firmware, or the dialect itself, has no command for it.</source>
        <translation>固件或该方言本身没有对应的命令。</translation>
    </message>
    <message>
        <source>The device cannot list its settings over this line.</source>
        <translation>设备无法通过此线路列出其设置。</translation>
    </message>
    <message>
        <source>The device cannot tell a setting over this line.</source>
        <translation>设备无法通过此线路报告设置。</translation>
    </message>
    <message>
        <source>The device cannot take a setting over this line.</source>
        <translation>设备无法通过此线路接收设置。</translation>
    </message>
    <message>
        <source>The device cannot delete a setting over this line.</source>
        <translation>设备无法通过此线路删除设置。</translation>
    </message>
    <message>
        <source>The device cannot stage writes over this line.</source>
        <translation>设备无法通过此线路暂存写入。</translation>
    </message>
    <message>
        <source>The device cannot take a credential over this line.</source>
        <translation>设备无法通过此线路接收凭据。</translation>
    </message>
    <message>
        <source>The device cannot tell the digest of a credential over this line.</source>
        <translation>设备无法通过此线路报告凭据的摘要。</translation>
    </message>
    <message>
        <source>The device cannot hand out a credential over this line.</source>
        <translation>设备无法通过此线路交出凭据。</translation>
    </message>
    <message>
        <source>The device cannot make a key over this line.</source>
        <translation>设备无法通过此线路生成密钥。</translation>
    </message>
    <message>
        <source>The device cannot sign a certificate request over this line.</source>
        <translation>设备无法通过此线路签署证书请求。</translation>
    </message>
    <message>
        <source>The device cannot show a certificate that it came with over this line.</source>
        <translation>设备无法通过此线路出示其自带的证书。</translation>
    </message>
    <message>
        <source>The device cannot be told the time over this line.</source>
        <translation>无法通过此线路向设备告知时间。</translation>
    </message>
    <message>
        <source>The device cannot join a Wi-Fi network over this line.</source>
        <translation>设备无法通过此线路加入 Wi-Fi 网络。</translation>
    </message>
    <message>
        <source>The device cannot be told to connect over this line.</source>
        <translation>无法通过此线路指示设备连接。</translation>
    </message>
    <message>
        <source>The device cannot be restarted over this line.</source>
        <translation>无法通过此线路重启设备。</translation>
    </message>
    <message>
        <source>The device cannot be told how to send over this line.</source>
        <translation>无法通过此线路向设备告知发送方式。</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>颁发机构证书</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The device did not answer %1.</source>
        <translation>设备未应答 %1。</translation>
    </message>
    <message>
        <source>No final result to %1 attempts, given %2 s each.</source>
        <translation>尝试 %1 次均无最终结果，每次等待 %2 秒。</translation>
    </message>
    <message>
        <source>The device hangs, restarts, or the line loses bytes.</source>
        <translation>设备挂起、正在重启，或线路丢失字节。</translation>
    </message>
    <message>
        <source>Reset the device and resume.</source>
        <translation>请复位设备，然后继续。</translation>
    </message>
    <message>
        <source>The line was closed.</source>
        <translation>线路已关闭。</translation>
    </message>
    <message>
        <source>← %1 %2 bytes</source>
        <translation>← %1 %2 字节</translation>
    </message>
    <message>
        <source>The device refused %1.</source>
        <translation>设备拒绝了 %1。</translation>
    </message>
    <message>
        <source>It answered ERR%1 %2.</source>
        <translation>它应答了 ERR%1 %2。</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>它应答了 %1。</translation>
    </message>
    <message>
        <source>It answered ERROR.</source>
        <translation>它应答了 ERROR。</translation>
    </message>
    <message>
        <source>Look at the console for what the device printed, then try again.</source>
        <translation>请在控制台查看设备输出的内容，然后重试。</translation>
    </message>
    <message>
        <source>→ %1 bytes of data</source>
        <translation>→ %1 字节数据</translation>
    </message>
    <message>
        <source>AT, to get back into step</source>
        <translation>AT，以恢复同步</translation>
    </message>
    <message>
        <source>→ line ends</source>
        <translation>→ 行结束符</translation>
    </message>
    <message>
        <source>%1 was not sent: another command is under way.</source>
        <translation>%1 未发送：另一条命令正在执行。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>The answer to %1 cannot be used.</source>
        <translation>对 %1 的应答无法使用。</translation>
    </message>
    <message>
        <source>OK, and no line before it that holds a value.</source>
        <translation>收到 OK，但之前没有包含值的行。</translation>
    </message>
    <message>
        <source>→ %1 bytes that end what was left half said</source>
        <translation>→ %1 字节，用于结束未说完的内容</translation>
    </message>
    <message>
        <source>The device answers %1 differently each time.</source>
        <translation>设备对 %1 的应答每次都不同。</translation>
    </message>
    <message>
        <source>%1 answers, no two in a row alike.</source>
        <translation>%1 次应答，没有连续两次相同。</translation>
    </message>
    <message>
        <source>Bytes are hurt on the line.</source>
        <translation>线路上有字节受损。</translation>
    </message>
    <message>
        <source>Check cable and bit rate, then resume.</source>
        <translation>请检查电缆和比特率，然后继续。</translation>
    </message>
    <message>
        <source>The device speaks AT, but is no %1.</source>
        <translation>设备支持 AT，但不是 %1。</translation>
    </message>
    <message>
        <source>The security tag holds nothing of this kind.</source>
        <translation>安全标签中没有此类内容。</translation>
    </message>
    <message>
        <source>Write the credential first.</source>
        <translation>请先写入凭据。</translation>
    </message>
    <message>
        <source>The modem keeps this credential to itself, or it is protected.</source>
        <translation>调制解调器不交出此凭据，或凭据受保护。</translation>
    </message>
    <message>
        <source>Use another security tag.</source>
        <translation>请使用其他安全标签。</translation>
    </message>
    <message>
        <source>The modem&apos;s credential storage is full.</source>
        <translation>调制解调器的凭据存储已满。</translation>
    </message>
    <message>
        <source>Delete credentials that nothing uses any more (AT%CMNG=3), then resume.</source>
        <translation>请删除不再使用的凭据 (AT%CMNG=3)，然后继续。</translation>
    </message>
    <message>
        <source>The modem is active: credentials can be changed only while it is offline.</source>
        <translation>调制解调器处于活动状态：只有在其离线时才能更改凭据。</translation>
    </message>
    <message>
        <source>Keep the application from switching the modem on (AT+CFUN=4), then resume.</source>
        <translation>请勿让应用程序启用调制解调器 (AT+CFUN=4)，然后继续。</translation>
    </message>
    <message>
        <source>The security tag holds a credential of this kind.</source>
        <translation>安全标签中已有此类凭据。</translation>
    </message>
    <message>
        <source>Delete it first (AT%CMNG=3), then resume.</source>
        <translation>请先将其删除 (AT%CMNG=3)，然后继续。</translation>
    </message>
    <message>
        <source>The supply voltage is so low that the modem does not write to its flash.</source>
        <translation>供电电压过低，调制解调器不写入其闪存。</translation>
    </message>
    <message>
        <source>Feed the board from a stronger supply, then resume.</source>
        <translation>请用更强的电源为开发板供电，然后继续。</translation>
    </message>
    <message>
        <source>The module&apos;s firmware has no such command.</source>
        <translation>模块的固件没有此命令。</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware.</source>
        <translation>请更新模块的固件。</translation>
    </message>
    <message>
        <source>The module did not understand the parameters.</source>
        <translation>模块无法识别参数。</translation>
    </message>
    <message>
        <source>Update the module&apos;s firmware, or try again if the line is noisy.</source>
        <translation>请更新模块的固件；若线路有噪声，请重试。</translation>
    </message>
    <message>
        <source>An escape sequence was damaged on the way.</source>
        <translation>某个转义序列在传输途中损坏。</translation>
    </message>
    <message>
        <source>Try again with a better cable.</source>
        <translation>请换用更好的线缆重试。</translation>
    </message>
    <message>
        <source>The module&apos;s dictionary has no such key.</source>
        <translation>模块的字典中没有此键。</translation>
    </message>
    <message>
        <source>Look up the key in the module&apos;s documentation.</source>
        <translation>请在模块文档中查找该键。</translation>
    </message>
    <message>
        <source>The module lets this key only be read.</source>
        <translation>模块只允许读取此键。</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>请保持原样。</translation>
    </message>
    <message>
        <source>The module lets this key only be written.</source>
        <translation>模块只允许写入此键。</translation>
    </message>
    <message>
        <source>Write it anew; it cannot be compared.</source>
        <translation>请重新写入；无法对其进行比较。</translation>
    </message>
    <message>
        <source>The module could not connect to its endpoint.</source>
        <translation>模块无法连接到其端点。</translation>
    </message>
    <message>
        <source>Look at AT+EVENT? for the reason.</source>
        <translation>请用 AT+EVENT? 查看原因。</translation>
    </message>
    <message>
        <source>A signature could not be verified.</source>
        <translation>某个签名无法验证。</translation>
    </message>
    <message>
        <source>Use a certificate of the module&apos;s vendor.</source>
        <translation>请使用模块厂商的证书。</translation>
    </message>
    <message>
        <source>The module works on something else.</source>
        <translation>模块正在处理其他任务。</translation>
    </message>
    <message>
        <source>Wait a moment, then resume.</source>
        <translation>请稍候，然后继续。</translation>
    </message>
    <message>
        <source>The module cannot use this certificate.</source>
        <translation>模块无法使用此证书。</translation>
    </message>
    <message>
        <source>Check that the text is one PEM certificate of a kind that the module takes.</source>
        <translation>请确认文本是一个 PEM 证书，且类型为模块所接受。</translation>
    </message>
    <message>
        <source>A command for the device would be too long.</source>
        <translation>发给设备的某条命令会过长。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 字节。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message>
        <source>Use a shorter endpoint, claim ID or passphrase.</source>
        <translation>请使用较短的端点、认领 ID 或密码。</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>网络未及时响应。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>No network of that name is in reach.</source>
        <translation>可达范围内没有该名称的网络。</translation>
    </message>
    <message>
        <source>The network let it not in.</source>
        <translation>网络不允许其接入。</translation>
    </message>
    <message>
        <source>The device could not join the network &quot;%1&quot;.</source>
        <translation>设备无法加入网络“%1”。</translation>
    </message>
    <message>
        <source>%1 does not resolve.</source>
        <translation>%1 无法解析。</translation>
    </message>
    <message>
        <source>AT+MQTTCONN? stays at state %1.</source>
        <translation>AT+MQTTCONN? 停留在状态 %1。</translation>
    </message>
    <message>
        <source>The device reached no login: the port, the TLS handshake or MQTT failed.</source>
        <translation>设备未能登录：端口、TLS 握手或 MQTT 失败。</translation>
    </message>
    <message>
        <source>The device holds no %1 in %2.</source>
        <translation>设备的 %2 中没有%1。</translation>
    </message>
    <message>
        <source>OK, without a version of AT.</source>
        <translation>收到 OK，但没有 AT 的版本。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be read.</source>
        <translation>无法读取 %1 的值。</translation>
    </message>
    <message>
        <source>OK, and no value of the length that it announced.</source>
        <translation>收到 OK，但没有与其声明长度相符的值。</translation>
    </message>
    <message>
        <source>Bytes were hurt on the line.</source>
        <translation>字节在线路上受损。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The device takes keys of 1 to 15 characters.</source>
        <translation>设备接受 1 到 15 个字符的键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2.</source>
        <translation>“%1”有 %2 个字符。</translation>
    </message>
    <message>
        <source>The device keeps no empty values.</source>
        <translation>设备不保存空值。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>The module has no place for the setting %1.</source>
        <translation>模块没有存放设置 %1 的位置。</translation>
    </message>
    <message>
        <source>mqtt.endpoint, or a key of the module&apos;s dictionary.</source>
        <translation>mqtt.endpoint，或模块字典中的键。</translation>
    </message>
    <message>
        <source>It holds an escape sequence that there is not.</source>
        <translation>其中含有不存在的转义序列。</translation>
    </message>
    <message>
        <source>The module holds no %1.</source>
        <translation>模块中没有%1。</translation>
    </message>
    <message>
        <source>OK, and no lines behind it.</source>
        <translation>收到 OK，但其后没有任何行。</translation>
    </message>
    <message>
        <source>OK, without a version.</source>
        <translation>收到 OK，但没有版本。</translation>
    </message>
    <message>
        <source>The device cannot replace the key and certificate that it came with over this line.</source>
        <translation>设备无法通过此线路更换其自带的密钥和证书。</translation>
    </message>
    <message>
        <source>AT+CONF RootCA=, %1 bytes</source>
        <translation>AT+CONF RootCA=，%1 字节</translation>
    </message>
    <message>
        <source>The device cannot hand out its key over this line.</source>
        <translation>设备无法通过此线路交出其密钥。</translation>
    </message>
    <message>
        <source>Event %1 %2 %3.</source>
        <translation>事件 %1 %2 %3。</translation>
    </message>
    <message>
        <source>The module did not tell what became of its connection.</source>
        <translation>模块未报告其连接的结果。</translation>
    </message>
    <message>
        <source>No event 6 within 120 s.</source>
        <translation>120 秒内没有事件 6。</translation>
    </message>
    <message>
        <source>It hangs, or its network does.</source>
        <translation>它或其网络挂起。</translation>
    </message>
    <message>
        <source>Restart the module, then resume.</source>
        <translation>请重启模块，然后继续。</translation>
    </message>
    <message>
        <source>The modem&apos;s signing request cannot be used.</source>
        <translation>调制解调器的签名请求无法使用。</translation>
    </message>
    <message>
        <source>base64url(CSR DER).base64url(COSE), signed with the new key.</source>
        <translation>base64url(CSR DER).base64url(COSE)，用新密钥签名。</translation>
    </message>
    <message>
        <source>Bytes were lost on the line.</source>
        <translation>字节在线路上丢失。</translation>
    </message>
    <message>
        <source>Resume: a new key is made.</source>
        <translation>请继续：会生成新密钥。</translation>
    </message>
    <message>
        <source>%1 characters without a dot.</source>
        <translation>%1 个字符，其中没有句点。</translation>
    </message>
    <message>
        <source>Characters that are no base64url.</source>
        <translation>含有非 base64url 字符。</translation>
    </message>
    <message>
        <source>→ a closing quote</source>
        <translation>→ 一个结束引号</translation>
    </message>
    <message>
        <source>The modem made its key in another security tag.</source>
        <translation>调制解调器在另一个安全标签中生成了密钥。</translation>
    </message>
    <message>
        <source>Security tag %1.</source>
        <translation>安全标签 %1。</translation>
    </message>
    <message>
        <source>The modem cannot take a credential that holds a quote.</source>
        <translation>调制解调器无法接收含引号的凭据。</translation>
    </message>
    <message>
        <source>Give it a plain PEM text.</source>
        <translation>请提供普通的 PEM 文本。</translation>
    </message>
    <message>
        <source>AT%CMNG=0,%1,%2, %3 bytes</source>
        <translation>AT%CMNG=0,%1,%2，%3 字节</translation>
    </message>
    <message>
        <source>The modem holds no authority in security tag %1.</source>
        <translation>调制解调器的安全标签 %1 中没有颁发机构证书。</translation>
    </message>
    <message>
        <source>The modem holds no certificate in security tag %1.</source>
        <translation>调制解调器的安全标签 %1 中没有证书。</translation>
    </message>
    <message>
        <source>The modem holds no key in security tag %1.</source>
        <translation>调制解调器的安全标签 %1 中没有密钥。</translation>
    </message>
    <message>
        <source>Provision the device.</source>
        <translation>请预配该设备。</translation>
    </message>
    <message>
        <source>The modem cannot take a name that holds a quote.</source>
        <translation>调制解调器无法接收含引号的名称。</translation>
    </message>
    <message>
        <source>Modem firmware before 1.3 makes no keys.</source>
        <translation>1.3 之前的调制解调器固件不能生成密钥。</translation>
    </message>
    <message>
        <source>→ Improv: the Wi-Fi settings</source>
        <translation>→ Improv：Wi-Fi 设置</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi settings.</source>
        <translation>设备拒绝了 Wi-Fi 设置。</translation>
    </message>
    <message>
        <source>The device did not answer the Wi-Fi settings.</source>
        <translation>设备未应答 Wi-Fi 设置。</translation>
    </message>
    <message>
        <source>→ Improv: the question for its state</source>
        <translation>→ Improv：查询状态</translation>
    </message>
    <message>
        <source>The device refused the question for its state.</source>
        <translation>设备拒绝了状态查询。</translation>
    </message>
    <message>
        <source>The device did not answer the question for its state.</source>
        <translation>设备未应答状态查询。</translation>
    </message>
    <message>
        <source>→ Improv: the question for its device information</source>
        <translation>→ Improv：查询设备信息</translation>
    </message>
    <message>
        <source>The device refused the question for its device information.</source>
        <translation>设备拒绝了设备信息查询。</translation>
    </message>
    <message>
        <source>The device did not answer the question for its device information.</source>
        <translation>设备未应答设备信息查询。</translation>
    </message>
    <message>
        <source>→ Improv: the question for networks in reach</source>
        <translation>→ Improv：查询可达的网络</translation>
    </message>
    <message>
        <source>The device refused the question for networks in reach.</source>
        <translation>设备拒绝了可达网络的查询。</translation>
    </message>
    <message>
        <source>The device did not answer the question for networks in reach.</source>
        <translation>设备未应答可达网络的查询。</translation>
    </message>
    <message>
        <source>← Improv state: ready</source>
        <translation>← Improv 状态：就绪</translation>
    </message>
    <message>
        <source>← Improv state: provisioning</source>
        <translation>← Improv 状态：正在预配</translation>
    </message>
    <message>
        <source>← Improv state: provisioned</source>
        <translation>← Improv 状态：已预配</translation>
    </message>
    <message>
        <source>← Improv state: state %1</source>
        <translation>← Improv 状态：状态 %1</translation>
    </message>
    <message>
        <source>← Improv error %1</source>
        <translation>← Improv 错误 %1</translation>
    </message>
    <message>
        <source>← Improv command %1, echoed</source>
        <translation>← Improv 命令 %1 的回显</translation>
    </message>
    <message>
        <source>← Improv result of command %1, %2 bytes</source>
        <translation>← Improv 命令 %1 的结果，%2 字节</translation>
    </message>
    <message>
        <source>← Improv packet of type %1</source>
        <translation>← Improv 数据包，类型 %1</translation>
    </message>
    <message>
        <source>No Improv packet to %1 requests.</source>
        <translation>发出 %1 次请求，没有收到 Improv 数据包。</translation>
    </message>
    <message>
        <source>It hangs, restarts, or its firmware does not speak Improv.</source>
        <translation>它挂起、正在重启，或其固件不支持 Improv。</translation>
    </message>
    <message>
        <source>Reset the device and try again.</source>
        <translation>请复位设备并重试。</translation>
    </message>
    <message>
        <source>Improv error %1.</source>
        <translation>Improv 错误 %1。</translation>
    </message>
    <message>
        <source>A packet was hurt on the line.</source>
        <translation>某个数据包在线路上受损。</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>其固件不认识此命令。</translation>
    </message>
    <message>
        <source>Another Improv command is under way.</source>
        <translation>另一条 Improv 命令正在执行。</translation>
    </message>
    <message>
        <source>The device sees &quot;%1&quot; at %2 dBm, so the passphrase is wrong.</source>
        <translation>设备能以 %2 dBm 收到“%1”，因此是密码错误。</translation>
    </message>
    <message>
        <source>The device sees %1 networks, and &quot;%2&quot; is none of them.</source>
        <translation>设备能收到 %1 个网络，其中没有“%2”。</translation>
    </message>
    <message>
        <source>There can be no such network.</source>
        <translation>不可能存在这样的网络。</translation>
    </message>
    <message>
        <source>A name of %1 bytes and a passphrase of %2.</source>
        <translation>名称 %1 字节，密码 %2 字节。</translation>
    </message>
    <message>
        <source>A name of 1 to 32 bytes and a passphrase of at most 64.</source>
        <translation>名称 1 到 32 字节，密码最多 64 字节。</translation>
    </message>
    <message>
        <source>The device has no setting %1.</source>
        <translation>设备没有设置 %1。</translation>
    </message>
    <message>
        <source>The device cannot be configured over this line.</source>
        <translation>无法通过此线路配置设备。</translation>
    </message>
    <message>
        <source>The file %1 does not grow as it is written.</source>
        <translation>文件 %1 写入时没有增长。</translation>
    </message>
    <message>
        <source>The file system is full, or answers are lost again and again.</source>
        <translation>文件系统已满，或应答反复丢失。</translation>
    </message>
    <message>
        <source>Make room on the device, then resume.</source>
        <translation>请在设备上腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>The device holds no authority.</source>
        <translation>设备中没有颁发机构证书。</translation>
    </message>
    <message>
        <source>The device holds no certificate.</source>
        <translation>设备中没有证书。</translation>
    </message>
    <message>
        <source>The device holds no key.</source>
        <translation>设备中没有密钥。</translation>
    </message>
    <message>
        <source>It answered error %1: %2.</source>
        <translation>它应答了错误 %1：%2。</translation>
    </message>
    <message>
        <source>No reply to %1 requests, given up to %2 s each.</source>
        <translation>发出 %1 次请求均无应答，每次最多等待 %2 秒。</translation>
    </message>
    <message>
        <source>The reply to %1 cannot be used.</source>
        <translation>对 %1 的应答无法使用。</translation>
    </message>
    <message>
        <source>It holds no usable &quot;%1&quot;.</source>
        <translation>其中没有可用的“%1”。</translation>
    </message>
    <message>
        <source>The firmware implements this method in another way.</source>
        <translation>固件以其他方式实现了此方法。</translation>
    </message>
    <message>
        <source>Compare the firmware with engine/serial/README.md.</source>
        <translation>请将固件与 engine/serial/README.md 进行比较。</translation>
    </message>
    <message>
        <source>%1 was not sent: another request is under way.</source>
        <translation>%1 未发送：另一个请求正在执行。</translation>
    </message>
    <message>
        <source>The device cannot be provisioned by the reference dialect over this line.</source>
        <translation>无法通过此线路用参考方言预配设备。</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <translation>（%1 个字符）</translation>
    </message>
    <message>
        <source>{%1 entries}</source>
        <translation>{%1 项}</translation>
    </message>
    <message>
        <source>[%1 entries]</source>
        <translation>[%1 项]</translation>
    </message>
    <message>
        <source>error %1: %2</source>
        <translation>错误 %1：%2</translation>
    </message>
    <message>
        <source>Error %1: no memory left.</source>
        <translation>错误 %1：内存不足。</translation>
    </message>
    <message>
        <source>Error %1: it took too long.</source>
        <translation>错误 %1：耗时过长。</translation>
    </message>
    <message>
        <source>Error %1: no such entry.</source>
        <translation>错误 %1：没有此条目。</translation>
    </message>
    <message>
        <source>Error %1: not supported.</source>
        <translation>错误 %1：不支持。</translation>
    </message>
    <message>
        <source>Error %1: busy.</source>
        <translation>错误 %1：忙。</translation>
    </message>
    <message>
        <source>Error %1: access denied.</source>
        <translation>错误 %1：拒绝访问。</translation>
    </message>
    <message>
        <source>Error %1: its own error.</source>
        <translation>错误 %1：设备自身的错误。</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>（%1 字节）</translation>
    </message>
    <message>
        <source>Error %1 of the group &quot;%2&quot;.</source>
        <translation>错误 %1，属于组“%2”。</translation>
    </message>
    <message>
        <source>The firmware implements this command in another way.</source>
        <translation>固件以其他方式实现了此命令。</translation>
    </message>
    <message>
        <source>Compare the firmware with the SMP protocol of the Zephyr documentation.</source>
        <translation>请将固件与 Zephyr 文档中的 SMP 协议进行比较。</translation>
    </message>
    <message>
        <source>The device&apos;s shell refused &quot;%1&quot;.</source>
        <translation>设备的 shell 拒绝了“%1”。</translation>
    </message>
    <message>
        <source>It answered %1: %2</source>
        <translation>它应答了 %1：%2</translation>
    </message>
    <message>
        <source>The device does not take the file %1.</source>
        <translation>设备不接收文件 %1。</translation>
    </message>
    <message>
        <source>It asked for offset %1 again and again.</source>
        <translation>它反复请求偏移量 %1。</translation>
    </message>
    <message>
        <source>Its file system is full or failing.</source>
        <translation>其文件系统已满或发生故障。</translation>
    </message>
    <message>
        <source>The authority is no PEM text.</source>
        <translation>颁发机构证书不是 PEM 文本。</translation>
    </message>
    <message>
        <source>The certificate is no PEM text.</source>
        <translation>证书不是 PEM 文本。</translation>
    </message>
    <message>
        <source>The key is no PEM text.</source>
        <translation>密钥不是 PEM 文本。</translation>
    </message>
    <message>
        <source>There is no such file or device.</source>
        <translation>没有此文件或设备。</translation>
    </message>
    <message>
        <source>Nothing was written: the port is closed.</source>
        <translation>未写入任何内容：端口已关闭。</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>请重新插入设备。</translation>
    </message>
    <message>
        <source>Nothing was written: too much waits for the line already.</source>
        <translation>未写入任何内容：等待线路发送的内容已过多。</translation>
    </message>
    <message>
        <source>%1 bytes wait.</source>
        <translation>%1 字节在等待。</translation>
    </message>
    <message>
        <source>At most %1 bytes with the new ones.</source>
        <translation>连同新字节最多 %1 字节。</translation>
    </message>
    <message>
        <source>The device does not take its bytes (flow control, a hung driver).</source>
        <translation>设备不接收其字节（流控，或驱动程序挂起）。</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again.</source>
        <translation>请拔出设备并重新插入。</translation>
    </message>
    <message>
        <source>The port %1 went away.</source>
        <translation>端口 %1 已消失。</translation>
    </message>
    <message>
        <source>The cable was pulled, or the device reset its USB side.</source>
        <translation>线缆被拔出，或设备复位了其 USB 端。</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>The port %1 is held by another program.</source>
        <translation>端口 %1 被另一个程序占用。</translation>
    </message>
    <message>
        <source>A port that nobody else has open.</source>
        <translation>未被其他程序打开的端口。</translation>
    </message>
    <message>
        <source>It is locked, by this program or by one that may not be looked at.</source>
        <translation>它已被锁定，由本程序或某个不可查看的程序锁定。</translation>
    </message>
    <message>
        <source>Close the other program or window that uses the port, then try again.</source>
        <translation>请关闭使用该端口的其他程序或窗口，然后重试。</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 已将其打开。</translation>
    </message>
    <message>
        <source>ModemManager tries whether a new port is a modem, for about 10 s.</source>
        <translation>ModemManager 会用约 10 秒检测新端口是否为调制解调器。</translation>
    </message>
    <message>
        <source>Wait 10 s and try again; Ferrule&apos;s udev rule (installers/udev) keeps ModemManager away for good.</source>
        <translation>请等待 10 秒后重试；Ferrule 的 udev 规则 (installers/udev) 可永久避开 ModemManager。</translation>
    </message>
    <message>
        <source>A terminal program or another copy of Ferrule is connected to the device.</source>
        <translation>某个终端程序或另一个 Ferrule 已连接到该设备。</translation>
    </message>
    <message>
        <source>Close %1, then try again.</source>
        <translation>请关闭 %1，然后重试。</translation>
    </message>
    <message>
        <source>The port %1 could not be opened.</source>
        <translation>无法打开端口 %1。</translation>
    </message>
    <message>
        <source>The device was unplugged, or the path is mistyped.</source>
        <translation>设备已拔出，或路径有误。</translation>
    </message>
    <message>
        <source>Plug the device in and try again.</source>
        <translation>请插入设备并重试。</translation>
    </message>
    <message>
        <source>Read and write access; the group of the node is &quot;%1&quot;.</source>
        <translation>读写权限；设备节点的组为“%1”。</translation>
    </message>
    <message>
        <source>This user is not in the group that may use serial ports.</source>
        <translation>此用户不在可使用串口的组中。</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG %1 $USER, then log out and in.</source>
        <translation>请运行：sudo usermod -aG %1 $USER，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>The path is not a serial port.</source>
        <translation>该路径不是串口。</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>请选择其他路径。</translation>
    </message>
    <message>
        <source>The operating system refused it.</source>
        <translation>操作系统拒绝了请求。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try once more.</source>
        <translation>请拔出设备，重新插入，再试一次。</translation>
    </message>
    <message>
        <source>Certificate %1 revoked: it is on no device</source>
        <translation>证书 %1 已吊销：它不在任何设备上</translation>
    </message>
    <message>
        <source>Certificate %1 could not be revoked yet: %2</source>
        <translation>证书 %1 暂时无法吊销：%2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>密钥和证书</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>The provisioning was given up.</source>
        <translation>已放弃预配。</translation>
    </message>
    <message>
        <source>The provisioning was cancelled.</source>
        <translation>预配已取消。</translation>
    </message>
    <message>
        <source>Somebody asked for it.</source>
        <translation>由用户请求。</translation>
    </message>
    <message>
        <source>Resume when you are ready.</source>
        <translation>准备好后请继续。</translation>
    </message>
    <message>
        <source>The device came with a certificate of its own, and this cloud takes only what it has signed itself.</source>
        <translation>设备自带证书，而此云端只接受自己签署的证书。</translation>
    </message>
    <message>
        <source>A device that takes a certificate, or a cloud that trusts its manufacturer.</source>
        <translation>能接受证书的设备，或信任其制造商的云。</translation>
    </message>
    <message>
        <source>The broker trusts one authority and its revocation list: a certificate of another issuer could not be taken back when the device is released.</source>
        <translation>Broker 只信任一个证书颁发机构及其吊销列表：其他颁发者的证书在释放设备时无法收回。</translation>
    </message>
    <message>
        <source>Register the device&apos;s certificate with the cloud that it was made for, and set mqtt.endpoint to that cloud among its settings.</source>
        <translation>请在该证书所面向的云中注册设备证书，并在设置中将 mqtt.endpoint 设为该云。</translation>
    </message>
    <message>
        <source>%1, product %2</source>
        <translation>%1，产品 %2</translation>
    </message>
    <message>
        <source>The device cannot be provisioned over this line.</source>
        <translation>无法通过此线路预配设备。</translation>
    </message>
    <message>
        <source>Its firmware takes no credential, and came with none.</source>
        <translation>其固件不接收凭据，也没有自带凭据。</translation>
    </message>
    <message>
        <source>A way to put a certificate onto it, or to read the one that it came with.</source>
        <translation>能将证书写入设备，或读取其自带证书的方法。</translation>
    </message>
    <message>
        <source>The firmware lacks the provisioning methods.</source>
        <translation>固件缺少预配方法。</translation>
    </message>
    <message>
        <source>Flash firmware that has them.</source>
        <translation>请刷写具备这些方法的固件。</translation>
    </message>
    <message>
        <source>came with its own key and certificate</source>
        <translation>自带密钥和证书</translation>
    </message>
    <message>
        <source>makes its own key</source>
        <translation>自行生成密钥</translation>
    </message>
    <message>
        <source>needs its key made here</source>
        <translation>需要在本机生成密钥</translation>
    </message>
    <message>
        <source>stages writes</source>
        <translation>暂存写入</translation>
    </message>
    <message>
        <source>writes at once</source>
        <translation>立即写入</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>有校验和</translation>
    </message>
    <message>
        <source>no checksums</source>
        <translation>无校验和</translation>
    </message>
    <message>
        <source>tells digests</source>
        <translation>报告摘要</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>读回核对</translation>
    </message>
    <message>
        <source>is proved by its login alone</source>
        <translation>仅通过登录验证</translation>
    </message>
    <message>
        <source>%1, %2: it makes no key and takes no certificate.</source>
        <translation>%1、%2：它不生成密钥，也不接受证书。</translation>
    </message>
    <message>
        <source>Another device is plugged in than the one that this run began with.</source>
        <translation>插入的设备与本次运行开始时的设备不同。</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>它自称为 %1。</translation>
    </message>
    <message>
        <source>Plug the first device in again, or provision this one anew.</source>
        <translation>请重新插入原来的设备，或重新预配这台设备。</translation>
    </message>
    <message>
        <source>%1, firmware %2, %3</source>
        <translation>%1，固件 %2，%3</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>使用 %1：%2</translation>
    </message>
    <message>
        <source>Holds the claim ID %1</source>
        <translation>持有认领 ID %1</translation>
    </message>
    <message>
        <source>The authority issued a certificate for somebody else.</source>
        <translation>颁发机构签发的证书属于其他设备。</translation>
    </message>
    <message>
        <source>Its common name is %1.</source>
        <translation>其通用名称为 %1。</translation>
    </message>
    <message>
        <source>Look at the authority&apos;s log.</source>
        <translation>请查看颁发机构的日志。</translation>
    </message>
    <message>
        <source>Key on the device, certificate %1… until %2</source>
        <translation>密钥在设备上，证书 %1…，有效期至 %2</translation>
    </message>
    <message>
        <source>Key made here, certificate %1… until %2</source>
        <translation>密钥在本机生成，证书 %1…，有效期至 %2</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>The device came with its key and certificate; the certificate is registered</source>
        <translation>设备自带密钥和证书；证书已注册</translation>
    </message>
    <message>
        <source>Key made on the device; its request is signed with it</source>
        <translation>密钥在设备上生成；其请求已用该密钥签名</translation>
    </message>
    <message>
        <source>Key made here, held in memory only</source>
        <translation>密钥在本机生成，仅保存在内存中</translation>
    </message>
    <message>
        <source>The device was told to connect, and agreed</source>
        <translation>已指示设备连接，设备已同意</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1…, %2 s after the restart began</source>
        <translation>重启开始 %2 秒后，用证书 %1… 通过 TLS 登录</translation>
    </message>
    <message>
        <source>Logged in over TLS with certificate %1… from %2, %3 s after the restart began</source>
        <translation>重启开始 %3 秒后，用证书 %1… 从 %2 通过 TLS 登录</translation>
    </message>
    <message>
        <source>The broker saw it at %1</source>
        <translation>Broker 于 %1 检测到它</translation>
    </message>
    <message>
        <source>%1 at %2 baud</source>
        <translation>%1，%2 波特</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>USB %1:%2 %3 %4, serial number %5</source>
        <translation>USB %1:%2 %3 %4，序列号 %5</translation>
    </message>
    <message>
        <source>The step was ended.</source>
        <translation>该步骤已结束。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; took too long.</source>
        <translation>步骤“%1”耗时过长。</translation>
    </message>
    <message>
        <source>At most %1 s.</source>
        <translation>最多 %1 秒。</translation>
    </message>
    <message>
        <source>The device or the cloud hangs.</source>
        <translation>设备或云端挂起。</translation>
    </message>
    <message>
        <source>Reset the device, then resume.</source>
        <translation>请复位设备，然后继续。</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>设备的端口已关闭。</translation>
    </message>
    <message>
        <source>Plug the device in again, then resume.</source>
        <translation>请重新插入设备，然后继续。</translation>
    </message>
    <message>
        <source>Another device came back after the restart.</source>
        <translation>重启后出现的是另一台设备。</translation>
    </message>
    <message>
        <source>Plug the first device in again, then resume.</source>
        <translation>请重新插入原来的设备，然后继续。</translation>
    </message>
    <message>
        <source>This firmware cannot restart on request</source>
        <translation>此固件不能按请求重启</translation>
    </message>
    <message>
        <source>Power it off and on if it does not log in by itself</source>
        <translation>若设备未自行登录，请将其断电后重新上电</translation>
    </message>
    <message>
        <source>The device agreed to restart</source>
        <translation>设备已同意重启</translation>
    </message>
    <message>
        <source>Its port vanished; waiting for it to come back</source>
        <translation>其端口已消失；正在等待恢复</translation>
    </message>
    <message>
        <source>Back after %1 s on %2</source>
        <translation>%1 秒后在 %2 上恢复</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or something else writes to it.</source>
        <translation>其存储已满或发生故障，或有其他程序写入。</translation>
    </message>
    <message>
        <source>Resume: everything is written again with a new certificate.</source>
        <translation>请继续：将用新证书重新写入全部内容。</translation>
    </message>
    <message>
        <source>The device holds another setting %1 than was written.</source>
        <translation>设备中的设置 %1 与写入的不同。</translation>
    </message>
    <message>
        <source>%1: the device tells nothing of it; its login is the proof</source>
        <translation>%1：设备不提供其任何信息；以登录为证</translation>
    </message>
    <message>
        <source>The device holds another authority than was written.</source>
        <translation>设备中的颁发机构证书与写入的不同。</translation>
    </message>
    <message>
        <source>The device holds another certificate than was written.</source>
        <translation>设备中的证书与写入的不同。</translation>
    </message>
    <message>
        <source>The device holds another key than was written.</source>
        <translation>设备中的密钥与写入的不同。</translation>
    </message>
    <message>
        <source>%1: SHA-256 %2… equal</source>
        <translation>%1：SHA-256 %2… 一致</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials equal</source>
        <translation>%1 项设置和 %2 项凭据一致</translation>
    </message>
    <message>
        <source>Joined the network %1</source>
        <translation>已加入网络 %1</translation>
    </message>
    <message>
        <source>It has no Wi-Fi that can be set over this line</source>
        <translation>没有可通过此线路设置的 Wi-Fi</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>时钟已设置</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1：%2 字节</translation>
    </message>
    <message>
        <source>No place for %1: the firmware must have them built in</source>
        <translation>没有存放 %1 的位置：须由固件内置</translation>
    </message>
    <message>
        <source>%1 settings and %2 credentials</source>
        <translation>%1 项设置和 %2 项凭据</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The list of claim IDs was not taken: it has a fault.</source>
        <translation>认领 ID 列表未采用：其中有错误。</translation>
    </message>
    <message>
        <source>Mend the line and import the file again.</source>
        <translation>请更正该行并重新导入文件。</translation>
    </message>
    <message>
        <source>Line %1: the column &quot;%2&quot; is not known.</source>
        <translation>第 %1 行：未知的列“%2”。</translation>
    </message>
    <message>
        <source>claim_id, name, hardware_id or store:KEY.</source>
        <translation>claim_id、name、hardware_id 或 store:KEY。</translation>
    </message>
    <message>
        <source>Line %1: there is no claim ID.</source>
        <translation>第 %1 行：没有认领 ID。</translation>
    </message>
    <message>
        <source>A header with the column claim_id, and a line for each device.</source>
        <translation>含 claim_id 列的标题行，以及每台设备一行。</translation>
    </message>
    <message>
        <source>Line %1: it has %2 fields.</source>
        <translation>第 %1 行：有 %2 个字段。</translation>
    </message>
    <message>
        <source>As many as the header.</source>
        <translation>与标题行的数量相同。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no claim ID.</source>
        <translation>第 %1 行：“%2”不是认领 ID。</translation>
    </message>
    <message>
        <source>1 to 23 of A-Z, a-z, 0-9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>1 到 23 个 A-Z、a-z、0-9、&apos;-&apos; 和 &apos;_&apos;。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is listed twice.</source>
        <translation>第 %1 行：“%2”重复列出。</translation>
    </message>
    <message>
        <source>Each claim ID once.</source>
        <translation>每个认领 ID 只列一次。</translation>
    </message>
    <message>
        <source>Line %1: the device &quot;%2&quot; is listed twice.</source>
        <translation>第 %1 行：设备“%2”重复列出。</translation>
    </message>
    <message>
        <source>Each hardware ID once.</source>
        <translation>每个硬件 ID 只列一次。</translation>
    </message>
    <message>
        <source>The list has no claim ID left for this device.</source>
        <translation>列表中没有剩余的认领 ID 可分配给此设备。</translation>
    </message>
    <message>
        <source>It says it is %1.</source>
        <translation>它自称为 %1。</translation>
    </message>
    <message>
        <source>Every claim ID of the list is on a device, or kept for another one.</source>
        <translation>列表中的认领 ID 均已用于设备，或已为其他设备预留。</translation>
    </message>
    <message>
        <source>Import a list with more claim IDs, then retry.</source>
        <translation>请导入含更多认领 ID 的列表，然后重试。</translation>
    </message>
    <message>
        <source>Line %1 is no comma-separated line.</source>
        <translation>第 %1 行不是逗号分隔的行。</translation>
    </message>
    <message>
        <source>Fields as in RFC 4180: quotes around a field, quotes in it doubled.</source>
        <translation>符合 RFC 4180 的字段：字段用引号括起，其中的引号写两次。</translation>
    </message>
    <message>
        <source>Save the file again as CSV (UTF-8).</source>
        <translation>请将文件重新保存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>Text follows the closing quote.</source>
        <translation>右引号之后还有文本。</translation>
    </message>
    <message>
        <source>A quote does not end.</source>
        <translation>引号没有结束。</translation>
    </message>
    <message>
        <source>Make room on the disk and check who may write there; nothing is lost, the database has every line.</source>
        <translation>请在磁盘上腾出空间并检查该处的写入权限；没有丢失任何内容，数据库中有每一行。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <translation>无法打开台账 %1。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be repaired.</source>
        <translation>无法修复台账 %1。</translation>
    </message>
    <message>
        <source>%1 is no ledger that can be gone on with.</source>
        <translation>%1 不是可以续写的台账。</translation>
    </message>
    <message>
        <source>Its line after %1 records does not fit.</source>
        <translation>其第 %1 条记录之后的行不符合格式。</translation>
    </message>
    <message>
        <source>A header, and records numbered 1, 2, 3 and so on.</source>
        <translation>标题行，以及编号为 1、2、3 等的记录。</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>另一个程序更改了该文件。</translation>
    </message>
    <message>
        <source>Move it away: a whole one is written anew from the database.</source>
        <translation>请将其移走：会从数据库重新写出完整的台账。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>无法写入台账 %1。</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>台账中没有记录 %1。</translation>
    </message>
    <message>
        <source>The text fits no QR code.</source>
        <translation>文本无法放入任何 QR 码。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 字节。</translation>
    </message>
    <message>
        <source>1 to 2331 bytes.</source>
        <translation>1 到 2331 字节。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The stored item %1 makes no sense</source>
        <translation>存储的项目 %1 无法解读</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the file is damaged.</source>
        <translation>另一个程序写入了数据库，或文件已损坏。</translation>
    </message>
    <message>
        <source>Remove the item and set it again.</source>
        <translation>请移除该项目并重新设置。</translation>
    </message>
    <message>
        <source>a type that is not known</source>
        <translation>未知的类型</translation>
    </message>
    <message>
        <source>a value that is not of its type</source>
        <translation>与其类型不符的值</translation>
    </message>
    <message>
        <source>a state that is not known</source>
        <translation>未知的状态</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Measured: %1; expected: %2</source>
        <translation>实测：%1；预期：%2</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（代码 %2）</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>未知错误。</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>The port is used, but it will not be remembered.</source>
        <translation>端口可以使用，但不会被记住。</translation>
    </message>
    <message>
        <source>Check who may write to the folder.</source>
        <translation>请检查该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>Watches only</source>
        <translation>仅监视</translation>
    </message>
    <message>
        <source>This manager enforces</source>
        <translation>本管理器执行限制措施</translation>
    </message>
    <message>
        <source>Watches: %1 enforces</source>
        <translation>仅监视：由 %1 执行</translation>
    </message>
    <message>
        <source>%1 serves devices and enforces; this manager watches.</source>
        <translation>%1 为设备提供服务并执行限制措施；本管理器仅监视。</translation>
    </message>
    <message>
        <source>Asks for the role of enforcer</source>
        <translation>正在请求执行方角色</translation>
    </message>
    <message>
        <source>This manager has not got the role of enforcer yet.</source>
        <translation>本管理器尚未取得执行方角色。</translation>
    </message>
    <message>
        <source>The bench cloud is not running</source>
        <translation>测试云未在运行</translation>
    </message>
    <message>
        <source>Start it again, then resume</source>
        <translation>请重新启动，然后继续</translation>
    </message>
    <message>
        <source>The command&apos;s arguments are not a JSON object.</source>
        <translation>命令的参数不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>请重新启动</translation>
    </message>
    <message>
        <source>Another cloud was chosen meanwhile.</source>
        <translation>在此期间选择了其他云端。</translation>
    </message>
    <message>
        <source>There is no connection to the broker.</source>
        <translation>没有到 Broker 的连接。</translation>
    </message>
    <message>
        <source>Connect to it again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there</source>
        <translation>请检查该处的权限和剩余空间</translation>
    </message>
    <message>
        <source>The traffic policy cannot be read</source>
        <translation>无法读取流量策略</translation>
    </message>
    <message>
        <source>The traffic policy in %1 is not a JSON object</source>
        <translation>%1 中的流量策略不是 JSON 对象</translation>
    </message>
    <message>
        <source>Correct the file or delete it, then start again</source>
        <translation>请更正或删除该文件，然后重新启动</translation>
    </message>
    <message>
        <source>The traffic policy cannot be saved</source>
        <translation>无法保存流量策略</translation>
    </message>
    <message>
        <source>The device is being identified</source>
        <translation>正在识别设备</translation>
    </message>
    <message>
        <source>Wait until it has answered</source>
        <translation>请等待其应答</translation>
    </message>
    <message>
        <source>The device&apos;s settings are being read or written</source>
        <translation>正在读写设备的设置</translation>
    </message>
    <message>
        <source>Wait until that has ended</source>
        <translation>请等待其结束</translation>
    </message>
    <message>
        <source>The device is being provisioned</source>
        <translation>正在预配设备</translation>
    </message>
    <message>
        <source>Wait for the run to end, or cancel it</source>
        <translation>请等待运行结束，或将其取消</translation>
    </message>
    <message>
        <source>Something else is to be done with the device.</source>
        <translation>要对设备进行其他操作。</translation>
    </message>
    <message>
        <source>There is no provisioning run to resume</source>
        <translation>没有可继续的预配运行</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>请开始新的运行</translation>
    </message>
    <message>
        <source>No provisioning is running on this device</source>
        <translation>此设备上没有正在运行的预配</translation>
    </message>
    <message>
        <source>The device has not been identified yet</source>
        <translation>设备尚未识别</translation>
    </message>
    <message>
        <source>Identify it first</source>
        <translation>请先识别设备</translation>
    </message>
    <message>
        <source>The device&apos;s port is closed.</source>
        <translation>设备的端口已关闭。</translation>
    </message>
    <message>
        <source>Plug the device in again.</source>
        <translation>请重新插入设备。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1 has changed on the device since it was read.</source>
        <translation>%1 自读取以来已在设备上更改。</translation>
    </message>
    <message>
        <source>The device itself, or another program, has set it.</source>
        <translation>由设备自身或其他程序设置。</translation>
    </message>
    <message>
        <source>Compare both values, then keep yours or take the device&apos;s.</source>
        <translation>请比较两个值，然后保留自己的值或采用设备的值。</translation>
    </message>
    <message>
        <source>The device holds another value of %1 than was written.</source>
        <translation>设备中 %1 的值与写入的不同。</translation>
    </message>
    <message>
        <source>Its storage is full or failing, or its firmware keeps the value by rules of its own.</source>
        <translation>其存储已满或发生故障，或其固件按自身规则保存该值。</translation>
    </message>
    <message>
        <source>Read the settings again, and look at the console.</source>
        <translation>请重新读取设置，并查看控制台。</translation>
    </message>
    <message>
        <source>Another check was begun.</source>
        <translation>已开始另一次检查。</translation>
    </message>
    <message>
        <source>The folder for the simulated device cannot be made: %1</source>
        <translation>无法创建模拟设备的文件夹：%1</translation>
    </message>
    <message>
        <source>There is no port %1</source>
        <translation>没有端口 %1</translation>
    </message>
    <message>
        <source>The device is not plugged in, or its path is spelled differently.</source>
        <translation>设备未插入，或其路径写法不同。</translation>
    </message>
    <message>
        <source>Run `ferrule ports` to see what is attached</source>
        <translation>请运行 `ferrule ports` 查看已接入的端口</translation>
    </message>
    <message>
        <source>There is no device on this port any more</source>
        <translation>此端口上已没有设备</translation>
    </message>
    <message>
        <source>Plug it in again</source>
        <translation>请重新插入</translation>
    </message>
    <message>
        <source>There is no such bit rate.</source>
        <translation>没有此比特率。</translation>
    </message>
    <message>
        <source>A rate as 9600, 115200 or 921600.</source>
        <translation>诸如 9600、115200 或 921600 的比特率。</translation>
    </message>
    <message>
        <source>The simulated device did not start</source>
        <translation>模拟设备未能启动</translation>
    </message>
    <message>
        <source>the path of a pseudo-terminal on its first line</source>
        <translation>其首行为伪终端的路径</translation>
    </message>
    <message>
        <source>Run `ferrule simulate-device` in a terminal to see what it says</source>
        <translation>请在终端中运行 `ferrule simulate-device` 查看其输出</translation>
    </message>
    <message>
        <source>The simulated device was unplugged</source>
        <translation>模拟设备已拔出</translation>
    </message>
    <message>
        <source>nothing in 10 s</source>
        <translation>10 秒内没有任何内容</translation>
    </message>
    <message>
        <source>The station&apos;s books are shut: the bench cloud is not running.</source>
        <translation>工位的台账已关闭：测试云未在运行。</translation>
    </message>
    <message>
        <source>Start it again first.</source>
        <translation>请先重新启动测试云。</translation>
    </message>
    <message>
        <source>The station cannot work with these settings.</source>
        <translation>工位无法使用这些设置工作。</translation>
    </message>
    <message>
        <source>Dialect &quot;%1&quot; at %2 baud.</source>
        <translation>方言“%1”，%2 波特。</translation>
    </message>
    <message>
        <source>A dialect that Ferrule speaks, and a bit rate over 0.</source>
        <translation>Ferrule 支持的方言，以及大于 0 的比特率。</translation>
    </message>
    <message>
        <source>The list %1 cannot be read.</source>
        <translation>无法读取列表 %1。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 字节。</translation>
    </message>
    <message>
        <source>A CSV file of at most 8 MiB.</source>
        <translation>最大 8 MiB 的 CSV 文件。</translation>
    </message>
    <message>
        <source>The device is being provisioned already.</source>
        <translation>设备已在预配中。</translation>
    </message>
    <message>
        <source>Wait for the run to end.</source>
        <translation>请等待运行结束。</translation>
    </message>
    <message>
        <source>The station was stopped.</source>
        <translation>工位已停止。</translation>
    </message>
    <message>
        <source>The device has passed already.</source>
        <translation>设备已经通过。</translation>
    </message>
    <message>
        <source>There is no label for a device that has not passed.</source>
        <translation>未通过的设备没有标签。</translation>
    </message>
    <message>
        <source>Record %1 is no pass.</source>
        <translation>记录 %1 不是通过记录。</translation>
    </message>
    <message>
        <source>Provision the device again first.</source>
        <translation>请先重新预配设备。</translation>
    </message>
    <message>
        <source>The station&apos;s settings are used, but will not be remembered.</source>
        <translation>工位的设置可以使用，但不会被记住。</translation>
    </message>
    <message>
        <source>The cloud is running.</source>
        <translation>云端正在运行。</translation>
    </message>
</context>
</TS>
