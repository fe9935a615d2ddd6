package org.dateline.core.model;

/**
 * One article repeats another.
 *
 * @param article the id of the article that repeats
 * @param of the id of the article that was there first
 */
public record Copy(String article, String of, CopyKind kind) {}
