package org.dateline.review;

/** Somebody who answers questions. Serves many threads. */
interface Chat {

    /**
     * @param question a request of the chat completions interface, as JSON
     * @return what came back, whatever it is
     */
    byte[] ask(byte[] question) throws NoAnswerException;
}
