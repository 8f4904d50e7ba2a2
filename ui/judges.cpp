#include "ui/judges.h"

#include "ui/text.h"

namespace digitlab::ui {

Judges::Judges(const Model &shipped, DrawingReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_shipped{
          tr("Shipped model"), std::make_shared<const Network>(shipped.network), toQStringList(shipped.classNames)}
{
    apply();
}

void Judges::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Judges::setLatest(const DrawingJudge &judge)
{
    m_latest = judge;
    apply();
}

void Judges::setCompared(Judge side, const DrawingJudge &judge)
{
    m_compared[side == Judge::A ? 0 : 1] = judge;
    apply();
}

void Judges::setReading(Reading reading)
{
    m_reading = reading;
    apply();
}

void Judges::apply()
{
    const bool comparing = m_reading == Reading::Comparing && m_compared[0].network && m_compared[1].network;
    const DrawingJudge &alone = m_choice == Choice::Latest && m_latest.network ? m_latest : m_shipped;
    const DrawingJudge a = comparing ? m_compared[0] : alone;
    const DrawingJudge b = comparing ? m_compared[1] : DrawingJudge();
    if (a == m_a && b == m_b)
        return;
    m_a = a;
    m_b = b;
    m_reader.setNetwork(Judge::B, m_b.network);
    m_reader.setNetwork(Judge::A, m_a.network);
    Q_EMIT changed();
}

} // namespace digitlab::ui
