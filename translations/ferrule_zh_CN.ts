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
    <message numerus="yes">
        <source>%n device(s) sent %1 of the %2 messages (1 KB) that they may, in the last %3: %4 % of the limit.</source>
        <translation>
            <numerusform>最近 %3内，%n 台设备发送了允许的 %2 条消息 (1 KB) 中的 %1 条：占上限的 %4 %。</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>ferrule::app::CloudDesk</name>
    <message>
        <source>Bench cloud</source>
        <translation>测试云</translation>
    </message>
    <message>
        <source>The stored traffic policy is not used</source>
        <translation>未使用已存储的流量策略</translation>
    </message>
</context>
<context>
    <name>ferrule::app::DeviceRow</name>
    <message>
        <source>registered · waits to be claimed</source>
        <translation>已注册 · 等待认领</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
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
        <source>told to stay away, comes back in %1 s</source>
        <translation>被要求暂离，%1 秒后重连</translation>
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
        <source>Messages of 1 KB or a started part of it, an hour, for each device; the pool may send that times the devices connected.</source>
        <translation>每台设备每小时的消息数（以 1 KB 计，不足 1 KB 按 1 KB 计）；设备池可发送的总量为该值乘以已连接设备数。</translation>
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
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Limit a device</source>
        <translation>每台设备上限</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>测量间隔</translation>
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
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>As the device says</source>
        <translation>以设备报告为准</translation>
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
        <source>Prod&amp;uct</source>
        <translation>产品(&amp;U)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>As its model</source>
        <translation>与型号相同</translation>
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
        <source>%1 passed · %2 failed · yield %3 %</source>
        <translation>通过 %1 · 未通过 %2 · 良率 %3%</translation>
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
        <source>Your changes are on their way to the cloud. Edit again when they have arrived.</source>
        <translation>更改正在发往云端。送达后再编辑。</translation>
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
        <source>&amp;Start the bench cloud again</source>
        <translation>重新启动测试云(&amp;S)</translation>
    </message>
    <message>
        <source>Bring the bench cloud up again after it failed</source>
        <translation>在测试云失败后将其重新启动</translation>
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
</context>
</TS>
