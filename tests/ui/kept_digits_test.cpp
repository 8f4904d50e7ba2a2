#include "ui/kept_digits.h"

#include "core/drawing/drawings_file.h"
#include "core/model/model_file.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

const Drawing one{.strokes = {{{250, 80}, {250, 240}, {250, 420}}}, .label = 1};

QString measured(const std::filesystem::path &file)
{
    KeptDigits digits(file);
    QSignalSpy spy(&digits, &KeptDigits::measured);
    digits.measure(std::make_shared<const Network>(shippedModel().network), 40);
    return spy.wait() ? spy[0][0].toString() : QStringLiteral("nothing came");
}

} // namespace

TEST(KeptDigits, TellsTheShareWithItsInterval)
{
    const TemporaryFolder folder;
    Drawing wrong = one;
    wrong.label = 8;
    writeDrawings(folder / "mine.jsonl", {one, one, wrong});
    // Wilson's interval for 2 of 3 at 95 %: 20.8 to 93.9 %.
    const QString summary = measured(folder / "mine.jsonl");
    EXPECT_TRUE(summary.startsWith(QStringLiteral("2 of 3"))) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QStringLiteral("20.8"))) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QStringLiteral("93.9"))) << summary.toStdString();
}

TEST(KeptDigits, SaysNothingWhereNoneIsKept)
{
    const TemporaryFolder folder;
    EXPECT_EQ(measured(folder / "mine.jsonl"), QString());
}

TEST(KeptDigits, NamesTheFileThatIsDamaged)
{
    const TemporaryFolder folder;
    KeptDigits digits(folder.write("mine.jsonl", "{\"label\": 3, \"str"));
    QSignalSpy failed(&digits, &KeptDigits::failed);
    digits.measure(std::make_shared<const Network>(shippedModel().network), 40);
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("mine.jsonl")));
}

} // namespace digitlab::ui
