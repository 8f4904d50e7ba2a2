// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/retry_gate.h"

#include <future>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

std::future<bool> asked(RetryGate &gate)
{
    std::promise<void> told;
    auto question = told.get_future();
    auto answer = std::async(std::launch::async, [&gate, &told] { return gate.ask([&told] { told.set_value(); }); });
    question.wait();
    return answer;
}

} // namespace

TEST(RetryGate, GivesTheAnswerToTheWorkerThatAsks)
{
    RetryGate gate;
    for (const bool tryAgain : {true, false}) {
        auto answer = asked(gate);
        gate.answer(tryAgain);
        EXPECT_EQ(answer.get(), tryAgain);
    }
}

TEST(RetryGate, AnswersNoWhereNobodyIsThereToAnswer)
{
    RetryGate gate;
    auto waiting = asked(gate);
    gate.abandon();
    EXPECT_FALSE(waiting.get());
    EXPECT_FALSE(asked(gate).get()) << "a question after that";
}

} // namespace digitlab::ui
