package org.dateline.core.model;

/**
 * An actor or recipient of an event of the corpus.
 *
 * @param entityId empty where no entity was found
 * @param name of the entity, else the words of the report
 */
public record EventActor(Side side, String entityId, String name, ActorCode code) {}
