/**
 * Mail: newsletters, alerts and reports that somebody forwarded, as single messages (EML, MSG) and mailboxes (MBOX).
 *
 * <p>A mail is a container: its text and what is attached are handed back to be read like pages, texts and files, with what the
 * head of the mail states. Exports of news databases that come as mail do not belong here.
 */
@NullMarked
package org.dateline.documents.mail;

import org.jspecify.annotations.NullMarked;
