// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/missing_dataset.h"

#include "tests/ui/window/window_fixture.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"

#include <QPushButton>
#include <QSignalSpy>

namespace digitlab::ui {

namespace {

class MissingDatasetTest : public WindowFixture
{
protected:
    /// A run whose dataset was moved since.
    void SetUp() override
    {
        restart();
        openDigits();
        m_identity = m_laboratory->dataset.data()->identity;
        QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
        m_laboratory->dataset.loader().loadBuiltin();
        ASSERT_TRUE(changed.wait(longEnough));
        std::filesystem::rename(toPath(writtenDigits()), m_folder / "moved");
        m_laboratory->dataset.openAgain(m_identity, 10);
    }

    MessageBar *bar() const
    {
        for (MessageBar *candidate : m_window->findChildren<MessageBar *>())
            if (!candidate->text().isEmpty() && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    QString message() const { return bar() ? bar()->text() : QString(); }

    void lookIn(const std::filesystem::path &folder)
    {
        part<MissingDataset>()->lookIn(toQString(folder));
        EXPECT_TRUE(comesTrue([&] {
            return message().contains(toQString(folder)) && !message().contains(QStringLiteral("not there"));
        })) << message().toStdString();
    }

    DatasetIdentity m_identity;
};

} // namespace

TEST_F(MissingDatasetTest, AFolderThatIsGoneIsNamedAndCanBeLocated)
{
    ASSERT_TRUE(bar());
    EXPECT_TRUE(message().contains(QString::fromStdString(m_identity.source.path)));
    EXPECT_EQ(bar()->findChild<QPushButton *>()->text(), QStringLiteral("Locate..."));
    EXPECT_FALSE(m_laboratory->dataset.holds(m_identity));

    lookIn(m_folder / "moved");
    EXPECT_TRUE(m_laboratory->dataset.holds(m_identity));
    EXPECT_EQ(bar()->kind(), MessageKind::Success) << message().toStdString();
}

TEST_F(MissingDatasetTest, AFolderWithOtherImagesIsOpenedAndCalledThat)
{
    remove(std::filesystem::directory_iterator(m_folder / "moved" / "train" / "3")->path());
    lookIn(m_folder / "moved");
    EXPECT_FALSE(m_laboratory->dataset.holds(m_identity));
    EXPECT_EQ(bar()->kind(), MessageKind::Warning) << message().toStdString();
    EXPECT_TRUE(message().contains(QStringLiteral("other images")));
}

TEST_F(MissingDatasetTest, AFolderWithoutADatasetIsRefusedAsEverywhere)
{
    std::filesystem::create_directory(m_folder / "empty");
    lookIn(m_folder / "empty");
    EXPECT_EQ(bar()->kind(), MessageKind::Error);
}

} // namespace digitlab::ui
