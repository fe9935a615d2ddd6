package org.dateline.review;

import java.util.concurrent.atomic.AtomicInteger;

/** Asks no more than so many questions. */
final class BudgetedChat implements Chat {

    private final Chat chat;
    private final int most;
    private final AtomicInteger asked = new AtomicInteger();

    BudgetedChat(Chat chat, int most) {
        this.chat = chat;
        this.most = most;
    }

    @Override
    public byte[] ask(byte[] question) throws NoAnswerException {
        if (asked.getAndUpdate(count -> Math.min(count + 1, most)) >= most) {
            throw new NoAnswerException("budget", most + " questions were asked; review.questions allows no more");
        }
        return chat.ask(question);
    }
}
