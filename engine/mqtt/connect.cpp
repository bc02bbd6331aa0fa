// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/connect.h"

#include "mqtt/text.h"
#include "mqtt/topic.h"
#include "mqtt/wire.h"

namespace ferrule::mqtt {

namespace {

/// Connect flags (section 3.1.2.3).
constexpr unsigned cleanSession = 0x02;
constexpr unsigned willPresent = 0x04;
constexpr unsigned willQosShift = 3;
constexpr unsigned willRetain = 0x20;
constexpr unsigned passwordPresent = 0x40;
constexpr unsigned userPresent = 0x80;

/// Protocol name and level of MQTT 3.1.1 (sections 3.1.2.1, 3.1.2.2).
constexpr std::uint8_t protocol[] = {0, 4, 'M', 'Q', 'T', 'T', 4};

/// Appends fields until one is not as it must be.
class Fields
{
public:
    explicit Fields(Buffer& out)
        : m_out(out)
    {
    }
    void addBinary(BytesView bytes)
    {
        if (bytes.size() > maxTextLength)
            fail(Fault::TextTooLong);
        else
            wire::appendText(m_out, bytes);
    }
    void addText(BytesView text)
    {
        fail(checkText(text));
        addBinary(text);
    }
    void fail(Fault fault)
    {
        if (m_fault == Fault::None)
            m_fault = fault;
    }
    Fault fault() const { return m_fault; }

private:
    Buffer& m_out;
    Fault m_fault = Fault::None;
};

} // namespace

Fault writeConnect(const Connect& connect, Buffer& out)
{
    if (connect.clientId.empty() && !connect.cleanSession)
        return Fault::ClientIdEmpty;
    if (connect.password && !connect.user)
        return Fault::PasswordWithoutUser;

    Buffer body;
    Fields fields(body);
    unsigned flags = connect.cleanSession ? cleanSession : 0u;
    fields.addText(connect.clientId);
    if (const auto& will = connect.will) {
        if (will->qos > Qos::ExactlyOnce)
            return Fault::QosInvalid;
        flags |= willPresent | static_cast<unsigned>(will->qos) << willQosShift |
                 (will->retain ? willRetain : 0u);
        fields.fail(checkTopicName(will->topic));
        fields.addBinary(will->topic);
        fields.addBinary(will->payload);
    }
    if (connect.user) {
        flags |= userPresent;
        fields.addText(*connect.user);
    }
    if (connect.password) {
        flags |= passwordPresent;
        fields.addBinary(*connect.password);
    }
    if (fields.fault() != Fault::None)
        return fields.fault();

    wire::appendHeader(out, static_cast<unsigned>(PacketType::Connect) << 4,
                       sizeof protocol + 3 + body.size());
    out.append(protocol);
    const auto flagByte = static_cast<std::uint8_t>(flags);
    out.append({&flagByte, 1});
    wire::appendShort(out, connect.keepAliveSeconds);
    out.append(body.view());
    return Fault::None;
}

} // namespace ferrule::mqtt
