// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace digitlab {

/// digitlab-cli with these arguments, as a user's shell starts it.
std::vector<std::string> cliCommand(const std::vector<std::string> &arguments);
ProcessResult runCli(const std::vector<std::string> &arguments, const ProcessOptions &options = {});

/// Runs it with --json, expects status 0 and gives the document that is all of standard output.
nlohmann::json cliJson(std::vector<std::string> arguments);

/// Expects this status, nothing on standard output, and one line on standard error that holds every one of these texts.
void expectFailure(const std::vector<std::string> &arguments, int status, const std::vector<std::string> &texts);

/// The same where notices about the dataset stand before that line.
void expectFailureAfterNotices(
    const std::vector<std::string> &arguments, int status, const std::vector<std::string> &texts);

/// The image of a seven, dark on white, larger than a network's image.
std::string sevenPng();

/// Tests that fraction a small dataset and two finished runs, which take a while to make.
class TrainedCli : public testing::Test
{
protected:
    static void SetUpTestSuite();

    static std::string path(const std::string &name) { return (*s_folder / name).string(); }
    static std::string data() { return path("data"); }
    static std::string runA() { return path("runs/a"); }
    static std::string runB() { return path("runs/b"); }
    static std::string modelA() { return path("runs/a/model.dlm"); }

    TemporaryFolder m_own; // of the test

private:
    static std::unique_ptr<TemporaryFolder> s_folder; // until the program ends: making it takes seconds
};

} // namespace digitlab
