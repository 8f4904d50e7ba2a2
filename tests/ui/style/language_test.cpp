// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include "core/base/file_io.h"
#include "core/data/preparation_text.h"
#include "core/drawing/drawing_steps.h"
#include "core/drawing/number_steps.h"
#include "core/evaluation/classifier.h"
#include "core/runs/run.h"
#include "core/sweeps/sweep_offer.h"
#include "core/training/presets.h"
#include "core/training/setting.h"
#include "ui/style/pseudo_translator.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cctype>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace digitlab::ui {

namespace {

void addOptions(std::set<std::string> &texts, const Setting &setting)
{
    if (const auto *choice = std::get_if<ChoiceSetting>(&setting.kind))
        for (const SettingOption &option : choice->options)
            texts.insert(optionLabel(option));
}

/// What the window shows of core's English as it stands: settings, presets, steps, outcomes, refusals.
std::set<std::string> coreTexts()
{
    std::set<std::string> texts{touchingDigits, notLikeAnyDigit, "nothing is drawn", "only a dot",
        "the ink is too faint", "ink fills nearly the whole image",
        "a ring surrounds the digit; draw the digit without it",
        "a ring or a frame touches the digit; draw the digit without it, or crop the image to the inside", "on", "off"};
    for (const Setting &setting : settingTable()) {
        texts.insert({setting.label, setting.help, groupTitle(setting.group)});
        addOptions(texts, setting);
    }
    for (const std::string &name : presetNames())
        texts.insert({presetTitle(name), presetDescription(name)});
    for (int step = 0; step <= static_cast<int>(Step::Centre); ++step)
        texts.insert({stepName(static_cast<Step>(step)), stepExplanation(static_cast<Step>(step))});
    for (const Polarity polarity : {Polarity::LightOnDark, Polarity::DarkOnLight})
        for (const Framing framing : {Framing::Whole, Framing::Digit})
            for (const std::vector<std::string> &classes :
                {std::vector<std::string>{"0"}, std::vector<std::string>{"a"}})
                texts.insert(preparationText({.polarity = polarity, .framing = framing}, classes));
    // Of a sweep: the names of options, and the values that are words.
    constexpr int manyImages = 100;
    for (const SweepOption &option : offeredOptions(preset("recommended"), manyImages)) {
        texts.insert(label(option));
        for (const SweepValue &value : option.values)
            if (const std::string text = valueText(option, value); std::isalpha(static_cast<unsigned char>(text[0])))
                texts.insert(text);
    }
    texts.insert({"all", "as planned"});
    for (const RunOutcome outcome :
        {RunOutcome::Running, RunOutcome::Completed, RunOutcome::Stopped, RunOutcome::Failed})
        texts.insert(outcomeName(outcome));
    return texts;
}

/// As resources/translations/core_texts.hxx is to hold them, for lupdate.
std::string headerOf(const std::set<std::string> &texts)
{
    std::string header
        = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
          "// What the window shows of core's English, for lupdate; a test of languages holds it against core.\n";
    for (const std::string &text : texts)
        header += "QT_TRANSLATE_NOOP(\"core\", " + nlohmann::json(text).dump() + ")\n";
    return header;
}

/// The window's language for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &code)
        : m_before(QLocale())
    {
        speak(m_owner, code);
    }
    ~Speaking() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    QObject m_owner;
};

} // namespace

TEST(Language, IsTheChosenOneOrTheFirstOfTheSystemsThatTheWindowHas)
{
    const QString german = QStringLiteral("de");
    EXPECT_EQ(spokenLanguage(german, {QStringLiteral("es-ES")}), german);
    EXPECT_EQ(spokenLanguage({}, {QStringLiteral("fr-FR"), QStringLiteral("de-CH"), QStringLiteral("en")}), german);
    EXPECT_EQ(spokenLanguage({}, {QStringLiteral("fr-FR"), QStringLiteral("it")}), QStringLiteral("en"));
    EXPECT_EQ(spokenLanguage({}, {QStringLiteral("C")}), QStringLiteral("en"));
    EXPECT_EQ(spokenLanguage(QStringLiteral("xx"), {QStringLiteral("es")}), QStringLiteral("es"));
    EXPECT_EQ(languageName(german), QStringLiteral("Deutsch"));
}

TEST(Language, GermanHasItsWordsQtsWordsAndItsNumbers)
{
    const Speaking german(QStringLiteral("de"));
    EXPECT_EQ(QCoreApplication::translate("digitlab::ui::PreferencesDialog", "Language"), QStringLiteral("Sprache"));
    EXPECT_EQ(translatedText("Epochs"), QStringLiteral("Epochen"));
    EXPECT_EQ(percentText(0.9331), QStringLiteral("93,3 %"));
    EXPECT_EQ(countText(60'000), QStringLiteral("60.000"));
    EXPECT_EQ(percentText(0.9331, {.low = 0.9, .high = 0.956}), QStringLiteral("93,3 % (90,0 bis 95,6 %)"));
}

TEST(Language, SpanishHasItsWords)
{
    const Speaking spanish(QStringLiteral("es"));
    EXPECT_EQ(QCoreApplication::translate("digitlab::ui::PreferencesDialog", "Language"), QStringLiteral("Idioma"));
    EXPECT_EQ(translatedText("Epochs"), QStringLiteral("\u00C9pocas"));
    EXPECT_EQ(percentText(0.9331), QStringLiteral("93,3 %"));
}

TEST(Language, EnglishIsWrittenAsItAlwaysWas)
{
    const Speaking english(QStringLiteral("en"));
    EXPECT_EQ(percentText(0.9331), QStringLiteral("93.3 %"));
    EXPECT_EQ(countText(60'000), QStringLiteral("60,000"));
    EXPECT_EQ(translatedText("Epochs"), QStringLiteral("Epochs"));
}

TEST(Language, PseudoTextsAreLongerAndKeepWhatIsReplaced)
{
    EXPECT_EQ(pseudoText(QStringLiteral("&Open %1 now")), QStringLiteral("[&Op\u00E9\u00F1 %1 \u00F1\u00F6w~~~~]"));
    const Speaking pseudo(QStringLiteral("pseudo"));
    EXPECT_TRUE(translatedText("Epochs").startsWith(QLatin1Char('[')));
}

TEST(Language, WhatCoreSaysIsKnownToTheTranslations)
{
    const std::string expected = headerOf(coreTexts());
    EXPECT_EQ(readFile(DIGITLAB_SOURCE_DIR "/resources/translations/core_texts.hxx"), expected);
}

} // namespace digitlab::ui
