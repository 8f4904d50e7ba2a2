// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include "ui/style/pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace digitlab::ui {

namespace {

const QString english = QStringLiteral("en");
const QString pseudo = QStringLiteral("pseudo");

/// "de" of "de-CH" or "de_AT.UTF-8".
QString codeOf(const QString &locale)
{
    return locale.left(2).toLower();
}

void install(QObject &owner, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&owner);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {english, QStringLiteral("de"), QStringLiteral("es")};
}

QString languageName(const QString &code)
{
    const QString name = code == english ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString spokenLanguage(const QString &chosen, const QStringList &ofTheSystem)
{
    if (chosen == pseudo || languages().contains(chosen))
        return chosen;
    for (const QString &locale : ofTheSystem)
        if (languages().contains(codeOf(locale)))
            return codeOf(locale);
    return english;
}

void speak(QObject &owner, const QString &code)
{
    if (code == pseudo)
        QCoreApplication::installTranslator(new PseudoTranslator(&owner));
    if (code == english || code == pseudo) // Qt takes the numbers of the user's country otherwise
        QLocale::setDefault(QLocale(QLocale::English));
    else if (codeOf(QLocale().name()) != code)
        QLocale::setDefault(QLocale(code));
    install(owner, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(owner, QStringLiteral("digitlab_") + code, QStringLiteral(":/translations"));
}

QString translatedText(const std::string &text)
{
    return QCoreApplication::translate("core", text.c_str());
}

} // namespace digitlab::ui
